map-boundaries = Boundaries and names shown do not imply any opinion on the legal status of any territory.
no-data = no data
not-shared = not shared
range = { $lower } – { $upper }
share = { $part } of { $whole }
thousand = k
million = M
billion = bn
about = About
as-of = As of
made = Made
audience = Audience
source = Source
heat-heading = Who is active where, by sector
heat-area = Area
heat-sector = Sector
heat-zero = none reported
who-heading = Who is who
who-organisation = Organisation
who-areas = Areas
who-sectors = Sectors
who-activities = Activities
people-heading = People reached
people-method = Method
people-level = Counted by
people-figure = Figure
people-caveat = What it leaves out or counts twice
people-left-out = Not in the range
gaps-heading = What is missing
gaps-what = Gap
gaps-where = Where
quality-heading = How good the data are
quality-sheets = Sheets read
quality-sheet = File and sheet
quality-read = Rows
quality-committed = Counted
quality-held = Held
quality-ignored = Ignored
quality-days = Dates
quality-findings = What needs a person
quality-finding = Finding and what would fix it
duplicates-heading = Possible duplicates, not merged
duplicates-rows = Rows
duplicates-why = Why they look the same
sources-heading = Sources
methods-heading = How to read the figures
more = { $count ->
    [one] and 1 more
   *[other] and { $number } more
}
more-areas = { $count ->
    [one] 1 more area
   *[other] { $number } more areas
}
kilometres = { $number } km
labelled = { $label }: { $figure }
boundaries-too-large = Give a boundary file of at most 5 MB: simplify it first.
boundaries-too-many-points = Give a boundary file with at most 200,000 points: simplify it first.
boundaries-not-boundaries = Give the boundaries as GeoJSON or TopoJSON: this file is neither.
boundaries-no-polygons = Give a boundary file with polygons: this one has none.
boundaries-not-degrees = Give the boundaries in degrees of longitude and latitude (WGS 84).
boundaries-no-known-code = Give a boundary file whose areas carry the same P-codes as the sheets: no code of this one occurs in them.
