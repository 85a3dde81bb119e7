//! Sex, age and disability of a count, from the header of its column and the headers above it.
//!
//! Invariant: a group holds what is written and nothing else; "women" states no age, "<5" states no sex. Schemes are
//! never mixed here: each header is read alone, and [`settle`] decides only what the whole row of headers decides.

mod read;

pub use read::{Measure, Reading, read, settle, suffixes};

/// Female or male, as a sheet tells them apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Sex {
    /// Women, girls.
    Female,
    /// Men, boys.
    Male,
    /// Other or not stated, where the sheet has such a column.
    Other,
}

/// A time of life without ages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Life {
    /// Children, infants, girls and boys.
    Children,
    /// Adolescents and youth.
    Youth,
    /// Women and men.
    Adults,
    /// Older people.
    Elderly,
}

/// Who is counted: all that a header says of sex, age and disability.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Group {
    /// Sex, where told apart.
    pub sex: Option<Sex>,
    /// Time of life, where stated in words.
    pub life: Option<Life>,
    /// Youngest age in years.
    pub from_age: Option<u8>,
    /// Oldest age in years.
    pub to_age: Option<u8>,
    /// Only people with a disability.
    pub disability: bool,
}

impl Group {
    /// The suffix of design.md's field names: `_female_children`, `_disability`, empty for everybody.
    pub fn suffix(&self) -> String {
        let sex = match self.sex {
            Some(Sex::Female) => "_female",
            Some(Sex::Male) => "_male",
            Some(Sex::Other) => "_other",
            None => "",
        };
        let life = match self.life {
            Some(Life::Children) => "_children",
            Some(Life::Youth) => "_youth",
            Some(Life::Adults) => "_adults",
            Some(Life::Elderly) => "_elderly",
            None => "",
        };
        format!("{sex}{life}{}", if self.disability { "_disability" } else { "" })
    }

    /// Every suffix that [`Group::suffix`] can give, shortest scheme first.
    pub fn all_suffixes() -> Vec<String> {
        let sexes = [None, Some(Sex::Female), Some(Sex::Male), Some(Sex::Other)];
        let lives = [None, Some(Life::Children), Some(Life::Youth), Some(Life::Adults), Some(Life::Elderly)];
        let mut all = Vec::with_capacity(40);
        for disability in [false, true] {
            for life in lives {
                for sex in sexes {
                    all.push(Group { sex, life, disability, ..Group::default() }.suffix());
                }
            }
        }
        all
    }
}

#[cfg(test)]
mod tests;
