## Notes on a context
kind-note = Notes
notes = Ce qu’il faut savoir pour travailler ici
notes-lead = Qui appeler en premier, comment les biens passent la douane, quels jours sont fériés : écrit par ceux qui sont sur place, pour ceux qui arrivent.
notes-none = Personne n’a encore noté ce qu’il faut savoir pour travailler ici.
note-new = Écrire une note
note-new-lead = Écrivez ce que vous auriez aimé qu’on vous dise le premier jour.
note-keep = Enregistrer la note
note-kept = La note est enregistrée.
note-edit = Modifier
note-check = Toujours valable aujourd’hui
note-checked = Il est noté qu’elle est valable aujourd’hui.
note-remove = Retirer
note-gone = La note n’est plus dans la liste.
note-topic = Sujet
note-title = Titre
note-title-hint = Ce qu’il faut savoir, en quelques mots : « Appeler d’abord le centre des opérations ».
note-text = Ce qu’il faut savoir
note-text-hint = Nommez des fonctions et des bureaux, pas des personnes ni leurs numéros privés.
note-lang = Langue de la note
note-by = Écrite par
note-written-at = Écrite le
note-checked-on = Valable à la date du
note-checked-on-hint = Le jour où quelqu’un s’en est assuré pour la dernière fois.
note-checked-later = Ce jour n’est pas encore venu. Écrivez aujourd’hui ou un jour passé.
note-audience-hint = Jamais plus que ceux qui voient le contexte.
note-too-wide = Moins de personnes voient le contexte que vous n’en avez choisi ici. Choisissez un public plus restreint.
note-old = Depuis plus d’un an, personne ne s’est assuré que c’est encore valable. Demandez avant de vous y fier.
note-old-short = pas vérifiée depuis plus d’un an
filter-text = Mots
column-audience = Visible par
language-other = Une autre langue
brief-note = { $title } ({ $topic }). { $text } – { $who }, { $day }

## Topics
topic-contact = Qui appeler en premier
topic-travel = Visas et déplacements
topic-customs = Douane
topic-money = Argent et banques
topic-days = Jours fériés et horaires
topic-manners = Langue et usages
topic-other = Ce qu’il faut encore savoir

## What was done
deed-note-added = a écrit une note
deed-note-changed = a modifié une note
deed-note-checked = s’est assuré qu’une note est valable
deed-note-removed = a retiré une note

## What each page is for
help-notes = Ce qu’une personne nouvelle doit savoir pour travailler dans ce contexte, par sujet et par langue. Cela figure aussi dans le dossier de passation de chaque urgence ici.
help-add-note = Transmet ce que vous savez du travail ici. Les organisations présentes écrivent des notes ; vous choisissez qui voit la vôtre, jamais plus que ceux qui voient le contexte.
help-note = Une note : ce qu’il faut savoir, qui l’a écrite, et quand quelqu’un s’est assuré pour la dernière fois qu’elle est valable.
help-edit-note = Modifie une note de votre organisation. Ce qu’elle disait avant reste dans son historique.
