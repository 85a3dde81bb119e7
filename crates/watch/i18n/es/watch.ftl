## The watch
watch = Vigilancia
watch-lead = Lo que dicen las reglas de coordinación de las emergencias en las que su organización está presente. Una regla recuerda; nunca detiene a nadie.
watch-none = Nada que mostrar. Quite los filtros para ver lo que se cumple.
watch-rules = Las reglas
watch-rules-lead = Cada regla, de dónde viene y quién debe actuar. Quien tiene una buena razón para no seguirla la da, y la regla calla hasta el día indicado.
needs = Lo que le espera ahora
needs-here = Lo que le espera aquí
needs-none = Nada le espera.
needs-checked = Revisado el { $at }.
needs-all = Todo lo que ve la vigilancia
needs-changed = { $count ->
    [one] Un cambio desde su última visita
   *[other] { $count } cambios desde su última visita
}
needs-see = Ver qué ha cambiado
here-none = La vigilancia no encuentra nada que hacer aquí.
since = Desde el { $at }
due-late = Con retraso desde el { $at }
due-soon = Vence el { $at }
due-by = Antes del { $at }
waits-for = Espera a { $who }
waits-for-you = Le espera a usted
or-say-why = o decir por qué no
column-state = Estado
column-rule = Regla
column-emergency = Emergencia
column-why = Lo que no está como debería
column-due = Plazo
column-since = Desde
column-who = Quién debe actuar
column-weight = Peso
column-kind = Tipo
column-source = Fuente
column-title = Lo que dice
column-act = Qué hacer
column-reason = Razón dada
column-until = Callada hasta
filter-open = Lo que espera a alguien
filter-all = Todos los estados
source-watch = Juzgado por las reglas de coordinación según los registros que usted puede ver.

## States
state-late = Con retraso
state-soon = Vence en un día
state-waiting = En espera
state-unknown = No se sabe
state-kept = Se cumple
state-not-applicable = No se aplica
state-muted = Callada, con una razón

## Kinds and weights
kind-hard = Garantizada donde se escribe el registro
kind-warning = Aviso
kind-information = Información
weight-high = Alto
weight-middle = Medio
weight-low = Bajo

## Who must act
party-heads = Sociedad Nacional anfitriona, CICR y Federación Internacional
party-caller = Quien convocó la reunión
party-speakers = Cada organización nombrada en la declaración
party-conveners = Convocante y coconvocante
party-host = Sociedad Nacional anfitriona
party-itself = La propia organización
party-requester = Quien pidió el oficial

## Sources
cite-report = CD/22/21, informe de situación SMCC 2.0 al Consejo de Delegados, 2022
cite-toolbox = IFRC GO, caja de herramientas operacional (plazos indicativos)
cite-go = IFRC GO, cómo sabe dónde está presente el CICR
cite-seville = Acuerdo de Sevilla, 1997
cite-supplementary = Medidas complementarias del Acuerdo de Sevilla, 2005 (leídas en una copia)
cite-mozambique = Lecciones del primer oficial de coordinación del Movimiento, Mozambique 2019
cite-ours = nuestra propia hipótesis

## Times
policy-summit-good = Bien: celebrada en las { $hours } horas siguientes al comienzo ({ $paper }).
policy-summit-limit = Límite: en { $hours } horas ({ $paper }).
policy-summit-report = El informe SMCC 2.0 indica { $good } y { $limit } horas (CD/22/21).
policy-summit-toolbox = La caja de herramientas de la Federación Internacional indica de mediados de la semana 2 al final de la semana 3, como guía.
policy-roles = En las 48 horas siguientes al comienzo (CD/22/21).
policy-statement = En la semana siguiente a la minicumbre (nuestra lectura de la caja de herramientas de la Federación Internacional: en la primera semana).

## Rules
r001 = Hay una minicumbre registrada
r001-why = Donde más de un componente está activo, cuanto antes se reúnen, mejor responden juntos.
r001-do = Convoque la minicumbre, registre la reunión que ocupó su lugar o diga por qué no hay ninguna.
r002 = La minicumbre se celebra a tiempo
r002-why = Las primeras 24 a 48 horas deciden quién hace qué. Después, cada uno va ya por su camino.
r002-do = Convóquela para las próximas horas. Basta una hora por teléfono.
r003 = Pasado el límite, se dice qué fue de la minicumbre
r003-why = Nadie debería tener que adivinar si viene una reunión, si fue sustituida o si no hace falta.
r003-do = Dé la hora prevista, diga que se celebró, nombre la reunión que ocupó su lugar o diga por qué no hay ninguna.
r004 = La anfitriona, el CICR y la Federación Internacional estuvieron en la minicumbre
r004-why = Lo acordado sin uno de ellos no vale para él.
r004-do = Envíe el acta a los ausentes y pídales su parecer.
r005 = Las funciones y responsabilidades constan en el acta
r005-why = La minicumbre sirve para aclarar quién hace qué.
r005-do = Escriba en el acta lo que se acordó sobre las funciones, o que no se acordó nada.
r006 = La próxima reunión tiene fecha
r006-why = Las situaciones cambian. Una reunión al comienzo no basta.
r006-do = Convoque la próxima reunión antes de despedirse.
r010 = Tras la minicumbre hay una declaración conjunta
r010-why = En todas partes, los asociados quieren saber quién hace qué y cómo ayudar. Un solo texto responde a todos.
r010-do = Redacte la declaración conjunta con lo registrado o diga por qué no hay ninguna.
r011 = Nada se publica en nombre de una organización sin su conformidad
r011-why = Una organización habla por sí misma.
r011-do = Lea la declaración y apruébela o diga qué debe cambiar.
r012 = Lo publicado queda como estaba
r012-why = Los asociados actúan según lo que han leído.
r012-do = Haga una versión nueva, que ocupa el lugar de la anterior.
r013 = Un convocante en cada país afectado
r013-why = Dos convocantes tiran en dos direcciones; sin ninguno, nadie tira.
r013-do = Proponga quién convoca; la anfitriona, el CICR y la Federación Internacional lo acuerdan.
r014 = Las Sociedades Nacionales saben quién convoca
r014-why = Un acuerdo que solo conocen quienes lo hicieron no ayuda a nadie.
r014-do = Envíe la carta conjunta a todas las Sociedades Nacionales.
r015 = La Sociedad Nacional anfitriona se ha pronunciado sobre el convocante
r015-why = La coordinación se construye en torno a la Sociedad Nacional del país afectado.
r015-do = Acepte, objete o comente en nombre de la Sociedad Nacional anfitriona.
r016 = Cuando cambia la clase de la situación, se revisan los convocantes
r016-why = Un desastre que se vuelve conflicto pide otras funciones.
r016-do = Abra la revisión del convocante.
r017 = Un traspaso tiene su lista de control y el consentimiento de los donantes
r017-why = Entre dos convocantes se pierden recursos y tareas si nadie los anota.
r017-do = Siga la lista de control y pregunte a los donantes si los recursos pueden pasar.
r018 = Quien ayuda lo dice a los convocantes
r018-why = Una ayuda que nadie conoce se da dos veces o falta en otro lugar.
r018-do = Diga que su organización está presente o venga a la próxima reunión.
r047 = Se ve quién no comparte nada
r047-why = Un Panorama del Movimiento sin uno de los asociados no es el del Movimiento.
r047-do = Suelte su hoja tal como está o diga por qué no comparte nada.
r048 = La presencia se confirma o lleva su fuente
r048-why = Una lista de presentes vale lo que valen sus fuentes.
r048-do = Diga si su organización está presente.
r050 = Se ha decidido si hace falta un oficial de coordinación del Movimiento
r050-why = En una gran emergencia nadie tiene tiempo para la coordinación si nadie está para ella.
r050-do = Pida un oficial o diga que no hace falta o que no es posible.
r051 = La anfitriona, el CICR y la Federación Internacional apoyan la petición del oficial
r051-why = El oficial sirve a todos los componentes: todos deben quererlo.
r051-do = Apoye la petición u objete.
r052 = Una petición no atendida conserva su razón
r052-why = Las peticiones que no pudieron atenderse muestran qué hay que mejorar.
r052-do = Dé la razón por la que no pudo atenderse.
r053 = Se consideró el trabajo a distancia
r053-why = Cuando nadie puede viajar, un oficial a distancia es mejor que ninguno.
r053-do = Diga si el oficial podría trabajar a distancia.
r054 = El informe del oficial y las lecciones se conservan
r054-why = El próximo oficial no debería empezar de cero.
r054-do = Añada el informe final y lo aprendido.

## What is not as it should be
why-no-summit = No hay ninguna minicumbre registrada.
why-summit-due = La minicumbre aún no se ha celebrado.
why-summit-planned-late = La minicumbre está prevista para después del límite.
why-summit-late = La minicumbre se celebró { $hours } horas después del comienzo.
why-summit-unsaid = La hora de la minicumbre ha pasado. ¿Se celebró?
why-summit-status = El límite ha pasado sin minicumbre, sin fecha y sin razón.
why-absent = No estuvieron en la minicumbre: { $who }.
why-no-roles = El acta no dice qué se acordó sobre las funciones.
why-no-next = Ninguna próxima reunión tiene fecha.
why-no-statement = De la minicumbre no salió ninguna declaración conjunta.
why-statement-open = La declaración conjunta está escrita y no publicada.
why-issued-without = Publicada sin la conformidad de { $who }.
why-changed-after-issue = Cambiada después de publicarse.
why-no-convener = Nadie convoca en { $place }.
why-two-conveners = Hay dos asignaciones en { $place }.
why-not-announced = No se ha dicho a las Sociedades Nacionales quién convoca en { $place }.
why-host-silent = La Sociedad Nacional anfitriona no se ha pronunciado sobre el convocante en { $place }.
why-not-reviewed = La clase de la situación cambió. No se revisó el convocante en { $place }.
why-no-checklist = La lista de control del traspaso no está completa.
why-no-donors = Los donantes no han aceptado que los recursos pasen.
why-not-told = Conocidos solo por una fuente: { $who }.
why-not-shared = Presentes sin compartir ninguna actividad: { $who }.
why-unsourced = Anotados como presentes sin fuente: { $who }.
why-contradicted = Una fuente dice que están presentes; ellos dijeron que se fueron: { $who }.
why-no-decision = Nadie ha decidido si hace falta un oficial.
why-not-endorsed = Aún sin el apoyo de { $who }.
why-no-reason = La petición no se atendió y no se da ninguna razón.
why-not-remote = La petición no dice si se consideró el trabajo a distancia.
why-no-report = Faltan el informe final o las lecciones.

## What is missing to tell
missing-onset-hour = No se conoce la hora del comienzo, así que no puede decirse si se cumplió el plazo.
missing-presence = No se sabe de nadie que esté presente.
missing-attendance = Nadie anotó quién estuvo en la reunión.
missing-minutes = Aún no hay acta.
missing-meeting-time = La reunión aún no tiene hora.
missing-issue-time = No se sabe cuándo se publicó la declaración.
missing-issued-revision = No se sabe qué versión se publicó.
missing-clearance = Falta la conformidad de { $who }.
missing-clearances = No puede decirse quién aprobó la declaración.
missing-agreed-time = No se sabe cuándo se acordó el convocante.
missing-host-word = No puede decirse qué dijo la Sociedad Nacional anfitriona.
missing-class = No se conoce la clase de la situación.
missing-handover = Nadie anotó cómo se traspasó la función.
missing-activities = No se pudieron leer las actividades.
missing-severity = Nadie dijo cuán grave es la emergencia.
missing-endorsements = No puede decirse quién apoyó la petición.
missing-requests = No se pudieron leer las peticiones de un oficial.
missing-request-state = No puede leerse el estado de la petición.
missing-modality = Nadie dijo si se consideró el trabajo a distancia.
missing-end-time = No se sabe cuándo terminó la misión.

## What starts the act
act-call-summit = Convocar la minicumbre
act-call-meeting = Convocar la próxima reunión
act-meeting = Abrir la reunión
act-draft-statement = Redactar la declaración conjunta
act-statement = Abrir la declaración
act-propose-convener = Proponer un convocante
act-allocation = Abrir el registro del convocante
act-ask-officer = Pedir un oficial
act-officer = Abrir la petición
act-confirm-presence = Decir si están presentes
act-presence = Ver quién está presente
act-share = Compartir actividades
act-emergency = Completar la emergencia
act-assess = Decir cuán grave es

## A reason not to keep a rule
mute = Decir por qué no
mute-lead = Quien ve la emergencia lee la razón y quién la dio. La regla calla para su organización hasta el día que elija; si son la Sociedad Nacional anfitriona, para todos.
mute-scope = Dónde
mute-scope-emergency = En esta emergencia
mute-scope-everywhere = En todas las emergencias de este contexto
mute-scope-context = En todas las emergencias del contexto { $place }
mute-reason = Razón
mute-reason-hint = Una frase que aún entienda quien llegue dentro de un mes.
mute-until = Hasta
mute-until-hint = Desde este día, la regla vuelve a hablar. Como mucho, un año.
mute-submit = Guardar la razón
muted = La razón está guardada. La regla calla hasta el { $day }.
mute-until-wrong = Elija un día después de hoy y dentro de un año.
mute-hard = Esta regla se garantiza donde se escribe el registro. No admite razones.
mute-not-present = Su organización no está presente aquí. Confirme antes su presencia.
mute-lift = Dejar que la regla vuelva a hablar
mute-lifted = La regla vuelve a hablar.
mute-title = { $rule }: una razón dada
mute-kind = Razón dada a la vigilancia
mute-who = Dada por
deed-rule-muted = dio una razón para no seguir una regla
deed-mute-lifted = dejó que una regla volviera a hablar

## Help
help-watch = Todo lo que las reglas de coordinación encuentran en sus emergencias, con filtros y como archivos.
help-watch-rules = Las reglas que sigue la vigilancia, con sus fuentes.
help-watch-rule = Una regla: qué dice, por qué, de dónde viene, qué hacer.
help-mute-rule = Da una razón por la que no se sigue una regla en una emergencia o un contexto, con fecha de fin.
help-mute = Una razón que alguien dio para no seguir una regla.
