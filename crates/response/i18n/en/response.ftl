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

## Lessons
lessons = Lessons
lessons-lead = What helped and what hindered, by tool, phase and country. Successes and hard cases both.
lessons-none = No lesson to show. Clear the filters to see more.
lessons-none-here = Nobody has written down a lesson yet. A line while it is fresh is worth more than a report in a year.
lessons-about = Learnt elsewhere: { $tool }
lessons-of-emergency = Lessons of this emergency
kind-lesson = Lesson
lesson-plain = Lesson
lesson-study = Case study
lesson-kind = Kind
lesson-original = Made from
lesson-new = Write down a lesson
lesson-new-lead = Only your organisation sees it, unless you name others. What is fit for more becomes a case study later.
lesson-edit = Change
lesson-keep = Keep the lesson
lesson-kept = The lesson is kept.
lesson-gone = It is taken away.
lesson-remove = Take away
lesson-share = Who may see the lesson
lesson-share-lead = Name those who were there. For more, publish an edited case study: the lesson stays as it is.
lesson-title = Title
lesson-title-hint = What one would tell a colleague, in a line.
lesson-tool = Tool
lesson-phase = Phase
lesson-outcome = How it went
lesson-helped = What helped
lesson-hindered = What hindered
lesson-advice = What to do next time
lesson-situation = Situation
lesson-countries-hint = One country or several, separated by semicolons. Empty where it is about no country.
lesson-happened = When
lesson-happened-hint = As exactly as you know it, such as September 2021.
lesson-source = Source
lesson-source-hint = Where it does not come from your own people.
lesson-audience-hint = Never more than may see the emergency.
lesson-says-nothing = Write what helped, what hindered, or what to do next time.
lesson-too-wide = Fewer may see the emergency than you chose here. Choose your own organisation, or organisations that see the emergency.
lesson-no-context = Nobody is present where no country is named. Name a country, or choose another audience.
lesson-not-there = Your organisation is not present there. Confirm its presence first, or choose another audience.
study-new = Publish a case study
study-new-lead = Edit the text for those who will read it: leave out what is not for them. The lesson stays as it is, for those who see it now.
study-publish = Publish the case study
study-published = The case study is published.
deed-lesson-noted = wrote down a lesson
deed-lesson-changed = changed a lesson
deed-lesson-shared = changed who may see a lesson
deed-lesson-removed = took a lesson away
deed-study-published = published a case study
help-lessons = Lessons and case studies of responses, to search by tool, phase, outcome and country.
help-note-lesson = Writes down what helped and what hindered, for your own organisation or those you name.
help-lesson = A lesson or a case study.
help-edit-lesson = Changes a lesson or a case study of your organisation.
help-share-lesson = Changes who may see a lesson, never wider than those who see its emergency.
help-publish-study = Makes a case study for others from a lesson, and leaves the lesson as it is.

## Tools
tool-mini-summit = Mini-Summit
tool-joint-statement = Joint Statement
tool-convener = Convener
tool-officer = Movement Coordination Officer
tool-agreement = Movement Coordination Agreement
tool-plan = Movement Contingency Plan
tool-picture = Movement Picture
tool-appeal = Coordinated appeal
tool-meetings = Meetings and task forces
tool-shared-office = Shared offices
tool-logistics = Logistics
tool-surge = Surge
tool-security = Security
tool-communication = Communication
tool-membership = Membership coordination

## Phases and outcomes
phase-preparedness = Before
phase-onset = First 48 hours
phase-response = Response
phase-transition = Transition
phase-after = Afterwards
outcome-success = It worked
outcome-hard = It was hard
outcome-mixed = Both

## Exercises
exercises = After-action exercise
kind-exercise = After-action exercise
exercise-new = Plan an after-action exercise
exercise-new-lead = People of the response look back together, while they still remember: what was planned, what happened, why, and what to do next time.
exercise-plan = Plan it
exercise-is-planned = The exercise is planned, and stands in the calendars.
exercise-edit = Change the exercise
exercise-of = Looking back on { $name }
exercise-title = Title
exercise-due-on = To be held by
exercise-due-on-hint = The IFRC’s toolbox has a real-time evaluation from month 3 on, as a guide.
exercise-who = Who takes part
exercise-who-hint = Roles and organisations, no names.
exercise-held-on = Held on
exercise-note = What came of it
exercise-note-hint = Where it was dropped: why.
exercise-planned = Planned
exercise-held = Held
exercise-dropped = Dropped
exercise-due = to be held by { $day }
exercise-held-when = Give the day on which it was held, not after today.
exercise-dropped-why = Write why it was dropped.
deed-exercise-planned = planned an after-action exercise
deed-exercise-changed = changed an after-action exercise
help-plan-exercise = Plans a day on which people look back on a response together.
help-exercise = An after-action exercise: by when, who, and what came of it.
help-edit-exercise = Changes an exercise, or says that it was held or dropped.

## Side by side
integrations = Side by side
integrations-lead = Shared offices, teams that sit close, seats in each other’s task forces, membership coordination: who with whom, since when, and how one knows.
integrations-none = Nobody has recorded who works side by side here.
kind-integration = Side by side
way-shared-office = Shared office
way-proximity = Offices close to each other
way-task-force = Seats in a task force
way-membership = Membership coordination
integration-new = Record who works side by side
integration-new-lead = Teams that sit close speak often and trust each other sooner. Recorded, newcomers know whom to ask.
integration-edit = Change
integration-way = How
integration-title = What
integration-title-hint = The office, the task force or the plan, as people call it.
integration-who = Who
integration-who-hint = One organisation on each line, by name or acronym; at least two.
integration-place = Place
integration-since = Since
integration-until = Until
integration-until-hint = Leave it empty while it goes on.
integration-source-hint = Needed where your organisation is not one of them.
integration-link = Link to the source
integration-note = Note
integration-since-day = since { $day }
integration-two = Name at least two organisations, one on each line.
integration-until-wrong = The end must come after the beginning.
integration-source-missing = Your organisation is not one of those you name. Write who says so.
integration-link-wrong = Write a link that begins with https://.
integration-gone = It is taken away.
deed-integration-noted = recorded who works side by side
deed-integration-changed = changed who works side by side
deed-integration-removed = took away who works side by side
help-integrations = Who works side by side in a context, since when, with the source.
help-note-integration = Records a shared office, close teams, seats in a task force, or membership coordination.
help-integration = How some organisations work side by side.
help-edit-integration = Changes or ends what is recorded.
## An organisation's word
answer-agreed = Agrees
answer-objects = Objects
answer-stale = Spoke of an older text
answer-missing = No answer yet
field-answer = Your organisation
field-capacity = Your function
field-capacity-hint = Such as Secretary General or head of delegation. It stands with your organisation's word; your name does not.
field-note = Note
field-note-hint = Needed when you object: what would have to change.
objection-why = Say what would have to change, so that the others can answer.
read-again = The text has changed since you opened it. Read it again, then give your organisation's word.
deed-consent-given = agreed with
deed-objection-made = objected to

## Conveners
conveners = Conveners
kind-convener = Convener
term-convener = Convener
term-co-conveners = Co-conveners
term-lead-agency = Lead agency
term-lead-partners = Together with
convener-title = { $term }: { $country }
convener-is = { $term } for { $country }: { $name }.
convener-is-with = { $term } for { $country }: { $name }, together with { $others }.
convener-gap = No convener yet
conveners-none = No convener has been proposed yet.
propose-convener = Propose a convener
propose-convener-lead = The form is filled with what the rule proposes. Change what is different here, and say why.
propose-submit = Propose
edit-convener = Change the proposal
edit-convener-lead = All have agreed with what stands now. If you change it, they are asked again.
convener-taken = { $country } has a convener already. Change that one, or hand it over.
convener-said-proposed = Proposed. The host National Society, the ICRC and the IFRC are asked to agree.
field-host-able = The host National Society is able to convene
host-able = Able to convene
host-not-able = Not able to convene now
filter-host = Host National Society
field-beyond = Direct results after peace was restored, or in a State that is no party to the conflict
field-deviation = Reason
field-deviation-hint = Needed where you choose otherwise than the rule proposes, or where it leaves the choice to you.
deviation-why = The rule says: { $rule } Say why you choose this, or choose what it proposes.
field-valid-from = From
column-until = Until
field-review-due = Look at it again on
field-review-hint = The situation changes: a day on which you look whether this still fits.
rule-title = What the rule proposes
rule-if-not-able = If the host National Society is not able to convene
rule-if-able = If the host National Society is able to convene
rule-host-with-icrc = The host National Society convenes in its own country. In armed conflict, internal strife and their direct results the ICRC co-convenes.
rule-host-with-ifrc = The host National Society convenes in its own country. In disasters and other emergencies of peacetime the IFRC co-convenes.
rule-icrc-for-host = Where the host National Society is not able to convene in a conflict, the ICRC convenes. The host remains the primary partner.
rule-ifrc-for-host = Where the host National Society is not able to convene in a disaster or another emergency of peacetime, the IFRC convenes. The host remains the primary partner.
rule-mixed = In a mixed situation the host National Society, the ICRC and the IFRC agree who convenes, for the country or for each area.
rule-icrc-leads = In armed conflict, internal strife and their direct results until peace is restored, the ICRC is the lead agency. The host National Society is its primary partner.
rule-federation-leads-results = For direct results after peace was restored, or in a State that is no party to the conflict, the International Federation is the lead agency.
rule-federation-leads = In natural or technological disasters and other emergencies of peacetime, the International Federation is the lead agency. The host National Society is its primary partner.
rule-lead-agreed = Several situations at once: the components agree on the lead agency.
source-seville = Source: Seville Agreement 1997, articles 5.1 and 5.3; Supplementary Measures 2005.
source-seville-two = Source: Seville Agreement 2.0 (2022), as we read it: check the text of the Agreement where it matters.
convener-proposed = Proposed
convener-under-discussion = Under discussion
convener-agreed = Agreed
convener-announced = Announced
convener-under-review = Under review
convener-handed-over = Handed over
convener-ended = Ended
words-title = Who agrees
words-note-convener = It holds once the host National Society, the ICRC and the IFRC have each agreed with what stands here.
waits-for = Waiting for: { $names }
give-word = Give your organisation’s word
change-word = Change your organisation’s word
give-word-submit = Give the word
announce-convener = Tell all National Societies
announce-convener-lead = A joint letter tells all National Societies who convenes. If you issue it here, this is kept by itself.
field-announced-on = Announced on
field-announced-how = By what
field-announced-how-hint = Such as a joint letter with its number.
not-announced = All have agreed. Now tell all National Societies, best by a joint letter.
review-convener = Review it
review-convener-lead = The words given so far no longer count: all three are asked again.
review-submit = Open the review
field-review-why = What has changed
under-review = Under review: { $why }
review-is-due = The day has come on which this was to be looked at again.
class-changed = This was decided for: { $before }. The situation is now: { $now }. Review it.
class-changed-why = The situation changed from { $before } to { $now }.
dispute = Disputed
dispute-convener = Say that it is disputed
escalate = Escalate
settle-dispute = The dispute is settled
field-dispute = Where it is being settled
field-dispute-why = What is in dispute
field-dispute-hint = In neutral words: all who see this allocation read them.
dispute-country = In the country
dispute-region = With the regional offices
dispute-geneva = With the leadership in Geneva
disputed = Disputed, { $level }: { $why }
hand-over = Hand over
hand-over-lead = The role goes to another organisation. The new allocation is proposed at once, so that the country is never without one.
hand-over-submit = Hand over
hand-over-same = Choose another organisation: this one convenes already.
hand-over-before = Choose a day that is not before the one from which the present allocation holds.
hand-over-open = Say how this is settled: { $open }.
handed-over = Handed over. The host National Society, the ICRC and the IFRC are asked to agree with the new convener.
field-new-convener = New convener
field-hand-over-why = Why it is handed over
field-checklist = What is settled
field-checklist-hint = After the Seville Agreement, article 5.5: resources go to the new convener only as far as donors agree.
field-left-open = What stays open, and how it is settled
field-left-open-hint = Needed while something above is not ticked.
settled-consulted = Host National Society and partners were consulted
settled-activities = Running activities and people have somebody who goes on with them
settled-resources = Which resources go over is agreed
settled-donors = Donors agreed to that
settled-information = Information, contacts and mechanisms are handed over
settled-told = Partners and authorities know from when on
settled-yes = Settled
settled-no = Open
end-convener = End it
end-submit = End it
field-ended-on = First day without it
field-ended-why = Why it ends
fact-agreed-at = Agreed on
fact-deviation = Other than the rule proposes, because
link-predecessor = The allocation before
link-successor = The allocation after
link-letter = The joint letter
link-history = History
deed-convener-proposed = proposed a convener:
deed-convener-changed = changed the proposed convener:
deed-convener-discussed = opened the discussion of
deed-convener-agreed = was the last to agree with
deed-convener-announced = told all National Societies of
deed-convener-review = opened the review of
deed-convener-disputed = disputed
deed-convener-escalated = escalated the dispute over
deed-convener-settled = settled the dispute over
deed-convener-handed-over = handed over
deed-convener-ended = ended
help-conveners = Who convenes in each country of this emergency. Each country has one convener at a time; the earlier ones stay in the list.
help-propose-convener = Proposes a convener for one country. The rule fills the form; the host National Society, the ICRC and the IFRC decide.
help-convener = Brings partners together in one country. It convenes and does not command.
help-edit-convener = Changes who is proposed. Whoever agreed before is asked again.
help-word = Says for your organisation whether it agrees. The word counts for the text that stands here, and for no later one.
help-dispute = Keeps that the components differ, and whether the country, the region or Geneva is settling it.
help-end-convener = Ends the role without another convener, such as when the response is over.

## Statements
statements = Joint statements and letters
kind-statement = Joint statement or letter
joint-statement = Joint Statement
joint-letter = Joint letter
statement-title = { $kind } { $number } – { $emergency }
statement-title-edition = { $kind } { $number }, edition { $edition } – { $emergency }
number-edition = { $number }, edition { $edition }
classified-movement = For the Movement
classified-public = Public
statement-draft = Draft
statement-issued = Issued
statement-superseded = Superseded
statement-withdrawn = Withdrawn
topic-situation = Situation and needs
topic-roles = Roles: convener and co-conveners
topic-activities = What each component does
topic-meaning = What this means
topic-mechanism = Coordination and contacts
topic-support = How partners can support, and what not to send
topic-appeals = Appeals and channels
topic-communication = Communication and spokespersons
topic-visits = Visits
topic-security = Security
topic-next-update = Next update
hint-situation = What happened, who is affected, what is needed most, and where these facts are from.
hint-roles = Who convenes and co-convenes in each country, as it was agreed.
hint-activities = One line for each component: what it does, where.
hint-meaning = What partners do differently from now on, and whom they turn to.
hint-mechanism = Which meetings there are, and functions and offices to contact, not private addresses.
hint-support = Funds, people and goods that help; and what would be a burden.
hint-appeals = Which appeals are open, for how much, and through which channel one gives.
hint-communication = Who speaks to the media, on what, and where key messages are.
hint-visits = Whether visits help now, and with whom they are agreed.
hint-security = The general line only. No routes, places or names that could endanger somebody.
hint-next-update = When the next statement comes, and what it will say more about.
translation-source = Source
translation-empty = Nothing said
translation-missing = Missing
translation-draft = Draft, not checked
translation-checked = Checked
translation-stale = Stale: the source has changed
translation-stale-note = This translation is older than the source.
translation-draft-note = This translation has not been checked.
not-translated = Not translated; the text is in { $language }.
translations = Translations
column-section = Section
column-languages = Languages
stale-in = Translations are older than the source: { $languages }.
statements-none = Nothing has been said together yet.
begin-kind = Draft a new one: { $kind }
draft-statement = Draft a joint text
draft-statement-lead = The sections are drafted from what is known here, in four languages. You change what is needed; each organisation named then clears it.
draft-statement-submit = Draft it
statement-begun = Drafted. Read each section, then ask those named to clear it.
field-statement-kind = Kind
field-statement-lang = Language of the source
field-statement-lang-hint = The language in which it is written first. The other three are translations of it.
field-speakers = In the name of
field-speakers-hint = Each one that you tick has to clear the text before it can be issued.
speakers-two = Tick at least two organisations: it is said together.
field-classification = For whom
field-next-update = Next update on
field-number = Number
field-issued-at = Issued
issued-in = Issued in
edit-statement = Change who speaks
edit-statement-lead = In whose name it speaks, and for whom it is. Whoever cleared it before is asked again.
section-title = { $heading } ({ $language })
section-source = Source: { $language }
section-points = Each line is a paragraph; a line that begins with a dash is a point of a list.
section-empty = Nothing stands here; the section is left out.
field-checked = I read both: it says the same
field-checked-hint = Only checked translations go out.
clearances = Clearances
clearances-note = It can be issued once each of these has cleared the text that stands here. A change asks all of them again.
clear-statement = Clear it for your organisation
clear-statement-lead = { $title }. { $level }. Your word is for the text as it stands now, in all its languages.
cleared-by-all = Cleared by all who are named. It can be issued.
issue-statement = Issue it
issue-statement-lead = { $level }. It goes out in: { $languages }. From then on it is frozen; a change is a new edition.
issue-statement-lead-left = { $level }. It goes out in: { $languages }. Left out because translations are missing, unchecked or stale: { $left }. From then on it is frozen; a change is a new edition.
issue-submit = Issue it
field-issue-sure = Issue it now
field-issue-left = Some languages are left out. You can check their translations first.
issue-tick = Tick that it shall be issued now.
issue-empty = Write at least one section first.
issue-waits = It speaks for organisations that have not cleared this text: { $names }. Ask them first.
statement-said-issued = Issued and frozen.
next-edition = Begin the next edition
newer-edition = The newer edition
older-edition = The edition before
withdraw-statement = Withdraw it
withdraw-statement-lead = It stays to be read, marked as withdrawn. A correction is better made as the next edition.
withdraw-submit = Withdraw it
field-withdraw-hint = The reason stands on the statement with your organisation’s name.
drop-statement = Throw the draft away
statement-dropped = The draft is gone.
signed-heading = Cleared and signed for
draft-mark = Draft – not issued
superseded-mark = Superseded by a newer edition
withdrawn-mark = Withdrawn
withdrawn-because = Withdrawn. { $why }
demonstration-mark = Demonstration: invented
statement-made-with = Kept with its history at { $address }
statement-files = As a file
draft-situation = { $what } in { $countries }, since { $onset }.
draft-situation-source = { $what } in { $countries }, since { $onset } (source: { $source }).
draft-host = The Movement supports the response of { $host }.
draft-present = Components of the Movement that are present:
draft-meaning = The convener brings partners together and does not command. Each component keeps its mandate and its own responsibility. Partners who plan to support turn to the convener first.
draft-mechanism = Contact for coordination: { $convener }.
draft-support = Please offer funds, people or goods to { $convener } first, and wait for the answer.
draft-not-send = Please do not send people or goods that were not asked for.
draft-communication = Please take facts from this text and name it as the source. Questions of the media go to { $host }.
draft-visits = Please agree on each visit with { $convener } beforehand.
draft-security = Please travel only once the security arrangements are agreed with { $convener }.
deed-statement-begun = began
deed-statement-changed = changed who speaks in
deed-section-written = wrote in
deed-statement-issued = issued
deed-statement-superseded = superseded
deed-statement-withdrawn = withdrew
deed-statement-dropped = threw away the draft of
help-statements = What the components say together in this emergency: statements to partners, and letters on who convenes.
help-statement = A text that speaks for several organisations. It is issued only once each of them has cleared it, and never changed after.
help-section = Writes one section in one language. Others can write in another section or language at the same time.
help-issue = Issues the text: it is frozen and seen by those for whom it is meant. Without every clearance it cannot be issued.
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

## Meetings, decisions and actions

# Meetings
meetings = Meetings
kind-meeting = Meeting
kind-agenda-item = Minutes
call-meeting = Call a meeting
call-meeting-lead = The form is filled with what is known. Check it, and send: those who are invited get a letter with a date for their calendar.
call-meeting-submit = Call the meeting
call-mini-summit = Call a Mini-Summit
call-other = Call another meeting
call-kinds = Another kind of meeting
call-next = Call the next one: { $day }, { $clock }
send-meeting = Call it now
edit-meeting = Change the meeting
edit-meeting-lead = If the name, the time or the length changes, those who were told get a letter.
cancel-meeting = Cancel the meeting
cancel-meeting-lead = { $name } is called off. Those who were told get a letter that takes it out of their calendar.
replace-meeting = Another took its place
replace-meeting-lead = { $name } is not held, because another meeting does its work. If this one is a Mini-Summit, the other counts as one.
waive-mini-summit = Hold none, with a reason
waive-mini-summit-lead = A Mini-Summit is not always needed. Say why, so that nobody waits for one.
hold-meeting = It took place
hold-meeting-lead = { $name }: when it began, how long it took, and which organisations came in which role. Whoever is not ticked was absent.
close-meeting = Nothing more to do
find-slot = Find the best time
meetings-calendar = Subscribe in your calendar
meeting-open-proposed = Open the proposed meeting
meeting-open-called = Open the meeting that is called
no-meetings = No meeting yet. Call the first one.
no-meetings-ahead = No meeting is ahead.
meeting-name-of = { $kind } { $number } – { $emergency }
meeting-waived-name = No Mini-Summit – { $emergency }
meeting-when = { $day }, { $clock } ({ $zone }) · { $utc }
meeting-held-text = { $day }, { $from } to { $until } ({ $zone })
meeting-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}

# Fields of a meeting
meeting-field-kind = Kind of meeting
meeting-field-name = Name
meeting-field-name-hint = Leave it empty to name it after its kind, its number and the emergency.
meeting-field-local = Begins (local time)
meeting-field-local-hint = By the clock of the time zone below.
meeting-field-zone = Time zone
meeting-field-zone-hint = Such as Africa/Maputo or Europe/Zurich.
meeting-field-length = Length in minutes
meeting-field-modality = How people come together
meeting-field-link = Link to join
meeting-field-link-hint = It is shown on this page only, never in letters.
meeting-field-place = Place
meeting-field-organisations = Organisations invited
meeting-field-organisations-hint = Those known to be present are ticked.
meeting-field-more = More organisations
meeting-field-invite-more = Invite more organisations
meeting-field-more-hint = One on each line, by name or acronym.
meeting-field-agenda = Agenda
meeting-field-items = More items
meeting-field-items-hint = One on each line.
meeting-field-item = Item
meeting-field-level = Level
meeting-field-chair = Chaired by
meeting-field-rhythm = Repeated
meeting-field-counts = It counts as the Mini-Summit
meeting-field-counts-hint = For a similar coordination meeting that does the same.
meeting-field-step = What to do
meeting-step-call = Call it now: letters go out
meeting-step-propose = Find the best time first: nobody is told yet
meeting-step-held = It took place already: no letters
meeting-field-reason = Reason
meeting-field-replaced-by = Replaced by
meeting-field-held-from = Began (local time)
meeting-field-leader = Came as leaders
meeting-field-operational = Came at operational level
meeting-field-technical = Came at technical level
meeting-field-came-too = Came without being invited
meeting-field-minutes = What was said
meeting-column-starts = Time
meeting-column-state = State
meeting-fact-held = Held
meeting-fact-called-by = Called by
meeting-fact-previous = Follows
meeting-fact-next = Next
meeting-attendance = Attendance

# What is said of a meeting
meeting-is-called = The meeting is called, and letters are on their way.
meeting-is-noted = The meeting is noted. Nobody was told.
meeting-is-cancelled = The meeting is cancelled.
meeting-is-replaced = It is noted which meeting took its place.
meeting-is-waived = It is noted that no Mini-Summit is held.
meeting-is-held = It is noted who came. Now write the minutes: each section by whoever knows it.
meeting-is-closed = The meeting is closed.
meeting-told = Saved, and letters are on their way.
meeting-slot-chosen = The time is chosen. Call the meeting when you are ready.
meeting-unreached = No letter to { $names }: they may not see this meeting, or have nobody to write to.
meeting-zone-wrong = No time zone is called “{ $text }”. Write it as Africa/Maputo.
meeting-hour-skipped = The clocks are put forward over this hour. Choose another one.
meeting-local-wrong = Write a day and an hour, such as 2026-11-20T14:30.
meeting-link-wrong = Write a link that begins with https://, or leave it empty.
meeting-passed = This time has passed. Choose a later one, or say that it took place already.
meeting-not-yet = This time has not come yet. Correct it.
meeting-audience-wide = More people would see the meeting than may see the emergency. Choose a narrower audience.
meeting-wrong-state = This does not fit how far the meeting has come. Look at its page again.
meeting-no-rhythm = This meeting is not repeated. Change how often it is, or call another.
meeting-next-there = The next one is called already.
meeting-nobody-came = Tick at least one organisation that came.

# Kinds of meeting
meeting-kind-mini-summit = Mini-Summit
meeting-kind-equivalent = Similar coordination meeting
meeting-kind-strategic = Strategic meeting (Movement Platform)
meeting-kind-operational = Operational meeting (Movement Operations Committee)
meeting-kind-technical = Technical meeting (working group)
meeting-kind-logistics-forum = Logistics forum
meeting-kind-joint-task-force = Joint task force
meeting-kind-joint-steering-committee = Joint steering committee
meeting-kind-membership = Membership coordination
meeting-level-national = National
meeting-level-sub-national = Within the country
meeting-level-regional = Regional
meeting-level-global = Global (Geneva)
meeting-virtual = Online
meeting-in-person = In person
meeting-mixed = In person and online
meeting-rhythm-once = Once
meeting-rhythm-daily = Every day
meeting-rhythm-second-day = Every second day
meeting-rhythm-weekly = Every week
meeting-rhythm-fortnightly = Every second week
meeting-rhythm-monthly = Every month
meeting-state-proposed = Proposed
meeting-state-called = Called
meeting-state-held = Held
meeting-state-minutes-draft = Minutes in draft
meeting-state-minutes-agreed = Minutes agreed
meeting-state-follow-up = Follow-up
meeting-state-closed = Closed
meeting-state-cancelled = Cancelled
meeting-state-waived = Decided to hold none
meeting-state-replaced = Replaced
meeting-part-leader = leaders
meeting-part-operational = operational
meeting-part-technical = technical
meeting-came-invited = Invited
meeting-came-attended = Attended
meeting-came-absent = Absent

# Agenda
agenda-situation = Situation and needs
agenda-capacity = Each partner’s capacity and plans
agenda-conveners = Convener roles
agenda-mechanism = Coordination mechanism
agenda-communication = Communication and spokesperson
agenda-appeals = Resource mobilization and appeals
agenda-security = Security
agenda-logistics = Logistics
agenda-data = Data and Movement Picture
agenda-officer = Need for a Movement Coordination Officer
agenda-actions = Open actions of earlier meetings
agenda-next = Next meeting
agenda-other = Other
agenda-item-why = { $item } – { $why }
agenda-why-always = always on the agenda
agenda-why-no-convener = no convener is on record
agenda-why-convener = a convener is on record: confirm it
agenda-why-no-agreement = no coordination agreement is on record
agenda-why-agreement = an agreement is on record: put it to use
agenda-why-no-officer = no request for one is on record
agenda-why-open-actions = some are open
agenda-why-asked = somebody asked for it
add-item = Add an item
add = Add
added = Added.

# Clock of the Mini-Summit
clock-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
clock-hours-range = { $least } to { $most } hours
clock-good = Held { $hours } after the onset: within the first day.
clock-met = Held { $hours } after the onset: within the limit.
clock-late = Held { $hours } after the onset: after the limit.
clock-unsure = Held { $hours } after the onset, which is known to the day only: whether within the limit cannot be said.
clock-running = Not held yet: { $hours } since the onset. The limit is { $until }.
clock-nearly-over = Not held yet: { $hours } since the onset. The limit may have passed.
clock-not-held = Not held: { $hours } since the onset, and the limit has passed. Call one, say which meeting took its place, or say why none is held.
clock-not-begun = The onset has not come yet.
clock-waived = It was decided to hold none; the reason is on record.
clock-source = Within { $good } hours is good, { $limit } hours the limit (SMCC 2.0 report, CD/22/21). The IFRC’s toolbox shows, as a guide, { $from } to { $until }.

# Slots
slots-about = The five best starts between { $from } and { $until }, at least an hour apart. First comes what is least hard for whom it is hardest, then what is easiest for all; host, ICRC and IFRC count twice.
slots-assumed = Assumed: at national level an organisation sits in the country if it has an office there on record, otherwise at its headquarters; days off are those of that country.
slots-none = No start fits. Change the length, or the state of the meeting.
slot-title = { $day }, { $clock } ({ $zone })
slot-clock = { $day }, { $clock } (UTC{ $offset })
slot-choose = Choose this time
slot-easy = Within or near working hours for everybody.
slot-hard = Outside working hours for { $names }.
slot-organisation = Organisation
slot-country = Clock of
slot-local = Local time
slot-cost = What it is for them
slot-hour-work = Working hours
slot-hour-margin = Edge of the working day
slot-hour-day-off = Day off
slot-hour-late = Early morning or late evening
slot-hour-busy = In another meeting
slot-hour-night = Night

# Minutes, decisions and actions
minutes = Minutes
minutes-write = Write
minutes-section-lead = A section of the minutes of { $name }.
kind-decision = Decision
decisions = Decisions
no-decisions = No decision yet.
add-decision = Add a decision
edit-decision = Change the decision
decision-field-what = Decision
decision-field-why = Why, or on what terms
decision-column-day = Taken on
decision-is-added = The decision is added.
kind-action = Action
actions = Actions
actions-title = { $count ->
    [one] { $count } open action
   *[other] { $count } open actions
}
actions-mine = Yours
actions-of = Others of { $name }
actions-open = Open only
actions-all = Done and dropped too
no-actions = No action.
add-action = Add an action
edit-action = Change the action or pass it on
pass-on = Pass on or change
drop-action = No longer to be done
reopen-action = Open it again
action-done = Done
action-state-open = Open
action-state-done = Done
action-state-dropped = No longer to be done
action-field-what = What is to be done
action-field-holder = Holder
action-field-role = Role in that organisation
action-field-role-hint = Leave it empty for whoever coordinates there.
action-field-due = Due
action-due = due { $day }
action-due-title = Due: { $what }
action-due-today = Due today
action-overdue = { $count ->
    [one] { $count } day overdue
   *[other] { $count } days overdue
}
action-is-added = The action is added.
action-is-done = The action is done.
action-is-open = The action is open again.
action-is-dropped = It is noted that the action is no longer to be done.
action-is-passed-on = The action is passed on.

# Letters
letter-meeting-called = Invitation: { $name }
letter-meeting-moved = Changed: { $name }
letter-meeting-cancelled = Cancelled: { $name }
letter-meeting-called-text =
    Your organisation is invited to { $name }.
    { $when }
    { "" }
    Agenda, link to join and who is invited: { $link }
letter-meeting-moved-text =
    { $name } has changed. It is now:
    { $when }
    { "" }
    More: { $link }
letter-meeting-cancelled-text =
    { $name } is not held.
    It was planned for { $when }
    { "" }
    Why, and what comes instead: { $link }
letter-actions = { $count ->
    [one] { $count } action is overdue
   *[other] { $count } actions are overdue
}
letter-actions-text =
    These actions of your organisation are overdue:
    { "" }
    { $list }
    { "" }
    Say that they are done, pass them on or drop them: { $link }

# Agreement to the minutes
minutes-agreement = Agreed by those who attended
agree-minutes = Agree to the minutes
agree-minutes-lead = Speak for your organisation of the minutes of { $name } as they stand now.
agree-minutes-submit = Give our word
minutes-are-agreed = All who attended agree: the minutes are agreed.
minutes-word-given = Your organisation’s word is given.

# Deeds
deed-meeting-called = called the meeting
deed-meeting-proposed = noted the meeting
deed-meeting-waived = decided to hold no Mini-Summit
deed-meeting-changed = changed the meeting
deed-meeting-moved = moved the meeting
deed-meeting-cancelled = cancelled the meeting
deed-meeting-replaced = replaced the meeting by another
deed-meeting-counts = counted the meeting as the Mini-Summit
deed-meeting-held = held the meeting
deed-meeting-closed = closed the meeting
deed-agenda-set = set the agenda
deed-agenda-item-added = put on the agenda
deed-agenda-ordered = ordered the agenda
deed-organisations-invited = invited
deed-attendance-noted = noted the attendance of
deed-attendance-changed = changed who attended
deed-minutes-written = wrote the minutes of
deed-minutes-revised = revised the minutes of
deed-minutes-agreed = agreed the minutes of
deed-decision-taken = decided
deed-decision-changed = changed the decision
deed-action-added = agreed the action
deed-action-changed = changed the action
deed-action-passed-on = passed on the action
deed-action-done = finished the action
deed-action-reopened = reopened the action
deed-action-dropped = dropped the action
deed-actions-chased = was reminded of overdue actions

# Help
help-meetings = All meetings of this emergency: what is ahead first. The clock shows how many hours have passed since the onset, against 24 hours (good) and 48 hours (limit).
help-call-meeting = A meeting in one step: the form is filled with what is known. Check it, and send.
help-waive-mini-summit = Where a Mini-Summit is not needed, say why. The reason stays on record.
help-meeting = Agenda and minutes are the same list: each item of the agenda becomes a section of the minutes.
help-edit-meeting = Change the time, the place or who is invited. Those who were told get a letter.
help-meeting-slots = The times that hurt least, across time zones and working weeks, and what each costs whom.
help-cancel-meeting = Call the meeting off. Those who were told get a letter.
help-replace-meeting = Another meeting took the place of this one and counts in its stead.
help-hold-meeting = Say when it took place and which organisations came.
help-add-agenda-item = One more item for the agenda, and a section of the minutes.
help-write-minutes = Two people may write at once: different sections never collide, and in the same section nobody’s words are lost.
help-actions = What you have to do, then what your organisation has to do: overdue first.
help-emergency-actions = All actions of this emergency, with one holder and one day each.
help-decisions = What the components decided together, and at which meeting.
help-add-action = What is to be done, by whom, by when.
help-action = One thing to do, with one holder. Pass it on in one step, or say that it is done.
help-edit-action = Change it, or choose another holder.
help-drop-action = Say why it is no longer to be done.
help-agree-action = What the meeting agreed: one holder, one day.
help-add-decision = What the meeting decided, in one sentence.
help-edit-decision = A changed decision is a change of the minutes: those who attended are asked again.
help-agree-minutes = Say for your organisation whether the minutes are right.

## End of meetings

## Statements: the meeting that comes
draft-next = Next meeting: { $name }, { $when }.
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
