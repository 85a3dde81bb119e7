//! Activities as people read them: the list with its filters, and one row with where it came from.

use super::{Entity, Model, content::STATUSES, store, store::Filter};
use crate::{say, small, words::t};
use askama::Template;
use base::{lang::Lang, sector::SECTORS};
use platform::{
    access::Level,
    record::{CONTRIBUTE, Record, may, see},
    refusal::Refusal,
    web::{Ask, Cell, Field, Kind, Table, View, ask::Face, view::Action},
};
use uuid::Uuid;

/// What a column is called.
pub fn column(name: &str, lang: Lang) -> String {
    match name {
        "implementers" => t!(lang, "col-implementers"),
        "programme" => t!(lang, "col-programme"),
        "funders" => t!(lang, "col-funders"),
        "sectors" => t!(lang, "col-sectors"),
        "subsector" => t!(lang, "col-subsector"),
        "activity" => t!(lang, "col-activity"),
        "item" => t!(lang, "col-item"),
        "modality" => t!(lang, "col-modality"),
        "places" => t!(lang, "col-places"),
        "site" => t!(lang, "col-site"),
        "status" => t!(lang, "col-status"),
        "begins" => t!(lang, "col-begins"),
        "ends" => t!(lang, "col-ends"),
        "people_targeted" => t!(lang, "col-people-targeted"),
        "people_reached" => t!(lang, "col-people-reached"),
        "households_targeted" => t!(lang, "col-households-targeted"),
        "households_reached" => t!(lang, "col-households-reached"),
        "quantity" => t!(lang, "col-quantity"),
        "unit" => t!(lang, "col-unit"),
        "beneficiaries" => t!(lang, "col-beneficiaries"),
        "parts" => t!(lang, "col-parts"),
        "source_id" => t!(lang, "col-source-id"),
        other => other.to_owned(),
    }
}

/// A cell's text in the reader's language: sectors and statuses have names, the rest is what people wrote.
pub fn shown(name: &str, text: &str, lang: Lang) -> String {
    match name {
        "sectors" => {
            text.split(' ').filter(|c| !c.is_empty()).map(|c| say::sector(c, lang)).collect::<Vec<_>>().join(", ")
        }
        "status" if !text.is_empty() => say::status(super::content::status(text), lang),
        _ => text.to_owned(),
    }
}

fn filters(ask: &Ask) -> Vec<Field> {
    let lang = ask.lang();
    let sectors = SECTORS.iter().map(|s| (s.code.to_owned(), s.name(lang).to_owned())).collect();
    let statuses = STATUSES.iter().map(|(code, s)| ((*code).to_owned(), say::status(*s, lang))).collect();
    let mut all = vec![
        Field::new("sector", column("sectors", lang), Kind::One(sectors)),
        Field::new("area", column("places", lang), Kind::Line(120)),
        Field::new("organisation", column("implementers", lang), Kind::Line(200)),
        Field::new("status", column("status", lang), Kind::One(statuses)),
    ];
    for field in &mut all {
        field.value = ask.query.given(field.name).map(str::to_owned).into_iter().collect();
    }
    all
}

/// `GET /o/{emergency}/activities`.
///
/// # Errors
/// [`Refusal::NotFound`] where the emergency is not the caller's to see.
pub async fn list(ask: &Ask) -> Result<View, Refusal> {
    let lang = ask.lang();
    let occasion = crate::occasion::of(ask).await?;
    let filter = Filter::asked(&ask.query);
    let after = ask.query.given("after").and_then(|id| id.parse().ok());
    let rows = if matches!(ask.face, Face::File(_)) { store::FILE } else { store::PAGE };
    let (found, next) = store::page(ask.read(), &ask.caller, occasion.id, &filter, after, rows).await?;
    let columns = [
        "implementers",
        "sectors",
        "activity",
        "places",
        "status",
        "begins",
        "ends",
        "people_targeted",
        "people_reached",
    ];
    let mut heads: Vec<(&'static str, String)> = columns.iter().map(|c| (*c, column(c, lang))).collect();
    heads.push(("audience", t!(lang, "col-audience")));
    let mut table = Table::new(t!(lang, "activities"), heads);
    table.filters = filters(ask);
    table.empty = t!(lang, "activities-none");
    table.next = next.map(|id| {
        let mut pairs: Vec<(&str, String)> =
            table.filters.iter().filter(|f| !f.first().is_empty()).map(|f| (f.name, f.first().to_owned())).collect();
        pairs.push(("after", id.to_string()));
        pairs.iter().map(|(k, v)| format!("{k}={}", encoded(v))).collect::<Vec<_>>().join("&")
    });
    let public = !ask.caller.signed_in();
    for m in &found {
        table.row(vec![
            Cell::Text(m.implementers.clone()),
            Cell::Own(shown("sectors", &m.sectors, lang)),
            Cell::Link(Entity::title(m), Entity::href(m)),
            Cell::Text(m.places.clone()),
            Cell::Own(shown("status", &m.status, lang)),
            m.begins.into(),
            m.ends.into(),
            small::cell(m.people_targeted, public, lang),
            small::cell(m.people_reached, public, lang),
            Cell::Audience(Level::read(m.audience)),
        ]);
    }
    let base = occasion.href.clone();
    let mut view = View::new(t!(lang, "activities"))
        .below(occasion.title, occasion.href)
        .below(t!(lang, "title"), format!("{base}/picture"))
        .table(table);
    view.live = Some(format!("emergency:{}", occasion.id));
    if ask.caller.organisation.is_some() && ask.caller.holds(CONTRIBUTE.roles, occasion.context) {
        view = view
            .action(Action::link(t!(lang, "drop-sheets"), format!("{base}/sheets")).main())
            .action(Action::link(t!(lang, "activity-add"), format!("{base}/activities/new")))
            .action(Action::button(t!(lang, "confirm-today"), format!("{base}/activities/confirm")));
    }
    Ok(view)
}

/// A value of a query, so that it survives an address.
pub fn encoded(text: &str) -> String {
    use std::fmt::Write;
    text.bytes().fold(String::new(), |mut out, b| {
        if b.is_ascii_alphanumeric() || b"-_.~".contains(&b) {
            out.push(char::from(b));
        } else {
            let _ = write!(out, "%{b:02X}");
        }
        out
    })
}

#[derive(Template)]
#[template(path = "activity.html")]
struct Inside {
    lang: Lang,
    cells: Vec<(String, String)>,
    owner: String,
    origin: String,
    changed: String,
}

impl Inside {
    fn lang(&self) -> Lang {
        self.lang
    }
}

/// `GET /activities/{activity}`.
///
/// # Errors
/// [`Refusal::NotFound`] where it is not the caller's to see.
pub async fn one(ask: &Ask) -> Result<View, Refusal> {
    let lang = ask.lang();
    let model = see::<Entity>(ask.read(), &ask.caller, ask.id::<Uuid>("activity")?).await?;
    let mut content = model.content();
    if !ask.caller.signed_in() {
        small::hide(&mut content);
    }
    let facts = Entity::facts(&model);
    let owner = ask.app.organisation_names(lang, &[model.owner]).await?.pop().unwrap_or_default();
    let own = ask.caller.organisation == Some(model.owner);
    let cells = content
        .cells()
        .into_iter()
        .filter(|(_, text)| !text.is_empty())
        .map(|(name, text)| (column(name, lang), shown(name, &text, lang)))
        .collect();
    let inside = Inside {
        lang,
        cells,
        owner,
        origin: if own { origin(&model, lang) } else { String::new() },
        changed: platform::show::instant(lang, model.changed_at),
    };
    let mut view = View::new(Entity::title(&model)).seen_by(facts.audience).showing(&inside)?.with(serde_json::json!({
        "id": model.id,
        "version": model.version,
        "owner": model.owner,
        "audience": facts.audience.code(),
        "content": content,
        "changed_at": model.changed_at,
    }));
    if let Some(emergency) = model.emergency {
        view = view.below(t!(lang, "activities"), format!("/o/{emergency}/activities"));
    }
    if may(&ask.caller, &facts, CONTRIBUTE) {
        let href = Entity::href(&model);
        view = view
            .action(Action::link(t!(lang, "change"), format!("{href}/edit")).main())
            .action(Action::button(t!(lang, "take-away"), format!("{href}/remove")));
    }
    Ok(view)
}

/// File, sheet and row, for the owner: file names are the partner's own.
fn origin(model: &Model, lang: Lang) -> String {
    if model.source_file.is_empty() {
        return t!(lang, "origin-typed");
    }
    t!(
        lang,
        "origin-sheet",
        file = model.source_file.as_str(),
        sheet = model.source_sheet.as_str(),
        row = model.source_row.to_string()
    )
}
