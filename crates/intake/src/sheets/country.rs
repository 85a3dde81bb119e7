//! The country that a sheet's places tell.

use crate::{
    Options,
    field::Field,
    recognise::Choice,
    table::{self, Body},
};

/// The country that a sheet's places tell, where the person did not say.
pub(super) fn country_of(body: &Body, options: &Options) -> String {
    if let Some(country) = &options.country {
        return country.clone();
    }
    let mut codes: std::collections::BTreeMap<&'static str, u32> = std::collections::BTreeMap::new();
    let mut best: Option<base::place::Vote> = None;
    for column in &body.store.columns {
        let step = (column.distinct() / 60).max(1);
        let texts: Vec<&str> = column
            .all()
            .step_by(step)
            .filter(|(_, v)| v.kind == table::store::Kind::Text && v.text.chars().count() <= 60)
            .map(|(_, v)| v.text)
            .take(60)
            .collect();
        if texts.is_empty() {
            continue;
        }
        for text in &texts {
            let code = text.bytes().take(2).all(|b| b.is_ascii_uppercase())
                && text.bytes().any(|b| b.is_ascii_digit())
                && !text.contains(char::is_lowercase);
            if code && let Some(found) = base::place::by_code(text, None).filter(|m| m.why == base::place::Why::Code) {
                *codes.entry(found.place.country).or_default() += 1;
            }
        }
        if texts.iter().filter(|t| t.chars().any(char::is_alphabetic)).count() >= 2
            && let Some(vote) = base::place::country_of(&texts)
            && best.is_none_or(|b| b.confidence < vote.confidence)
        {
            best = Some(vote);
        }
    }
    let all: u32 = codes.values().sum();
    if let Some((country, votes)) = codes.into_iter().max_by_key(|&(_, votes)| votes)
        && votes >= 2
        && votes * 10 >= all * 6
    {
        return country.to_owned();
    }
    best.filter(|b| b.confidence >= 0.4).map_or_else(String::new, |b| b.country.to_owned())
}

/// Whether a column of countries names more than one.
pub(super) fn several_countries(choices: &[Choice]) -> bool {
    choices.iter().any(|c| matches!(c.field, Some(Field::Admin0 | Field::Admin0Code)) && c.evidence.distinct > 1)
}
