//! Saying what class an emergency is in and how bad it is, with the reason; and what was said before.
//!
//! Invariant: each assessment stays in the ledger with who, when and why (domain.md 3.3: a change of class opens a review
//! of who convenes).

use super::{
    class::{Class, Severity},
    forms::{below, mine},
    hold,
    store::{self, Model},
};
use crate::words::t;
use base::lang::Lang;
use chrono::{DateTime, Utc};
use platform::{
    Refusal,
    id::OrganisationId,
    ledger::store::{entry, since},
    record::COORDINATE,
    web::{Ask, Cell, Field, Form, Kind, Table},
    write::{Done, Write},
};
use sea_orm::ConnectionTrait;

/// The fields of an assessment.
pub fn fields(lang: Lang) -> Vec<Field> {
    vec![
        Field::new("class", t!(lang, "field-class"), Kind::One(Class::choices(lang)))
            .hint(t!(lang, "field-class-hint")),
        Field::new("severity", t!(lang, "field-severity"), Kind::One(Severity::choices(lang)))
            .hint(t!(lang, "field-severity-hint"))
            .optional(),
        Field::new("assessed_why", t!(lang, "field-audience-why"), Kind::Lines(600))
            .hint(t!(lang, "field-assessed-why-hint")),
    ]
}

/// Fills the form with what stands; the reason is asked anew.
///
/// # Errors
/// [`Refusal::NotFound`] where the caller may not see it, [`Refusal::NotAllowed`] where it is not theirs to change.
pub async fn fill(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    let m = mine(ask, COORDINATE).await?;
    form.title = t!(lang, "assess");
    form.lead = t!(lang, "assess-lead");
    form.submit = t!(lang, "save");
    form.base = Some(m.version);
    form.audience = Some(m.level());
    form.crumbs = below(lang, &m);
    form.set("class", m.class().map(Class::code).unwrap_or_default());
    form.set("severity", m.severity.clone().unwrap_or_default());
    Ok(())
}

/// Keeps an assessment.
///
/// # Errors
/// [`Refusal::Conflict`] where others assessed it meanwhile.
pub async fn take(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let held = hold(ask, w, COORDINATE).await?;
    let class = Class::from_code(ask.values.text("class")).ok_or(Refusal::Malformed)?;
    let severity = ask.values.given("severity").and_then(Severity::from_code);
    let next = Model {
        class: Some(class.code().to_owned()),
        severity: severity.map(|s| s.code().to_owned()),
        assessed_why: Some(ask.values.text("assessed_why").to_owned()),
        ..held.model().clone()
    };
    let m = store::change(w, "emergency-assessed", &held, ask.base(), next).await?;
    let json = serde_json::json!({ "id": m.id, "class": m.class, "severity": m.severity, "version": m.version });
    Ok(Done::at(m.href()).saying(t!(ask.lang(), "saved")).with(json))
}

/// What was said of an emergency at some time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessed {
    /// When.
    pub at: DateTime<Utc>,
    /// By whom.
    pub organisation: Option<OrganisationId>,
    /// The class from then on.
    pub class: Option<Class>,
    /// How bad it was from then on.
    pub severity: Option<Severity>,
    /// Why.
    pub why: String,
}

/// All assessments of an emergency that the caller sees, newest first; the first word on its class, when it was opened, is
/// the last.
///
/// # Errors
/// When the database does not answer.
pub async fn history(db: &impl ConnectionTrait, m: &Model) -> Result<Vec<Assessed>, Refusal> {
    Ok(told(&since(db, m.id, 0).await?))
}

/// The assessments that entries of the ledger tell of, newest first.
fn told(entries: &[entry::Model]) -> Vec<Assessed> {
    let mut all: Vec<Assessed> = Vec::new();
    for entry in entries {
        let changes = entry.changes();
        let text = |field: &str| {
            let change = changes.iter().find(|c| c.field == field)?;
            Some(change.after.as_str().unwrap_or_default().to_owned())
        };
        if text("class").is_none() && text("severity").is_none() {
            continue;
        }
        let last = all.last();
        // What an entry does not tell of stood before.
        let class = text("class").map_or(last.and_then(|l| l.class), |code| Class::from_code(&code));
        let severity = text("severity").map_or(last.and_then(|l| l.severity), |code| Severity::from_code(&code));
        let why = text("assessed_why").or_else(|| last.map(|l| l.why.clone())).unwrap_or_default();
        let organisation = entry.organisation.map(OrganisationId);
        all.push(Assessed { at: entry.at, organisation, class, severity, why });
    }
    all.reverse();
    all
}

/// The assessments as a table; `names` are those of their organisations.
pub fn table(lang: Lang, assessed: &[Assessed], names: impl Fn(OrganisationId) -> String) -> Table {
    let columns = vec![
        ("at", t!(lang, "column-when")),
        ("class", t!(lang, "field-class")),
        ("severity", t!(lang, "field-severity")),
        ("organisation", t!(lang, "column-by")),
        ("why", t!(lang, "field-audience-why")),
    ];
    let mut table = Table::new(t!(lang, "assessments"), columns);
    for one in assessed {
        table.row(vec![
            Cell::At(one.at),
            Cell::Own(one.class.map(|c| c.name(lang)).unwrap_or_default()),
            Cell::Own(one.severity.map(|s| s.name(lang)).unwrap_or_default()),
            Cell::Text(one.organisation.map(&names).unwrap_or_default()),
            Cell::Text(one.why.clone()),
        ]);
    }
    table
}
