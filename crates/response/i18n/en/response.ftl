# Emergencies
operations = Operations
kind-emergency = Emergency
open-emergency = Open an emergency
open-emergency-lead = Three fields are enough. Everything else can be added later.
open-submit = Open the emergency
opened = The emergency is open.
edit = Change
edit-emergency = Change the emergency
save = Save
saved = Saved.
name-of = { $what }, { $countries }, { $day }

# Fields
field-what = What happened
field-countries = Where
field-countries-hint = One country or several, separated by semicolons: the country most affected first.
field-onset-day = When it began
field-onset-hour = Hour (UTC), if known
field-onset-source = Source of the date
field-onset-source-hint = Who says when it began, such as a branch, an authority or a report.
field-name = Name
field-name-hint = Leave it empty to name it after what happened, where and when.
field-glide = GLIDE number
field-glide-hint = Such as FL-2026-000123-MOZ.
field-status = Status
field-class = Class
field-class-hint = What decides who convenes by default.
field-severity = Severity
field-severity-hint = In the colours of the IFRC’s response: yellow, orange, red. Leave it empty while nobody has said.
field-assessed-why-hint = What changed, and who says so. It is kept with the time and your organisation’s name.
field-codes = Other numbers
field-codes-hint = Such as the number of an appeal or of a DREF operation, separated by commas.
field-everywhere = It is of no single country, such as a pandemic
field-double = It is a double of
field-double-hint = Leave it empty where it is an emergency of its own.
column-when = When
column-by = By
field-sure = The day is right
field-another = This is another emergency
field-organisations = Organisations that may see it
field-organisations-hint = One on each line, by name or acronym. Your own organisation always sees it.
field-audience-why = Reason
field-audience-why-hint = The reason is kept in the ledger with your name.
fact-owner = Record kept by
column-audience = May be seen by
column-changed = Changed
filter-country = Country
filter-text = Words

# What people are asked
onset-future = The day or hour you gave has not come yet. Correct it, or tick that it is right.
onset-old = The day you gave is more than a year ago. Correct it, or tick that it is right.
countries-some = Name one country, or several up to { $most }.
no-such-country = No country is called “{ $text }”. Write its name in English, French, Spanish or Arabic, or its ISO code.
glide-wrong = Write the GLIDE number as FL-2026-000123-MOZ, or leave it empty.
not-your-context = You coordinate for your organisation in other contexts only. Ask a coordinator for this country to open the emergency.
first-country = Organisations present in the first country may see this emergency. Ask a coordinator of your organisation to change it.
audience-first = Organisations present in the first country may see this emergency. Choose another audience before you take all countries away.
double-of-double = Choose an emergency that is not a double itself.
double-has-doubles = Other emergencies are doubles of this one. Take those back first.
no-single-country = no single country
alike = Is it one of these?
alike-note = These emergencies look the same. Open the one you mean, or tick that yours is another one.
alike-ask = This looks like { $names }. Open that one, or tick that yours is another emergency.
no-such-organisation = No organisation is called “{ $text }” beyond doubt. Write its whole name.
name-organisations = Name at least one organisation, or choose another audience.
no-emergencies = No emergency to show. Clear the filters to see more.

# Audience
change-audience = Change who may see it
change-audience-lead = { $name }. Now: { $note }
audience-changed = Who may see the emergency has changed.

# What happened
happened = What happened
happened-none = Nothing yet.
panel-more = More
deed-opened = opened the emergency
deed-changed = changed the emergency
deed-shared = changed who may see the emergency
deed-named = named the organisations that may see it

# Status
status-alert = Alert
status-active = Active
status-transition = Transition
status-closed = Closed

# What
what-armed-conflict = Armed conflict
what-internal-strife = Internal strife
what-direct-results = Direct results of conflict
what-flood = Flood
what-flash-flood = Flash flood
what-cyclone = Cyclone
what-storm = Storm
what-earthquake = Earthquake
what-tsunami = Tsunami
what-volcano = Volcanic eruption
what-landslide = Landslide
what-drought = Drought
what-food-insecurity = Food insecurity
what-wildfire = Wildfire
what-cold-wave = Cold wave
what-heat-wave = Heat wave
what-insects = Insect infestation
what-disaster = Other disaster
what-technological = Technological accident
what-epidemic = Epidemic
what-population-movement = Population movement
what-mixed = Mixed situation

# Assessment and doubles
assess = Class and severity
assess-lead = Say what the emergency is now and why. What was said before stays to be read.
assessments = Class and severity over time
severity-none = Not said yet
severity-yellow = Yellow
severity-orange = Orange
severity-red = Red
double = Same as another
double-lead = Two records of one emergency confuse everybody. Nothing of this one is lost: people are led to the other, and you can take it back.
is-double = This is a double. Go on in
has-double = A double of this emergency is
deed-assessed = said class and severity of the emergency
deed-doubled = said that the emergency is a double
deed-parted = said that the emergency is no double

# Help
help-emergencies = All emergencies that you may see, newest change first. Filter by country, kind, severity, status or words; save or send the address.
help-open-emergency = What, where and when is enough to open a room that everybody present in the country can use.
help-emergency = The room of the emergency: what is known, what needs you, what comes next and what happened.
help-edit-emergency = Corrects what is known of the emergency. What others changed meanwhile is kept.
help-assess-emergency = Says what kind of situation it is and how bad. A change of class asks whether the right organisation convenes.
help-double-emergency = Leads people from a record that was opened twice to the one that stays.
help-share-emergency = Decides who besides your organisation sees the emergency, with a reason that is kept.

# Timeline
timeline = Timeline
planned = Planned
planned-none = Nothing is planned.
plan-when = When
plan-what = What
plan-stands = How it stands
plan-done-at = Done at
plan-done = Done
plan-called-off = Called off
plan-comes = To come
plan-late = Late
help-emergency-timeline = Everything that happened in this emergency, newest first, and beside it what was planned and what came of it. Filter by organisation; take it along as a file.
