# Emergencies
operations = Opérations
kind-emergency = Urgence
open-emergency = Ouvrir une urgence
open-emergency-lead = Trois champs suffisent. Tout le reste peut être ajouté plus tard.
open-submit = Ouvrir l’urgence
opened = L’urgence est ouverte.
edit = Modifier
edit-emergency = Modifier l’urgence
save = Enregistrer
saved = Enregistré.
name-of = { $what }, { $countries }, { $day }

# Fields
field-what = Ce qui s’est passé
field-countries = Où
field-countries-hint = Un pays ou plusieurs, séparés par des points-virgules : le plus touché en premier.
field-onset-day = Début
field-onset-hour = Heure (UTC), si elle est connue
field-onset-source = Source de la date
field-onset-source-hint = Qui dit quand cela a commencé : une section, une autorité, un rapport.
field-name = Nom
field-name-hint = Laissez vide pour que le nom dise ce qui s’est passé, où et quand.
field-glide = Numéro GLIDE
field-glide-hint = Par exemple FL-2026-000123-MOZ.
field-status = État
field-class = Nature de la situation
field-class-hint = C’est elle qui détermine qui convoque par défaut.
field-severity = Gravité
field-severity-hint = Selon les couleurs de la réponse de l’IFRC : jaune, orange, rouge. Laissez vide tant que personne ne s’est prononcé.
field-assessed-why-hint = Ce qui a changé, et qui le dit. Conservé avec l’heure et le nom de votre organisation.
field-codes = Autres numéros
field-codes-hint = Par exemple le numéro d’un appel ou d’une opération DREF, séparés par des virgules.
field-everywhere = Elle ne concerne pas un seul pays, comme une pandémie
field-double = C’est un doublon de
field-double-hint = Laissez vide s’il s’agit d’une situation d’urgence à part entière.
column-when = Quand
column-by = Par
field-sure = Le jour est juste
field-another = C’est une autre urgence
field-organisations = Organisations qui peuvent la voir
field-organisations-hint = Une par ligne, par son nom ou son sigle. Votre organisation la voit toujours.
field-audience-why = Raison
field-audience-why-hint = La raison est gardée au registre avec votre nom.
fact-owner = Fiche tenue par
column-audience = Visible par
column-changed = Modifié
filter-country = Pays
filter-text = Mots

# What people are asked
onset-future = Le jour ou l’heure que vous donnez n’est pas encore venu. Corrigez, ou cochez que c’est juste.
onset-old = Le jour que vous donnez remonte à plus d’un an. Corrigez, ou cochez que c’est juste.
countries-some = Nommez un pays, ou plusieurs jusqu’à { $most }.
no-such-country = Aucun pays ne s’appelle « { $text } ». Écrivez son nom en anglais, français, espagnol ou arabe, ou son code ISO.
glide-wrong = Écrivez le numéro GLIDE comme FL-2026-000123-MOZ, ou laissez vide.
not-your-context = Vous coordonnez pour votre organisation dans d’autres contextes seulement. Demandez à qui coordonne pour ce pays d’ouvrir l’urgence.
first-country = Les organisations présentes dans le premier pays peuvent voir cette urgence. Demandez à qui coordonne pour votre organisation de le changer.
audience-first = Les organisations présentes dans le premier pays peuvent voir cette situation d’urgence. Choisissez d’abord une autre audience avant de retirer tous les pays.
double-of-double = Choisissez une situation d’urgence qui n’est pas elle-même un doublon.
double-has-doubles = D’autres situations d’urgence sont des doublons de celle-ci. Reprenez-les d’abord.
no-single-country = plusieurs pays
alike = Est-ce l’une de celles-ci ?
alike-note = Ces urgences se ressemblent. Ouvrez celle dont vous parlez, ou cochez que la vôtre en est une autre.
alike-ask = Cela ressemble à { $names }. Ouvrez celle-là, ou cochez que la vôtre est une autre urgence.
no-such-organisation = Aucune organisation ne s’appelle sans aucun doute « { $text } ». Écrivez son nom en entier.
name-organisations = Nommez au moins une organisation, ou choisissez un autre public.
no-emergencies = Aucune urgence à montrer. Effacez les filtres pour en voir plus.

# Audience
change-audience = Changer qui peut la voir
change-audience-lead = { $name }. Actuellement : { $note }
audience-changed = Les personnes qui peuvent voir l’urgence ont changé.

# What happened
happened = Ce qui s’est passé
happened-none = Rien encore.
panel-more = Plus
deed-opened = a ouvert l’urgence
deed-changed = a modifié l’urgence
deed-shared = a changé qui peut voir l’urgence
deed-named = a nommé les organisations qui peuvent la voir

# Status
status-alert = Alerte
status-active = En cours
status-transition = Transition
status-closed = Close

# What
what-armed-conflict = Conflit armé
what-internal-strife = Troubles intérieurs
what-direct-results = Conséquences directes d’un conflit
what-flood = Inondation
what-flash-flood = Crue soudaine
what-cyclone = Cyclone
what-storm = Tempête
what-earthquake = Séisme
what-tsunami = Tsunami
what-volcano = Éruption volcanique
what-landslide = Glissement de terrain
what-drought = Sécheresse
what-food-insecurity = Insécurité alimentaire
what-wildfire = Feu de forêt
what-cold-wave = Vague de froid
what-heat-wave = Vague de chaleur
what-insects = Invasion d’insectes
what-disaster = Autre catastrophe
what-technological = Accident technologique
what-epidemic = Épidémie
what-population-movement = Mouvement de population
what-mixed = Situation mixte

# Assessment and doubles
assess = Nature et gravité
assess-lead = Dites ce qu’est la situation maintenant, et pourquoi. Ce qui a été dit auparavant reste lisible.
assessments = Nature et gravité dans le temps
severity-none = Pas encore indiquée
severity-yellow = Jaune
severity-orange = Orange
severity-red = Rouge
double = Identique à une autre
double-lead = Deux fiches pour une même situation d’urgence sèment la confusion. Rien de celle-ci n’est perdu : on est conduit vers l’autre, et vous pouvez revenir en arrière.
is-double = Ceci est un doublon. Continuez dans
has-double = Un doublon de cette situation d’urgence est
deed-assessed = a indiqué la nature et la gravité de la situation d’urgence
deed-doubled = a indiqué que la situation d’urgence est un doublon
deed-parted = a indiqué que la situation d’urgence n’est pas un doublon

# Help
help-emergencies = Toutes les situations d’urgence que vous pouvez voir, les dernières modifiées d’abord. Filtrez par pays, type, gravité, statut ou mots ; gardez ou envoyez l’adresse.
help-open-emergency = Quoi, où et quand suffisent pour ouvrir une salle que tous ceux qui sont présents dans le pays peuvent utiliser.
help-emergency = La salle de la situation d’urgence : ce que l’on sait, ce qui vous attend, la suite et ce qui s’est passé.
help-edit-emergency = Corrige ce que l’on sait de la situation d’urgence. Ce que d’autres ont modifié entre-temps est conservé.
help-assess-emergency = Dit de quel type de situation il s’agit et sa gravité. Un changement de nature pose la question de qui convoque.
help-double-emergency = Conduit d’une fiche ouverte deux fois vers celle qui reste.
help-share-emergency = Décide qui, en dehors de votre organisation, voit la situation d’urgence, avec un motif qui est conservé.

# Timeline
timeline = Chronologie
planned = Prévu
planned-none = Rien n’est prévu.
plan-when = Quand
plan-what = Quoi
plan-stands = Où en est-on
plan-done-at = Fait le
plan-done = Fait
plan-called-off = Annulé
plan-comes = À venir
plan-late = En retard
help-emergency-timeline = Tout ce qui s’est passé dans cette situation d’urgence, le plus récent d’abord, et à côté ce qui était prévu et ce qui en est advenu. Filtrez par organisation ; emportez-la en fichier.
