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
