//! The list of emergencies and the page of one, in every face.

use super::{
    assess, by_slug,
    class::Severity,
    double, forms, place,
    store::{self, Happened, Model, Narrow},
    what::{Status, What},
};
use crate::words::t;
use askama::Template;
use base::country;
use platform::{
    Refusal,
    capability::{Place, Shown},
    keyset::After,
    record::{self, CONTRIBUTE, COORDINATE, Record, may},
    web::{Ask, Cell, Face, Field, Gate, Kind, Route, Table, View, view::Action},
};

/// Rows of a page.
const PAGE: usize = 50;
/// Rows of a file.
const FILE: usize = 5000;
/// Newest entries of the ledger that the page of an emergency looks at: an import is hundreds of them.
const NEWEST: u64 = 300;
/// Lines that they become at most.
const LINES: usize = 10;

/// The routes of emergencies.
pub fn routes() -> Vec<Route> {
    vec![
        Route::page("/o", "emergencies", "Lists emergencies, newest change first.", Gate::Anyone, |ask| {
            Box::pin(list(ask))
        }),
        Route::form(
            "/o/new",
            "open_emergency",
            "Opens an emergency from what happened, where and when it began.",
            Gate::Holds(COORDINATE.roles),
            forms::new_fields,
            |ask, form| Box::pin(forms::fill_new(ask, form)),
            |ask, w| Box::pin(forms::open(ask, w)),
        ),
        Route::page("/o/{emergency}", "emergency", "Shows an emergency.", Gate::Anyone, |ask| Box::pin(one(ask))),
        Route::form(
            "/o/{emergency}/edit",
            "edit_emergency",
            "Changes an emergency.",
            Gate::Holds(CONTRIBUTE.roles),
            forms::edit_fields,
            |ask, form| Box::pin(forms::fill_edit(ask, form)),
            |ask, w| Box::pin(forms::edit(ask, w)),
        ),
        Route::form(
            "/o/{emergency}/assess",
            "assess_emergency",
            "Says what class an emergency is in and how bad it is, with a reason.",
            Gate::Holds(COORDINATE.roles),
            assess::fields,
            |ask, form| Box::pin(assess::fill(ask, form)),
            |ask, w| Box::pin(assess::take(ask, w)),
        ),
        Route::form(
            "/o/{emergency}/double",
            "double_emergency",
            "Says of which other emergency this one is a double.",
            Gate::Holds(COORDINATE.roles),
            double::fields,
            |ask, form| Box::pin(double::fill(ask, form)),
            |ask, w| Box::pin(double::take(ask, w)),
        ),
        Route::form(
            "/o/{emergency}/audience",
            "share_emergency",
            "Changes who may see an emergency, with a reason.",
            Gate::Holds(COORDINATE.roles),
            forms::audience_fields,
            |ask, form| Box::pin(forms::fill_audience(ask, form)),
            |ask, w| Box::pin(forms::audience(ask, w)),
        ),
    ]
}

async fn list(ask: &Ask) -> Result<View, Refusal> {
    let lang = ask.lang();
    let country = ask.query.given("country").map(|text| (text, country::find(text)));
    let narrow = Narrow {
        country: country.and_then(|(_, c)| c).map(|c| c.iso3),
        what: ask.query.given("what").and_then(What::from_code),
        status: ask.query.given("status").and_then(Status::from_code),
        severity: ask.query.given("severity").and_then(Severity::from_code),
        text: ask.query.text("text").to_owned(),
    };
    let columns = vec![
        ("name", t!(lang, "field-name")),
        ("what", t!(lang, "field-what")),
        ("countries", t!(lang, "field-countries")),
        ("onset", t!(lang, "field-onset-day")),
        ("severity", t!(lang, "field-severity")),
        ("status", t!(lang, "field-status")),
        ("audience", t!(lang, "column-audience")),
        ("changed_at", t!(lang, "column-changed")),
    ];
    let mut table = Table::new(t!(lang, "operations"), columns);
    table.filters = vec![
        filter(ask, Field::new("country", t!(lang, "filter-country"), Kind::Line(80))),
        filter(ask, Field::new("what", t!(lang, "field-what"), Kind::One(What::choices(lang)))),
        filter(ask, Field::new("status", t!(lang, "field-status"), Kind::One(Status::choices(lang)))),
        filter(ask, Field::new("severity", t!(lang, "field-severity"), Kind::One(Severity::choices(lang)))),
        filter(ask, Field::new("text", t!(lang, "filter-text"), Kind::Line(120))),
    ];
    let mut view = View::new(t!(lang, "operations"));
    if ask.caller.holds_somewhere(COORDINATE.roles) {
        view = view.action(Action::link(t!(lang, "open-emergency"), "/o/new").main());
    }
    if let Some((text, None)) = country {
        table.empty = t!(lang, "no-such-country", text = text);
        return Ok(view.table(table));
    }
    let limit = if matches!(ask.face, Face::File(_)) { FILE } else { PAGE };
    let after = ask.query.given("after").and_then(After::read);
    let page = store::page(ask.read(), &ask.caller, &narrow, after, limit).await?;
    for m in &page.rows {
        table.row(vec![
            Cell::Link(m.name.clone(), m.href()),
            Cell::Own(m.what().map(|w| w.name(lang)).unwrap_or_default()),
            Cell::Own(place::names(lang, &m.countries)),
            Cell::Day(m.onset_day),
            Cell::Own(m.severity().map(|s| s.name(lang)).unwrap_or_default()),
            Cell::Own(m.status().map(|s| s.name(lang)).unwrap_or_default()),
            Cell::Audience(m.level()),
            Cell::At(m.changed_at),
        ]);
    }
    table.next = page.next.map(|after| next(ask, after));
    table.empty = t!(lang, "no-emergencies");
    Ok(view.table(table))
}

/// A filter with what is asked for in it.
fn filter(ask: &Ask, mut field: Field) -> Field {
    field.value = ask.query.all(field.name).into_iter().map(str::to_owned).collect();
    field
}

/// The query of the next rows: the same filters, another place.
fn next(ask: &Ask, after: After) -> String {
    let place = after.to_string();
    let mut pairs: Vec<(&str, &str)> = ["country", "what", "status", "severity", "text"]
        .into_iter()
        .filter_map(|name| ask.query.given(name).map(|value| (name, value)))
        .collect();
    pairs.push(("after", &place));
    serde_urlencoded::to_string(pairs).unwrap_or_default()
}

/// A line of what happened.
struct Line {
    stamp: String,
    when: String,
    who: String,
    deed: String,
    about: Option<(String, String)>,
    /// That the same was done to others in the same write; empty where it was not.
    others: String,
}

#[derive(Template)]
#[template(path = "emergency.html")]
struct Page {
    /// Name, value, and whether the value is a sentence of ours.
    facts: Vec<(String, String, bool)>,
    /// What the other is to this one, its name and its page.
    doubles: Vec<(String, String, String)>,
    panels: Vec<Shown>,
    more: String,
    happened_title: String,
    happened_none: String,
    timeline: String,
    happened: Vec<Line>,
}

async fn one(ask: &Ask) -> Result<View, Refusal> {
    let lang = ask.lang();
    let m = by_slug(ask).await?;
    let happened = store::happened(ask.read(), &ask.caller, m.key(), NEWEST).await?;
    let assessed = assess::history(ask.read(), &m).await?;
    let named = named(ask, &m).await?;
    let mut organisations: Vec<_> = happened.iter().filter_map(|h| h.organisation).collect();
    organisations.extend(assessed.iter().filter_map(|a| a.organisation));
    organisations.push(m.owner);
    organisations.extend(&named);
    let names = ask.app.organisation_names(lang, &organisations).await?;
    let name = |id| organisations.iter().position(|o| *o == id).map_or(String::new(), |at| names[at].clone());
    let mut facts = vec![
        (t!(lang, "field-what"), m.what().map(|w| w.name(lang)).unwrap_or_default(), true),
        (t!(lang, "field-countries"), place::names(lang, &m.countries), true),
        (t!(lang, "field-onset-day"), m.onset().text(lang), true),
        (t!(lang, "field-class"), m.class().map(|c| c.name(lang)).unwrap_or_default(), true),
        (t!(lang, "field-severity"), m.severity().map_or_else(|| t!(lang, "severity-none"), |s| s.name(lang)), true),
        (t!(lang, "field-status"), m.status().map(|s| s.name(lang)).unwrap_or_default(), true),
    ];
    if m.class() == m.what().map(What::class) && m.severity.is_none() {
        // What happened says its class by itself, until somebody says more.
        facts.retain(|(name, ..)| *name != t!(lang, "field-class"));
    }
    let mut more = |label: String, value: String| {
        if !value.is_empty() {
            facts.push((label, value, false));
        }
    };
    more(t!(lang, "field-onset-source"), m.onset_source.clone());
    more(t!(lang, "field-glide"), m.glide.clone().unwrap_or_default());
    more(t!(lang, "field-codes"), m.codes.clone().unwrap_or_default());
    more(t!(lang, "fact-owner"), name(m.owner));
    let shared: Vec<String> = named.iter().map(|o| name(*o)).filter(|n| !n.is_empty()).collect();
    more(t!(lang, "field-organisations"), shared.join("; "));
    let lines =
        folded(&happened).into_iter().map(|(h, n)| line(ask, h, n, h.organisation.map(name).unwrap_or_default()));
    let mut doubles = Vec::new();
    if let Some(of) = m.merged_into
        && let Ok(other) = record::see::<store::Entity>(ask.read(), &ask.caller, of).await
    {
        doubles.push((t!(lang, "is-double"), other.name.clone(), other.href()));
    }
    for double in store::doubles(ask.read(), &ask.caller, m.id).await? {
        doubles.push((t!(lang, "has-double"), double.name.clone(), double.href()));
    }
    let page = Page {
        doubles,
        panels: ask.app.panels(ask, Place::Emergency, Some(m.id)).await?,
        more: t!(lang, "panel-more"),
        happened_title: t!(lang, "happened"),
        happened_none: t!(lang, "happened-none"),
        timeline: format!("{}/timeline", m.href()),
        happened: lines.collect(),
        facts,
    };
    let mut view = View::new(&m.name)
        .showing(&page)?
        .with(json(&m, happened.get(..LINES).unwrap_or(&happened)))
        .below(t!(lang, "operations"), "/o")
        .seen_by(m.level());
    view.live = Some(format!("emergency:{}", m.id));
    if !assessed.is_empty() {
        view = view.table(assess::table(lang, &assessed, name));
    }
    let facts = store::Entity::facts(&m);
    view = view.action(Action::link(t!(lang, "handover"), format!("{}/handover", m.href())));
    if may(&ask.caller, &facts, CONTRIBUTE) {
        view = view.action(Action::link(t!(lang, "edit"), format!("{}/edit", m.href())));
    }
    if may(&ask.caller, &facts, COORDINATE) {
        view = view.action(Action::link(t!(lang, "assess"), format!("{}/assess", m.href())));
        view = view.action(Action::link(t!(lang, "double"), format!("{}/double", m.href())));
        view = view.action(Action::link(t!(lang, "change-audience"), format!("{}/audience", m.href())));
    }
    Ok(view)
}

/// The organisations that the audience names: told to the owner alone, since who is told is itself told to nobody else.
async fn named(ask: &Ask, m: &Model) -> Result<Vec<platform::id::OrganisationId>, Refusal> {
    if m.level() == platform::access::Level::Organisations && ask.caller.organisation == Some(m.owner) {
        Ok(platform::write::register::named(ask.read(), m.id).await?)
    } else {
        Ok(Vec::new())
    }
}

/// What one write did many times is one line, told by the last of them, with how many there are.
pub(crate) fn folded(happened: &[Happened]) -> Vec<(&Happened, i64)> {
    let mut lines: Vec<(&Happened, i64)> = Vec::new();
    for h in happened {
        match lines.last_mut() {
            Some((last, count)) if (last.at, &last.act, last.organisation) == (h.at, &h.act, h.organisation) => {
                *count += 1;
            }
            _ => lines.push((h, 1)),
        }
    }
    lines.truncate(LINES);
    lines
}

fn line(ask: &Ask, h: &Happened, count: i64, who: String) -> Line {
    let lang = ask.lang();
    Line {
        stamp: h.at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
        when: platform::show::instant(lang, h.at),
        who,
        deed: ask.app.deed(lang, &h.act),
        about: (!h.own).then(|| (h.title.clone(), h.href.clone())),
        others: if count > 1 { platform::show::and_others(lang, count - 1) } else { String::new() },
    }
}

/// An emergency for programs.
fn json(m: &Model, happened: &[Happened]) -> serde_json::Value {
    let happened: Vec<_> = happened
        .iter()
        .map(|h| {
            serde_json::json!({
                "at": h.at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
                "organisation": h.organisation,
                "act": h.act,
                "title": h.title,
                "href": h.href,
            })
        })
        .collect();
    serde_json::json!({
        "id": m.id,
        "version": m.version,
        "href": m.href(),
        "name": m.name,
        "what": m.what,
        "countries": place::codes(&m.countries).collect::<Vec<_>>(),
        "onset": m.onset().json(),
        "onset_source": m.onset_source,
        "status": m.status,
        "class": m.class().map(super::class::Class::code),
        "severity": m.severity,
        "assessed_why": m.assessed_why,
        "glide": m.glide,
        "codes": m.codes,
        "merged_into": m.merged_into,
        "owner": m.owner,
        "audience": m.level().code(),
        "context": m.context,
        "created_at": m.created_at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
        "changed_at": m.changed_at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
        "happened": happened,
    })
}
