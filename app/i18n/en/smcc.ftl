# Command line
reading-not-started = The reader could not be started. Try again; if it happens again, tell whoever runs this installation.
reading-died = This file needs more memory than a sheet may have, or is damaged. Open it, save the sheet with the data as CSV, and send that.
reading-timed-out = Reading this file took too long. Open it, save the sheet with the data as CSV, and send that.
written-to = Written to { $folder }.
serving = Serving at { $address } – Ctrl+C stops it.
serving-demo = Demonstration at { $address } – Ctrl+C stops it.

# Front page
front-title = Drop the sheets your partners already keep
front-lead = Who does what, where, for whom: from the spreadsheets as they are to one Movement Picture.
front-drop = Drop sheets here, or choose them
front-kinds = Excel, LibreOffice, CSV or JSON, zipped or not, in any layout. Up to { $count } files of { $size } each.
front-more = Say more about them
optional = (optional)
field-title = What it is about
field-country = Country
country-told = Tell it from the sheets
field-as-of = Figures as of
field-household = People in a household
household-hint = Households are counted as people only if you say how many people live in one, for instance 4.5.
field-expected = Partners who should report
expected-hint = One on each line. The picture says who has not reported yet.
make = Make the picture
sending = Sending the sheets …
reading = Reading the sheets … this takes a few seconds.
cut = The line was cut before the sheets arrived. Nothing is lost: send them again.
demo-title = No sheet at hand?
demo-text = Look at a picture made from three partners’ sheets in three languages. All figures are invented.
demo-go = Try it with demonstration sheets
safe-title = What happens to your sheets
safe-memory = They are read on this server and kept at most { $hours } hours after you last look, then deleted. Nothing is sent on.
safe-personal = Columns with names, e-mail addresses or phone numbers are dropped while reading, and you are told.
safe-host = Each figure says which rows it comes from. The host National Society comes first.
get-title = What you get
get-who = Who is present, who does what where, and where nothing is reported.
get-people = How many people are reached, as an honest range, with the method.
get-needs = What in the sheets needs a person, row by row.
get-files = A page, a PDF, a workbook, CSV with and without HXL tags, and JSON.

# What to do about the form
choose-files = Choose at least one sheet.
choose-country = Choose a country from the list.
choose-as-of = Give a day that is not after today.
choose-household = Give a number of people from 1 to 20, for instance 4.5.
file-says = { $file }: { $why }
file-empty = Nothing in it could be read as a table. Check that it is the right file.

# Picture
made-at = Made { $at }
files-of-picture = The picture as a file
people-note = different people reached, at least and at most
people-none-note = people reached: no row says
key-organisations = { $movement ->
    [0] organisations
    [one] organisations, { $shown } of the Movement
   *[other] organisations, { $shown } of the Movement
}
key-areas = areas ({ $level })
key-sectors = sectors
key-activities = activities
picture-empty = No row could be taken yet. Answer what is asked above, or check what reading says of each sheet below.
heat-click = Choose a figure to see its rows.
map-without = Not on the map, because we do not know where they are: { $areas }.
whole-table = Whole table
all-levels = All methods at all levels
on-a-scale = On one scale
left-out-title = Not in the range:
left-out-line = { $rows ->
    [one] { $why }: { $shown } row
   *[other] { $why }: { $shown } rows
}
gaps-none = None: every sector that is active in at least half of the areas is active wherever somebody is present.
silent-none = None: every area of the country is named by some row.
silent-unknown = We have no list of this country’s areas, so we cannot say.
repeats-none = No two rows look like the same activity.
repeats-text = { $count ->
    [one] One group of rows looks like the same activity. Nothing was merged: look, and tell the partners.
   *[other] { $count } groups of rows look like the same activity. Nothing was merged: look, and tell the partners.
}
row-of = { $file }, row { $row }
rows-title = Rows that were read
findings-title = All findings
parts-title = By sex, age and disability

# What needs a person
needs-title = What needs you
needs-nothing = Nothing needs you. Every row was read without a doubt.
needs-files = { $count ->
    [one] One file could not be read.
   *[other] { $count } files could not be read.
}
needs-columns = { $count ->
    [one] One column to confirm.
   *[other] { $count } columns to confirm.
}
needs-held = { $count ->
    [one] One row waits for an answer.
   *[other] { $count } rows wait for an answer.
}
needs-refused = { $count ->
    [one] One value was not taken.
   *[other] { $count } values were not taken.
}
needs-doubted = { $count ->
    [one] One value was taken with a doubt.
   *[other] { $count } values were taken with a doubt.
}
needs-open = Look at them
needs-columns-title = Columns to confirm
needs-columns-text = We are not sure what these columns hold. Choose, and the sheets are read again with your answers.
needs-go = Read again with these answers
needs-values-title = Values to look at
needs-values-text = The ones that can be decided here come first. Mend the others in the partner’s sheet and drop it again.
needs-all = All findings
column-is = This column holds
value-is = What is meant here
value-later = Leave it for now
column-nothing = Nothing we need: leave it out
layout-title = Layout files
layout-text = The answers are a file for each sheet. Keep it and drop it together with next month’s sheet: nothing is asked twice.

# Tables
about-day = Figures as of
about-sheets = Sheets
about-filters = Filters
at-row = row { $row }
at-rows = { $more ->
    [one] row { $row } and one more
   *[other] row { $row } and { $more } more
}
column-row = Row
column-column = Column
column-contacts = Sum over rows
column-part = Part, as the sheet says
column-weight = Weight of the clues
column-weighs = Weight
weight-refused = Not taken
weight-doubted = Doubted
weight-changed = Changed
filter-all = All
filter-go = Filter
showing = { $from } to { $to } of { $total }

# What a column can be
is-organisation = Organisation
is-organisation-type = Type of organisation
is-implementer = Organisation that carries it out
is-funder = Organisation that pays
is-programme = Organisation that leads the programme
is-sector = Sector
is-subsector = Sub-sector
is-activity = Activity
is-status = Status
is-modality = In kind, cash or service
is-admin0 = Country
is-admin1 = Area, level 1 (name)
is-admin2 = Area, level 2 (name)
is-admin3 = Area, level 3 (name)
is-admin1-code = Area, level 1 (code)
is-admin2-code = Area, level 2 (code)
is-admin3-code = Area, level 3 (code)
is-site = Site, camp or village
is-latitude = Latitude
is-longitude = Longitude
is-start = First day
is-end = Last day
is-period = Period
is-people-targeted = People meant to be reached
is-people-reached = People reached
is-people-reached-female = Women and girls reached
is-people-reached-male = Men and boys reached
is-people-reached-children = Children reached
is-people-reached-disability = People with a disability reached
is-households-targeted = Households meant to be reached
is-households-reached = Households reached
is-quantity = Quantity
is-unit = Unit
is-item = Relief item
is-budget = Budget
is-currency = Currency
is-comment = Comment
is-source-id = The partner’s own number
