//! Who a text names: a National Society in any of its spellings, the IFRC, the ICRC, the Movement, or somebody else.
//!
//! Invariant: what several organisations share is never guessed; it is resolved by the country of the sheet (its own
//! Society comes first) or declared ambiguous. A Society is never made of a name that is not one ("Danish Refugee
//! Council"). Aliases are data: `data/society_spellings.csv` and `data/organisation_spellings.csv` are for people to extend.

mod alias;
pub mod class;
mod name;
mod split;

use std::borrow::Cow;

pub use split::{Named, Part, Role, find_all, split};

use crate::fold::fold;
use crate::lang::Lang;
use crate::records::Kind;

/// An organisation, known to our lists or only by what a sheet calls it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// Stable id: `ns-npl`, `ifrc`, `icrc`, `movement`, or `other-` and the folded name with hyphens.
    pub id: Cow<'static, str>,
    /// What it is to the Movement.
    pub kind: Kind,
    names: [Cow<'static, str>; 4],
    /// Acronym; empty where there is none.
    pub acronym: Cow<'static, str>,
    /// ISO alpha-3 code of its country; empty where it has none or it is not known.
    pub country: Cow<'static, str>,
    /// Code of its OCHA organisation type (`data/organisation_types.csv`, see [`class`]); 0 where not known.
    pub class: u16,
}

const fn known(
    id: &'static str,
    kind: Kind,
    names: [&'static str; 4],
    acronym: &'static str,
    country: &'static str,
    class: u16,
) -> Known {
    let [en, fr, es, ar] = names;
    Known {
        id: Cow::Borrowed(id),
        kind,
        names: [Cow::Borrowed(en), Cow::Borrowed(fr), Cow::Borrowed(es), Cow::Borrowed(ar)],
        acronym: Cow::Borrowed(acronym),
        country: Cow::Borrowed(country),
        class,
    }
}

include!(concat!(env!("OUT_DIR"), "/organisations.rs"));

impl Known {
    /// The name in one of our languages; as written where we do not know the organisation.
    pub fn name(&self, lang: Lang) -> &str {
        &self.names[lang as usize]
    }

    /// An organisation that our lists do not have, by what the sheet calls it; spellings that fold alike are one.
    pub fn other(text: &str) -> Known {
        let name: Cow<'static, str> = Cow::Owned(text.split_whitespace().collect::<Vec<_>>().join(" "));
        Known {
            id: Cow::Owned(format!("other-{}", fold(text).replace(' ', "-"))),
            kind: Kind::Other,
            names: std::array::from_fn(|_| name.clone()),
            acronym: Cow::Borrowed(""),
            country: Cow::Borrowed(""),
            class: 0,
        }
    }

    /// The organisation of a stable id, where our lists have it.
    pub fn by_id(id: &str) -> Option<&'static Known> {
        KNOWN.iter().find(|known| known.id == id)
    }
}

/// Why a text is taken for an organisation, surest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Why {
    /// It is one of its names.
    Name,
    /// It is an acronym that nobody else in our lists bears.
    Acronym,
    /// It is a shared acronym, and the Society of the sheet's country bears it.
    AcronymOfHost,
    /// It holds the name or acronym beside brackets, legal words or a country.
    Within,
    /// It says Red Cross or Red Crescent and names a country or people.
    Pattern,
    /// It is a name with one or two typos.
    Typo,
    /// It says Red Cross or Red Crescent and names no other country: the Society of the sheet's country, or a branch.
    Host,
    /// It says Red Cross or Red Crescent, and nothing tells which component.
    Component,
}

/// An organisation that a text may name.
#[derive(Clone, Debug, PartialEq)]
pub struct Match {
    /// Who.
    pub organisation: Known,
    /// How sure, from 0 to 1; below 0.7 a person should look.
    pub confidence: f32,
    /// Why.
    pub why: Why,
}

impl Match {
    fn new(organisation: &Known, confidence: f32, why: Why) -> Match {
        Match { organisation: organisation.clone(), confidence, why }
    }
}

/// What a look-up finds.
#[derive(Clone, Debug, PartialEq)]
pub enum Found {
    /// One organisation.
    One(Match),
    /// Several that bear this name or acronym, the likelier first.
    Ambiguous(Vec<Match>),
    /// None of our lists.
    None,
}

impl Found {
    /// The organisation, where there is exactly one.
    pub fn one(&self) -> Option<&Match> {
        if let Found::One(found) = self { Some(found) } else { None }
    }
}

/// Who a text names; `context` is the ISO alpha-3 code of the sheet's country, whose own Society comes first.
///
/// ```
/// use base::organisation::{Found, find};
/// let Found::One(society) = find("Cruz Roja Hondureña", None) else { panic!() };
/// assert_eq!(society.organisation.id, "ns-hnd");
/// let Found::One(other) = find("NRC", Some("SDN")) else { panic!() };
/// assert_eq!(other.organisation.acronym, "NRC"); // the Norwegian Refugee Council
/// ```
pub fn find(text: &str, context: Option<&str>) -> Found {
    find_among(text, context, false)
}

/// As [`find`], but only by what is certain enough to cut a cell by: no likeness.
fn find_sure(text: &str) -> Found {
    find_with(text, &alias::Query { context: None, host: None, movement: false }, false)
}

/// As [`find`]; among Movement components (a Movement 3W, a consortium of Societies) a shared acronym is a Society's.
pub fn find_among(text: &str, context: Option<&str>, movement: bool) -> Found {
    let host = context.and_then(crate::society::of_country);
    find_with(text, &alias::Query { context, host, movement }, true)
}

fn find_with(text: &str, query: &alias::Query, likeness: bool) -> Found {
    let key = fold(text);
    if is_nothing(&key) {
        return Found::None;
    }
    let exact = alias::exact(&key, query);
    if exact != Found::None {
        return exact;
    }
    if let Some((outside, inside)) = brackets(text) {
        // Brackets often only add an acronym, a place or a role: what stands outside them decides.
        let outside = fold(&outside);
        let found = alias::exact(&outside, query);
        if found != Found::None {
            return lower(found, 0.95, Why::Within);
        }
        if let Some(found) = name::of_movement(&outside, query)
            && matches!(found.why, Why::Pattern | Why::Typo)
        {
            return Found::One(found);
        }
        // "Salaam Development Centre (SDC)": the letters are that name's own, whoever else has them.
        let found = alias::exact(&fold(&inside), query);
        let named = found.one().is_some_and(|m| m.why == Why::Name && !split::is_acronym(&inside));
        if named || (found != Found::None && !outside.contains(' ')) {
            return lower(found, 0.8, Why::Within);
        }
    }
    if let Some(found) = name::of_part(&key, query).or_else(|| name::of_movement(&key, query)) {
        return Found::One(found);
    }
    let trimmed = alias::trimmed(&key, query);
    if trimmed != Found::None {
        return trimmed;
    }
    if likeness { alias::near(&key, query) } else { Found::None }
}

/// Whether a folded text only says that nobody is named.
fn is_nothing(key: &str) -> bool {
    matches!(
        key,
        "" | "n a"
            | "na"
            | "none"
            | "nil"
            | "null"
            | "tbc"
            | "tbd"
            | "unknown"
            | "not specified"
            | "0"
            | "aucun"
            | "aucune"
            | "neant"
            | "ninguno"
            | "ninguna"
            | "nan"
            | "inconnu"
            | "a determiner"
            | "por definir"
            | "لا يوجد"
            | "غير معروف"
    )
}

/// What stands outside and inside the first pair of brackets.
fn brackets(text: &str) -> Option<(String, String)> {
    let open = text.find(['(', '['])?;
    let close = text[open..].find([')', ']'])? + open;
    let outside = format!("{} {}", &text[..open], &text[close + 1..]);
    (!fold(&outside).is_empty()).then(|| (outside, text[open + 1..close].to_owned()))
}

/// The same finding, less sure and for another reason.
fn lower(found: Found, by: f32, why: Why) -> Found {
    let less = |mut m: Match| {
        m.confidence *= by;
        m.why = why;
        m
    };
    match found {
        Found::One(m) => Found::One(less(m)),
        Found::Ambiguous(all) => Found::Ambiguous(all.into_iter().map(less).collect()),
        Found::None => Found::None,
    }
}

#[cfg(test)]
mod tests;
