//! What comes instead of a meeting and after it: none at all, another in its place, the next of its rhythm, its end.
//!
//! Invariants: a reason is kept wherever something is not held; what took a Mini-Summit's place counts as one; the next
//! of a rhythm is called once, at the same hour of the place.

use super::{
    call,
    change::{asked, below, done, hold, mine, only},
    kind::{Kind as What, Modality, Rhythm, State, Tier},
    letters::{self, News},
    local,
    make::{self, Draft},
    seats,
    store::{self, Model},
};
use crate::words::t;
use base::lang::Lang;
use platform::{
    Refusal,
    record::{self, CONVENE, JOIN, organisation},
    web::{Ask, Field, Form, Kind},
    write::{Done, Write},
};
use uuid::Uuid;

/// Fills the form that decides to hold no Mini-Summit.
///
/// # Errors
/// As [`super::call::fill`].
pub async fn fill_waive(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    let emergency = call::room(ask, ask.read()).await?;
    form.title = t!(lang, "waive-mini-summit");
    form.lead = t!(lang, "waive-mini-summit-lead");
    form.submit = t!(lang, "waive-mini-summit");
    form.crumbs = call::crumbs(lang, &emergency);
    Ok(())
}

/// Decides to hold no Mini-Summit, with a reason.
///
/// # Errors
/// When the database refuses.
pub async fn waive(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let lang = ask.lang();
    let emergency = call::room(ask, w.tx()).await?;
    let owner = organisation(&ask.caller)?;
    let name = t!(lang, "meeting-waived-name", emergency = emergency.name.as_str());
    let draft = Draft {
        name: base::words::without_isolates(&name).chars().take(160).collect(),
        kind: What::MiniSummit,
        tier: Tier::National,
        number: 0,
        modality: Modality::Virtual,
        place: String::new(),
        link: String::new(),
        starts: None,
        zone: seats::zone_of(&emergency).name().to_owned(),
        local: String::new(),
        length: 0,
        chair: None,
        rhythm: Rhythm::Once,
        state: State::Waived,
        reason: ask.values.text("reason").to_owned(),
        counts: true,
        previous: None,
        audience: make::usual_level(emergency.level(), emergency.context.is_some()),
        agenda: Vec::new(),
        invited: Vec::new(),
    };
    let m = make::add(w, &emergency, owner, draft).await?;
    Ok(done(&m, t!(lang, "meeting-is-waived")))
}

/// The fields that say which meeting took another's place.
pub fn replace_fields(lang: Lang) -> Vec<Field> {
    vec![
        Field::new("replaced_by", t!(lang, "meeting-field-replaced-by"), Kind::One(Vec::new())),
        Field::new("reason", t!(lang, "meeting-field-reason"), Kind::Lines(1000)),
    ]
}

/// Fills it.
///
/// # Errors
/// As [`super::change::fill_edit`].
pub async fn fill_replace(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    let (emergency, m) = mine(ask, CONVENE).await?;
    form.title = t!(lang, "replace-meeting");
    form.lead = t!(lang, "replace-meeting-lead", name = m.name.as_str());
    form.submit = t!(lang, "replace-meeting");
    form.crumbs = below(lang, &emergency, &m);
    let all = store::of_emergency(ask.read(), &ask.caller, emergency.key()).await?;
    let others = all.into_iter().filter(|o| o.id != m.id && (o.state().ahead() || o.state().held()));
    form.choose("replaced_by", others.map(|o| (o.id.to_string(), o.name)).collect());
    Ok(())
}

/// Another meeting took this one's place: it counts as a Mini-Summit where this one did.
///
/// # Errors
/// [`Refusal::NotFound`] where the other is none of the same emergency that the caller may see.
pub async fn replace(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let (emergency, held) = hold(ask, w, CONVENE).await?;
    only(held.state().ahead(), ask)?;
    let by: Uuid = ask.values.id("replaced_by").ok_or(Refusal::Malformed)?;
    let other = store::at(w.tx(), &ask.caller, emergency.key(), by).await?;
    let told = held.state() == State::Called;
    let reason = ask.values.text("reason").to_owned();
    if held.counts && !other.counts {
        let other = record::hold::<store::Entity>(w.tx(), &ask.caller, by, CONVENE).await?;
        let next = Model { counts: true, reason: reason.clone(), ..other.model().clone() };
        w.update("meeting-counts", &other, None, next).await?;
    }
    let next =
        Model { state: State::Replaced.code().to_owned(), replaced_by: Some(by), reason, ..held.model().clone() };
    let m = w.update("meeting-replaced", &held, None, next).await?;
    let mut said = t!(ask.lang(), "meeting-is-replaced");
    if told {
        let all = asked(w, ask, &m, &seats::hosts(&emergency)).await?;
        let unreached = letters::send(w, &m, News::Cancelled, &all).await?;
        said = call::told(w, &ask.caller, said, &unreached).await?;
    }
    Ok(done(&m, said))
}

/// Calls the next meeting of a rhythm in one step: the same people, the same hour of the place, an agenda from what is known.
///
/// # Errors
/// A sentence where it is not repeated.
pub async fn next(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let lang = ask.lang();
    let (emergency, held) = hold(ask, w, CONVENE).await?;
    let zone = local::zone(&held.zone).unwrap_or(chrono_tz::Tz::UTC);
    let starts = held.starts.and_then(|starts| local::next(starts, zone, held.rhythm(), w.at()));
    let Some(starts) = starts else {
        return Err(Refusal::field("main", t!(lang, "meeting-no-rhythm")));
    };
    let all = store::of_emergency(w.tx(), &ask.caller, emergency.key()).await?;
    if all.iter().any(|o| o.previous == Some(held.id) && o.state() != State::Cancelled) {
        return Err(Refusal::field("main", t!(lang, "meeting-next-there")));
    }
    let owner = organisation(&ask.caller)?;
    let (kind, number) = (held.kind(), make::next_number(&all, held.kind()));
    let invited = asked(w, ask, held.model(), &seats::hosts(&emergency)).await?;
    let draft = Draft {
        name: call::name(lang, &emergency, kind, number, ""),
        kind,
        tier: held.tier(),
        number,
        modality: held.modality(),
        place: held.place.clone(),
        link: held.link.clone(),
        starts: Some(starts),
        zone: zone.name().to_owned(),
        local: local::written(starts, zone),
        length: held.length,
        chair: held.chair,
        rhythm: held.rhythm(),
        state: State::Called,
        reason: String::new(),
        counts: held.counts,
        previous: Some(held.id),
        audience: held.seen_by(),
        agenda: make::proposed(w.tx(), &ask.caller, &emergency, kind).await?,
        invited: invited.clone(),
    };
    let m = make::add(w, &emergency, owner, draft).await?;
    let unreached = letters::send(w, &m, News::Called, &invited).await?;
    let said = call::told(w, &ask.caller, t!(lang, "meeting-is-called"), &unreached).await?;
    Ok(done(&m, said))
}

/// Nothing more is to be done about a meeting.
///
/// # Errors
/// A sentence where its minutes are not agreed.
pub async fn close(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let (_, held) = hold(ask, w, JOIN).await?;
    only(held.state().agreed(), ask)?;
    let next = Model { state: State::Closed.code().to_owned(), ..held.model().clone() };
    let m = w.update("meeting-closed", &held, None, next).await?;
    Ok(done(&m, t!(ask.lang(), "meeting-is-closed")))
}
