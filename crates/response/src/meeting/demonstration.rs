//! Invented meetings of the demonstration's flood, and records for the rights table.
//!
//! Invariant: each says DEMO in its name, and what was said, decided and agreed is marked as invented.

use super::{
    agenda::{Subject, Why},
    attendance, item,
    kind::{Came, Kind, Modality, Rhythm, State, Tier},
    local,
    make::{self, Draft},
    seats,
    store::{self, Model},
};
use crate::{
    action::{self, decision, store::State as Doing},
    consent::{self, About, Answer},
    emergency::{self, Emergency},
};
use chrono::{DateTime, Days, Duration, NaiveDate, Utc};
use movement::organisation::id_of;
use platform::{
    Refusal,
    access::Level,
    capability::Params,
    id::OrganisationId,
    record::{self, JOIN, Record},
    write::Write,
};
use uuid::Uuid;

/// Marks what is invented.
const MARK: &str = "DEMO";

/// What was said at the demonstration's Mini-Summit.
const SAID: [(Subject, &str); 5] = [
    (
        Subject::Situation,
        "DEMO – invented. Three districts along the river are under water. Roads to two of them are cut; the branch reaches \
         them by boat.\nFirst needs: shelter, safe water, information on how to reach missing relatives.",
    ),
    (
        Subject::Capacity,
        "DEMO – invented. Host: 240 volunteers, two boats. IFRC: emergency fund asked for, one coordinator on the way. ICRC: \
         restoring family links and safe access. French and Qatari societies: water and shelter items in the region.",
    ),
    (
        Subject::Conveners,
        "DEMO – invented. The host National Society convenes; the IFRC convenes with it. To be confirmed in writing by all \
         three.",
    ),
    (
        Subject::Communication,
        "DEMO – invented. One spokesperson, of the host National Society. Partners share its messages and add none of their \
         own for the first week.",
    ),
    (Subject::Next, "DEMO – invented. An operational meeting every second day; a second Mini-Summit within a week."),
];

/// What it decided.
const DECIDED: [(&str, &str); 2] = [
    (
        "DEMO – One list of who does what where, kept by the host National Society",
        "Partners send their sheets as they are; the host signs off what is published.",
    ),
    ("DEMO – No unsolicited goods: partners ask before they send", "Storage in the province is for 40 tonnes only."),
];

/// What it agreed to do: what, who, days after the meeting, and whether it was done.
const TO_DO: [(&str, &str, u64, bool); 5] = [
    ("DEMO – Draft the Joint Statement and send it round", "ifrc", 1, false),
    ("DEMO – Confirm safe access to the two districts that are cut off", "icrc", 2, true),
    ("DEMO – Name the spokesperson and tell partners", "ns-moz", 2, false),
    ("DEMO – List shelter items in the regional warehouse", "ns-qat", 4, false),
    ("DEMO – Send the first sheet of activities", "ns-fra", 5, false),
];

/// Writes the demonstration's meetings: a Mini-Summit that was held, with minutes and actions, and an operational meeting
/// that is called for tomorrow.
///
/// # Errors
/// When the database refuses.
pub async fn demonstration(w: &mut Write) -> Result<(), Refusal> {
    let host = id_of("ns-moz");
    let Some(flood) = emergency::demonstration::flood(w).await? else { return Ok(()) };
    let summit = summit(w, &flood, host).await?;
    let tomorrow = w.at().date_naive() + Days::new(1);
    let operational = draft(w, &flood, Kind::Operational, State::Called, (tomorrow, "10:00"), 1).await?;
    let operational = Draft { rhythm: Rhythm::SecondDay, previous: None, ..operational };
    make::add(w, &flood, host, operational).await?;
    follow(w, &flood, &summit, host).await?;
    // The host has agreed already; the others are asked.
    let facts = store::Entity::facts(&summit);
    let function = format!("{MARK} – secretary general (invented)");
    consent::give(w, &facts, About::Minutes, summit.revision, Answer::Agreed, &function, "").await.map(drop)
}

async fn draft(
    w: &Write,
    flood: &Emergency,
    kind: Kind,
    state: State,
    (day, clock): (NaiveDate, &str),
    number: i32,
) -> Result<Draft, Refusal> {
    let zone = seats::zone_of(flood);
    let typed = format!("{day}T{clock}");
    let starts = local::instant(&typed, zone.name()).ok().map(|(at, _)| at);
    let caller = w.caller().clone();
    Ok(Draft {
        name: format!("{MARK} {} {number}", kind.name(base::lang::Lang::En)),
        kind,
        tier: Tier::National,
        number,
        modality: Modality::Mixed,
        place: format!("{MARK} – meeting room of the branch (invented)"),
        link: String::new(),
        starts,
        zone: zone.name().to_owned(),
        local: typed,
        length: kind.usual_length(),
        chair: Some(id_of("ns-moz")),
        rhythm: kind.usual_rhythm(),
        state,
        reason: String::new(),
        counts: kind.counts(),
        previous: None,
        audience: make::usual_level(flood.level(), flood.context.is_some()),
        agenda: make::proposed(w.tx(), &caller, flood, kind).await?,
        invited: ["ns-moz", "icrc", "ifrc", "ns-fra", "ns-qat", "ns-deu"].map(id_of).to_vec(),
    })
}

/// The day after the flood began, at one o'clock: 29 hours after its onset.
async fn summit(w: &mut Write, flood: &Emergency, host: OrganisationId) -> Result<Model, Refusal> {
    let day = flood.onset_day + Days::new(1);
    let draft = draft(w, flood, Kind::MiniSummit, State::MinutesDraft, (day, "13:00"), 1).await?;
    let model = make::add(w, flood, host, draft).await?;
    let caller = w.caller().clone();
    for row in attendance::of(w.tx(), &caller, model.id, &[host]).await? {
        let held = record::hold::<attendance::Entity>(w.tx(), &caller, row.id, JOIN).await?;
        let came = if row.organisation == id_of("ns-deu") { Came::Absent } else { Came::Attended };
        let next = attendance::Model { came: came.code().to_owned(), ..held.model().clone() };
        w.update("attendance-noted", &held, None, next).await?;
    }
    for item in item::of(w.tx(), &caller, model.id).await? {
        let Some((_, said)) = SAID.iter().find(|(subject, _)| *subject == item.subject()) else { continue };
        let held = record::hold::<item::Entity>(w.tx(), &caller, item.id, JOIN).await?;
        let next = item::Model { minutes: (*said).to_owned(), ..held.model().clone() };
        w.update("minutes-written", &held, None, next).await?;
    }
    let held = record::hold::<store::Entity>(w.tx(), &caller, model.id, JOIN).await?;
    let until = held.held_from.map(|from| from + Duration::minutes(95));
    let next = Model { held_until: until, revision: 2, ..held.model().clone() };
    w.update("minutes-revised", &held, None, next).await
}

/// What the Mini-Summit decided, and who does what.
async fn follow(w: &mut Write, flood: &Emergency, m: &Model, host: OrganisationId) -> Result<(), Refusal> {
    let day = m.began().unwrap_or(w.at()).date_naive();
    for (what, why) in DECIDED {
        let model = decided(w, m, host, what, why, day);
        w.insert::<decision::Entity>("decision-taken", model).await?;
    }
    for (what, holder, days, done) in TO_DO {
        let ended = done.then(|| w.at() - Duration::hours(20));
        let model = to_do(w, flood, m, host, what, id_of(holder), day + Days::new(days), ended);
        w.insert::<action::Entity>("action-added", model).await?;
    }
    Ok(())
}

fn decided(w: &Write, m: &Model, owner: OrganisationId, what: &str, why: &str, day: NaiveDate) -> decision::Model {
    decision::Model {
        id: w.id(),
        version: 1,
        owner,
        audience: m.audience,
        context: m.context,
        emergency: m.emergency,
        body: None,
        removed: false,
        created_at: w.at(),
        changed_at: w.at(),
        meeting: m.id,
        what: what.to_owned(),
        why: why.to_owned(),
        day,
    }
}

#[expect(clippy::too_many_arguments, reason = "the columns of a record, each with its own meaning")]
fn to_do(
    w: &Write,
    emergency: &Emergency,
    m: &Model,
    owner: OrganisationId,
    what: &str,
    holder: OrganisationId,
    due: NaiveDate,
    ended_at: Option<DateTime<Utc>>,
) -> action::Action {
    action::Action {
        id: w.id(),
        version: 1,
        owner,
        audience: m.audience,
        context: emergency.context,
        emergency: Some(emergency.key()),
        body: None,
        removed: false,
        created_at: w.at(),
        changed_at: w.at(),
        meeting: Some(m.id),
        what: what.to_owned(),
        holder,
        role: None,
        due,
        state: if ended_at.is_some() { Doing::Done } else { Doing::Open }.code().to_owned(),
        reason: String::new(),
        ended_at,
    }
}

/// A meeting with an item, a decision and an action for the rights table; each holds its code, which nothing else does.
///
/// # Errors
/// When the database refuses.
pub async fn specimen(
    w: &mut Write,
    emergency: &Emergency,
    owner: OrganisationId,
    level: Level,
) -> Result<Params, Refusal> {
    let mark = w.id::<Uuid>().simple().to_string();
    let starts = w.at() + Duration::days(2);
    let zone = seats::zone_of(emergency);
    let draft = Draft {
        name: format!("Specimen {mark}"),
        kind: Kind::Operational,
        tier: Tier::National,
        number: 1,
        modality: Modality::Virtual,
        place: format!("Specimen {mark}"),
        link: String::new(),
        starts: Some(starts),
        zone: zone.name().to_owned(),
        local: local::written(starts, zone),
        length: 60,
        chair: None,
        rhythm: Rhythm::Weekly,
        state: State::Proposed,
        reason: String::new(),
        counts: false,
        previous: None,
        // Shared with whom it names by whoever makes the table.
        audience: Level::Own,
        agenda: vec![(Subject::Other, format!("Specimen {mark}"), Why::Asked)],
        invited: vec![owner],
    };
    let m = make::add(w, emergency, owner, draft).await?;
    let caller = w.caller().clone();
    let item = item::of(w.tx(), &caller, m.id).await?.into_iter().next().ok_or(Refusal::NotFound)?;
    // Each record by itself has the audience that is tried.
    let held = record::hold::<item::Entity>(w.tx(), &caller, item.id, JOIN).await?;
    let next = item::Model { audience: level.stored(), ..held.model().clone() };
    let item = w.update("agenda-ordered", &held, None, next).await?;
    let held = record::hold::<store::Entity>(w.tx(), &caller, m.id, JOIN).await?;
    let next = Model { audience: level.stored(), ..held.model().clone() };
    let m = w.update("meeting-changed", &held, None, next).await?;
    let day = w.at().date_naive();
    let decision = decided(w, &m, owner, &format!("Specimen {mark}"), "", day);
    let decision = w.insert::<decision::Entity>("decision-taken", decision).await?;
    let action = to_do(w, emergency, &m, owner, &format!("Specimen {mark}"), owner, day, None);
    let action = w.insert::<action::Entity>("action-added", action).await?;
    Ok(vec![
        ("meeting", m.id.to_string()),
        ("item", item.id.to_string()),
        ("decision", decision.id.to_string()),
        ("action", action.id.to_string()),
        ("start", (starts + Duration::days(1)).format("%Y%m%dT%H%M%SZ").to_string()),
        ("of", emergency.id.to_string()),
    ])
}
