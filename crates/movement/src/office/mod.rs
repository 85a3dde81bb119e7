//! Offices and delegations: of an organisation, in a country, of a kind, from a day to a day.
//!
//! Invariant: an office is a place where an organisation works, and says nothing of the territories that a National Society
//! serves; it belongs to its organisation, which alone opens and closes it.

pub mod forms;
pub mod table;

pub use table::{Column, Entity, Model, OfficeKind};

use crate::words::t;
use base::lang::Lang;
use platform::{
    Refusal,
    access::{Caller, Level},
    id::OrganisationId,
    record::{self, CONTRIBUTE, Record, see, visible},
    web::{Ask, Cell, Table, View, view::Action},
};
use sea_orm::{ColumnTrait, ConnectionTrait, QueryFilter, QueryOrder, QuerySelect};
use uuid::Uuid;

/// Offices of one organisation that are shown on its page.
const SHOWN: u64 = 300;

/// The offices of an organisation that the caller may see: open ones first, then by country.
///
/// # Errors
/// When the database does not answer.
pub async fn of(
    db: &impl ConnectionTrait,
    caller: &Caller,
    organisation: OrganisationId,
) -> Result<Vec<Model>, Refusal> {
    let mut all = visible::<Entity>(caller)
        .filter(Column::Owner.eq(organisation))
        .order_by_asc(Column::Country)
        .order_by_asc(Column::Id)
        .limit(SHOWN)
        .all(db)
        .await?;
    all.sort_by_key(|office| office.until.is_some());
    Ok(all)
}

/// An office for programs.
pub fn json(office: &Model) -> serde_json::Value {
    serde_json::json!({
        "id": office.id,
        "name": office.name,
        "kind": office.kind,
        "country": office.country,
        "place": office.place,
        "since": office.since,
        "until": office.until,
        "version": office.version,
    })
}

fn country(lang: Lang, iso3: &str) -> String {
    base::country::by_iso3(iso3).map_or(String::new(), |c| c.name(lang).to_owned())
}

/// Offices as a table.
pub fn table(lang: Lang, offices: &[Model]) -> Table {
    let mut table = Table::new(
        t!(lang, "offices"),
        vec![
            ("name", t!(lang, "name")),
            ("kind", t!(lang, "office-kind")),
            ("country", t!(lang, "country")),
            ("place", t!(lang, "place")),
            ("since", t!(lang, "since")),
            ("until", t!(lang, "until")),
        ],
    );
    for office in offices {
        table.row(vec![
            Cell::Link(office.name.clone(), Entity::href(office)),
            Cell::Own(OfficeKind::read(&office.kind).name(lang)),
            Cell::Own(country(lang, &office.country)),
            Cell::Text(office.place.clone()),
            office.since.into(),
            office.until.into(),
        ]);
    }
    table.empty = t!(lang, "offices-none");
    table
}

/// `/offices/{office}`
pub async fn one(ask: &Ask) -> Result<View, Refusal> {
    let lang = ask.lang();
    let office = see::<Entity>(ask.read(), &ask.caller, ask.id::<Uuid>("office")?).await?;
    let owner = crate::organisation::name(ask.read(), lang, office.owner).await?;
    let mut view = View::new(&office.name)
        .seen_by(Level::read(office.audience))
        .below(t!(lang, "organisations"), "/organisations")
        .below(owner, format!("/organisations/{}", office.owner))
        .with(json(&office))
        .table(table(lang, std::slice::from_ref(&office)));
    if office.until.is_none() && record::may(&ask.caller, &Entity::facts(&office), CONTRIBUTE) {
        view = view.action(Action::link(t!(lang, "office-close"), format!("/offices/{}/close", office.id)));
    }
    Ok(view)
}
