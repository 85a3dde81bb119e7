//! For whom: displaced people, returnees, host communities …

use super::{fold, words::Words};
use std::sync::LazyLock;

const LIST: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/words/values_beneficiaries.csv"));

static WORDS: LazyLock<Words<Population>> = LazyLock::new(|| Words::read(LIST, meaning));

/// A population group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Population {
    /// Internally displaced and evacuated people.
    Displaced,
    /// Returnees.
    Returnee,
    /// Refugees and asylum seekers.
    Refugee,
    /// Host communities, residents.
    Host,
    /// Migrants, people in transit, stateless people.
    Migrant,
    /// Everybody affected, or the vulnerable without more.
    General,
    /// Pregnant and breastfeeding women.
    Pregnant,
    /// Teachers, health workers, volunteers, institutions.
    Staff,
}

fn meaning(word: &str) -> Option<Population> {
    Some(match word {
        "displaced" => Population::Displaced,
        "returnee" => Population::Returnee,
        "refugee" => Population::Refugee,
        "host" => Population::Host,
        "migrant" => Population::Migrant,
        "general" => Population::General,
        "pregnant" => Population::Pregnant,
        "staff" => Population::Staff,
        _ => return None,
    })
}

/// The groups that a cell names, sorted; empty where it names none.
pub fn read(text: &str) -> Vec<Population> {
    let folded = fold::fold(text);
    if folded.len() > 300 {
        return Vec::new();
    }
    let mut found: Vec<Population> = WORDS.scan(&folded).into_iter().filter_map(|(_, group)| group).collect();
    found.sort_unstable();
    found.dedup();
    // "Affected host communities": the group named is meant, not everybody.
    if found.len() > 1 {
        found.retain(|&g| g != Population::General);
    }
    found
}

/// The share of distinct values that name a group: what tells a column of beneficiaries from others.
pub fn share<'a>(values: impl Iterator<Item = &'a str>) -> f32 {
    let (mut all, mut known) = (0u32, 0u32);
    for value in values {
        all += 1;
        known += u32::from(value.len() <= 80 && !read(value).is_empty());
    }
    if all == 0 { 0.0 } else { known as f32 / all as f32 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_are_read() {
        use Population::{Displaced, General, Host, Pregnant, Refugee, Returnee};
        for (text, groups) in [
            ("Out-of-camp IDPs", vec![Displaced]),
            ("Déplacés, Retournés et famille hôte (Toute la population)", vec![Displaced, Returnee, Host]),
            ("Displaced population/População deslocada", vec![Displaced]),
            ("Comunidades de acolhimento", vec![Host]),
            ("FEFA", vec![Pregnant]),
            ("لاجئين ونازحين", vec![Refugee]),
            ("المجتمع المضيف", vec![Host]),
            ("Población General", vec![General]),
            ("Health", vec![]),
        ] {
            assert_eq!(read(text), groups, "{text}");
        }
    }

    #[test]
    fn the_list_is_well_formed() {
        assert_eq!(crate::value::words::unknown_rows(LIST, meaning), Vec::<String>::new());
    }
}
