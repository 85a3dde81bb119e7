//! The cases that the SMCC report of 2022 tells itself, as published case studies, and the one emergency of which a source
//! gives the day.
//!
//! Invariants: nothing here is invented: each sentence says what its source says, in our words, and names it; where a
//! source gives no day there is no emergency, where it gives no year there is none; what a source leaves open, stays
//! open. The emergency is closed, so nothing of it asks anybody to act.

mod cases;

use super::{Entity, Lesson, fresh};
use crate::{
    emergency::{
        Emergency, address,
        class::Severity,
        store::open,
        what::{Status, What},
    },
    integration::{self, Integration, Way},
};
use base::lang::Lang;
use cases::{CASES, Case, REPORT, TIMELINE};
use chrono::NaiveDate;
use movement::{
    context::{country_context, country_context_id},
    organisation::{id_of, movement},
};
use platform::{Refusal, access::Level, id::EmergencyId, write::Write};

/// The emergency of which a source gives the day.
fn ukraine(w: &Write) -> Emergency {
    let id: uuid::Uuid = w.id();
    Emergency {
        id,
        version: 1,
        owner: movement(),
        audience: Level::Public.stored(),
        context: Some(country_context_id("UKR")),
        emergency: Some(id.into()),
        body: None,
        removed: false,
        created_at: w.at(),
        changed_at: w.at(),
        code: address::code(id),
        name: "Ukraine and neighbouring countries 2022 (history)".to_owned(),
        what: What::ArmedConflict.code().to_owned(),
        status: Status::Closed.code().to_owned(),
        countries: "UKR".to_owned(),
        onset_day: NaiveDate::from_ymd_opt(2022, 2, 24).unwrap_or_default(),
        onset_hour: None,
        onset_source: format!("{TIMELINE}: categorised red on this day"),
        glide: None,
        audience_why: String::new(),
        class: None,
        severity: Some(Severity::Red.code().to_owned()),
        assessed_why: Some(TIMELINE.to_owned()),
        codes: None,
        merged_into: None,
    }
}

fn study(w: &Write, case: &Case, ukraine: EmergencyId) -> Lesson {
    let first = case.countries.split(", ").next().filter(|c| !c.is_empty());
    Lesson {
        study: true,
        context: first.map(country_context_id),
        emergency: case.ukraine.then_some(ukraine),
        title: case.title.to_owned(),
        tool: case.tool.code().to_owned(),
        phase: case.phase.code().to_owned(),
        outcome: case.outcome.code().to_owned(),
        countries: case.countries.to_owned(),
        happened: case.happened.to_owned(),
        situation: case.situation.to_owned(),
        helped: case.helped.to_owned(),
        hindered: case.hindered.to_owned(),
        advice: case.advice.to_owned(),
        source: case.source.to_owned(),
        lang: Lang::En.code().to_owned(),
        ..fresh(w, movement(), Level::Public)
    }
}

/// What the report says of people who work side by side.
fn together(w: &Write, way: Way, country: &str, title: &str, note: &str) -> Integration {
    Integration {
        id: w.id(),
        version: 1,
        owner: movement(),
        audience: Level::Public.stored(),
        context: Some(country_context_id(country)),
        emergency: None,
        body: None,
        removed: false,
        created_at: w.at(),
        changed_at: w.at(),
        way: way.code().to_owned(),
        organisations: integration::store::stored(&[id_of("icrc"), id_of("ifrc")]),
        title: title.to_owned(),
        place: String::new(),
        since: None,
        until: None,
        source: REPORT.to_owned(),
        link: String::new(),
        note: note.to_owned(),
    }
}

/// Writes the history: public, closed, each with its source.
///
/// # Errors
/// When the database refuses.
pub async fn write(w: &mut Write) -> Result<(), Refusal> {
    let mut countries: Vec<&str> =
        CASES.iter().flat_map(|c| c.countries.split(", ")).filter(|c| !c.is_empty()).collect();
    countries.sort_unstable();
    countries.dedup();
    for country in countries {
        country_context(w, country).await?;
    }
    let emergency = ukraine(w);
    let emergency = open(w, emergency).await?.key();
    let studies = CASES.iter().map(|case| study(w, case, emergency)).collect();
    w.insert_all::<Entity>("study-published", studies).await?;
    let facts = vec![
        together(
            w,
            Way::SharedOffice,
            "COD",
            "Goma: the IFRC’s team in the ICRC’s compound (as reported in May 2022)",
            "Since when, and whether it still holds, the source does not say.",
        ),
        together(
            w,
            Way::TaskForce,
            "UKR",
            "Ukraine: seats in each other’s task forces (as reported in May 2022)",
            "At regional and Geneva level. Since when, and whether it still holds, the source does not say.",
        ),
    ];
    w.insert_all::<integration::Entity>("integration-noted", facts).await?;
    Ok(())
}
