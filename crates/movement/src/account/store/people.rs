//! People, their roles, and invitations.

use super::super::{
    table::{account, invitation, role},
    token::Key,
};
use chrono::{DateTime, Utc};
use platform::{
    Refusal,
    access::{Caller, HeldRole, Role},
    id::{AccountId, OrganisationId},
    record::{self, everything, visible},
};
use sea_orm::{ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, entity::prelude::*};

/// The account of an address, for signing in.
pub async fn by_email(db: &impl ConnectionTrait, folded: &str) -> Result<Option<account::Model>, DbErr> {
    everything::<account::Entity>("who signs in is not known yet")
        .filter(account::Column::EmailFolded.eq(folded))
        .one(db)
        .await
}

/// An account that was proved.
pub async fn by_id(db: &impl ConnectionTrait, id: AccountId) -> Result<Option<account::Model>, DbErr> {
    everything::<account::Entity>("the proof of an account names it").filter(account::Column::Id.eq(id.0)).one(db).await
}

/// The account of a caller who signed in.
pub async fn own(db: &impl ConnectionTrait, caller: &Caller) -> Result<account::Model, Refusal> {
    let id = caller.account.ok_or(Refusal::SignIn)?;
    by_id(db, id).await?.ok_or(Refusal::SignIn)
}

/// All roles of a person, in all organisations, that were not taken away.
pub async fn roles(db: &impl ConnectionTrait, account: AccountId) -> Result<Vec<role::Model>, DbErr> {
    everything::<role::Entity>("one's own roles are one's own, whichever organisation gave them")
        .filter(role::Column::Account.eq(account))
        .order_by_asc(role::Column::Id)
        .all(db)
        .await
}

/// What a person's roles let them do in an organisation now.
pub fn held(roles: &[role::Model], organisation: OrganisationId, now: DateTime<Utc>) -> Vec<HeldRole> {
    let mut held: Vec<HeldRole> = Vec::new();
    for role in roles.iter().filter(|r| r.owner == organisation).filter_map(|r| r.held(now)) {
        if !held.contains(&role) {
            held.push(role);
        }
    }
    held
}

/// Organisations in which a person holds a role now, their own first.
pub fn organisations(person: &account::Model, roles: &[role::Model], now: DateTime<Utc>) -> Vec<OrganisationId> {
    let mut all: Vec<OrganisationId> = roles.iter().filter(|r| r.held(now).is_some()).map(|r| r.owner).collect();
    all.sort_by_key(|o| (*o != person.owner, *o));
    all.dedup();
    all
}

/// The roles that a caller's organisation gave, with whom.
pub async fn given(db: &impl ConnectionTrait, caller: &Caller) -> Result<Vec<(role::Model, account::Model)>, Refusal> {
    let organisation = record::organisation(caller)?;
    let roles = visible::<role::Entity>(caller)
        .filter(role::Column::Owner.eq(organisation))
        .order_by_asc(role::Column::Id)
        .all(db)
        .await?;
    let mut all = with_people(db, roles).await?;
    all.sort_by_cached_key(|(r, p)| (base::fold::fold(&p.name), r.role.clone(), r.id));
    Ok(all)
}

/// Roles that were not taken away, each with its person.
async fn with_people(
    db: &impl ConnectionTrait,
    roles: Vec<role::Model>,
) -> Result<Vec<(role::Model, account::Model)>, DbErr> {
    let mut people = std::collections::BTreeMap::new();
    let ids: Vec<AccountId> = roles.iter().map(|r| r.account).collect();
    for some in ids.chunks(300) {
        let found = everything::<account::Entity>("an organisation knows by name whom it gave a role")
            .filter(account::Column::Id.is_in(some.iter().map(|a| a.0)))
            .all(db)
            .await?;
        people.extend(found.into_iter().map(|p| (p.account(), p)));
    }
    Ok(roles.into_iter().filter_map(|r| people.get(&r.account).cloned().map(|p| (r, p))).collect())
}

/// The roles of some accounts, each with its person.
pub async fn standing(
    db: &impl ConnectionTrait,
    accounts: &[AccountId],
) -> Result<Vec<(role::Model, account::Model)>, DbErr> {
    let roles =
        everything::<role::Entity>("what somebody is in their organisation is said by what they do in its name")
            .filter(role::Column::Account.is_in(accounts.iter().copied()))
            .order_by_asc(role::Column::Id)
            .all(db)
            .await?;
    with_people(db, roles).await
}

/// Who holds one of these roles in these organisations, to be written to.
pub async fn holding(
    db: &impl ConnectionTrait,
    organisations: &[OrganisationId],
    roles: &[Role],
) -> Result<Vec<(role::Model, account::Model)>, DbErr> {
    let roles = everything::<role::Entity>("letters go to those who hold a role, whoever causes them")
        .filter(role::Column::Owner.is_in(organisations.iter().copied()))
        .filter(role::Column::Role.is_in(roles.iter().map(|r| r.code())))
        .order_by_asc(role::Column::Id)
        .all(db)
        .await?;
    with_people(db, roles).await
}

/// The open invitations of a caller's organisation.
pub async fn invitations(
    db: &impl ConnectionTrait,
    caller: &Caller,
    now: DateTime<Utc>,
) -> Result<Vec<invitation::Model>, Refusal> {
    let organisation = record::organisation(caller)?;
    Ok(visible::<invitation::Entity>(caller)
        .filter(invitation::Column::Owner.eq(organisation))
        .filter(invitation::Column::AcceptedAt.is_null())
        .filter(invitation::Column::EndsAt.gt(now))
        .order_by_asc(invitation::Column::EndsAt)
        .all(db)
        .await?)
}

/// The invitation of a link, where it can still be accepted.
pub async fn invitation(
    db: &impl ConnectionTrait,
    key: &Key,
    now: DateTime<Utc>,
) -> Result<Option<invitation::Model>, DbErr> {
    let found = everything::<invitation::Entity>("the secret of the link is the right to it")
        .filter(invitation::Column::Key.eq(key.as_str()))
        .one(db)
        .await?;
    Ok(found.filter(|i| i.open(now)))
}

/// Roles whose reminder is due and was not sent.
pub async fn to_remind(db: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<Vec<role::Model>, DbErr> {
    use super::super::affiliation::{LASTS, REMIND};
    everything::<role::Entity>("reminders are the installation's own work")
        .filter(role::Column::ConfirmedAt.lte(now - (LASTS - REMIND)))
        .filter(role::Column::ConfirmedAt.gt(now - LASTS))
        .filter(role::Column::RemindedAt.is_null())
        .order_by_asc(role::Column::Id)
        .all(db)
        .await
}

/// Drops the addresses of invitations that nobody accepted in time.
pub async fn sweep(tx: &impl ConnectionTrait, now: DateTime<Utc>) -> Result<(), DbErr> {
    use sea_orm::sea_query::Expr;
    invitation::Entity::update_many()
        .col_expr(invitation::Column::Email, Expr::val(""))
        .col_expr(invitation::Column::EmailFolded, Expr::val(""))
        .filter(invitation::Column::EndsAt.lt(now))
        .filter(invitation::Column::Email.ne(""))
        .exec(tx)
        .await
        .map(drop)
}
