//! Several organisations in one cell.
//!
//! Invariant: a name that holds a separator itself stays whole; a cell is cut only when it is not known whole and its
//! parts look like organisations.

use std::borrow::Cow;

use super::{Found, brackets, find_among, find_sure};
use crate::country;
use crate::fold::fold;
use crate::records::Kind;

/// What a part of a cell says about its organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// It is one of those that are named.
    Implements,
    /// The one before it works through it ("Danish Red Cross via Sudanese Red Crescent").
    Via,
}

/// One organisation's part of a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part<'a> {
    /// What names it.
    pub text: Cow<'a, str>,
    /// In which role.
    pub role: Role,
}

/// A part and who it names.
#[derive(Clone, Debug, PartialEq)]
pub struct Named<'a> {
    /// The part.
    pub part: Part<'a>,
    /// Who it names.
    pub found: Found,
}

/// Splits a cell and resolves its parts together: beside a Movement component, a shared acronym is a Society's
/// ("BRC-FL/NRC/GRC"). `movement` says that the whole sheet is about Movement components.
pub fn find_all<'a>(text: &'a str, context: Option<&str>, movement: bool) -> Vec<Named<'a>> {
    let parts = split(text);
    let ours = |found: &Found| found.one().is_some_and(|m| m.organisation.kind.is_movement() && m.confidence >= 0.8);
    let mut named: Vec<Named> =
        parts.into_iter().map(|part| Named { found: find_among(&part.text, context, movement), part }).collect();
    if !movement && named.len() > 1 && named.iter().any(|n| ours(&n.found)) {
        for name in &mut named {
            let among = find_among(&name.part.text, context, true);
            // Only an acronym may change hands; a name that was found as a name stays.
            if !matches!(&name.found, Found::One(m) if m.why == super::Why::Name)
                && among != Found::None
                && is_acronym(&name.part.text)
            {
                name.found = among;
            }
        }
    }
    named
}

/// The organisations that a cell names, in its order; one part, untouched, where it names one.
///
/// ```
/// use base::organisation::split;
/// let parts: Vec<String> = split("Croix Rouge Nigérienne/Croix Rouge Espagnole").into_iter().map(|p| p.text.into_owned()).collect();
/// assert_eq!(parts, ["Croix Rouge Nigérienne", "Croix Rouge Espagnole"]);
/// assert_eq!(split("Water, Sanitation and Hygiene Ltd").len(), 1);
/// ```
pub fn split(text: &str) -> Vec<Part<'_>> {
    let text = text.trim();
    if text.is_empty() {
        return Vec::new();
    }
    let whole = |text| vec![Part { text: Cow::Borrowed(text), role: Role::Implements }];
    if let Some((before, after)) = through(text) {
        let mut parts = split(before);
        parts.extend(split(after).into_iter().map(|part| Part { role: Role::Via, ..part }));
        return parts;
    }
    if is_known(text) {
        return whole(text);
    }
    let hard: Vec<&str> = pieces(text, &["\n", "\r", ";", "|", "\u{60c} ", "؛"]);
    if hard.len() > 1 {
        return hard.into_iter().flat_map(split).collect();
    }
    for separators in [
        &["/", "\\"][..],
        &["+"],
        &[",", "،"],
        &[" & ", " and ", " et ", " y ", " e ", " with ", " avec ", " con ", " und "],
        &[" - ", " – "],
    ] {
        let parts = pieces(text, separators);
        // A dash stands between organisations seldom; far more often between one and its unit, place or acronym.
        let dash = separators.contains(&" - ");
        if parts.len() > 1 && are_organisations(&parts, separators) && (!dash || parts.iter().all(|p| stands_alone(p)))
        {
            return shared_words(parts).into_iter().flat_map(resplit).collect();
        }
    }
    // A list of commas with a last "and": "UNICEF, WFP and FAO".
    let parts = pieces(text, &[",", " & ", " and ", " et ", " y ", "/"]);
    if parts.len() > 2 && are_organisations(&parts, &[","]) {
        return shared_words(parts).into_iter().map(|text| Part { text, role: Role::Implements }).collect();
    }
    whole(text)
}

fn resplit(text: Cow<'_, str>) -> Vec<Part<'_>> {
    match text {
        Cow::Borrowed(text) => split(text),
        owned @ Cow::Owned(_) => vec![Part { text: owned, role: Role::Implements }],
    }
}

/// "X via Y", "X (through Y)": both sides. "Through" is also how organisations call themselves ("Peace through
/// Sport"), so a side must be an organisation that is known; "via" only stands between two.
fn through(text: &str) -> Option<(&str, &str)> {
    /// Words, and whether they also stand inside names.
    const WORDS: [(&str, bool); 12] = [
        ("(through ", false),
        ("(via ", false),
        (" via ", false),
        (" through ", true),
        (" à travers ", true),
        (" a través de ", true),
        (" através de ", true),
        (" par l'intermédiaire de ", false),
        (" par le biais de ", false),
        (" por medio de ", true),
        ("/via ", false),
        (" عبر ", true),
    ];
    let lower = text.to_lowercase();
    if lower.len() != text.len() {
        return None; // case changes lengths in a few scripts: positions would not fit
    }
    WORDS.iter().find_map(|(word, in_names)| {
        let at = lower.find(word)?;
        let before = text.get(..at)?.trim();
        let after = text.get(at + word.len()..)?.trim().trim_end_matches(')').trim();
        let is_a_name = || matches!(find_sure(text), Found::One(m) if m.why == super::Why::Name);
        // The other side may be new to us, but one common word is a purpose ("through Education"), not an organisation.
        let may_be = |side: &str| names_one(side) || side.contains(' ');
        let both = || may_be(before) && may_be(after) && (names_one(before) || names_one(after));
        let sure = !*in_names || (both() && !is_a_name());
        (sure && !before.is_empty() && !after.is_empty() && looks_like_one(before) && looks_like_one(after))
            .then_some((before, after))
    })
}

/// Whether a piece, or each piece of a list, is an organisation that we know or an acronym.
fn names_one(text: &str) -> bool {
    pieces(text, &["/", ",", "+", ";", " & ", " and "])
        .iter()
        .all(|piece| is_acronym(piece) || find_sure(piece) != Found::None)
}

/// Whether a piece is a component of the Movement by its name, or an acronym that we know.
fn stands_alone(piece: &str) -> bool {
    find_sure(piece).one().is_some_and(|m| is_acronym(piece) || m.organisation.kind.is_movement())
}

/// Whether a piece is short enough to be a name, not a sentence.
fn looks_like_one(text: &str) -> bool {
    text.split_whitespace().count() <= 8
}

/// The pieces of a text between separators outside brackets.
fn pieces<'a>(text: &'a str, separators: &[&str]) -> Vec<&'a str> {
    let (mut parts, mut from, mut depth, mut at) = (Vec::new(), 0, 0usize, 0);
    while at < text.len() {
        let rest = &text[at..];
        let c = rest.chars().next().unwrap_or(' ');
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        let separator =
            separators.iter().find(|s| rest.get(..s.len()).is_some_and(|head| head.eq_ignore_ascii_case(s)));
        match separator {
            Some(separator) if depth == 0 => {
                parts.push(&text[from..at]);
                at += separator.len();
                from = at;
            }
            _ => at += c.len_utf8(),
        }
    }
    parts.push(&text[from..]);
    parts.into_iter().map(str::trim).filter(|part| !part.is_empty()).collect()
}

/// Whether a text is known as a whole: by name, by acronym, or as a Society's name and nothing else.
fn is_known(text: &str) -> bool {
    use super::Why::{Acronym, AcronymOfHost, Name, Pattern, Within};
    match find_sure(text) {
        Found::One(m) => match m.why {
            Name | Acronym | AcronymOfHost => true,
            Pattern => {
                let lists =
                    ["ifrc", "ficr", "icrc", "cicr"].iter().any(|a| fold(text).split(' ').any(|word| word == *a));
                let one = m.organisation.kind != Kind::NationalSociety
                    && !lists
                    && !text.contains(['/', ';', '\n', '|', '+'])
                    && ![" with ", " avec ", " con "].iter().any(|word| text.contains(word));
                m.confidence > 0.9 || one
            }
            Within => brackets(text).is_some() && !text.contains(['/', ';', '\n', '|', ',']),
            _ => false,
        },
        Found::Ambiguous(_) => true,
        Found::None => false,
    }
}

/// Whether the pieces look like organisations: none is a country or a leftover, and enough are known.
fn are_organisations(parts: &[&str], separators: &[&str]) -> bool {
    let mut known = 0;
    let mut acronyms = 0;
    for part in parts {
        let key = fold(part);
        if key.chars().filter(|c| c.is_alphabetic()).count() < 2
            || (country::named(&key).is_some() && find_sure(part) == Found::None)
        {
            return false;
        }
        let people = country::named_or_people(&key).is_some();
        let found = match find_sure(part) {
            Found::One(m) => m.confidence >= 0.4,
            Found::Ambiguous(_) => true,
            Found::None => false,
        };
        if found || people || is_known(strip_suffix(part)) {
            known += 1;
        } else if is_acronym(part) {
            acronyms += 1;
        }
    }
    let unknown = parts.len() - known - acronyms;
    // Slash and plus are seldom part of a name, a comma or "and" often is.
    let clear = separators.contains(&"/") || separators.contains(&"+");
    match unknown {
        0 => known > 0 || clear,
        _ if separators.contains(&"+") => parts.len() <= 6,
        _ if clear => known * 2 >= parts.len() && parts.iter().all(|p| p.len() > 3),
        _ => parts.len() > 2 && known * 2 > parts.len(),
    }
}

/// Whether a text is written like an acronym: `OWDA`, `CRG`, `HI-AV`, `AmCross`.
pub(super) fn is_acronym(text: &str) -> bool {
    let text = text.trim();
    (2..=10).contains(&text.chars().count())
        && text.chars().filter(|c| c.is_uppercase()).count() * 2 >= text.chars().filter(|c| c.is_alphabetic()).count()
        && text.chars().filter(|c| c.is_uppercase()).count() >= 2
        && !text.contains(' ')
}

/// An acronym without the letters after its dash ("DRC-SD").
fn strip_suffix(text: &str) -> &str {
    match text.rsplit_once('-') {
        Some((head, tail)) if tail.len() <= 3 && is_acronym(head) => head,
        _ => text,
    }
}

/// Gives each piece the words that the cell says once for all ("Canadian/Finnish Red Cross"), and takes a dash and letters
/// off an acronym that is only known without them.
fn shared_words(parts: Vec<&str>) -> Vec<Cow<'_, str>> {
    let last = parts.last().map_or("", |p| if fold(p).contains("crescent") { "Red Crescent" } else { "Red Cross" });
    let says = parts.last().is_some_and(|p| {
        super::name::of_movement(&fold(p), &super::alias::Query { context: None, host: None, movement: true }).is_some()
    });
    parts
        .into_iter()
        .map(|part| {
            let key = fold(part);
            if says && country::named(&key).is_none() && country::named_or_people(&key).is_some() {
                Cow::Owned(format!("{part} {last}"))
            } else if find_sure(part) == Found::None && strip_suffix(part) != part && is_known(strip_suffix(part)) {
                Cow::Borrowed(strip_suffix(part))
            } else {
                Cow::Borrowed(part)
            }
        })
        .collect()
}
