# Names of things
organisations = Organizaciones
organisation = Organización
name = Nombre
acronym = Sigla
aliases = También llamada
country = País
countries = Países
region = Región
status = Estado
source = Fuente
link = Enlace
since = Desde
until = Hasta
place = Localidad
host = Sociedad Nacional anfitriona
seen-by = Visible para
save = Guardar
edit = Modificar
filter-text = Contiene
as-of = A fecha de
territories = También atiende
panel-more = Más

# Names in languages
name-in-en = Nombre en inglés
name-in-fr = Nombre en francés
name-in-es = Nombre en español
name-in-ar = Nombre en árabe
name-needed = Escriba el nombre en al menos uno de los cuatro idiomas.

# Kinds and regions
organisation-kind = Tipo
kind-national-society = Sociedad Nacional
kind-ifrc = IFRC
kind-icrc = CICR
kind-other = Otra organización
region-afr = África
region-ame = Américas
region-asp = Asia y el Pacífico
region-eur = Europa y Asia Central
region-mena = Oriente Medio y Norte de África

# Status over time
standing-active = Miembro activo
standing-not-active = No es miembro activo
standing-not-yet = Aún no reconocida o admitida
societies-active = { $count } Sociedades Nacionales eran miembros activos el { $day }.
as-of-wrong = A fecha de: escriba un día como AAAA-MM-DD, por ejemplo 2026-11-20.
status-history = Estado a lo largo del tiempo
status-always = No consta ningún cambio de estado: miembro activo en todo momento.
status-record = Registrar un cambio de estado
status-record-lead = El CICR reconoce a las Sociedades Nacionales y la IFRC las admite: sus coordinadores lo registran aquí, con la fuente.
status-source-hint = Indique la decisión o el aviso que lo dice.
status-there = Ya consta un estado a partir de ese día. Elija otro día.
status-recorded = El estado se ha registrado.

# Other organisations
organisations-none = Ninguna organización coincide. Quite un filtro o escriba menos letras.
organisation-add = Añadir otra organización
organisation-add-lead = Para organizaciones ajenas al Movimiento. Las Sociedades Nacionales, la IFRC y el CICR ya están en la lista.
organisation-component = { $name } es un componente del Movimiento y ya está en la lista. Búsquelo allí.
organisation-there = { $name } ya está en la lista. Ábrala allí o dé un nombre que las distinga.
organisation-added = La organización se ha añadido.
country-hint = Su nombre en cualquier idioma o su código de tres letras.
country-wrong = «{ $text }» no es un país que conozcamos. Escriba su nombre o su código de tres letras, por ejemplo MOZ.
aliases-hint = Uno por línea: nombres y siglas que usan las hojas.
link-wrong = Escriba el enlace tal como aparece en el navegador, empezando por https://.

# Offices
offices = Oficinas y delegaciones
offices-none = No consta ninguna oficina.
office-kind = Tipo de oficina
office-delegation = Delegación
office-country-cluster = Delegación para un grupo de países
office-regional = Oficina regional
office-sub-office = Subdelegación
office-branch = Filial
office-add = Añadir una oficina
office-add-lead = Un lugar donde trabaja su organización. No dice nada de los territorios que atiende una Sociedad Nacional.
office-added = La oficina se ha añadido.
office-close = Cerrar la oficina
office-close-lead = { $name } queda en la lista con el día en que se cerró.
closed-on = Cerrada el
until-before = El último día es anterior al primero. Escriba el mismo día o uno posterior.

# Contexts
contexts = Contextos
context = Contexto
contexts-lead = Los países, zonas y situaciones transfronterizas donde trabajan los componentes del Movimiento.
contexts-none = Aún no hay ningún contexto abierto. Un coordinador puede abrir uno.
context-kind = Tipo de contexto
context-country = País
context-area = Zona
context-cross-border = Transfronterizo
context-open = Abrir un contexto
context-open-lead = Un país se abre una sola vez, lleva su propio nombre y es público. La Sociedad Nacional de cada país es la anfitriona.
context-edit = Modificar el contexto
context-opened = El contexto está abierto.
context-there = Ya hay un contexto llamado { $name }. Ábralo en la lista o dé otro nombre.
countries-hint = Nombres en cualquier idioma o códigos de tres letras, separados por comas. La Sociedad Nacional del primer país se nombra primero.
countries-needed = Escriba de uno a { $most } países, separados por comas.
countries-one = Un contexto de tipo país tiene un solo país. Escriba uno o elija transfronterizo.
countries-several = Un contexto transfronterizo tiene al menos dos países. Escriba otro o elija zona.

# Presence
presence = Presencia
presence-none = No consta nadie aquí.
who-is-here = Quién está aquí
evidence = Cómo lo sabemos
confirmed = Confirmado
confirmed-by = { $who }, { $day }
evidence-host = Sociedad Nacional anfitriona
evidence-itself = Confirmado por ella misma
evidence-source = Visto en una fuente
evidence-contradicted = Contradicho por ella misma
sources-say = Lo que dicen las fuentes
own-notes = Lo que su organización anotó de una fuente
source-age = Antigüedad en días
beside-itself = Lo que dice la propia organización
beside-agrees = presente desde el { $day }
beside-contradicts = Contradicción: dijo que se fue el { $day }, antes de esta fuente
beside-stale = Caducada: dijo que se fue el { $day }
beside-silent = nada
evidence-host-source = La Sociedad Nacional del país
presence-here = Estamos presentes aquí
presence-here-lead = Usted confirma por su organización que trabaja en { $context }. Desde entonces ve lo que se comparte con quienes están presentes.
presence-again = Seguimos presentes
present-since = Presentes desde
presence-left = Nos hemos ido
presence-left-lead = Desde ese día su organización ya no ve lo que se comparte con quienes están presentes en { $context }.
left-on = Salida el
presence-seen = Anotar quién más está aquí
presence-seen-lead = Lo que vio en una lista, un informe o un sitio sobre { $context }. Se muestra como visto en una fuente y no abre nada a esa organización.
source-title = Título de la fuente
source-day = Fecha de la fuente
source-there = Su organización ya anotó esta fuente para ese día. No hace falta nada más.
presence-withdraw = Retirar
presence-confirmed = Confirmado: su organización está presente aquí.
presence-ended = Anotado: su organización se ha ido.
presence-noted = Anotado, con su fuente.
presence-withdrawn = Retirado.
presence-not-said = Su organización no ha dicho que esté presente aquí, así que no hay nada que terminar.
components-only = Solo lo hacen las Sociedades Nacionales, la IFRC y el CICR. Consulte a la Sociedad Nacional anfitriona.
host-always = La Sociedad Nacional anfitriona está siempre presente aquí. Elija otra organización.
day-to-come = Ese día aún no ha llegado. Escriba hoy o un día anterior.

# What was done, in the timeline
deed-organisation-listed = incluyó la organización en la lista
deed-organisation-added = añadió la organización
deed-organisation-changed = modificó la organización
deed-society-status-recorded = registró un estado
deed-office-opened = añadió la oficina
deed-office-closed = cerró la oficina
deed-context-opened = abrió el contexto
deed-context-changed = modificó el contexto
deed-presence-confirmed = confirmó la presencia
deed-presence-ended = puso fin a la presencia
deed-presence-seen = anotó una presencia según una fuente
deed-presence-withdrawn = retiró una presencia anotada

# People of the demonstration
look-as-whom = Ver como
look-as-go = Ver
look-as-no-sign-in = Nadie inicia sesión en la demostración
look-as-no-sign-in-lead = Esta página es para miembros. Elija como quién la mira; desde aquí llegará a ella.
look-as-no-account = Esa página trata de la cuenta propia de una persona: contraseña, segundo paso, claves de acceso, fichas. La demostración no tiene cuentas, así que no hay nada que hacer allí. Puede mirar como otra persona.
person-host = coordinación de la Sociedad Nacional anfitriona
person-data = punto focal de datos de la anfitriona
person-partner = colaborador de una Sociedad asociada
person-coordinator = coordinación
person-mco = oficial de coordinación del Movimiento
person-public = El público, sin cuenta
# Accounts: signing in
account-sign-in = Iniciar sesión
account-sign-in-lead = Para las personas del Movimiento que han sido invitadas. Las páginas públicas no necesitan cuenta.
account-email = Correo electrónico
account-password = Contraseña
account-sign-in-with = Iniciar sesión con { $provider }
account-sign-in-or = O con el acceso propio de su organización
account-sign-in-lost = ¿Olvidó la contraseña o perdió el teléfono? Pida una nueva invitación a quien revisa los accesos en su organización.
account-sign-in-wrong = El correo o la contraseña no son correctos. Revise ambos e inténtelo de nuevo.
account-provider-failed = El acceso de { $provider } no funcionó. Inténtelo de nuevo o entre con correo y contraseña.
account-provider-unknown = { $provider } confirma quién es usted, pero nadie le ha invitado todavía. Pida a su organización una invitación para el mismo correo.

# Accounts: second step
account-second = Segundo paso
account-second-lead = Demuestre que es usted, con su teléfono, una clave de acceso o un código de recuperación.
account-code = Código
account-code-hint = Los seis dígitos de su aplicación de autenticación, o uno de sus códigos de recuperación.
account-continue = Continuar
account-code-shape = Escriba los seis dígitos de su aplicación, o un código de recuperación de doce caracteres.
account-code-wrong = Este código no es correcto. Espere el siguiente y compruebe que el teléfono ajusta la hora por sí mismo.
account-code-used = Este código ya se usó. Espere el siguiente y escríbalo.
account-passkey-use = Usar una clave de acceso
account-passkey-alone = Iniciar sesión con una clave de acceso
account-passkey-alone-wrong = La clave de acceso no ha iniciado la sesión. Use el correo y la contraseña, u otra clave de acceso.
account-passkey-add = Añadir una clave de acceso
account-passkey-lead = Con el dedo, el rostro o el PIN de su teléfono, ordenador o llave.
account-passkey-script = Las claves de acceso necesitan un navegador con scripts. Un código funciona sin ellos.
account-passkey-wrong = La clave de acceso no se aceptó. Inténtelo de nuevo o use un código.

# Accounts: invitation
account-invited = Su invitación
account-invited-lead = { $organisation } le invita a smcc como: { $role }.
account-invited-gone = Esta invitación ya no es válida. Pida una nueva a su organización.
account-name = Nombre
account-name-hint = Como le conocen sus colegas.
account-language = Idioma
account-password-new = Nueva contraseña
account-password-hint = Al menos { $least } caracteres. Tres o cuatro palabras sin relación entre sí son una buena elección.
account-accept = Aceptar la invitación
account-password-short = Use al menos { $least } caracteres.
account-password-long = Use una contraseña más corta, de { $most } caracteres como máximo.
account-password-own = Contiene su nombre, su correo o su organización. Use palabras que no digan nada de usted.
account-password-common = Mucha gente usa esta contraseña. Use tres o cuatro palabras sin relación entre sí.
account-password-pattern = Las teclas vecinas y las repeticiones se adivinan con facilidad. Use tres o cuatro palabras sin relación entre sí.
account-password-date = Las fechas y los años se adivinan con facilidad. Use tres o cuatro palabras sin relación entre sí.
account-password-words = Se adivina con facilidad. Añada una o dos palabras.
account-password-old-wrong = Esta no es su contraseña. Revísela e inténtelo de nuevo.

# Accounts: setting the second factor
account-arm = Configure su segundo paso
account-arm-lead = Cada cuenta necesita dos pasos: lo que sabe y lo que tiene. Se tarda un minuto.
account-arm-app = Con una aplicación de autenticación
account-arm-app-1 = Abra una aplicación de autenticación en su teléfono y lea con ella esta imagen.
account-arm-app-2 = O abra este enlace en el propio teléfono, o escriba la clave en la aplicación.
account-arm-app-3 = Escriba los seis dígitos que muestra la aplicación.
account-arm-picture = Imagen para la aplicación de autenticación
account-arm-link = Abrir en la aplicación de autenticación
account-arm-key = Clave
account-arm-passkey = Con una clave de acceso
account-passkey-name = Nombre de la clave de acceso
account-passkey-name-hint = Por ejemplo: teléfono del trabajo.
account-passkey-make = Crear una clave de acceso
account-recovery = Códigos de recuperación
account-recovery-lead = Imprímalos o anótelos, y guárdelos lejos del teléfono. Cada uno abre su cuenta una vez. No se mostrarán de nuevo.
account-recovery-done = Los he guardado
account-recovery-left = { $count ->
    [0] No queda ningún código de recuperación. Cree otros nuevos.
    [one] Queda un código de recuperación.
   *[other] Quedan { $count } códigos de recuperación.
}
account-recovery-new = Crear nuevos códigos de recuperación

# Accounts: my account
account-me = Mi cuenta
account-profile = Perfil
account-save = Guardar
account-saved = Guardado.
account-change-password = Cambiar la contraseña
account-password-changed = La contraseña se cambió y se cerró la sesión en los demás navegadores.
account-password-old = Contraseña actual
account-security = Segundo paso
account-app-set = La aplicación de autenticación está configurada.
account-app-none = No hay ninguna aplicación de autenticación configurada.
account-app-change = Configurar otra aplicación de autenticación
account-passkeys = Claves de acceso
account-sessions = Navegadores con sesión
account-session-this = este
account-session-since = Desde
account-session-seen = Último uso
account-session-end = Cerrar sesión
account-session-ended = Se cerró la sesión del navegador.
account-sessions-end = Cerrar sesión en todos los demás
account-tokens = Tokens para máquinas
account-tokens-lead = Un token permite a un programa leer, o leer y escribir, lo que usted puede. Se muestra una sola vez.
account-token-name = Para qué sirve
account-token-scope = Puede
account-token-read = leer
account-token-write = leer y escribir
account-token-days = Válido (días)
account-token-make = Crear un token
account-token-made = Su nuevo token
account-token-made-lead = Cópielo ahora en el programa que lo necesita. No se mostrará de nuevo.
account-token-ends = Válido hasta
account-take = Quitar
account-taken = Quitado.
account-roles = Mis funciones
account-back = Volver a mi cuenta
account-sign-out = Cerrar sesión

# Accounts: people of an organisation
account-people = Personas y funciones
account-people-lead = Quién actúa por { $organisation }. Una función que nadie confirma durante un año caduca.
account-person = Persona
account-role = Función
account-context = Contexto
account-context-all = en todas partes
account-confirmed = Confirmada
account-lapses = Caduca
account-state = Estado
account-state-held = vigente
account-state-ending = { $days ->
    [one] caduca en un día
   *[other] caduca en { $days } días
}
account-state-lapsed = caducada
account-confirm = Confirmar
account-confirmed-now = Confirmada por otro año.
account-confirm-who = Confirmar { $role } de { $person }
account-take-who = Quitar { $role } a { $person }
account-take-own = No puede quitarse su última función de coordinación. Pídaselo a otra persona que coordine.
account-invite = Invitar a una persona
account-invite-lead = La persona recibe un enlace válido durante { $days } días que sirve una vez.
account-invite-send = Crear la invitación
account-invite-made = La invitación está creada
account-invite-made-lead = Envíe este enlace a la persona por un medio que solo ella lea. No se mostrará de nuevo.
account-invitations = Invitaciones abiertas
account-letter-invited = Su invitación de { $organisation }
account-letter-invited-text =
    { $organisation } le invita a smcc, el sistema de coordinación del Movimiento de la Cruz Roja y de la Media Luna Roja.

    Abra este enlace para aceptar. Es válido durante { $days } días y sirve una sola vez:
    { $link }

    Si no esperaba esta carta, no haga nada.
account-invited-until = Válida hasta
account-email-wrong = Escriba un correo como nombre@example.org.
account-role-needed = Elija una función.
account-nobody = Nadie todavía.

account-code-six = Escriba los seis dígitos que muestra la aplicación.
account-recovery-old = Los códigos que tiene ahora dejarán de servir.
account-passkey-last = Es su único segundo paso. Configure antes una aplicación de autenticación u otra clave de acceso.
account-token-unused = aún sin usar
account-act-for = Actuar por otra organización
account-none = Ninguno.
account-context-one = en un contexto
account-renew = Devolver el acceso a una persona
account-renew-why = Para quien olvidó la contraseña o perdió el teléfono. Asegúrese de que es esa persona quien lo pide: llámela.
account-renew-lead = { $person } recibe un enlace para fijar de nuevo contraseña y segundo paso. Todo lo que abría antes la cuenta deja de servir y se cierra la sesión en todos los navegadores.
account-renewed-lead = { $person }: fije una nueva contraseña y después un segundo paso.
account-lapsing = Funciones que terminan pronto
account-lapsing-mine = Pida a alguien que coordine en su organización que las confirme.
account-lapsing-others = { $count ->
    [one] Una función de su organización termina en los próximos treinta días. Confírmela o deje que termine.
   *[other] { $count } funciones de su organización terminan en los próximos treinta días. Confírmelas o deje que terminen.
}

# Accounts: what was done
account-did-made = se incorporó
account-did-invite = invitó a una persona
account-did-renew = devolvió el acceso a una persona
account-did-anew = fijó de nuevo contraseña y segundo paso
account-did-accept = aceptó una invitación
account-did-withdraw = retiró una invitación
account-did-give = recibió una función
account-did-confirm = confirmó una función
account-did-take = quitó una función
account-did-remind = recordó que una función termina
account-did-profile = cambió el perfil
account-did-password = cambió la contraseña
account-did-in = inició sesión
account-did-second = mostró de nuevo el segundo paso
account-did-recovery = inició sesión con un código de recuperación
account-did-out = cerró sesión
account-did-end = cerró la sesión en otros navegadores
account-did-app = configuró una aplicación de autenticación
account-did-passkey = añadió una clave de acceso
account-did-passkey-drop = quitó una clave de acceso
account-did-codes = creó nuevos códigos de recuperación
account-did-token = creó un token
account-did-token-drop = quitó un token
account-did-link = vinculó un proveedor de acceso
account-did-act-for = actúa por otra organización

## Help: what each page is for
help-organisations = Sociedades Nacionales, IFRC, CICR y socios, con su estado en el día que elija.
help-organisation = Una organización: sus nombres, su estado a lo largo del tiempo, sus oficinas y dónde está presente.
help-add-organisation = Añade una organización ajena al Movimiento, para poder nombrar su trabajo.
help-edit-organisation = Corrige los nombres de una organización que la suya añadió.
help-record-status = Registra desde qué día una Sociedad Nacional es miembro activo o no lo es, con la fuente. Lo anterior sigue siendo cierto para su tiempo.
help-add-office = Añade una oficina o delegación de su organización.
help-office = Una oficina o delegación: dónde está y desde cuándo.
help-close-office = Dice desde qué día está cerrada una oficina; el tiempo anterior queda registrado.
help-contexts = Países, zonas y situaciones transfronterizas en que los componentes trabajan juntos.
help-context = Un contexto: quién está presente y cómo se sabe, sus emergencias y lo acordado allí.
help-open-context = Abre un contexto en el que los componentes pueden compartir lo que le concierne.
help-edit-context = Corrige el nombre y el alcance de un contexto.
help-confirm-presence = Dice que su organización está presente; desde entonces ve lo que se comparte con quienes lo están.
help-end-presence = Dice que su organización se ha ido; desde ese día ya no ve lo que se comparte con los presentes.
help-note-presence = Anota que otra organización está presente según una fuente. Se muestra así hasta que ella lo confirme.
help-look-as = En la demostración: ver las mismas páginas como otra persona, sin contraseña.
help-accept-invitation = Acepta una invitación de su organización. El enlace sirve una sola vez.
help-act-for = Elige para cuál de sus organizaciones actúa desde ahora.
help-add-passkey = Añade una clave de acceso de este dispositivo: como segundo paso y para iniciar sesión solo con ella.
help-change-password = Establece una contraseña nueva; sus otras sesiones terminan.
help-edit-profile = Cambia su nombre y el idioma de sus páginas y cartas.
help-invite-person = Invita a una persona a su organización con las funciones que necesita y no más.
help-made-invitation = El enlace de la invitación que acaba de crear. Se muestra una sola vez.
help-made-token = El testigo que acaba de crear. Se muestra una sola vez.
help-make-recovery-codes = Crea nuevos códigos de recuperación; los antiguos dejan de servir.
help-make-token = Crea un testigo con el que un programa lee o escribe en su nombre.
help-my-account = Su cuenta: funciones, segundo paso, sesiones, testigos. Termine aquí lo que no sea suyo.
help-people = Quién de su organización tiene qué función y hasta cuándo. Confirme a quienes siguen, quite lo que terminó.
help-recovery-codes = Cuántos códigos de recuperación quedan, para el día en que pierda su segundo paso.
help-renew-access = Crea un enlace con el que un colega que perdió contraseña y segundo paso los establece de nuevo.
help-set-authenticator = Establece una aplicación de autenticación como segundo paso: lea la imagen con ella y escriba su código.
help-sign-in = Le da acceso con su contraseña o con el acceso de su organización; sigue un segundo paso.
help-sign-in-passkey = Le da acceso con una clave de acceso.
help-sign-in-alone = Inicia la sesión solo con una clave de acceso de este dispositivo, que ha comprobado que es usted.
help-sign-in-second = El segundo paso: un código de su aplicación, su clave de acceso o un código de recuperación.
