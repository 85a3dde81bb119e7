//! The audience of a record: who, besides its owner, may see it.

use crate::id::{BodyId, ContextId, EmergencyId, OrganisationId};
use crate::words::t;
use base::lang::Lang;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Who may see a record. Kept as a small number in the column `audience`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Anybody, signed in or not.
    Public,
    /// Any signed-in member of a component.
    Movement,
    /// Organisations present in the record's context: host, ICRC, IFRC, partners.
    Context,
    /// Organisations that are named.
    Organisations,
    /// Members of the record's body.
    Body,
    /// The owner alone.
    Own,
}

impl Level {
    /// From the widest to the narrowest.
    pub const ALL: [Level; 6] =
        [Level::Public, Level::Movement, Level::Context, Level::Organisations, Level::Body, Level::Own];

    /// As it is stored.
    pub const fn stored(self) -> i16 {
        self as i16
    }

    /// From what is stored; what nobody knows is the owner's alone.
    pub fn read(stored: i16) -> Level {
        Level::ALL.into_iter().find(|l| l.stored() == stored).unwrap_or(Level::Own)
    }

    /// As forms and JSON name it.
    pub const fn code(self) -> &'static str {
        match self {
            Level::Public => "public",
            Level::Movement => "movement",
            Level::Context => "context",
            Level::Organisations => "organisations",
            Level::Body => "body",
            Level::Own => "own",
        }
    }

    /// From a form or JSON.
    pub fn from_code(code: &str) -> Option<Level> {
        Level::ALL.into_iter().find(|l| l.code() == code)
    }

    /// The badge's word.
    pub fn name(self, lang: Lang) -> String {
        match self {
            Level::Public => t!(lang, "audience-public"),
            Level::Movement => t!(lang, "audience-movement"),
            Level::Context => t!(lang, "audience-context"),
            Level::Organisations => t!(lang, "audience-organisations"),
            Level::Body => t!(lang, "audience-body"),
            Level::Own => t!(lang, "audience-owner"),
        }
    }

    /// What the badge means, in a sentence.
    pub fn note(self, lang: Lang) -> String {
        match self {
            Level::Public => t!(lang, "audience-public-note"),
            Level::Movement => t!(lang, "audience-movement-note"),
            Level::Context => t!(lang, "audience-context-note"),
            Level::Organisations => t!(lang, "audience-organisations-note"),
            Level::Body => t!(lang, "audience-body-note"),
            Level::Own => t!(lang, "audience-owner-note"),
        }
    }
}

/// What access looks at in a record: the columns that each record has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// The record.
    pub id: Uuid,
    /// Its version, from 1.
    pub version: i64,
    /// The organisation that owns it.
    pub owner: OrganisationId,
    /// Who else may see it.
    pub audience: Level,
    /// The context that it belongs to.
    pub context: Option<ContextId>,
    /// The emergency that it belongs to.
    pub emergency: Option<EmergencyId>,
    /// The body that it belongs to.
    pub body: Option<BodyId>,
    /// It was taken away: kept for the ledger, seen by nobody.
    pub removed: bool,
}
