//! Names that say Red Cross or Red Crescent: what is left of them tells whose.
//!
//! Invariant: a name with a country or people that has no National Society is not made into one.

use super::alias::Query;
use super::{KNOWN, Known, Match, Why};
use crate::country::{self, Country};
use crate::fold::{edits, has_arabic, stem};
use crate::records::Kind;

/// Two words that say it, folded; Arabic without articles.
const PAIRS: [(&str, &str); 30] = [
    ("red", "cross"),
    ("croix", "rouge"),
    ("cruz", "roja"),
    ("cruz", "vermelha"),
    ("croce", "rossa"),
    ("rotes", "kreuz"),
    ("roten", "kreuz"),
    ("rote", "kreuz"),
    ("rode", "kors"),
    ("roda", "korset"),
    ("rode", "kruis"),
    ("crveni", "kriz"),
    ("crveni", "krst"),
    ("palang", "merah"),
    ("crucea", "rosie"),
    ("punainen", "risti"),
    ("صليب", "احمر"),
    ("красныи", "крест"),
    ("красного", "креста"),
    ("червонии", "хрест"),
    ("червоного", "хреста"),
    ("red", "crescent"),
    ("croissant", "rouge"),
    ("luna", "roja"),
    ("crescente", "vermelho"),
    ("lua", "vermelha"),
    ("mezzaluna", "rossa"),
    ("roter", "halbmond"),
    ("هلال", "احمر"),
    ("красныи", "полумесяц"),
];
/// From here on, [`PAIRS`] say Crescent.
const CRESCENT: usize = 21;
/// One word that says it; the last two only beside a country or people.
const SINGLES: [&str; 9] =
    ["redcross", "redcrescent", "rotkreuz", "rodekruis", "medialuna", "kizilay", "rcrc", "rc", "rcs"];

/// Words of a Society's name that do not tell whose it is.
const FILLER: [&str; 93] = [
    "the",
    "a",
    "an",
    "of",
    "for",
    "in",
    "and",
    "at",
    "national",
    "nationale",
    "nacional",
    "nazionale",
    "society",
    "societies",
    "soc",
    "societe",
    "societes",
    "sociedad",
    "sociedade",
    "societa",
    "di",
    "del",
    "de",
    "du",
    "des",
    "da",
    "do",
    "dos",
    "das",
    "la",
    "le",
    "les",
    "los",
    "las",
    "el",
    "l",
    "d",
    "y",
    "e",
    "et",
    "o",
    "il",
    "lo",
    "dei",
    "della",
    "delle",
    "der",
    "die",
    "das",
    "vom",
    "media",
    "meia",
    "branch",
    "branches",
    "chapter",
    "delegation",
    "delegacion",
    "delegacao",
    "hq",
    "headquarters",
    "office",
    "bureau",
    "country",
    "regional",
    "local",
    "locale",
    "section",
    "seccional",
    "filial",
    "comite",
    "volunteers",
    "volontaires",
    "voluntarios",
    "volunteer",
    "ngo",
    "hns",
    "ns",
    "pns",
    "host",
    "org",
    "organisation",
    "organization",
    "cross",
    "crescent",
    "red",
    "partner",
    "partners",
    "جمعيه",
    "هييه",
    "فرع",
    "وطنيه",
    "medialuna",
    "unit",
];

/// The part in an operation that a text names instead of a component: the host Society, or some partner Society.
pub fn of_part(key: &str, query: &Query) -> Option<Match> {
    const HOST: [&str; 16] = [
        "hns",
        "ons",
        "host ns",
        "host national society",
        "operating national society",
        "national society",
        "the national society",
        "societe nationale",
        "la societe nationale",
        "societe nationale hote",
        "sociedad nacional",
        "sociedad nacional anfitriona",
        "sociedade nacional",
        "الجمعيه الوطنيه",
        "جمعيه وطنيه",
        "الجمعيه الوطنيه المضيفه",
    ];
    const PARTNERS: [&str; 9] = [
        "pns",
        "pnss",
        "partner ns",
        "partner national society",
        "partner national societies",
        "participating national society",
        "participating national societies",
        "societes nationales partenaires",
        "sociedades nacionales participantes",
    ];
    if HOST.contains(&key) {
        return query.host.map(|host| Match::new(host, 0.8, Why::Host));
    }
    if PARTNERS.contains(&key) { component("movement", 0.5, Why::Component) } else { None }
}

/// The Movement component that a folded text names, where it says Red Cross or Red Crescent at all.
pub fn of_movement(key: &str, query: &Query) -> Option<Match> {
    let stemmed;
    let key = if has_arabic(key) {
        stemmed = stem(key);
        &stemmed
    } else {
        key
    };
    let words: Vec<&str> = key.split(' ').collect();
    let said = Said::of(&words)?;
    let rest: Vec<&str> = words.iter().zip(&said.used).filter(|(_, used)| !**used).map(|(word, _)| *word).collect();
    let is = |list: &[&str]| {
        rest.iter().any(|word| list.iter().any(|w| w == word || (w.len() > 7 && edits(word, w, 2).is_some())))
    };
    if !said.weak {
        if is(&[
            "federation",
            "federacion",
            "federacao",
            "federazione",
            "federasi",
            "foderation",
            "fed",
            "ifrc",
            "ficr",
            "اتحاد",
        ]) {
            return component("ifrc", 0.9, Why::Pattern);
        }
        let international = is(&[
            "international",
            "internacional",
            "internationale",
            "internationales",
            "internazionale",
            "inter",
            "int",
            "intl",
            "دوليه",
            "دولي",
        ]);
        if is(&["icrc", "cicr"])
            || (international && is(&["committee", "comite", "comitato", "komitee", "commite", "لجنه"]))
        {
            return component("icrc", 0.9, Why::Pattern);
        }
        if international || is(&["movement", "mouvement", "movimiento", "movimento", "حركه"]) {
            return component("movement", 0.9, Why::Pattern);
        }
    }
    let telling: Vec<&str> = rest.iter().filter(|word| !FILLER.contains(word)).copied().collect();
    // The country with its small words first ("du Niger", "of the Republic of Korea"), then without.
    for words in [&rest, &telling] {
        if let Some(found) = country::named_or_people(&words.join(" ")) {
            return society(found, 0.95, Why::Pattern);
        }
    }
    if let Some(found) = nearest_mention(&words, &said.used) {
        return society(found, if said.weak { 0.8 } else { 0.85 }, Why::Pattern);
    }
    if said.weak && !telling.is_empty() {
        return None; // "RC" beside words that are no country is somebody's own abbreviation
    }
    if said.cross && said.crescent && telling.is_empty() {
        return component("movement", 0.9, Why::Pattern);
    }
    if !telling.is_empty() {
        let typo = country::near(&telling.join(" "), true)
            .or_else(|| telling.iter().filter(|w| w.chars().count() > 5).find_map(|word| country::near(word, true)));
        if let Some(found) = typo {
            return society(found, 0.8, Why::Typo);
        }
    }
    match query.host {
        Some(host) => Some(Match::new(host, if telling.is_empty() { 0.7 } else { 0.6 }, Why::Host)),
        None => component("movement", if telling.is_empty() { 0.5 } else { 0.4 }, Why::Component),
    }
}

/// Which words say Red Cross or Red Crescent.
struct Said {
    used: Vec<bool>,
    cross: bool,
    crescent: bool,
    /// Only "RC" or "RCS" say it.
    weak: bool,
}

impl Said {
    fn of(words: &[&str]) -> Option<Said> {
        let mut said = Said { used: vec![false; words.len()], cross: false, crescent: false, weak: true };
        for at in 0..words.len().saturating_sub(1) {
            if let Some(pair) = PAIRS.iter().position(|(a, b)| alike(words[at], words[at + 1], a, b)) {
                (said.used[at], said.used[at + 1]) = (true, true);
                said.weak = false;
                *(if pair >= CRESCENT { &mut said.crescent } else { &mut said.cross }) = true;
            }
        }
        if said.weak {
            for (at, word) in words.iter().enumerate() {
                let single = SINGLES.iter().position(|s| word == s || (s.len() > 7 && edits(word, s, 1).is_some()));
                if let Some(single) = single {
                    said.used[at] = true;
                    said.cross = true;
                    said.weak &= single >= SINGLES.len() - 2;
                }
            }
        }
        said.used.contains(&true).then_some(said)
    }
}

/// Whether two words are a pair, one of them perhaps with a typo.
fn alike(first: &str, second: &str, a: &str, b: &str) -> bool {
    let nearly = |word: &str, of: &str| word == of || (of.chars().count() >= 4 && edits(word, of, 1).is_some());
    (first == a && nearly(second, b)) || (second == b && nearly(first, a))
}

/// The country or people named by the run of words nearest to where it says Red Cross; the longer run first.
fn nearest_mention(words: &[&str], used: &[bool]) -> Option<&'static Country> {
    let distance = |from: usize, to: usize| {
        (0..words.len())
            .filter(|&at| used[at])
            .map(|at| if at < from { from - at } else { (at + 1).saturating_sub(to) })
            .min()
    };
    let mut best: Option<((usize, usize), &'static Country)> = None;
    for from in 0..words.len() {
        for to in from + 1..=words.len().min(from + 5) {
            let run = &words[from..to];
            if used[from..to].contains(&true) || (to - from == 1 && (FILLER.contains(&run[0]) || run[0].len() < 3)) {
                continue;
            }
            if let Some(found) = country::named_or_people(&run.join(" ")) {
                let rank = (distance(from, to).unwrap_or(usize::MAX), usize::MAX - (to - from));
                if best.as_ref().is_none_or(|(least, _)| rank < *least) {
                    best = Some((rank, found));
                }
            }
        }
    }
    best.map(|(_, country)| country)
}

fn component(id: &str, confidence: f32, why: Why) -> Option<Match> {
    KNOWN.iter().take(3).find(|known| known.id == id).map(|known| Match::new(known, confidence, why))
}

/// The Society that serves a country; less sure where it is another country's.
fn society(country: &Country, confidence: f32, why: Why) -> Option<Match> {
    let known: &Known = crate::society::of_country(country.iso3)?;
    debug_assert_eq!(known.kind, Kind::NationalSociety);
    Some(Match::new(known, if known.country == country.iso3 { confidence } else { confidence * 0.9 }, why))
}
