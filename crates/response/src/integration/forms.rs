//! Recording that components work side by side, changing it, ending it.

use super::{Entity, Integration, Way, pages, store};
use crate::{emergency::home, words::t};
use base::lang::Lang;
use movement::context;
use platform::{
    Refusal,
    access::{Level, Role},
    id::OrganisationId,
    record::{CONTRIBUTE, Record, hold, may, organisation, see},
    web::{Ask, Field, Form, Gate, Kind, Route},
    write::{Done, Write},
};

const WRITERS: &[Role] = CONTRIBUTE.roles;
/// Who may see such a fact.
const LEVELS: [Level; 4] = [Level::Public, Level::Movement, Level::Context, Level::Own];

/// The routes.
pub fn routes() -> Vec<Route> {
    vec![
        Route::page(
            "/contexts/{context}/together",
            "integrations",
            "Shared offices, proximity, seats in task forces and membership coordination in a context.",
            Gate::Anyone,
            |ask| Box::pin(pages::list(ask)),
        ),
        Route::form(
            "/contexts/{context}/together/new",
            "note_integration",
            "Records that organisations work side by side in a context.",
            Gate::Holds(WRITERS),
            fields,
            |ask, form| Box::pin(fill_new(ask, form)),
            |ask, w| Box::pin(add(ask, w)),
        ),
        Route::page(
            "/together/{integration}",
            "integration",
            "How organisations work side by side.",
            Gate::Anyone,
            |ask| Box::pin(pages::one(ask)),
        ),
        Route::form(
            "/together/{integration}/edit",
            "edit_integration",
            "Changes or ends what is recorded of organisations that work side by side.",
            Gate::Holds(WRITERS),
            fields,
            |ask, form| Box::pin(fill_edit(ask, form)),
            |ask, w| Box::pin(edit(ask, w)),
        ),
        Route::button(
            "/together/{integration}/remove",
            "remove_integration",
            "Takes away what was recorded by mistake of organisations that work side by side.",
            Gate::Holds(WRITERS),
            |ask, w| Box::pin(remove(ask, w)),
        ),
    ]
}

fn fields(lang: Lang) -> Vec<Field> {
    let ways = Way::ALL.map(|w| (w.code().to_owned(), w.name(lang))).to_vec();
    vec![
        Field::new("way", t!(lang, "integration-way"), Kind::One(ways)),
        Field::new("title", t!(lang, "integration-title"), Kind::Line(140)).hint(t!(lang, "integration-title-hint")),
        Field::new("organisations", t!(lang, "integration-who"), Kind::Lines(4000))
            .hint(t!(lang, "integration-who-hint")),
        Field::new("place", t!(lang, "integration-place"), Kind::Line(140)).optional(),
        Field::new("since", t!(lang, "integration-since"), Kind::Day).optional(),
        Field::new("until", t!(lang, "integration-until"), Kind::Day)
            .hint(t!(lang, "integration-until-hint"))
            .optional(),
        Field::new("source", t!(lang, "lesson-source"), Kind::Line(200))
            .hint(t!(lang, "integration-source-hint"))
            .optional(),
        Field::new("link", t!(lang, "integration-link"), Kind::Line(400)).optional(),
        Field::new("note", t!(lang, "integration-note"), Kind::Lines(2000)).optional(),
        Field::audience(lang, &LEVELS),
    ]
}

/// The context of the address, where the caller may record something of it.
async fn place(ask: &Ask) -> Result<context::Model, Refusal> {
    let m = context::open(ask.read(), &ask.caller, ask.param("context")).await?;
    let here = ask.caller.component.is_some() && ask.caller.contexts.contains(&m.id());
    if here && ask.caller.holds(WRITERS, Some(m.id())) { Ok(m) } else { Err(Refusal::NotAllowed) }
}

async fn fill_new(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    let m = place(ask).await?;
    form.title = t!(lang, "integration-new");
    form.lead = t!(lang, "integration-new-lead");
    form.submit = t!(lang, "save");
    form.crumbs = vec![(m.name(lang), context::Entity::href(&m))];
    form.set("audience", Level::Context.code());
    if let Some(own) = ask.caller.organisation {
        form.set("organisations", format!("{}\n", home::text(lang, own)));
    }
    Ok(())
}

/// Reads the organisations on the lines of the form.
async fn named(ask: &Ask, w: &Write, country: Option<&str>) -> Result<Vec<OrganisationId>, Refusal> {
    let lang = ask.lang();
    let mut named = Vec::new();
    for line in ask.values.text("organisations").split(['\n', ';', '؛']).map(str::trim).filter(|l| !l.is_empty()) {
        let Some(one) = home::read(w.tx(), &ask.caller, line, country).await else {
            return Err(Refusal::field("organisations", t!(lang, "no-such-organisation", text = line)));
        };
        if !named.contains(&one) {
            named.push(one);
        }
    }
    if named.len() < 2 {
        return Err(Refusal::field("organisations", t!(lang, "integration-two")));
    }
    Ok(named)
}

/// Puts what people wrote into a fact of an owner.
async fn written(ask: &Ask, w: &Write, country: Option<&str>, fact: Integration) -> Result<Integration, Refusal> {
    let lang = ask.lang();
    let named = named(ask, w, country).await?;
    let (since, until) = (ask.values.day("since"), ask.values.day("until"));
    if let (Some(since), Some(until)) = (since, until)
        && until <= since
    {
        return Err(Refusal::field("until", t!(lang, "integration-until-wrong")));
    }
    if !named.contains(&fact.owner) && ask.values.given("source").is_none() {
        return Err(Refusal::field("source", t!(lang, "integration-source-missing")));
    }
    let link = ask.values.text("link");
    if !link.is_empty() && !link.starts_with("https://") && !link.starts_with("http://") {
        return Err(Refusal::field("link", t!(lang, "integration-link-wrong")));
    }
    let text = |field: &str| ask.values.text(field).to_owned();
    let level = Level::from_code(ask.values.text("audience")).ok_or(Refusal::Malformed)?;
    Ok(Integration {
        way: text("way"),
        organisations: store::stored(&named),
        title: text("title"),
        place: text("place"),
        since,
        until,
        source: text("source"),
        link: link.to_owned(),
        note: text("note"),
        audience: level.stored(),
        ..fact
    })
}

async fn add(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let lang = ask.lang();
    let m = place(ask).await?;
    let fact = Integration {
        id: w.id(),
        version: 1,
        owner: organisation(&ask.caller)?,
        audience: Level::Own.stored(),
        context: Some(m.id()),
        emergency: None,
        body: None,
        removed: false,
        created_at: w.at(),
        changed_at: w.at(),
        way: String::new(),
        organisations: String::new(),
        title: String::new(),
        place: String::new(),
        since: None,
        until: None,
        source: String::new(),
        link: String::new(),
        note: String::new(),
    };
    let fact = written(ask, w, m.countries().first().copied(), fact).await?;
    let fact = w.insert::<Entity>("integration-noted", fact).await?;
    let json = serde_json::json!({ "id": fact.id, "href": Entity::href(&fact), "version": fact.version });
    Ok(Done::at(Entity::href(&fact)).saying(t!(lang, "saved")).with(json))
}

async fn fill_edit(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    let m = see::<Entity>(ask.read(), &ask.caller, ask.id::<uuid::Uuid>("integration")?).await?;
    if !may(&ask.caller, &Entity::facts(&m), CONTRIBUTE) {
        return Err(Refusal::NotAllowed);
    }
    form.title = t!(lang, "integration-edit");
    form.submit = t!(lang, "save");
    form.base = Some(m.version);
    form.audience = Some(m.level());
    form.crumbs = vec![(m.title.clone(), Entity::href(&m))];
    let named = m.organisations().into_iter().map(|o| home::text(lang, o)).collect::<Vec<_>>().join("\n");
    let day = |day: Option<chrono::NaiveDate>| day.map(|d| d.to_string()).unwrap_or_default();
    for (field, value) in [
        ("way", m.way.clone()),
        ("title", m.title.clone()),
        ("organisations", named),
        ("place", m.place.clone()),
        ("since", day(m.since)),
        ("until", day(m.until)),
        ("source", m.source.clone()),
        ("link", m.link.clone()),
        ("note", m.note.clone()),
        ("audience", m.level().code().to_owned()),
    ] {
        form.set(field, value);
    }
    Ok(())
}

async fn edit(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let lang = ask.lang();
    let held = hold::<Entity>(w.tx(), &ask.caller, ask.id::<uuid::Uuid>("integration")?, CONTRIBUTE).await?;
    let next = written(ask, w, None, held.model().clone()).await?;
    let m = w.update("integration-changed", &held, ask.base(), next).await?;
    let json = serde_json::json!({ "id": m.id, "version": m.version });
    Ok(Done::at(Entity::href(&m)).saying(t!(lang, "saved")).with(json))
}

async fn remove(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let held = hold::<Entity>(w.tx(), &ask.caller, ask.id::<uuid::Uuid>("integration")?, CONTRIBUTE).await?;
    let back = held.context.map_or_else(|| "/contexts".to_owned(), |c| format!("/contexts/{c}"));
    w.remove("integration-removed", &held).await?;
    Ok(Done::at(back).saying(t!(ask.lang(), "integration-gone")))
}
