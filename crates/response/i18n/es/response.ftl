# Emergencies
operations = Operaciones
kind-emergency = Emergencia
open-emergency = Abrir una emergencia
open-emergency-lead = Bastan tres campos. Todo lo demás puede añadirse después.
open-submit = Abrir la emergencia
opened = La emergencia está abierta.
edit = Cambiar
edit-emergency = Cambiar la emergencia
save = Guardar
saved = Guardado.
name-of = { $what }, { $countries }, { $day }

# Fields
field-what = Qué ocurrió
field-countries = Dónde
field-countries-hint = Un país o varios, separados por punto y coma: primero el más afectado.
field-onset-day = Cuándo empezó
field-onset-hour = Hora (UTC), si se conoce
field-onset-source = Fuente de la fecha
field-onset-source-hint = Quién dice cuándo empezó: una filial, una autoridad, un informe.
field-name = Nombre
field-name-hint = Déjelo vacío para que el nombre diga qué ocurrió, dónde y cuándo.
field-glide = Número GLIDE
field-glide-hint = Por ejemplo FL-2026-000123-MOZ.
field-status = Estado
field-class = Tipo de situación
field-class-hint = Es lo que decide quién convoca por defecto.
field-severity = Gravedad
field-severity-hint = En los colores de la respuesta de la IFRC: amarillo, naranja, rojo. Déjelo vacío mientras nadie lo haya dicho.
field-assessed-why-hint = Qué cambió y quién lo dice. Se guarda con la hora y el nombre de su organización.
field-codes = Otros números
field-codes-hint = Por ejemplo, el número de un llamamiento o de una operación DREF, separados por comas.
field-everywhere = No es de un solo país, como una pandemia
field-double = Es un duplicado de
field-double-hint = Déjelo vacío si es una emergencia propia.
column-when = Cuándo
column-by = Por
field-sure = El día es correcto
field-another = Es otra emergencia
field-organisations = Organizaciones que pueden verla
field-organisations-hint = Una por línea, por su nombre o sus siglas. Su propia organización la ve siempre.
field-audience-why = Motivo
field-audience-why-hint = El motivo se guarda en el registro con su nombre.
fact-owner = Ficha mantenida por
column-audience = Visible para
column-changed = Cambio
filter-country = País
filter-text = Palabras

# What people are asked
onset-future = El día o la hora que indica aún no ha llegado. Corríjalo, o marque que es correcto.
onset-old = El día que indica fue hace más de un año. Corríjalo, o marque que es correcto.
countries-some = Nombre un país, o varios hasta { $most }.
no-such-country = Ningún país se llama «{ $text }». Escriba su nombre en inglés, francés, español o árabe, o su código ISO.
glide-wrong = Escriba el número GLIDE como FL-2026-000123-MOZ, o déjelo vacío.
not-your-context = Usted coordina para su organización solo en otros contextos. Pida a quien coordina para este país que abra la emergencia.
first-country = Las organizaciones presentes en el primer país pueden ver esta emergencia. Pida a quien coordina en su organización que lo cambie.
audience-first = Las organizaciones presentes en el primer país pueden ver esta emergencia. Elija otra audiencia antes de quitar todos los países.
double-of-double = Elija una emergencia que no sea ella misma un duplicado.
double-has-doubles = Otras emergencias son duplicados de esta. Retírelos primero.
no-single-country = varios países
alike = ¿Es una de estas?
alike-note = Estas emergencias se parecen. Abra la que busca, o marque que la suya es otra.
alike-ask = Esto se parece a { $names }. Abra esa, o marque que la suya es otra emergencia.
no-such-organisation = Ninguna organización se llama sin duda alguna «{ $text }». Escriba su nombre completo.
name-organisations = Nombre al menos una organización, o elija otro público.
no-emergencies = No hay emergencias que mostrar. Borre los filtros para ver más.

# Audience
change-audience = Cambiar quién puede verla
change-audience-lead = { $name }. Ahora: { $note }
audience-changed = Ha cambiado quién puede ver la emergencia.

# What happened
happened = Qué ha pasado
happened-none = Nada todavía.
panel-more = Más
deed-opened = abrió la emergencia
deed-changed = cambió la emergencia
deed-shared = cambió quién puede ver la emergencia
deed-named = nombró las organizaciones que pueden verla

# Status
status-alert = Alerta
status-active = En curso
status-transition = Transición
status-closed = Cerrada

# What
what-armed-conflict = Conflicto armado
what-internal-strife = Disturbios internos
what-direct-results = Consecuencias directas de un conflicto
what-flood = Inundación
what-flash-flood = Crecida repentina
what-cyclone = Ciclón
what-storm = Tormenta
what-earthquake = Terremoto
what-tsunami = Tsunami
what-volcano = Erupción volcánica
what-landslide = Deslizamiento de tierra
what-drought = Sequía
what-food-insecurity = Inseguridad alimentaria
what-wildfire = Incendio forestal
what-cold-wave = Ola de frío
what-heat-wave = Ola de calor
what-insects = Plaga de insectos
what-disaster = Otro desastre
what-technological = Accidente tecnológico
what-epidemic = Epidemia
what-population-movement = Movimiento de población
what-mixed = Situación mixta

## Lessons
lessons = Lecciones
lessons-lead = Lo que ayudó y lo que estorbó, por herramienta, fase y país. Tanto los éxitos como los casos difíciles.
lessons-none = Ninguna lección que mostrar. Quite los filtros para ver más.
lessons-none-here = Nadie ha anotado aún una lección. Una línea en caliente vale más que un informe dentro de un año.
lessons-about = Aprendido en otros lugares: { $tool }
lessons-of-emergency = Lecciones de esta emergencia
kind-lesson = Lección
lesson-plain = Lección
lesson-study = Estudio de caso
lesson-kind = Tipo
lesson-original = Hecho a partir de
lesson-new = Anotar una lección
lesson-new-lead = Solo la ve su organización, salvo que nombre a otras. Lo que convenga a más lectores será después un estudio de caso.
lesson-edit = Cambiar
lesson-keep = Guardar la lección
lesson-kept = La lección está guardada.
lesson-gone = Se ha retirado.
lesson-remove = Retirar
lesson-share = Quién puede ver la lección
lesson-share-lead = Nombre a quienes estuvieron. Para más lectores, publique un estudio de caso redactado: la lección queda como está.
lesson-title = Título
lesson-title-hint = Lo que se diría a un colega, en una línea.
lesson-tool = Herramienta
lesson-phase = Fase
lesson-outcome = Cómo fue
lesson-helped = Lo que ayudó
lesson-hindered = Lo que estorbó
lesson-advice = Qué hacer la próxima vez
lesson-situation = Situación
lesson-countries-hint = Un país o varios, separados por punto y coma. Vacío si no trata de ningún país.
lesson-happened = Cuándo
lesson-happened-hint = Con la exactitud que conozca, por ejemplo septiembre de 2021.
lesson-source = Fuente
lesson-source-hint = Si no viene de su propia gente.
lesson-audience-hint = Nunca más que quienes ven la emergencia.
lesson-says-nothing = Escriba lo que ayudó, lo que estorbó o qué hacer la próxima vez.
lesson-too-wide = Ven la emergencia menos personas de las que eligió aquí. Elija su propia organización u organizaciones que ven la emergencia.
lesson-no-context = Nadie está presente donde no se nombra ningún país. Nombre un país o elija otro público.
lesson-not-there = Su organización no está presente allí. Confirme antes su presencia o elija otro público.
study-new = Publicar un estudio de caso
study-new-lead = Redacte el texto para quienes lo leerán: quite lo que no es para ellos. La lección queda como está, para quienes la ven ahora.
study-publish = Publicar el estudio de caso
study-published = El estudio de caso está publicado.
deed-lesson-noted = anotó una lección
deed-lesson-changed = cambió una lección
deed-lesson-shared = cambió quién puede ver una lección
deed-lesson-removed = retiró una lección
deed-study-published = publicó un estudio de caso
help-lessons = Lecciones y estudios de caso, para buscar por herramienta, fase, resultado y país.
help-note-lesson = Anota lo que ayudó y lo que estorbó, para su organización o las que nombre.
help-lesson = Una lección o un estudio de caso.
help-edit-lesson = Cambia una lección o un estudio de caso de su organización.
help-share-lesson = Cambia quién puede ver una lección, nunca más allá de quienes ven su emergencia.
help-publish-study = Hace de una lección un estudio de caso para otros y deja la lección como está.

## Tools
tool-mini-summit = Minicumbre
tool-joint-statement = Declaración conjunta
tool-convener = Convocante
tool-officer = Oficial de coordinación del Movimiento
tool-agreement = Acuerdo de coordinación del Movimiento
tool-plan = Plan de contingencia del Movimiento
tool-picture = Panorama del Movimiento
tool-appeal = Llamamiento coordinado
tool-meetings = Reuniones y grupos de trabajo
tool-shared-office = Oficinas compartidas
tool-logistics = Logística
tool-surge = Personal de refuerzo
tool-security = Seguridad
tool-communication = Comunicación
tool-membership = Coordinación de los miembros

## Phases and outcomes
phase-preparedness = Antes
phase-onset = Primeras 48 horas
phase-response = Respuesta
phase-transition = Transición
phase-after = Después
outcome-success = Funcionó
outcome-hard = Fue difícil
outcome-mixed = Ambas cosas

## Exercises
exercises = Ejercicio de revisión
kind-exercise = Ejercicio de revisión
exercise-new = Planear un ejercicio de revisión
exercise-new-lead = Quienes respondieron miran atrás juntos, mientras lo recuerdan: qué se planeó, qué pasó, por qué y qué hacer la próxima vez.
exercise-plan = Planearlo
exercise-is-planned = El ejercicio está planeado y figura en los calendarios.
exercise-edit = Cambiar el ejercicio
exercise-of = Mirada atrás: { $name }
exercise-title = Título
exercise-due-on = Por celebrar antes del
exercise-due-on-hint = La caja de herramientas de la Federación Internacional prevé una evaluación en tiempo real desde el mes 3, como guía.
exercise-who = Quién participa
exercise-who-hint = Funciones y organizaciones, sin nombres.
exercise-held-on = Celebrado el
exercise-note = Qué resultó
exercise-note-hint = Si se abandonó: por qué.
exercise-planned = Planeado
exercise-held = Celebrado
exercise-dropped = Abandonado
exercise-due = por celebrar antes del { $day }
exercise-held-when = Dé el día en que se celebró, no después de hoy.
exercise-dropped-why = Escriba por qué se abandonó.
deed-exercise-planned = planeó un ejercicio de revisión
deed-exercise-changed = cambió un ejercicio de revisión
help-plan-exercise = Planea un día en que se mira juntos una respuesta pasada.
help-exercise = Un ejercicio de revisión: para cuándo, con quién y qué resultó.
help-edit-exercise = Cambia un ejercicio o dice que se celebró o se abandonó.

## Side by side
integrations = Lado a lado
integrations-lead = Oficinas compartidas, equipos cercanos, puestos en los grupos de trabajo de los otros, coordinación de los miembros: quién con quién, desde cuándo y cómo se sabe.
integrations-none = Nadie ha anotado quién trabaja aquí lado a lado.
kind-integration = Lado a lado
way-shared-office = Oficina compartida
way-proximity = Oficinas cercanas
way-task-force = Puestos en un grupo de trabajo
way-membership = Coordinación de los miembros
integration-new = Anotar quién trabaja lado a lado
integration-new-lead = Los equipos cercanos hablan a menudo y confían antes. Una vez anotado, quien llega sabe a quién preguntar.
integration-edit = Cambiar
integration-way = Cómo
integration-title = Qué
integration-title-hint = La oficina, el grupo de trabajo o el plan, como lo llaman.
integration-who = Quién
integration-who-hint = Una organización por línea, por nombre o sigla; al menos dos.
integration-place = Lugar
integration-since = Desde
integration-until = Hasta
integration-until-hint = Déjelo vacío mientras dure.
integration-source-hint = Necesaria si su organización no es una de ellas.
integration-link = Enlace a la fuente
integration-note = Nota
integration-since-day = desde el { $day }
integration-two = Nombre al menos dos organizaciones, una por línea.
integration-until-wrong = El fin debe venir después del comienzo.
integration-source-missing = Su organización no está entre las que nombra. Escriba quién lo dice.
integration-link-wrong = Escriba un enlace que empiece por https://.
integration-gone = Se ha retirado.
deed-integration-noted = anotó quién trabaja lado a lado
deed-integration-changed = cambió quién trabaja lado a lado
deed-integration-removed = retiró quién trabaja lado a lado
help-integrations = Quién trabaja lado a lado en un contexto, desde cuándo, con la fuente.
help-note-integration = Anota una oficina compartida, equipos cercanos, puestos en un grupo de trabajo o la coordinación de los miembros.
help-integration = Cómo trabajan lado a lado unas organizaciones.
help-edit-integration = Cambia o termina lo anotado.
## An organisation's word
answer-agreed = De acuerdo
answer-objects = Se opone
answer-stale = Se pronunció sobre un texto anterior
answer-missing = Aún sin respuesta
field-answer = Su organización
field-capacity = Su función
field-capacity-hint = Por ejemplo, secretario general o jefe de delegación. Figura junto a la palabra de su organización; su nombre no.
field-note = Observación
field-note-hint = Necesaria si se opone: qué tendría que cambiar.
objection-why = Diga qué tendría que cambiar, para que los demás puedan responder.
read-again = El texto ha cambiado desde que lo abrió. Vuelva a leerlo y dé después la palabra de su organización.
deed-consent-given = dio su acuerdo a
deed-objection-made = se opuso a

## Conveners
conveners = Convocantes
kind-convener = Convocante
term-convener = Convocante
term-co-conveners = Co-convocantes
term-lead-agency = Organismo director
term-lead-partners = Junto con
convener-title = { $term }: { $country }
convener-is = { $term } para { $country }: { $name }.
convener-is-with = { $term } para { $country }: { $name }, junto con { $others }.
convener-gap = Aún sin convocante
conveners-none = Aún no se ha propuesto ningún convocante.
propose-convener = Proponer un convocante
propose-convener-lead = El formulario viene completado con lo que propone la regla. Cambie lo que aquí sea distinto y diga por qué.
propose-submit = Proponer
edit-convener = Cambiar la propuesta
edit-convener-lead = Todos están de acuerdo con lo que figura ahora. Si lo cambia, se les preguntará de nuevo.
convener-taken = { $country } ya tiene convocante. Cambie ese, o traspase el papel.
convener-said-proposed = Propuesto. Se pide el acuerdo de la Sociedad Nacional anfitriona, el CICR y la Federación Internacional.
field-host-able = La Sociedad Nacional anfitriona está en condiciones de convocar
host-able = En condiciones de convocar
host-not-able = Por ahora no está en condiciones de convocar
filter-host = Sociedad Nacional anfitriona
field-beyond = Resultados directos tras el restablecimiento de la paz, o en un Estado que no es parte en el conflicto
field-deviation = Motivo
field-deviation-hint = Necesario si elige algo distinto de lo que propone la regla, o si esta le deja la elección.
deviation-why = La regla dice: { $rule } Diga por qué elige esto, o elija lo que propone.
field-valid-from = Desde
column-until = Hasta
field-review-due = Revisar el
field-review-hint = La situación cambia: un día para ver si esto sigue siendo adecuado.
rule-title = Lo que propone la regla
rule-if-not-able = Si la Sociedad Nacional anfitriona no está en condiciones de convocar
rule-if-able = Si la Sociedad Nacional anfitriona está en condiciones de convocar
rule-host-with-icrc = La Sociedad Nacional anfitriona convoca en su país. En conflictos armados, disturbios internos y sus resultados directos, el CICR es co-convocante.
rule-host-with-ifrc = La Sociedad Nacional anfitriona convoca en su país. En desastres y otras emergencias en tiempo de paz, la Federación Internacional es co-convocante.
rule-icrc-for-host = Cuando la Sociedad Nacional anfitriona no está en condiciones de convocar en un conflicto, convoca el CICR. La anfitriona sigue siendo el socio principal.
rule-ifrc-for-host = Cuando la Sociedad Nacional anfitriona no está en condiciones de convocar en un desastre u otra emergencia en tiempo de paz, convoca la Federación Internacional. La anfitriona sigue siendo el socio principal.
rule-mixed = En una situación mixta, la Sociedad Nacional anfitriona, el CICR y la Federación Internacional acuerdan quién convoca, para el país o por zona.
rule-icrc-leads = En conflictos armados, disturbios internos y sus resultados directos hasta el restablecimiento de la paz, el CICR es el organismo director. La Sociedad Nacional anfitriona es su socio principal.
rule-federation-leads-results = Para los resultados directos tras el restablecimiento de la paz, o en un Estado que no es parte en el conflicto, la Federación Internacional es el organismo director.
rule-federation-leads = En desastres naturales o tecnológicos y otras emergencias en tiempo de paz, la Federación Internacional es el organismo director. La Sociedad Nacional anfitriona es su socio principal.
rule-lead-agreed = Varias situaciones a la vez: los componentes acuerdan el organismo director.
source-seville = Fuente: Acuerdo de Sevilla de 1997, artículos 5.1 y 5.3; Medidas complementarias de 2005.
source-seville-two = Fuente: Acuerdo de Sevilla 2.0 (2022), según nuestra lectura: consulte el texto del Acuerdo cuando sea importante.
convener-proposed = Propuesto
convener-under-discussion = En debate
convener-agreed = Acordado
convener-announced = Anunciado
convener-under-review = En revisión
convener-handed-over = Traspasado
convener-ended = Terminado
words-title = Quién está de acuerdo
words-note-convener = Vale en cuanto la Sociedad Nacional anfitriona, el CICR y la Federación Internacional hayan acordado lo que figura aquí.
waits-for = A la espera de: { $names }
give-word = Dar la palabra de su organización
change-word = Cambiar la palabra de su organización
give-word-submit = Dar la palabra
announce-convener = Informar a todas las Sociedades Nacionales
announce-convener-lead = Una carta conjunta comunica a todas las Sociedades Nacionales quién convoca. Si la emite aquí, queda anotado por sí solo.
field-announced-on = Anunciado el
field-announced-how = Por qué medio
field-announced-how-hint = Por ejemplo, una carta conjunta con su número.
not-announced = Todos están de acuerdo. Informe ahora a todas las Sociedades Nacionales, preferiblemente con una carta conjunta.
review-convener = Revisar
review-convener-lead = Los acuerdos dados hasta ahora dejan de contar: se consulta de nuevo a los tres.
review-submit = Abrir la revisión
field-review-why = Qué ha cambiado
under-review = En revisión: { $why }
review-is-due = Ha llegado el día en que había que revisar esto.
class-changed = Esto se decidió para: { $before }. La situación es ahora: { $now }. Revíselo.
class-changed-why = La situación pasó de { $before } a { $now }.
dispute = En disputa
dispute-convener = Señalar un desacuerdo
escalate = Elevar
settle-dispute = El desacuerdo está resuelto
field-dispute = Dónde se resuelve
field-dispute-why = Qué está en disputa
field-dispute-hint = En términos neutros: los leen todos los que ven esta asignación.
dispute-country = En el país
dispute-region = Con las oficinas regionales
dispute-geneva = Con la dirección en Ginebra
disputed = En disputa, { $level }: { $why }
hand-over = Traspasar
hand-over-lead = El papel pasa a otra organización. La nueva asignación se propone de inmediato, para que el país nunca quede sin ella.
hand-over-submit = Traspasar
hand-over-same = Elija otra organización: esta ya convoca.
hand-over-before = Elija un día que no sea anterior al inicio de la asignación actual.
hand-over-open = Diga cómo se resuelve esto: { $open }.
handed-over = Traspasado. Se pide el acuerdo de la Sociedad Nacional anfitriona, el CICR y la Federación Internacional con el nuevo convocante.
field-new-convener = Nuevo convocante
field-hand-over-why = Motivo del traspaso
field-checklist = Lo que está resuelto
field-checklist-hint = Según el Acuerdo de Sevilla, artículo 5.5: los recursos pasan al nuevo convocante solo si los donantes están de acuerdo.
field-left-open = Lo que queda pendiente y cómo se resuelve
field-left-open-hint = Necesario mientras algo de lo anterior no esté marcado.
settled-consulted = Se consultó a la Sociedad Nacional anfitriona y a los socios
settled-activities = Las actividades en curso y el personal tienen quien los continúe
settled-resources = Está acordado qué recursos se traspasan
settled-donors = Los donantes están de acuerdo
settled-information = Se entregaron información, contactos y mecanismos
settled-told = Socios y autoridades saben desde cuándo
settled-yes = Resuelto
settled-no = Pendiente
end-convener = Terminar
end-submit = Terminar
field-ended-on = Primer día sin convocante
field-ended-why = Por qué termina
fact-agreed-at = Acordado el
fact-deviation = Distinto de la regla, porque
link-predecessor = La asignación anterior
link-successor = La asignación siguiente
link-letter = La carta conjunta
link-history = Historial
deed-convener-proposed = propuso un convocante:
deed-convener-changed = cambió el convocante propuesto:
deed-convener-discussed = abrió el debate sobre
deed-convener-agreed = fue la última en dar su acuerdo a
deed-convener-announced = informó a todas las Sociedades Nacionales de
deed-convener-review = abrió la revisión de
deed-convener-disputed = impugnó
deed-convener-escalated = elevó el desacuerdo sobre
deed-convener-settled = resolvió el desacuerdo sobre
deed-convener-handed-over = traspasó
deed-convener-ended = terminó
help-conveners = Quién convoca en cada país de esta emergencia. Cada país tiene un convocante a la vez; los anteriores permanecen en la lista.
help-propose-convener = Propone un convocante para un país. La regla completa el formulario; deciden la Sociedad Nacional anfitriona, el CICR y la Federación Internacional.
help-convener = Reúne a los socios en un país. Convoca, no manda.
help-edit-convener = Cambia la propuesta. Se consulta de nuevo a quienes ya habían acordado.
help-word = Dice en nombre de su organización si está de acuerdo. La palabra vale para el texto que figura aquí y para ninguno posterior.
help-dispute = Anota que los componentes discrepan y si lo resuelve el país, la región o Ginebra.
help-end-convener = Pone fin al papel sin otro convocante, por ejemplo cuando la respuesta ha terminado.

## Statements
statements = Declaraciones y cartas conjuntas
kind-statement = Declaración o carta conjunta
joint-statement = Declaración conjunta
joint-letter = Carta conjunta
statement-title = { $kind } { $number } – { $emergency }
statement-title-edition = { $kind } { $number }, edición { $edition } – { $emergency }
number-edition = { $number }, edición { $edition }
classified-movement = Para el Movimiento
classified-public = Pública
statement-draft = Borrador
statement-issued = Emitida
statement-superseded = Sustituida
statement-withdrawn = Retirada
topic-situation = Situación y necesidades
topic-roles = Papeles: convocante y co-convocantes
topic-activities = Qué hace cada componente
topic-meaning = Qué significa esto
topic-mechanism = Coordinación y contactos
topic-support = Cómo pueden apoyar los socios, y qué no enviar
topic-appeals = Llamamientos y canales
topic-communication = Comunicación y portavoces
topic-visits = Visitas
topic-security = Seguridad
topic-next-update = Próxima actualización
hint-situation = Qué ocurrió, a quién afecta, qué se necesita más, y de dónde proceden estos datos.
hint-roles = Quién convoca y co-convoca en cada país, según lo acordado.
hint-activities = Una línea por componente: qué hace y dónde.
hint-meaning = Qué hacen distinto los socios a partir de ahora, y a quién acuden.
hint-mechanism = Qué reuniones hay, y qué funciones y oficinas contactar, sin direcciones privadas.
hint-support = Fondos, personal y bienes que ayudan; y lo que sería una carga.
hint-appeals = Qué llamamientos están abiertos, por cuánto, y por qué canal se contribuye.
hint-communication = Quién habla con los medios, de qué, y dónde están los mensajes clave.
hint-visits = Si ahora ayudan las visitas, y con quién se acuerdan.
hint-security = Solo la línea general. Ni rutas, ni lugares, ni nombres que puedan poner a alguien en peligro.
hint-next-update = Cuándo llegará la próxima declaración, y sobre qué dirá más.
translation-source = Original
translation-empty = Nada
translation-missing = Falta
translation-draft = Borrador, sin revisar
translation-checked = Revisada
translation-stale = Desfasada: el original ha cambiado
translation-stale-note = Esta traducción es anterior al original.
translation-draft-note = Esta traducción no se ha revisado.
not-translated = Sin traducir; el texto está en { $language }.
translations = Traducciones
column-section = Sección
column-languages = Idiomas
stale-in = Hay traducciones anteriores al original: { $languages }.
statements-none = Aún no se ha dicho nada en conjunto.
begin-kind = Redactar: { $kind }
draft-statement = Redactar un texto conjunto
draft-statement-lead = Las secciones se redactan a partir de lo que aquí se sabe, en cuatro idiomas. Usted cambia lo necesario; después, cada organización nombrada da su acuerdo.
draft-statement-submit = Redactar
statement-begun = Redactado. Lea cada sección y pida después el acuerdo de las organizaciones nombradas.
field-statement-kind = Tipo
field-statement-lang = Idioma del original
field-statement-lang-hint = El idioma en que se redacta primero. Los otros tres son traducciones.
field-speakers = En nombre de
field-speakers-hint = Cada organización marcada tiene que dar su acuerdo antes de la emisión.
speakers-two = Marque al menos dos organizaciones: es un texto conjunto.
field-classification = Para quién
field-next-update = Próxima actualización el
field-number = Número
field-issued-at = Emitida el
issued-in = Emitida en
edit-statement = Cambiar quién habla
edit-statement-lead = En nombre de quién habla y para quién es. Se consulta de nuevo a quienes ya habían dado su acuerdo.
section-title = { $heading } ({ $language })
section-source = Original: { $language }
section-points = Cada línea es un párrafo; una línea que empieza con un guion es un punto de una lista.
section-empty = Aquí no hay nada; la sección se omite.
field-checked = He leído ambos: dice lo mismo
field-checked-hint = Solo se emiten las traducciones revisadas.
clearances = Acuerdos
clearances-note = Puede emitirse cuando cada una haya dado su acuerdo al texto que figura aquí. Un cambio las consulta a todas de nuevo.
clear-statement = Dar el acuerdo de su organización
clear-statement-lead = { $title }. { $level }. Su palabra vale para el texto actual, en todos sus idiomas.
cleared-by-all = Acuerdo de todas las organizaciones nombradas. Puede emitirse.
issue-statement = Emitir
issue-statement-lead = { $level }. Idiomas: { $languages }. A partir de entonces queda fijo; un cambio es una nueva edición.
issue-statement-lead-left = { $level }. Idiomas: { $languages }. Se omiten, porque faltan traducciones o están sin revisar o desfasadas: { $left }. A partir de entonces queda fijo; un cambio es una nueva edición.
issue-submit = Emitir
field-issue-sure = Emitir ahora
field-issue-left = Se omiten algunos idiomas. Puede revisar antes sus traducciones.
issue-tick = Marque que debe emitirse ahora.
issue-empty = Redacte antes al menos una sección.
issue-waits = Habla en nombre de organizaciones que no han dado su acuerdo a este texto: { $names }. Pídaselo antes.
statement-said-issued = Emitida y fijada.
next-edition = Empezar la próxima edición
newer-edition = La edición más reciente
older-edition = La edición anterior
withdraw-statement = Retirar
withdraw-statement-lead = Se puede seguir leyendo, marcado como retirado. Una corrección se hace mejor como nueva edición.
withdraw-submit = Retirar
field-withdraw-hint = El motivo figura en la declaración con el nombre de su organización.
drop-statement = Desechar el borrador
statement-dropped = El borrador se ha desechado.
signed-heading = Acordado y firmado en nombre de
draft-mark = Borrador – sin emitir
superseded-mark = Sustituida por una edición más reciente
withdrawn-mark = Retirada
withdrawn-because = Retirada. { $why }
demonstration-mark = Demostración: inventado
statement-made-with = Se conserva con su historial en { $address }
statement-files = Como archivo
draft-situation = { $what }: { $countries }, desde el { $onset }.
draft-situation-source = { $what }: { $countries }, desde el { $onset } (fuente: { $source }).
draft-host = El Movimiento apoya la respuesta de { $host }.
draft-present = Componentes del Movimiento presentes:
draft-meaning = El convocante reúne a los socios y no manda. Cada componente conserva su mandato y su propia responsabilidad. Los socios que planean apoyar se dirigen primero al convocante.
draft-mechanism = Contacto para la coordinación: { $convener }.
draft-support = Ofrezcan primero los fondos, el personal o los bienes a { $convener }, y esperen la respuesta.
draft-not-send = No envíen personal ni bienes que no se hayan pedido.
draft-communication = Tomen los datos de este texto y cítenlo como fuente. Las preguntas de los medios se dirigen a { $host }.
draft-visits = Acuerden cada visita de antemano con { $convener }.
draft-security = Viajen solo cuando las medidas de seguridad estén acordadas con { $convener }.
deed-statement-begun = empezó
deed-statement-changed = cambió quién habla en
deed-section-written = redactó en
deed-statement-issued = emitió
deed-statement-superseded = sustituyó
deed-statement-withdrawn = retiró
deed-statement-dropped = desechó el borrador de
help-statements = Lo que los componentes dicen en conjunto en esta emergencia: declaraciones a los socios y cartas sobre quién convoca.
help-statement = Un texto que habla en nombre de varias organizaciones. Solo se emite con el acuerdo de cada una, y después no se cambia.
help-section = Redacta una sección en un idioma. Otras personas pueden escribir a la vez en otra sección o idioma.
help-issue = Emite el texto: queda fijo y lo ven sus destinatarios. Sin todos los acuerdos no puede emitirse.
# Assessment and doubles
assess = Tipo y gravedad
assess-lead = Diga qué es la emergencia ahora y por qué. Lo que se dijo antes se puede seguir leyendo.
assessments = Tipo y gravedad a lo largo del tiempo
severity-none = Aún no indicada
severity-yellow = Amarillo
severity-orange = Naranja
severity-red = Rojo
double = Igual que otra
double-lead = Dos fichas de una misma emergencia confunden a todos. Nada de esta se pierde: se lleva a la gente a la otra, y usted puede deshacerlo.
is-double = Esto es un duplicado. Continúe en
has-double = Un duplicado de esta emergencia es
deed-assessed = indicó el tipo y la gravedad de la emergencia
deed-doubled = indicó que la emergencia es un duplicado
deed-parted = indicó que la emergencia no es un duplicado

# Help
help-emergencies = Todas las emergencias que usted puede ver, primero las últimas modificadas. Filtre por país, tipo, gravedad, estado o palabras; guarde o envíe la dirección.
help-open-emergency = Qué, dónde y cuándo bastan para abrir una sala que pueden usar todos los presentes en el país.
help-emergency = La sala de la emergencia: lo que se sabe, lo que le espera, lo que sigue y lo que pasó.
help-edit-emergency = Corrige lo que se sabe de la emergencia. Lo que otros cambiaron entretanto se conserva.
help-assess-emergency = Dice de qué tipo de situación se trata y cuán grave es. Un cambio de tipo plantea quién debe convocar.
help-double-emergency = Lleva de una ficha abierta dos veces a la que queda.
help-share-emergency = Decide quién, aparte de su organización, ve la emergencia, con un motivo que se guarda.

## Meetings, decisions and actions

# Meetings
meetings = Reuniones
kind-meeting = Reunión
kind-agenda-item = Acta
call-meeting = Convocar una reunión
call-meeting-lead = El formulario viene rellenado con lo que se sabe. Compruebe y envíe: los invitados reciben una carta con una fecha para su calendario.
call-meeting-submit = Convocar la reunión
call-mini-summit = Convocar una minicumbre
call-other = Convocar otra reunión
call-kinds = Otro tipo de reunión
call-next = Convocar la siguiente: { $day }, { $clock }
send-meeting = Convocarla ahora
edit-meeting = Modificar la reunión
edit-meeting-lead = Si cambia el nombre, la hora o la duración, quienes fueron avisados reciben una carta.
cancel-meeting = Cancelar la reunión
cancel-meeting-lead = { $name } se cancela. Quienes fueron avisados reciben una carta que la retira de su calendario.
replace-meeting = Otra ocupó su lugar
replace-meeting-lead = { $name } no se celebra porque otra reunión cumple su función. Si es una minicumbre, la otra cuenta como tal.
waive-mini-summit = No celebrar ninguna, con un motivo
waive-mini-summit-lead = No siempre hace falta una minicumbre. Diga por qué, para que nadie la espere.
hold-meeting = Tuvo lugar
hold-meeting-lead = { $name }: cuándo empezó, cuánto duró y qué organizaciones asistieron y a qué nivel. Quien no está marcado estuvo ausente.
close-meeting = Nada más que hacer
find-slot = Buscar la mejor hora
meetings-calendar = Suscribirse en su calendario
meeting-open-proposed = Abrir la reunión propuesta
meeting-open-called = Abrir la reunión convocada
no-meetings = Ninguna reunión todavía. Convoque la primera.
no-meetings-ahead = Ninguna reunión próxima.
meeting-name-of = { $kind } { $number } – { $emergency }
meeting-waived-name = Sin minicumbre – { $emergency }
meeting-when = { $day }, { $clock } ({ $zone }) · { $utc }
meeting-held-text = { $day }, de { $from } a { $until } ({ $zone })
meeting-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}

# Fields of a meeting
meeting-field-kind = Tipo de reunión
meeting-field-name = Nombre
meeting-field-name-hint = Déjelo vacío para usar el tipo, el número y la emergencia.
meeting-field-local = Comienza (hora local)
meeting-field-local-hint = Según el reloj del huso horario indicado abajo.
meeting-field-zone = Huso horario
meeting-field-zone-hint = Por ejemplo, Africa/Maputo o Europe/Zurich.
meeting-field-length = Duración en minutos
meeting-field-modality = Modalidad
meeting-field-link = Enlace para participar
meeting-field-link-hint = Solo se muestra en esta página, nunca en las cartas.
meeting-field-place = Lugar
meeting-field-organisations = Organizaciones invitadas
meeting-field-organisations-hint = Están marcadas las que se sabe que están presentes.
meeting-field-more = Más organizaciones
meeting-field-invite-more = Invitar a más organizaciones
meeting-field-more-hint = Una por línea, por su nombre o sus siglas.
meeting-field-agenda = Orden del día
meeting-field-items = Más puntos
meeting-field-items-hint = Uno por línea.
meeting-field-item = Punto
meeting-field-level = Nivel
meeting-field-chair = Presidida por
meeting-field-rhythm = Frecuencia
meeting-field-counts = Cuenta como minicumbre
meeting-field-counts-hint = Para una reunión de coordinación similar que hace lo mismo.
meeting-field-step = Qué hacer
meeting-step-call = Convocarla ahora: salen las cartas
meeting-step-propose = Buscar antes la mejor hora: aún no se avisa a nadie
meeting-step-held = Ya tuvo lugar: sin cartas
meeting-field-reason = Motivo
meeting-field-replaced-by = Sustituida por
meeting-field-held-from = Empezó (hora local)
meeting-field-leader = Asistieron como dirigentes
meeting-field-operational = Asistieron a nivel operativo
meeting-field-technical = Asistieron a nivel técnico
meeting-field-came-too = Asistieron sin invitación
meeting-field-minutes = Lo que se dijo
meeting-column-starts = Hora
meeting-column-state = Estado
meeting-fact-held = Celebrada
meeting-fact-called-by = Convocada por
meeting-fact-previous = Sigue a
meeting-fact-next = Siguiente
meeting-attendance = Asistencia

# What is said of a meeting
meeting-is-called = La reunión está convocada y las cartas salen.
meeting-is-noted = La reunión está anotada. No se ha avisado a nadie.
meeting-is-cancelled = La reunión está cancelada.
meeting-is-replaced = Queda anotada la reunión que ocupó su lugar.
meeting-is-waived = Queda anotado que no se celebra minicumbre.
meeting-is-held = Queda anotado quién asistió. Ahora redacte el acta: cada sección, quien la conozca.
meeting-is-closed = La reunión está cerrada.
meeting-told = Guardado, y las cartas salen.
meeting-slot-chosen = La hora está elegida. Convoque la reunión cuando quiera.
meeting-unreached = Sin carta para { $names }: no pueden ver esta reunión o no tienen a quién escribir.
meeting-zone-wrong = Ningún huso se llama «{ $text }». Escríbalo como Africa/Maputo.
meeting-hour-skipped = Esa hora se salta al adelantar los relojes. Elija otra.
meeting-local-wrong = Escriba un día y una hora, como 2026-11-20T14:30.
meeting-link-wrong = Escriba un enlace que empiece por https:// o déjelo vacío.
meeting-passed = Esa hora ya pasó. Elija otra posterior o indique que ya tuvo lugar.
meeting-not-yet = Esa hora aún no ha llegado. Corríjala.
meeting-audience-wide = Verían la reunión más personas que la emergencia. Elija un público más restringido.
meeting-wrong-state = Esto no corresponde al estado de la reunión. Vuelva a ver su página.
meeting-no-rhythm = Esta reunión no se repite. Cambie la frecuencia o convoque otra.
meeting-next-there = La siguiente ya está convocada.
meeting-nobody-came = Marque al menos una organización que asistió.

# Kinds of meeting
meeting-kind-mini-summit = Minicumbre
meeting-kind-equivalent = Reunión de coordinación similar
meeting-kind-strategic = Reunión estratégica (plataforma del Movimiento)
meeting-kind-operational = Reunión operativa (comité de operaciones del Movimiento)
meeting-kind-technical = Reunión técnica (grupo de trabajo)
meeting-kind-logistics-forum = Foro de logística
meeting-kind-joint-task-force = Grupo especial conjunto
meeting-kind-joint-steering-committee = Comité directivo conjunto
meeting-kind-membership = Coordinación de los miembros
meeting-level-national = Nacional
meeting-level-sub-national = Subnacional
meeting-level-regional = Regional
meeting-level-global = Mundial (Ginebra)
meeting-virtual = En línea
meeting-in-person = Presencial
meeting-mixed = Presencial y en línea
meeting-rhythm-once = Una vez
meeting-rhythm-daily = Cada día
meeting-rhythm-second-day = Cada dos días
meeting-rhythm-weekly = Cada semana
meeting-rhythm-fortnightly = Cada dos semanas
meeting-rhythm-monthly = Cada mes
meeting-state-proposed = Propuesta
meeting-state-called = Convocada
meeting-state-held = Celebrada
meeting-state-minutes-draft = Acta en borrador
meeting-state-minutes-agreed = Acta aprobada
meeting-state-follow-up = Seguimiento
meeting-state-closed = Cerrada
meeting-state-cancelled = Cancelada
meeting-state-waived = Se decidió no celebrarla
meeting-state-replaced = Sustituida
meeting-part-leader = dirigentes
meeting-part-operational = operativo
meeting-part-technical = técnico
meeting-came-invited = Invitada
meeting-came-attended = Asistió
meeting-came-absent = Ausente

# Agenda
agenda-situation = Situación y necesidades
agenda-capacity = Capacidad y planes de cada socio
agenda-conveners = Funciones de convocante
agenda-mechanism = Mecanismo de coordinación
agenda-communication = Comunicación y portavoz
agenda-appeals = Movilización de recursos y llamamientos
agenda-security = Seguridad
agenda-logistics = Logística
agenda-data = Datos y panorama del Movimiento
agenda-officer = Necesidad de un oficial de coordinación del Movimiento
agenda-actions = Acciones abiertas de reuniones anteriores
agenda-next = Próxima reunión
agenda-other = Otro
agenda-item-why = { $item } – { $why }
agenda-why-always = siempre en el orden del día
agenda-why-no-convener = no consta ningún convocante
agenda-why-convener = consta un convocante: confirmarlo
agenda-why-no-agreement = no consta ningún acuerdo de coordinación
agenda-why-agreement = consta un acuerdo: aplicarlo
agenda-why-no-officer = no consta ninguna solicitud
agenda-why-open-actions = hay algunas abiertas
agenda-why-asked = alguien lo pidió
add-item = Añadir un punto
add = Añadir
added = Añadido.

# Clock of the Mini-Summit
clock-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
clock-hours-range = de { $least } a { $most } horas
clock-good = Celebrada { $hours } después del inicio: en el primer día.
clock-met = Celebrada { $hours } después del inicio: dentro del límite.
clock-late = Celebrada { $hours } después del inicio: fuera del límite.
clock-unsure = Celebrada { $hours } después del inicio, del que solo se conoce el día: no puede decirse si dentro del límite.
clock-running = Aún no celebrada: { $hours } desde el inicio. El límite es { $until }.
clock-nearly-over = Aún no celebrada: { $hours } desde el inicio. Puede que el límite haya pasado.
clock-not-held = No celebrada: { $hours } desde el inicio y el límite ha pasado. Convoque una, indique qué reunión ocupó su lugar o diga por qué no se celebra.
clock-not-begun = El inicio aún no ha llegado.
clock-waived = Se decidió no celebrarla; el motivo consta.
clock-source = En { $good } horas está bien; { $limit } horas es el límite (informe SMCC 2.0, CD/22/21). Las herramientas de la FICR indican, como guía, del { $from } al { $until }.

# Slots
slots-about = Los cinco mejores comienzos entre { $from } y { $until }, con al menos una hora entre ellos. Primero lo menos duro para quien lo tiene peor, luego lo más fácil para todos; anfitriona, CICR y FICR cuentan doble.
slots-assumed = Supuesto: a nivel nacional una organización está en el país si consta allí una oficina; si no, en su sede. Los días libres son los de ese país.
slots-none = Ningún comienzo encaja. Cambie la duración o el estado de la reunión.
slot-title = { $day }, { $clock } ({ $zone })
slot-clock = { $day }, { $clock } (UTC{ $offset })
slot-choose = Elegir esta hora
slot-easy = Dentro o cerca del horario laboral para todos.
slot-hard = Fuera del horario laboral para { $names }.
slot-organisation = Organización
slot-country = Reloj de
slot-local = Hora local
slot-cost = Lo que es para ellas
slot-hour-work = Horario laboral
slot-hour-margin = Borde de la jornada
slot-hour-day-off = Día libre
slot-hour-late = Muy temprano o muy tarde
slot-hour-busy = En otra reunión
slot-hour-night = Noche

# Minutes, decisions and actions
minutes = Acta
minutes-write = Redactar
minutes-section-lead = Una sección del acta de { $name }.
kind-decision = Decisión
decisions = Decisiones
no-decisions = Ninguna decisión todavía.
add-decision = Añadir una decisión
edit-decision = Modificar la decisión
decision-field-what = Decisión
decision-field-why = Por qué o en qué condiciones
decision-column-day = Tomada el
decision-is-added = La decisión está añadida.
kind-action = Acción
actions = Acciones
actions-title = { $count ->
    [one] { $count } acción abierta
   *[other] { $count } acciones abiertas
}
actions-mine = Las suyas
actions-of = Otras de { $name }
actions-open = Solo abiertas
actions-all = También terminadas y descartadas
no-actions = Ninguna acción.
add-action = Añadir una acción
edit-action = Modificar la acción o traspasarla
pass-on = Traspasar o modificar
drop-action = Ya no hay que hacerla
reopen-action = Reabrirla
action-done = Hecha
action-state-open = Abierta
action-state-done = Hecha
action-state-dropped = Ya no hay que hacerla
action-field-what = Qué hay que hacer
action-field-holder = Responsable
action-field-role = Función en esa organización
action-field-role-hint = Déjelo vacío para quien coordine allí.
action-field-due = Plazo
action-due = plazo { $day }
action-due-title = Plazo: { $what }
action-due-today = Para hoy
action-overdue = { $count ->
    [one] { $count } día de retraso
   *[other] { $count } días de retraso
}
action-is-added = La acción está añadida.
action-is-done = La acción está hecha.
action-is-open = La acción está abierta de nuevo.
action-is-dropped = Queda anotado que la acción ya no hay que hacerla.
action-is-passed-on = La acción está traspasada.

# Letters
letter-meeting-called = Invitación: { $name }
letter-meeting-moved = Modificada: { $name }
letter-meeting-cancelled = Cancelada: { $name }
letter-meeting-called-text =
    Su organización está invitada a { $name }.
    { $when }
    { "" }
    Orden del día, enlace para participar e invitados: { $link }
letter-meeting-moved-text =
    { $name } ha cambiado. Ahora es:
    { $when }
    { "" }
    Más: { $link }
letter-meeting-cancelled-text =
    { $name } no se celebra.
    Estaba prevista: { $when }
    { "" }
    Por qué y qué hay en su lugar: { $link }
letter-actions = { $count ->
    [one] { $count } acción está atrasada
   *[other] { $count } acciones están atrasadas
}
letter-actions-text =
    Estas acciones de su organización están atrasadas:
    { "" }
    { $list }
    { "" }
    Indique que están hechas, traspáselas o descártelas: { $link }

# Agreement to the minutes
minutes-agreement = Aprobación de los asistentes
agree-minutes = Aprobar el acta
agree-minutes-lead = Hable en nombre de su organización sobre el acta de { $name } tal como está.
agree-minutes-submit = Dar nuestra palabra
minutes-are-agreed = Todos los asistentes están de acuerdo: el acta está aprobada.
minutes-word-given = La palabra de su organización está dada.

# Deeds
deed-meeting-called = convocó la reunión
deed-meeting-proposed = anotó la reunión
deed-meeting-waived = decidió no celebrar una minicumbre
deed-meeting-changed = modificó la reunión
deed-meeting-moved = cambió la hora de la reunión
deed-meeting-cancelled = canceló la reunión
deed-meeting-replaced = sustituyó la reunión por otra
deed-meeting-counts = contó la reunión como minicumbre
deed-meeting-held = celebró la reunión
deed-meeting-closed = cerró la reunión
deed-agenda-set = fijó el orden del día
deed-agenda-item-added = incluyó en el orden del día
deed-agenda-ordered = reordenó el orden del día
deed-organisations-invited = invitó a
deed-attendance-noted = anotó la asistencia de
deed-attendance-changed = modificó la asistencia
deed-minutes-written = redactó el acta de
deed-minutes-revised = revisó el acta de
deed-minutes-agreed = aprobó el acta de
deed-decision-taken = decidió
deed-decision-changed = modificó la decisión
deed-action-added = acordó la acción
deed-action-changed = modificó la acción
deed-action-passed-on = traspasó la acción
deed-action-done = terminó la acción
deed-action-reopened = reabrió la acción
deed-action-dropped = descartó la acción
deed-actions-chased = recibió un recordatorio de acciones atrasadas

# Help
help-meetings = Todas las reuniones de esta emergencia, primero las próximas. El reloj cuenta las horas desde el inicio frente a 24 horas (bien) y 48 horas (límite).
help-call-meeting = Una reunión en un paso: el formulario viene rellenado con lo que se sabe. Compruébelo y envíelo.
help-waive-mini-summit = Si no hace falta una minicumbre, diga por qué. El motivo queda registrado.
help-meeting = El orden del día y el acta son la misma lista: cada punto pasa a ser una sección del acta.
help-edit-meeting = Cambie la hora, el lugar o los invitados. Quienes fueron avisados reciben una carta.
help-meeting-slots = Las horas que menos pesan, según husos horarios y semanas laborales, y lo que cada una cuesta a quién.
help-cancel-meeting = Cancele la reunión. Quienes fueron avisados reciben una carta.
help-replace-meeting = Otra reunión ocupó el lugar de esta y cuenta en su lugar.
help-hold-meeting = Indique cuándo tuvo lugar y qué organizaciones asistieron.
help-add-agenda-item = Un punto más del orden del día y una sección del acta.
help-write-minutes = Dos personas pueden escribir a la vez: secciones distintas nunca chocan y en la misma no se pierde nada.
help-actions = Lo que usted tiene que hacer y luego lo que tiene su organización: primero lo atrasado.
help-emergency-actions = Todas las acciones de esta emergencia, cada una con un responsable y una fecha.
help-decisions = Lo que los componentes decidieron juntos y en qué reunión.
help-add-action = Qué hay que hacer, quién y para cuándo.
help-action = Una tarea con un responsable. Traspásela en un paso o indique que está hecha.
help-edit-action = Modifíquela o elija otro responsable.
help-drop-action = Diga por qué ya no hay que hacerla.
help-agree-action = Lo que acordó la reunión: un responsable, una fecha.
help-add-decision = Lo que decidió la reunión, en una frase.
help-edit-decision = Una decisión modificada cambia el acta: se vuelve a consultar a los asistentes.
help-agree-minutes = Diga en nombre de su organización si el acta es correcta.

## End of meetings

## Statements: the meeting that comes
draft-next = Próxima reunión: { $name }, { $when }.
# Timeline
timeline = Cronología
planned = Previsto
planned-none = No hay nada previsto.
plan-when = Cuándo
plan-what = Qué
plan-stands = Cómo está
plan-done-at = Hecho el
plan-done = Hecho
plan-called-off = Cancelado
plan-comes = Por venir
plan-late = Con retraso
help-emergency-timeline = Todo lo que pasó en esta emergencia, lo más reciente primero, y al lado lo previsto y lo que resultó. Filtre por organización; llévesela como archivo.
