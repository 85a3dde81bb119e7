# Command line
reading-not-started = La lecture n’a pas pu démarrer. Réessayez ; si cela se reproduit, prévenez la personne qui gère cette installation.
reading-died = Ce fichier demande plus de mémoire qu’une feuille ne doit en prendre, ou il est endommagé. Ouvrez-le, enregistrez en CSV la feuille qui contient les données, et envoyez celle-ci.
reading-timed-out = La lecture de ce fichier a pris trop de temps. Ouvrez-le, enregistrez en CSV la feuille qui contient les données, et envoyez celle-ci.
written-to = Écrit dans { $folder }.
serving = En service à { $address } – Ctrl+C l’arrête.
serving-demo = Démonstration à { $address } – Ctrl+C l’arrête.

# Front page
front-title = Déposez les feuilles que vos partenaires tiennent déjà
front-lead = Qui fait quoi, où et pour qui : des tableurs tels qu’ils sont à un seul tableau d’ensemble du Mouvement.
front-drop = Déposez les feuilles ici ou choisissez-les
front-kinds = Excel, LibreOffice, CSV ou JSON, compressés ou non, dans toute présentation. Jusqu’à { $count } fichiers de { $size } chacun.
front-more = En dire davantage
optional = (facultatif)
field-title = De quoi il s’agit
field-country = Pays
country-told = À reconnaître dans les feuilles
field-as-of = Chiffres au
field-household = Personnes par ménage
household-hint = Les ménages ne sont comptés comme personnes que si vous dites combien de personnes y vivent, par exemple 4,5.
field-expected = Partenaires attendus
expected-hint = Un par ligne. Le tableau dira qui n’a pas encore transmis ses données.
make = Établir le tableau
sending = Envoi des feuilles…
reading = Lecture des feuilles… cela prend quelques secondes.
cut = La ligne a été coupée avant l’arrivée des feuilles. Rien n’est perdu : envoyez-les de nouveau.
demo-title = Pas de feuille sous la main ?
demo-text = Voyez un tableau établi à partir des feuilles de trois partenaires, en trois langues. Tous les chiffres sont inventés.
demo-go = Essayer avec les feuilles de démonstration
safe-title = Ce que deviennent vos feuilles
safe-memory = Elles sont lues sur ce serveur et gardées au plus { $hours } heures après votre dernière consultation, puis effacées. Rien n’est transmis.
safe-personal = Les colonnes de noms, d’adresses électroniques ou de téléphones sont écartées à la lecture, et cela vous est dit.
safe-host = Chaque chiffre dit de quelles lignes il vient. La Société nationale hôte vient en premier.
get-title = Ce que vous obtenez
get-who = Qui est présent, qui fait quoi et où, et là où rien n’est signalé.
get-people = Combien de personnes sont atteintes, en fourchette honnête, avec la méthode.
get-needs = Ce qui, dans les feuilles, demande une personne, ligne par ligne.
get-files = Une page, un PDF, un classeur, du CSV avec et sans balises HXL, et du JSON.

# What to do about the form
choose-files = Choisissez au moins une feuille.
choose-country = Choisissez un pays dans la liste.
choose-as-of = Indiquez un jour qui n’est pas après aujourd’hui.
choose-household = Indiquez un nombre de personnes de 1 à 20, par exemple 4,5.
file-says = { $file } : { $why }
file-empty = Rien n’a pu y être lu comme un tableau. Vérifiez que c’est le bon fichier.

# Picture
made-at = Établi le { $at }
files-of-picture = Le tableau sous forme de fichier
people-note = personnes différentes atteintes, au moins et au plus
people-none-note = personnes atteintes : aucune ligne ne le dit
key-organisations = { $movement ->
    [0] organisations
    [one] organisations, dont { $shown } du Mouvement
   *[other] organisations, dont { $shown } du Mouvement
}
key-areas = zones ({ $level })
key-sectors = secteurs
key-activities = activités
picture-empty = Aucune ligne n’a encore pu être retenue. Répondez aux questions ci-dessus ou voyez plus bas ce que la lecture dit de chaque feuille.
heat-click = Choisissez un chiffre pour voir ses lignes.
map-without = Absentes de la carte, faute de position connue : { $areas }.
whole-table = Tableau entier
all-levels = Toutes les méthodes à tous les niveaux
on-a-scale = Sur une même échelle
left-out-title = Hors de la fourchette :
left-out-line = { $rows ->
    [one] { $why } : { $shown } ligne
   *[other] { $why } : { $shown } lignes
}
gaps-none = Aucune : chaque secteur actif dans au moins la moitié des zones l’est partout où quelqu’un est présent.
silent-none = Aucune : chaque zone du pays est nommée par une ligne au moins.
silent-unknown = Nous n’avons pas la liste des zones de ce pays et ne pouvons donc pas le dire.
repeats-none = Aucune ligne ne ressemble à la même activité qu’une autre.
repeats-text = { $count ->
    [one] Un groupe de lignes ressemble à une même activité. Rien n’a été fusionné : regardez et parlez-en aux partenaires.
   *[other] { $count } groupes de lignes ressemblent à une même activité. Rien n’a été fusionné : regardez et parlez-en aux partenaires.
}
row-of = { $file }, ligne { $row }
rows-title = Lignes lues
findings-title = Toutes les observations
parts-title = Par sexe, âge et handicap

# What needs a person
needs-title = Ce qui vous attend
needs-nothing = Rien ne vous attend. Chaque ligne a été lue sans doute.
needs-files = { $count ->
    [one] Un fichier n’a pas pu être lu.
   *[other] { $count } fichiers n’ont pas pu être lus.
}
needs-columns = { $count ->
    [one] Une colonne à confirmer.
   *[other] { $count } colonnes à confirmer.
}
needs-held = { $count ->
    [one] Une ligne attend une réponse.
   *[other] { $count } lignes attendent une réponse.
}
needs-refused = { $count ->
    [one] Une valeur n’a pas été retenue.
   *[other] { $count } valeurs n’ont pas été retenues.
}
needs-doubted = { $count ->
    [one] Une valeur a été retenue avec un doute.
   *[other] { $count } valeurs ont été retenues avec un doute.
}
needs-open = Les voir
needs-columns-title = Colonnes à confirmer
needs-columns-text = Nous ne sommes pas sûrs de ce que contiennent ces colonnes. Choisissez, et les feuilles sont relues avec vos réponses.
needs-go = Relire avec ces réponses
needs-values-title = Valeurs à regarder
needs-values-text = D’abord celles que l’on peut trancher ici. Corrigez les autres dans la feuille du partenaire et déposez-la de nouveau.
needs-all = Toutes les observations
column-is = Cette colonne contient
value-is = Ce qui est voulu ici
value-later = Laisser pour l’instant
column-nothing = Rien d’utile : l’écarter
layout-title = Fichiers de présentation
layout-text = Les réponses forment un fichier par feuille. Gardez-le et déposez-le avec la feuille du mois prochain : rien n’est demandé deux fois.

# Tables
about-day = Chiffres au
about-sheets = Feuilles
about-filters = Filtres
at-row = ligne { $row }
at-rows = { $more ->
    [one] ligne { $row } et une autre
   *[other] ligne { $row } et { $more } autres
}
column-row = Ligne
column-column = Colonne
column-contacts = Somme des lignes
column-part = Part, telle que la feuille la nomme
column-weight = Poids des indices
column-weighs = Poids
weight-refused = Non retenue
weight-doubted = Douteuse
weight-changed = Modifiée
filter-all = Tous
filter-go = Filtrer
showing = { $from } à { $to } sur { $total }

# What a column can be
is-organisation = Organisation
is-organisation-type = Type d’organisation
is-implementer = Organisation qui met en œuvre
is-funder = Organisation qui finance
is-programme = Organisation qui dirige le programme
is-sector = Secteur
is-subsector = Sous-secteur
is-activity = Activité
is-status = État
is-modality = En nature, en espèces ou service
is-admin0 = Pays
is-admin1 = Zone, niveau 1 (nom)
is-admin2 = Zone, niveau 2 (nom)
is-admin3 = Zone, niveau 3 (nom)
is-admin1-code = Zone, niveau 1 (code)
is-admin2-code = Zone, niveau 2 (code)
is-admin3-code = Zone, niveau 3 (code)
is-site = Site, camp ou village
is-latitude = Latitude
is-longitude = Longitude
is-start = Premier jour
is-end = Dernier jour
is-period = Période
is-people-targeted = Personnes visées
is-people-reached = Personnes atteintes
is-people-reached-female = Femmes et filles atteintes
is-people-reached-male = Hommes et garçons atteints
is-people-reached-children = Enfants atteints
is-people-reached-disability = Personnes handicapées atteintes
is-households-targeted = Ménages visés
is-households-reached = Ménages atteints
is-quantity = Quantité
is-unit = Unité
is-item = Article de secours
is-budget = Budget
is-currency = Monnaie
is-comment = Commentaire
is-source-id = Numéro propre au partenaire
