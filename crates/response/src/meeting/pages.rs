//! The meetings of an emergency, and the page of one: agenda, who comes, minutes, what follows.

use super::{
    attendance, change,
    clock::Policy,
    clock_box::{clock_box, clock_json, clock_of},
    item,
    kind::{Came, Kind, State},
    letters, local, minutes, seats,
    store::{self, Model},
};
use crate::{
    action::{self, decision},
    emergency,
    words::t,
};
use askama::Template;
use base::lang::Lang;
use chrono::{DateTime, SecondsFormat, Utc};
use platform::{
    Refusal,
    id::OrganisationId,
    record::{CONVENE, JOIN, Record, may},
    show,
    web::{Ask, Cell, Face, Table, View, view::Action},
};
use std::collections::BTreeMap;

/// A meeting for programs.
pub(super) fn json(m: &Model) -> serde_json::Value {
    let at = |at: Option<DateTime<Utc>>| at.map(|at| at.to_rfc3339_opts(SecondsFormat::Secs, true));
    serde_json::json!({
        "id": m.id,
        "version": m.version,
        "href": m.href(),
        "emergency": m.emergency,
        "name": m.name,
        "kind": m.kind,
        "level": m.level,
        "number": m.number,
        "state": m.state,
        "counts_as_mini_summit": m.counts,
        "starts": at(m.starts),
        "zone": m.zone,
        "local": m.local,
        "length": m.length,
        "modality": m.modality,
        "place": m.place,
        "link": m.link,
        "chair": m.chair,
        "rhythm": m.rhythm,
        "reason": m.reason,
        "replaced_by": m.replaced_by,
        "previous": m.previous,
        "called_at": at(m.called_at),
        "held_from": at(m.held_from),
        "held_until": at(m.held_until),
        "revision": m.revision,
        "owner": m.owner,
        "audience": m.seen_by().code(),
    })
}

/// The meetings of an emergency.
///
/// # Errors
/// [`Refusal::NotFound`] where the caller may not see the emergency.
pub async fn list(ask: &Ask) -> Result<View, Refusal> {
    let lang = ask.lang();
    let emergency = emergency::by_slug(ask).await?;
    let mut all = store::of_emergency(ask.read(), &ask.caller, emergency.key()).await?;
    if ask.face == Face::File("ics".to_owned()) {
        return Ok(super::feed::file(ask, &emergency, &all));
    }
    let policy = Policy::of(&ask.app);
    let clock = clock_of(&policy, &emergency, &all, ask.now());
    let calls = may(&ask.caller, &emergency::Entity::facts(&emergency), CONVENE);
    let columns = vec![
        ("name", t!(lang, "meeting-field-name")),
        ("kind", t!(lang, "meeting-field-kind")),
        ("level", t!(lang, "meeting-field-level")),
        ("starts", t!(lang, "meeting-column-starts")),
        ("state", t!(lang, "meeting-column-state")),
        ("audience", t!(lang, "column-audience")),
    ];
    let mut table = Table::new(t!(lang, "meetings"), columns);
    // What is next first, then what is past, newest first.
    let now = ask.now();
    all.sort_by_key(|m| {
        let ahead = m.state().ahead();
        let at = m.began().unwrap_or(m.created_at);
        (!ahead, if ahead { at - now } else { now - at })
    });
    for m in &all {
        table.row(vec![
            Cell::Link(m.name.clone(), m.href()),
            Cell::Own(m.kind().name(lang)),
            Cell::Own(m.tier().name(lang)),
            m.began().map_or(Cell::Empty, Cell::At),
            Cell::Own(m.state().name(lang)),
            Cell::Audience(m.seen_by()),
        ]);
    }
    table.empty = t!(lang, "no-meetings");
    let mut view = View::new(t!(lang, "meetings"))
        .below(t!(lang, "operations"), "/o")
        .below(&emergency.name, emergency.href())
        .seen_by(emergency.level());
    view.json = serde_json::json!({
        "clock": clock_json(&policy, &clock),
        "rows": all.iter().map(json).collect::<Vec<_>>(),
    });
    view.html = clock_box(lang, &policy, &emergency, &clock, &all, calls)?;
    view.live = Some(format!("emergency:{}", emergency.id));
    let new = |kind: Kind| format!("{}/meetings/new?kind={}", emergency.href(), kind.code());
    if calls {
        let first = Action::link(t!(lang, "call-mini-summit"), new(Kind::MiniSummit));
        view = view.action(first.main());
        view = view.action(Action::link(t!(lang, "call-other"), new(Kind::Operational)));
    }
    view = view.action(Action::link(t!(lang, "decisions"), format!("{}/decisions", emergency.href())));
    view = view.action(Action::link(t!(lang, "actions"), format!("{}/actions", emergency.href())));
    if ask.caller.account.is_some() {
        let subscribe = format!("/calendar?of={}", emergency.id);
        view = view.action(Action::link(t!(lang, "meetings-calendar"), subscribe));
    }
    Ok(view.table(table))
}

/// Words of the page.
struct Words {
    join: String,
    agenda: String,
    add_item: String,
    decisions: String,
    no_decisions: String,
    add_decision: String,
    change: String,
    actions: String,
    add_action: String,
    organisations: String,
}

impl Words {
    fn of(lang: Lang, held: bool) -> Words {
        Words {
            join: t!(lang, "meeting-field-link"),
            agenda: if held { t!(lang, "minutes") } else { t!(lang, "meeting-field-agenda") },
            add_item: t!(lang, "add-item"),
            decisions: t!(lang, "decisions"),
            no_decisions: t!(lang, "no-decisions"),
            add_decision: t!(lang, "add-decision"),
            change: t!(lang, "edit"),
            actions: t!(lang, "actions"),
            add_action: t!(lang, "add-action"),
            organisations: if held { t!(lang, "meeting-attendance") } else { t!(lang, "meeting-field-organisations") },
        }
    }
}

struct Section {
    id: uuid::Uuid,
    name: String,
    why: String,
    minutes: String,
    href: Option<String>,
    act: String,
}

struct Decided {
    id: uuid::Uuid,
    what: String,
    why: String,
    href: Option<String>,
}

#[derive(Template)]
#[template(path = "meeting/one.html")]
struct Page {
    clock: Option<String>,
    facts: Vec<(String, String, bool)>,
    link: String,
    others: Vec<(String, String, String)>,
    sections: Vec<Section>,
    /// The meeting's address, where the caller may write.
    writes: Option<String>,
    held: bool,
    decisions: Vec<Decided>,
    actions: String,
    agreement: String,
    came: Vec<(String, String, String, &'static str)>,
    words: Words,
}

/// A meeting.
///
/// # Errors
/// [`Refusal::NotFound`] where the caller may not see it.
pub async fn one(ask: &Ask) -> Result<View, Refusal> {
    let (lang, db) = (ask.lang(), ask.read());
    let (emergency, m) = change::seen(ask).await?;
    let hosts = seats::hosts(&emergency);
    let items = item::of(db, &ask.caller, m.id).await?;
    let rows = attendance::of(db, &ask.caller, m.id, &hosts).await?;
    let decisions = decision::of_meeting(db, &ask.caller, m.id).await?;
    let actions = action::store::of_meeting(db, &ask.caller, m.id).await?;
    let all = store::of_emergency(db, &ask.caller, emergency.key()).await?;
    let mut ids: Vec<OrganisationId> = rows.iter().map(|a| a.organisation).collect();
    ids.extend(m.chair);
    ids.push(m.owner);
    let names = movement::organisation::names(db, lang, &ids).await?;
    let names: BTreeMap<OrganisationId, String> = ids.into_iter().zip(names).collect();
    let name = |id: OrganisationId| names.get(&id).cloned().unwrap_or_default();
    let facts = store::Entity::facts(&m);
    let (convenes, joins) = (may(&ask.caller, &facts, CONVENE), may(&ask.caller, &facts, JOIN));
    let href = format!("{}/meetings/{}", emergency.href(), m.id);
    let (held, ahead) = (m.state().held(), m.state().ahead());
    let writes = (joins && (held || ahead)).then(|| href.clone());
    let policy = Policy::of(&ask.app);
    let clock = m.counts.then(|| clock_of(&policy, &emergency, &all, ask.now()));
    let agreement = super::agree::shown(ask, &emergency, &m, &href).await?;
    let page = Page {
        clock: clock.as_ref().map(|c| clock_box(lang, &policy, &emergency, c, &all, false)).transpose()?,
        facts: facts_of(lang, &m, &name),
        link: m.link.clone(),
        others: others(lang, &m, &all),
        sections: items
            .iter()
            .map(|item| Section {
                id: item.id,
                name: item.name(lang),
                why: if item.why() == super::agenda::Why::Always || held {
                    String::new()
                } else {
                    item.why().name(lang)
                },
                minutes: item.minutes.clone(),
                href: writes.as_ref().filter(|_| held).map(|href| format!("{href}/items/{}", item.id)),
                act: if item.minutes.is_empty() { t!(lang, "minutes-write") } else { t!(lang, "edit") },
            })
            .collect(),
        held,
        decisions: decisions
            .iter()
            .map(|d| Decided {
                id: d.id,
                what: d.what.clone(),
                why: d.why.clone(),
                href: writes.as_ref().map(|href| format!("{href}/decisions/{}", d.id)),
            })
            .collect(),
        actions: action::pages::lines(ask, &actions, false).await?,
        agreement: agreement.html,
        came: rows
            .iter()
            .map(|a| (name(a.organisation), a.part().name(lang), a.came().name(lang), badge(a.came())))
            .collect(),
        words: Words::of(lang, held),
        writes,
    };
    let mut json = json(&m);
    json["clock"] = clock.as_ref().map(|c| clock_json(&policy, c)).unwrap_or_default();
    json["agenda"] = items
        .iter()
        .map(|i| {
            serde_json::json!({
                "id": i.id, "version": i.version, "position": i.position, "subject": i.subject, "title": i.title,
                "why": i.why, "minutes": i.minutes,
            })
        })
        .collect();
    json["organisations"] = rows
        .iter()
        .map(|a| serde_json::json!({ "organisation": a.organisation, "name": name(a.organisation), "part": a.part, "came": a.came }))
        .collect();
    json["decisions"] = decisions
        .iter()
        .map(|d| serde_json::json!({ "id": d.id, "what": d.what, "why": d.why, "day": d.day }))
        .collect();
    json["actions"] = actions.iter().map(action::pages::json).collect();
    json["agreement"] = agreement.json;
    let mut view = View::new(&m.name)
        .showing(&page)?
        .with(json)
        .below(t!(lang, "operations"), "/o")
        .below(&emergency.name, emergency.href())
        .below(t!(lang, "meetings"), format!("{}/meetings", emergency.href()))
        .seen_by(m.seen_by());
    view.live = Some(format!("emergency:{}", emergency.id));
    if agreement.waits {
        view = view.action(Action::link(t!(lang, "agree-minutes"), format!("{href}/agree")).main());
    }
    view.actions.extend(steps(ask, &m, &all, &href, convenes, joins));
    Ok(view)
}

const fn badge(came: Came) -> &'static str {
    match came {
        Came::Invited => "own",
        Came::Attended => "fine",
        Came::Absent => "late",
    }
}

fn facts_of(lang: Lang, m: &Model, name: &impl Fn(OrganisationId) -> String) -> Vec<(String, String, bool)> {
    let mut facts = vec![
        (t!(lang, "meeting-column-state"), m.state().name(lang), true),
        (t!(lang, "meeting-field-kind"), m.kind().name(lang), true),
    ];
    let mut more = |label: String, value: String, own: bool| {
        if !value.is_empty() {
            facts.push((label, value, own));
        }
    };
    more(t!(lang, "meeting-column-starts"), letters::when(lang, m), true);
    if let (Some(from), Some(until)) = (m.held_from, m.held_until) {
        more(t!(lang, "meeting-fact-held"), held_text(lang, m, from, until), true);
    } else if m.length > 0 {
        more(t!(lang, "meeting-field-length"), t!(lang, "meeting-minutes", count = m.length), true);
    }
    more(t!(lang, "meeting-field-place"), m.place.clone(), false);
    more(t!(lang, "meeting-field-modality"), m.modality().name(lang), true);
    more(t!(lang, "meeting-field-level"), m.tier().name(lang), true);
    more(t!(lang, "meeting-field-chair"), m.chair.map(name).unwrap_or_default(), false);
    more(t!(lang, "meeting-fact-called-by"), name(m.owner), false);
    more(t!(lang, "meeting-field-rhythm"), m.rhythm().name(lang), true);
    more(t!(lang, "meeting-field-reason"), m.reason.clone(), false);
    facts
}

/// From when to when it was, by the clock of its place.
fn held_text(lang: Lang, m: &Model, from: DateTime<Utc>, until: DateTime<Utc>) -> String {
    let zone = local::zone(&m.zone).unwrap_or(chrono_tz::Tz::UTC);
    let clock = |at: DateTime<Utc>| at.with_timezone(&zone).format("%H:%M").to_string();
    let day = show::day(lang, from.with_timezone(&zone).date_naive());
    t!(lang, "meeting-held-text", day = day, from = clock(from), until = clock(until), zone = zone.name())
}

/// The meetings to which one leads.
fn others(lang: Lang, m: &Model, all: &[Model]) -> Vec<(String, String, String)> {
    let mut links = Vec::new();
    let mut link = |label: String, other: Option<&Model>| {
        links.extend(other.map(|o| (label, o.name.clone(), o.href())));
    };
    link(t!(lang, "meeting-fact-previous"), all.iter().find(|o| Some(o.id) == m.previous));
    link(t!(lang, "meeting-fact-next"), all.iter().find(|o| o.previous == Some(m.id)));
    link(t!(lang, "meeting-field-replaced-by"), all.iter().find(|o| Some(o.id) == m.replaced_by));
    links
}

/// What can be done with a meeting from here on, the next step first.
fn steps(ask: &Ask, m: &Model, all: &[Model], href: &str, convenes: bool, joins: bool) -> Vec<Action> {
    let lang = ask.lang();
    let mut steps = Vec::new();
    let at = |rest: &str| format!("{href}/{rest}");
    let state = m.state();
    let over = minutes::waits_for_minutes(m, ask.now()) || m.starts.is_some_and(|s| s <= ask.now());
    if convenes && state.ahead() {
        if over {
            steps.push(Action::link(t!(lang, "hold-meeting"), at("held")).main());
        } else if state == State::Proposed {
            steps.push(Action::button(t!(lang, "send-meeting"), at("send")).main());
        }
        if !over {
            steps.push(Action::link(t!(lang, "find-slot"), at("slots")));
        }
        steps.push(Action::link(t!(lang, "edit"), at("edit")));
        steps.push(Action::link(t!(lang, "replace-meeting"), at("replace")));
        steps.push(Action::link(t!(lang, "cancel-meeting"), at("cancel")));
    }
    if state.held() {
        let next_there = all.iter().any(|o| o.previous == Some(m.id) && o.state() != State::Cancelled);
        let zone = local::zone(&m.zone).unwrap_or(chrono_tz::Tz::UTC);
        let next = m.starts.and_then(|s| local::next(s, zone, m.rhythm(), ask.now()));
        if let (true, false, Some(next)) = (convenes, next_there, next) {
            let day = show::day(lang, next.with_timezone(&zone).date_naive());
            let clock = next.with_timezone(&zone).format("%H:%M").to_string();
            steps.push(Action::button(t!(lang, "call-next", day = day, clock = clock), at("next")));
        }
        if convenes {
            steps.push(Action::link(t!(lang, "meeting-attendance"), at("held")));
        }
        if joins && state.agreed() && state != State::Closed {
            steps.push(Action::button(t!(lang, "close-meeting"), at("close")));
        }
    }
    steps
}
