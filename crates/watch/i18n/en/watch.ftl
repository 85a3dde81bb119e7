## The watch
watch = Watch
watch-lead = What the rules of coordination say of the emergencies in which your organisation is present. A rule reminds; it never stops anybody.
watch-none = Nothing to show. Clear the filters to see what is kept.
watch-rules = The rules
watch-rules-lead = Each rule with where it comes from and who must act. Whoever has a good reason not to keep one says so, and the rule is silent until the day they give.
needs = Needs you now
needs-here = Needs you here
needs-none = Nothing needs you.
needs-checked = Checked { $at }.
needs-all = Everything the watch sees
needs-changed = { $count ->
    [one] One change since you last looked
   *[other] { $count } changes since you last looked
}
needs-see = See what changed
here-none = The watch finds nothing to do here.
since = Since { $at }
due-late = Late since { $at }
due-soon = Due { $at }
due-by = By { $at }
waits-for = Waits for { $who }
waits-for-you = Waits for you
or-say-why = or say why not
column-state = State
column-rule = Rule
column-emergency = Emergency
column-why = What is not as it should be
column-due = By when
column-since = Since
column-who = Who must act
column-weight = Weight
column-kind = Kind
column-source = Source
column-title = What it says
column-act = What to do
column-reason = Reason given
column-until = Silent until
filter-open = What needs somebody
filter-all = All states
source-watch = Judged by the rules of coordination from the records that you may see.

## States
state-late = Late
state-soon = Due within a day
state-waiting = Waiting
state-unknown = Not known
state-kept = Kept
state-not-applicable = Does not apply
state-muted = Silent, with a reason

## Kinds and weights
kind-hard = Enforced where the record is written
kind-warning = Warning
kind-information = Information
weight-high = High
weight-middle = Middle
weight-low = Low

## Who must act
party-heads = Host National Society, ICRC and IFRC
party-caller = Whoever called the meeting
party-speakers = Each organisation named in the statement
party-conveners = Convener and co-convener
party-host = Host National Society
party-itself = The organisation itself
party-requester = Whoever asked for the officer

## Sources
cite-report = CD/22/21, SMCC 2.0 progress report to the Council of Delegates, 2022
cite-toolbox = IFRC GO, operational toolbox (indicative times)
cite-go = IFRC GO, how it learns where the ICRC is present
cite-seville = Seville Agreement, 1997
cite-supplementary = Supplementary Measures to the Seville Agreement, 2005 (read in a copy)
cite-mozambique = Lessons of the first Movement Coordination Officer, Mozambique 2019
cite-ours = our own assumption

## Times
policy-summit-good = Good: held within { $hours } hours of the beginning ({ $paper }).
policy-summit-limit = Limit: within { $hours } hours ({ $paper }).
policy-summit-report = The SMCC 2.0 report has { $good } and { $limit } hours (CD/22/21).
policy-summit-toolbox = The IFRC’s toolbox gives the middle of week 2 to the end of week 3, as a guide.
policy-roles = Within 48 hours of the beginning (CD/22/21).
policy-statement = Within a week of the Mini-Summit (our reading of the IFRC’s toolbox: in the first week).

## Rules
r001 = A Mini-Summit is recorded
r001-why = Where more than one component is active, the earlier they meet, the better they respond together.
r001-do = Call the Mini-Summit, record a similar meeting that took its place, or say why there is none.
r002 = The Mini-Summit is held in time
r002-why = The first 24 to 48 hours decide who does what. Later, each is already on its own way.
r002-do = Call it for the next hours. An hour by telephone is enough.
r003 = After the limit, it is said what became of the Mini-Summit
r003-why = Nobody should have to guess whether a meeting is coming, was replaced or is not needed.
r003-do = Give the planned time, say that it was held, name the meeting that took its place, or say why there is none.
r004 = Host, ICRC and IFRC were at the Mini-Summit
r004-why = What was agreed without one of them does not hold for it.
r004-do = Send the minutes to those who were absent, and ask them for their word.
r005 = Roles and responsibilities are in the minutes
r005-why = The Mini-Summit is held to make clear who does what.
r005-do = Write into the minutes what was agreed on roles, or that nothing was agreed.
r006 = The next meeting has a date
r006-why = Situations change. One meeting at the beginning is not enough.
r006-do = Call the next meeting before people part.
r010 = A Joint Statement follows the Mini-Summit
r010-why = Partners everywhere want to know who does what and how they can help. One text answers all of them.
r010-do = Draft the Joint Statement from what is recorded, or say why there is none.
r011 = Nothing is issued in the name of an organisation without its word
r011-why = An organisation speaks for itself.
r011-do = Read the statement, then clear it or say what must change.
r012 = What was issued stays as it was
r012-why = Partners act on what they have read.
r012-do = Make a new version, which takes the place of the old one.
r013 = One convener in each affected country
r013-why = Two conveners pull in two directions; none pulls in none.
r013-do = Propose who convenes; host, ICRC and IFRC agree.
r014 = National Societies are told who convenes
r014-why = An agreement that only those know who made it helps nobody.
r014-do = Send the joint letter to all National Societies.
r015 = The host National Society has spoken on the convener
r015-why = Coordination is built around the National Society of the affected country.
r015-do = Agree, object or comment in the name of the host National Society.
r016 = When the class of the situation changes, conveners are reviewed
r016-why = A disaster that turns into a conflict asks for other roles.
r016-do = Open the review of the convener.
r017 = A handover has its checklist and its donors’ consent
r017-why = Resources and tasks are lost between two conveners unless somebody writes them down.
r017-do = Work through the checklist, and ask donors whether resources may move.
r018 = Whoever helps tells the conveners
r018-why = Help that nobody knows of is given twice, or is missing elsewhere.
r018-do = Say that your organisation is present, or come to the next meeting.
r047 = Who shares nothing is shown
r047-why = A Movement Picture without a partner is not the Movement’s.
r047-do = Drop your sheet as it is, or say why you share nothing.
r048 = Presence is confirmed or marked with its source
r048-why = A list of who is present is worth what its sources are worth.
r048-do = Say whether your organisation is present.
r050 = It is decided whether a Movement Coordination Officer is needed
r050-why = In a large emergency nobody has time for coordination unless somebody is there for it.
r050-do = Ask for an officer, or say that none is needed or possible.
r051 = The request for an officer is endorsed by host, ICRC and IFRC
r051-why = The officer serves all components, so all must want one.
r051-do = Endorse the request, or object.
r052 = A request that was not met keeps its reason
r052-why = Requests that could not be met show what must be improved.
r052-do = Give the reason why it could not be met.
r053 = Working from afar was considered
r053-why = Where nobody can travel, an officer at a distance is better than none.
r053-do = Say whether the officer could work from afar.
r054 = The officer’s report and lessons are stored
r054-why = The next officer should not begin from nothing.
r054-do = Add the report of the end and what was learnt.

## What is not as it should be
why-no-summit = No Mini-Summit is recorded.
why-summit-due = The Mini-Summit has not been held.
why-summit-planned-late = The Mini-Summit is planned for after the limit.
why-summit-late = The Mini-Summit was held { $hours } hours after the beginning.
why-summit-unsaid = The time of the Mini-Summit has passed. Was it held?
why-summit-status = The limit has passed without a Mini-Summit, a plan for one, or a reason.
why-absent = Not at the Mini-Summit: { $who }.
why-no-roles = The minutes do not say what was agreed on roles.
why-no-next = No next meeting has a date.
why-no-statement = No Joint Statement came of the Mini-Summit.
why-statement-open = The Joint Statement is written and not issued.
why-issued-without = Issued without the word of { $who }.
why-changed-after-issue = Changed after it was issued.
why-no-convener = Nobody convenes in { $place }.
why-two-conveners = Two allocations stand in { $place }.
why-not-announced = National Societies have not been told who convenes in { $place }.
why-host-silent = The host National Society has said nothing on the convener in { $place }.
why-not-reviewed = The class of the situation changed. The convener in { $place } was not reviewed.
why-no-checklist = The checklist of the handover is not done.
why-no-donors = Donors have not agreed that resources move.
why-not-told = Known only from a source: { $who }.
why-not-shared = Present and sharing no activity: { $who }.
why-unsourced = Noted as present without a source: { $who }.
why-contradicted = A source says they are present; they said that they left: { $who }.
why-no-decision = Nobody has decided whether an officer is needed.
why-not-endorsed = Not yet endorsed by { $who }.
why-no-reason = The request was not met, and no reason is given.
why-not-remote = The request does not say whether work from afar was considered.
why-no-report = The report of the end or the lessons are missing.

## What is missing to tell
missing-onset-hour = The hour at which it began is not known, so it cannot be said whether the time was kept.
missing-presence = Nobody is known to be present.
missing-attendance = Nobody wrote down who was at the meeting.
missing-minutes = There are no minutes yet.
missing-meeting-time = The meeting has no time yet.
missing-issue-time = It is not known when the statement was issued.
missing-issued-revision = It is not known which version was issued.
missing-clearance = The word of { $who } is missing.
missing-clearances = It cannot be told who cleared the statement.
missing-agreed-time = It is not known when the convener was agreed.
missing-host-word = It cannot be told what the host National Society said.
missing-class = The class of the situation is not known.
missing-handover = Nobody wrote down how the role was handed over.
missing-activities = Activities could not be read.
missing-severity = Nobody said how severe the emergency is.
missing-endorsements = It cannot be told who endorsed the request.
missing-requests = Requests for an officer could not be read.
missing-request-state = The state of the request cannot be read.
missing-modality = Nobody said whether work from afar was considered.
missing-end-time = It is not known when the deployment ended.

## What starts the act
act-call-summit = Call the Mini-Summit
act-call-meeting = Call the next meeting
act-meeting = Open the meeting
act-draft-statement = Draft the Joint Statement
act-statement = Open the statement
act-propose-convener = Propose a convener
act-allocation = Open the convener’s record
act-ask-officer = Ask for an officer
act-officer = Open the request
act-confirm-presence = Say whether you are present
act-presence = Look at who is present
act-share = Share activities
act-emergency = Complete the emergency
act-assess = Say how severe it is

## A reason not to keep a rule
mute = Say why not
mute-lead = Whoever sees the emergency reads the reason and who gave it. The rule is silent for your organisation until the day you choose; if you are the host National Society, for all.
mute-scope = Where
mute-scope-emergency = In this emergency
mute-scope-everywhere = In every emergency of this context
mute-scope-context = In every emergency of { $place }
mute-reason = Reason
mute-reason-hint = One sentence that will still make sense to somebody who comes in a month.
mute-until = Until
mute-until-hint = From this day on, the rule speaks again. At most a year ahead.
mute-submit = Keep the reason
muted = The reason is kept. The rule is silent until { $day }.
mute-until-wrong = Choose a day after today and within a year.
mute-hard = This rule is enforced where the record is written. It takes no reason.
mute-not-present = Your organisation is not present here. Confirm its presence first.
mute-lift = Let the rule speak again
mute-lifted = The rule speaks again.
mute-title = { $rule }: a reason given
mute-kind = Reason given to the watch
mute-who = Given by
deed-rule-muted = gave a reason not to keep a rule
deed-mute-lifted = let a rule speak again

## Help
help-watch = All that the rules of coordination find in your emergencies, with filters, and as files.
help-watch-rules = The rules that the watch goes by, with their sources.
help-watch-rule = One rule: what it says, why, where it comes from, what to do.
help-mute-rule = Gives a reason why a rule is not kept in an emergency or a context, with an end date.
help-mute = A reason that somebody gave not to keep a rule.
