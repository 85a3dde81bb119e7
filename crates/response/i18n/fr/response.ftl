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
