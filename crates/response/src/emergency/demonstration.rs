//! Invented emergencies for the demonstration, and records for the rights table.
//!
//! Invariant: each says that it is a demonstration in its name and in the source of its onset, so that it stays marked
//! wherever it is copied to.

use super::{
    Emergency, address,
    class::Severity,
    onset::Onset,
    store,
    what::{Status, What},
};
use chrono::NaiveDate;
use movement::{context::country_context, organisation::id_of};
use platform::{
    Refusal,
    access::Level,
    capability::Params,
    id::{ContextId, OrganisationId},
    record::everything,
    write::Write,
};
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};

/// Where the invented facts come from.
const INVENTED: &str = "Demonstration: invented";

struct Invented {
    owner: OrganisationId,
    context: ContextId,
    level: Level,
    name: String,
    what: What,
    status: Status,
    countries: &'static str,
    onset: Onset,
    source: String,
    severity: Option<Severity>,
}

async fn add(w: &mut Write, one: Invented) -> Result<Emergency, Refusal> {
    let id: uuid::Uuid = w.id();
    let model = Emergency {
        id,
        version: 1,
        owner: one.owner,
        audience: one.level.stored(),
        context: Some(one.context),
        emergency: Some(id.into()),
        body: None,
        removed: false,
        created_at: w.at(),
        changed_at: w.at(),
        code: address::code(id),
        name: one.name,
        what: one.what.code().to_owned(),
        status: one.status.code().to_owned(),
        countries: one.countries.to_owned(),
        onset_day: one.onset.day,
        onset_hour: one.onset.hour,
        onset_source: one.source,
        glide: None,
        audience_why: String::new(),
        class: None,
        assessed_why: one.severity.map(|_| INVENTED.to_owned()),
        severity: one.severity.map(|s| s.code().to_owned()),
        codes: None,
        merged_into: None,
    };
    store::open(w, model).await
}

/// Writes the demonstration's emergencies: floods whose response runs and a cyclone of last night, for those who are
/// present; a drought that all may see.
///
/// # Errors
/// When the database refuses.
pub async fn demonstration(w: &mut Write) -> Result<(), Refusal> {
    let owner = id_of("ns-moz");
    let context = country_context(w, "MOZ").await?.id();
    let onset = |month, day, hour| Onset { day: NaiveDate::from_ymd_opt(2026, month, day).unwrap_or_default(), hour };
    let one = |name: &str, what, onset| Invented {
        owner,
        context,
        level: Level::Context,
        name: format!("{name} (demonstration) 2026"),
        what,
        status: Status::Active,
        countries: "MOZ",
        onset,
        source: INVENTED.to_owned(),
        severity: Some(Severity::Orange),
    };
    let drought = Invented {
        level: Level::Public,
        status: Status::Alert,
        countries: "MOZ, MWI",
        severity: None,
        ..one("Seca no norte", What::Drought, onset(9, 1, None))
    };
    add(w, drought).await?;
    // In the evening before the demonstration's first morning: the clocks of its first two days run.
    add(w, one("Ciclone em Sofala", What::Cyclone, onset(11, 19, Some(20)))).await?;
    add(w, one("Cheias na Zambézia", What::Flood, onset(11, 17, Some(6)))).await?;
    Ok(())
}

/// The demonstration's flood, once it was written.
///
/// # Errors
/// When the database does not answer.
pub async fn flood(w: &Write) -> Result<Option<Emergency>, Refusal> {
    let found = everything::<store::Entity>("the demonstration looks for its own emergency")
        .filter(store::Column::What.eq(What::Flood.code()))
        .filter(store::Column::Owner.eq(id_of("ns-moz")))
        .order_by_desc(store::Column::Id)
        .one(w.tx())
        .await?;
    Ok(found)
}

/// An emergency for the rights table; its name and its source hold its code, which nothing else does.
///
/// # Errors
/// When the database refuses.
pub async fn specimen(
    w: &mut Write,
    owner: OrganisationId,
    context: ContextId,
    level: Level,
) -> Result<Params, Refusal> {
    let mark = w.id::<uuid::Uuid>().simple().to_string();
    let invented = Invented {
        owner,
        context,
        level,
        name: format!("Specimen {mark}"),
        what: What::Flood,
        status: Status::Active,
        countries: "MOZ",
        onset: Onset { day: w.at().date_naive(), hour: None },
        source: format!("Specimen {mark}"),
        severity: None,
    };
    let m = add(w, invented).await?;
    Ok(vec![("emergency", m.slug())])
}
