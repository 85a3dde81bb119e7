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

# Activités
activities = Activités
activities-none = Aucune activité visible pour vous ici. Déposez un tableau ou changez le filtre.
panel-none = Aucune activité n’est encore signalée ici.
activity-add = Ajouter une activité
activity-gone = L’activité est retirée.
keep = Garder
change = Modifier
take-away = Retirer
kind-activity = Activités
kind-import = Importations
col-implementers = Organisation
col-programme = Chef de programme
col-funders = Bailleur
col-sectors = Secteur
col-subsector = Sous-secteur
col-activity = Activité
col-item = Article
col-modality = Modalité
col-places = Zone
col-site = Site
col-status = Statut
col-begins = Début
col-ends = Fin
col-people-targeted = Personnes ciblées
col-people-reached = Personnes atteintes
col-households-targeted = Ménages ciblés
col-households-reached = Ménages atteints
col-quantity = Quantité
col-unit = Unité
col-beneficiaries = Pour qui
col-parts = Par sexe, âge et handicap
col-source-id = Identifiant dans votre système
col-comment = Commentaire
col-audience = Qui le voit
col-file = Fichier
col-sheet = Feuille
col-row = Ligne
col-state = État
col-changes = Ce qui change
col-note = Remarque
col-sent = Envoyé
hint-several = Plusieurs : séparez-les par un point-virgule.
hint-places = Noms ou P-codes ; plusieurs : séparez-les par un point-virgule.
place-several = { $name } peut désigner plusieurs zones. Écrivez le code de celle que vous voulez dire : { $choices }.
place-unknown-here = Nous ne connaissons pas de zone appelée { $name }. Écrivez son P-code, ou mettez le nom comme site.
ends-before = La fin est avant le début. Corrigez l’un des deux jours.
quantity-number = Écrivez la quantité en chiffres, par exemple 12.5.
fewer-than = moins de { $least }
reported-by = Déclaré par { $who }.
changed-at = Dernière modification : { $at }.
origin-typed = Saisi ici, sans tableau.
origin-sheet = De { $file } { $sheet }, ligne { $row }.
confirm-today = Correct à ce jour
confirm-done = Confirmé à ce jour : { $shown } { $rows ->
    [one] activité
   *[other] activités
} de votre organisation.
confirm-nothing = Votre organisation n’a pas encore d’activité ici. Déposez d’abord un tableau, puis confirmez.

# Déposer des tableaux
drop-sheets = Déposer des tableaux
drop-lead = Tout 3W, 4W ou 5W tel que vous l’avez : XLSX, XLS, ODS ou CSV. Vous voyez ce qu’il changerait avant que rien ne change.
drop-read = Lire les tableaux
field-files = Tableaux
hint-files = Jusqu’à 10 fichiers de 10 Mo chacun. Les colonnes de noms, d’adresses électroniques et de téléphones ne sont pas lues.
files-none = Choisissez au moins un tableau.
file-large = { $file } dépasse { $size }. Retirez les feuilles et images inutiles, ou enregistrez-le en CSV.
field-day = À la date du
hint-day = Le jour où les chiffres étaient justes.
field-country = Pays
hint-country = Où les noms de zones sont lus. Laissez vide si les tableaux portent sur plusieurs pays.

# Importations et leur revue
imports = Importations
imports-none = Pas encore d’importation. Ouvrez une urgence et déposez-y un tableau.
stage-sent = Envoyée, pas encore lue
stage-read = Lue
stage-reviewed = En revue
stage-committed = Validée
stage-undone = Annulée
count-rows = Lignes des tableaux
count-committed = Prises
count-held = En attente d’une personne
count-ignored = Pas des activités
account-note = Lignes des tableaux = prises + en attente + pas des activités (totaux, notes, répétitions). Rien ne devient une activité avant votre validation.
lead-review = Nouvelles : { $new }. Changées : { $changed }. Identiques : { $same }. À vous de voir : { $needs }.
lead-committed = Les bonnes lignes sont des activités. Ce qui attend peut encore recevoir une réponse et être validé.
lead-undone = Cette importation a été annulée. Ce qui était avant est rétabli.
fate-new = Nouvelles
fate-changed = Changées
fate-same = Identiques
fate-asks = En attente d’une réponse
fate-held = Non prises
fate-missing = Absentes de ce fichier
needs-you = À vous de voir
rows-all = Toutes les lignes
rows-alike = Lignes : { $rows }.
row-of-file = { $file }, ligne { $row }
whole-list = Liste entière
all-alike = Toutes ces lignes
apply-to-all = Appliquer à toutes les lignes semblables
field-choice = Ce que cela veut dire
field-remember = Retenir pour notre prochain tableau
choice-of-these = Choisissez l’une des réponses de la liste.
ask-column = Quel champ est cette colonne ? Par exemple : { $samples }
column-nothing = Ne pas la lire
ask-same = Est-ce une activité que vous avez déjà déclarée ?
same-update = Oui, la mettre à jour
same-add = Non, c’en est une autre
ask-moved = Un chiffre est dix fois plus grand ou plus petit qu’avant. Est-il juste ?
take-as-written = Prendre tel qu’écrit
leave-rows = Laisser ces lignes de côté
changed-by-others = Quelqu’un a changé le même champ entre-temps. Renvoyez le tableau, ou modifiez l’activité à la main.
sheets-read = Ce qui a été lu
rest-link = Lignes à voir, en XLSX avec ce qui ne va pas
rest-title = Lignes à voir
rest-column = Ce qui ne va pas
rest-note = Corrigez ces lignes et déposez ce fichier à nouveau. Ce qui est déjà dans le tableau de situation n’en est pas touché.
commit-good = Valider les bonnes lignes ({ $rows })
commit-unread = Ouvrez d’abord la revue : les tableaux n’ont pas encore été lus.
commit-nothing = Il n’y a rien à valider : répondez à ce qui attend, ou déposez un autre tableau.
commit-done = Ajoutées : { $added }. Changées : { $changed }. Identiques : { $same }. Encore en attente : { $held }.
import-over = Cette importation est close. Déposez le tableau à nouveau pour continuer.
undo-import = Annuler cette importation
undo-lead = Activités à retirer : { $added }. Activités à rétablir : { $changed }. C’est un nouveau changement ; rien n’est effacé du registre.
undo-too-late = Une importation peut être annulée pendant { $days } jours après sa validation, et une seule fois. Modifiez les activités à la main.
undo-done = Retirées : { $added }. Rétablies : { $changed }.
field-since = Activités modifiées depuis
since-hint = Modifiées par quelqu’un après l’importation : { $rows }.
since-leave = Les laisser comme elles sont
since-restore = Les annuler aussi, avec ce qui a été changé depuis
since-choose = Des activités ont été modifiées après l’importation. Choisissez ce qu’elles deviennent.
waits-for-review = attend votre revue

# Le tableau vivant
live-organisations = Organisations
living-empty = Aucune activité visible pour vous n’a encore été validée.
files-of-living = Ce tableau en fichier
confirmed-of = Confirmé comme correct par { $confirmed } organisations sur { $all } qui rendent compte.
withheld = { $count ->
    [one] Une organisation présente ici a des activités qu’elle ne partage pas avec vous. Elles ne sont pas comptées.
   *[other] { $count } organisations présentes ici ont des activités qu’elles ne partagent pas avec vous. Elles ne sont pas comptées.
}
not-shared-here = non partagé

# Le fil
deed-activity-added = a ajouté l’activité
deed-activity-changed = a modifié l’activité
deed-activity-removed = a retiré l’activité
deed-activity-imported = a apporté l’activité
deed-activity-updated = a mis à jour, par une importation, l’activité
deed-activity-import-undone = a annulé, avec une importation, l’activité
deed-activities-confirmed = a confirmé ses activités à la date du
deed-sheets-sent = a déposé les tableaux
deed-import-read = a lu les tableaux
deed-import-answered = a répondu à une question sur
deed-import-committed = a validé l’importation
deed-import-undone = a annulé l’importation
deed-layout-kept = a gardé la disposition de
deed-sheets-forgotten = a supprimé, après trente jours, les tableaux
help-activities = Tout ce que les organisations ont validé et partagent avec vous, une ligne par activité. Le filtre est dans l’adresse, vous pouvez donc l’envoyer ; chacun ne voit que ce qu’il peut voir.
help-picture = Le tableau de situation compte les activités que vous pouvez voir, en ce moment. Les organisations présentes qui ne partagent rien avec vous sont nommées comme telles et ne sont pas comptées.
help-send-sheets = Déposez le tableau que vous avez déjà. Les colonnes sont reconnues à leurs titres et à leurs valeurs ; ce qui n’est pas certain est demandé dans la revue.
help-import = La revue dit ce que le tableau changerait. Une réponse vaut pour toutes les lignes semblables ; validez les bonnes lignes maintenant et le reste plus tard ; annulez dans les trente jours.

## Help: what each page is for
help-activity = Une activité : qui fait quoi, où, quand et pour qui, avec sa source et tout ce qui y a changé.
help-add-activity = Ajoute à la main une activité de votre organisation, quand une feuille serait de trop.
help-edit-activity = Corrige une activité de votre organisation. Ce que d’autres ont modifié entre-temps est conservé.
help-answer-import = Répond à une question de la revue : une fois, pour toutes les lignes semblables et, si vous le voulez, pour la prochaine feuille de ce partenaire.
help-import-rest = Les lignes qui n’ont pas été validées, chacune avec sa raison, sous forme de feuille à corriger et à renvoyer.
help-import-rows = Les lignes de la feuille : nouvelles, modifiées, identiques ou en attente d’une réponse, cellules modifiées signalées.
help-imports = Les feuilles que votre organisation a envoyées pour cette situation d’urgence, et où en est chacune.
help-undo-import = Remet tout dans l’état d’avant l’importation ; l’annulation est elle-même conservée dans le registre.
