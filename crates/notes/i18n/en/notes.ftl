## Notes on a context
kind-note = Notes
notes = What one must know to work here
notes-lead = Whom to call first, how goods come through customs, which days are free: written by those who are here, for those who come.
notes-none = Nobody has written down yet what one must know to work here.
note-new = Write a note
note-new-lead = Write what you wish somebody had told you on your first day.
note-keep = Keep the note
note-kept = The note is kept.
note-edit = Change
note-check = It still holds today
note-checked = Noted that it holds today.
note-remove = Take away
note-gone = The note is gone from the list.
note-topic = Topic
note-title = Title
note-title-hint = What to know, in a few words: “Call the operations centre first”.
note-text = What to know
note-text-hint = Name functions and offices, not people and their private numbers.
note-lang = Language of the note
note-by = Written by
note-written-at = Written
note-checked-on = Known to hold on
note-checked-on-hint = The day on which somebody last made sure.
note-checked-later = This day is still to come. Write today or an earlier day.
note-audience-hint = Never more than see the context.
note-too-wide = Fewer see the context than you chose here. Choose a narrower audience.
note-old = Nobody has made sure for more than a year that this holds. Ask before you rely on it.
note-old-short = not checked for over a year
filter-text = Words
column-audience = Seen by
language-other = Another language
brief-note = { $title } ({ $topic }). { $text } – { $who }, { $day }

## Topics
topic-contact = Whom to call first
topic-travel = Visas and travel
topic-customs = Customs
topic-money = Money and banks
topic-days = Free days and hours
topic-manners = Language and manners
topic-other = What else there is to know

## What was done
deed-note-added = wrote a note
deed-note-changed = changed a note
deed-note-checked = made sure that a note holds
deed-note-removed = took a note away

## What each page is for
help-notes = What somebody who is new must know to work in this context, by topic and language. It also stands in the handover pack of each emergency here.
help-add-note = Passes on what you know of working here. Organisations that are present write notes; you choose who sees yours, never more than see the context.
help-note = One note: what to know, who wrote it, and when somebody last made sure that it holds.
help-edit-note = Changes a note of your organisation. What it said before stays in its history.
