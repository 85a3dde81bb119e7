//! People or households: what a header, a unit or a value counts.

use super::{fold, saddd::Measure, unit, words::Words};
use std::sync::LazyLock;

const LIST: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/words/values_people.csv"));

pub(super) static WORDS: LazyLock<Words<Word>> = LazyLock::new(|| {
    let letters = ["f", "m", "h", "w"];
    let mut words = Words::read(LIST, meaning);
    words.change(|word, meaning| match meaning {
        Word::Female { .. } | Word::Women if letters.contains(&word) => Word::Female { letter: true },
        Word::Male { .. } if letters.contains(&word) => Word::Male { letter: true },
        other => other,
    });
    words
});

/// A word of a header that counts people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    Female {
        letter: bool,
    },
    Male {
        letter: bool,
    },
    Women,
    Men,
    Girls,
    Boys,
    BoysOrChildren,
    Children,
    Youth,
    GirlsYouth,
    BoysYouth,
    Adults,
    Elderly,
    Disability,
    OtherSex,
    Household,
    Person,
    Reached,
    Targeted,
    Year,
    Month,
    Under,
    Over,
    AndOver,
    To,
    Filler,
    /// Makes a subject of the word beside it: child protection, women's rights.
    Subject,
}

impl Word {
    /// Whether the word alone says that people are counted.
    pub const fn counts_people(self) -> bool {
        !matches!(
            self,
            Word::Female { letter: true }
                | Word::Male { letter: true }
                | Word::Year
                | Word::Month
                | Word::Under
                | Word::Over
                | Word::AndOver
                | Word::To
                | Word::Filler
                | Word::Subject
                | Word::Household
        )
    }
}

fn meaning(word: &str) -> Option<Word> {
    Some(match word {
        "female" => Word::Female { letter: false },
        "male" => Word::Male { letter: false },
        "women" => Word::Women,
        "men" => Word::Men,
        "girls" => Word::Girls,
        "boys" => Word::Boys,
        "boys_or_children" => Word::BoysOrChildren,
        "children" => Word::Children,
        "youth" => Word::Youth,
        "girls_youth" => Word::GirlsYouth,
        "boys_youth" => Word::BoysYouth,
        "adults" => Word::Adults,
        "elderly" => Word::Elderly,
        "disability" => Word::Disability,
        "other_sex" => Word::OtherSex,
        "household" => Word::Household,
        "person" => Word::Person,
        "reached" => Word::Reached,
        "targeted" => Word::Targeted,
        "year" => Word::Year,
        "month" => Word::Month,
        "under" => Word::Under,
        "over" => Word::Over,
        "and_over" => Word::AndOver,
        "to" => Word::To,
        "filler" => Word::Filler,
        "subject" => Word::Subject,
        _ => return None,
    })
}

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Counted {
    /// Single people.
    People,
    /// Households or families.
    Households,
}

/// What a header, a unit or a value ("300 ménages", "# HH") counts; `None` where it speaks of neither, or of both.
pub fn counted(text: &str) -> Option<Counted> {
    // "Type of beneficiaries", "Personne de contact": people are spoken of, not counted.
    const NOT_COUNTED: [&str; 16] = [
        "type",
        "types",
        "tipo",
        "tipos",
        "contact",
        "contacto",
        "name",
        "nom",
        "nombre",
        "nome",
        "category",
        "categorie",
        "categoria",
        "focal",
        "نوع",
        "اسم",
    ];
    let folded = fold::fold(text);
    let subject = WORDS.scan(&folded).iter().any(|(_, w)| *w == Some(Word::Subject)) && measure(text).is_none();
    if subject {
        return None;
    }
    if folded.split(' ').any(|w| NOT_COUNTED.contains(&w))
        && !folded.starts_with("nombre de")
        && !folded.starts_with("nombre b")
    {
        return None;
    }
    let (mut people, mut households) = (false, false);
    let scanned = WORDS.scan(&folded);
    for (i, (phrase, word)) in scanned.iter().enumerate() {
        match word {
            // "Household members" and "family size" count people, or the size of households: not households.
            Some(Word::Household) if *phrase != "h h" || text.to_lowercase().contains("h/h") => {
                let near = |names: &[&str]| {
                    scanned.get(i + 1).is_some_and(|n| names.contains(&n.0))
                        || scanned[i.saturating_sub(2)..i].iter().any(|n| names.contains(&n.0))
                };
                if near(&["members", "member", "membres", "membre", "miembros", "membros", "افراد"]) {
                    people = true;
                } else if !near(&["size", "head", "heads", "taille", "chef", "chefs", "jefes", "jefe", "tamano", "حجم"])
                {
                    households = true;
                }
            }
            Some(Word::Reached | Word::Targeted) | None => {}
            Some(word) if word.counts_people() => people = true,
            _ => {}
        }
    }
    match (people, households) {
        (true, false) => Some(Counted::People),
        (false, true) => Some(Counted::Households),
        // "Beneficiary households", "ménages bénéficiaires", "familias beneficiadas": the households are counted;
        // "people / households" is both.
        (true, true)
            if !text.contains(['/', '|'])
                && !folded.contains(" or ")
                && !folded.contains(" ou ")
                && !folded.contains(" and ") =>
        {
            beneficiary_households(&folded).then_some(Counted::Households)
        }
        _ => match unit::read(text) {
            Some(unit::Unit::Person) if !households => Some(Counted::People),
            Some(unit::Unit::Household) if !people => Some(Counted::Households),
            _ => None,
        },
    }
}

/// Whether the only people beside the households are "beneficiary", "displaced" … as their attribute.
fn beneficiary_households(folded: &str) -> bool {
    const ATTRIBUTES: [&str; 24] = [
        "beneficiary",
        "beneficiaires",
        "beneficiaire",
        "beneficiarias",
        "beneficiarios",
        "beneficiarias",
        "idp",
        "idps",
        "refugee",
        "refugees",
        "returnees",
        "deplaces",
        "refugies",
        "retournes",
        "deslocados",
        "مستفيد",
        "المستفيده",
        "مستفيده",
        "النازحه",
        "نازحين",
        "النازحين",
        "المستفيدين",
        "benef",
        "bene",
    ];
    WORDS.scan(folded).iter().all(|(phrase, word)| {
        word.is_none_or(|w| {
            !w.counts_people() || matches!(w, Word::Reached | Word::Targeted) || ATTRIBUTES.contains(phrase)
        })
    })
}

/// Whether a header says that its people are reached or targeted; `None` where it says neither or both.
pub fn measure(text: &str) -> Option<Measure> {
    let folded = fold::fold(text);
    let (mut reached, mut targeted) = (false, false);
    for (_, word) in WORDS.scan(&folded) {
        reached |= word == Some(Word::Reached);
        targeted |= word == Some(Word::Targeted);
    }
    match (reached, targeted) {
        (true, false) => Some(Measure::Reached),
        (false, true) => Some(Measure::Targeted),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_and_households_are_told_apart() {
        for text in [
            "HH",
            "# HH",
            "Ménages",
            "Familias",
            "أسر",
            "AF",
            "Households reached",
            "Ménages bénéficiaires",
            "N° de AF",
            "عدد الأسر",
            "Beneficiary families",
            "300 HH",
        ] {
            assert_eq!(counted(text), Some(Counted::Households), "{text}");
        }
        for text in [
            "People reached",
            "Personnes touchées",
            "Personas alcanzadas",
            "عدد المستفيدين",
            "# people",
            "Girls",
            "Individuals",
            "Household members",
            "Membres de ménage",
            "الأفراد",
            "pessoas",
        ] {
            assert_eq!(counted(text), Some(Counted::People), "{text}");
        }
        for text in ["Kits", "People / HH", "Sector", "", "Household size"] {
            assert_eq!(counted(text), None, "{text}");
        }
    }

    #[test]
    fn reached_and_targeted_are_told_apart() {
        assert_eq!(measure("Bénéficiaires atteints"), Some(Measure::Reached));
        assert_eq!(measure("المستهدفين"), Some(Measure::Targeted));
        assert_eq!(measure("Personas alcanzadas"), Some(Measure::Reached));
        assert_eq!(measure("Target vs reached"), None);
        assert_eq!(measure("Sector"), None);
    }

    #[test]
    fn the_list_is_well_formed() {
        assert_eq!(crate::value::words::unknown_rows(LIST, meaning), Vec::<String>::new());
    }
}
