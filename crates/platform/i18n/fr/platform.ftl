# Shell
product = smcc
product-long = Renforcer la coordination et la coopération au sein du Mouvement
skip = Aller au contenu
languages = Langue
home = Accueil
about-footer = Fait pour les responsables de la coordination du Mouvement. Aucun emblème n’est utilisé, rien n’est chargé depuis d’autres sites.
error-title = Erreur : { $title }
page-title = { $title } – smcc
demonstration = Démonstration
demonstration-note = Tous les chiffres sont inventés.
printed-from = Imprimé depuis { $url }

# Audiences
audience-public = Public
audience-public-note = Tout le monde peut voir ceci.
audience-own = Vous seulement
audience-own-note = Quiconque a l’adresse peut l’ouvrir ; elle ne figure nulle part et tout est effacé après un certain temps.

# Tables
table-files = Tableau en
table-pages = Pages du tableau
table-showing = { $from } à { $to } sur { $total }
table-next = Suivant
table-previous = Précédent
table-all = Les { $total } lignes
table-empty = Rien à afficher.
table-about = À propos
table-source = Source
table-filters = Filtres
table-made = Établi le
table-audience = Peut être vu par
table-address = Adresse
source = Source : { $source }.

# Error summary
problem = Il y a un problème

# Refusals
refusal-heading = Cela n’a pas pu être fait
not-found-title = Page introuvable
not-found = Il n’y a pas de page à cette adresse. Vérifiez l’adresse ou allez à la page d’accueil.
gone-title = Ce tableau du Mouvement n’est plus ici
gone = Les tableaux ne sont gardés qu’un certain temps et celui-ci a été effacé. Déposez de nouveau les fichiers pour en faire un autre.
too-large-title = C’est trop volumineux
too-large = Envoyez des fichiers de { $file } au plus chacun, { $all } en tout. Enregistrez la feuille en CSV ou envoyez les partenaires un par un.
too-many-files = Envoyez au plus { $count } fichiers à la fois. Faites un second tableau pour les autres.
method-title = Cette adresse ne sert pas à cela
method = Allez à la page d’accueil et recommencez depuis là.
busy-title = Beaucoup de feuilles sont en cours de lecture
busy = Attendez un instant et renvoyez le formulaire. Rien n’est perdu de votre côté.
cross-site-title = Ce formulaire a été envoyé depuis un autre site
cross-site = Pour votre sécurité, il n’a pas été accepté. Ouvrez ce site et envoyez le formulaire d’ici.
malformed-title = Le formulaire n’est pas arrivé en entier
malformed = La ligne a peut-être été coupée. Renvoyez le formulaire.
fault-title = Une erreur s’est produite de notre côté
fault = Réessayez. Si cela se reproduit, donnez le numéro { $id } à la personne qui gère ce site.

# Home
home-needs = Ce qui m’attend
home-lead = Dès la première heure d’une urgence, les composantes du Mouvement se réunissent, s’accordent, partagent et rendent compte d’une seule voix, chacune restant propriétaire de ses données.
home-nothing = Rien ne vous attend pour le moment.
home-checked = Vérifié le { $at }.
home-all = Tout afficher
home-news = Quoi de neuf
home-news-none = Rien de nouveau que vous puissiez voir.
home-more = { $count ->
    [one] et un autre
   *[other] et { $count } autres
  }
home-sheets-title = Un tableau de situation sans compte
home-sheets = Déposez les feuilles de vos partenaires et lisez le tableau de situation du Mouvement qui en est tiré. Il est supprimé après un moment.
home-sheets-go = Faire un tableau

# Help
help = Aide
help-help = À quoi sert chaque page. La même phrase figure sur la page elle-même, sous « Aide ».
help-home = Connecté : ce qui vous attend, dans l’ordre des échéances, et ce que les autres ont fait depuis. Sinon : ce qui est public.
help-pages = Pages et formulaires
help-more = Autres aides
help-errors = Ce que disent les messages
help-errors-lead = Chaque message dit quoi faire. Les programmes reçoivent la même chose sous forme de « problem details » (RFC 9457), avec le mot et le statut indiqués ici.
help-api = Description pour les programmes (OpenAPI)
invalid = Corrigez ce qui est dit à côté de chaque champ, puis renvoyez. Ce que vous avez écrit est gardé.
error-programs = Pour les programmes : { $text }
error-again = renvoyez la même chose, avec la même clé, après le nombre de secondes indiqué par Retry-After.
error-mend = renvoyer la même chose ne sert à rien ; corrigez d’abord.
error-tell = prévenez la personne qui gère ce site.

# Drafts
drafts = Mes brouillons
drafts-lead = Ce que vous avez commencé à écrire sans l’envoyer. Personne d’autre ne le voit. Supprimé après 30 jours.
drafts-none = Vous n’avez aucun brouillon.
drafts-form = Formulaire
drafts-typed = Ce qui a été écrit
draft-kept = Brouillon gardé.
draft-unkept = Le brouillon n’a pas pu être gardé. Un nouvel essai suivra.
draft-restored = Voici votre brouillon du { $at }. Il n’a pas été envoyé.
draft-drop = Jeter le brouillon
draft-dropped = Le brouillon a été jeté.
draft-address = Adresse : envoyez l’adresse d’un formulaire de ce site, par exemple /o/new.
draft-fields = Ce qui a été écrit : envoyez un objet avec une liste de textes pour chaque champ.

# Units
megabytes = { $size } Mo
kilobytes = { $size } Ko

# People and places
sign-in = Se connecter
sign-out = Se déconnecter
me = Mon compte
places = Rubriques principales
way = Où vous êtes
look-as = Voir comme
look = Voir
search = Rechercher
optional = facultatif
theirs = Garder ce qu’ils ont écrit : { $text }
mine = Garder ce que j’ai écrit
changed-meanwhile = Quelqu’un a modifié ceci pendant que vous écriviez.
not-shared = non partagé
filter = Filtrer
live-new = Quelque chose a changé ici. Rechargez la page pour le voir.
saved = Enregistré.
all-things = Tout
page-more = Suite

# Audiences of records
audience-movement = Mouvement
audience-movement-note = Tout membre connecté d’une Société nationale, de l’IFRC ou du CICR peut voir ceci.
audience-context = Présents ici
audience-context-note = Les organisations présentes dans ce contexte peuvent voir ceci : la Société nationale hôte, le CICR, l’IFRC et les partenaires.
audience-organisations = Organisations nommées
audience-organisations-note = Seules les organisations nommées peuvent voir ceci.
audience-body = Une équipe
audience-body-note = Seuls les membres de l’équipe ou du comité peuvent voir ceci.
audience-owner = Propre organisation
audience-owner-note = Seule l’organisation propriétaire peut voir ceci.

# Roles
role-reader = Lecteur
role-contributor = Contributeur
role-coordinator = Coordinateur
role-signatory = Signataire
role-focal-security = Point focal sécurité
role-focal-surge = Point focal renfort
role-focal-logistics = Point focal logistique
role-focal-funding = Point focal financement
role-focal-communication = Point focal communication
role-focal-data = Point focal données
role-team-co-chair = Coprésident d’équipe
role-steering = Membre du Comité de pilotage
role-operator = Exploitant de l’installation

# Fields
field-missing = { $label } : remplissez ce champ.
field-long = { $label } : écrivez au plus { $max } caractères.
field-choice = { $label } : choisissez dans la liste.
field-day = { $label } : écrivez un jour sous la forme AAAA-MM-JJ, par exemple 2026-11-20.
field-moment = { $label } : écrivez un jour et une heure sous la forme AAAA-MM-JJTHH:MM, en UTC.
field-number = { $label } : écrivez un nombre entier de { $least } à { $most }.
field-email = { $label } : écrivez une adresse e-mail, par exemple nom@example.org.
field-text = { $label } : envoyez du texte.
field-tick = { $label } : envoyez true ou false.
field-unknown = Aucun champ ne porte ce nom ici. Retirez-le, ou cherchez son nom dans la description de l’API.
field-list = { $label } : envoyez une liste de textes.

# More refusals
sign-in-title = Connectez-vous d’abord
sign-in-first = Cette page est réservée aux membres du Mouvement. Connectez-vous, puis ouvrez-la à nouveau.
first-title = Une étape vient d’abord
first = Ouvrez d’abord { $href }, puis revenez et envoyez ceci à nouveau.
not-allowed-title = Il ne vous revient pas de modifier ceci
not-allowed = Vous pouvez voir ceci, mais votre rôle ne permet pas cette étape. Adressez-vous à un coordinateur de l’organisation propriétaire.
conflict-title = Quelqu’un d’autre a aussi modifié ceci
conflict = Choisissez pour chaque champ ci-dessous ce qui doit rester, puis renvoyez. Rien de votre travail n’est perdu.
key-title = Ce formulaire a déjà été envoyé
key-reused = Le même formulaire a déjà été envoyé avec un autre contenu. Rouvrez la page et envoyez un nouveau formulaire.
key-missing-title = Cette modification n’a pas de clé
key-missing = Envoyez votre propre Idempotency-Key avec chaque modification, afin qu’un double envoi ne compte qu’une fois.
too-many-title = Trop d’essais
too-many = Attendez { $wait } secondes, puis réessayez.
away-title = La base de données ne répond pas pour l’instant
away = Rien n’a été enregistré par cet essai. Attendez un instant et renvoyez : un double envoi ne compte qu’une fois.
full-title = Il n’y a plus de place sur ce serveur
full = La lecture fonctionne encore. Prévenez l’exploitant du site, puis renvoyez le formulaire : rien n’est perdu de votre côté.
taken-title = Ceci existe déjà
taken = Quelqu’un a déjà ajouté la même chose. Cherchez-la dans la liste et poursuivez à partir de là.

# Search
search-label = Chercher dans tout ce que vous pouvez voir
search-hint = Tous les mots doivent s’y trouver, chacun par son début ; les accents et l’article arabe ne comptent pas.
search-begin = Écrivez un ou plusieurs mots.
search-none = Rien de ce que vous pouvez voir ne contient tous ces mots. Essayez moins de mots, ou seulement leur début.
search-more = Plus de { $count } fiches contiennent ces mots ; seules les plus récentes ont été examinées. Ajoutez un mot pour trouver les autres.
search-found = { $count ->
    [one] Une fiche trouvée
   *[other] { $count } fiches trouvées
}
search-found-newest = { $count ->
    [one] Une fiche trouvée parmi les plus récentes
   *[other] { $count } fiches trouvées parmi les plus récentes
}
search-title = Titre
search-kind = Type
search-changed = Modifié
search-slash = Ouvrir avec la touche /

# Timeline and history
timeline-of = Chronologie : { $title }
timeline-here = Ce contexte
timeline-at = Quand
timeline-organisation = Organisation
timeline-role = Rôle
timeline-deed = Ce qui a été fait
timeline-record = Fiche
timeline-new = Nouveau
timeline-since = { $count ->
    [one] Une entrée est nouvelle depuis votre dernière visite.
   *[other] { $count } entrées sont nouvelles depuis votre dernière visite.
}
timeline-none = Rien n’a encore été fait ici que vous puissiez voir.
timeline-unnamed = Organisation sans nom
history = Historique
history-of = Historique : { $title }
history-field = Champ
history-before = Avant
history-after = Après
history-owner = Propriétaire
history-context = Contexte
history-emergency = Urgence
history-body = Équipe
yes = Oui
no = Non

# Changes
changes = Changements
changes-number = Numéro
changes-none = Rien n’a changé depuis que vous puissiez voir.

# Jobs
jobs = Tâches
jobs-lead = Ce que cette installation fait plus tard : chaque tâche est tentée jusqu’à ce qu’elle soit faite, et repose quand elle a trop souvent échoué.
jobs-again = Retenter celles qui reposent
jobs-tried = { $count ->
    [one] Une tâche est retentée.
   *[other] { $count } tâches sont retentées.
}
job-kind = Type
job-state = État
job-due = Prévue
job-attempts = Tentatives échouées
job-error = Raison de l’échec
job-changed = Modifiée
job-waits = En attente
job-running = En cours
job-again = A échoué, sera retentée
job-done = Faite
job-rests = Repose : trop d’échecs

# Outbox
outbox = Boîte d’envoi
outbox-lead = Les lettres attendent ici que le serveur de messagerie les prenne. Leur texte est oublié une fois envoyé.
outbox-no-server = Aucun serveur de messagerie n’est configuré : les lettres attendent ici qu’il y en ait un.
outbox-recipient = À
outbox-written = Écrite
outbox-sent = Envoyée
outbox-refused = Le serveur refuse l’adresse
outbox-send = Tout retenter maintenant
outbox-tried = Toutes les lettres en attente sont retentées maintenant.

# Calendar
calendar = Adresses de calendrier
calendar-lead = Donnez une telle adresse à votre propre calendrier : il montrera ce qui est daté et que vous pouvez voir. Quiconque a l’adresse le voit aussi ; révoquez celle que d’autres pourraient connaître.
calendar-addresses = Adresses en usage
calendar-made = Créée
calendar-new = Créer une adresse
calendar-revoke = Révoquer l’adresse { $number }
calendar-none = Aucune adresse n’est en usage.
calendar-address = Adresse pour votre calendrier
calendar-once = Copiez-la maintenant : elle est montrée pendant dix minutes et dans ce navigateur seulement, et n’est pas conservée.
calendar-done = L’adresse est créée.
calendar-revoked = L’adresse est révoquée : les calendriers qui l’ont ne reçoivent plus rien.
calendar-most = Vous avez déjà { $count } adresses. Révoquez-en une d’abord.

# Files
file-kind = Fichier
file-files = Fichiers
file-hint = Au plus { $count } fichiers, chacun de { $size } au plus.
file-keep = Ajouter des fichiers : { $title }
file-submit = Conserver les fichiers
file-missing = Choisissez d’abord un fichier.
file-large = { $name } est trop grand : un fichier peut avoir { $size }. Envoyez-en un plus petit.
file-kept = { $count ->
    [one] Un fichier est conservé.
   *[other] { $count } fichiers sont conservés.
}
file-gone = Le fichier n’est plus là.

# Ledger
ledger = Registre
ledger-entries = Entrées
ledger-sealed = Scellé jusqu’au numéro
ledger-key = Chaque heure, le registre est scellé avec la clé de cette installation. Sa partie publique est { $key } : gardez-la ailleurs, avec un sceau de temps à autre, pour que personne ne réécrive le registre sans être vu.
ledger-no-key = Aucune clé n’est configurée, le registre n’est donc pas scellé. Donnez une clé à la configuration.
seals = Sceaux
seals-none = Le registre n’est pas encore scellé.
seal-root = Racine
flaw-altered = L’entrée { $number } n’est pas ce qui a été écrit.
flaw-broken = L’entrée { $number } ne suit pas la précédente dans sa chaîne.
flaw-missing = L’entrée { $number } manque ou se trouve à une autre place.
flaw-other = Jusqu’à l’entrée { $number }, le registre n’est pas celui qui a été scellé.
flaw-forged = Le sceau à l’entrée { $number } n’est pas de la clé de cette installation, ou un sceau précédent manque.
flaw-cut = Le registre se termine avant l’entrée { $number }.
flaw-unreadable = La ligne { $number } n’est pas d’un registre.

# Deeds
deed-audience-named = a désigné qui peut voir
deed-file-kept = a ajouté le fichier
deed-file-removed = a retiré le fichier

## Help: what each page is for
help-calendar-addresses = Adresses secrètes d’où votre propre agenda reçoit réunions et échéances ; créez-en une par appareil et révoquez-la en cas de perte.
help-history = Ce qui a été fait dans une situation d’urgence, un contexte ou une organisation, le plus récent d’abord, par qui et quand.
help-jobs = Le travail que l’installation fait en arrière-plan et ce qui a échoué ; rien de son contenu.
help-keep-draft = Garde ce que vous avez saisi jusqu’à l’envoi.
help-keep-files = Ajoute des fichiers à une fiche. Qui peut voir la fiche peut voir ses fichiers.
help-ledger-seals = Points de contrôle signés du registre : avec celui que vous avez gardé, chacun peut montrer que rien d’antérieur n’a été modifié.
help-outbox = Les lettres en attente, envoyées ou refusées, sans leur texte.
help-record-history = Ce qui a été modifié dans cette fiche, champ par champ, par qui et quand.
help-search = Trouve tout ce que vous pouvez voir, dans les quatre langues, avec ou sans accents. Deux mots se précisent l’un l’autre.
help-changes = Ce qui a changé depuis un numéro reçu la dernière fois, dans la mesure où vous pouvez le voir : pour les programmes qui tiennent une copie.
