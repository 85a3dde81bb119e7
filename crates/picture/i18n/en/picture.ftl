# Kinds of organisation
kind-national-society = National Society
kind-host = Host National Society
kind-ifrc = IFRC
kind-icrc = ICRC
kind-movement = Movement, component not named
kind-other = Other organisation

# Levels
level-0 = Country
level-1 = Admin 1
level-2 = Admin 2
level-3 = Admin 3

# Methods of counting people (standards.md 2.3)
method-bounds = Range of different people
method-bounds-note = At least and at most so many different people, given that groups in one area may overlap and areas do not.
method-sum = Sum of all rows
method-sum-note = Service contacts: one person helped three times counts three times. Not people.
method-sum-by-sector = Sum by sector, repeats dropped
method-sum-by-sector-note = Outputs of each sector added; people helped in two sectors count twice.
method-max-sector-per-place = Highest sector in each area, areas added
method-max-sector-per-place-note = The customary figure: sectors in one area are taken to help the same people.
method-max-row-per-place = Highest row in each area, areas added
method-max-row-per-place-note = A cautious floor: all rows in one area are taken to help the same people.
method-max-ns-per-place-sector = Highest organisation in each area and sector
method-max-ns-per-place-sector-note = For partners who serve the same people together.
method-cap = Capped at the population of each area
method-cap-note = No area counts more people than live there.
method-latest-cumulative = Last cumulative report
method-latest-cumulative-note = For sheets that report running totals: the last one, not the sum of months.
method-registered-unique = Registered, each once
method-registered-unique-note = Distinct people in a registration.

# Rows that a figure leaves out
left-out-planned = Planned, not yet done
left-out-cancelled = Cancelled
left-out-no-figure = No figure of people reached
left-out-households-only = Households only, no household size stated
left-out-duplicate = Repeat of another row
left-out-earlier-report = An earlier report that a later one includes
left-out-other = Left out

# Repeats
repeat-same-sheet = The same activity twice in one sheet.
repeat-across-sheets = The same activity in two sheets.
repeat-last-month-again = A sheet that repeats an earlier one.
repeat-because = { $what } Agree: { $fields }.
field-organisation = organisation
field-site = site
field-quantity = quantity
field-source-id = row id
field-sector = sector
field-place = area
field-activity = activity
field-dates = dates
field-people = people

# Sections and labels
title = Movement Picture
title-of = Movement Picture: { $what }
as-of = As of { $date }
section-key-figures = Key figures
section-map = Where the Movement and its partners work
section-heat = Who does what where
section-who = Who is who
section-people = People reached
section-gaps = Nothing reported
section-quality = Quality and coverage
section-duplicates = Possible repeats
section-sources = Sources
section-methods = Methods
section-findings = What needs a person
key-organisations = { $count ->
    [one] organisation
   *[other] organisations
}
key-movement = { $count ->
    [one] Movement component
   *[other] Movement components
}
key-areas = { $count ->
    [one] area
   *[other] areas
}
key-sectors = { $count ->
    [one] sector
   *[other] sectors
}
key-activities = { $count ->
    [one] activity
   *[other] activities
}
key-people = people reached
lead-presence = { $movement ->
    [0] None of the { $organisations } organisations active in { $areas } areas is a component of the Movement.
    [one] One of the { $organisations } organisations active in { $areas } areas is a component of the Movement.
   *[other] { $movement } of the { $organisations } organisations active in { $areas } areas are components of the Movement.
} No row gives people reached, so nobody is counted.
key-people-none = No row gives people reached
range = { $lower } to { $upper }
caveat-organisations = that carry out activities
caveat-movement = National Societies, IFRC and ICRC
caveat-areas = { $level } with activities
caveat-people = different people, level { $level }; sums would say { $sum }
people-explained = Between { $lower } and { $upper } different people, from { $rows } rows. People in one area may be helped by several partners, so figures are not simply added; areas are taken as disjoint at level { $level }.
coverage-reported = { $reported } of { $expected } expected partners reported
coverage-people = { $with } of { $all } organisations give people reached
coverage-age = The oldest figure is { $oldest } days old, the newest { $newest } days
coverage-rows = { $total } rows read: { $committed } kept, { $held } wait for a person, { $ignored } left out with a reason
coverage-placed = { $placed } of { $all } activities name an area; { $listed } of these are in our list of P-codes
gap-cells = Sectors that are active in at least half of the areas, with no activity reported here
gap-silent = Areas that no row names
gap-note = No activity reported is not the same as no need, nor as nothing done.
heat-note = Number of organisations; darker is more. A dash: no activity reported.
who-organisation = Organisation
who-kind = Kind
who-areas = Areas
who-sectors = Sectors
who-activities = Activities
who-latest = Latest
column-method = Method
column-level = Level
column-figure = Figure
column-rows = Rows
column-note = What it means
column-file = File
column-sheet = Sheet
column-read = Read
column-kept = Kept
column-held = Waiting
column-ignored = Left out
column-what = What
column-where = Where
column-fix = What would fix it
column-area = Area
column-sector = Sector
column-total = All sectors
column-why = Why
column-reason = Reason
column-people = People
point-in-range = Customary single figure
sheet-about = About
sheet-who = Who is who
sheet-heat = Sector by area
sheet-people = People reached
sheet-gaps = Nothing reported
sheet-findings = Findings
sheet-files = Files
about-what = What this is
about-made = Made
about-audience = May be seen by
audience-draft = Draft: not yet agreed by the partners
about-audience-own = Only you: nothing has been shared
about-method = How people are counted
about-places = Place names and P-codes
boundaries = Boundaries and names shown do not imply any opinion on the legal status of any territory.
demonstration = Demonstration: all figures are invented.
no-position = Areas without a position on the map: { $areas }
and-more = and { $count } more
status-not_given = Not given
status-planned = Planned
status-ongoing = Ongoing
status-completed = Completed
status-suspended = Suspended
status-cancelled = Cancelled
page-of = { $page } / { $pages }
map-description = Dots show how many organisations are active in each area.
made-by = Made with smcc from { $sheets ->
    [one] one sheet
   *[other] { $sheets } sheets
}
file-not-read = not read
sheet-not-used = not used
column-recognised = { $column } is read as { $field }
columns-to-confirm = to confirm
nothing-needs-you = Nothing needs you.
places-source = Administrative areas and P-codes: common operational datasets as published by OCHA country offices; positions from GeoNames; boundaries from Natural Earth. See the list of data sources that comes with the program.
unit-organisations = organisations

# Activities
activities = Activities
activities-none = No activity here that you may see. Drop a sheet, or change the filter.
panel-none = No activity has been reported here yet.
activity-add = Add an activity
activity-gone = The activity is taken away.
keep = Keep
change = Change
take-away = Take away
kind-activity = Activities
kind-import = Imports
col-implementers = Organisation
col-programme = Programme lead
col-funders = Funder
col-sectors = Sector
col-subsector = Sub-sector
col-activity = Activity
col-item = Item
col-modality = Modality
col-places = Area
col-site = Site
col-status = Status
col-begins = Begins
col-ends = Ends
col-people-targeted = People targeted
col-people-reached = People reached
col-households-targeted = Households targeted
col-households-reached = Households reached
col-quantity = Quantity
col-unit = Unit
col-beneficiaries = For whom
col-parts = By sex, age and disability
col-source-id = Id in your system
col-comment = Comment
col-audience = Who sees it
col-file = File
col-sheet = Sheet
col-row = Row
col-state = State
col-changes = What changes
col-note = Note
col-sent = Sent
hint-several = Several: set them apart with a semicolon.
hint-places = Names or P-codes; several: set them apart with a semicolon.
place-several = { $name } can be several areas. Write the code of the one you mean: { $choices }.
place-unknown-here = We know no area called { $name }. Write its P-code, or write the name as the site.
ends-before = The end is before the beginning. Correct one of the two days.
quantity-number = Write the quantity as a number, such as 12.5.
fewer-than = fewer than { $least }
reported-by = Reported by { $who }.
changed-at = Last changed { $at }.
origin-typed = Typed here, not from a sheet.
origin-sheet = From { $file } { $sheet }, row { $row }.
confirm-today = Correct as of today
confirm-done = Confirmed as of today: { $shown } { $rows ->
    [one] activity
   *[other] activities
} of your organisation.
confirm-nothing = Your organisation has no activity here yet. Drop a sheet first, then confirm.

# Dropping sheets
drop-sheets = Drop sheets
drop-lead = Any 3W, 4W or 5W as you have it: XLSX, XLS, ODS or CSV. You see what it would change before anything changes.
drop-read = Read the sheets
field-files = Sheets
hint-files = Up to 10 files of 10 MB each. Columns with names, e-mail addresses and phone numbers are not read.
files-none = Choose at least one sheet.
file-large = { $file } is larger than { $size }. Leave out sheets and pictures that are not needed, or save it as CSV.
field-day = As of
hint-day = The day on which the figures were right.
field-country = Country
hint-country = Where names of areas are read. Leave it empty when the sheets are about several countries.

# Imports and their review
imports = Imports
imports-none = No imports yet. Open an emergency and drop a sheet there.
stage-sent = Sent, not read yet
stage-read = Read
stage-reviewed = In review
stage-committed = Committed
stage-undone = Undone
count-rows = Rows in the sheets
count-committed = Taken
count-held = Waiting for a person
count-ignored = Not activities
account-note = Rows in the sheets = taken + waiting + not activities (totals, notes, repeats). Nothing is saved as an activity before you commit.
lead-review = New: { $new }. Changed: { $changed }. The same: { $same }. Need you: { $needs }.
lead-committed = The good rows are activities. What waits can still be answered and committed.
lead-undone = This import was undone. What stood before stands again.
fate-new = New
fate-changed = Changed
fate-same = The same
fate-asks = Waiting for an answer
fate-held = Not taken
fate-missing = Missing from this file
needs-you = Needs you
rows-all = All rows
rows-alike = Rows: { $rows }.
row-of-file = { $file }, row { $row }
whole-list = Whole list
all-alike = All of these rows
apply-to-all = Apply to all alike
field-choice = What it means
field-remember = Remember for our next sheet
choice-of-these = Choose one of the answers in the list.
ask-column = Which field is this column? For example: { $samples }
column-nothing = Do not read it
ask-same = Is this an activity that you have already reported?
same-update = Yes, update it
same-add = No, it is another one
ask-moved = A figure is ten times larger or smaller than before. Is it right?
take-as-written = Take it as it is written
leave-rows = Leave these rows out
changed-by-others = Somebody changed the same field meanwhile. Send the sheet again, or change the activity by hand.
sheets-read = What was read
rest-link = Rows that need you, as XLSX with what is wrong
rest-title = Rows that need you
rest-column = What is wrong
rest-note = Mend these rows and drop this file again. What is in the picture already is not touched by it.
commit-good = Commit the good rows ({ $rows })
commit-unread = Open the review first: the sheets have not been read yet.
commit-nothing = There is nothing to commit: answer what waits, or drop another sheet.
commit-done = Added: { $added }. Changed: { $changed }. The same: { $same }. Still waiting: { $held }.
import-over = This import is closed. Drop the sheet again to go on.
undo-import = Undo this import
undo-lead = Activities to take away: { $added }. Activities to put back as they were: { $changed }. This is a new change; nothing is erased from the record of changes.
undo-too-late = An import can be undone for { $days } days after it was committed, and only once. Change the activities by hand.
undo-done = Taken away: { $added }. Put back: { $changed }.
field-since = Activities that were changed since
since-hint = Changed by somebody after the import: { $rows }.
since-leave = Leave them as they are now
since-restore = Undo them too, with what was changed since
since-choose = Some activities were changed after the import. Choose what becomes of them.
waits-for-review = waits for your review

# The picture that lives
live-organisations = Organisations
living-empty = No activity that you may see has been committed yet.
files-of-living = This picture as a file
confirmed-of = Confirmed as correct by { $confirmed } of { $all } organisations that report.
withheld = { $count ->
    [one] One organisation that is present here has activities that it does not share with you. They are not counted.
   *[other] { $count } organisations that are present here have activities that they do not share with you. They are not counted.
}
not-shared-here = not shared

# The timeline
deed-activity-added = added the activity
deed-activity-changed = changed the activity
deed-activity-removed = took away the activity
deed-activity-imported = brought in the activity
deed-activity-updated = updated, by an import, the activity
deed-activity-import-undone = undid, with an import, the activity
deed-activities-confirmed = confirmed its activities as of
deed-sheets-sent = dropped the sheets
deed-import-read = read the sheets
deed-import-answered = answered a question about
deed-import-committed = committed the import
deed-import-undone = undid the import
deed-layout-kept = kept the layout of
deed-sheets-forgotten = deleted, after thirty days, the sheets
help-activities = Everything that organisations have committed and share with you, one row for each activity. The filter is in the address, so you can send it to a colleague; each reader sees only what they may see.
help-picture = The Movement Picture counts the activities that you may see, at this moment. Organisations that are present and share nothing with you are named as such and not counted.
help-send-sheets = Drop the sheet that you already have. Columns are recognised by their headers and values; what is not certain is asked about in the review.
help-import = The review says what the sheet would change. Answer a question once and it holds for all rows alike; commit the good rows now and the rest later; undo within thirty days.

## Help: what each page is for
help-activity = One activity: who does what, where, when and for whom, with its source and everything that changed in it.
help-add-activity = Adds one activity of your organisation by hand, where a sheet would be too much.
help-edit-activity = Corrects an activity of your organisation. What others changed meanwhile is kept.
help-answer-import = Answers a question of the review: once, for all rows alike, and if you like for this partner’s next sheet.
help-import-rest = The rows that were not committed, each with its reason, as a sheet that you can mend and send again.
help-import-rows = The rows of the sheet: new, changed, same, or waiting for an answer, with changed cells marked.
help-imports = The sheets that your organisation sent for this emergency, and how far each has come.
help-undo-import = Puts everything back as it stood before the import; the undoing is itself kept in the ledger.
