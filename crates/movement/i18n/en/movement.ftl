# Names of things
organisations = Organisations
organisation = Organisation
name = Name
acronym = Acronym
aliases = Also called
country = Country
countries = Countries
region = Region
status = Status
source = Source
link = Link
since = Since
until = Until
place = Town
host = Host National Society
seen-by = May be seen by
save = Save
edit = Change
filter-text = Contains
as-of = As of
territories = Also serves
panel-more = More

# Names in languages
name-in-en = Name in English
name-in-fr = Name in French
name-in-es = Name in Spanish
name-in-ar = Name in Arabic
name-needed = Write the name in at least one of the four languages.

# Kinds and regions
organisation-kind = Kind
kind-national-society = National Society
kind-ifrc = IFRC
kind-icrc = ICRC
kind-other = Other organisation
region-afr = Africa
region-ame = Americas
region-asp = Asia Pacific
region-eur = Europe and Central Asia
region-mena = Middle East and North Africa

# Status over time
standing-active = Active member
standing-not-active = Not an active member
standing-not-yet = Not yet recognised or admitted
societies-active = { $count } National Societies were active members on { $day }.
as-of-wrong = As of: write a day as YYYY-MM-DD, such as 2026-11-20.
status-history = Status over time
status-always = No change of status is recorded: an active member throughout.
status-record = Record a change of status
status-record-lead = The ICRC recognises National Societies and the IFRC admits them: their coordinators record it here, with the source.
status-source-hint = Name the decision or notice that says so.
status-there = A status from this day on is already recorded. Choose another day.
status-recorded = The status was recorded.

# Other organisations
organisations-none = No organisation fits. Remove a filter, or write fewer letters.
organisation-add = Add another organisation
organisation-add-lead = For organisations outside the Movement. National Societies, the IFRC and the ICRC are already in the list.
organisation-component = { $name } is a component of the Movement and already in the list. Look for it there.
organisation-there = { $name } is already in the list. Open it there, or give a name that tells them apart.
organisation-added = The organisation was added.
country-hint = Its name in any language, or its code of three letters.
country-wrong = “{ $text }” is no country that we know. Write its name, or its code of three letters, such as MOZ.
aliases-hint = One a line: names and acronyms that sheets use.
link-wrong = Write the link as it stands in the browser, beginning with https://.

# Offices
offices = Offices and delegations
offices-none = No office is recorded.
office-kind = Kind of office
office-delegation = Delegation
office-country-cluster = Country cluster delegation
office-regional = Regional office
office-sub-office = Sub-office
office-branch = Branch
office-add = Add an office
office-add-lead = A place where your organisation works. It says nothing of the territories that a National Society serves.
office-added = The office was added.
office-close = Close the office
office-close-lead = { $name } stays in the list with the day on which it was closed.
closed-on = Closed on
until-before = The last day lies before the first one. Write the same day or a later one.

# Contexts
contexts = Contexts
context = Context
contexts-lead = The countries, areas and cross-border situations in which components of the Movement work.
contexts-none = No context is open here yet. A coordinator can open one.
context-kind = Kind of context
context-country = Country
context-area = Area
context-cross-border = Cross-border
context-open = Open a context
context-open-lead = A country is opened once for all, takes its own name and is public. The National Society of each country is its host.
context-edit = Change the context
context-opened = The context is open.
context-there = There is already a context called { $name }. Open it in the list, or give another name.
countries-hint = Names in any language or codes of three letters, with a comma between. The first country’s National Society is named first.
countries-needed = Write from one to { $most } countries, with a comma between.
countries-one = A context of the kind country has one country. Write one, or choose cross-border.
countries-several = A cross-border context has at least two countries. Write another, or choose area.

# Presence
presence = Presence
presence-none = Nobody is known to be here.
who-is-here = Who is here
evidence = How we know
confirmed = Confirmed
confirmed-by = { $who }, { $day }
evidence-host = Host National Society
evidence-itself = Confirmed by itself
evidence-source = Seen in a source
evidence-host-source = The National Society of the country
presence-here = We are present here
presence-here-lead = You confirm for your organisation that it works in { $context }. From then on it sees what is shared with those who are present here.
presence-again = We are still present
present-since = Present since
presence-left = We have left
presence-left-lead = From that day on your organisation no longer sees what is shared with those who are present in { $context }.
left-on = Left on
presence-seen = Note who else is here
presence-seen-lead = What you saw in a list, a report or on a site of { $context }. It is shown as seen in a source; it does not open anything to that organisation.
source-title = Title of the source
source-day = Date of the source
source-there = Your organisation already noted this source for that day. Nothing more is needed.
presence-withdraw = Take back
presence-confirmed = Confirmed: your organisation is present here.
presence-ended = Noted: your organisation has left.
presence-noted = Noted, with its source.
presence-withdrawn = Taken back.
presence-not-said = Your organisation has not said that it is present here, so there is nothing to end.
components-only = Only National Societies, the IFRC and the ICRC do this. Ask the host National Society.
host-always = The host National Society is always present here. Choose another organisation.
day-to-come = This day has not come yet. Write today or an earlier day.

# What was done, in the timeline
deed-organisation-listed = listed the organisation
deed-organisation-added = added the organisation
deed-organisation-changed = changed the organisation
deed-society-status-recorded = recorded a status
deed-office-opened = added the office
deed-office-closed = closed the office
deed-context-opened = opened the context
deed-context-changed = changed the context
deed-presence-confirmed = confirmed the presence
deed-presence-ended = ended the presence
deed-presence-seen = noted a presence from a source
deed-presence-withdrawn = took back a noted presence

# People of the demonstration
look-as-whom = Look as
look-as-go = Look
person-host = coordinator of the host National Society
person-data = data focal point of the host
person-partner = contributor of a partner Society
person-coordinator = coordinator
person-mco = Movement coordination officer
person-public = The public, not signed in
