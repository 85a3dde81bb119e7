# Command line
reading-not-started = No se pudo iniciar la lectura. Inténtelo de nuevo; si vuelve a ocurrir, avise a quien administra esta instalación.
reading-died = Este archivo necesita más memoria de la que puede ocupar una hoja o está dañado. Ábralo, guarde como CSV la hoja que tiene los datos y envíe esa.
reading-timed-out = La lectura de este archivo tardó demasiado. Ábralo, guarde como CSV la hoja que tiene los datos y envíe esa.
written-to = Escrito en { $folder }.
serving = En servicio en { $address } – Ctrl+C lo detiene.
serving-demo = Demostración en { $address } – Ctrl+C la detiene.

# Front page
front-title = Suelte las hojas que sus asociados ya llevan
front-lead = Quién hace qué, dónde y para quién: de las hojas de cálculo tal como están a un solo panorama del Movimiento.
front-drop = Suelte las hojas aquí o elíjalas
front-kinds = Excel, LibreOffice, CSV o JSON, comprimidos o no, con cualquier diseño. Hasta { $count } archivos de { $size } cada uno.
front-more = Decir más sobre ellas
optional = (opcional)
field-title = De qué se trata
field-country = País
country-told = Reconocerlo en las hojas
field-as-of = Cifras al
field-household = Personas por hogar
household-hint = Los hogares se cuentan como personas solo si usted dice cuántas viven en uno, por ejemplo 4,5.
field-expected = Asociados que deben informar
expected-hint = Uno por línea. El panorama dirá quién no ha informado todavía.
make = Elaborar el panorama
sending = Enviando las hojas…
reading = Leyendo las hojas… tarda unos segundos.
cut = La línea se cortó antes de que llegaran las hojas. No se ha perdido nada: envíelas de nuevo.
demo-title = ¿No tiene una hoja a mano?
demo-text = Vea un panorama hecho con las hojas de tres asociados en tres idiomas. Todas las cifras son inventadas.
demo-go = Probar con hojas de demostración
safe-title = Qué pasa con sus hojas
safe-memory = Se leen en este servidor y se guardan como mucho { $hours } horas después de su última visita; luego se borran. No se envía nada a nadie.
safe-personal = Las columnas con nombres, correos o teléfonos se descartan al leer, y se le avisa.
safe-host = Cada cifra dice de qué filas viene. La Sociedad Nacional anfitriona va primero.
get-title = Qué obtiene
get-who = Quién está presente, quién hace qué y dónde, y dónde no se informa nada.
get-people = A cuántas personas se llega, como intervalo honesto y con su método.
get-needs = Lo que en las hojas necesita a una persona, fila por fila.
get-files = Una página, un PDF, un libro de cálculo, CSV con y sin etiquetas HXL, y JSON.

# What to do about the form
choose-files = Elija al menos una hoja.
choose-country = Elija un país de la lista.
choose-as-of = Indique un día que no sea posterior a hoy.
choose-household = Indique un número de personas de 1 a 20, por ejemplo 4,5.
file-says = { $file }: { $why }
file-empty = No se pudo leer nada en él como tabla. Compruebe que sea el archivo correcto.

# Picture
made-at = Elaborado el { $at }
files-of-picture = El panorama como archivo
people-note = personas distintas atendidas, como mínimo y como máximo
people-none-note = personas atendidas: ninguna fila lo dice
key-organisations = { $movement ->
    [0] organizaciones
    [one] organizaciones, { $shown } del Movimiento
   *[other] organizaciones, { $shown } del Movimiento
}
key-areas = zonas ({ $level })
key-sectors = sectores
key-activities = actividades
picture-empty = Todavía no se pudo tomar ninguna fila. Responda a lo que se pregunta arriba o vea abajo lo que la lectura dice de cada hoja.
heat-click = Elija una cifra para ver sus filas.
map-without = No están en el mapa porque no conocemos su posición: { $areas }.
whole-table = Tabla completa
all-levels = Todos los métodos en todos los niveles
on-a-scale = En una misma escala
left-out-title = Fuera del intervalo:
left-out-line = { $rows ->
    [one] { $why }: { $shown } fila
   *[other] { $why }: { $shown } filas
}
gaps-none = Ninguna: cada sector activo en al menos la mitad de las zonas lo está dondequiera que alguien esté presente.
silent-none = Ninguna: alguna fila nombra cada zona del país.
silent-unknown = No tenemos la lista de zonas de este país, así que no podemos decirlo.
repeats-none = No hay dos filas que parezcan la misma actividad.
repeats-text = { $count ->
    [one] Un grupo de filas parece la misma actividad. No se ha unido nada: revíselo y avise a los asociados.
   *[other] { $count } grupos de filas parecen la misma actividad. No se ha unido nada: revíselos y avise a los asociados.
}
row-of = { $file }, fila { $row }
rows-title = Filas leídas
findings-title = Todas las observaciones
parts-title = Por sexo, edad y discapacidad

# What needs a person
needs-title = Lo que le espera
needs-nothing = No le espera nada. Cada fila se leyó sin dudas.
needs-files = { $count ->
    [one] Un archivo no se pudo leer.
   *[other] { $count } archivos no se pudieron leer.
}
needs-columns = { $count ->
    [one] Una columna por confirmar.
   *[other] { $count } columnas por confirmar.
}
needs-held = { $count ->
    [one] Una fila espera una respuesta.
   *[other] { $count } filas esperan una respuesta.
}
needs-refused = { $count ->
    [one] Un valor no se tomó.
   *[other] { $count } valores no se tomaron.
}
needs-doubted = { $count ->
    [one] Un valor se tomó con una duda.
   *[other] { $count } valores se tomaron con una duda.
}
needs-open = Verlo
needs-columns-title = Columnas por confirmar
needs-columns-text = No estamos seguros de lo que contienen estas columnas. Elija, y las hojas se leerán de nuevo con sus respuestas.
needs-go = Leer de nuevo con estas respuestas
needs-values-title = Valores por revisar
needs-values-text = Primero los que se pueden decidir aquí. Corrija los demás en la hoja del asociado y suéltela de nuevo.
needs-all = Todas las observaciones
column-is = Esta columna contiene
value-is = Lo que se quiere decir aquí
value-later = Dejarlo por ahora
column-nothing = Nada que necesitemos: dejarla fuera
layout-title = Archivos de diseño
layout-text = Las respuestas son un archivo por hoja. Guárdelo y suéltelo junto con la hoja del mes próximo: nada se pregunta dos veces.

# Tables
about-day = Cifras al
about-sheets = Hojas
about-filters = Filtros
at-row = fila { $row }
at-rows = { $more ->
    [one] fila { $row } y una más
   *[other] fila { $row } y { $more } más
}
column-row = Fila
column-column = Columna
column-contacts = Suma de las filas
column-part = Parte, como la nombra la hoja
column-weight = Peso de los indicios
column-weighs = Peso
weight-refused = No tomado
weight-doubted = Dudoso
weight-changed = Cambiado
filter-all = Todos
filter-go = Filtrar
showing = { $from } a { $to } de { $total }

# What a column can be
is-organisation = Organización
is-organisation-type = Tipo de organización
is-implementer = Organización que ejecuta
is-funder = Organización que financia
is-programme = Organización que dirige el programa
is-sector = Sector
is-subsector = Subsector
is-activity = Actividad
is-status = Estado
is-modality = En especie, en efectivo o servicio
is-admin0 = País
is-admin1 = Zona, nivel 1 (nombre)
is-admin2 = Zona, nivel 2 (nombre)
is-admin3 = Zona, nivel 3 (nombre)
is-admin1-code = Zona, nivel 1 (código)
is-admin2-code = Zona, nivel 2 (código)
is-admin3-code = Zona, nivel 3 (código)
is-site = Sitio, campamento o aldea
is-latitude = Latitud
is-longitude = Longitud
is-start = Primer día
is-end = Último día
is-period = Período
is-people-targeted = Personas a las que se quiere llegar
is-people-reached = Personas atendidas
is-people-reached-female = Mujeres y niñas atendidas
is-people-reached-male = Hombres y niños atendidos
is-people-reached-children = Niños y niñas atendidos
is-people-reached-disability = Personas con discapacidad atendidas
is-households-targeted = Hogares a los que se quiere llegar
is-households-reached = Hogares atendidos
is-quantity = Cantidad
is-unit = Unidad
is-item = Artículo de socorro
is-budget = Presupuesto
is-currency = Moneda
is-comment = Comentario
is-source-id = Número propio del asociado
