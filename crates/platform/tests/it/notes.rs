//! A capability as small as one can be: notes with an audience. What holds for it holds for all.

use chrono::{DateTime, Utc};
use platform::{
    Capability, Refusal,
    access::{Level, Role},
    database::{
        change::{Change, record, text},
        migrate::Migration,
    },
    record::{CONTRIBUTE, Record, hold, organisation, see, visible},
    web::{Ask, Cell, Field, Form, Gate, Kind, Route, Table, View},
    write::{Done, Write, audience},
};
use sea_orm::{EntityTrait, QueryOrder, entity::prelude::*};
use serde::{Deserialize, Serialize};

/// Table `note`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "note")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub version: i64,
    pub owner: platform::id::OrganisationId,
    pub audience: i16,
    pub context: Option<platform::id::ContextId>,
    pub emergency: Option<platform::id::EmergencyId>,
    pub body: Option<platform::id::BodyId>,
    pub removed: bool,
    pub created_at: DateTime<Utc>,
    pub changed_at: DateTime<Utc>,
    #[sea_orm(column_type = "Text")]
    pub name: String,
    #[sea_orm(column_type = "Text")]
    pub text: String,
}

#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Record for Entity {
    const KIND: &'static str = "note";
    platform::record_columns!();

    fn title(m: &Model) -> String {
        m.name.clone()
    }

    fn href(m: &Model) -> String {
        format!("/notes/{}", m.id)
    }

    fn words(m: &Model) -> Vec<String> {
        vec![m.name.clone(), m.text.clone()]
    }
}

fn migration() -> Vec<Change> {
    record("note", vec![text("name"), text("text")])
}

const WRITERS: &[Role] = &[Role::Contributor, Role::Coordinator];

fn fields(lang: base::lang::Lang) -> Vec<Field> {
    vec![
        Field::new("name", "Name", Kind::Line(80)),
        Field::new("text", "Text", Kind::Lines(2000)).optional(),
        Field::audience(lang, &Level::ALL),
    ]
}

async fn list(ask: &Ask) -> Result<View, Refusal> {
    let mut table = Table::new("Notes", vec![("name", "Name".into()), ("text", "Text".into())]);
    for note in visible::<Entity>(&ask.caller).order_by_asc(Column::Name).all(ask.read()).await? {
        table.row(vec![Cell::Link(note.name.clone(), Entity::href(&note)), Cell::Text(note.text)]);
    }
    Ok(View::new("Notes").table(table))
}

async fn one(ask: &Ask) -> Result<View, Refusal> {
    let note = see::<Entity>(ask.read(), &ask.caller, ask.id::<Uuid>("note")?).await?;
    Ok(View::new(&note.name).seen_by(Level::read(note.audience)).with(serde_json::json!(note)))
}

async fn fill(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    form.title = "Note".into();
    form.submit = "Keep".into();
    form.set("audience", "own");
    if !ask.param("note").is_empty() {
        let note = see::<Entity>(ask.read(), &ask.caller, ask.id::<Uuid>("note")?).await?;
        form.base = Some(note.version);
        form.set("name", &note.name);
        form.set("text", &note.text);
        form.set("audience", Level::read(note.audience).code());
    }
    Ok(())
}

async fn add(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let owner = organisation(&ask.caller)?;
    let note = Model {
        id: w.id(),
        version: 1,
        owner,
        audience: audience(ask.values.text("audience")),
        context: ask.caller.contexts.first().copied(),
        emergency: None,
        body: None,
        removed: false,
        created_at: w.at(),
        changed_at: w.at(),
        name: ask.values.text("name").to_owned(),
        text: ask.values.text("text").to_owned(),
    };
    let note = w.insert::<Entity>("note-added", note).await?;
    Ok(Done::at(Entity::href(&note)).with(serde_json::json!({ "id": note.id })))
}

async fn edit(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let held = hold::<Entity>(w.tx(), &ask.caller, ask.id::<Uuid>("note")?, CONTRIBUTE).await?;
    let next = Model {
        name: ask.values.text("name").to_owned(),
        text: ask.values.text("text").to_owned(),
        audience: audience(ask.values.text("audience")),
        ..held.model().clone()
    };
    let note = w.update("note-changed", &held, ask.base(), next).await?;
    Ok(Done::at(Entity::href(&note)).with(serde_json::json!({ "version": note.version })))
}

async fn remove(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let held = hold::<Entity>(w.tx(), &ask.caller, ask.id::<Uuid>("note")?, CONTRIBUTE).await?;
    w.remove("note-removed", &held).await?;
    Ok(Done::at("/notes"))
}

pub fn notes() -> Capability {
    Capability {
        name: "notes",
        migrations: vec![Migration { name: "notes_001", changes: migration }],
        routes: vec![
            Route::page("/notes", "notes", "Notes.", Gate::Anyone, |ask| Box::pin(list(ask))),
            Route::page("/notes/{note}", "note", "A note.", Gate::Anyone, |ask| Box::pin(one(ask))),
            Route::form(
                "/notes/new",
                "add_note",
                "Adds a note.",
                Gate::Holds(WRITERS),
                fields,
                |ask, form| Box::pin(fill(ask, form)),
                |ask, w| Box::pin(add(ask, w)),
            ),
            Route::form(
                "/notes/{note}/edit",
                "edit_note",
                "Changes a note.",
                Gate::Holds(WRITERS),
                fields,
                |ask, form| Box::pin(fill(ask, form)),
                |ask, w| Box::pin(edit(ask, w)),
            ),
            Route::button(
                "/notes/{note}/remove",
                "remove_note",
                "Takes a note away.",
                Gate::Holds(WRITERS),
                |ask, w| Box::pin(remove(ask, w)),
            ),
        ],
        kinds: vec![platform::capability::Kind { code: "note", name: |_| "Note".into() }],
        deeds: Some(|_, act| (act == "note-added").then(|| "wrote the note".into())),
        ..Capability::default()
    }
}

/// Writes a note as somebody, and gives its id.
pub async fn write(
    trial: &platform::testing::Trial,
    who: &platform::access::Caller,
    name: &str,
    text: &str,
    audience: &str,
) -> Uuid {
    let answer = trial.post(who, "/notes/new", &[("name", name), ("text", text), ("audience", audience)]).await;
    assert_eq!(answer.status, 303, "{}", answer.text());
    answer.place().rsplit('/').next().unwrap().parse().unwrap()
}

/// All entries of the ledger, checked.
pub async fn checked_ledger(app: &platform::App) -> Vec<platform::ledger::Entry> {
    use platform::ledger::{chain::Walk, store::entry};
    let rows = entry::Entity::find().order_by_asc(entry::Column::Number).all(app.database().read()).await.unwrap();
    let entries: Vec<_> = rows.iter().map(entry::Model::entry).collect();
    let mut walk = Walk::default();
    for entry in &entries {
        assert_eq!(walk.step(entry), None, "{entry:?}");
    }
    entries
}
