//! Answering one question of a review: it applies to all rows alike, and is kept for the partner's next sheet.
//!
//! Invariant: an answer changes no activity; the review is made again from the same files with what was answered.

use super::{
    Entity, Model, Stage, layout,
    questions::{self, Question},
    row, store,
};
use crate::words::t;
use base::lang::Lang;
use intake::layout::Layout;
use platform::{
    record::{CONTRIBUTE, Record, hold},
    refusal::Refusal,
    web::{Ask, Field, Form, Kind},
    write::{Done, Write},
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};

/// The fields of the form.
pub fn fields(lang: Lang) -> Vec<Field> {
    vec![
        Field::new("choice", t!(lang, "field-choice"), Kind::One(Vec::new())),
        Field::new("remember", t!(lang, "field-remember"), Kind::Tick),
    ]
}

async fn find(db: &impl ConnectionTrait, import: &Model, key: &str, lang: Lang) -> Result<Question, Refusal> {
    let (report, given) = store::report(db, import.id).await?;
    if let Some((kind, of)) = key.split_once(':').filter(|(kind, _)| matches!(*kind, "same" | "moved")) {
        let value = if of == "*" {
            String::new()
        } else {
            let row = row::Entity::find()
                .filter(row::Column::Import.eq(import.id))
                .filter(row::Column::Key.eq(of))
                .one(db)
                .await?
                .ok_or(Refusal::NotFound)?;
            row.content().map_or_else(String::new, |c| c.title())
        };
        return Ok(questions::of_rows(kind, of, value, 1, lang));
    }
    let open = questions::open(&report.files, &report.findings, &given, lang);
    open.into_iter().find(|q| q.key == key).ok_or(Refusal::NotFound)
}

/// Fills the form with the question of the address.
///
/// # Errors
/// [`Refusal::NotFound`] where nobody asks that.
pub async fn fill(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    let import = store::of(ask).await?;
    let question = find(ask.read(), &import, ask.query.text("question"), lang).await?;
    form.title = if question.value.is_empty() { question.text.clone() } else { question.value.clone() };
    form.lead = question.text;
    form.submit = t!(lang, "keep");
    form.crumbs = vec![(Entity::title(&import), Entity::href(&import))];
    form.choose("choice", question.choices);
    form.set("choice", question.proposed);
    if question.keeps {
        form.set("remember", "on");
    } else {
        form.fields.retain(|f| f.name != "remember");
    }
    Ok(())
}

/// Takes the answer.
///
/// # Errors
/// What the form refuses.
pub async fn take(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let lang = ask.lang();
    let held = hold::<Entity>(w.tx(), &ask.caller, ask.id::<uuid::Uuid>("import")?, CONTRIBUTE).await?;
    if held.stage() == Stage::Undone || store::files(w.tx(), held.id).await?.is_empty() {
        return Err(Refusal::field("choice", t!(lang, "import-over")));
    }
    let (report, mut given) = store::report(w.tx(), held.id).await?;
    let (key, choice) = (ask.query.text("question"), ask.values.text("choice"));
    let Some(file) = questions::take(&mut given, &report.files, &report.findings, key, choice) else {
        return Err(Refusal::field("choice", t!(lang, "choice-of-these")));
    };
    store::keep_report(w.tx(), held.id, None, Some(&given)).await?;
    let remember = ask.values.ticked("remember");
    if let Some(file) = file.filter(|_| remember)
        && let (Some(said), Some(answers)) = (report.files.iter().find(|f| f.file == file), given.answers.get(&file))
    {
        layout::keep(w, held.owner, &Layout::from_answers(said, answers)).await?;
    }
    let next = Model { state: Stage::Sent.code().to_owned(), ..held.model().clone() };
    let import = w.update("import-answered", &held, None, next).await?;
    Ok(Done::at(format!("{}#needs", Entity::href(&import))).with(serde_json::json!({ "id": import.id })))
}
