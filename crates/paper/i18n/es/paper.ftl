map-boundaries = Las fronteras y los nombres que figuran en el mapa no implican opinión alguna sobre la condición jurídica de ningún territorio.
no-data = sin datos
not-shared = no compartido
range = { $lower } – { $upper }
share = { $part } de { $whole }
thousand = mil
million = M
billion = mil M
about = Acerca de
as-of = Situación al
made = Elaborado el
audience = Difusión
source = Fuente
heat-heading = Quién actúa dónde, por sector
heat-area = Zona
heat-sector = Sector
heat-zero = ninguna notificada
who-heading = Quién es quién
who-organisation = Organización
who-areas = Zonas
who-sectors = Sectores
who-activities = Actividades
people-heading = Personas alcanzadas
people-method = Método
people-level = Contado por
people-figure = Cifra
people-caveat = Lo que omite o cuenta dos veces
people-left-out = Fuera del rango
gaps-heading = Lo que falta
gaps-what = Carencia
gaps-where = Dónde
quality-heading = Calidad de los datos
quality-sheets = Hojas leídas
quality-sheet = Archivo y hoja
quality-read = Filas
quality-committed = Contadas
quality-held = En espera
quality-ignored = Ignoradas
quality-days = Fechas
quality-findings = Lo que requiere una decisión
quality-finding = Hallazgo y solución
duplicates-heading = Posibles duplicados, sin fusionar
duplicates-rows = Filas
duplicates-why = Por qué se parecen
sources-heading = Fuentes
methods-heading = Cómo leer las cifras
more = { $count ->
    [one] y 1 más
   *[other] y { $number } más
}
more-areas = { $count ->
    [one] 1 zona más
   *[other] { $number } zonas más
}
kilometres = { $number } km
labelled = { $label }: { $figure }
