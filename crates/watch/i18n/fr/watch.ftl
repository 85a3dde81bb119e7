## The watch
watch = Veille
watch-lead = Ce que les règles de coordination disent des urgences où votre organisation est présente. Une règle rappelle ; elle n’arrête jamais personne.
watch-none = Rien à montrer. Effacez les filtres pour voir ce qui est respecté.
watch-rules = Les règles
watch-rules-lead = Chaque règle, d’où elle vient et qui doit agir. Qui a une bonne raison de ne pas la suivre la donne, et la règle se tait jusqu’au jour indiqué.
needs = Ce qui vous attend
needs-here = Ce qui vous attend ici
needs-none = Rien ne vous attend.
needs-checked = Vérifié le { $at }.
needs-all = Tout ce que voit la veille
needs-changed = { $count ->
    [one] Un changement depuis votre dernière visite
   *[other] { $count } changements depuis votre dernière visite
}
needs-see = Voir ce qui a changé
here-none = La veille ne trouve rien à faire ici.
since = Depuis le { $at }
due-late = En retard depuis le { $at }
due-soon = À faire le { $at } au plus tard
due-by = Avant le { $at }
waits-for = En attente de { $who }
waits-for-you = En attente de vous
or-say-why = ou dire pourquoi non
column-state = État
column-rule = Règle
column-emergency = Urgence
column-why = Ce qui ne va pas
column-due = Échéance
column-since = Depuis
column-who = Qui doit agir
column-weight = Poids
column-kind = Type
column-source = Source
column-title = Ce qu’elle dit
column-act = Que faire
column-reason = Raison donnée
column-until = Muette jusqu’au
filter-open = Ce qui attend quelqu’un
filter-all = Tous les états
source-watch = Jugé par les règles de coordination d’après les données que vous pouvez voir.

## States
state-late = En retard
state-soon = À faire dans la journée
state-waiting = En attente
state-unknown = Inconnu
state-kept = Respectée
state-not-applicable = Sans objet
state-muted = Muette, avec une raison

## Kinds and weights
kind-hard = Garantie là où la donnée est écrite
kind-warning = Avertissement
kind-information = Information
weight-high = Élevé
weight-middle = Moyen
weight-low = Faible

## Who must act
party-heads = Société nationale hôte, CICR et Fédération internationale
party-caller = Qui a convoqué la réunion
party-speakers = Chaque organisation nommée dans la déclaration
party-conveners = Convocateur et coconvocateur
party-host = Société nationale hôte
party-itself = L’organisation elle-même
party-requester = Qui a demandé le coordonnateur

## Sources
cite-report = CD/22/21, rapport d’étape SMCC 2.0 au Conseil des Délégués, 2022
cite-toolbox = IFRC GO, boîte à outils opérationnelle (délais indicatifs)
cite-go = IFRC GO, comment il apprend où le CICR est présent
cite-seville = Accord de Séville, 1997
cite-supplementary = Mesures supplémentaires à l’Accord de Séville, 2005 (lues dans une copie)
cite-mozambique = Leçons du premier coordonnateur du Mouvement, Mozambique 2019
cite-ours = notre propre hypothèse

## Times
policy-summit-good = Bien : tenu dans les { $hours } heures suivant le début ({ $paper }).
policy-summit-limit = Limite : dans les { $hours } heures ({ $paper }).
policy-summit-report = Le rapport SMCC 2.0 indique { $good } et { $limit } heures (CD/22/21).
policy-summit-toolbox = La boîte à outils de la Fédération internationale indique du milieu de la semaine 2 à la fin de la semaine 3, à titre de guide.
policy-roles = Dans les 48 heures suivant le début (CD/22/21).
policy-statement = Dans la semaine suivant le mini-sommet (notre lecture de la boîte à outils de la Fédération internationale : la première semaine).

## Rules
r001 = Un mini-sommet est enregistré
r001-why = Là où plus d’une composante est active, plus elles se réunissent tôt, mieux elles répondent ensemble.
r001-do = Convoquez le mini-sommet, enregistrez la réunion qui en a tenu lieu, ou dites pourquoi il n’y en a pas.
r002 = Le mini-sommet se tient à temps
r002-why = Les 24 à 48 premières heures décident de qui fait quoi. Ensuite, chacun est déjà sur sa route.
r002-do = Convoquez-le pour les prochaines heures. Une heure au téléphone suffit.
r003 = Passé la limite, on dit ce qu’il en est du mini-sommet
r003-why = Personne ne devrait avoir à deviner si une réunion est prévue, a été remplacée ou n’est pas nécessaire.
r003-do = Donnez l’heure prévue, dites qu’il a eu lieu, nommez la réunion qui en a tenu lieu, ou dites pourquoi il n’y en a pas.
r004 = L’hôte, le CICR et la Fédération internationale étaient au mini-sommet
r004-why = Ce qui est convenu sans l’un d’eux ne vaut pas pour lui.
r004-do = Envoyez le compte rendu aux absents et demandez-leur leur avis.
r005 = Rôles et responsabilités figurent au compte rendu
r005-why = Le mini-sommet sert à clarifier qui fait quoi.
r005-do = Écrivez au compte rendu ce qui a été convenu sur les rôles, ou que rien ne l’a été.
r006 = La prochaine réunion a une date
r006-why = Les situations changent. Une réunion au début ne suffit pas.
r006-do = Convoquez la prochaine réunion avant de vous quitter.
r010 = Une déclaration conjointe suit le mini-sommet
r010-why = Partout, les partenaires veulent savoir qui fait quoi et comment aider. Un seul texte répond à tous.
r010-do = Rédigez la déclaration conjointe à partir de ce qui est enregistré, ou dites pourquoi il n’y en a pas.
r011 = Rien n’est publié au nom d’une organisation sans son accord
r011-why = Une organisation parle pour elle-même.
r011-do = Lisez la déclaration, puis approuvez-la ou dites ce qui doit changer.
r012 = Ce qui a été publié reste tel quel
r012-why = Les partenaires agissent d’après ce qu’ils ont lu.
r012-do = Faites une nouvelle version, qui remplace l’ancienne.
r013 = Un convocateur dans chaque pays touché
r013-why = Deux convocateurs tirent dans deux sens ; sans convocateur, personne ne tire.
r013-do = Proposez qui convoque ; l’hôte, le CICR et la Fédération internationale en conviennent.
r014 = Les Sociétés nationales savent qui convoque
r014-why = Un accord que seuls ses auteurs connaissent n’aide personne.
r014-do = Envoyez la lettre conjointe à toutes les Sociétés nationales.
r015 = La Société nationale hôte s’est prononcée sur le convocateur
r015-why = La coordination se construit autour de la Société nationale du pays touché.
r015-do = Acceptez, refusez ou commentez au nom de la Société nationale hôte.
r016 = Quand la nature de la situation change, les convocateurs sont réexaminés
r016-why = Une catastrophe qui devient un conflit demande d’autres rôles.
r016-do = Ouvrez le réexamen du convocateur.
r017 = Une passation a sa liste de contrôle et l’accord des donateurs
r017-why = Entre deux convocateurs, des ressources et des tâches se perdent si personne ne les note.
r017-do = Suivez la liste de contrôle et demandez aux donateurs si les ressources peuvent être transférées.
r018 = Qui aide en informe les convocateurs
r018-why = Une aide que personne ne connaît est donnée deux fois, ou manque ailleurs.
r018-do = Dites que votre organisation est présente, ou venez à la prochaine réunion.
r047 = On voit qui ne partage rien
r047-why = Un Tableau du Mouvement sans l’un des partenaires n’est pas celui du Mouvement.
r047-do = Déposez votre feuille telle quelle, ou dites pourquoi vous ne partagez rien.
r048 = La présence est confirmée, ou sa source indiquée
r048-why = Une liste de présence vaut ce que valent ses sources.
r048-do = Dites si votre organisation est présente.
r050 = On a décidé si un coordonnateur du Mouvement est nécessaire
r050-why = Dans une grande urgence, personne n’a de temps pour la coordination si personne n’est là pour elle.
r050-do = Demandez un coordonnateur, ou dites qu’il n’en faut pas ou que c’est impossible.
r051 = La demande de coordonnateur est soutenue par l’hôte, le CICR et la Fédération internationale
r051-why = Le coordonnateur sert toutes les composantes : toutes doivent le vouloir.
r051-do = Soutenez la demande, ou refusez.
r052 = Une demande non satisfaite garde sa raison
r052-why = Les demandes non satisfaites montrent ce qu’il faut améliorer.
r052-do = Donnez la raison pour laquelle elle n’a pu être satisfaite.
r053 = Le travail à distance a été envisagé
r053-why = Quand personne ne peut voyager, un coordonnateur à distance vaut mieux qu’aucun.
r053-do = Dites si le coordonnateur pourrait travailler à distance.
r054 = Le rapport du coordonnateur et les leçons sont conservés
r054-why = Le prochain coordonnateur ne devrait pas partir de rien.
r054-do = Ajoutez le rapport de fin et ce qui a été appris.

## What is not as it should be
why-no-summit = Aucun mini-sommet n’est enregistré.
why-summit-due = Le mini-sommet n’a pas encore eu lieu.
why-summit-planned-late = Le mini-sommet est prévu après la limite.
why-summit-late = Le mini-sommet s’est tenu { $hours } heures après le début.
why-summit-unsaid = L’heure du mini-sommet est passée. A-t-il eu lieu ?
why-summit-status = La limite est passée sans mini-sommet, sans date et sans raison.
why-absent = Absents du mini-sommet : { $who }.
why-no-roles = Le compte rendu ne dit pas ce qui a été convenu sur les rôles.
why-no-next = Aucune prochaine réunion n’a de date.
why-no-statement = Aucune déclaration conjointe n’a suivi le mini-sommet.
why-statement-open = La déclaration conjointe est rédigée mais pas publiée.
why-issued-without = Publiée sans l’accord de { $who }.
why-changed-after-issue = Modifiée après sa publication.
why-no-convener = Personne ne convoque : { $place }.
why-two-conveners = Deux attributions coexistent : { $place }.
why-not-announced = Les Sociétés nationales ne savent pas encore qui convoque : { $place }.
why-host-silent = La Société nationale hôte ne s’est pas prononcée sur le convocateur : { $place }.
why-not-reviewed = La nature de la situation a changé. Le convocateur n’a pas été réexaminé : { $place }.
why-no-checklist = La liste de contrôle de la passation n’est pas terminée.
why-no-donors = Les donateurs n’ont pas accepté le transfert des ressources.
why-not-told = Connus par une source seulement : { $who }.
why-not-shared = Présents sans partager d’activité : { $who }.
why-unsourced = Présence notée sans source : { $who }.
why-contradicted = Une source les dit présents ; ils ont dit être partis : { $who }.
why-no-decision = Personne n’a décidé si un coordonnateur est nécessaire.
why-not-endorsed = Pas encore soutenue par { $who }.
why-no-reason = La demande n’a pas été satisfaite et aucune raison n’est donnée.
why-not-remote = La demande ne dit pas si le travail à distance a été envisagé.
why-no-report = Le rapport de fin ou les leçons manquent.

## What is missing to tell
missing-onset-hour = L’heure du début n’est pas connue : on ne peut dire si le délai a été tenu.
missing-presence = On ne connaît aucune organisation présente.
missing-attendance = Personne n’a noté qui était à la réunion.
missing-minutes = Il n’y a pas encore de compte rendu.
missing-meeting-time = La réunion n’a pas encore d’heure.
missing-issue-time = On ne sait pas quand la déclaration a été publiée.
missing-issued-revision = On ne sait pas quelle version a été publiée.
missing-clearance = Il manque l’accord de { $who }.
missing-clearances = On ne peut dire qui a approuvé la déclaration.
missing-agreed-time = On ne sait pas quand le convocateur a été convenu.
missing-host-word = On ne peut dire ce qu’a dit la Société nationale hôte.
missing-class = La nature de la situation n’est pas connue.
missing-handover = Personne n’a noté comment le rôle a été transmis.
missing-activities = Les activités n’ont pu être lues.
missing-severity = Personne n’a dit quelle est la gravité de l’urgence.
missing-endorsements = On ne peut dire qui a soutenu la demande.
missing-requests = Les demandes de coordonnateur n’ont pu être lues.
missing-request-state = L’état de la demande ne peut être lu.
missing-modality = Personne n’a dit si le travail à distance a été envisagé.
missing-end-time = On ne sait pas quand la mission a pris fin.

## What starts the act
act-call-summit = Convoquer le mini-sommet
act-call-meeting = Convoquer la prochaine réunion
act-meeting = Ouvrir la réunion
act-draft-statement = Rédiger la déclaration conjointe
act-statement = Ouvrir la déclaration
act-propose-convener = Proposer un convocateur
act-allocation = Ouvrir la fiche du convocateur
act-ask-officer = Demander un coordonnateur
act-officer = Ouvrir la demande
act-confirm-presence = Dire si vous êtes présents
act-presence = Voir qui est présent
act-share = Partager des activités
act-emergency = Compléter l’urgence
act-assess = Dire quelle en est la gravité

## A reason not to keep a rule
mute = Dire pourquoi non
mute-lead = Qui voit l’urgence lit la raison et qui l’a donnée. La règle se tait pour votre organisation jusqu’au jour choisi ; si vous êtes la Société nationale hôte, pour tous.
mute-scope = Où
mute-scope-emergency = Dans cette urgence
mute-scope-everywhere = Dans toutes les urgences de ce contexte
mute-scope-context = Dans toutes les urgences du contexte { $place }
mute-reason = Raison
mute-reason-hint = Une phrase que comprendra encore quelqu’un qui arrive dans un mois.
mute-until = Jusqu’au
mute-until-hint = À partir de ce jour, la règle parle de nouveau. Un an au plus.
mute-submit = Conserver la raison
muted = La raison est conservée. La règle se tait jusqu’au { $day }.
mute-until-wrong = Choisissez un jour après aujourd’hui et dans l’année.
mute-hard = Cette règle est garantie là où la donnée est écrite. Elle n’accepte pas de raison.
mute-not-present = Votre organisation n’est pas présente ici. Confirmez d’abord sa présence.
mute-lift = Laisser la règle parler de nouveau
mute-lifted = La règle parle de nouveau.
mute-title = { $rule } : une raison donnée
mute-kind = Raison donnée à la veille
mute-who = Donnée par
deed-rule-muted = a donné une raison de ne pas suivre une règle
deed-mute-lifted = a laissé une règle parler de nouveau

## Help
help-watch = Tout ce que les règles de coordination trouvent dans vos urgences, avec des filtres, et en fichiers.
help-watch-rules = Les règles que suit la veille, avec leurs sources.
help-watch-rule = Une règle : ce qu’elle dit, pourquoi, d’où elle vient, que faire.
help-mute-rule = Donne une raison pour laquelle une règle n’est pas suivie dans une urgence ou un contexte, avec une date de fin.
help-mute = Une raison que quelqu’un a donnée de ne pas suivre une règle.
