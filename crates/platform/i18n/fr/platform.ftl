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

# Units
megabytes = { $size } Mo
kilobytes = { $size } Ko
