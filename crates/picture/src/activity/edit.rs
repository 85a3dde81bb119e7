//! The form of one activity: for what no sheet holds, and to mend one's own row.
//!
//! Invariant: names that were not changed keep the organisations and areas that they were read as; an area that could be
//! several is asked about, never guessed.

use super::{
    Belongs, Content, Entity, Model, Origin,
    content::{BETWEEN, Party, STATUSES, Spot, names},
    pages::column,
    store,
};
use crate::{occasion, say, words::t};
use base::{lang::Lang, organisation, place, sector::SECTORS};
use platform::{
    access::Level,
    record::{self, CONTRIBUTE, Record, hold, see},
    refusal::Refusal,
    web::{Ask, Field, Form, Kind},
    write::{Done, Write, audience},
};
use uuid::Uuid;

/// Levels that make sense for an activity.
pub const LEVELS: [Level; 4] = [Level::Public, Level::Movement, Level::Context, Level::Own];

/// People in one row at most.
const PEOPLE: i64 = 9_000_000_000;

/// The fields of the form.
pub fn fields(lang: Lang) -> Vec<Field> {
    let sectors = SECTORS.iter().map(|s| (s.code.to_owned(), s.name(lang).to_owned())).collect();
    let statuses = STATUSES.iter().map(|(code, s)| ((*code).to_owned(), say::status(*s, lang))).collect();
    let field = |name: &'static str, kind| Field::new(name, column(name, lang), kind);
    let people = |name: &'static str| field(name, Kind::Number(0, PEOPLE)).optional();
    vec![
        field("activity", Kind::Lines(2_000)),
        field("implementers", Kind::Line(600)).hint(t!(lang, "hint-several")),
        field("funders", Kind::Line(600)).hint(t!(lang, "hint-several")).optional(),
        field("sectors", Kind::Many(sectors)),
        field("places", Kind::Line(600)).hint(t!(lang, "hint-places")).optional(),
        field("site", Kind::Line(300)).optional(),
        field("status", Kind::One(statuses)).optional(),
        field("begins", Kind::Day).optional(),
        field("ends", Kind::Day).optional(),
        people("people_targeted"),
        people("people_reached"),
        people("households_targeted"),
        people("households_reached"),
        field("quantity", Kind::Line(20)).optional(),
        field("unit", Kind::Line(100)).optional(),
        Field::audience(lang, &LEVELS),
    ]
}

/// Fills the form with what stands.
///
/// # Errors
/// [`Refusal::NotFound`] where the caller may not see it.
pub async fn fill(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    if ask.param("activity").is_empty() {
        let occasion = occasion::of(ask).await?;
        form.title = t!(lang, "activity-add");
        form.submit = t!(lang, "keep");
        form.set("audience", Level::Context.code());
        form.set("implementers", ask.caller.organisation_name.clone());
        form.crumbs = vec![
            (occasion.title, occasion.href.clone()),
            (t!(lang, "activities"), format!("{}/activities", occasion.href)),
        ];
        return Ok(());
    }
    let model = see::<Entity>(ask.read(), &ask.caller, ask.id::<Uuid>("activity")?).await?;
    form.title = Entity::title(&model);
    form.submit = t!(lang, "keep");
    form.base = Some(model.version);
    form.crumbs = vec![(Entity::title(&model), Entity::href(&model))];
    let number = |n: Option<i64>| n.map_or_else(String::new, |n| n.to_string());
    let day = |d: Option<chrono::NaiveDate>| d.map_or_else(String::new, |d| d.to_string());
    for (name, value) in [
        ("activity", model.activity.clone()),
        ("implementers", model.implementers.clone()),
        ("funders", model.funders.clone()),
        ("places", model.places.clone()),
        ("site", model.site.clone()),
        ("status", model.status.clone()),
        ("begins", day(model.begins)),
        ("ends", day(model.ends)),
        ("people_targeted", number(model.people_targeted)),
        ("people_reached", number(model.people_reached)),
        ("households_targeted", number(model.households_targeted)),
        ("households_reached", number(model.households_reached)),
        ("quantity", model.quantity.clone()),
        ("unit", model.unit.clone()),
        ("audience", Level::read(model.audience).code().to_owned()),
    ] {
        form.set(name, value);
    }
    if let Some(field) = form.field("sectors") {
        field.value = model.sectors.split(' ').filter(|s| !s.is_empty()).map(str::to_owned).collect();
    }
    Ok(())
}

/// Organisations as they are typed: those of before where the text is the same.
fn parties(text: &str, before: &[Party]) -> Vec<Party> {
    if text == names(before) {
        return before.to_vec();
    }
    let mut all: Vec<Party> = Vec::new();
    for name in text.split([';', '\n']).map(str::trim).filter(|n| !n.is_empty()) {
        let party = before.iter().find(|p| p.name == name).cloned().unwrap_or_else(|| {
            let known =
                organisation::find(name, None).one().filter(|m| m.confidence >= 0.8).map(|m| m.organisation.clone());
            let known = known.unwrap_or_else(|| organisation::Known::other(name));
            Party { id: known.id.to_string(), name: known.name(Lang::En).replace(';', ",") }
        });
        if !all.contains(&party) {
            all.push(party);
        }
    }
    all
}

fn up(known: place::Known) -> Vec<Spot> {
    std::iter::successors(Some(known), place::Known::parent)
        .map(|k| Spot { code: k.code.to_owned(), name: k.name.to_owned(), level: k.level, position: None })
        .collect()
}

/// Areas as they are typed: those of before where the text is the same.
fn places(lang: Lang, text: &str, before: &[Vec<Spot>], country: Option<&str>) -> Result<Vec<Vec<Spot>>, Refusal> {
    let named = |chain: &Vec<Spot>, name: &str| chain.first().is_some_and(|s| s.name == name || s.code == name);
    let mut all: Vec<Vec<Spot>> = Vec::new();
    for name in text.split([';', '\n']).map(str::trim).filter(|n| !n.is_empty()) {
        let chain = if let Some(chain) = before.iter().find(|c| named(c, name)) {
            chain.clone()
        } else if let Some(found) = place::by_code(name, country) {
            up(found.place)
        } else if let Some(found) = base::country::find(name) {
            up(place::Known::of_country(found))
        } else {
            match place::find(name, None, country, None) {
                place::Found::One(found) => up(found.place),
                place::Found::Ambiguous(several) => {
                    let which = |m: &place::Match| {
                        let above = m.place.parent().map_or_else(String::new, |p| format!(", {}", p.name));
                        format!("{} ({}{above})", m.place.code, m.place.name)
                    };
                    let choices = several.iter().take(6).map(which).collect::<Vec<_>>().join(BETWEEN);
                    return Err(Refusal::field("places", t!(lang, "place-several", name = name, choices = choices)));
                }
                place::Found::None => {
                    return Err(Refusal::field("places", t!(lang, "place-unknown-here", name = name)));
                }
            }
        };
        if !all.contains(&chain) {
            all.push(chain);
        }
    }
    Ok(all)
}

fn read(ask: &Ask, before: &Content, country: Option<&str>) -> Result<Content, Refusal> {
    let lang = ask.lang();
    let values = &ask.values;
    let content = Content {
        activity: values.text("activity").to_owned(),
        implementers: parties(values.text("implementers"), &before.implementers),
        funders: parties(values.text("funders"), &before.funders),
        sectors: {
            let chosen = values.all("sectors");
            SECTORS.iter().filter(|s| chosen.contains(&s.code)).map(|s| s.code.to_owned()).collect()
        },
        places: places(lang, values.text("places"), &before.places, country)?,
        site: values.text("site").to_owned(),
        status: values.text("status").to_owned(),
        begins: values.day("begins"),
        ends: values.day("ends"),
        people_targeted: values.number("people_targeted"),
        people_reached: values.number("people_reached"),
        households_targeted: values.number("households_targeted"),
        households_reached: values.number("households_reached"),
        quantity: values.text("quantity").replace(',', "."),
        unit: values.text("unit").to_owned(),
        ..before.clone()
    };
    if content.begins.zip(content.ends).is_some_and(|(begins, ends)| ends < begins) {
        return Err(Refusal::field("ends", t!(lang, "ends-before")));
    }
    let quantity = content.quantity.parse::<f64>();
    if !content.quantity.is_empty() && !quantity.is_ok_and(|q| q.is_finite() && q >= 0.0) {
        return Err(Refusal::field("quantity", t!(lang, "quantity-number")));
    }
    Ok(content)
}

/// `POST /o/{emergency}/activities/new`.
///
/// # Errors
/// What the form refuses.
pub async fn add(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let occasion = occasion::see(w.tx(), &ask.caller, ask.param("emergency")).await?;
    let owner = record::organisation(&ask.caller)?;
    if !ask.caller.holds(CONTRIBUTE.roles, occasion.context) {
        return Err(Refusal::NotAllowed);
    }
    let content = read(ask, &Content::default(), occasion.country())?;
    let belongs = Belongs {
        owner,
        audience: audience(ask.values.text("audience")),
        context: occasion.context,
        emergency: occasion.id,
    };
    let model = Model::new(w.id(), w.at(), belongs, &content, &Origin::default());
    let model = w.insert::<Entity>("activity-added", model).await?;
    store::file(w.tx(), std::slice::from_ref(&model), true).await?;
    Ok(Done::at(Entity::href(&model)).with(serde_json::json!({ "id": model.id })))
}

/// `POST /activities/{activity}/edit`.
///
/// # Errors
/// What the form refuses; [`Refusal::Conflict`] where others changed the same.
pub async fn change(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let held = hold::<Entity>(w.tx(), &ask.caller, ask.id::<Uuid>("activity")?, CONTRIBUTE).await?;
    let before = held.content();
    let here = before.places.iter().flatten().find(|s| s.level == 0).map(|s| s.code.clone());
    let here = match (here, held.emergency) {
        (None, Some(emergency)) => {
            let of = occasion::see(w.tx(), &ask.caller, &emergency.to_string()).await;
            of.ok().and_then(|o| o.country().map(str::to_owned))
        }
        (here, _) => here,
    };
    let content = read(ask, &before, here.as_deref())?;
    let next = Model { audience: audience(ask.values.text("audience")), ..held.model().clone().saying(&content) };
    let model = w.update("activity-changed", &held, ask.base(), next).await?;
    store::file(w.tx(), std::slice::from_ref(&model), false).await?;
    Ok(Done::at(Entity::href(&model)).with(serde_json::json!({ "version": model.version })))
}

/// `POST /activities/{activity}/remove`.
///
/// # Errors
/// [`Refusal::NotAllowed`] for another organisation's row.
pub async fn remove(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let held = hold::<Entity>(w.tx(), &ask.caller, ask.id::<Uuid>("activity")?, CONTRIBUTE).await?;
    w.remove("activity-removed", &held).await?;
    let gone = Model { removed: true, ..held.model().clone() };
    store::file(w.tx(), std::slice::from_ref(&gone), false).await?;
    let back = held.emergency.map_or_else(|| "/".to_owned(), |e| format!("/o/{e}/activities"));
    Ok(Done::at(back).saying(t!(ask.lang(), "activity-gone")))
}
