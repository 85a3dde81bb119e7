//! A place in the ledger as it is told to those who read it: a word that leads back to the place and says nothing.
//!
//! Invariant: numbers of entries never leave the installation but to whoever runs it. From the gaps between the numbers of
//! what one may see, one could count what one may not.

use crate::{App, refusal::Refusal};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use chacha20poly1305::{ChaCha20Poly1305, KeyInit, Nonce, aead::Aead};
use sea_orm::{DbErr, EntityTrait, Set, sea_query::OnConflict};
use sha2::{Digest, Sha256};

/// Table `own_secret`: what the installation made up for itself and all its servers share.
#[expect(missing_docs, reason = "a name and its bytes")]
pub mod secret {
    use sea_orm::entity::prelude::*;

    /// A secret.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "own_secret")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub name: String,
        pub bytes: Vec<u8>,
    }

    /// None.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Name of the secret that marks are made with.
const NAME: &str = "mark";

/// Turns numbers into marks and back.
#[derive(Clone)]
pub struct Marks {
    cipher: ChaCha20Poly1305,
    key: [u8; 32],
}

impl std::fmt::Debug for Marks {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Marks(…)")
    }
}

impl Marks {
    /// With a key that nobody can guess.
    pub fn new(key: [u8; 32]) -> Marks {
        Marks { cipher: ChaCha20Poly1305::new(&key.into()), key }
    }

    /// The mark of a number: the same each time, so that a page that did not change is the same page.
    ///
    /// # Panics
    /// Never: eight bytes are not too long to seal.
    pub fn of(&self, number: i64) -> String {
        let digest =
            Sha256::new().chain_update(b"smcc mark 1\0").chain_update(self.key).chain_update(number.to_be_bytes());
        let mut nonce = [0; 12];
        nonce.copy_from_slice(&digest.finalize()[..12]);
        let sealed = self.cipher.encrypt(&Nonce::from(nonce), &number.to_be_bytes()[..]).expect("eight bytes");
        BASE64_URL_SAFE_NO_PAD.encode([&nonce[..], &sealed].concat())
    }

    /// The number that a mark is of; none where this installation did not make it.
    pub fn number(&self, mark: &str) -> Option<i64> {
        let bytes = BASE64_URL_SAFE_NO_PAD.decode(mark).ok()?;
        let (nonce, sealed) = bytes.split_first_chunk::<12>()?;
        let opened = self.cipher.decrypt(&Nonce::from(*nonce), sealed).ok()?;
        Some(i64::from_be_bytes(opened.try_into().ok()?))
    }

    /// The number of a mark that somebody asks with.
    ///
    /// # Errors
    /// [`Refusal::NotFound`] where it leads nowhere.
    pub fn asked(&self, mark: Option<&str>) -> Result<Option<i64>, Refusal> {
        mark.map(|mark| self.number(mark).ok_or(Refusal::NotFound)).transpose()
    }
}

/// The installation's marks; the first server that needs them makes the secret up.
///
/// # Errors
/// When the database does not answer.
pub async fn marks(app: &App) -> Result<&Marks, Refusal> {
    app.once_marks()
        .get_or_try_init(async || {
            let database = app.database();
            let known = async || secret::Entity::find_by_id(NAME).one(database.read()).await;
            let kept = match known().await? {
                Some(kept) => kept,
                None => {
                    let fresh =
                        secret::ActiveModel { name: Set(NAME.to_owned()), bytes: Set(app.random::<32>().to_vec()) };
                    let keep = OnConflict::column(secret::Column::Name).do_nothing().to_owned();
                    let tx = database.begin().await?;
                    secret::Entity::insert(fresh).on_conflict(keep).exec_without_returning(&tx).await?;
                    tx.commit().await?;
                    known().await?.ok_or_else(|| Refusal::of(&DbErr::RecordNotFound(NAME.to_owned())))?
                }
            };
            let key = <[u8; 32]>::try_from(kept.bytes.as_slice()).map_err(|e| Refusal::of(&e))?;
            Ok(Marks::new(key))
        })
        .await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_leads_back_and_tells_nothing() {
        let (marks, others) = (Marks::new([7; 32]), Marks::new([8; 32]));
        let (one, two) = (marks.of(41), marks.of(42));
        assert_eq!((marks.number(&one), marks.number(&two), &one), (Some(41), Some(42), &marks.of(41)));
        assert_eq!(one.len(), two.len());
        // Neighbours share nothing that one could count by.
        assert!(one.bytes().zip(two.bytes()).filter(|(a, b)| a == b).count() < 12, "{one} {two}");
        for wrong in ["", "41", "nonsense", &others.of(41), &one[1..]] {
            assert_eq!(marks.number(wrong), None, "{wrong}");
        }
    }
}
