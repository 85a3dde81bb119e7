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
