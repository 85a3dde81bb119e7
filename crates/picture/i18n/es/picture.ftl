# Tipos de organización
kind-national-society = Sociedad Nacional
kind-host = Sociedad Nacional anfitriona
kind-ifrc = FICR
kind-icrc = CICR
kind-movement = Movimiento, componente sin precisar
kind-other = Otra organización

# Niveles
level-0 = País
level-1 = Admin 1
level-2 = Admin 2
level-3 = Admin 3

# Métodos para contar personas
method-bounds = Intervalo de personas distintas
method-bounds-note = Al menos y como máximo tantas personas distintas: los grupos de una misma zona pueden coincidir, los de zonas distintas no.
method-sum = Suma de todas las filas
method-sum-note = Contactos de servicio: quien recibió ayuda tres veces cuenta tres veces. No son personas.
method-sum-by-sector = Suma por sector, sin repeticiones
method-sum-by-sector-note = Se suman los resultados de cada sector; quien recibió ayuda en dos sectores cuenta dos veces.
method-max-sector-per-place = Sector más alto de cada zona, sumadas las zonas
method-max-sector-per-place-note = La cifra habitual: se supone que los sectores de una zona ayudan a las mismas personas.
method-max-row-per-place = Fila más alta de cada zona, sumadas las zonas
method-max-row-per-place-note = Un mínimo prudente: se supone que todas las filas de una zona ayudan a las mismas personas.
method-max-ns-per-place-sector = Organización más alta por zona y sector
method-max-ns-per-place-sector-note = Para socios que ayudan juntos a las mismas personas.
method-cap = Con tope en la población de cada zona
method-cap-note = Ninguna zona cuenta más personas de las que viven en ella.
method-latest-cumulative = Último informe acumulado
method-latest-cumulative-note = Para hojas con totales acumulados: el último, no la suma de los meses.
method-registered-unique = Personas registradas, una vez cada una
method-registered-unique-note = Personas distintas de un registro.

# Filas que una cifra deja fuera
left-out-planned = Planificado, aún sin hacer
left-out-cancelled = Cancelado
left-out-no-figure = Sin cifra de personas alcanzadas
left-out-households-only = Solo hogares, sin tamaño de hogar indicado
left-out-duplicate = Repetición de otra fila
left-out-earlier-report = Informe anterior incluido en otro posterior
left-out-other = Fuera

# Repeticiones
repeat-same-sheet = La misma actividad dos veces en una hoja.
repeat-across-sheets = La misma actividad en dos hojas.
repeat-last-month-again = Una hoja que repite otra anterior.
repeat-because = { $what } Coinciden: { $fields }.
field-organisation = organización
field-site = sitio
field-quantity = cantidad
field-source-id = identificador de fila
field-sector = sector
field-place = zona
field-activity = actividad
field-dates = fechas
field-people = personas

# Secciones y rótulos
title = Panorama del Movimiento
title-of = Panorama del Movimiento: { $what }
as-of = A fecha de { $date }
section-key-figures = Cifras clave
section-map = Dónde trabajan el Movimiento y sus socios
section-heat = Quién hace qué y dónde
section-who = Quién es quién
section-people = Personas alcanzadas
section-gaps = Nada notificado
section-quality = Calidad y cobertura
section-duplicates = Posibles repeticiones
section-sources = Fuentes
section-methods = Métodos
section-findings = Lo que necesita a una persona
key-organisations = { $count ->
    [one] organización
   *[other] organizaciones
}
key-movement = { $count ->
    [one] componente del Movimiento
   *[other] componentes del Movimiento
}
key-areas = { $count ->
    [one] zona
   *[other] zonas
}
key-sectors = { $count ->
    [one] sector
   *[other] sectores
}
key-activities = { $count ->
    [one] actividad
   *[other] actividades
}
key-people = personas alcanzadas
lead-presence = { $movement ->
    [0] Ninguna de las { $organisations } organizaciones activas en { $areas } zonas es un componente del Movimiento.
    [one] Una de las { $organisations } organizaciones activas en { $areas } zonas es un componente del Movimiento.
   *[other] { $movement } de las { $organisations } organizaciones activas en { $areas } zonas son componentes del Movimiento.
} Ninguna fila indica personas alcanzadas, así que no se cuenta a nadie.
key-people-none = Ninguna fila indica personas alcanzadas
range = { $lower } a { $upper }
caveat-organisations = que realizan actividades
caveat-movement = Sociedades Nacionales, FICR y CICR
caveat-areas = { $level } con actividades
caveat-people = personas distintas, nivel { $level }; una suma daría { $sum }
people-explained = Entre { $lower } y { $upper } personas distintas, según { $rows } filas. En una misma zona varios socios pueden ayudar a las mismas personas, por lo que las cifras no se suman sin más; las zonas se toman como separadas en el nivel { $level }.
coverage-reported = { $reported } de { $expected } socios esperados han informado
coverage-people = { $with } de { $all } organizaciones indican personas alcanzadas
coverage-age = Cifra más antigua: { $oldest } días; más reciente: { $newest } días
coverage-rows = { $total } filas leídas: { $committed } admitidas, { $held } a la espera de una persona, { $ignored } descartadas con motivo
coverage-placed = { $placed } de { $all } actividades nombran una zona; { $listed } de ellas están en nuestra lista de P-codes
gap-cells = Sectores activos en al menos la mitad de las zonas, sin actividad notificada aquí
gap-silent = Zonas que ninguna fila nombra
gap-note = Que no se notifique actividad no significa que no haya necesidad ni que no se haga nada.
heat-note = Número de organizaciones; más oscuro, más. Un guion: ninguna actividad notificada.
who-organisation = Organización
who-kind = Tipo
who-areas = Zonas
who-sectors = Sectores
who-activities = Actividades
who-latest = Última fecha
column-method = Método
column-level = Nivel
column-figure = Cifra
column-rows = Filas
column-note = Qué significa
column-file = Archivo
column-sheet = Hoja
column-read = Leídas
column-kept = Admitidas
column-held = En espera
column-ignored = Descartadas
column-what = Qué
column-where = Dónde
column-fix = Qué lo resolvería
column-area = Zona
column-sector = Sector
column-total = Todos los sectores
column-why = Por qué
column-reason = Motivo
column-people = Personas
point-in-range = Cifra única habitual
sheet-about = Acerca de
sheet-who = Quién es quién
sheet-heat = Sector por zona
sheet-people = Personas alcanzadas
sheet-gaps = Nada notificado
sheet-findings = Hallazgos
sheet-files = Archivos
about-what = Qué es esto
about-made = Elaborado el
about-audience = Puede verlo
audience-draft = Borrador: aún no acordado por los socios
about-audience-own = Solo usted: no se ha compartido nada
about-method = Cómo se cuentan las personas
about-places = Nombres de lugares y P-codes
boundaries = Los límites y nombres que figuran no implican opinión alguna sobre la condición jurídica de ningún territorio.
demonstration = Demostración: todas las cifras son inventadas.
no-position = Zonas sin posición en el mapa: { $areas }
and-more = y { $count } más
status-not_given = Sin indicar
status-planned = Planificado
status-ongoing = En curso
status-completed = Terminado
status-suspended = Suspendido
status-cancelled = Cancelado
page-of = { $page } / { $pages }
map-description = Los puntos muestran cuántas organizaciones trabajan en cada zona.
made-by = Elaborado con smcc a partir de { $sheets ->
    [one] una hoja
   *[other] { $sheets } hojas
}
file-not-read = no leído
sheet-not-used = no usada
column-recognised = { $column } se lee como { $field }
columns-to-confirm = por confirmar
nothing-needs-you = Nada le espera.
places-source = Zonas administrativas y P-codes: conjuntos de datos operacionales comunes publicados por las oficinas de OCHA en los países; posiciones de GeoNames; límites de Natural Earth. Véase la lista de fuentes que acompaña al programa.
unit-organisations = organizaciones

# Actividades
activities = Actividades
activities-none = Aquí no hay ninguna actividad que usted pueda ver. Suelte una hoja o cambie el filtro.
panel-none = Aún no se ha informado de ninguna actividad aquí.
activity-add = Añadir una actividad
activity-gone = La actividad se ha retirado.
keep = Guardar
change = Cambiar
take-away = Retirar
kind-activity = Actividades
kind-import = Importaciones
col-implementers = Organización
col-programme = Responsable del programa
col-funders = Financiador
col-sectors = Sector
col-subsector = Subsector
col-activity = Actividad
col-item = Artículo
col-modality = Modalidad
col-places = Zona
col-site = Sitio
col-status = Estado de la actividad
col-begins = Comienza
col-ends = Termina
col-people-targeted = Personas previstas
col-people-reached = Personas alcanzadas
col-households-targeted = Hogares previstos
col-households-reached = Hogares alcanzados
col-quantity = Cantidad
col-unit = Unidad
col-beneficiaries = Para quién
col-parts = Por sexo, edad y discapacidad
col-source-id = Identificador en su sistema
col-comment = Comentario
col-audience = Quién lo ve
col-file = Archivo
col-sheet = Hoja
col-row = Fila
col-state = Situación
col-changes = Qué cambia
col-note = Nota
col-sent = Enviado
hint-several = Si son varios, sepárelos con punto y coma.
hint-places = Nombres o P-codes; si son varios, sepárelos con punto y coma.
place-several = { $name } puede ser varias zonas. Escriba el código de la que quiere decir: { $choices }.
place-unknown-here = No conocemos ninguna zona llamada { $name }. Escriba su P-code o ponga el nombre como sitio.
ends-before = El final es anterior al comienzo. Corrija uno de los dos días.
quantity-number = Escriba la cantidad como número, por ejemplo 12.5.
fewer-than = menos de { $least }
reported-by = Comunicado por { $who }.
changed-at = Último cambio: { $at }.
origin-typed = Escrito aquí, sin hoja.
origin-sheet = De { $file } { $sheet }, fila { $row }.
confirm-today = Correcto a día de hoy
confirm-done = Confirmado a día de hoy: { $shown } { $rows ->
    [one] actividad
   *[other] actividades
} de su organización.
confirm-nothing = Su organización aún no tiene actividades aquí. Suelte primero una hoja y luego confirme.

# Soltar hojas
drop-sheets = Soltar hojas
drop-lead = Cualquier 3W, 4W o 5W tal como lo tiene: XLSX, XLS, ODS o CSV. Verá lo que cambiaría antes de que cambie nada.
drop-read = Leer las hojas
field-files = Hojas
hint-files = Hasta 10 archivos de 10 MB cada uno. No se leen las columnas con nombres, correos electrónicos ni teléfonos.
files-none = Elija al menos una hoja.
file-large = { $file } ocupa más de { $size }. Quite hojas e imágenes que no hagan falta o guárdelo como CSV.
field-day = A fecha de
hint-day = El día en que las cifras eran correctas.
field-country = País
hint-country = Dónde se leen los nombres de zonas. Déjelo vacío si las hojas tratan de varios países.

# Importaciones y su revisión
imports = Importaciones
imports-none = Aún no hay importaciones. Abra una emergencia y suelte allí una hoja.
stage-sent = Enviada, aún sin leer
stage-read = Leída
stage-reviewed = En revisión
stage-committed = Confirmada
stage-undone = Deshecha
count-rows = Filas de las hojas
count-committed = Tomadas
count-held = Esperan a una persona
count-ignored = No son actividades
account-note = Filas de las hojas = tomadas + en espera + no son actividades (totales, notas, repeticiones). Nada se guarda como actividad antes de que usted confirme.
lead-review = Nuevas: { $new }. Cambiadas: { $changed }. Iguales: { $same }. Le necesitan: { $needs }.
lead-committed = Las filas buenas son actividades. Lo que espera aún puede responderse y confirmarse.
lead-undone = Esta importación se deshizo. Vuelve a estar lo que había antes.
fate-new = Nuevas
fate-changed = Cambiadas
fate-same = Iguales
fate-asks = Esperan una respuesta
fate-held = No tomadas
fate-missing = Faltan en este archivo
needs-you = Le necesita
rows-all = Todas las filas
rows-alike = Filas: { $rows }.
row-of-file = { $file }, fila { $row }
whole-list = Lista completa
all-alike = Todas estas filas
apply-to-all = Aplicar a todas las iguales
field-choice = Qué significa
field-remember = Recordar para nuestra próxima hoja
choice-of-these = Elija una de las respuestas de la lista.
ask-column = ¿Qué campo es esta columna? Por ejemplo: { $samples }
column-nothing = No leerla
ask-same = ¿Es una actividad que ya ha comunicado?
same-update = Sí, actualizarla
same-add = No, es otra
ask-moved = Una cifra es diez veces mayor o menor que antes. ¿Es correcta?
take-as-written = Tomarlo como está escrito
leave-rows = Dejar fuera estas filas
changed-by-others = Alguien cambió el mismo campo entretanto. Envíe la hoja otra vez o cambie la actividad a mano.
sheets-read = Lo que se leyó
rest-link = Filas que le necesitan, en XLSX con lo que falla
rest-title = Filas que le necesitan
rest-column = Qué falla
rest-note = Corrija estas filas y suelte este archivo otra vez. Lo que ya está en el panorama no se toca.
commit-good = Confirmar las filas buenas ({ $rows })
commit-unread = Abra primero la revisión: las hojas aún no se han leído.
commit-nothing = No hay nada que confirmar: responda a lo que espera o suelte otra hoja.
commit-done = Añadidas: { $added }. Cambiadas: { $changed }. Iguales: { $same }. Aún en espera: { $held }.
import-over = Esta importación está cerrada. Suelte la hoja otra vez para seguir.
undo-import = Deshacer esta importación
undo-lead = Actividades que se retiran: { $added }. Actividades que vuelven a como estaban: { $changed }. Es un cambio nuevo; nada se borra del registro.
undo-too-late = Una importación puede deshacerse durante { $days } días después de confirmarla, y una sola vez. Cambie las actividades a mano.
undo-done = Retiradas: { $added }. Restablecidas: { $changed }.
field-since = Actividades cambiadas desde entonces
since-hint = Cambiadas por alguien después de la importación: { $rows }.
since-leave = Dejarlas como están ahora
since-restore = Deshacerlas también, con lo que se cambió desde entonces
since-choose = Algunas actividades se cambiaron después de la importación. Elija qué pasa con ellas.
waits-for-review = espera su revisión

# El panorama vivo
live-organisations = Organizaciones
living-empty = Aún no se ha confirmado ninguna actividad que usted pueda ver.
files-of-living = Este panorama como archivo
confirmed-of = Confirmado como correcto por { $confirmed } de { $all } organizaciones que informan.
withheld = { $count ->
    [one] Una organización presente aquí tiene actividades que no comparte con usted. No se cuentan.
   *[other] { $count } organizaciones presentes aquí tienen actividades que no comparten con usted. No se cuentan.
}
not-shared-here = no compartido

# La cronología
deed-activity-added = añadió la actividad
deed-activity-changed = cambió la actividad
deed-activity-removed = retiró la actividad
deed-activity-imported = trajo la actividad
deed-activity-updated = actualizó, con una importación, la actividad
deed-activity-import-undone = deshizo, con una importación, la actividad
deed-activities-confirmed = confirmó sus actividades a fecha de
deed-sheets-sent = soltó las hojas
deed-import-read = leyó las hojas
deed-import-answered = respondió a una pregunta sobre
deed-import-committed = confirmó la importación
deed-import-undone = deshizo la importación
deed-layout-kept = guardó el diseño de
deed-sheets-forgotten = borró, tras treinta días, las hojas
help-activities = Todo lo que las organizaciones han confirmado y comparten con usted, una fila por actividad. El filtro está en la dirección, así que puede enviarla; cada lector ve solo lo que puede ver.
help-picture = El panorama cuenta las actividades que usted puede ver en este momento. Las organizaciones presentes que no comparten nada con usted se nombran como tales y no se cuentan.
help-send-sheets = Suelte la hoja que ya tiene. Las columnas se reconocen por sus títulos y valores; lo que no es seguro se pregunta en la revisión.
help-import = La revisión dice qué cambiaría la hoja. Una respuesta vale para todas las filas iguales; confirme ahora las filas buenas y después el resto; deshaga en treinta días.

## Help: what each page is for
help-activity = Una actividad: quién hace qué, dónde, cuándo y para quién, con su fuente y todo lo que cambió en ella.
help-add-activity = Añade a mano una actividad de su organización, cuando una hoja sería demasiado.
help-edit-activity = Corrige una actividad de su organización. Lo que otros cambiaron entretanto se conserva.
help-answer-import = Responde a una pregunta de la revisión: una vez, para todas las filas iguales y, si quiere, para la próxima hoja de este socio.
help-import-rest = Las filas que no se confirmaron, cada una con su motivo, como hoja que puede corregir y volver a enviar.
help-import-rows = Las filas de la hoja: nuevas, cambiadas, iguales o a la espera de una respuesta, con las celdas cambiadas marcadas.
help-imports = Las hojas que su organización envió para esta emergencia, y hasta dónde llegó cada una.
help-undo-import = Devuelve todo al estado anterior a la importación; la anulación misma queda en el registro.
