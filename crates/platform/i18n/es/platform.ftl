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

# Units
megabytes = { $size } MB
kilobytes = { $size } KB
