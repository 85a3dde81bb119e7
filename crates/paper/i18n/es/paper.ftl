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
boundaries-too-large = Proporcione un archivo de límites de 5 MB como máximo: simplifíquelo antes.
boundaries-too-many-points = Proporcione un archivo de límites con 200 000 puntos como máximo: simplifíquelo antes.
boundaries-not-boundaries = Proporcione los límites en GeoJSON o TopoJSON: este archivo no es ninguno de los dos.
boundaries-no-polygons = Proporcione un archivo de límites con polígonos: este no tiene ninguno.
boundaries-not-degrees = Proporcione los límites en grados de longitud y latitud (WGS 84).
boundaries-no-known-code = Proporcione un archivo de límites cuyas zonas lleven los mismos P-codes que las hojas: ninguno de sus códigos figura en ellas.
