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
person-host = coordinación de la Sociedad Nacional anfitriona
person-data = punto focal de datos de la anfitriona
person-partner = colaborador de una Sociedad asociada
person-coordinator = coordinación
person-mco = oficial de coordinación del Movimiento
person-public = El público, sin cuenta
