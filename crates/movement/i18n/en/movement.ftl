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
evidence-contradicted = Contradicted by itself
sources-say = What sources say
own-notes = What your organisation noted from a source
source-age = Age in days
beside-itself = What the organisation says itself
beside-agrees = present since { $day }
beside-contradicts = Contradiction: it said that it left on { $day }, before this source
beside-stale = Stale: it said that it left on { $day }
beside-silent = nothing
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
look-as-no-sign-in = Nobody signs in to the demonstration
look-as-no-sign-in-lead = This page is for members. Choose as whom you look; you go on to it from here.
look-as-no-account = That page is about a person’s own account: password, second step, passkeys, tokens. The demonstration has no accounts, so there is nothing to do there. You can look as somebody else.
person-host = coordinator of the host National Society
person-data = data focal point of the host
person-partner = contributor of a partner Society
person-coordinator = coordinator
person-mco = Movement coordination officer
person-public = The public, not signed in
# Accounts: signing in
account-sign-in = Sign in
account-sign-in-lead = For people of the Movement who were invited. Public pages need no account.
account-email = E-mail
account-password = Password
account-sign-in-with = Sign in with { $provider }
account-sign-in-or = Or with your organisation’s own sign-in
account-sign-in-lost = Password forgotten, phone lost? Ask the person who reviews access in your organisation for a new invitation.
account-sign-in-wrong = E-mail or password is not right. Check both and try again.
account-provider-failed = The sign-in of { $provider } did not work. Try again, or sign in with e-mail and password.
account-provider-unknown = { $provider } says who you are, but nobody has invited you yet. Ask your organisation for an invitation to the same e-mail.

# Accounts: second step
account-second = Second step
account-second-lead = Show that it is you, with your phone, a passkey or a recovery code.
account-code = Code
account-code-hint = Six digits from your authenticator app, or one of your recovery codes.
account-continue = Continue
account-code-shape = Type the six digits of your authenticator app, or one recovery code of twelve characters.
account-code-wrong = This code is not right. Wait for the next one, and check that the phone sets its clock by itself.
account-code-used = This code was used already. Wait for the next one and type it.
account-passkey-use = Use a passkey
account-passkey-alone = Sign in with a passkey
account-passkey-alone-wrong = The passkey did not sign you in. Use e-mail and password, or another passkey.
account-passkey-add = Add a passkey
account-passkey-lead = With finger, face or PIN of your phone, computer or key.
account-passkey-script = Passkeys need a browser with scripts. A code works without.
account-passkey-wrong = The passkey was not accepted. Try again, or use a code.

# Accounts: invitation
account-invited = Your invitation
account-invited-lead = { $organisation } invites you to smcc as: { $role }.
account-invited-gone = This invitation is no longer valid. Ask your organisation for a new one.
account-name = Name
account-name-hint = As colleagues know you.
account-language = Language
account-password-new = New password
account-password-hint = At least { $least } characters. Three or four words that do not belong together are good.
account-accept = Accept the invitation
account-password-short = Take at least { $least } characters.
account-password-long = Take a shorter password, of at most { $most } characters.
account-password-own = Your name, e-mail or organisation is in it. Take words that say nothing about you.
account-password-common = Many people use this password. Take three or four words that do not belong together.
account-password-pattern = Neighbouring keys and repetitions are easy to guess. Take three or four words that do not belong together.
account-password-date = Dates and years are easy to guess. Take three or four words that do not belong together.
account-password-words = This is easy to guess. Add another word or two.
account-password-old-wrong = This is not your password. Check it and try again.

# Accounts: setting the second factor
account-arm = Set your second step
account-arm-lead = Every account needs two steps: what you know, and what you have. It takes a minute.
account-arm-app = With an authenticator app
account-arm-app-1 = Open an authenticator app on your phone and read this picture with it.
account-arm-app-2 = Or open this link on the phone itself, or type the key into the app.
account-arm-app-3 = Type the six digits that the app shows.
account-arm-picture = Picture for the authenticator app
account-arm-link = Open in the authenticator app
account-arm-key = Key
account-arm-passkey = With a passkey
account-passkey-name = Name of the passkey
account-passkey-name-hint = For example: work phone.
account-passkey-make = Make a passkey
account-recovery = Recovery codes
account-recovery-lead = Print these or write them down, and keep them away from the phone. Each opens your account once. They are not shown again.
account-recovery-done = I have kept them
account-recovery-left = { $count ->
    [0] No recovery code is left. Make new ones.
    [one] One recovery code is left.
   *[other] { $count } recovery codes are left.
}
account-recovery-new = Make new recovery codes

# Accounts: my account
account-me = My account
account-profile = Profile
account-save = Save
account-saved = Saved.
account-change-password = Change the password
account-password-changed = The password was changed, and every other browser was signed out.
account-password-old = Present password
account-security = Second step
account-app-set = The authenticator app is set.
account-app-none = No authenticator app is set.
account-app-change = Set another authenticator app
account-passkeys = Passkeys
account-sessions = Signed-in browsers
account-session-this = this one
account-session-since = Since
account-session-seen = Last used
account-session-end = Sign out
account-session-ended = The browser was signed out.
account-sessions-end = Sign out everywhere else
account-tokens = Tokens for machines
account-tokens-lead = A token lets a program read, or read and write, what you may. It is shown once.
account-token-name = What it is for
account-token-scope = May
account-token-read = read
account-token-write = read and write
account-token-days = Valid for days
account-token-make = Make a token
account-token-made = Your new token
account-token-made-lead = Copy it now into the program that needs it. It is not shown again.
account-token-ends = Valid until
account-take = Take away
account-taken = Taken away.
account-roles = My roles
account-back = Back to my account
account-sign-out = Sign out

# Accounts: people of an organisation
account-people = People and roles
account-people-lead = Who acts for { $organisation }. A role that nobody confirms for a year lapses.
account-person = Person
account-role = Role
account-context = Context
account-context-all = everywhere
account-confirmed = Confirmed
account-lapses = Lapses
account-state = State
account-state-held = held
account-state-ending = { $days ->
    [one] lapses in one day
   *[other] lapses in { $days } days
}
account-state-lapsed = lapsed
account-confirm = Confirm
account-confirmed-now = Confirmed for another year.
account-confirm-who = Confirm { $role } of { $person }
account-take-who = Take { $role } away from { $person }
account-take-own = You cannot take your own last coordinating role. Ask another coordinator.
account-invite = Invite a person
account-invite-lead = The person gets a link that is valid for { $days } days and works once.
account-invite-send = Make the invitation
account-invite-made = The invitation is made
account-invite-made-lead = Send this link to the person, by a way that only they read. It is not shown again.
account-invitations = Open invitations
account-letter-invited = Your invitation from { $organisation }
account-letter-invited-text =
    { $organisation } invites you to smcc, the coordination system of the Red Cross and Red Crescent Movement.

    Open this link to accept it. It is valid for { $days } days and works once:
    { $link }

    If you did not expect this letter, do nothing.
account-invited-until = Valid until
account-email-wrong = Write an e-mail address such as name@example.org.
account-role-needed = Choose a role.
account-nobody = Nobody yet.

account-code-six = Type the six digits that the app shows.
account-recovery-old = The codes that you have now will no longer serve.
account-passkey-last = This is your only second step. Set an authenticator app or another passkey first.
account-token-unused = not used yet
account-act-for = Act for another organisation
account-none = None.
account-context-one = in one context
account-renew = Let a person in again
account-renew-why = For those who forgot the password or lost the phone. Be sure that it is the person who asks: call them.
account-renew-lead = { $person } gets a link to set password and second step anew. Everything that opened the account before stops, and every browser is signed out.
account-renewed-lead = { $person }: set a new password, then a second step.
account-lapsing = Roles that end soon
account-lapsing-mine = Ask somebody who coordinates in your organisation to confirm them.
account-lapsing-others = { $count ->
    [one] One role of your organisation ends within thirty days. Confirm it, or let it end.
   *[other] { $count } roles of your organisation end within thirty days. Confirm them, or let them end.
}

# Accounts: what was done
account-did-made = joined
account-did-invite = invited a person
account-did-renew = let a person in again
account-did-anew = set password and second step anew
account-did-accept = accepted an invitation
account-did-withdraw = withdrew an invitation
account-did-give = received a role
account-did-confirm = confirmed a role
account-did-take = took a role away
account-did-remind = reminded that a role ends
account-did-profile = changed the profile
account-did-password = changed the password
account-did-in = signed in
account-did-second = showed the second step again
account-did-recovery = signed in with a recovery code
account-did-out = signed out
account-did-end = signed other browsers out
account-did-app = set an authenticator app
account-did-passkey = added a passkey
account-did-passkey-drop = took a passkey away
account-did-codes = made new recovery codes
account-did-token = made a token
account-did-token-drop = took a token away
account-did-link = linked a sign-in provider
account-did-act-for = acts for another organisation

## Help: what each page is for
help-organisations = National Societies, the IFRC, the ICRC and partners, with their status on a day of your choice.
help-organisation = One organisation: its names, its status over time, its offices and where it is present.
help-add-organisation = Adds an organisation outside the Movement, so that its work can be named.
help-edit-organisation = Corrects the names of an organisation that your organisation added.
help-record-status = Records from which day a National Society is an active member or is not, with the source. What was before stays true for its time.
help-add-office = Adds an office or delegation of your organisation.
help-office = An office or delegation: where it is and since when.
help-close-office = Says from which day an office is closed; its time before that stays recorded.
help-contexts = Countries, areas and cross-border situations in which components work together.
help-context = A context: who is present and how one knows, its emergencies and what is agreed there.
help-open-context = Opens a context in which components can share what concerns it.
help-edit-context = Corrects the name and extent of a context.
help-confirm-presence = Says that your organisation is present; from then on it sees what is shared with those who are.
help-end-presence = Says that your organisation has left; from that day it no longer sees what is shared with those who are present.
help-note-presence = Notes that another organisation is present as a source says. It is shown as such until the organisation confirms it.
help-look-as = In the demonstration: look at the same pages as another person, without a password.
help-accept-invitation = Accepts an invitation of your organisation. The link works once.
help-act-for = Chooses for which of your organisations you act from now on.
help-add-passkey = Adds a passkey of this device: as your second step, and to sign in with it alone.
help-change-password = Sets a new password; your other sessions end.
help-edit-profile = Changes your name and the language of your pages and letters.
help-invite-person = Invites a person to your organisation with the roles that they need and no more.
help-made-invitation = The link of the invitation that you just made. It is shown once.
help-made-token = The token that you just made. It is shown once.
help-make-recovery-codes = Makes new recovery codes; the old ones stop working.
help-make-token = Makes a token with which a program reads or writes in your name.
help-my-account = Your account: roles, second step, sessions, tokens. End here what is not yours.
help-people = Who of your organisation holds which role, and until when. Confirm those who are still with you, take away what is over.
help-recovery-codes = How many recovery codes are left, for the day on which your second step is lost.
help-renew-access = Makes a link with which a colleague who lost password and second step sets both anew.
help-set-authenticator = Sets an authenticator app as your second step: read the picture with it, then type its code.
help-sign-in = Signs you in with your password or your organisation’s own sign-in; a second step follows.
help-sign-in-passkey = Signs you in with a passkey.
help-sign-in-alone = Signs you in with a passkey of this device alone: it has checked that it is you.
help-sign-in-second = The second step: a code of your app, your passkey, or a recovery code.
