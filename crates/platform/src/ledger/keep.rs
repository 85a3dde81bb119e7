//! Checkpoints in the database: an hourly job seals the ledger as it stands.

use super::{chain, seal, store};
use crate::{App, capability::JobKind, database::Engine, refusal::Refusal};
use sea_orm::{
    ConnectionTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect, entity::prelude::*,
    sea_query::LockType,
};

/// Table `checkpoint`.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "checkpoint")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub number: i64,
    pub root: String,
    pub at: DateTimeUtc,
    pub previous: String,
    #[sea_orm(column_type = "Text")]
    pub signature: String,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

impl From<Model> for seal::Checkpoint {
    fn from(m: Model) -> seal::Checkpoint {
        seal::Checkpoint { number: m.number, root: m.root, at: m.at, previous: m.previous, signature: m.signature }
    }
}

/// The job that seals every hour.
pub fn kinds() -> Vec<JobKind> {
    vec![JobKind {
        name: "seal-ledger",
        run: |app, _| Box::pin(async move { checkpoint(app).await.map(drop) }),
        every: 3600,
    }]
}

/// The newest checkpoint.
pub(super) async fn newest(db: &impl ConnectionTrait) -> Result<Option<seal::Checkpoint>, Refusal> {
    Ok(Entity::find().order_by_desc(Column::Number).limit(1).one(db).await?.map(Into::into))
}

/// Seals the ledger as it stands; gives the newest checkpoint, none where the settings have no key or nothing was
/// written yet.
///
/// # Errors
/// When the database does not answer.
pub async fn checkpoint(app: &App) -> Result<Option<seal::Checkpoint>, Refusal> {
    let Some(key) = &app.settings().seal else { return Ok(None) };
    let tx = app.database().begin().await?;
    // Who holds the head of all chains has committed or waits: the heads belong together.
    let mut all = store::head::Entity::find_by_id(store::ALL.to_owned());
    if app.database().engine() == Engine::Postgres {
        all = all.lock(LockType::Update);
    }
    let number = all.one(&tx).await?.map_or(0, |h| h.seq);
    let before = newest(&tx).await?;
    if number == 0 || before.as_ref().is_some_and(|b| b.number >= number) {
        tx.rollback().await?;
        return Ok(before);
    }
    let heads = store::head::Entity::find()
        .filter(store::head::Column::Chain.ne(store::ALL))
        .filter(store::head::Column::Seq.gt(0))
        .all(&tx)
        .await?;
    let root = chain::root(&heads.into_iter().map(|h| (h.chain, (h.seq, h.hash))).collect());
    let made = seal::Checkpoint::new(&key.0, number, root, app.now(), before.as_ref());
    let row = Model {
        number: made.number,
        root: made.root.clone(),
        at: made.at,
        previous: made.previous.clone(),
        signature: made.signature.clone(),
    };
    Entity::insert(row.into_active_model().reset_all()).exec_without_returning(&tx).await?;
    tx.commit().await?;
    Ok(Some(made))
}
