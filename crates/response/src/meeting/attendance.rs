//! Which organisations are asked to a meeting, in which role, and whether they came.
//!
//! Invariant: organisations, never persons; the host National Society first, then ICRC and IFRC.

use super::{
    kind::{Came, Part},
    store,
};
use chrono::{DateTime, Utc};
use movement::organisation::id_of;
use platform::{
    Refusal,
    access::Caller,
    database::change::{self, Change},
    id::{BodyId, ContextId, EmergencyId, OrganisationId},
    record::{self, Record},
};
use sea_orm::{ConnectionTrait, QueryFilter, QueryOrder, QuerySelect, entity::prelude::*};
use serde::{Deserialize, Serialize};

/// Table `attendance`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "attendance")]
#[expect(missing_docs, reason = "the columns of every record; the others say what they hold")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    pub version: i64,
    pub owner: OrganisationId,
    pub audience: i16,
    pub context: Option<ContextId>,
    pub emergency: Option<EmergencyId>,
    pub body: Option<BodyId>,
    pub removed: bool,
    pub created_at: DateTime<Utc>,
    pub changed_at: DateTime<Utc>,
    /// The meeting.
    pub meeting: Uuid,
    /// Who is asked.
    pub organisation: OrganisationId,
    /// What timelines call it: the organisation's name in English.
    #[sea_orm(column_type = "Text")]
    pub title: String,
    /// A code of [`Part`].
    pub part: String,
    /// A code of [`Came`].
    pub came: String,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Record for Entity {
    const KIND: &'static str = "attendance";
    platform::record_columns!();

    fn title(m: &Model) -> String {
        m.title.clone()
    }

    fn href(m: &Model) -> String {
        store::below(m.emergency, &format!("meetings/{}", m.meeting))
    }

    fn words(_: &Model) -> Vec<String> {
        Vec::new() // found by its meeting and its organisation
    }
}

impl Model {
    /// In which role its people come.
    pub fn part(&self) -> Part {
        Part::from_code(&self.part).unwrap_or(Part::Operational)
    }

    /// Whether it came.
    pub fn came(&self) -> Came {
        Came::from_code(&self.came).unwrap_or(Came::Invited)
    }
}

/// The table, frozen.
pub fn changes() -> Vec<Change> {
    let mut all = change::record(
        "attendance",
        vec![
            change::id("meeting"),
            change::id("organisation"),
            change::text("title"),
            change::folded("part"),
            change::folded("came"),
        ],
    );
    // The same organisation twice would be counted twice: the second of two who add it at once starts anew, and finds it.
    all.push(change::unique("attendance", &["meeting", "organisation"]));
    all.push(change::index("attendance", &["organisation"]));
    all
}

/// Rows of one meeting that are read at most: every National Society, and more.
const MOST: u64 = 400;

/// Who is asked to a meeting, as far as the caller may see it: hosts first, then ICRC, IFRC and the others.
///
/// # Errors
/// When the database does not answer.
pub async fn of(
    db: &impl ConnectionTrait,
    caller: &Caller,
    meeting: Uuid,
    hosts: &[OrganisationId],
) -> Result<Vec<Model>, Refusal> {
    let mut all = record::visible::<Entity>(caller)
        .filter(Column::Meeting.eq(meeting))
        .order_by_asc(Column::Title)
        .limit(MOST)
        .all(db)
        .await?;
    all.sort_by_cached_key(|a| (rank(a.organisation, hosts), base::fold::fold(&a.title), a.id));
    Ok(all)
}

/// Who is asked to some meetings, as far as the caller may see it, in no order: a query for some hundred meetings.
///
/// # Errors
/// When the database does not answer.
pub async fn of_meetings(db: &impl ConnectionTrait, caller: &Caller, meetings: &[Uuid]) -> Result<Vec<Model>, Refusal> {
    let mut all = Vec::new();
    for some in meetings.chunks(500) {
        let these = Column::Meeting.is_in(some.iter().copied());
        all.extend(record::visible::<Entity>(caller).filter(these).limit(MOST * 50).all(db).await?);
    }
    Ok(all)
}

/// The meetings to which an organisation is asked, among some that were seen.
///
/// # Errors
/// When the database does not answer.
pub async fn asked_to(
    db: &impl ConnectionTrait,
    caller: &Caller,
    organisation: OrganisationId,
    meetings: &[Uuid],
) -> Result<Vec<Uuid>, Refusal> {
    let mut all = Vec::new();
    for some in meetings.chunks(500) {
        let rows = record::visible::<Entity>(caller)
            .filter(Column::Organisation.eq(organisation))
            .filter(Column::Meeting.is_in(some.iter().copied()))
            .all(db)
            .await?;
        all.extend(rows.into_iter().map(|row| row.meeting));
    }
    Ok(all)
}

/// Where an organisation stands: hosts in their order, then ICRC, IFRC, and everybody else.
pub fn rank(organisation: OrganisationId, hosts: &[OrganisationId]) -> usize {
    let all = hosts.len();
    match hosts.iter().position(|h| *h == organisation) {
        Some(at) => at,
        None if organisation == id_of("icrc") => all,
        None if organisation == id_of("ifrc") => all + 1,
        None => all + 2,
    }
}

/// Without them a meeting says little: the hosts, the ICRC and the IFRC.
pub fn required(organisation: OrganisationId, hosts: &[OrganisationId]) -> bool {
    rank(organisation, hosts) < hosts.len() + 2
}
