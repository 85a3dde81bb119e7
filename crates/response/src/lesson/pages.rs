//! The list of lessons and case studies, and the page of one.

use super::{
    Entity, Lesson, audience, exercise, forms,
    forms::WRITERS,
    store::{self, Narrow},
    study,
    what::{Outcome, Phase, Tool},
};
use crate::{
    emergency::{self, place},
    words::t,
};
use askama::Template;
use base::{country, lang::Lang};
use platform::{
    Refusal,
    access::Level,
    keyset::After,
    record::{COORDINATE, Record, may, see},
    web::{Ask, Cell, Face, Field, Gate, Kind, Route, Table, View, view::Action},
    write::register,
};

/// Rows of a page.
const PAGE: usize = 50;
/// Rows of a file.
const FILE: usize = 5000;
/// Names of the filters.
const FILTERS: [&str; 6] = ["tool", "phase", "outcome", "kind", "country", "text"];

/// The routes of lessons, case studies and exercises.
pub fn routes() -> Vec<Route> {
    let mut routes = vec![
        Route::page(
            "/lessons",
            "lessons",
            "Lessons and case studies by tool, phase, outcome, country and words, newest change first.",
            Gate::Anyone,
            |ask| Box::pin(list(ask)),
        ),
        Route::form(
            "/lessons/new",
            "note_lesson",
            "Writes down what helped and what hindered.",
            Gate::Holds(WRITERS),
            forms::new_fields,
            |ask, form| Box::pin(forms::fill_new(ask, form)),
            |ask, w| Box::pin(forms::add(ask, w)),
        ),
        Route::page("/lessons/{lesson}", "lesson", "A lesson or a case study.", Gate::Anyone, |ask| Box::pin(one(ask))),
        Route::form(
            "/lessons/{lesson}/edit",
            "edit_lesson",
            "Changes a lesson or a case study of one's own organisation.",
            Gate::Holds(WRITERS),
            forms::edit_fields,
            |ask, form| Box::pin(forms::fill_edit(ask, form)),
            |ask, w| Box::pin(forms::edit(ask, w)),
        ),
        Route::form(
            "/lessons/{lesson}/audience",
            "share_lesson",
            "Changes who may see a lesson.",
            Gate::Holds(COORDINATE.roles),
            audience::fields,
            |ask, form| Box::pin(audience::fill(ask, form)),
            |ask, w| Box::pin(audience::take(ask, w)),
        ),
        Route::form(
            "/lessons/{lesson}/publish",
            "publish_study",
            "Publishes a case study that is edited from a lesson; the lesson stays as it is.",
            Gate::Holds(COORDINATE.roles),
            study::fields,
            |ask, form| Box::pin(study::fill(ask, form)),
            |ask, w| Box::pin(study::publish(ask, w)),
        ),
        Route::button(
            "/lessons/{lesson}/remove",
            "remove_lesson",
            "Takes a lesson or a case study of one's own organisation away.",
            Gate::Holds(WRITERS),
            |ask, w| Box::pin(forms::remove(ask, w)),
        ),
    ];
    routes.extend(exercise::routes());
    routes
}

/// The page of a lesson.
pub(super) fn href(m: &Lesson) -> String {
    Entity::href(m)
}

fn kinds(lang: Lang) -> Vec<(String, String)> {
    vec![("study".to_owned(), t!(lang, "lesson-study")), ("lesson".to_owned(), t!(lang, "lesson-plain"))]
}

/// What an address asks for.
fn narrow(ask: &Ask) -> Narrow {
    let given = |name| ask.query.given(name);
    Narrow {
        tool: given("tool").and_then(Tool::from_code),
        phase: given("phase").and_then(Phase::from_code),
        outcome: given("outcome").and_then(Outcome::from_code),
        study: given("kind").map(|kind| kind == "study"),
        country: given("country").and_then(country::find).map(|c| c.iso3),
        emergency: ask.query.id("emergency"),
        text: ask.query.text("text").to_owned(),
    }
}

async fn list(ask: &Ask) -> Result<View, Refusal> {
    let lang = ask.lang();
    let mut table = Table::new(
        t!(lang, "lessons"),
        vec![
            ("title", t!(lang, "lesson-title")),
            ("kind", t!(lang, "lesson-kind")),
            ("tool", t!(lang, "lesson-tool")),
            ("phase", t!(lang, "lesson-phase")),
            ("outcome", t!(lang, "lesson-outcome")),
            ("countries", t!(lang, "field-countries")),
            ("happened", t!(lang, "lesson-happened")),
            ("audience", t!(lang, "column-audience")),
        ],
    );
    table.filters = vec![
        Field::new("tool", t!(lang, "lesson-tool"), Kind::One(Tool::choices(lang))),
        Field::new("phase", t!(lang, "lesson-phase"), Kind::One(Phase::choices(lang))),
        Field::new("outcome", t!(lang, "lesson-outcome"), Kind::One(Outcome::choices(lang))),
        Field::new("kind", t!(lang, "lesson-kind"), Kind::One(kinds(lang))),
        Field::new("country", t!(lang, "filter-country"), Kind::Line(80)),
        Field::new("text", t!(lang, "filter-text"), Kind::Line(120)),
    ];
    for field in &mut table.filters {
        field.value = ask.query.all(field.name).into_iter().map(str::to_owned).collect();
    }
    let mut view = View::new(t!(lang, "lessons"));
    view.lead = t!(lang, "lessons-lead");
    if ask.caller.component.is_some() && ask.caller.holds_somewhere(WRITERS) {
        let mut href = "/lessons/new".to_owned();
        if let Some(tool) = narrow(ask).tool {
            href.push_str(&format!("?tool={}", tool.code()));
        }
        view = view.action(Action::link(t!(lang, "lesson-new"), href).main());
    }
    if let Some(text) = ask.query.given("country").filter(|text| country::find(text).is_none()) {
        table.empty = t!(lang, "no-such-country", text = text);
        return Ok(view.table(table));
    }
    let limit = if matches!(ask.face, Face::File(_)) { FILE } else { PAGE };
    let after = ask.query.given("after").and_then(After::read);
    let page = store::page(ask.read(), &ask.caller, &narrow(ask), after, limit).await?;
    for m in &page.rows {
        table.row(vec![
            Cell::Link(m.title.clone(), href(m)),
            Cell::Own(if m.study { t!(lang, "lesson-study") } else { t!(lang, "lesson-plain") }),
            Cell::Own(m.tool().map(|t| t.name(lang)).unwrap_or_default()),
            Cell::Own(m.phase().map(|p| p.name(lang)).unwrap_or_default()),
            Cell::Own(m.outcome().map(|o| o.name(lang)).unwrap_or_default()),
            Cell::Own(place::names(lang, &m.countries)),
            Cell::Text(m.happened.clone()),
            Cell::Audience(m.level()),
        ]);
    }
    table.next = page.next.map(|after| next(ask, after));
    table.empty = t!(lang, "lessons-none");
    Ok(view.table(table))
}

/// The query of the next rows: the same filters, another place.
fn next(ask: &Ask, after: After) -> String {
    let place = after.to_string();
    let mut pairs: Vec<(&str, &str)> =
        FILTERS.into_iter().filter_map(|name| ask.query.given(name).map(|value| (name, value))).collect();
    if let Some(of) = ask.query.given("emergency") {
        pairs.push(("emergency", of));
    }
    pairs.push(("after", &place));
    serde_urlencoded::to_string(pairs).unwrap_or_default()
}

#[derive(Template)]
#[template(path = "lesson.html")]
struct Page {
    /// Name, value, and whether the value is a sentence of ours.
    facts: Vec<(String, String, bool)>,
    /// Pages that belong to it: label, name, address.
    links: Vec<(String, String, String)>,
    /// Heading and paragraphs of each part.
    parts: Vec<(String, Vec<String>)>,
    /// The language in which it is written, and its direction.
    written: (&'static str, &'static str),
    /// Why more may see it.
    why: String,
}

async fn one(ask: &Ask) -> Result<View, Refusal> {
    let lang = ask.lang();
    let m = see::<Entity>(ask.read(), &ask.caller, ask.id::<uuid::Uuid>("lesson")?).await?;
    let own = ask.caller.organisation == Some(m.owner);
    let mut organisations = vec![m.owner];
    if own && m.level() == Level::Organisations {
        // Who is told is itself told to nobody else.
        organisations.extend(register::named(ask.read(), m.id).await?);
    }
    let names = ask.app.organisation_names(lang, &organisations).await?;
    let mut facts = vec![
        (t!(lang, "lesson-tool"), m.tool().map(|t| t.name(lang)).unwrap_or_default(), true),
        (t!(lang, "lesson-phase"), m.phase().map(|p| p.name(lang)).unwrap_or_default(), true),
        (t!(lang, "lesson-outcome"), m.outcome().map(|o| o.name(lang)).unwrap_or_default(), true),
    ];
    let mut more = |label: String, value: String, ours: bool| {
        if !value.is_empty() {
            facts.push((label, value, ours));
        }
    };
    more(t!(lang, "field-countries"), place::names(lang, &m.countries), true);
    more(t!(lang, "lesson-happened"), m.happened.clone(), false);
    more(t!(lang, "lesson-source"), m.source.clone(), false);
    more(t!(lang, "fact-owner"), names[0].clone(), false);
    more(t!(lang, "field-organisations"), names[1..].join("; "), false);
    let mut links = Vec::new();
    if let Some(id) = m.emergency
        && let Ok(of) = emergency::see(ask.read(), &ask.caller, id).await
    {
        links.push((t!(lang, "kind-emergency"), of.name.clone(), of.href()));
    }
    if let Some(id) = m.original
        && let Ok(from) = see::<Entity>(ask.read(), &ask.caller, id).await
    {
        links.push((t!(lang, "lesson-original"), from.title.clone(), href(&from)));
    }
    for study in store::studies_of(ask.read(), &ask.caller, m.id).await? {
        links.push((t!(lang, "lesson-study"), study.title.clone(), href(&study)));
    }
    let paragraphs = |text: &str| text.lines().map(str::trim).filter(|l| !l.is_empty()).map(str::to_owned).collect();
    let parts = [
        (t!(lang, "lesson-situation"), &m.situation),
        (t!(lang, "lesson-helped"), &m.helped),
        (t!(lang, "lesson-hindered"), &m.hindered),
        (t!(lang, "lesson-advice"), &m.advice),
    ];
    let parts = parts.into_iter().filter(|(_, text)| !text.is_empty()).map(|(name, text)| (name, paragraphs(text)));
    let page = Page {
        facts,
        links,
        parts: parts.collect(),
        written: m.lang().map_or(("", "auto"), |l| (l.code(), l.dir())),
        why: if own { m.audience_why.clone() } else { String::new() },
    };
    let kind = if m.study { t!(lang, "lesson-study") } else { t!(lang, "lesson-plain") };
    let mut view =
        View::new(&m.title).showing(&page)?.with(json(&m)).below(t!(lang, "lessons"), "/lessons").seen_by(m.level());
    view.lead = kind;
    let seen = Entity::facts(&m);
    if may(&ask.caller, &seen, COORDINATE) && !m.study {
        view = view.action(Action::link(t!(lang, "study-new"), format!("{}/publish", href(&m))).main());
        view = view.action(Action::link(t!(lang, "change-audience"), format!("{}/audience", href(&m))));
    }
    if may(&ask.caller, &seen, forms::WRITE) {
        view = view.action(Action::link(t!(lang, "edit"), format!("{}/edit", href(&m))));
        view = view.action(Action::button(t!(lang, "lesson-remove"), format!("{}/remove", href(&m))));
    }
    Ok(view)
}

/// A lesson for programs. The lesson from which a study came is told on its page, to those who may see it.
fn json(m: &Lesson) -> serde_json::Value {
    serde_json::json!({
        "id": m.id,
        "version": m.version,
        "href": href(m),
        "study": m.study,
        "title": m.title,
        "tool": m.tool,
        "phase": m.phase,
        "outcome": m.outcome,
        "countries": place::codes(&m.countries).collect::<Vec<_>>(),
        "happened": m.happened,
        "situation": m.situation,
        "helped": m.helped,
        "hindered": m.hindered,
        "advice": m.advice,
        "source": m.source,
        "lang": m.lang,
        "owner": m.owner,
        "audience": m.level().code(),
        "changed_at": m.changed_at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
    })
}
