# Shell
product = smcc
product-long = Strengthening Movement Coordination and Cooperation
skip = Skip to content
languages = Language
home = Start
about-footer = Made for the Movement’s coordination officers. No emblem is used, nothing is fetched from other hosts.
error-title = Error: { $title }
page-title = { $title } – smcc
demonstration = Demonstration
demonstration-note = All figures are invented.
printed-from = Printed from { $url }

# Audiences
audience-public = Public
audience-public-note = Anybody may see this.
audience-own = Only you
audience-own-note = Whoever has the address can open it; it is not listed anywhere and is dropped after a while.

# Tables
table-files = Table as
table-pages = Pages of the table
table-showing = { $from } to { $to } of { $total }
table-next = Next
table-previous = Previous
table-all = All { $total } rows
table-empty = Nothing to show.
table-about = About
table-source = Source
table-filters = Filters
table-made = Made
table-audience = May be seen by
table-address = Address
source = Source: { $source }.

# Error summary
problem = There is a problem

# Refusals
refusal-heading = This could not be done
not-found-title = Page not found
not-found = There is no page at this address. Check the address, or go to the start page.
gone-title = This picture is no longer here
gone = Pictures are kept only for a while, and this one has been dropped. Drop the sheets again to make a new one.
too-large-title = That is too large
too-large = Send files of at most { $file } each, { $all } altogether. Save a sheet as CSV, or send the partners one by one.
too-many-files = Send at most { $count } files at once. Make a second picture for the others.
method-title = This address is not for that
method = Go to the start page and try again from there.
busy-title = Many sheets are being read just now
busy = Wait a moment and send the form again. Nothing has been lost on your side.
cross-site-title = This form was sent from another site
cross-site = For your safety it was not accepted. Open this site and send the form from here.
malformed-title = The form did not arrive whole
malformed = The line may have been cut. Send the form again.
fault-title = Something went wrong on our side
fault = Try again. If it happens again, tell whoever runs this site the number { $id }.

# Home
home-needs = What needs me now
home-lead = From the first hour of an emergency the components of the Movement meet, agree, share and report as one, each the owner of its own data.
home-nothing = Nothing needs you now.
home-checked = Checked { $at }.
home-all = Show all
home-news = What is new
home-news-none = Nothing new that you may see.
home-more = { $count ->
    [one] and one more
   *[other] and { $count } more
  }
home-sheets-title = A picture without an account
home-sheets = Drop your partners’ sheets and read the Movement Picture made from them. It is dropped again after a while.
home-sheets-go = Make a picture

# Help
help = Help
help-help = What each page is for. The same sentence stands on the page itself, under “Help”.
help-home = Signed in: what waits for you, in the order of its deadline, and what others did since. Otherwise: what is public.
help-pages = Pages and forms
help-more = More
help-errors = What messages mean
help-errors-lead = Each message says what to do. Programs meet the same as problem details (RFC 9457), under the word and status that stand here.
help-api = Description for programs (OpenAPI)
invalid = Mend what is said beside each field, then send again. What you typed is kept.
error-programs = For programs: { $text }
error-again = send the same again, under the same key, after the seconds that Retry-After says.
error-mend = sending the same again does not help; mend it first.
error-tell = tell whoever runs this site.

# Drafts
drafts = My drafts
drafts-lead = What you began to write and have not sent. Nobody else sees it. It is dropped after 30 days.
drafts-none = You have no drafts.
drafts-form = Form
drafts-typed = What was typed
draft-kept = Draft kept.
draft-unkept = The draft could not be kept just now. It is tried again.
draft-restored = This is your draft of { $at }. It has not been sent.
draft-drop = Throw the draft away
draft-dropped = The draft was thrown away.
draft-address = Address: send the address of a form on this site, such as /o/new.
draft-fields = What was typed: send an object with a list of texts for each field.

# Units
megabytes = { $size } MB
kilobytes = { $size } KB

# People and places
sign-in = Sign in
sign-out = Sign out
me = My account
places = Main places
way = Where you are
look-as = Look as
look = Look
search = Search
optional = optional
theirs = Keep what they wrote: { $text }
mine = Keep what I wrote
changed-meanwhile = Somebody changed this while you wrote.
not-shared = not shared
filter = Filter
live-new = Something changed here. Load the page again to see it.
saved = Saved.
all-things = All
page-more = More

# Audiences of records
audience-movement = Movement
audience-movement-note = Any signed-in member of a National Society, the IFRC or the ICRC may see this.
audience-context = Present here
audience-context-note = Organisations present in this context may see this: the host National Society, the ICRC, the IFRC and partners.
audience-organisations = Named organisations
audience-organisations-note = Only the organisations that are named may see this.
audience-body = A team
audience-body-note = Only members of the team or committee may see this.
audience-owner = Own organisation
audience-owner-note = Only the organisation that owns it may see this.

# Roles
role-reader = Reader
role-contributor = Contributor
role-coordinator = Coordinator
role-signatory = Signatory
role-focal-security = Security focal point
role-focal-surge = Surge focal point
role-focal-logistics = Logistics focal point
role-focal-funding = Funding focal point
role-focal-communication = Communication focal point
role-focal-data = Data focal point
role-team-co-chair = Team co-chair
role-steering = Steering Committee member
role-operator = Operator of the installation

# Fields
field-missing = { $label }: fill this in.
field-long = { $label }: write at most { $max } characters.
field-choice = { $label }: choose one from the list.
field-day = { $label }: write a day as YYYY-MM-DD, such as 2026-11-20.
field-moment = { $label }: write a day and an hour as YYYY-MM-DDTHH:MM, in UTC.
field-number = { $label }: write a whole number from { $least } to { $most }.
field-email = { $label }: write an e-mail address, such as name@example.org.
field-text = { $label }: send text.
field-tick = { $label }: send true or false.
field-unknown = There is no field of this name here. Leave it out, or look for its name in the description of the API.
field-list = { $label }: send a list of texts.

# More refusals
sign-in-title = Sign in first
sign-in-first = This page is for members of the Movement. Sign in, then open it again.
first-title = One step comes first
first = Open { $href } first, then come back and send this again.
not-allowed-title = This is not yours to change
not-allowed = You may see this, but your role does not allow this step. Ask a coordinator of the organisation that owns it.
conflict-title = Somebody else changed this too
conflict = Choose for each field below what shall stand, then send again. Nothing of yours is lost.
key-title = This form was sent before
key-reused = The same form was already sent with other content. Open the page again and send a new form.
key-missing-title = This change has no key
key-missing = Send an Idempotency-Key of your own with each change, so that sending twice does it once.
too-many-title = Too many tries
too-many = Wait { $wait } seconds, then try again.
away-title = The database does not answer just now
away = Nothing was saved by this attempt. Wait a moment and send it again: sending twice does it once.
full-title = There is no space left on this server
full = Reading still works. Tell whoever runs this site, then send the form again: nothing is lost on your side.
taken-title = This is already there
taken = Somebody has already added the same. Look for it in the list and work on from there.

# Search
search-label = Search in everything you may see
search-hint = All words must be found, each by its beginning; accents and the Arabic article make no difference.
search-begin = Write one or more words.
search-none = Nothing that you may see has all these words. Try fewer words, or only their beginnings.
search-more = More than { $count } records have these words; only the newest of them were looked at. Add a word to find the others.
search-found = { $count ->
    [one] One record found
   *[other] { $count } records found
}
search-found-newest = { $count ->
    [one] One record found among the newest
   *[other] { $count } records found among the newest
}
search-title = Title
search-kind = Kind
search-changed = Changed
search-slash = Open this with the key /

# Timeline and history
timeline-of = Timeline: { $title }
timeline-here = This context
timeline-at = When
timeline-organisation = Organisation
timeline-role = Role
timeline-deed = What was done
timeline-record = Record
timeline-new = New
timeline-since = { $count ->
    [one] One entry is new since you last looked.
   *[other] { $count } entries are new since you last looked.
}
timeline-none = Nothing was done here yet that you may see.
timeline-unnamed = Organisation without a name
history = History
history-of = History: { $title }
history-field = Field
history-before = Before
history-after = After
history-owner = Owner
history-context = Context
history-emergency = Emergency
history-body = Team
yes = Yes
no = No

# Changes
changes = Changes
changes-number = Number
changes-none = Nothing changed since then that you may see.

# Jobs
jobs = Jobs
jobs-lead = What this installation does later: each job is tried until it is done, and rests when it failed too often.
jobs-again = Try those that rest again
jobs-tried = { $count ->
    [one] One job is tried again.
   *[other] { $count } jobs are tried again.
}
job-kind = Kind
job-state = State
job-due = Due
job-attempts = Failed tries
job-error = Why it failed
job-changed = Changed
job-waits = Waits
job-running = Is being done
job-again = Failed, is tried again
job-done = Done
job-rests = Rests: failed too often

# Outbox
outbox = Outbox
outbox-lead = Letters wait here until the mail server takes them. Their text is forgotten once they were sent.
outbox-no-server = No mail server is set: letters wait here until one is.
outbox-recipient = To
outbox-written = Written
outbox-sent = Sent
outbox-refused = The server refuses the address
outbox-send = Try all again now
outbox-tried = All letters that wait are tried again now.

# Calendar
calendar = Calendar addresses
calendar-lead = Give such an address to your own calendar: it then shows what is dated and what you may see. Whoever has the address sees it too, so revoke one that others may know.
calendar-addresses = Addresses in use
calendar-made = Made
calendar-new = Make an address
calendar-revoke = Revoke address { $number }
calendar-none = No address is in use.
calendar-address = Address for your calendar
calendar-once = Copy it now: it is shown for ten minutes and in this browser only, and is not kept.
calendar-done = The address is made.
calendar-revoked = The address is revoked: calendars that have it get nothing any more.
calendar-most = You have { $count } addresses already. Revoke one first.

# Files
file-kind = File
file-files = Files
file-hint = At most { $count } files, each of at most { $size }.
file-keep = Add files: { $title }
file-submit = Keep the files
file-missing = Choose a file first.
file-large = { $name } is too large: a file may have { $size }. Send a smaller one.
file-kept = { $count ->
    [one] One file is kept.
   *[other] { $count } files are kept.
}
file-gone = The file is gone.

# Ledger
ledger = Ledger
ledger-entries = Entries
ledger-sealed = Sealed up to number
ledger-key = Each hour the ledger is sealed with this installation’s key. Its public part is { $key }: keep it elsewhere, with a seal now and then, so that nobody can rewrite the ledger unseen.
ledger-no-key = No key is set, so the ledger is not sealed. Give the settings a key.
seals = Seals
seals-none = The ledger is not sealed yet.
seal-root = Root
flaw-altered = Entry { $number } is not what was written.
flaw-broken = Entry { $number } does not follow the one before it in its chain.
flaw-missing = Entry { $number } is missing or stands in another place.
flaw-other = Up to entry { $number } the ledger is not the one that was sealed.
flaw-forged = The seal at entry { $number } is not of this installation’s key, or one before it is missing.
flaw-cut = The ledger ends before entry { $number }.
flaw-unreadable = Line { $number } is none of a ledger.

# Deeds
deed-audience-named = named who may see it
deed-file-kept = added the file
deed-file-removed = took the file away

## Help: what each page is for
help-calendar-addresses = Secret addresses from which your own calendar fetches meetings and deadlines; make one for each device, and revoke it when it is lost.
help-history = What was done in an emergency, a context or an organisation, newest first, by whom and when.
help-jobs = Work that the installation does in the background, and what failed; nothing of its content.
help-keep-draft = Keeps what you have typed until you send it.
help-keep-files = Adds files to a record. Who may see the record may see its files.
help-ledger-seals = Signed checkpoints of the ledger: with one that you kept, anybody can show that nothing before it was changed.
help-outbox = Letters that wait, were sent or were refused, without their text.
help-record-history = What was changed in this record, field by field, by whom and when.
help-search = Finds everything that you may see, in any of the four languages, with or without accents. Two words narrow each other.
help-changes = What changed since a number that you got last time, as far as you may see it: for programs that keep a copy.
