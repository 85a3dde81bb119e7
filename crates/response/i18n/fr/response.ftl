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

## Lessons
lessons = Leçons
lessons-lead = Ce qui a aidé et ce qui a gêné, par outil, phase et pays. Les réussites comme les cas difficiles.
lessons-none = Aucune leçon à montrer. Effacez les filtres pour en voir davantage.
lessons-none-here = Personne n’a encore noté de leçon. Une ligne à chaud vaut mieux qu’un rapport dans un an.
lessons-about = Appris ailleurs : { $tool }
lessons-of-emergency = Leçons de cette urgence
kind-lesson = Leçon
lesson-plain = Leçon
lesson-study = Étude de cas
lesson-kind = Type
lesson-original = Tirée de
lesson-new = Noter une leçon
lesson-new-lead = Seule votre organisation la voit, sauf si vous en nommez d’autres. Ce qui convient à plus de lecteurs deviendra une étude de cas.
lesson-edit = Modifier
lesson-keep = Conserver la leçon
lesson-kept = La leçon est conservée.
lesson-gone = C’est retiré.
lesson-remove = Retirer
lesson-share = Qui peut voir la leçon
lesson-share-lead = Nommez ceux qui y étaient. Pour plus de lecteurs, publiez une étude de cas rédigée pour eux : la leçon reste telle quelle.
lesson-title = Titre
lesson-title-hint = Ce qu’on dirait à un collègue, en une ligne.
lesson-tool = Outil
lesson-phase = Phase
lesson-outcome = Comment cela s’est passé
lesson-helped = Ce qui a aidé
lesson-hindered = Ce qui a gêné
lesson-advice = Que faire la prochaine fois
lesson-situation = Situation
lesson-countries-hint = Un pays ou plusieurs, séparés par des points-virgules. Vide s’il ne s’agit d’aucun pays.
lesson-happened = Quand
lesson-happened-hint = Aussi précisément que vous le savez, par exemple septembre 2021.
lesson-source = Source
lesson-source-hint = Si cela ne vient pas des vôtres.
lesson-audience-hint = Jamais plus que ceux qui voient l’urgence.
lesson-says-nothing = Écrivez ce qui a aidé, ce qui a gêné ou que faire la prochaine fois.
lesson-too-wide = Moins de personnes voient l’urgence que vous n’en avez choisi ici. Choisissez votre organisation, ou des organisations qui voient l’urgence.
lesson-no-context = Personne n’est présent là où aucun pays n’est nommé. Nommez un pays ou choisissez un autre public.
lesson-not-there = Votre organisation n’y est pas présente. Confirmez d’abord sa présence ou choisissez un autre public.
study-new = Publier une étude de cas
study-new-lead = Rédigez le texte pour ceux qui le liront : ôtez ce qui n’est pas pour eux. La leçon reste telle quelle, pour ceux qui la voient aujourd’hui.
study-publish = Publier l’étude de cas
study-published = L’étude de cas est publiée.
deed-lesson-noted = a noté une leçon
deed-lesson-changed = a modifié une leçon
deed-lesson-shared = a changé qui peut voir une leçon
deed-lesson-removed = a retiré une leçon
deed-study-published = a publié une étude de cas
help-lessons = Leçons et études de cas, à chercher par outil, phase, résultat et pays.
help-note-lesson = Note ce qui a aidé et ce qui a gêné, pour votre organisation ou celles que vous nommez.
help-lesson = Une leçon ou une étude de cas.
help-edit-lesson = Modifie une leçon ou une étude de cas de votre organisation.
help-share-lesson = Change qui peut voir une leçon, jamais au-delà de ceux qui voient son urgence.
help-publish-study = Tire d’une leçon une étude de cas pour d’autres, et laisse la leçon telle quelle.

## Tools
tool-mini-summit = Mini-sommet
tool-joint-statement = Déclaration conjointe
tool-convener = Convocateur
tool-officer = Coordonnateur du Mouvement
tool-agreement = Accord de coordination du Mouvement
tool-plan = Plan de contingence du Mouvement
tool-picture = Tableau du Mouvement
tool-appeal = Appel coordonné
tool-meetings = Réunions et cellules
tool-shared-office = Bureaux partagés
tool-logistics = Logistique
tool-surge = Renfort
tool-security = Sécurité
tool-communication = Communication
tool-membership = Coordination des membres

## Phases and outcomes
phase-preparedness = Avant
phase-onset = Premières 48 heures
phase-response = Réponse
phase-transition = Transition
phase-after = Après
outcome-success = Cela a marché
outcome-hard = C’était difficile
outcome-mixed = Les deux

## Exercises
exercises = Retour d’expérience
kind-exercise = Retour d’expérience
exercise-new = Prévoir un retour d’expérience
exercise-new-lead = Ceux qui ont répondu regardent en arrière ensemble, tant qu’ils s’en souviennent : ce qui était prévu, ce qui s’est passé, pourquoi, et que faire la prochaine fois.
exercise-plan = Le prévoir
exercise-is-planned = Le retour d’expérience est prévu et figure dans les calendriers.
exercise-edit = Modifier le retour d’expérience
exercise-of = Regard en arrière : { $name }
exercise-title = Titre
exercise-due-on = À tenir avant le
exercise-due-on-hint = La boîte à outils de la Fédération internationale prévoit une évaluation en temps réel dès le mois 3, à titre indicatif.
exercise-who = Qui participe
exercise-who-hint = Fonctions et organisations, pas de noms.
exercise-held-on = Tenu le
exercise-note = Ce qui en est sorti
exercise-note-hint = S’il est abandonné : pourquoi.
exercise-planned = Prévu
exercise-held = Tenu
exercise-dropped = Abandonné
exercise-due = à tenir avant le { $day }
exercise-held-when = Donnez le jour où il s’est tenu, au plus tard aujourd’hui.
exercise-dropped-why = Écrivez pourquoi il est abandonné.
deed-exercise-planned = a prévu un retour d’expérience
deed-exercise-changed = a modifié un retour d’expérience
help-plan-exercise = Prévoit un jour où l’on regarde ensemble une réponse passée.
help-exercise = Un retour d’expérience : pour quand, avec qui, et ce qui en est sorti.
help-edit-exercise = Modifie un retour d’expérience, ou dit qu’il s’est tenu ou qu’il est abandonné.

## Side by side
integrations = Côte à côte
integrations-lead = Bureaux partagés, équipes proches, sièges dans les cellules les unes des autres, coordination des membres : qui avec qui, depuis quand, et comment on le sait.
integrations-none = Personne n’a encore noté qui travaille côte à côte ici.
kind-integration = Côte à côte
way-shared-office = Bureau partagé
way-proximity = Bureaux proches
way-task-force = Sièges dans une cellule
way-membership = Coordination des membres
integration-new = Noter qui travaille côte à côte
integration-new-lead = Les équipes proches se parlent souvent et se font plus vite confiance. Une fois noté, les nouveaux savent à qui demander.
integration-edit = Modifier
integration-way = Comment
integration-title = Quoi
integration-title-hint = Le bureau, la cellule ou le plan, comme on l’appelle.
integration-who = Qui
integration-who-hint = Une organisation par ligne, par son nom ou son sigle ; au moins deux.
integration-place = Lieu
integration-since = Depuis
integration-until = Jusqu’au
integration-until-hint = Laissez vide tant que cela dure.
integration-source-hint = Nécessaire si votre organisation n’en fait pas partie.
integration-link = Lien vers la source
integration-note = Remarque
integration-since-day = depuis le { $day }
integration-two = Nommez au moins deux organisations, une par ligne.
integration-until-wrong = La fin doit venir après le début.
integration-source-missing = Votre organisation n’est pas parmi celles que vous nommez. Écrivez qui le dit.
integration-link-wrong = Écrivez un lien qui commence par https://.
integration-gone = C’est retiré.
deed-integration-noted = a noté qui travaille côte à côte
deed-integration-changed = a modifié qui travaille côte à côte
deed-integration-removed = a retiré qui travaille côte à côte
help-integrations = Qui travaille côte à côte dans un contexte, depuis quand, avec la source.
help-note-integration = Note un bureau partagé, des équipes proches, des sièges dans une cellule ou la coordination des membres.
help-integration = Comment des organisations travaillent côte à côte.
help-edit-integration = Modifie ou termine ce qui est noté.
## An organisation's word
answer-agreed = D’accord
answer-objects = S’y oppose
answer-stale = S’est prononcée sur un texte antérieur
answer-missing = Pas encore de réponse
field-answer = Votre organisation
field-capacity = Votre fonction
field-capacity-hint = Par exemple secrétaire général ou chef de délégation. Elle figure avec la parole de votre organisation, sans votre nom.
field-note = Remarque
field-note-hint = Nécessaire si vous vous opposez : ce qui devrait changer.
objection-why = Dites ce qui devrait changer, pour que les autres puissent répondre.
read-again = Le texte a changé depuis que vous l’avez ouvert. Relisez-le, puis donnez la parole de votre organisation.
deed-consent-given = a donné son accord à
deed-objection-made = s’est opposée à

## Conveners
conveners = Facilitateurs de la coordination
kind-convener = Facilitateur
term-convener = Facilitateur
term-co-conveners = Co-facilitateurs
term-lead-agency = Institution directrice
term-lead-partners = Avec
convener-title = { $term } : { $country }
convener-is = { $term } pour { $country } : { $name }.
convener-is-with = { $term } pour { $country } : { $name }, avec { $others }.
convener-gap = Pas encore de facilitateur
conveners-none = Aucun facilitateur n’a encore été proposé.
propose-convener = Proposer un facilitateur
propose-convener-lead = Le formulaire est rempli avec ce que propose la règle. Modifiez ce qui est différent ici, et dites pourquoi.
propose-submit = Proposer
edit-convener = Modifier la proposition
edit-convener-lead = Tous ont donné leur accord à ce qui figure ici. Si vous le modifiez, on leur demandera de nouveau.
convener-taken = { $country } a déjà un facilitateur. Modifiez celui-ci, ou transférez le rôle.
convener-said-proposed = Proposé. La Société nationale hôte, le CICR et la Fédération internationale sont invités à donner leur accord.
field-host-able = La Société nationale hôte est en mesure de faciliter la coordination
host-able = En mesure de faciliter
host-not-able = Pas en mesure de faciliter pour le moment
filter-host = Société nationale hôte
field-beyond = Résultats directs après le rétablissement de la paix, ou dans un État qui n’est pas partie au conflit
field-deviation = Motif
field-deviation-hint = Nécessaire si vous choisissez autrement que la règle, ou si elle vous laisse le choix.
deviation-why = La règle dit : { $rule } Dites pourquoi vous faites ce choix, ou choisissez ce qu’elle propose.
field-valid-from = Dès le
column-until = Jusqu’au
field-review-due = À revoir le
field-review-hint = La situation évolue : un jour pour voir si cela convient encore.
rule-title = Ce que propose la règle
rule-if-not-able = Si la Société nationale hôte n’est pas en mesure de faciliter
rule-if-able = Si la Société nationale hôte est en mesure de faciliter
rule-host-with-icrc = La Société nationale hôte facilite la coordination dans son pays. Dans les conflits armés, les troubles intérieurs et leurs résultats directs, le CICR est co-facilitateur.
rule-host-with-ifrc = La Société nationale hôte facilite la coordination dans son pays. Dans les catastrophes et autres urgences en temps de paix, la Fédération internationale est co-facilitatrice.
rule-icrc-for-host = Lorsque la Société nationale hôte n’est pas en mesure de faciliter dans un conflit, le CICR s’en charge. L’hôte reste le partenaire principal.
rule-ifrc-for-host = Lorsque la Société nationale hôte n’est pas en mesure de faciliter dans une catastrophe ou une autre urgence en temps de paix, la Fédération internationale s’en charge. L’hôte reste le partenaire principal.
rule-mixed = Dans une situation mixte, la Société nationale hôte, le CICR et la Fédération internationale conviennent de qui facilite, pour le pays ou par zone.
rule-icrc-leads = Dans les conflits armés, les troubles intérieurs et leurs résultats directs jusqu’au rétablissement de la paix, le CICR est l’institution directrice. La Société nationale hôte est son partenaire principal.
rule-federation-leads-results = Pour les résultats directs après le rétablissement de la paix, ou dans un État qui n’est pas partie au conflit, la Fédération internationale est l’institution directrice.
rule-federation-leads = Dans les catastrophes naturelles ou technologiques et autres urgences en temps de paix, la Fédération internationale est l’institution directrice. La Société nationale hôte est son partenaire principal.
rule-lead-agreed = Plusieurs situations à la fois : les composantes conviennent de l’institution directrice.
source-seville = Source : Accord de Séville 1997, articles 5.1 et 5.3 ; Mesures supplémentaires 2005.
source-seville-two = Source : Accord de Séville 2.0 (2022), selon notre lecture : vérifiez le texte de l’Accord là où cela compte.
convener-proposed = Proposé
convener-under-discussion = En discussion
convener-agreed = Convenu
convener-announced = Annoncé
convener-under-review = En révision
convener-handed-over = Transféré
convener-ended = Terminé
words-title = Qui est d’accord
words-note-convener = L’attribution vaut dès que la Société nationale hôte, le CICR et la Fédération internationale ont chacun donné leur accord à ce qui figure ici.
waits-for = En attente de : { $names }
give-word = Donner la parole de votre organisation
change-word = Changer la parole de votre organisation
give-word-submit = Donner la parole
announce-convener = Informer toutes les Sociétés nationales
announce-convener-lead = Une lettre conjointe indique à toutes les Sociétés nationales qui facilite. Si vous la publiez ici, c’est noté automatiquement.
field-announced-on = Annoncé le
field-announced-how = Par quel moyen
field-announced-how-hint = Par exemple une lettre conjointe avec son numéro.
not-announced = Tous sont d’accord. Informez maintenant toutes les Sociétés nationales, de préférence par une lettre conjointe.
review-convener = Réviser
review-convener-lead = Les accords donnés jusqu’ici ne comptent plus : les trois sont consultés de nouveau.
review-submit = Ouvrir la révision
field-review-why = Ce qui a changé
under-review = En révision : { $why }
review-is-due = Le jour est venu de revoir cette attribution.
class-changed = Cela a été décidé pour : { $before }. La situation est maintenant : { $now }. Révisez l’attribution.
class-changed-why = La situation est passée de { $before } à { $now }.
dispute = Contesté
dispute-convener = Signaler un désaccord
escalate = Porter plus haut
settle-dispute = Le désaccord est réglé
field-dispute = Où il est traité
field-dispute-why = Objet du désaccord
field-dispute-hint = En termes neutres : tous ceux qui voient cette attribution les lisent.
dispute-country = Dans le pays
dispute-region = Avec les bureaux régionaux
dispute-geneva = Avec les directions à Genève
disputed = Contesté, { $level } : { $why }
hand-over = Transférer
hand-over-lead = Le rôle passe à une autre organisation. La nouvelle attribution est proposée aussitôt, pour que le pays n’en soit jamais dépourvu.
hand-over-submit = Transférer
hand-over-same = Choisissez une autre organisation : celle-ci facilite déjà.
hand-over-before = Choisissez un jour qui ne précède pas le début de l’attribution actuelle.
hand-over-open = Dites comment ceci est réglé : { $open }.
handed-over = Transféré. La Société nationale hôte, le CICR et la Fédération internationale sont invités à donner leur accord au nouveau facilitateur.
field-new-convener = Nouveau facilitateur
field-hand-over-why = Motif du transfert
field-checklist = Ce qui est réglé
field-checklist-hint = D’après l’Accord de Séville, article 5.5 : les ressources ne passent au nouveau facilitateur qu’avec l’accord des donateurs.
field-left-open = Ce qui reste ouvert, et comment le régler
field-left-open-hint = Nécessaire tant qu’un point ci-dessus n’est pas coché.
settled-consulted = La Société nationale hôte et les partenaires ont été consultés
settled-activities = Les activités en cours et le personnel ont quelqu’un qui prend la suite
settled-resources = Les ressources à transférer sont convenues
settled-donors = Les donateurs ont donné leur accord
settled-information = Informations, contacts et mécanismes sont transmis
settled-told = Les partenaires et les autorités savent à partir de quand
settled-yes = Réglé
settled-no = Ouvert
end-convener = Mettre fin
end-submit = Mettre fin
field-ended-on = Premier jour sans facilitateur
field-ended-why = Pourquoi cela prend fin
fact-agreed-at = Convenu le
fact-deviation = Autrement que la règle, parce que
link-predecessor = L’attribution précédente
link-successor = L’attribution suivante
link-letter = La lettre conjointe
link-history = Historique
deed-convener-proposed = a proposé un facilitateur :
deed-convener-changed = a modifié la proposition de facilitateur :
deed-convener-discussed = a ouvert la discussion sur
deed-convener-agreed = a été la dernière à donner son accord à
deed-convener-announced = a informé toutes les Sociétés nationales de
deed-convener-review = a ouvert la révision de
deed-convener-disputed = a contesté
deed-convener-escalated = a porté plus haut le désaccord sur
deed-convener-settled = a réglé le désaccord sur
deed-convener-handed-over = a transféré
deed-convener-ended = a mis fin à
help-conveners = Qui facilite la coordination dans chaque pays de cette urgence. Chaque pays a un seul facilitateur à la fois ; les précédents restent dans la liste.
help-propose-convener = Propose un facilitateur pour un pays. La règle remplit le formulaire ; la Société nationale hôte, le CICR et la Fédération internationale décident.
help-convener = Réunit les partenaires dans un pays. Il facilite et ne commande pas.
help-edit-convener = Modifie la proposition. Ceux qui avaient donné leur accord sont consultés de nouveau.
help-word = Dit, au nom de votre organisation, si elle est d’accord. La parole vaut pour le texte qui figure ici et pour aucun texte ultérieur.
help-dispute = Note que les composantes divergent, et si le pays, la région ou Genève traite le désaccord.
help-end-convener = Met fin au rôle sans autre facilitateur, par exemple quand la réponse est terminée.

## Statements
statements = Déclarations et lettres conjointes
kind-statement = Déclaration ou lettre conjointe
joint-statement = Déclaration conjointe
joint-letter = Lettre conjointe
statement-title = { $kind } { $number } – { $emergency }
statement-title-edition = { $kind } { $number }, édition { $edition } – { $emergency }
number-edition = { $number }, édition { $edition }
classified-movement = Pour le Mouvement
classified-public = Public
statement-draft = Projet
statement-issued = Publiée
statement-superseded = Remplacée
statement-withdrawn = Retirée
topic-situation = Situation et besoins
topic-roles = Rôles : facilitateur et co-facilitateurs
topic-activities = Ce que fait chaque composante
topic-meaning = Ce que cela signifie
topic-mechanism = Coordination et contacts
topic-support = Comment les partenaires peuvent aider, et ce qu’il ne faut pas envoyer
topic-appeals = Appels et canaux
topic-communication = Communication et porte-parole
topic-visits = Visites
topic-security = Sécurité
topic-next-update = Prochaine mise à jour
hint-situation = Ce qui s’est passé, qui est touché, les besoins les plus urgents, et d’où viennent ces faits.
hint-roles = Qui facilite et co-facilite dans chaque pays, comme convenu.
hint-activities = Une ligne par composante : ce qu’elle fait, et où.
hint-meaning = Ce que les partenaires font désormais autrement, et à qui ils s’adressent.
hint-mechanism = Quelles réunions ont lieu, et les fonctions et bureaux à contacter, sans adresses privées.
hint-support = Les fonds, le personnel et les biens utiles ; et ce qui serait une charge.
hint-appeals = Quels appels sont ouverts, pour quel montant, et par quel canal donner.
hint-communication = Qui s’adresse aux médias, sur quoi, et où trouver les messages clés.
hint-visits = Si des visites aident actuellement, et avec qui en convenir.
hint-security = La ligne générale seulement. Aucun itinéraire, lieu ou nom qui pourrait mettre quelqu’un en danger.
hint-next-update = Quand viendra la prochaine déclaration, et ce qu’elle précisera.
translation-source = Source
translation-empty = Rien
translation-missing = Manquante
translation-draft = Projet, non vérifiée
translation-checked = Vérifiée
translation-stale = Périmée : la source a changé
translation-stale-note = Cette traduction est plus ancienne que la source.
translation-draft-note = Cette traduction n’a pas été vérifiée.
not-translated = Non traduit ; le texte est en { $language }.
translations = Traductions
column-section = Section
column-languages = Langues
stale-in = Des traductions sont plus anciennes que la source : { $languages }.
statements-none = Rien n’a encore été dit ensemble.
begin-kind = Rédiger : { $kind }
draft-statement = Rédiger un texte conjoint
draft-statement-lead = Les sections sont rédigées à partir de ce qui est connu ici, en quatre langues. Vous modifiez ce qu’il faut ; chaque organisation nommée donne ensuite son accord.
draft-statement-submit = Rédiger
statement-begun = Rédigé. Lisez chaque section, puis demandez l’accord des organisations nommées.
field-statement-kind = Type
field-statement-lang = Langue de la source
field-statement-lang-hint = La langue dans laquelle il est d’abord rédigé. Les trois autres en sont des traductions.
field-speakers = Au nom de
field-speakers-hint = Chaque organisation cochée doit donner son accord avant la publication.
speakers-two = Cochez au moins deux organisations : c’est un texte conjoint.
field-classification = Pour qui
field-next-update = Prochaine mise à jour le
field-number = Numéro
field-issued-at = Publiée le
issued-in = Publiée en
edit-statement = Modifier qui parle
edit-statement-lead = Au nom de qui il parle, et pour qui. Ceux qui avaient donné leur accord sont consultés de nouveau.
section-title = { $heading } ({ $language })
section-source = Source : { $language }
section-points = Chaque ligne est un paragraphe ; une ligne qui commence par un tiret est un point d’une liste.
section-empty = Rien ici ; la section est omise.
field-checked = J’ai lu les deux : le sens est le même
field-checked-hint = Seules les traductions vérifiées sont publiées.
clearances = Accords
clearances-note = Il peut être publié dès que chacune a donné son accord au texte qui figure ici. Une modification les consulte toutes de nouveau.
clear-statement = Donner l’accord de votre organisation
clear-statement-lead = { $title }. { $level }. Votre parole vaut pour le texte actuel, dans toutes ses langues.
cleared-by-all = Accord de toutes les organisations nommées. Il peut être publié.
issue-statement = Publier
issue-statement-lead = { $level }. Langues : { $languages }. Il est ensuite figé ; une modification est une nouvelle édition.
issue-statement-lead-left = { $level }. Langues : { $languages }. Omises, car des traductions manquent, ne sont pas vérifiées ou sont périmées : { $left }. Il est ensuite figé ; une modification est une nouvelle édition.
issue-submit = Publier
field-issue-sure = Publier maintenant
field-issue-left = Certaines langues sont omises. Vous pouvez d’abord vérifier leurs traductions.
issue-tick = Cochez pour confirmer la publication.
issue-empty = Rédigez d’abord au moins une section.
issue-waits = Il parle au nom d’organisations qui n’ont pas donné leur accord à ce texte : { $names }. Demandez-leur d’abord.
statement-said-issued = Publiée et figée.
next-edition = Commencer l’édition suivante
newer-edition = L’édition plus récente
older-edition = L’édition précédente
withdraw-statement = Retirer
withdraw-statement-lead = Il reste lisible, marqué comme retiré. Pour corriger, mieux vaut une nouvelle édition.
withdraw-submit = Retirer
field-withdraw-hint = Le motif figure sur la déclaration avec le nom de votre organisation.
drop-statement = Abandonner le projet
statement-dropped = Le projet est abandonné.
signed-heading = Accord et signature au nom de
draft-mark = Projet – non publié
superseded-mark = Remplacée par une édition plus récente
withdrawn-mark = Retirée
withdrawn-because = Retirée. { $why }
demonstration-mark = Démonstration : inventé
statement-made-with = Conservé avec son historique à { $address }
statement-files = En fichier
draft-situation = { $what } : { $countries }, depuis le { $onset }.
draft-situation-source = { $what } : { $countries }, depuis le { $onset } (source : { $source }).
draft-host = Le Mouvement soutient la réponse de : { $host }.
draft-present = Composantes du Mouvement présentes :
draft-meaning = Le facilitateur réunit les partenaires et ne commande pas. Chaque composante garde son mandat et sa responsabilité. Les partenaires qui prévoient un soutien s’adressent d’abord au facilitateur.
draft-mechanism = Contact pour la coordination : { $convener }.
draft-support = Veuillez d’abord proposer les fonds, le personnel ou les biens à : { $convener }, et attendre la réponse.
draft-not-send = Veuillez ne pas envoyer de personnel ou de biens qui n’ont pas été demandés.
draft-communication = Veuillez reprendre les faits de ce texte et le citer comme source. Les questions des médias sont adressées à : { $host }.
draft-visits = Veuillez convenir de chaque visite à l’avance avec : { $convener }.
draft-security = Veuillez ne voyager qu’une fois les dispositions de sécurité convenues avec : { $convener }.
deed-statement-begun = a commencé
deed-statement-changed = a modifié qui parle dans
deed-section-written = a rédigé dans
deed-statement-issued = a publié
deed-statement-superseded = a remplacé
deed-statement-withdrawn = a retiré
deed-statement-dropped = a abandonné le projet de
help-statements = Ce que les composantes disent ensemble dans cette urgence : déclarations aux partenaires, et lettres sur qui facilite.
help-statement = Un texte qui parle au nom de plusieurs organisations. Il n’est publié qu’avec l’accord de chacune, et n’est plus modifié ensuite.
help-section = Rédige une section dans une langue. D’autres peuvent écrire en même temps dans une autre section ou langue.
help-issue = Publie le texte : il est figé et visible pour ses destinataires. Sans tous les accords, il ne peut pas être publié.
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

## Meetings, decisions and actions

# Meetings
meetings = Réunions
kind-meeting = Réunion
kind-agenda-item = Compte rendu
call-meeting = Convoquer une réunion
call-meeting-lead = Le formulaire est rempli de ce qui est connu. Vérifiez et envoyez : les invités reçoivent une lettre avec une date pour leur agenda.
call-meeting-submit = Convoquer la réunion
call-mini-summit = Convoquer un mini-sommet
call-other = Convoquer une autre réunion
call-kinds = Un autre type de réunion
call-next = Convoquer la suivante : { $day }, { $clock }
send-meeting = La convoquer maintenant
edit-meeting = Modifier la réunion
edit-meeting-lead = Si le nom, l’heure ou la durée change, les personnes prévenues reçoivent une lettre.
cancel-meeting = Annuler la réunion
cancel-meeting-lead = { $name } est annulée. Les personnes prévenues reçoivent une lettre qui la retire de leur agenda.
replace-meeting = Une autre l’a remplacée
replace-meeting-lead = { $name } n’a pas lieu, car une autre réunion en tient lieu. S’il s’agit d’un mini-sommet, l’autre compte comme tel.
waive-mini-summit = N’en tenir aucun, avec une raison
waive-mini-summit-lead = Un mini-sommet n’est pas toujours nécessaire. Dites pourquoi, pour que personne ne l’attende.
hold-meeting = Elle a eu lieu
hold-meeting-lead = { $name } : quand elle a commencé, combien de temps elle a duré, et quelles organisations sont venues, à quel niveau. Qui n’est pas coché était absent.
close-meeting = Plus rien à faire
find-slot = Trouver la meilleure heure
meetings-calendar = S’abonner dans son agenda
meeting-open-proposed = Ouvrir la réunion proposée
meeting-open-called = Ouvrir la réunion convoquée
no-meetings = Aucune réunion. Convoquez la première.
no-meetings-ahead = Aucune réunion à venir.
meeting-name-of = { $kind } { $number } – { $emergency }
meeting-waived-name = Pas de mini-sommet – { $emergency }
meeting-when = { $day }, { $clock } ({ $zone }) · { $utc }
meeting-held-text = { $day }, de { $from } à { $until } ({ $zone })
meeting-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}

# Fields of a meeting
meeting-field-kind = Type de réunion
meeting-field-name = Nom
meeting-field-name-hint = Laissez vide pour le tirer du type, du numéro et de l’urgence.
meeting-field-local = Début (heure locale)
meeting-field-local-hint = Selon l’horloge du fuseau ci-dessous.
meeting-field-zone = Fuseau horaire
meeting-field-zone-hint = Par exemple Africa/Maputo ou Europe/Zurich.
meeting-field-length = Durée en minutes
meeting-field-modality = Mode de réunion
meeting-field-link = Lien pour participer
meeting-field-link-hint = Il n’est montré que sur cette page, jamais dans les lettres.
meeting-field-place = Lieu
meeting-field-organisations = Organisations invitées
meeting-field-organisations-hint = Celles dont la présence est connue sont cochées.
meeting-field-more = D’autres organisations
meeting-field-invite-more = Inviter d’autres organisations
meeting-field-more-hint = Une par ligne, par son nom ou son sigle.
meeting-field-agenda = Ordre du jour
meeting-field-items = D’autres points
meeting-field-items-hint = Un par ligne.
meeting-field-item = Point
meeting-field-level = Niveau
meeting-field-chair = Présidée par
meeting-field-rhythm = Rythme
meeting-field-counts = Elle compte comme mini-sommet
meeting-field-counts-hint = Pour une réunion de coordination similaire qui en tient lieu.
meeting-field-step = Que faire
meeting-step-call = La convoquer maintenant : les lettres partent
meeting-step-propose = Trouver d’abord la meilleure heure : personne n’est prévenu
meeting-step-held = Elle a déjà eu lieu : pas de lettres
meeting-field-reason = Raison
meeting-field-replaced-by = Remplacée par
meeting-field-held-from = A commencé (heure locale)
meeting-field-leader = Venues au niveau des dirigeants
meeting-field-operational = Venues au niveau opérationnel
meeting-field-technical = Venues au niveau technique
meeting-field-came-too = Venues sans invitation
meeting-field-minutes = Ce qui a été dit
meeting-column-starts = Heure
meeting-column-state = État
meeting-fact-held = Tenue
meeting-fact-called-by = Convoquée par
meeting-fact-previous = Suit
meeting-fact-next = Suivante
meeting-attendance = Présences

# What is said of a meeting
meeting-is-called = La réunion est convoquée, les lettres partent.
meeting-is-noted = La réunion est notée. Personne n’a été prévenu.
meeting-is-cancelled = La réunion est annulée.
meeting-is-replaced = La réunion qui en tient lieu est notée.
meeting-is-waived = Il est noté qu’aucun mini-sommet n’a lieu.
meeting-is-held = Les présences sont notées. Rédigez maintenant le compte rendu, chaque section par qui la connaît.
meeting-is-closed = La réunion est close.
meeting-told = Enregistré, les lettres partent.
meeting-slot-chosen = L’heure est choisie. Convoquez la réunion quand vous êtes prêt.
meeting-unreached = Pas de lettre à { $names } : elles ne peuvent pas voir cette réunion ou n’ont personne à qui écrire.
meeting-zone-wrong = Aucun fuseau ne s’appelle « { $text } ». Écrivez-le comme Africa/Maputo.
meeting-hour-skipped = Cette heure est sautée par le passage à l’heure d’été. Choisissez-en une autre.
meeting-local-wrong = Écrivez un jour et une heure, comme 2026-11-20T14:30.
meeting-link-wrong = Écrivez un lien qui commence par https://, ou laissez vide.
meeting-passed = Cette heure est passée. Choisissez-en une plus tardive ou dites qu’elle a déjà eu lieu.
meeting-not-yet = Cette heure n’est pas encore venue. Corrigez-la.
meeting-audience-wide = Plus de personnes verraient la réunion que l’urgence. Choisissez un public plus restreint.
meeting-wrong-state = Cela ne convient pas à l’état de la réunion. Revoyez sa page.
meeting-no-rhythm = Cette réunion ne se répète pas. Modifiez son rythme ou convoquez-en une autre.
meeting-next-there = La suivante est déjà convoquée.
meeting-nobody-came = Cochez au moins une organisation venue.

# Kinds of meeting
meeting-kind-mini-summit = Mini-sommet
meeting-kind-equivalent = Réunion de coordination similaire
meeting-kind-strategic = Réunion stratégique (plateforme du Mouvement)
meeting-kind-operational = Réunion opérationnelle (comité des opérations du Mouvement)
meeting-kind-technical = Réunion technique (groupe de travail)
meeting-kind-logistics-forum = Forum logistique
meeting-kind-joint-task-force = Équipe spéciale conjointe
meeting-kind-joint-steering-committee = Comité de pilotage conjoint
meeting-kind-membership = Coordination des membres
meeting-level-national = National
meeting-level-sub-national = Infranational
meeting-level-regional = Régional
meeting-level-global = Mondial (Genève)
meeting-virtual = En ligne
meeting-in-person = En présence
meeting-mixed = En présence et en ligne
meeting-rhythm-once = Une fois
meeting-rhythm-daily = Chaque jour
meeting-rhythm-second-day = Un jour sur deux
meeting-rhythm-weekly = Chaque semaine
meeting-rhythm-fortnightly = Une semaine sur deux
meeting-rhythm-monthly = Chaque mois
meeting-state-proposed = Proposée
meeting-state-called = Convoquée
meeting-state-held = Tenue
meeting-state-minutes-draft = Compte rendu en projet
meeting-state-minutes-agreed = Compte rendu approuvé
meeting-state-follow-up = Suivi
meeting-state-closed = Close
meeting-state-cancelled = Annulée
meeting-state-waived = Décidé de ne pas la tenir
meeting-state-replaced = Remplacée
meeting-part-leader = dirigeants
meeting-part-operational = opérationnel
meeting-part-technical = technique
meeting-came-invited = Invitée
meeting-came-attended = Présente
meeting-came-absent = Absente

# Agenda
agenda-situation = Situation et besoins
agenda-capacity = Capacités et plans de chaque partenaire
agenda-conveners = Rôles de coordination (convener)
agenda-mechanism = Mécanisme de coordination
agenda-communication = Communication et porte-parole
agenda-appeals = Mobilisation des ressources et appels
agenda-security = Sécurité
agenda-logistics = Logistique
agenda-data = Données et tableau du Mouvement
agenda-officer = Besoin d’un chargé de la coordination du Mouvement
agenda-actions = Actions ouvertes des réunions précédentes
agenda-next = Prochaine réunion
agenda-other = Autre
agenda-item-why = { $item } – { $why }
agenda-why-always = toujours à l’ordre du jour
agenda-why-no-convener = aucun convener n’est consigné
agenda-why-convener = un convener est consigné : à confirmer
agenda-why-no-agreement = aucun accord de coordination n’est consigné
agenda-why-agreement = un accord est consigné : l’appliquer
agenda-why-no-officer = aucune demande n’est consignée
agenda-why-open-actions = certaines sont ouvertes
agenda-why-asked = demandé par quelqu’un
add-item = Ajouter un point
add = Ajouter
added = Ajouté.

# Clock of the Mini-Summit
clock-hours = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
clock-hours-range = { $least } à { $most } heures
clock-good = Tenu { $hours } après le début : dans le premier jour.
clock-met = Tenu { $hours } après le début : dans la limite.
clock-late = Tenu { $hours } après le début : après la limite.
clock-unsure = Tenu { $hours } après le début, connu au jour près : on ne peut dire si c’est dans la limite.
clock-running = Pas encore tenu : { $hours } depuis le début. La limite est { $until }.
clock-nearly-over = Pas encore tenu : { $hours } depuis le début. La limite est peut-être dépassée.
clock-not-held = Pas tenu : { $hours } depuis le début, et la limite est dépassée. Convoquez-en un, indiquez la réunion qui en tient lieu, ou dites pourquoi il n’y en a pas.
clock-not-begun = Le début n’est pas encore venu.
clock-waived = Il a été décidé de ne pas en tenir ; la raison est consignée.
clock-source = Dans les { $good } heures, c’est bien ; { $limit } heures est la limite (rapport SMCC 2.0, CD/22/21). La boîte à outils de la FICR indique, à titre de guide, du { $from } au { $until }.

# Slots
slots-about = Les cinq meilleurs débuts entre { $from } et { $until }, espacés d’au moins une heure. D’abord le moins pénible pour qui souffre le plus, puis le plus facile pour tous ; hôte, CICR et FICR comptent double.
slots-assumed = Hypothèse : au niveau national, une organisation est dans le pays si un bureau y est consigné, sinon à son siège ; les jours de repos sont ceux de ce pays.
slots-none = Aucun début ne convient. Modifiez la durée ou l’état de la réunion.
slot-title = { $day }, { $clock } ({ $zone })
slot-clock = { $day }, { $clock } (UTC{ $offset })
slot-choose = Choisir cette heure
slot-easy = Dans les heures de travail ou presque, pour tous.
slot-hard = Hors des heures de travail pour { $names }.
slot-organisation = Organisation
slot-country = Horloge de
slot-local = Heure locale
slot-cost = Ce que c’est pour elles
slot-hour-work = Heures de travail
slot-hour-margin = Bord de la journée de travail
slot-hour-day-off = Jour de repos
slot-hour-late = Tôt le matin ou tard le soir
slot-hour-busy = Dans une autre réunion
slot-hour-night = Nuit

# Minutes, decisions and actions
minutes = Compte rendu
minutes-write = Rédiger
minutes-section-lead = Une section du compte rendu de { $name }.
kind-decision = Décision
decisions = Décisions
no-decisions = Aucune décision.
add-decision = Ajouter une décision
edit-decision = Modifier la décision
decision-field-what = Décision
decision-field-why = Pourquoi, ou à quelles conditions
decision-column-day = Prise le
decision-is-added = La décision est ajoutée.
kind-action = Action
actions = Actions
actions-title = { $count ->
    [one] { $count } action ouverte
   *[other] { $count } actions ouvertes
}
actions-mine = Les vôtres
actions-of = Autres actions : { $name }
actions-open = Ouvertes seulement
actions-all = Aussi terminées et abandonnées
no-actions = Aucune action.
add-action = Ajouter une action
edit-action = Modifier l’action ou la transmettre
pass-on = Transmettre ou modifier
drop-action = N’est plus à faire
reopen-action = La rouvrir
action-done = Faite
action-state-open = Ouverte
action-state-done = Faite
action-state-dropped = N’est plus à faire
action-field-what = Ce qui est à faire
action-field-holder = Responsable
action-field-role = Rôle dans cette organisation
action-field-role-hint = Laissez vide pour qui coordonne là-bas.
action-field-due = Échéance
action-due = échéance { $day }
action-due-title = Échéance : { $what }
action-due-today = Pour aujourd’hui
action-overdue = { $count ->
    [one] { $count } jour de retard
   *[other] { $count } jours de retard
}
action-is-added = L’action est ajoutée.
action-is-done = L’action est faite.
action-is-open = L’action est rouverte.
action-is-dropped = Il est noté que l’action n’est plus à faire.
action-is-passed-on = L’action est transmise.

# Letters
letter-meeting-called = Invitation : { $name }
letter-meeting-moved = Modifiée : { $name }
letter-meeting-cancelled = Annulée : { $name }
letter-meeting-called-text =
    Votre organisation est invitée à { $name }.
    { $when }
    { "" }
    Ordre du jour, lien pour participer et invités : { $link }
letter-meeting-moved-text =
    { $name } a changé. Désormais :
    { $when }
    { "" }
    Plus : { $link }
letter-meeting-cancelled-text =
    { $name } n’a pas lieu.
    Elle était prévue : { $when }
    { "" }
    Pourquoi, et ce qui vient à la place : { $link }
letter-actions = { $count ->
    [one] { $count } action est en retard
   *[other] { $count } actions sont en retard
}
letter-actions-text =
    Ces actions de votre organisation sont en retard :
    { "" }
    { $list }
    { "" }
    Dites qu’elles sont faites, transmettez-les ou abandonnez-les : { $link }

# Agreement to the minutes
minutes-agreement = Approbation par les présents
agree-minutes = Approuver le compte rendu
agree-minutes-lead = Parlez au nom de votre organisation du compte rendu de { $name } tel qu’il est.
agree-minutes-submit = Donner notre avis
minutes-are-agreed = Tous les présents approuvent : le compte rendu est approuvé.
minutes-word-given = L’avis de votre organisation est donné.

# Deeds
deed-meeting-called = a convoqué la réunion
deed-meeting-proposed = a noté la réunion
deed-meeting-waived = a décidé de ne pas tenir de mini-sommet
deed-meeting-changed = a modifié la réunion
deed-meeting-moved = a déplacé la réunion
deed-meeting-cancelled = a annulé la réunion
deed-meeting-replaced = a remplacé la réunion par une autre
deed-meeting-counts = a compté la réunion comme mini-sommet
deed-meeting-held = a tenu la réunion
deed-meeting-closed = a clos la réunion
deed-agenda-set = a fixé l’ordre du jour
deed-agenda-item-added = a inscrit à l’ordre du jour
deed-agenda-ordered = a réordonné l’ordre du jour
deed-organisations-invited = a invité
deed-attendance-noted = a noté la présence de
deed-attendance-changed = a modifié les présences
deed-minutes-written = a rédigé le compte rendu de
deed-minutes-revised = a révisé le compte rendu de
deed-minutes-agreed = a approuvé le compte rendu de
deed-decision-taken = a décidé
deed-decision-changed = a modifié la décision
deed-action-added = a convenu de l’action
deed-action-changed = a modifié l’action
deed-action-passed-on = a transmis l’action
deed-action-done = a terminé l’action
deed-action-reopened = a rouvert l’action
deed-action-dropped = a abandonné l’action
deed-actions-chased = a reçu un rappel d’actions en retard

# Help
help-meetings = Toutes les réunions de cette urgence, celles à venir d’abord. L’horloge compte les heures depuis le début, par rapport à 24 heures (bien) et 48 heures (limite).
help-call-meeting = Une réunion en une étape : le formulaire est rempli de ce qui est connu. Vérifiez-le et envoyez.
help-waive-mini-summit = Si un mini-sommet n’est pas nécessaire, dites pourquoi. La raison reste consignée.
help-meeting = L’ordre du jour et le compte rendu sont une même liste : chaque point devient une section du compte rendu.
help-edit-meeting = Modifiez l’heure, le lieu ou les invités. Les personnes prévenues reçoivent une lettre.
help-meeting-slots = Les heures qui pèsent le moins, selon les fuseaux et les semaines de travail, et ce que chacune coûte à qui.
help-cancel-meeting = Annulez la réunion. Les personnes prévenues reçoivent une lettre.
help-replace-meeting = Une autre réunion a pris la place de celle-ci et compte à sa place.
help-hold-meeting = Indiquez quand elle a eu lieu et quelles organisations sont venues.
help-add-agenda-item = Un point de plus à l’ordre du jour, et une section du compte rendu.
help-write-minutes = Deux personnes peuvent écrire à la fois : des sections différentes ne se gênent jamais, et dans une même section rien ne se perd.
help-actions = Ce que vous avez à faire, puis ce que votre organisation a à faire : le retard d’abord.
help-emergency-actions = Toutes les actions de cette urgence, chacune avec un responsable et une date.
help-decisions = Ce que les composantes ont décidé ensemble, et à quelle réunion.
help-add-action = Ce qui est à faire, par qui, pour quand.
help-action = Une chose à faire, avec un responsable. Transmettez-la en une étape ou dites qu’elle est faite.
help-edit-action = Modifiez-la ou choisissez un autre responsable.
help-drop-action = Dites pourquoi elle n’est plus à faire.
help-agree-action = Ce que la réunion a convenu : un responsable, une date.
help-add-decision = Ce que la réunion a décidé, en une phrase.
help-edit-decision = Une décision modifiée change le compte rendu : les participants sont consultés à nouveau.
help-agree-minutes = Dites au nom de votre organisation si le compte rendu est juste.

## End of meetings

## Statements: the meeting that comes
draft-next = Prochaine réunion : { $name }, { $when }.
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
