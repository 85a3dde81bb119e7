//! Calling a meeting in one click: the form comes filled with what is known.
//!
//! Invariants: whoever coordinates for a component that is present may call one; the time is typed by the clock of a place
//! and kept as an instant, with zone and text; nobody is told before the person says so.

use super::{
    agenda::{Subject, Why},
    attendance::rank,
    clock::Policy,
    kind::{Kind as What, Modality, Rhythm, State, Tier},
    letters::{self, News},
    local::{self, Wrong},
    make::{self, Draft},
    seats, store,
};
use crate::{
    emergency::{self, Emergency, home},
    lesson::{self, Tool},
    words::t,
};
use askama::Template;
use base::lang::Lang;
use chrono::{DateTime, Duration, Utc};
use movement::{context, presence};
use platform::{
    Refusal,
    access::{Caller, Level},
    id::OrganisationId,
    record::{CONVENE, Record, may, organisation},
    web::{Ask, Field, Form, Kind},
    write::{Done, Write},
};
use sea_orm::ConnectionTrait;

/// How a meeting enters the list.
const CALL: &str = "call";
const PROPOSE: &str = "propose";
const HELD: &str = "held";

/// The fields that say what, when and where a meeting is.
pub(super) fn place_and_time(lang: Lang) -> Vec<Field> {
    vec![
        Field::new("local", t!(lang, "meeting-field-local"), Kind::Moment).hint(t!(lang, "meeting-field-local-hint")),
        Field::new("zone", t!(lang, "meeting-field-zone"), Kind::Line(60)).hint(t!(lang, "meeting-field-zone-hint")),
        Field::new("length", t!(lang, "meeting-field-length"), Kind::Number(10, 1440)),
        Field::new("modality", t!(lang, "meeting-field-modality"), Kind::One(Modality::choices(lang))),
        Field::new("link", t!(lang, "meeting-field-link"), Kind::Line(500))
            .hint(t!(lang, "meeting-field-link-hint"))
            .optional(),
        Field::new("place", t!(lang, "meeting-field-place"), Kind::Line(300)).optional(),
    ]
}

/// The fields that call one.
pub fn fields(lang: Lang) -> Vec<Field> {
    let steps = vec![
        (CALL.to_owned(), t!(lang, "meeting-step-call")),
        (PROPOSE.to_owned(), t!(lang, "meeting-step-propose")),
        (HELD.to_owned(), t!(lang, "meeting-step-held")),
    ];
    let mut fields = vec![
        Field::new("kind", t!(lang, "meeting-field-kind"), Kind::One(What::choices(lang))),
        Field::new("name", t!(lang, "meeting-field-name"), Kind::Line(160))
            .hint(t!(lang, "meeting-field-name-hint"))
            .optional(),
    ];
    fields.extend(place_and_time(lang));
    fields.extend([
        Field::new("organisations", t!(lang, "meeting-field-organisations"), Kind::Many(Vec::new()))
            .hint(t!(lang, "meeting-field-organisations-hint"))
            .optional(),
        Field::new("more", t!(lang, "meeting-field-more"), Kind::Lines(4000))
            .hint(t!(lang, "meeting-field-more-hint"))
            .optional(),
        Field::new("agenda", t!(lang, "meeting-field-agenda"), Kind::Many(Vec::new())).optional(),
        Field::new("items", t!(lang, "meeting-field-items"), Kind::Lines(2000))
            .hint(t!(lang, "meeting-field-items-hint"))
            .optional(),
        Field::new("level", t!(lang, "meeting-field-level"), Kind::One(Tier::choices(lang))),
        Field::new("chair", t!(lang, "meeting-field-chair"), Kind::One(Vec::new())).optional(),
        Field::new("rhythm", t!(lang, "meeting-field-rhythm"), Kind::One(Rhythm::choices(lang))),
        Field::audience(lang, &[Level::Movement, Level::Context, Level::Organisations, Level::Own]),
        Field::new("counts", t!(lang, "meeting-field-counts"), Kind::Tick).hint(t!(lang, "meeting-field-counts-hint")),
        Field::new("step", t!(lang, "meeting-field-step"), Kind::One(steps)),
    ]);
    fields
}

/// Who can be asked: the hosts, ICRC and IFRC first, then whoever is present, with their names; and whether each is known
/// to be present.
pub(super) async fn askable(ask: &Ask, emergency: &Emergency) -> Result<Vec<(OrganisationId, String, bool)>, Refusal> {
    let hosts = seats::hosts(emergency);
    let mut all: Vec<(OrganisationId, String, bool)> = Vec::new();
    if let Some(context) = emergency.context {
        match context::open(ask.read(), &ask.caller, &context.to_string()).await {
            Ok(context) => {
                for (name, present) in presence::in_context(ask, &context, ask.now().date_naive()).await? {
                    all.push((present.organisation, name, true));
                }
            }
            Err(Refusal::NotFound) => {}
            Err(other) => return Err(other),
        }
    }
    let mut more: Vec<OrganisationId> = hosts.clone();
    more.extend(["icrc", "ifrc"].map(movement::organisation::id_of));
    more.extend(ask.caller.organisation);
    more.retain(|o| all.iter().all(|(there, ..)| there != o));
    more.dedup();
    let names = movement::organisation::names(ask.read(), ask.lang(), &more).await?;
    for (id, name) in more.into_iter().zip(names) {
        // Of no single country nobody is host or present: the ICRC and the IFRC are who meets.
        let everywhere = emergency.context.is_none();
        let present = hosts.contains(&id) || everywhere || ask.caller.organisation == Some(id);
        all.push((id, name, present));
    }
    all.sort_by_cached_key(|(id, name, _)| (rank(*id, &hosts), base::fold::fold(name)));
    Ok(all)
}

/// The emergency of the address, for somebody who may call meetings in it.
pub(super) async fn room(ask: &Ask, db: &impl ConnectionTrait) -> Result<Emergency, Refusal> {
    let found = emergency::store::at(db, &ask.caller, ask.param("emergency")).await?;
    if may(&ask.caller, &emergency::Entity::facts(&found), CONVENE) { Ok(found) } else { Err(Refusal::NotAllowed) }
}

pub(super) fn crumbs(lang: Lang, emergency: &Emergency) -> Vec<(String, String)> {
    vec![
        (t!(lang, "operations"), "/o".to_owned()),
        (emergency.name.clone(), emergency.href()),
        (t!(lang, "meetings"), format!("{}/meetings", emergency.href())),
    ]
}

#[derive(Template)]
#[template(path = "meeting/kinds.html")]
struct Kinds {
    title: String,
    kinds: Vec<(String, String)>,
}

/// Fills the form that calls a meeting.
///
/// # Errors
/// [`Refusal::NotFound`] where the caller may not see the emergency, [`Refusal::NotAllowed`] where they may not call one.
pub async fn fill(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    let emergency = room(ask, ask.read()).await?;
    let given = if ask.values.0.is_empty() { &ask.query } else { &ask.values };
    let kind = What::from_code(given.text("kind")).unwrap_or(What::MiniSummit);
    form.title = t!(lang, "call-meeting");
    form.lead = t!(lang, "call-meeting-lead");
    form.submit = t!(lang, "call-meeting-submit");
    form.crumbs = crumbs(lang, &emergency);
    let askable = askable(ask, &emergency).await?;
    let choices: Vec<(String, String)> = askable.iter().map(|(id, name, _)| (id.to_string(), name.clone())).collect();
    form.choose("organisations", choices.clone());
    form.choose("chair", choices);
    let agenda = make::proposed(ask.read(), &ask.caller, &emergency, kind).await?;
    form.choose("agenda", agenda_choices(lang, &agenda));
    let levels = make::levels(emergency.level(), emergency.context.is_some());
    form.choose("audience", levels.iter().map(|l| (l.code().to_owned(), l.name(lang))).collect());
    form.set("kind", kind.code());
    let present: Vec<OrganisationId> = askable.iter().filter(|(.., p)| *p).map(|(id, ..)| *id).collect();
    if let Some(field) = form.field("organisations") {
        field.value = present.iter().map(ToString::to_string).collect();
    }
    if let Some(field) = form.field("agenda") {
        field.value = agenda.iter().map(|(subject, ..)| subject.code().to_owned()).collect();
    }
    let (zone, length) = (seats::zone_of(&emergency), kind.usual_length());
    let starts = proposal(ask, &emergency, kind, &present).await?;
    form.set("local", local::written(starts, zone));
    form.set("zone", zone.name());
    form.set("length", length.to_string());
    form.set("modality", Modality::Virtual.code());
    form.set("level", Tier::National.code());
    form.set("rhythm", kind.usual_rhythm().code());
    form.set("chair", seats::hosts(&emergency).first().map(ToString::to_string).unwrap_or_default());
    form.set("audience", make::usual_level(emergency.level(), emergency.context.is_some()).code());
    form.set("step", CALL);
    if kind.counts() {
        form.fields.retain(|f| f.name != "counts");
    }
    let kinds = What::ALL.iter().filter(|k| **k != kind);
    let kinds = kinds.map(|k| (k.name(lang), format!("{}/meetings/new?kind={}", emergency.href(), k.code())));
    let aside = Kinds { title: t!(lang, "call-kinds"), kinds: kinds.collect() };
    form.aside = aside.render().map_err(|e| Refusal::of(&e))?;
    let tool = if kind == What::MiniSummit { Tool::MiniSummit } else { Tool::Meetings };
    lesson::beside(ask, form, tool).await?;
    Ok(())
}

/// When a meeting of a kind would hurt least.
async fn proposal(
    ask: &Ask,
    emergency: &Emergency,
    kind: What,
    organisations: &[OrganisationId],
) -> Result<DateTime<Utc>, Refusal> {
    let day = ask.now().date_naive();
    let seats = seats::seats(ask.read(), &ask.caller, emergency, Tier::National, organisations, day).await?;
    let others = store::of_emergency(ask.read(), &ask.caller, emergency.key()).await?;
    let length = Duration::minutes(kind.usual_length().into());
    let window = seats::window(kind.counts().then(|| Policy::of(&ask.app).limit), emergency.onset(), length, ask.now());
    let best = seats::choices(&seats::request(&seats, window, length, &others), 1);
    Ok(best.first().map_or(window.0, |slot| slot.start))
}

/// Items of the agenda as a form offers them: each with the reason why it is there.
fn agenda_choices(lang: Lang, agenda: &[(Subject, String, Why)]) -> Vec<(String, String)> {
    let label = |subject: Subject, why: Why| match why {
        Why::Always => subject.name(lang),
        _ => t!(lang, "agenda-item-why", item = subject.name(lang), why = why.name(lang)),
    };
    let mut choices: Vec<(String, String)> =
        agenda.iter().map(|(s, _, why)| (s.code().to_owned(), label(*s, *why))).collect();
    // What another kind of meeting has can be ticked too.
    let rest = Subject::ALL.iter().filter(|s| **s != Subject::Other && agenda.iter().all(|(there, ..)| there != *s));
    choices.extend(rest.map(|s| (s.code().to_owned(), s.name(lang))));
    choices
}

/// The instant of the form's local time.
///
/// # Errors
/// A sentence at the field that needs mending.
pub(super) fn starts(ask: &Ask) -> Result<(DateTime<Utc>, String, String), Refusal> {
    let lang = ask.lang();
    let local = ask.values.text("local");
    match local::instant(local, ask.values.text("zone")) {
        Ok((at, zone)) => Ok((at, zone.name().to_owned(), local.to_owned())),
        Err(Wrong::Zone) => Err(Refusal::field("zone", t!(lang, "meeting-zone-wrong", text = ask.values.text("zone")))),
        Err(Wrong::Skipped) => Err(Refusal::field("local", t!(lang, "meeting-hour-skipped"))),
        Err(Wrong::Unread) => Err(Refusal::field("local", t!(lang, "meeting-local-wrong"))),
    }
}

/// The link that people join by: one that leads somewhere by the web.
pub(super) fn link(ask: &Ask) -> Result<String, Refusal> {
    let link = ask.values.text("link");
    let scheme = link.starts_with("https://") || link.starts_with("http://");
    if link.is_empty() || (scheme && !link.contains(char::is_whitespace)) {
        Ok(link.to_owned())
    } else {
        Err(Refusal::field("link", t!(ask.lang(), "meeting-link-wrong")))
    }
}

/// The organisations that a form ticks and names.
///
/// # Errors
/// A sentence where a line names nobody beyond doubt.
pub(super) async fn invited(ask: &Ask, w: &Write, emergency: &Emergency) -> Result<Vec<OrganisationId>, Refusal> {
    let ticked = ask.values.all("organisations").into_iter().filter_map(|id| id.parse::<uuid::Uuid>().ok());
    let mut all: Vec<OrganisationId> = ticked.map(OrganisationId).collect();
    let country = seats::country_of(emergency);
    for line in ask.values.text("more").split(['\n', ';', '؛']).map(str::trim).filter(|l| !l.is_empty()) {
        let Some(one) = home::read(w.tx(), &ask.caller, line, Some(country)).await else {
            return Err(Refusal::field("more", t!(ask.lang(), "no-such-organisation", text = line)));
        };
        all.push(one);
    }
    let mut once = Vec::new();
    for one in all {
        if !once.contains(&one) {
            once.push(one);
        }
    }
    Ok(once)
}

/// What is said after letters went out: to how many organisations, and to which not.
pub(crate) async fn told(
    w: &Write,
    caller: &Caller,
    said: String,
    unreached: &[OrganisationId],
) -> Result<String, Refusal> {
    if unreached.is_empty() {
        return Ok(said);
    }
    let names = movement::organisation::names(w.tx(), caller.lang, unreached).await?;
    let more = t!(caller.lang, "meeting-unreached", names = names.join("; "));
    Ok(format!("{said} {more}"))
}

/// Calls a meeting, proposes one, or enters one that took place.
///
/// # Errors
/// What needs mending, field by field.
pub async fn call(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let lang = ask.lang();
    let emergency = room(ask, w.tx()).await?;
    let owner = organisation(&ask.caller)?;
    let (starts, zone, local) = starts(ask)?;
    let step = ask.values.text("step");
    let state = match step {
        CALL => State::Called,
        HELD => State::Held,
        _ => State::Proposed,
    };
    if state.held() && starts > w.at() {
        return Err(Refusal::field("local", t!(lang, "meeting-not-yet")));
    }
    if state.ahead() && starts <= w.at() {
        return Err(Refusal::field("local", t!(lang, "meeting-passed")));
    }
    let audience = Level::from_code(ask.values.text("audience")).ok_or(Refusal::Malformed)?;
    if !make::levels(emergency.level(), emergency.context.is_some()).contains(&audience) {
        return Err(Refusal::field("audience", t!(lang, "meeting-audience-wide")));
    }
    let link = link(ask)?;
    let mut invited = invited(ask, w, &emergency).await?;
    if !invited.contains(&owner) {
        invited.push(owner);
    }
    let kind = What::from_code(ask.values.text("kind")).ok_or(Refusal::Malformed)?;
    let proposed = make::proposed(w.tx(), &ask.caller, &emergency, kind).await?;
    let all = store::of_emergency(w.tx(), &ask.caller, emergency.key()).await?;
    let number = make::next_number(&all, kind);
    let draft = Draft {
        name: name(lang, &emergency, kind, number, ask.values.text("name")),
        kind,
        tier: Tier::from_code(ask.values.text("level")).unwrap_or(Tier::National),
        number,
        modality: Modality::from_code(ask.values.text("modality")).unwrap_or(Modality::Virtual),
        place: ask.values.text("place").to_owned(),
        link,
        starts: Some(starts),
        zone,
        local,
        length: ask.values.number("length").and_then(|n| i32::try_from(n).ok()).unwrap_or(60),
        chair: ask.values.id("chair"),
        rhythm: Rhythm::from_code(ask.values.text("rhythm")).unwrap_or(Rhythm::Once),
        state,
        reason: String::new(),
        counts: kind.counts() || ask.values.ticked("counts"),
        previous: None,
        audience,
        agenda: agenda(ask, &proposed),
        invited: invited.clone(),
    };
    let m = make::add(w, &emergency, owner, draft).await?;
    let said = if state == State::Called {
        let unreached = letters::send(w, &m, News::Called, &invited).await?;
        told(w, &ask.caller, t!(lang, "meeting-is-called"), &unreached).await?
    } else {
        t!(lang, "meeting-is-noted")
    };
    let href = if state == State::Proposed { format!("{}/slots", m.href()) } else { m.href() };
    let json = serde_json::json!({ "id": m.id, "href": m.href(), "version": m.version, "state": m.state });
    Ok(Done::at(href).saying(said).with(json))
}

/// The agenda that a form ticks and writes, in the order of the proposal, with what is agreed last in the end.
fn agenda(ask: &Ask, proposed: &[(Subject, String, Why)]) -> Vec<(Subject, String, Why)> {
    let lang = ask.lang();
    let ticked = ask.values.all("agenda");
    let mut agenda: Vec<(Subject, String, Why)> =
        proposed.iter().filter(|(s, ..)| ticked.contains(&s.code())).cloned().collect();
    let next = agenda.pop_if(|(subject, ..)| *subject == Subject::Next);
    let more = ticked.iter().filter_map(|code| Subject::from_code(code));
    for subject in more {
        let there = proposed.iter().any(|(s, ..)| *s == subject);
        if !there && subject != Subject::Other {
            agenda.push((subject, subject.name(lang), Why::Asked));
        }
    }
    let written = ask.values.text("items").lines().map(str::trim).filter(|l| !l.is_empty()).take(20);
    agenda.extend(written.map(|l| (Subject::Other, l.chars().take(200).collect(), Why::Asked)));
    agenda.extend(next);
    agenda
}

/// What a meeting is called where nobody gave it a name.
pub(super) fn name(lang: Lang, emergency: &Emergency, kind: What, number: i32, given: &str) -> String {
    if !given.is_empty() {
        return given.to_owned();
    }
    let name = t!(
        lang,
        "meeting-name-of",
        kind = kind.name(lang),
        number = number.to_string(),
        emergency = emergency.name.as_str()
    );
    base::words::without_isolates(&name).chars().take(160).collect()
}
