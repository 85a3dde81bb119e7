//! Look-ups by alias: exact, without what surrounds a name, and with typos.

use std::sync::LazyLock;

use fst::{Map, Streamer as _};

use super::{Found, KNOWN, Known, Match, Why};
use crate::fold::{Near, has_arabic, stem};
use crate::records::Kind;

static ALIASES: LazyLock<Map<&'static [u8]>> = LazyLock::new(|| {
    Map::new(&include_bytes!(concat!(env!("OUT_DIR"), "/aliases.fst"))[..]).expect("built by build.rs")
});
static BEARERS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/aliases.bin"));

/// What surrounds a text: the sheet's country, its Society, and whether only Movement components are meant.
pub struct Query<'a> {
    pub context: Option<&'a str>,
    pub host: Option<&'static Known>,
    pub movement: bool,
}

/// One who bears an alias.
#[derive(Clone, Copy)]
struct Bearer {
    known: &'static Known,
    acronym: bool,
    /// The alias is the bearer's own first acronym.
    first: bool,
}

fn bearers(start: u64) -> impl Iterator<Item = Bearer> {
    let number = |at: usize| u32::from_le_bytes(std::array::from_fn(|i| BEARERS[at * 4 + i]));
    let start = start as usize;
    (start + 1..=start + number(start) as usize).map(move |at| {
        let value = number(at);
        Bearer { known: &KNOWN[(value & 0x3fff_ffff) as usize], acronym: value >> 31 == 1, first: value >> 30 & 1 == 1 }
    })
}

/// Who bears a folded alias.
pub fn exact(key: &str, query: &Query) -> Found {
    let start = ALIASES.get(key).or_else(|| if has_arabic(key) { ALIASES.get(stem(key)) } else { None });
    start.map_or(Found::None, |start| choose(key, &bearers(start).collect::<Vec<_>>(), query))
}

/// Of those who bear an alias, the one that is meant: by name, then the sheet's own Society, then well-known others
/// before Societies, unless only Movement components are meant.
fn choose(key: &str, all: &[Bearer], query: &Query) -> Found {
    let far = |b: &&Bearer| {
        // A local organisation's short name says nothing in another country.
        b.known.kind == Kind::Other
            && !b.known.country.is_empty()
            && key.len() <= 8
            && query.context != Some(&*b.known.country)
    };
    let near: Vec<Bearer> = all.iter().filter(|b| !far(b)).copied().collect();
    let named: Vec<Bearer> = near.iter().filter(|b| !b.acronym).copied().collect();
    let societies_only = query.movement && near.iter().any(|b| b.known.kind.is_movement());
    if !named.is_empty() && !societies_only {
        return one_or_all(&local_first(named, query), 1.0, Why::Name);
    }
    let (ours, others): (Vec<Bearer>, Vec<Bearer>) = near.into_iter().partition(|b| b.known.kind.is_movement());
    let host = ours.iter().find(|b| query.host.is_some_and(|host| host.id == b.known.id)).copied();
    if !others.is_empty() && (ours.is_empty() || !query.movement) {
        if let Some(host) = host
            && host.first
        {
            let both: Vec<Bearer> = std::iter::once(host).chain(others).collect();
            return one_or_all(&both, 0.5, Why::Acronym);
        }
        return one_or_all(&local_first(others, query), 0.9, Why::Acronym);
    }
    match (ours.as_slice(), host) {
        ([], _) => Found::None,
        ([one], _) => Found::One(Match::new(
            one.known,
            if one.acronym { 0.95 } else { 1.0 },
            if one.acronym { Why::Acronym } else { Why::Name },
        )),
        (_, Some(host)) => Found::One(Match::new(host.known, 0.9, Why::AcronymOfHost)),
        (several, None) => {
            let mut several = several.to_vec();
            several.sort_by_key(|b| !b.first);
            one_or_all(&several, 0.5, Why::Acronym)
        }
    }
}

/// Only those of the sheet's country, where there are any.
fn local_first(all: Vec<Bearer>, query: &Query) -> Vec<Bearer> {
    let local: Vec<Bearer> = all
        .iter()
        .filter(|b| !b.known.country.is_empty() && query.context == Some(&*b.known.country))
        .copied()
        .collect();
    if local.is_empty() { all } else { local }
}

fn one_or_all(all: &[Bearer], confidence: f32, why: Why) -> Found {
    match all {
        [] => Found::None,
        [one] => Found::One(Match::new(one.known, confidence, why)),
        several => {
            let each = (confidence / several.len() as f32).min(0.5);
            Found::Ambiguous(several.iter().map(|b| Match::new(b.known, each, why)).collect())
        }
    }
}

/// Words that say of what legal form somebody is, or from which office, not who.
const NOISE: [&str; 40] = [
    "ltd",
    "inc",
    "llc",
    "gmbh",
    "ev",
    "asbl",
    "ngo",
    "ingo",
    "ong",
    "ongd",
    "org",
    "organisation",
    "organization",
    "foundation",
    "fondation",
    "fundacion",
    "association",
    "asociacion",
    "the",
    "hq",
    "headquarters",
    "office",
    "bureau",
    "mission",
    "delegation",
    "country",
    "international",
    "internacional",
    "internationale",
    "region",
    "regional",
    "national",
    "program",
    "programme",
    "منظمه",
    "جمعيه",
    "موسسه",
    "مكتب",
    "agency",
    "agence",
];

/// The bearer of what is left without legal words, without a country at the end or start ("UNICEF Ethiopia"), or of the
/// acronym before or after a dash.
pub fn trimmed(key: &str, query: &Query) -> Found {
    let words: Vec<&str> = key.split(' ').collect();
    if words.len() < 2 {
        return Found::None;
    }
    let kept = words.iter().filter(|w| !NOISE.contains(w)).copied().collect::<Vec<_>>().join(" ");
    if kept != key && kept.len() > 2 {
        let found = exact(&kept, query);
        if found != Found::None {
            return super::lower(found, 0.9, Why::Within);
        }
    }
    // A country office: only of the sheet's country, or of any where the sheet has none.
    for length in (1..words.len().min(5)).rev() {
        for (country, rest) in
            [(&words[words.len() - length..], &words[..words.len() - length]), (&words[..length], &words[length..])]
        {
            if let Some(named) = crate::country::named(&country.join(" "))
                && query.context.is_none_or(|context| context == named.iso3)
            {
                let rest = rest
                    .iter()
                    .filter(|w| !matches!(**w, "in" | "en" | "au" | "of" | "de"))
                    .copied()
                    .collect::<Vec<_>>()
                    .join(" ");
                let found = exact(&rest, query);
                // "US Government" is not any government, but the sheet's own country need not be said.
                let other_state = query.context.is_none() && found.one().is_some_and(|m| m.organisation.class == 435);
                if found != Found::None && !other_state {
                    return super::lower(found, 0.85, Why::Within);
                }
            }
        }
    }
    // "ICRC Darfur", "IFRC Africa Regional Office": these four letters are nobody else's.
    if words.len() <= 6 {
        for word in &words {
            if matches!(*word, "ifrc" | "ficr" | "icrc" | "cicr") {
                return super::lower(exact(word, query), 0.85, Why::Within);
            }
        }
    }
    // "World Food Programme WFP", "OWDA Organization for …": a long name beside its acronym.
    for cut in [1, words.len() - 1] {
        let (head, tail) = (words[..cut].join(" "), words[cut..].join(" "));
        let (long, short) = if head.len() > tail.len() { (head, tail) } else { (tail, head) };
        if words.len() > 2
            && let Found::One(found) = exact(&long, query)
            && let Found::One(same) = exact(&short, query)
            && same.organisation.id == found.organisation.id
        {
            return super::lower(Found::One(found), 0.95, Why::Within);
        }
    }
    Found::None
}

/// The one organisation with a name of eight letters or more that is one or two typos away.
pub fn near(key: &str, query: &Query) -> Found {
    static NEAR: LazyLock<Near<u64>> = LazyLock::new(|| {
        let mut entries = Vec::new();
        let mut aliases = ALIASES.stream();
        while let Some((alias, start)) = aliases.next() {
            entries.extend(
                std::str::from_utf8(alias).ok().filter(|alias| alias.len() >= 7).map(|alias| (Box::from(alias), start)),
            );
        }
        Near::new(entries.into_iter())
    });
    let limit = match key.chars().count() {
        0..=7 => return Found::None,
        8..=13 => 1,
        _ => 2,
    };
    let (cost, starts) = NEAR.find(key, limit, |alias, _| same_short_words(key, alias));
    let mut best: Vec<Bearer> = Vec::new();
    for bearer in starts.into_iter().flat_map(bearers).filter(|b| !b.acronym) {
        if !best.iter().any(|b| b.known.id == bearer.known.id) {
            best.push(bearer);
        }
    }
    match choose(key, &best, query) {
        Found::One(found) => super::lower(Found::One(found), if cost <= 1 { 0.85 } else { 0.75 }, Why::Typo),
        _ => Found::None,
    }
}

/// Whether two names of as many words do not differ by another letter in a short word: "Play" is not "Plan" with a typo.
fn same_short_words(a: &str, b: &str) -> bool {
    a.split(' ').count() != b.split(' ').count()
        || a.split(' ').zip(b.split(' ')).all(|(a, b)| a == b || a.len() != b.len() || a.chars().count() > 5)
}
