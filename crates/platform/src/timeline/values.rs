//! Values of a record's history as people read them: ids as names of what the reader may see, codes by their choice's
//! name, times in words.

use super::record::Labels;
use crate::{
    access::Level,
    id::OrganisationId,
    refusal::Refusal,
    web::{Ask, Cell},
    words::t,
    write::register,
};
use chrono::{DateTime, NaiveDate};
use sea_orm::{QueryFilter, entity::prelude::*};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Names of the ids in some values: organisations, and records that the reader may see.
pub(super) struct Values(BTreeMap<Uuid, String>);

fn ids(value: &Value, into: &mut BTreeSet<Uuid>) {
    match value {
        Value::String(text) => into.extend(text.parse::<Uuid>().ok()),
        Value::Array(list) => list.iter().for_each(|v| ids(v, into)),
        _ => {}
    }
}

impl Values {
    pub(super) async fn of(ask: &Ask, values: impl Iterator<Item = &Value>) -> Result<Values, Refusal> {
        let mut wanted = BTreeSet::new();
        values.for_each(|v| ids(v, &mut wanted));
        let wanted: Vec<Uuid> = wanted.into_iter().take(1000).collect();
        let mut names = BTreeMap::new();
        if wanted.is_empty() {
            return Ok(Values(names));
        }
        let organisations: Vec<OrganisationId> = wanted.iter().copied().map(OrganisationId).collect();
        let called = ask.app.organisation_names(ask.lang(), &organisations).await?;
        names.extend(wanted.iter().copied().zip(called).filter(|(_, name)| !name.is_empty()));
        let rows =
            register::visible(&ask.caller).filter(register::Column::Record.is_in(wanted)).all(ask.read()).await?;
        for row in rows {
            names.entry(row.record).or_insert(row.title);
        }
        Ok(Values(names))
    }

    /// A value of a field.
    pub(super) fn cell(&self, ask: &Ask, labels: &Labels, field: &str, value: &Value) -> Cell {
        let lang = ask.lang();
        match value {
            Value::Null => Cell::Empty,
            Value::Bool(yes) => Cell::Own(if *yes { t!(lang, "yes") } else { t!(lang, "no") }),
            Value::Number(number) => match number.as_i64() {
                Some(level) if field == "audience" => {
                    Cell::Audience(Level::read(i16::try_from(level).unwrap_or(i16::MAX)))
                }
                Some(whole) => Cell::Number(whole),
                None => Cell::Text(number.to_string()),
            },
            Value::String(text) => self.text(labels, field, text),
            Value::Array(list) => {
                let parts: Vec<String> = list
                    .iter()
                    .map(|v| self.cell(ask, labels, field, v).text(lang))
                    .filter(|t| !t.is_empty())
                    .collect();
                Cell::Text(parts.join(" · "))
            }
            Value::Object(_) => Cell::Text(value.to_string()),
        }
    }

    fn text(&self, labels: &Labels, field: &str, text: &str) -> Cell {
        if let Ok(id) = text.parse::<Uuid>() {
            return self.0.get(&id).map_or(Cell::Withheld, |name| Cell::Text(name.clone()));
        }
        if let Some((_, name)) = labels.field(field).and_then(|f| f.choices().iter().find(|(code, _)| code == text)) {
            return Cell::Own(name.clone());
        }
        if let Ok(day) = text.parse::<NaiveDate>() {
            return Cell::Day(day);
        }
        if let Ok(at) = DateTime::parse_from_rfc3339(text) {
            return Cell::At(at.to_utc());
        }
        Cell::Text(text.to_owned())
    }
}
