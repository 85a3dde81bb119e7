## Notes on a context
kind-note = Notas
notes = Lo que hay que saber para trabajar aquí
notes-lead = A quién llamar primero, cómo pasan los bienes la aduana, qué días son festivos: escrito por quienes están aquí, para quienes llegan.
notes-none = Nadie ha anotado todavía lo que hay que saber para trabajar aquí.
note-new = Escribir una nota
note-new-lead = Escriba lo que le habría gustado que le dijeran el primer día.
note-keep = Guardar la nota
note-kept = La nota está guardada.
note-edit = Cambiar
note-check = Sigue siendo válida hoy
note-checked = Queda anotado que es válida hoy.
note-remove = Retirar
note-gone = La nota ya no está en la lista.
note-topic = Tema
note-title = Título
note-title-hint = Lo que hay que saber, en pocas palabras: «Llame primero al centro de operaciones».
note-text = Lo que hay que saber
note-text-hint = Nombre funciones y oficinas, no personas ni sus números privados.
note-lang = Idioma de la nota
note-by = Escrita por
note-written-at = Escrita el
note-checked-on = Válida a fecha de
note-checked-on-hint = El día en que alguien se aseguró por última vez.
note-checked-later = Ese día aún no ha llegado. Escriba hoy o un día anterior.
note-audience-hint = Nunca más que quienes ven el contexto.
note-too-wide = Menos personas ven el contexto de las que ha elegido aquí. Elija un público más reducido.
note-old = Desde hace más de un año nadie se ha asegurado de que siga siendo válido. Pregunte antes de confiar en ello.
note-old-short = sin comprobar desde hace más de un año
filter-text = Palabras
column-audience = La ven
language-other = Otro idioma
brief-note = { $title } ({ $topic }). { $text } – { $who }, { $day }

## Topics
topic-contact = A quién llamar primero
topic-travel = Visados y desplazamientos
topic-customs = Aduana
topic-money = Dinero y bancos
topic-days = Festivos y horarios
topic-manners = Idioma y costumbres
topic-other = Qué más hay que saber

## What was done
deed-note-added = escribió una nota
deed-note-changed = cambió una nota
deed-note-checked = se aseguró de que una nota es válida
deed-note-removed = retiró una nota

## What each page is for
help-notes = Lo que una persona recién llegada debe saber para trabajar en este contexto, por tema e idioma. También figura en la carpeta de traspaso de cada emergencia aquí.
help-add-note = Transmite lo que usted sabe del trabajo aquí. Las organizaciones presentes escriben notas; usted elige quién ve la suya, nunca más que quienes ven el contexto.
help-note = Una nota: lo que hay que saber, quién la escribió y cuándo alguien se aseguró por última vez de que es válida.
help-edit-note = Cambia una nota de su organización. Lo que decía antes queda en su historial.
