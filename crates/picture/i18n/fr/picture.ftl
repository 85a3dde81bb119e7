# Types d’organisation
kind-national-society = Société nationale
kind-host = Société nationale hôte
kind-ifrc = FICR
kind-icrc = CICR
kind-movement = Mouvement, composante non précisée
kind-other = Autre organisation

# Niveaux
level-0 = Pays
level-1 = Admin 1
level-2 = Admin 2
level-3 = Admin 3

# Méthodes de décompte des personnes
method-bounds = Fourchette de personnes différentes
method-bounds-note = Au moins et au plus tant de personnes différentes : dans une même zone les groupes peuvent se recouper, entre zones non.
method-sum = Somme de toutes les lignes
method-sum-note = Contacts de service : une personne aidée trois fois compte trois fois. Ce ne sont pas des personnes.
method-sum-by-sector = Somme par secteur, sans les répétitions
method-sum-by-sector-note = Réalisations de chaque secteur additionnées ; une personne aidée dans deux secteurs compte deux fois.
method-max-sector-per-place = Secteur le plus élevé par zone, zones additionnées
method-max-sector-per-place-note = Le chiffre habituel : on admet que les secteurs d’une zone aident les mêmes personnes.
method-max-row-per-place = Ligne la plus élevée par zone, zones additionnées
method-max-row-per-place-note = Un plancher prudent : on admet que toutes les lignes d’une zone aident les mêmes personnes.
method-max-ns-per-place-sector = Organisation la plus élevée par zone et secteur
method-max-ns-per-place-sector-note = Pour des partenaires qui aident ensemble les mêmes personnes.
method-cap = Plafonné à la population de chaque zone
method-cap-note = Aucune zone ne compte plus de personnes qu’il n’y en vit.
method-latest-cumulative = Dernier rapport cumulé
method-latest-cumulative-note = Pour les tableaux qui cumulent : le dernier chiffre, non la somme des mois.
method-registered-unique = Personnes enregistrées, une fois chacune
method-registered-unique-note = Personnes distinctes d’un enregistrement.

# Lignes écartées
left-out-planned = Prévu, pas encore réalisé
left-out-cancelled = Annulé
left-out-no-figure = Aucun chiffre de personnes atteintes
left-out-households-only = Ménages seulement, taille de ménage non indiquée
left-out-duplicate = Répétition d’une autre ligne
left-out-earlier-report = Rapport antérieur compris dans un plus récent
left-out-other = Écarté

# Répétitions
repeat-same-sheet = La même activité deux fois dans un tableau.
repeat-across-sheets = La même activité dans deux tableaux.
repeat-last-month-again = Un tableau qui en répète un précédent.
repeat-because = { $what } Concordent : { $fields }.
field-organisation = organisation
field-site = site
field-quantity = quantité
field-source-id = identifiant de ligne
field-sector = secteur
field-place = zone
field-activity = activité
field-dates = dates
field-people = personnes

# Sections et libellés
title = Tableau du Mouvement
title-of = Tableau du Mouvement : { $what }
as-of = Au { $date }
section-key-figures = Chiffres clés
section-map = Où agissent le Mouvement et ses partenaires
section-heat = Qui fait quoi, où
section-who = Qui est qui
section-people = Personnes atteintes
section-gaps = Rien de signalé
section-quality = Qualité et couverture
section-duplicates = Répétitions possibles
section-sources = Sources
section-methods = Méthodes
section-findings = Ce qui attend une personne
key-organisations = { $count ->
    [one] organisation
   *[other] organisations
}
key-movement = { $count ->
    [one] composante du Mouvement
   *[other] composantes du Mouvement
}
key-areas = { $count ->
    [one] zone
   *[other] zones
}
key-sectors = { $count ->
    [one] secteur
   *[other] secteurs
}
key-activities = { $count ->
    [one] activité
   *[other] activités
}
key-people = personnes atteintes
lead-presence = { $movement ->
    [0] Aucune des { $organisations } organisations actives dans { $areas } zones n’est une composante du Mouvement.
    [one] Une des { $organisations } organisations actives dans { $areas } zones est une composante du Mouvement.
   *[other] { $movement } des { $organisations } organisations actives dans { $areas } zones sont des composantes du Mouvement.
} Aucune ligne n’indique de personnes atteintes : personne n’est compté.
key-people-none = Aucune ligne n’indique de personnes atteintes
range = { $lower } à { $upper }
caveat-organisations = qui mènent des activités
caveat-movement = Sociétés nationales, FICR et CICR
caveat-areas = { $level } avec des activités
caveat-people = personnes différentes, niveau { $level } ; une somme dirait { $sum }
people-explained = Entre { $lower } et { $upper } personnes différentes, d’après { $rows } lignes. Dans une même zone, plusieurs partenaires peuvent aider les mêmes personnes : les chiffres ne sont donc pas simplement additionnés ; les zones sont tenues pour disjointes au niveau { $level }.
coverage-reported = { $reported } partenaires attendus sur { $expected } ont fait rapport
coverage-people = { $with } organisations sur { $all } indiquent des personnes atteintes
coverage-age = Chiffre le plus ancien : { $oldest } jours ; le plus récent : { $newest } jours
coverage-rows = { $total } lignes lues : { $committed } gardées, { $held } en attente d’une personne, { $ignored } écartées avec motif
coverage-placed = { $placed } activités sur { $all } nomment une zone ; { $listed } d’entre elles figurent dans notre liste de P-codes
gap-cells = Secteurs actifs dans au moins la moitié des zones, sans activité signalée ici
gap-silent = Zones qu’aucune ligne ne nomme
gap-note = Aucune activité signalée ne veut pas dire aucun besoin, ni que rien n’est fait.
heat-note = Nombre d’organisations ; plus foncé, plus nombreux. Un tiret : aucune activité signalée.
who-organisation = Organisation
who-kind = Type
who-areas = Zones
who-sectors = Secteurs
who-activities = Activités
who-latest = Dernière date
column-method = Méthode
column-level = Niveau
column-figure = Chiffre
column-rows = Lignes
column-note = Ce que cela veut dire
column-file = Fichier
column-sheet = Feuille
column-read = Lues
column-kept = Gardées
column-held = En attente
column-ignored = Écartées
column-what = Quoi
column-where = Où
column-fix = Ce qui y remédierait
column-area = Zone
column-sector = Secteur
column-total = Tous secteurs
column-why = Pourquoi
column-reason = Motif
column-people = Personnes
point-in-range = Chiffre unique habituel
sheet-about = À propos
sheet-who = Qui est qui
sheet-heat = Secteur par zone
sheet-people = Personnes atteintes
sheet-gaps = Rien de signalé
sheet-findings = Constats
sheet-files = Fichiers
about-what = De quoi il s’agit
about-made = Établi le
about-audience = Visible par
audience-draft = Projet : pas encore validé par les partenaires
about-audience-own = Vous seulement : rien n’a été partagé
about-method = Comment les personnes sont comptées
about-places = Noms de lieux et P-codes
boundaries = Les frontières et les noms indiqués n’impliquent aucune prise de position sur le statut juridique d’un territoire.
demonstration = Démonstration : tous les chiffres sont inventés.
no-position = Zones sans position sur la carte : { $areas }
and-more = et { $count } autres
status-not_given = Non indiqué
status-planned = Prévu
status-ongoing = En cours
status-completed = Terminé
status-suspended = Suspendu
status-cancelled = Annulé
page-of = { $page } / { $pages }
map-description = Les points montrent combien d’organisations sont actives dans chaque zone.
made-by = Établi avec smcc à partir de { $sheets ->
    [one] un tableau
   *[other] { $sheets } tableaux
}
file-not-read = non lu
sheet-not-used = non utilisée
column-recognised = { $column } est lue comme { $field }
columns-to-confirm = à confirmer
nothing-needs-you = Rien ne vous attend.
places-source = Zones administratives et P-codes : jeux de données opérationnelles communs publiés par les bureaux de pays d’OCHA ; positions d’après GeoNames ; frontières d’après Natural Earth. Voir la liste des sources livrée avec le programme.
unit-organisations = organisations
