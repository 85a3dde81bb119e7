//! Allocations of conveners in the database.
//!
//! Invariants: an emergency has one current allocation for each country, or one for all where it is of no single country – `current_for` is unique, and empty for those that
//! are past; a list begins with what the caller may see.

use super::{rule, state};
use crate::emergency::{class::Class, place};
use chrono::{DateTime, NaiveDate, Utc};
use movement::organisation::known;
use platform::{
    Refusal,
    access::{Caller, Level},
    database::change::{self, Change},
    id::{ContextId, EmergencyId, OrganisationId},
    record::{JOIN, Record, hold},
    write::Write,
};
use sea_orm::{ConnectionTrait, QueryFilter, entity::prelude::*};
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;

/// Table `convener`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, DeriveEntityModel)]
#[sea_orm(table_name = "convener")]
pub struct Model {
    /// The allocation.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// Its version.
    pub version: i64,
    /// The organisation that proposed it.
    pub owner: OrganisationId,
    /// Who else may see it.
    pub audience: i16,
    /// The context whose members work on it.
    pub context: Option<ContextId>,
    /// Its emergency.
    pub emergency: Option<EmergencyId>,
    /// None.
    pub body: Option<platform::id::BodyId>,
    /// It was taken away.
    pub removed: bool,
    /// When it was proposed.
    pub created_at: DateTime<Utc>,
    /// When it changed last.
    pub changed_at: DateTime<Utc>,
    /// ISO alpha-3 code of the country; empty where it is for all of them.
    pub country: String,
    /// Emergency and country while it is current; unique.
    pub current_for: Option<String>,
    /// How far it has come: a code of [`state::State`].
    pub state: String,
    /// Counts changes of what is agreed upon.
    pub revision: i64,
    /// The class of the situation for which it was made.
    pub class: String,
    /// The host National Society is able to convene.
    pub host_able: bool,
    /// Direct results after peace, or elsewhere.
    pub beyond: bool,
    /// Who convenes.
    pub convener: OrganisationId,
    /// Who co-convenes: ids with a space between.
    pub co_conveners: String,
    /// The rule that proposed: a code of [`rule::Rule`].
    pub rule: String,
    /// Another choice was made than the rule proposes.
    pub deviates: bool,
    /// Why.
    #[sea_orm(column_type = "Text")]
    pub reason: String,
    /// From when on it holds.
    pub valid_from: NaiveDate,
    /// The first day on which it no longer holds.
    pub valid_to: Option<NaiveDate>,
    /// When it shall be looked at again.
    pub review_due: Option<NaiveDate>,
    /// Why it is, or was last, looked at again.
    #[sea_orm(column_type = "Text")]
    pub review_why: String,
    /// When all agreed.
    pub agreed_at: Option<DateTime<Utc>>,
    /// When all National Societies were told.
    pub announced_on: Option<NaiveDate>,
    /// By what.
    #[sea_orm(column_type = "Text")]
    pub announced_how: String,
    /// The joint letter here that told them.
    pub letter: Option<Uuid>,
    /// Where a dispute stands; empty where there is none.
    pub dispute: String,
    /// What is in dispute.
    #[sea_orm(column_type = "Text")]
    pub dispute_why: String,
    /// The allocation that it took over from.
    pub predecessor: Option<Uuid>,
    /// The allocation that took over.
    pub successor: Option<Uuid>,
    /// What the handover settled: codes of [`state::Settled`].
    pub checklist: String,
    /// What the handover leaves open, or why it ended.
    #[sea_orm(column_type = "Text")]
    pub closing: String,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl Record for Entity {
    const KIND: &'static str = "convener";
    platform::record_columns!();

    fn title(m: &Model) -> String {
        let country = place::covered(base::lang::Lang::En, &m.country);
        match known(m.convener) {
            Some(known) => format!("{} – {country}", known.acronym),
            None => country,
        }
    }

    fn href(m: &Model) -> String {
        m.href()
    }

    fn words(m: &Model) -> Vec<String> {
        let mut words = vec![Self::title(m)];
        for lang in base::lang::Lang::ALL {
            words.extend(known(m.convener).map(|k| k.name(lang).to_owned()));
            words.push(place::covered(lang, &m.country));
        }
        words
    }
}

impl Model {
    /// Its page.
    pub fn href(&self) -> String {
        format!("/conveners/{}", self.id)
    }

    /// How far it has come.
    pub fn state(&self) -> state::State {
        state::State::from_code(&self.state).unwrap_or(state::State::Proposed)
    }

    /// The class for which it was made.
    pub fn class(&self) -> Class {
        Class::from_code(&self.class).unwrap_or(Class::Mixed)
    }

    /// Who co-convenes.
    pub fn co_conveners(&self) -> Vec<OrganisationId> {
        self.co_conveners.split_whitespace().filter_map(|id| id.parse().ok()).collect()
    }

    /// Where a dispute stands, if there is one.
    pub fn dispute(&self) -> Option<state::Dispute> {
        state::Dispute::from_code(&self.dispute)
    }

    /// The National Society of the country.
    pub fn host(&self) -> Option<OrganisationId> {
        movement::context::host(&self.country)
    }

    /// Who has to agree: the host National Society, the ICRC and the IFRC.
    pub fn asked(&self) -> Vec<OrganisationId> {
        self.host().into_iter().chain([rule::icrc(), rule::ifrc()]).collect()
    }

    /// The word for the role on the day from which it holds.
    pub fn term(&self) -> rule::Term {
        rule::Term::on(self.valid_from)
    }

    /// The situation for which it was made.
    pub fn situation(&self) -> rule::Situation {
        rule::Situation {
            class: self.class(),
            everywhere: self.country.is_empty(),
            host: self.host(),
            able: self.host_able,
            beyond: self.beyond,
            day: self.valid_from,
        }
    }

    /// What the rule proposes for it.
    pub fn proposal(&self) -> rule::Proposal {
        rule::propose(self.situation())
    }
}

/// Ids as a column holds them.
pub fn stored(organisations: &[OrganisationId]) -> String {
    organisations.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}

/// What is unique among the current ones.
pub fn current_for(emergency: EmergencyId, country: &str) -> String {
    format!("{emergency} {country}")
}

/// The table, frozen.
pub fn tables() -> Vec<Change> {
    let mut changes = change::record(
        "convener",
        vec![
            change::folded("country"),
            change::null(change::folded("current_for")),
            change::folded("state"),
            change::big("revision"),
            change::folded("class"),
            change::flag("host_able"),
            change::flag("beyond"),
            change::id("convener"),
            change::folded("co_conveners"),
            change::folded("rule"),
            change::flag("deviates"),
            change::text("reason"),
            change::day("valid_from"),
            change::null(change::day("valid_to")),
            change::null(change::day("review_due")),
            change::text("review_why"),
            change::null(change::moment("agreed_at")),
            change::null(change::day("announced_on")),
            change::text("announced_how"),
            change::null(change::id("letter")),
            change::folded("dispute"),
            change::text("dispute_why"),
            change::null(change::id("predecessor")),
            change::null(change::id("successor")),
            change::folded("checklist"),
            change::text("closing"),
        ],
    );
    changes.push(change::unique("convener", &["current_for"]));
    changes.push(change::index("convener", &["emergency", "valid_from"]));
    changes
}

/// The allocations of an emergency that the caller may see, current ones first, then the newest.
///
/// # Errors
/// When the database does not answer.
pub async fn of_emergency(
    db: &impl ConnectionTrait,
    caller: &Caller,
    emergency: EmergencyId,
) -> Result<Vec<Model>, Refusal> {
    of_emergencies(db, caller, &[emergency]).await
}

/// The same of several emergencies.
///
/// # Errors
/// When the database does not answer.
pub async fn of_emergencies(
    db: &impl ConnectionTrait,
    caller: &Caller,
    emergencies: &[EmergencyId],
) -> Result<Vec<Model>, Refusal> {
    let mut all = crate::shared::of_emergencies::<Entity>(db, caller, emergencies).await?;
    all.sort_by_key(|m| (m.current_for.is_none(), Reverse(m.valid_from), Reverse(m.id)));
    Ok(all)
}

/// Whether a country of an emergency has a current allocation, whoever may see it: there is one, or there is none, and only
/// the database's own rule can say so to everybody.
///
/// # Errors
/// When the database does not answer.
pub async fn taken(db: &impl ConnectionTrait, emergency: EmergencyId, country: &str) -> Result<bool, Refusal> {
    let one = platform::record::everything::<Entity>("one country has one current allocation, whoever sees it")
        .filter(Column::CurrentFor.eq(current_for(emergency, country)))
        .one(db)
        .await?;
    Ok(one.is_some())
}

/// Opens a review of what was agreed for another class of situation, as far as the caller of the write may change it; what
/// they may not is shown to need one, since its class differs.
///
/// # Errors
/// When the database refuses.
pub async fn class_changed(w: &mut Write, emergency: EmergencyId, class: Class, why: &str) -> Result<(), Refusal> {
    let caller = w.caller().clone();
    for m in of_emergency(w.tx(), &caller, emergency).await? {
        if !m.state().settled() || m.class() == class {
            continue;
        }
        match hold::<Entity>(w.tx(), &caller, m.id, JOIN).await {
            Ok(held) => {
                let next = Model {
                    state: state::State::UnderReview.code().to_owned(),
                    revision: held.revision + 1,
                    review_why: why.to_owned(),
                    ..held.model().clone()
                };
                w.update("convener-review", &held, None, next).await?;
            }
            Err(Refusal::NotAllowed) => {}
            Err(other) => return Err(other),
        }
    }
    Ok(())
}

/// Who may see an allocation.
pub fn level(m: &Model) -> Level {
    Level::read(m.audience)
}
