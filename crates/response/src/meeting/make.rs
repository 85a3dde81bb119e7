//! Making a meeting: the record, its agenda and who is asked, in one write.
//!
//! Invariant: agenda and attendance have the audience of their meeting, and its named organisations.

use super::{
    agenda::{self, Known, Subject, Why},
    attendance, item,
    kind::{Came, Kind, Modality, Part, Rhythm, State, Tier},
    store::{self, Model},
};
use crate::{action, emergency::Emergency};
use chrono::{DateTime, Utc};
use movement::organisation;
use platform::{
    Refusal,
    access::{Caller, Level},
    id::OrganisationId,
    record::{self, Held, JOIN},
    write::{Write, register},
};
use sea_orm::{ColumnTrait, ConnectionTrait, PaginatorTrait, QueryFilter, sea_query::Expr};
use uuid::Uuid;

/// A meeting that is about to be.
#[derive(Clone, Debug)]
pub struct Draft {
    /// Its name.
    pub name: String,
    /// What kind it is.
    pub kind: Kind,
    /// At which level.
    pub tier: Tier,
    /// Which of its kind it is.
    pub number: i32,
    /// How people come together.
    pub modality: Modality,
    /// Where.
    pub place: String,
    /// Where from afar.
    pub link: String,
    /// When it begins.
    pub starts: Option<DateTime<Utc>>,
    /// The zone's name.
    pub zone: String,
    /// The local time as typed.
    pub local: String,
    /// Minutes.
    pub length: i32,
    /// Who chairs.
    pub chair: Option<OrganisationId>,
    /// How often it is repeated.
    pub rhythm: Rhythm,
    /// How far it is.
    pub state: State,
    /// Why it was waived, or counts.
    pub reason: String,
    /// It counts as a Mini-Summit.
    pub counts: bool,
    /// What it follows.
    pub previous: Option<Uuid>,
    /// Who may see it.
    pub audience: Level,
    /// Items by subject, title and reason.
    pub agenda: Vec<(Subject, String, Why)>,
    /// Who is asked.
    pub invited: Vec<OrganisationId>,
}

/// Who may see a meeting of an emergency: never more than may see the emergency, and not the public; those present only where
/// there is a context to be present in.
pub fn levels(emergency: Level, context: bool) -> Vec<Level> {
    [Level::Movement, Level::Context, Level::Organisations, Level::Own]
        .into_iter()
        .filter(|level| *level >= emergency && (context || *level != Level::Context))
        .collect()
}

/// What a meeting's audience is unless somebody says otherwise: the context's, or the emergency's where that is narrower; the
/// Movement's where the emergency is of no single country.
pub fn usual_level(emergency: Level, context: bool) -> Level {
    emergency.max(if context { Level::Context } else { Level::Movement })
}

/// What is on record of an emergency, as far as the caller may see it.
///
/// # Errors
/// When the database does not answer.
pub async fn known(db: &impl ConnectionTrait, caller: &Caller, emergency: &Emergency) -> Result<Known, Refusal> {
    // Conveners, officers and agreements are kept by their own parts: that there is a record is all that is asked here.
    let of_it = || register::Column::Emergency.eq(emergency.key());
    let here = match emergency.context {
        Some(context) => register::Column::Context.eq(context),
        None => of_it(),
    };
    Ok(Known {
        convener: on_record(db, caller, "convener", of_it()).await?,
        officer: on_record(db, caller, "officer_request", of_it()).await?,
        agreement: on_record(db, caller, "agreement", here).await?,
        actions: action::store::open_of(db, caller, emergency.key()).await?.len(),
    })
}

/// Whether a record of a kind is there that the caller may see.
async fn on_record(db: &impl ConnectionTrait, caller: &Caller, kind: &str, by: Expr) -> Result<bool, Refusal> {
    let found = register::visible(caller).filter(register::Column::Kind.eq(kind)).filter(by).count(db).await?;
    Ok(found > 0)
}

/// The agenda that is proposed for a kind, in the caller's language.
///
/// # Errors
/// When the database does not answer.
pub async fn proposed(
    db: &impl ConnectionTrait,
    caller: &Caller,
    emergency: &Emergency,
    kind: Kind,
) -> Result<Vec<(Subject, String, Why)>, Refusal> {
    let known = known(db, caller, emergency).await?;
    Ok(agenda::draft(kind, known).into_iter().map(|(s, why)| (s, s.name(caller.lang), why)).collect())
}

/// Which of its kind the next meeting of an emergency is: those that count as Mini-Summits are numbered together.
pub fn next_number(all: &[Model], kind: Kind) -> i32 {
    let same = |m: &&Model| if kind.counts() { m.kind().counts() } else { m.kind() == kind };
    all.iter().filter(same).map(|m| m.number).max().unwrap_or_default() + 1
}

/// Adds a meeting with its agenda and those who are asked.
///
/// # Errors
/// When the database refuses.
pub async fn add(w: &mut Write, emergency: &Emergency, owner: OrganisationId, draft: Draft) -> Result<Model, Refusal> {
    let id: Uuid = w.id();
    let called = draft.state == State::Called;
    let model = Model {
        id,
        version: 1,
        owner,
        audience: draft.audience.stored(),
        context: emergency.context,
        emergency: Some(emergency.key()),
        body: None,
        removed: false,
        created_at: w.at(),
        changed_at: w.at(),
        name: draft.name,
        kind: draft.kind.code().to_owned(),
        level: draft.tier.code().to_owned(),
        number: draft.number,
        modality: draft.modality.code().to_owned(),
        place: draft.place,
        link: draft.link,
        held_from: draft.starts.filter(|_| draft.state.held()),
        starts: draft.starts,
        zone: draft.zone,
        local: draft.local,
        length: draft.length,
        chair: draft.chair,
        rhythm: draft.rhythm.code().to_owned(),
        state: draft.state.code().to_owned(),
        reason: draft.reason,
        counts: draft.counts,
        replaced_by: None,
        previous: draft.previous,
        called_at: called.then(|| w.at()),
        held_until: None,
        revision: 1,
    };
    let items: Vec<item::Model> = (1..)
        .zip(draft.agenda)
        .map(|(position, (subject, title, why))| blank_item(w, &model, position, subject, title, why))
        .collect();
    let act = match draft.state {
        State::Called => "meeting-called",
        State::Waived => "meeting-waived",
        _ => "meeting-proposed",
    };
    if !items.is_empty() {
        let items = w.insert_all::<item::Entity>("agenda-set", items).await?;
        let records: Vec<Uuid> = items.iter().map(|i| i.id).collect();
        share_all(w, &model, &draft.invited, &records).await?;
    }
    let model = w.insert::<store::Entity>(act, model).await?;
    invite(w, &model, &draft.invited, draft.kind.usual_part()).await?;
    if Level::read(model.audience) == Level::Organisations {
        let held = hold_own(w, &model).await?;
        w.share(&held, &draft.invited).await?;
    }
    Ok(model)
}

/// The meeting that was just made, for the rest of its making.
async fn hold_own(w: &Write, model: &Model) -> Result<Held<store::Entity>, Refusal> {
    record::hold::<store::Entity>(w.tx(), w.caller(), model.id, JOIN).await
}

/// An item without minutes.
pub fn blank_item(w: &Write, m: &Model, position: i32, subject: Subject, title: String, why: Why) -> item::Model {
    item::Model {
        id: w.id(),
        version: 1,
        owner: m.owner,
        audience: m.audience,
        context: m.context,
        emergency: m.emergency,
        body: m.body,
        removed: false,
        created_at: w.at(),
        changed_at: w.at(),
        meeting: m.id,
        position,
        subject: subject.code().to_owned(),
        title,
        why: why.code().to_owned(),
        minutes: String::new(),
    }
}

/// Asks organisations to a meeting; those that are asked already are left as they are.
///
/// # Errors
/// When the database refuses.
pub async fn invite(
    w: &mut Write,
    m: &Model,
    organisations: &[OrganisationId],
    part: Part,
) -> Result<Vec<OrganisationId>, Refusal> {
    let there = record::everything::<attendance::Entity>("an organisation is asked once, whoever may see that it was")
        .filter(attendance::Column::Meeting.eq(m.id))
        .all(w.tx())
        .await?;
    let new: Vec<OrganisationId> =
        organisations.iter().copied().filter(|o| there.iter().all(|a| a.organisation != *o)).collect();
    if new.is_empty() {
        return Ok(new);
    }
    let names = organisation::names(w.tx(), base::lang::Lang::En, &new).await?;
    let rows = new.iter().zip(names).map(|(organisation, title)| attendance::Model {
        id: w.id(),
        version: 1,
        owner: m.owner,
        audience: m.audience,
        context: m.context,
        emergency: m.emergency,
        body: m.body,
        removed: false,
        created_at: w.at(),
        changed_at: w.at(),
        meeting: m.id,
        organisation: *organisation,
        title,
        part: part.code().to_owned(),
        came: Came::Invited.code().to_owned(),
    });
    let rows: Vec<attendance::Model> = rows.collect();
    let rows = w.insert_all::<attendance::Entity>("organisations-invited", rows).await?;
    let all: Vec<OrganisationId> = there.iter().map(|a| a.organisation).chain(new.iter().copied()).collect();
    let records: Vec<Uuid> = there.iter().map(|a| a.id).chain(rows.iter().map(|a| a.id)).collect();
    share_all(w, m, &all, &records).await?;
    Ok(new)
}

/// Lets the organisations that a meeting's audience names see what belongs to it.
///
/// # Errors
/// When the database refuses.
pub async fn share_all(w: &Write, m: &Model, with: &[OrganisationId], records: &[Uuid]) -> Result<(), Refusal> {
    if Level::read(m.audience) == Level::Organisations {
        for record in records {
            register::share(w.tx(), *record, with).await?;
        }
    }
    Ok(())
}

/// Names the organisations that may see a meeting anew, with everything that belongs to it.
///
/// # Errors
/// When the database refuses.
pub async fn name_all(w: &mut Write, held: &Held<store::Entity>, with: &[OrganisationId]) -> Result<(), Refusal> {
    const WHY: &str = "what belongs to a meeting is seen by those who see the meeting";
    if Level::read(held.audience) != Level::Organisations {
        return Ok(());
    }
    w.share(held, with).await?;
    let (m, tx) = (held.model(), w.tx());
    let mut records: Vec<Uuid> = Vec::new();
    let items = record::everything::<item::Entity>(WHY).filter(item::Column::Meeting.eq(m.id));
    records.extend(items.all(tx).await?.iter().map(|r| r.id));
    let rows = record::everything::<attendance::Entity>(WHY).filter(attendance::Column::Meeting.eq(m.id));
    records.extend(rows.all(tx).await?.iter().map(|r| r.id));
    let decisions =
        record::everything::<action::decision::Entity>(WHY).filter(action::decision::Column::Meeting.eq(m.id));
    records.extend(decisions.all(tx).await?.iter().map(|r| r.id));
    let actions = record::everything::<action::Entity>(WHY).filter(action::store::Column::Meeting.eq(m.id));
    records.extend(actions.all(tx).await?.iter().map(|r| r.id));
    share_all(w, m, with, &records).await
}

/// For something that is added later: those whom the meeting names may see it.
///
/// # Errors
/// When the database refuses.
pub async fn share_as(w: &Write, m: &Model, record: Uuid) -> Result<(), Refusal> {
    if Level::read(m.audience) == Level::Organisations {
        let named = register::named(w.tx(), m.id).await?;
        register::share(w.tx(), record, &named).await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_meeting_is_never_seen_by_more_than_its_emergency() {
        assert_eq!(levels(Level::Public, true), [Level::Movement, Level::Context, Level::Organisations, Level::Own]);
        assert_eq!(levels(Level::Context, true), [Level::Context, Level::Organisations, Level::Own]);
        assert_eq!(levels(Level::Movement, false), [Level::Movement, Level::Organisations, Level::Own]);
        assert_eq!(levels(Level::Own, true), [Level::Own]);
        assert_eq!(usual_level(Level::Public, true), Level::Context);
        assert_eq!(usual_level(Level::Organisations, true), Level::Organisations);
        for level in Level::ALL {
            for context in [true, false] {
                let (all, usual) = (levels(level, context), usual_level(level, context));
                let none = level == Level::Body || level == Level::Context && !context;
                assert!(all.contains(&usual) || none, "{level:?} {context}");
            }
        }
    }
}
