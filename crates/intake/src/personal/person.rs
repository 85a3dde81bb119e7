//! Whether a value looks like the name of a person.

use super::words::{BODIES, GIVEN_NAMES, HONORIFICS};
use crate::value::fold;

/// How much a value looks like a person's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Person {
    /// A title stands before it.
    Titled,
    /// A frequent given name is in it.
    Named,
    /// Two to five capitalised (or Arabic) words, as names are.
    Shaped,
    /// Has words of organisations, places or activities.
    Body,
    /// Something else.
    No,
}

pub(super) fn person(value: &str) -> Person {
    const PARTICLES: [&str; 24] = [
        "de", "del", "la", "las", "los", "da", "do", "dos", "van", "von", "der", "den", "bin", "ben", "bint", "ould",
        "al", "el", "abu", "di", "le", "du", "ibn", "y",
    ];
    let value = fold::trim(value);
    if value.len() > 120 {
        return Person::No;
    }
    // "Jane Roe / John Roe, +41 …": the first one counts.
    let first =
        value.split(['/', ',', ';', '\n', '(', '<', '|', ':']).map(fold::trim).find(|p| !p.is_empty()).unwrap_or("");
    let mut tokens: Vec<&str> =
        first.split(|c: char| c.is_whitespace() || c == '.').filter(|t| !t.is_empty()).collect();
    let titled = tokens.len() > 1
        && (tokens[0].chars().count() > 1 || first.strip_prefix(tokens[0]).is_some_and(|rest| rest.starts_with('.')))
        && HONORIFICS.contains(&fold::fold(tokens[0]))
        && tokens[1].chars().next().is_some_and(|c| c.is_uppercase() || !c.is_ascii());
    if titled {
        tokens.remove(0);
    }
    let folded: Vec<String> = tokens.iter().map(|t| fold::fold(t)).collect();
    if folded.iter().any(|t| BODIES.contains(t)) {
        return Person::Body;
    }
    let letters = |t: &&str| {
        t.chars().all(|c| {
            c.is_alphabetic()
                || matches!(c, '-' | '\'' | '’' | '`')
                || unicode_normalization::char::is_combining_mark(c)
        })
    };
    if tokens.is_empty() || tokens.len() > 6 || !tokens.iter().all(letters) {
        return Person::No;
    }
    let given =
        folded.iter().any(|t| GIVEN_NAMES.contains(t) || t.split(' ').next().is_some_and(|t| GIVEN_NAMES.contains(t)));
    if titled {
        return Person::Titled;
    }
    let capital = tokens.iter().zip(&folded).all(|(t, f)| {
        let latin = t.chars().next().is_some_and(char::is_uppercase);
        latin || t.chars().any(|c| !c.is_lowercase() && !c.is_uppercase()) || PARTICLES.contains(&f.as_str())
    });
    let arabic = base::fold::has_arabic(first);
    let long = tokens.iter().filter(|t| t.chars().count() >= 2).count();
    match (tokens.len(), given) {
        (1, true) => Person::Shaped,
        (2.., true) if capital || arabic || tokens.iter().all(|t| t.chars().all(|c| !c.is_uppercase())) => {
            Person::Named
        }
        (2..=5, false) if (capital || arabic) && long >= 2 => Person::Shaped,
        _ => Person::No,
    }
}
