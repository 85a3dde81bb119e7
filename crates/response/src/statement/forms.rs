//! Beginning a statement, changing who speaks, and writing its sections.
//!
//! Invariants: what anybody changes of what is said, or of who says it, is a new revision, and the words given for the
//! older one no longer count; a translation is kept with the turn of the source that its writer saw.

use super::{
    draft::draft,
    kind::{Classification, Kind, Topic},
    room, section,
    store::{self, Entity, Model, stored},
    translation::Text,
};
use crate::{
    emergency::{self, Emergency, place},
    lesson::{self, Tool},
    shared,
    words::t,
};
use askama::Template;
use base::lang::Lang;
use movement::{context, organisation};
use platform::{
    Refusal,
    id::OrganisationId,
    record::{CONVENE, Held, JOIN, Record, hold, may, organisation as own},
    web::{Ask, Field, Form, Kind as Holds},
    write::{Done, Write},
};
use uuid::Uuid;

/// Characters of a section.
const LONG: usize = 6000;

/// The fields that begin a statement.
pub fn new_fields(lang: Lang) -> Vec<Field> {
    let kinds = Kind::ALL.into_iter().map(|k| (k.code().to_owned(), k.name(lang))).collect();
    let langs = Lang::ALL.into_iter().map(|l| (l.code().to_owned(), l.endonym().to_owned())).collect();
    let mut fields = vec![
        Field::new("kind", t!(lang, "field-statement-kind"), Holds::One(kinds)),
        Field::new("lang", t!(lang, "field-statement-lang"), Holds::One(langs))
            .hint(t!(lang, "field-statement-lang-hint")),
    ];
    fields.extend(edit_fields(lang));
    fields
}

/// The fields that say who speaks, and for whom.
pub fn edit_fields(lang: Lang) -> Vec<Field> {
    let classes = Classification::ALL.into_iter().map(|c| (c.code().to_owned(), c.name(lang))).collect();
    vec![
        Field::new("speakers", t!(lang, "field-speakers"), Holds::Many(Vec::new()))
            .hint(t!(lang, "field-speakers-hint")),
        Field::new("classification", t!(lang, "field-classification"), Holds::One(classes)),
        Field::new("next_update", t!(lang, "field-next-update"), Holds::Day).optional(),
    ]
}

/// Who may be named: hosts, IFRC, ICRC, then whoever is present.
async fn candidates(ask: &Ask, m: &Emergency) -> Result<(Vec<(String, String)>, Vec<OrganisationId>), Refusal> {
    let mut ids: Vec<OrganisationId> = place::codes(&m.countries).filter_map(context::host).collect();
    ids.extend([organisation::id_of("ifrc"), organisation::id_of("icrc")]);
    let first = ids.clone();
    for one in shared::present(ask, &m.countries).await? {
        if !ids.contains(&one) {
            ids.push(one);
        }
    }
    let names = ask.app.organisation_names(ask.lang(), &ids).await?;
    Ok((ids.iter().map(ToString::to_string).zip(names).collect(), first))
}

/// Below the emergency and its statements.
pub(super) fn below(lang: Lang, m: &Emergency) -> Vec<(String, String)> {
    vec![
        (t!(lang, "operations"), "/o".to_owned()),
        (m.name.clone(), m.href()),
        (t!(lang, "statements"), format!("{}/statements", m.href())),
    ]
}

fn named(form: &mut Form, ids: &[OrganisationId]) {
    if let Some(field) = form.field("speakers") {
        field.value = ids.iter().map(ToString::to_string).collect();
    }
}

/// Fills the form that begins a statement.
///
/// # Errors
/// [`Refusal::NotAllowed`] where the caller does not work on this emergency.
pub async fn fill_new(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    let m = emergency::by_slug(ask).await?;
    if !may(&ask.caller, &emergency::Entity::facts(&m), JOIN) {
        return Err(Refusal::NotAllowed);
    }
    form.title = t!(lang, "draft-statement");
    form.lead = t!(lang, "draft-statement-lead");
    form.submit = t!(lang, "draft-statement-submit");
    form.audience = Some(m.level());
    form.crumbs = below(lang, &m);
    let (candidates, first) = candidates(ask, &m).await?;
    form.choose("speakers", candidates);
    named(form, &first);
    let kind = ask.query.given("kind").and_then(Kind::from_code).unwrap_or(Kind::Statement);
    form.set("kind", kind.code());
    form.set("lang", lang.code());
    form.set("classification", Classification::Movement.code());
    lesson::beside(ask, form, Tool::JointStatement).await
}

/// Reads those who are named, in the order in which they are offered: hosts first.
async fn speakers(ask: &Ask, m: &Emergency) -> Result<Vec<OrganisationId>, Refusal> {
    let (candidates, _) = candidates(ask, m).await?;
    let chosen = ask.values.all("speakers");
    let speakers: Vec<OrganisationId> = candidates
        .iter()
        .filter(|(id, _)| chosen.contains(&id.as_str()))
        .filter_map(|(id, _)| id.parse().ok())
        .collect();
    if speakers.len() < 2 {
        return Err(Refusal::field("speakers", t!(ask.lang(), "speakers-two")));
    }
    Ok(speakers)
}

/// Begins a statement: each section is drafted from the room's facts, in all four languages.
///
/// # Errors
/// Fewer than two who speak.
pub async fn begin(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let held = emergency::hold(ask, w, JOIN).await?;
    let m = held.model();
    let kind = Kind::from_code(ask.values.text("kind")).ok_or(Refusal::Malformed)?;
    let source = Lang::from_code(ask.values.text("lang")).ok_or(Refusal::Malformed)?;
    let number = store::last_number(w.tx(), m.key(), kind).await? + 1;
    let title = title(source, kind, number, 1, &m.name);
    let model = Model {
        id: w.id(),
        version: 1,
        owner: own(&ask.caller)?,
        audience: m.audience,
        context: m.context,
        emergency: Some(m.key()),
        body: None,
        removed: false,
        created_at: w.at(),
        changed_at: w.at(),
        kind: kind.code().to_owned(),
        number,
        edition: 1,
        title,
        subject: m.name.clone(),
        state: super::kind::State::Draft.code().to_owned(),
        revision: 1,
        lang: source.code().to_owned(),
        classification: Classification::read(ask.values.text("classification")).code().to_owned(),
        speakers: stored(&speakers(ask, m).await?),
        next_update: ask.values.day("next_update"),
        issued_at: None,
        languages: String::new(),
        signatures: "[]".to_owned(),
        supersedes: None,
        superseded_by: None,
        withdrawn: String::new(),
        asked_revision: None,
    };
    let rooms = room::facts(ask, m, &Lang::ALL).await?;
    let text = |topic: Topic, lang: Lang| {
        rooms.iter().find(|r| r.lang == lang).map(|room| draft(topic, room)).unwrap_or_default()
    };
    let sections = kind.topics().iter().map(|topic| {
        Lang::ALL.into_iter().fold(blank(w, &model, *topic), |section, lang| {
            section.with(lang, Text { text: &text(*topic, lang), from: 1, checked: false })
        })
    });
    let sections: Vec<section::Model> = sections.collect();
    let facts = emergency::Entity::facts(m);
    let model = add(w, "statement-begun", model, sections, &facts).await?;
    let json = serde_json::json!({ "id": model.id, "href": model.href(), "version": model.version });
    Ok(Done::at(model.href()).saying(t!(ask.lang(), "statement-begun")).with(json))
}

/// What a statement is called, in its source's language.
pub(super) fn title(lang: Lang, kind: Kind, number: i32, edition: i32, emergency: &str) -> String {
    let name = kind.name(lang);
    let number = number.to_string();
    base::words::without_isolates(&if edition == 1 {
        t!(lang, "statement-title", kind = name, number = number, emergency = emergency)
    } else {
        t!(
            lang,
            "statement-title-edition",
            kind = name,
            number = number,
            edition = edition.to_string(),
            emergency = emergency
        )
    })
}

/// A section without words.
pub(super) fn blank(w: &Write, of: &Model, topic: Topic) -> section::Model {
    let place = of.kind().topics().iter().position(|t| *t == topic).and_then(|at| i16::try_from(at).ok()).unwrap_or(0);
    section::Model {
        id: w.id(),
        version: 1,
        owner: of.owner,
        audience: of.audience,
        context: of.context,
        emergency: of.emergency,
        body: None,
        removed: false,
        created_at: w.at(),
        changed_at: w.at(),
        statement: of.id,
        topic: topic.code().to_owned(),
        place,
        title: of.title.clone(),
        turn: 1,
        text_en: String::new(),
        text_fr: String::new(),
        text_es: String::new(),
        text_ar: String::new(),
        from_en: 0,
        from_fr: 0,
        from_es: 0,
        from_ar: 0,
        checked_en: false,
        checked_fr: false,
        checked_es: false,
        checked_ar: false,
    }
}

/// Adds a statement with its sections, seen as something else is.
pub(super) async fn add(
    w: &mut Write,
    act: &str,
    model: Model,
    sections: Vec<section::Model>,
    seen_as: &platform::access::Facts,
) -> Result<Model, Refusal> {
    let model = w.insert::<Entity>(act, model).await;
    // Two who begin one at once meet at its number: the second tries again, and takes the next.
    let model = model.map_err(|r| if r == Refusal::Taken { Refusal::Again } else { r })?;
    let sections = w.insert_all::<section::Entity>(act, sections).await?;
    shared::like::<Entity>(w, model.id, seen_as, JOIN).await?;
    for section in sections {
        shared::like::<section::Entity>(w, section.id, seen_as, JOIN).await?;
    }
    Ok(model)
}

/// The statement of the address for a form, open and theirs to change.
pub(super) async fn mine(ask: &Ask, right: platform::record::Right) -> Result<(Model, Emergency), Refusal> {
    let (s, m) = super::open(ask).await?;
    let m = m.ok_or(Refusal::NotFound)?;
    if s.open() && may(&ask.caller, &Entity::facts(&s), right) { Ok((s, m)) } else { Err(Refusal::NotAllowed) }
}

/// The statement of the address, open, for a change.
pub(super) async fn held(ask: &Ask, w: &Write, right: platform::record::Right) -> Result<Held<Entity>, Refusal> {
    let held = hold::<Entity>(w.tx(), &ask.caller, ask.id::<Uuid>("statement")?, right).await?;
    if held.open() { Ok(held) } else { Err(Refusal::NotAllowed) }
}

/// Fills the form that says who speaks, and for whom.
///
/// # Errors
/// [`Refusal::NotAllowed`] where it is frozen or not theirs to change.
pub async fn fill_edit(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    let (s, m) = mine(ask, CONVENE).await?;
    form.title = t!(lang, "edit-statement");
    form.lead = t!(lang, "edit-statement-lead");
    form.submit = t!(lang, "save");
    form.base = Some(s.version);
    form.audience = Some(s.level());
    form.crumbs = below(lang, &m);
    form.crumbs.push((s.title.clone(), s.href()));
    let (candidates, _) = candidates(ask, &m).await?;
    form.choose("speakers", candidates);
    named(form, &s.speakers());
    form.set("classification", s.classification().code());
    if let Some(day) = s.next_update {
        form.set("next_update", day.to_string());
    }
    Ok(())
}

/// Changes who speaks, and for whom.
///
/// # Errors
/// As [`begin`].
pub async fn edit(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let held = held(ask, w, CONVENE).await?;
    let m = super::emergency_of(w.tx(), ask, held.model()).await?;
    let mut next = Model {
        speakers: stored(&speakers(ask, &m).await?),
        classification: Classification::read(ask.values.text("classification")).code().to_owned(),
        next_update: ask.values.day("next_update"),
        ..held.model().clone()
    };
    if next != *held.model() {
        next.revision += 1;
    }
    let s = w.update("statement-changed", &held, ask.base(), next).await?;
    let json = serde_json::json!({ "id": s.id, "version": s.version, "revision": s.revision });
    Ok(Done::at(s.href()).saying(t!(ask.lang(), "saved")).with(json))
}

/// The fields of a section: one text for each language, of which a form shows that of its address.
pub fn section_fields(lang: Lang) -> Vec<Field> {
    let text = |name, of: Lang| Field::new(name, of.endonym(), Holds::Lines(LONG)).optional();
    vec![
        text("text_en", Lang::En),
        text("text_fr", Lang::Fr),
        text("text_es", Lang::Es),
        text("text_ar", Lang::Ar),
        Field::new("checked", t!(lang, "field-checked"), Holds::Tick).hint(t!(lang, "field-checked-hint")),
        Field::new("turn", String::new(), Holds::Hidden),
    ]
}

/// The name of a language's text.
const fn field(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "text_en",
        Lang::Fr => "text_fr",
        Lang::Es => "text_es",
        Lang::Ar => "text_ar",
    }
}

/// Language and section of the address.
async fn aim(db: &impl sea_orm::ConnectionTrait, ask: &Ask, s: &Model) -> Result<(Lang, section::Model), Refusal> {
    let lang = Lang::ALL.into_iter().find(|l| l.code() == ask.param("language")).ok_or(Refusal::NotFound)?;
    let sections = section::of(db, &ask.caller, s.id).await?;
    let section = sections.into_iter().find(|x| x.topic == ask.param("section")).ok_or(Refusal::NotFound)?;
    Ok((lang, section))
}

#[derive(Template)]
#[template(path = "beside.html")]
struct Beside {
    title: String,
    lang: Lang,
    lines: Vec<String>,
    none: String,
    note: String,
}

/// Fills the form of a section in a language; beside a translation stands its source.
///
/// # Errors
/// [`Refusal::NotFound`] for another language or section; [`Refusal::NotAllowed`] where it is frozen or not theirs.
pub async fn fill_section(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    let (s, m) = mine(ask, JOIN).await?;
    let (into, section) = aim(ask.read(), ask, &s).await?;
    let topic = section.topic();
    form.title = t!(lang, "section-title", heading = topic.heading(lang), language = into.endonym());
    form.lead = topic.hint(lang);
    form.submit = t!(lang, "save");
    form.base = Some(section.version);
    form.audience = Some(s.level());
    form.crumbs = below(lang, &m);
    form.crumbs.push((s.title.clone(), format!("{}?in={}", s.href(), into.code())));
    let source = s.source();
    form.fields.retain(|f| f.name == field(into) || f.name == "turn" || (f.name == "checked" && into != source));
    let now = section.text(into);
    form.set(field(into), now.text);
    form.set("turn", section.turn.to_string());
    if now.checked && now.from == section.turn {
        form.set("checked", "on");
    }
    if into == source {
        if let Some(field) = form.field(field(into)) {
            field.hint = t!(lang, "section-points");
        }
        return Ok(());
    }
    let beside = Beside {
        title: t!(lang, "section-source", language = source.endonym()),
        lang: source,
        lines: section.text(source).text.lines().map(str::to_owned).collect(),
        none: t!(lang, "translation-empty"),
        note: section.standing(source, into).name(lang),
    };
    form.aside = beside.render().map_err(|e| Refusal::of(&e))?;
    Ok(())
}

/// Where two wrote the same text, that is what they are asked about, and not the counts that go with it.
fn texts_alone(mut refusal: Refusal) -> Refusal {
    if let Refusal::Conflict(conflict) = &mut refusal
        && conflict.clashes.iter().any(|c| c.field.starts_with("text_"))
    {
        conflict.clashes.retain(|c| c.field.starts_with("text_"));
    }
    refusal
}

/// Keeps a section's text in a language.
///
/// # Errors
/// As [`fill_section`]; [`Refusal::Conflict`] where others wrote in the same language meanwhile.
pub async fn write(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let of = held(ask, w, JOIN).await?;
    let (into, section) = aim(w.tx(), ask, of.model()).await?;
    let held = hold::<section::Entity>(w.tx(), &ask.caller, section.id, JOIN).await?;
    let text = ask.values.text(field(into)).replace("\r\n", "\n");
    let turn = i32::try_from(ask.values.number("turn").unwrap_or(0)).unwrap_or(0).min(held.turn);
    let before = held.text(into);
    let mut next = if into == of.source() {
        held.model().clone().with(into, Text { text: &text, from: before.from, checked: false })
    } else {
        // Who ticks it read the text that they sent: where others wrote another one meanwhile, that is not checked by it.
        let read = ask.base().is_none_or(|base| base >= held.version) || text == before.text;
        let checked = ask.values.ticked("checked") && !text.is_empty() && read;
        held.model().clone().with(into, Text { text: &text, from: turn, checked })
    };
    // The source's turn goes on only when the source says something else.
    if into == of.source() && text != before.text {
        next.turn += 1;
    }
    let kept = w.update("section-written", &held, ask.base(), next).await.map_err(texts_alone)?;
    let mut revision = of.revision;
    if kept.text(into).text != before.text {
        revision += 1;
        let next = Model { revision, ..of.model().clone() };
        w.update("section-written", &of, None, next).await?;
    }
    let json = serde_json::json!({
        "section": kept.topic,
        "version": kept.version,
        "revision": revision,
        "standing": kept.standing(of.source(), into).code(),
    });
    let place = format!("{}?in={}#{}", of.href(), into.code(), kept.topic);
    Ok(Done::at(place).saying(t!(ask.lang(), "saved")).with(json))
}
