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
evidence-contradicted = Contredit par elle-même
sources-say = Ce que disent les sources
own-notes = Ce que votre organisation a relevé dans une source
source-age = Âge en jours
beside-itself = Ce que dit l’organisation elle-même
beside-agrees = présente depuis le { $day }
beside-contradicts = Contradiction : elle a dit être partie le { $day }, avant cette source
beside-stale = Périmé : elle a dit être partie le { $day }
beside-silent = rien
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
look-as-no-sign-in = Personne ne se connecte à la démonstration
look-as-no-sign-in-lead = Cette page est réservée aux membres. Choisissez en tant que qui vous regardez ; vous y arrivez ensuite.
look-as-no-account = Cette page concerne le compte d’une personne : mot de passe, seconde étape, clés d’accès, jetons. La démonstration n’a pas de comptes, il n’y a donc rien à y faire. Vous pouvez regarder en tant qu’une autre personne.
person-host = coordination de la Société nationale hôte
person-data = point focal données de l’hôte
person-partner = contributeur d’une Société partenaire
person-coordinator = coordination
person-mco = responsable de la coordination du Mouvement
person-public = Le public, sans compte
# Accounts: signing in
account-sign-in = Se connecter
account-sign-in-lead = Pour les personnes du Mouvement qui ont été invitées. Les pages publiques ne demandent pas de compte.
account-email = Adresse électronique
account-password = Mot de passe
account-sign-in-with = Se connecter avec { $provider }
account-sign-in-or = Ou avec la connexion de votre organisation
account-sign-in-lost = Mot de passe oublié, téléphone perdu ? Demandez une nouvelle invitation à la personne qui vérifie les accès dans votre organisation.
account-sign-in-wrong = L’adresse ou le mot de passe ne convient pas. Vérifiez les deux et réessayez.
account-provider-failed = La connexion de { $provider } n’a pas fonctionné. Réessayez, ou connectez-vous avec adresse et mot de passe.
account-provider-unknown = { $provider } confirme qui vous êtes, mais personne ne vous a encore invité. Demandez à votre organisation une invitation à la même adresse.

# Accounts: second step
account-second = Deuxième étape
account-second-lead = Montrez que c’est bien vous, avec votre téléphone, une clé d’accès ou un code de secours.
account-code = Code
account-code-hint = Les six chiffres de votre application d’authentification, ou l’un de vos codes de secours.
account-continue = Continuer
account-code-shape = Tapez les six chiffres de votre application, ou un code de secours de douze caractères.
account-code-wrong = Ce code ne convient pas. Attendez le suivant et vérifiez que le téléphone règle lui-même son heure.
account-code-used = Ce code a déjà servi. Attendez le suivant et tapez-le.
account-passkey-use = Utiliser une clé d’accès
account-passkey-alone = Se connecter avec une clé d’accès
account-passkey-alone-wrong = La clé d’accès ne vous a pas connecté. Utilisez l’adresse et le mot de passe, ou une autre clé d’accès.
account-passkey-add = Ajouter une clé d’accès
account-passkey-lead = Avec le doigt, le visage ou le code de votre téléphone, de votre ordinateur ou de votre clé.
account-passkey-script = Les clés d’accès demandent un navigateur avec scripts. Un code fonctionne sans.
account-passkey-wrong = La clé d’accès n’a pas été acceptée. Réessayez, ou utilisez un code.

# Accounts: invitation
account-invited = Votre invitation
account-invited-lead = { $organisation } vous invite dans smcc en tant que : { $role }.
account-invited-gone = Cette invitation n’est plus valable. Demandez-en une nouvelle à votre organisation.
account-name = Nom
account-name-hint = Tel que vos collègues le connaissent.
account-language = Langue
account-password-new = Nouveau mot de passe
account-password-hint = Au moins { $least } caractères. Trois ou quatre mots sans rapport entre eux conviennent bien.
account-accept = Accepter l’invitation
account-password-short = Prenez au moins { $least } caractères.
account-password-long = Prenez un mot de passe plus court, de { $most } caractères au plus.
account-password-own = Il contient votre nom, votre adresse ou votre organisation. Prenez des mots qui ne disent rien de vous.
account-password-common = Beaucoup de gens utilisent ce mot de passe. Prenez trois ou quatre mots sans rapport entre eux.
account-password-pattern = Les touches voisines et les répétitions se devinent facilement. Prenez trois ou quatre mots sans rapport entre eux.
account-password-date = Les dates et les années se devinent facilement. Prenez trois ou quatre mots sans rapport entre eux.
account-password-words = Il se devine facilement. Ajoutez un mot ou deux.
account-password-old-wrong = Ce n’est pas votre mot de passe. Vérifiez-le et réessayez.

# Accounts: setting the second factor
account-arm = Réglez votre deuxième étape
account-arm-lead = Chaque compte demande deux étapes : ce que vous savez et ce que vous avez. Cela prend une minute.
account-arm-app = Avec une application d’authentification
account-arm-app-1 = Ouvrez une application d’authentification sur votre téléphone et lisez cette image avec elle.
account-arm-app-2 = Ou ouvrez ce lien sur le téléphone même, ou tapez la clé dans l’application.
account-arm-app-3 = Tapez les six chiffres que l’application affiche.
account-arm-picture = Image pour l’application d’authentification
account-arm-link = Ouvrir dans l’application d’authentification
account-arm-key = Clé
account-arm-passkey = Avec une clé d’accès
account-passkey-name = Nom de la clé d’accès
account-passkey-name-hint = Par exemple : téléphone de travail.
account-passkey-make = Créer une clé d’accès
account-recovery = Codes de secours
account-recovery-lead = Imprimez-les ou notez-les, et gardez-les loin du téléphone. Chacun ouvre votre compte une fois. Ils ne seront plus affichés.
account-recovery-done = Je les ai gardés
account-recovery-left = { $count ->
    [0] Il ne reste aucun code de secours. Créez-en de nouveaux.
    [one] Il reste un code de secours.
   *[other] Il reste { $count } codes de secours.
}
account-recovery-new = Créer de nouveaux codes de secours

# Accounts: my account
account-me = Mon compte
account-profile = Profil
account-save = Enregistrer
account-saved = Enregistré.
account-change-password = Changer le mot de passe
account-password-changed = Le mot de passe a été changé et tous les autres navigateurs ont été déconnectés.
account-password-old = Mot de passe actuel
account-security = Deuxième étape
account-app-set = L’application d’authentification est réglée.
account-app-none = Aucune application d’authentification n’est réglée.
account-app-change = Régler une autre application d’authentification
account-passkeys = Clés d’accès
account-sessions = Navigateurs connectés
account-session-this = celui-ci
account-session-since = Depuis
account-session-seen = Dernière utilisation
account-session-end = Déconnecter
account-session-ended = Le navigateur a été déconnecté.
account-sessions-end = Déconnecter partout ailleurs
account-tokens = Jetons pour machines
account-tokens-lead = Un jeton permet à un programme de lire, ou de lire et d’écrire, ce que vous pouvez. Il est affiché une fois.
account-token-name = À quoi il sert
account-token-scope = Peut
account-token-read = lire
account-token-write = lire et écrire
account-token-days = Valable (jours)
account-token-make = Créer un jeton
account-token-made = Votre nouveau jeton
account-token-made-lead = Copiez-le maintenant dans le programme qui en a besoin. Il ne sera plus affiché.
account-token-ends = Valable jusqu’au
account-take = Retirer
account-taken = Retiré.
account-roles = Mes rôles
account-back = Retour à mon compte
account-sign-out = Se déconnecter

# Accounts: people of an organisation
account-people = Personnes et rôles
account-people-lead = Qui agit pour { $organisation }. Un rôle que personne ne confirme pendant un an s’éteint.
account-person = Personne
account-role = Rôle
account-context = Contexte
account-context-all = partout
account-confirmed = Confirmé
account-lapses = S’éteint
account-state = État
account-state-held = en vigueur
account-state-ending = { $days ->
    [one] s’éteint dans un jour
   *[other] s’éteint dans { $days } jours
}
account-state-lapsed = éteint
account-confirm = Confirmer
account-confirmed-now = Confirmé pour une nouvelle année.
account-confirm-who = Confirmer { $role } de { $person }
account-take-who = Retirer { $role } à { $person }
account-take-own = Vous ne pouvez pas retirer votre dernier rôle de coordination. Demandez à une autre personne qui coordonne.
account-invite = Inviter une personne
account-invite-lead = La personne reçoit un lien valable { $days } jours, qui sert une fois.
account-invite-send = Créer l’invitation
account-invite-made = L’invitation est créée
account-invite-made-lead = Envoyez ce lien à la personne, par un moyen qu’elle seule lit. Il ne sera plus affiché.
account-invitations = Invitations ouvertes
account-letter-invited = Votre invitation de { $organisation }
account-letter-invited-text =
    { $organisation } vous invite sur smcc, le système de coordination du Mouvement de la Croix-Rouge et du Croissant-Rouge.

    Ouvrez ce lien pour accepter. Il est valable { $days } jours et ne sert qu’une fois :
    { $link }

    Si vous n’attendiez pas cette lettre, ne faites rien.
account-invited-until = Valable jusqu’au
account-email-wrong = Écrivez une adresse électronique telle que nom@example.org.
account-role-needed = Choisissez un rôle.
account-nobody = Personne pour l’instant.

account-code-six = Tapez les six chiffres que l’application affiche.
account-recovery-old = Les codes que vous avez maintenant ne serviront plus.
account-passkey-last = C’est votre seule deuxième étape. Réglez d’abord une application d’authentification ou une autre clé d’accès.
account-token-unused = pas encore utilisé
account-act-for = Agir pour une autre organisation
account-none = Aucun.
account-context-one = dans un contexte
account-renew = Redonner accès à une personne
account-renew-why = Pour qui a oublié le mot de passe ou perdu le téléphone. Assurez-vous que c’est bien cette personne qui le demande : appelez-la.
account-renew-lead = { $person } reçoit un lien pour régler à nouveau mot de passe et deuxième étape. Tout ce qui ouvrait le compte auparavant cesse, et chaque navigateur est déconnecté.
account-renewed-lead = { $person } : choisissez un nouveau mot de passe, puis une deuxième étape.
account-lapsing = Rôles qui se terminent bientôt
account-lapsing-mine = Demandez à une personne qui coordonne dans votre organisation de les confirmer.
account-lapsing-others = { $count ->
    [one] Un rôle de votre organisation se termine dans les trente jours. Confirmez-le ou laissez-le se terminer.
   *[other] { $count } rôles de votre organisation se terminent dans les trente jours. Confirmez-les ou laissez-les se terminer.
}

# Accounts: what was done
account-did-made = a rejoint
account-did-invite = a invité une personne
account-did-renew = a redonné accès à une personne
account-did-anew = a réglé à nouveau mot de passe et deuxième étape
account-did-accept = a accepté une invitation
account-did-withdraw = a retiré une invitation
account-did-give = a reçu un rôle
account-did-confirm = a confirmé un rôle
account-did-take = a retiré un rôle
account-did-remind = a rappelé qu’un rôle se termine
account-did-profile = a changé le profil
account-did-password = a changé le mot de passe
account-did-in = s’est connecté
account-did-second = a montré à nouveau la deuxième étape
account-did-recovery = s’est connecté avec un code de secours
account-did-out = s’est déconnecté
account-did-end = a déconnecté d’autres navigateurs
account-did-app = a réglé une application d’authentification
account-did-passkey = a ajouté une clé d’accès
account-did-passkey-drop = a retiré une clé d’accès
account-did-codes = a créé de nouveaux codes de secours
account-did-token = a créé un jeton
account-did-token-drop = a retiré un jeton
account-did-link = a relié un fournisseur de connexion
account-did-act-for = agit pour une autre organisation

## Help: what each page is for
help-organisations = Sociétés nationales, IFRC, CICR et partenaires, avec leur statut au jour de votre choix.
help-organisation = Une organisation : ses noms, son statut dans le temps, ses bureaux et où elle est présente.
help-add-organisation = Ajoute une organisation extérieure au Mouvement, pour que son travail puisse être nommé.
help-edit-organisation = Corrige les noms d’une organisation que la vôtre a ajoutée.
help-record-status = Consigne à partir de quel jour une Société nationale est membre active ou ne l’est pas, avec la source. Ce qui précède reste vrai pour son temps.
help-add-office = Ajoute un bureau ou une délégation de votre organisation.
help-office = Un bureau ou une délégation : où il se trouve et depuis quand.
help-close-office = Dit à partir de quel jour un bureau est fermé ; la période antérieure reste consignée.
help-contexts = Pays, zones et situations transfrontalières où les composantes travaillent ensemble.
help-context = Un contexte : qui est présent et comment on le sait, ses situations d’urgence et ce qui y est convenu.
help-open-context = Ouvre un contexte dans lequel les composantes peuvent partager ce qui le concerne.
help-edit-context = Corrige le nom et l’étendue d’un contexte.
help-confirm-presence = Dit que votre organisation est présente ; dès lors elle voit ce qui est partagé avec les présents.
help-end-presence = Dit que votre organisation est partie ; dès ce jour elle ne voit plus ce qui est partagé avec les présents.
help-note-presence = Note qu’une autre organisation est présente selon une source. C’est affiché ainsi jusqu’à ce qu’elle le confirme.
help-look-as = Dans la démonstration : voir les mêmes pages comme une autre personne, sans mot de passe.
help-accept-invitation = Accepte une invitation de votre organisation. Le lien ne sert qu’une fois.
help-act-for = Choisit pour laquelle de vos organisations vous agissez désormais.
help-add-passkey = Ajoute une clé d’accès de cet appareil : comme seconde étape, et pour se connecter avec elle seule.
help-change-password = Définit un nouveau mot de passe ; vos autres sessions prennent fin.
help-edit-profile = Change votre nom et la langue de vos pages et de vos lettres.
help-invite-person = Invite une personne dans votre organisation avec les rôles dont elle a besoin, pas plus.
help-made-invitation = Le lien de l’invitation que vous venez de créer. Il n’est affiché qu’une fois.
help-made-token = Le jeton que vous venez de créer. Il n’est affiché qu’une fois.
help-make-recovery-codes = Crée de nouveaux codes de secours ; les anciens cessent de fonctionner.
help-make-token = Crée un jeton avec lequel un programme lit ou écrit en votre nom.
help-my-account = Votre compte : rôles, seconde étape, sessions, jetons. Mettez fin ici à ce qui n’est pas à vous.
help-people = Qui, dans votre organisation, tient quel rôle, et jusqu’à quand. Confirmez ceux qui sont encore là, retirez ce qui est terminé.
help-recovery-codes = Combien de codes de secours il reste, pour le jour où votre seconde étape est perdue.
help-renew-access = Crée un lien avec lequel un collègue qui a perdu mot de passe et seconde étape les redéfinit.
help-set-authenticator = Définit une application d’authentification comme seconde étape : lisez-y l’image, puis saisissez son code.
help-sign-in = Vous connecte avec votre mot de passe ou la connexion de votre organisation ; une seconde étape suit.
help-sign-in-passkey = Vous connecte avec une clé d’accès.
help-sign-in-alone = Vous connecte avec la seule clé d’accès de cet appareil : il a vérifié que c’est vous.
help-sign-in-second = La seconde étape : un code de votre application, votre clé d’accès ou un code de secours.
