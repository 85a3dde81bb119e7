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
