# Names of things
organisations = Organisations
organisation = Organisation
name = Nom
acronym = Sigle
aliases = Aussi appelée
country = Pays
countries = Pays
region = Région
status = Statut
source = Source
link = Lien
since = Depuis
until = Jusqu’au
place = Ville
host = Société nationale hôte
seen-by = Visible pour
save = Enregistrer
edit = Modifier
filter-text = Contient
as-of = À la date du
territories = Sert aussi
panel-more = Plus

# Names in languages
name-in-en = Nom en anglais
name-in-fr = Nom en français
name-in-es = Nom en espagnol
name-in-ar = Nom en arabe
name-needed = Écrivez le nom dans au moins une des quatre langues.

# Kinds and regions
organisation-kind = Type
kind-national-society = Société nationale
kind-ifrc = IFRC
kind-icrc = CICR
kind-other = Autre organisation
region-afr = Afrique
region-ame = Amériques
region-asp = Asie-Pacifique
region-eur = Europe et Asie centrale
region-mena = Moyen-Orient et Afrique du Nord

# Status over time
standing-active = Membre actif
standing-not-active = N’est pas membre actif
standing-not-yet = Pas encore reconnue ou admise
societies-active = { $count } Sociétés nationales étaient membres actifs le { $day }.
as-of-wrong = À la date du : écrivez un jour sous la forme AAAA-MM-JJ, par exemple 2026-11-20.
status-history = Statut dans le temps
status-always = Aucun changement de statut n’est enregistré : membre actif tout du long.
status-record = Enregistrer un changement de statut
status-record-lead = Le CICR reconnaît les Sociétés nationales et l’IFRC les admet : leurs coordinateurs l’enregistrent ici, avec la source.
status-source-hint = Indiquez la décision ou l’avis qui le dit.
status-there = Un statut à partir de ce jour est déjà enregistré. Choisissez un autre jour.
status-recorded = Le statut a été enregistré.

# Other organisations
organisations-none = Aucune organisation ne correspond. Retirez un filtre ou écrivez moins de lettres.
organisation-add = Ajouter une autre organisation
organisation-add-lead = Pour les organisations hors du Mouvement. Les Sociétés nationales, l’IFRC et le CICR sont déjà dans la liste.
organisation-component = { $name } est une composante du Mouvement et figure déjà dans la liste. Cherchez-la là.
organisation-there = { $name } figure déjà dans la liste. Ouvrez-la là, ou donnez un nom qui les distingue.
organisation-added = L’organisation a été ajoutée.
country-hint = Son nom dans n’importe quelle langue, ou son code à trois lettres.
country-wrong = « { $text } » n’est pas un pays que nous connaissons. Écrivez son nom ou son code à trois lettres, par exemple MOZ.
aliases-hint = Un par ligne : noms et sigles que les tableaux utilisent.
link-wrong = Écrivez le lien tel qu’il figure dans le navigateur, en commençant par https://.

# Offices
offices = Bureaux et délégations
offices-none = Aucun bureau n’est enregistré.
office-kind = Type de bureau
office-delegation = Délégation
office-country-cluster = Délégation pour un groupe de pays
office-regional = Bureau régional
office-sub-office = Sous-délégation
office-branch = Section locale
office-add = Ajouter un bureau
office-add-lead = Un lieu où travaille votre organisation. Il ne dit rien des territoires que sert une Société nationale.
office-added = Le bureau a été ajouté.
office-close = Fermer le bureau
office-close-lead = { $name } reste dans la liste avec le jour de sa fermeture.
closed-on = Fermé le
until-before = Le dernier jour précède le premier. Écrivez le même jour ou un jour ultérieur.

# Contexts
contexts = Contextes
context = Contexte
contexts-lead = Les pays, zones et situations transfrontalières où travaillent les composantes du Mouvement.
contexts-none = Aucun contexte n’est encore ouvert ici. Un coordinateur peut en ouvrir un.
context-kind = Type de contexte
context-country = Pays
context-area = Zone
context-cross-border = Transfrontalier
context-open = Ouvrir un contexte
context-open-lead = Un pays s’ouvre une fois pour toutes, prend son propre nom et est public. La Société nationale de chaque pays en est l’hôte.
context-edit = Modifier le contexte
context-opened = Le contexte est ouvert.
context-there = Il existe déjà un contexte appelé { $name }. Ouvrez-le dans la liste, ou donnez un autre nom.
countries-hint = Noms dans n’importe quelle langue ou codes à trois lettres, séparés par une virgule. La Société nationale du premier pays est citée en premier.
countries-needed = Écrivez de un à { $most } pays, séparés par une virgule.
countries-one = Un contexte de type pays a un seul pays. N’en écrivez qu’un, ou choisissez transfrontalier.
countries-several = Un contexte transfrontalier a au moins deux pays. Ajoutez-en un, ou choisissez zone.

# Presence
presence = Présence
presence-none = Personne n’est connu ici.
who-is-here = Qui est présent
evidence = Comment on le sait
confirmed = Confirmé
confirmed-by = { $who }, { $day }
evidence-host = Société nationale hôte
evidence-itself = Confirmé par elle-même
evidence-source = Vu dans une source
evidence-host-source = La Société nationale du pays
presence-here = Nous sommes présents ici
presence-here-lead = Vous confirmez au nom de votre organisation qu’elle travaille dans ce contexte : { $context }. Dès lors, elle voit ce qui est partagé avec les présents.
presence-again = Nous sommes toujours présents
present-since = Présents depuis
presence-left = Nous sommes partis
presence-left-lead = Dès ce jour, votre organisation ne voit plus ce qui est partagé avec les présents : { $context }.
left-on = Partis le
presence-seen = Noter qui d’autre est présent
presence-seen-lead = Ce que vous avez vu dans une liste, un rapport ou un site sur { $context }. C’est montré comme vu dans une source et n’ouvre rien à cette organisation.
source-title = Titre de la source
source-day = Date de la source
source-there = Votre organisation a déjà noté cette source pour ce jour. Rien d’autre n’est nécessaire.
presence-withdraw = Retirer
presence-confirmed = Confirmé : votre organisation est présente ici.
presence-ended = Noté : votre organisation est partie.
presence-noted = Noté, avec sa source.
presence-withdrawn = Retiré.
presence-not-said = Votre organisation n’a pas dit qu’elle est présente ici : il n’y a rien à terminer.
components-only = Seuls les Sociétés nationales, l’IFRC et le CICR le font. Adressez-vous à la Société nationale hôte.
host-always = La Société nationale hôte est toujours présente ici. Choisissez une autre organisation.
day-to-come = Ce jour n’est pas encore venu. Écrivez aujourd’hui ou un jour antérieur.

# What was done, in the timeline
deed-organisation-listed = a inscrit l’organisation dans la liste
deed-organisation-added = a ajouté l’organisation
deed-organisation-changed = a modifié l’organisation
deed-society-status-recorded = a enregistré un statut
deed-office-opened = a ajouté le bureau
deed-office-closed = a fermé le bureau
deed-context-opened = a ouvert le contexte
deed-context-changed = a modifié le contexte
deed-presence-confirmed = a confirmé la présence
deed-presence-ended = a mis fin à la présence
deed-presence-seen = a noté une présence d’après une source
deed-presence-withdrawn = a retiré une présence notée

# People of the demonstration
look-as-whom = Voir en tant que
look-as-go = Voir
person-host = coordination de la Société nationale hôte
person-data = point focal données de l’hôte
person-partner = contributeur d’une Société partenaire
person-coordinator = coordination
person-mco = responsable de la coordination du Mouvement
person-public = Le public, sans compte
