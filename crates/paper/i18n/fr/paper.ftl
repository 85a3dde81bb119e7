map-boundaries = Les frontières et les noms indiqués n’impliquent aucune prise de position quant au statut juridique d’un territoire.
no-data = pas de données
not-shared = non communiqué
range = { $lower } – { $upper }
share = { $part } sur { $whole }
thousand = k
million = M
billion = Md
about = À propos
as-of = Situation au
made = Établi le
audience = Diffusion
source = Source
heat-heading = Qui agit où, par secteur
heat-area = Zone
heat-sector = Secteur
heat-zero = aucune signalée
who-heading = Qui est qui
who-organisation = Organisation
who-areas = Zones
who-sectors = Secteurs
who-activities = Activités
people-heading = Personnes atteintes
people-method = Méthode
people-level = Compté par
people-figure = Chiffre
people-caveat = Ce qui est omis ou compté deux fois
people-left-out = Hors de la fourchette
gaps-heading = Ce qui manque
gaps-what = Lacune
gaps-where = Où
quality-heading = Qualité des données
quality-sheets = Feuilles lues
quality-sheet = Fichier et feuille
quality-read = Lignes
quality-committed = Comptées
quality-held = En attente
quality-ignored = Ignorées
quality-days = Dates
quality-findings = Ce qui demande une décision
quality-finding = Constat et solution
duplicates-heading = Doublons possibles, non fusionnés
duplicates-rows = Lignes
duplicates-why = Pourquoi elles se ressemblent
sources-heading = Sources
methods-heading = Comment lire les chiffres
more = { $count ->
    [one] et 1 autre
   *[other] et { $number } autres
}
more-areas = { $count ->
    [one] 1 autre zone
   *[other] { $number } autres zones
}
kilometres = { $number } km
labelled = { $label } : { $figure }
boundaries-too-large = Donnez un fichier de limites d’au plus 5 Mo : simplifiez-le d’abord.
boundaries-too-many-points = Donnez un fichier de limites d’au plus 200 000 points : simplifiez-le d’abord.
boundaries-not-boundaries = Donnez les limites en GeoJSON ou TopoJSON : ce fichier n’est ni l’un ni l’autre.
boundaries-no-polygons = Donnez un fichier de limites avec des polygones : celui-ci n’en contient pas.
boundaries-not-degrees = Donnez les limites en degrés de longitude et de latitude (WGS 84).
boundaries-no-known-code = Donnez un fichier de limites dont les zones portent les mêmes P-codes que les feuilles : aucun de ses codes n’y figure.
