# Shell
product = smcc
product-long = Fortalecimiento de la coordinación y la cooperación en el Movimiento
skip = Ir al contenido
languages = Idioma
home = Inicio
about-footer = Hecho para quienes coordinan el Movimiento. No se usa ningún emblema y nada se carga desde otros sitios.
error-title = Error: { $title }
page-title = { $title } – smcc
demonstration = Demostración
demonstration-note = Todas las cifras son inventadas.
printed-from = Impreso desde { $url }

# Audiences
audience-public = Público
audience-public-note = Cualquiera puede ver esto.
audience-own = Solo usted
audience-own-note = Quien tenga la dirección puede abrirlo; no figura en ninguna lista y se borra pasado un tiempo.

# Tables
table-files = Tabla en
table-pages = Páginas de la tabla
table-showing = { $from } a { $to } de { $total }
table-next = Siguiente
table-previous = Anterior
table-all = Las { $total } filas
table-empty = No hay nada que mostrar.
table-about = Acerca de
table-source = Fuente
table-filters = Filtros
table-made = Elaborado
table-audience = Puede verlo
table-address = Dirección
source = Fuente: { $source }.

# Error summary
problem = Hay un problema

# Refusals
refusal-heading = No se pudo hacer
not-found-title = Página no encontrada
not-found = No hay ninguna página en esta dirección. Revise la dirección o vaya a la página de inicio.
gone-title = Este panorama ya no está aquí
gone = Los panoramas se guardan solo un tiempo y este ya se borró. Suelte de nuevo las hojas para hacer otro.
too-large-title = Es demasiado grande
too-large = Envíe archivos de { $file } como máximo cada uno y { $all } en total. Guarde la hoja como CSV o envíe a los asociados uno por uno.
too-many-files = Envíe como máximo { $count } archivos a la vez. Haga un segundo panorama con los demás.
method-title = Esta dirección no sirve para eso
method = Vaya a la página de inicio e inténtelo desde allí.
busy-title = Se están leyendo muchas hojas en este momento
busy = Espere un momento y envíe de nuevo el formulario. No ha perdido nada.
cross-site-title = Este formulario se envió desde otro sitio
cross-site = Por su seguridad no se aceptó. Abra este sitio y envíe el formulario desde aquí.
malformed-title = El formulario no llegó completo
malformed = Puede que se cortara la línea. Envíe de nuevo el formulario.
fault-title = Algo falló por nuestra parte
fault = Inténtelo de nuevo. Si vuelve a ocurrir, dé el número { $id } a quien administra este sitio.

# Home
home-needs = Lo que me espera
home-lead = Desde la primera hora de una emergencia, los componentes del Movimiento se reúnen, acuerdan, comparten e informan como uno solo, y cada uno sigue siendo dueño de sus datos.
home-nothing = Nada le espera ahora.
home-checked = Comprobado el { $at }.
home-all = Mostrar todo
home-news = Novedades
home-news-none = No hay novedades que usted pueda ver.
home-more = { $count ->
    [one] y uno más
   *[other] y { $count } más
  }
home-sheets-title = Un panorama sin cuenta
home-sheets = Suelte las hojas de sus socios y lea el panorama del Movimiento que se hace con ellas. Se elimina pasado un tiempo.
home-sheets-go = Hacer un panorama

# Help
help = Ayuda
help-help = Para qué sirve cada página. La misma frase está en la propia página, bajo «Ayuda».
help-home = Con sesión iniciada: lo que le espera, por orden de plazo, y lo que otros han hecho desde entonces. Sin ella: lo que es público.
help-pages = Páginas y formularios
help-more = Más ayuda
help-errors = Qué significan los mensajes
help-errors-lead = Cada mensaje dice qué hacer. Los programas reciben lo mismo como «problem details» (RFC 9457), con la palabra y el estado que figuran aquí.
help-api = Descripción para programas (OpenAPI)
invalid = Corrija lo que se dice junto a cada campo y envíe de nuevo. Lo que escribió se conserva.
error-programs = Para programas: { $text }
error-again = envíe lo mismo otra vez, con la misma clave, después de los segundos que indica Retry-After.
error-mend = enviar lo mismo otra vez no sirve; corríjalo antes.
error-tell = avise a quien administra este sitio.

# Drafts
drafts = Mis borradores
drafts-lead = Lo que empezó a escribir y no ha enviado. Nadie más lo ve. Se elimina a los 30 días.
drafts-none = No tiene borradores.
drafts-form = Formulario
drafts-typed = Lo que se escribió
draft-kept = Borrador guardado.
draft-unkept = No se pudo guardar el borrador ahora. Se intentará de nuevo.
draft-restored = Este es su borrador del { $at }. No se ha enviado.
draft-drop = Descartar el borrador
draft-dropped = El borrador se descartó.
draft-address = Dirección: envíe la dirección de un formulario de este sitio, por ejemplo /o/new.
draft-fields = Lo que se escribió: envíe un objeto con una lista de textos para cada campo.

# Units
megabytes = { $size } MB
kilobytes = { $size } KB

# People and places
sign-in = Iniciar sesión
sign-out = Cerrar sesión
me = Mi cuenta
places = Secciones principales
way = Dónde está
look-as = Ver como
look = Ver
search = Buscar
optional = opcional
theirs = Conservar lo que escribieron: { $text }
mine = Conservar lo que escribí
changed-meanwhile = Alguien cambió esto mientras usted escribía.
not-shared = no compartido
filter = Filtrar
live-new = Algo cambió aquí. Vuelva a cargar la página para verlo.
saved = Guardado.
all-things = Todo
page-more = Más

# Audiences of records
audience-movement = Movimiento
audience-movement-note = Puede verlo cualquier miembro con sesión de una Sociedad Nacional, la IFRC o el CICR.
audience-context = Presentes aquí
audience-context-note = Pueden verlo las organizaciones presentes en este contexto: la Sociedad Nacional anfitriona, el CICR, la IFRC y los asociados.
audience-organisations = Organizaciones nombradas
audience-organisations-note = Solo pueden verlo las organizaciones nombradas.
audience-body = Un equipo
audience-body-note = Solo pueden verlo los miembros del equipo o comité.
audience-owner = Organización propia
audience-owner-note = Solo puede verlo la organización propietaria.

# Roles
role-reader = Lector
role-contributor = Colaborador
role-coordinator = Coordinador
role-signatory = Firmante
role-focal-security = Punto focal de seguridad
role-focal-surge = Punto focal de refuerzo
role-focal-logistics = Punto focal de logística
role-focal-funding = Punto focal de financiación
role-focal-communication = Punto focal de comunicación
role-focal-data = Punto focal de datos
role-team-co-chair = Copresidente de equipo
role-steering = Miembro del Comité Directivo
role-operator = Operador de la instalación

# Fields
field-missing = { $label }: complete este campo.
field-long = { $label }: escriba como máximo { $max } caracteres.
field-choice = { $label }: elija de la lista.
field-day = { $label }: escriba un día como AAAA-MM-DD, por ejemplo 2026-11-20.
field-moment = { $label }: escriba día y hora como AAAA-MM-DDTHH:MM, en UTC.
field-number = { $label }: escriba un número entero de { $least } a { $most }.
field-email = { $label }: escriba una dirección de correo, por ejemplo nombre@example.org.
field-text = { $label }: envíe texto.
field-tick = { $label }: envíe true o false.
field-unknown = Aquí no hay ningún campo con este nombre. Quítelo o busque su nombre en la descripción de la API.
field-list = { $label }: envíe una lista de textos.

# More refusals
sign-in-title = Inicie sesión primero
sign-in-first = Esta página es para miembros del Movimiento. Inicie sesión y ábrala de nuevo.
first-title = Antes hay un paso
first = Abra primero { $href }; después vuelva y envíe esto de nuevo.
not-allowed-title = No le corresponde cambiar esto
not-allowed = Puede ver esto, pero su función no permite este paso. Diríjase a un coordinador de la organización propietaria.
conflict-title = Otra persona también cambió esto
conflict = Elija para cada campo lo que debe quedar y vuelva a enviar. Nada de lo suyo se pierde.
key-title = Este formulario ya se envió
key-reused = El mismo formulario ya se envió con otro contenido. Abra la página de nuevo y envíe un formulario nuevo.
key-missing-title = Este cambio no lleva clave
key-missing = Envíe su propia Idempotency-Key con cada cambio, para que enviar dos veces cuente una sola.
too-many-title = Demasiados intentos
too-many = Espere { $wait } segundos y vuelva a intentarlo.
away-title = La base de datos no responde en este momento
away = Este intento no guardó nada. Espere un momento y envíe de nuevo: enviar dos veces cuenta una sola.
full-title = No queda espacio en este servidor
full = La lectura sigue funcionando. Avise a quien administra el sitio y envíe de nuevo el formulario: nada se pierde de su lado.
taken-title = Esto ya existe
taken = Alguien ya añadió lo mismo. Búsquelo en la lista y continúe desde ahí.

# Search
search-label = Buscar en todo lo que usted puede ver
search-hint = Deben encontrarse todas las palabras, cada una por su comienzo; los acentos y el artículo árabe no importan.
search-begin = Escriba una o más palabras.
search-none = Nada de lo que usted puede ver tiene todas estas palabras. Pruebe con menos palabras o solo con su comienzo.
search-more = Más de { $count } fichas tienen estas palabras; solo se examinaron las más recientes. Añada una palabra para encontrar las demás.
search-found = { $count ->
    [one] Una ficha encontrada
   *[other] { $count } fichas encontradas
}
search-found-newest = { $count ->
    [one] Una ficha encontrada entre las más recientes
   *[other] { $count } fichas encontradas entre las más recientes
}
search-title = Título
search-kind = Tipo
search-changed = Modificado
search-slash = Abrir con la tecla /

# Timeline and history
timeline-of = Cronología: { $title }
timeline-here = Este contexto
timeline-at = Cuándo
timeline-organisation = Organización
timeline-role = Función
timeline-deed = Qué se hizo
timeline-record = Ficha
timeline-new = Nuevo
timeline-since = { $count ->
    [one] Una entrada es nueva desde la última vez que miró.
   *[other] { $count } entradas son nuevas desde la última vez que miró.
}
timeline-none = Aún no se ha hecho nada aquí que usted pueda ver.
timeline-unnamed = Organización sin nombre
history = Historial
history-of = Historial: { $title }
history-field = Campo
history-before = Antes
history-after = Después
history-owner = Propietario
history-context = Contexto
history-emergency = Emergencia
history-body = Equipo
yes = Sí
no = No

# Changes
changes = Cambios
changes-number = Número
changes-none = Nada ha cambiado desde entonces que usted pueda ver.

# Jobs
jobs = Tareas
jobs-lead = Lo que esta instalación hace más tarde: cada tarea se intenta hasta que está hecha, y descansa cuando falló demasiadas veces.
jobs-again = Intentar de nuevo las que descansan
jobs-tried = { $count ->
    [one] Una tarea se intenta de nuevo.
   *[other] { $count } tareas se intentan de nuevo.
}
job-kind = Tipo
job-state = Estado
job-due = Prevista
job-attempts = Intentos fallidos
job-error = Por qué falló
job-changed = Modificada
job-waits = En espera
job-running = En curso
job-again = Falló, se intentará de nuevo
job-done = Hecha
job-rests = Descansa: falló demasiadas veces

# Outbox
outbox = Bandeja de salida
outbox-lead = Las cartas esperan aquí hasta que el servidor de correo las toma. Su texto se olvida una vez enviadas.
outbox-no-server = No hay servidor de correo configurado: las cartas esperan aquí hasta que lo haya.
outbox-recipient = Para
outbox-written = Escrita
outbox-sent = Enviada
outbox-refused = El servidor rechaza la dirección
outbox-send = Intentar todas de nuevo ahora
outbox-tried = Todas las cartas en espera se intentan de nuevo ahora.

# Calendar
calendar = Direcciones de calendario
calendar-lead = Dé una dirección así a su propio calendario: mostrará lo que tiene fecha y usted puede ver. Quien tenga la dirección también lo ve; revoque la que otros puedan conocer.
calendar-addresses = Direcciones en uso
calendar-made = Creada
calendar-new = Crear una dirección
calendar-revoke = Revocar la dirección { $number }
calendar-none = No hay ninguna dirección en uso.
calendar-address = Dirección para su calendario
calendar-once = Cópiela ahora: se muestra durante diez minutos y solo en este navegador, y no se guarda.
calendar-done = La dirección está creada.
calendar-revoked = La dirección está revocada: los calendarios que la tienen ya no reciben nada.
calendar-most = Ya tiene { $count } direcciones. Revoque una primero.

# Files
file-kind = Archivo
file-files = Archivos
file-hint = Como máximo { $count } archivos, cada uno de { $size } como máximo.
file-keep = Añadir archivos: { $title }
file-submit = Guardar los archivos
file-missing = Elija primero un archivo.
file-large = { $name } es demasiado grande: un archivo puede tener { $size }. Envíe uno más pequeño.
file-kept = { $count ->
    [one] Un archivo está guardado.
   *[other] { $count } archivos están guardados.
}
file-gone = El archivo ya no está.

# Ledger
ledger = Registro
ledger-entries = Entradas
ledger-sealed = Sellado hasta el número
ledger-key = Cada hora el registro se sella con la clave de esta instalación. Su parte pública es { $key }: guárdela en otro lugar, con un sello de vez en cuando, para que nadie reescriba el registro sin ser visto.
ledger-no-key = No hay clave configurada, por lo que el registro no se sella. Dé una clave a la configuración.
seals = Sellos
seals-none = El registro aún no está sellado.
seal-root = Raíz
flaw-altered = La entrada { $number } no es lo que se escribió.
flaw-broken = La entrada { $number } no sigue a la anterior en su cadena.
flaw-missing = La entrada { $number } falta o está en otro lugar.
flaw-other = Hasta la entrada { $number } el registro no es el que se selló.
flaw-forged = El sello en la entrada { $number } no es de la clave de esta instalación, o falta uno anterior.
flaw-cut = El registro termina antes de la entrada { $number }.
flaw-unreadable = La línea { $number } no es de un registro.

# Deeds
deed-audience-named = indicó quién puede verlo
deed-file-kept = añadió el archivo
deed-file-removed = retiró el archivo

## Help: what each page is for
help-calendar-addresses = Direcciones secretas de las que su propio calendario toma reuniones y plazos; cree una por dispositivo y revóquela si se pierde.
help-history = Lo que se hizo en una emergencia, un contexto o una organización, lo más reciente primero, por quién y cuándo.
help-jobs = El trabajo que la instalación hace en segundo plano y lo que falló; nada de su contenido.
help-keep-draft = Guarda lo que ha escrito hasta que lo envíe.
help-keep-files = Añade archivos a una ficha. Quien puede ver la ficha puede ver sus archivos.
help-ledger-seals = Puntos de control firmados del registro: con uno que usted guardó, cualquiera puede mostrar que nada anterior fue cambiado.
help-outbox = Las cartas que esperan, se enviaron o fueron rechazadas, sin su texto.
help-record-history = Lo que se cambió en esta ficha, campo por campo, por quién y cuándo.
help-search = Encuentra todo lo que usted puede ver, en los cuatro idiomas, con o sin acentos. Dos palabras se acotan entre sí.
help-changes = Lo que cambió desde un número recibido la última vez, hasta donde usted puede verlo: para programas que guardan una copia.
