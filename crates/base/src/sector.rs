//! Sectors: the IFRC's and the IASC clusters' lists in one, with their words in four languages.
//!
//! Invariant: fewer than 32 sectors, so that a row's sectors are a set in one word.

use serde::{Deserialize, Serialize};

/// A set of sectors; bit n is the n-th sector of the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct SectorSet(pub u32);
