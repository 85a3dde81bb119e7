//! Places by name: exact first, then without the words around it, then by sound, typo and part, always among the areas of
//! the country and, where it is known, of the parent.

use super::{Found, Known, Match, Why, shape, table};
use crate::country;
use crate::fold::{edits, fold, has_arabic, stem};

/// The area that a name means. `level` (0 to 2) is where the column is thought to be, `country` an ISO alpha-3 code,
/// `parent` the area that the row names above it. Without a country only a name that the whole world has once is found.
///
/// ```
/// use base::place::{find, by_code};
/// let kassala = find("Kassala State", Some(1), Some("SDN"), None).one().unwrap();
/// assert_eq!(kassala.place.code, by_code("SD11", None).unwrap().place.code);
/// ```
pub fn find(name: &str, level: Option<u8>, country: Option<&str>, parent: Option<&Known>) -> Found {
    let key = fold(name);
    if key.is_empty() {
        return Found::None;
    }
    if level == Some(0) {
        return country::find(name).map_or(Found::None, |c| {
            Found::One(Match { place: Known::of_country(c), confidence: 1.0, why: Why::Name })
        });
    }
    let Some(country) = parent.map(|p| p.country).or(country) else {
        return anywhere(&key, level);
    };
    if is_everywhere(&key) {
        return country::by_iso3(country).map_or(Found::None, |c| {
            Found::One(Match { place: Known::of_country(c), confidence: 0.9, why: Why::WholeCountry })
        });
    }
    let query = Query { level, country, parent: parent.filter(|p| p.level > 0) };
    let found = query.find(&key);
    if found.one().is_some_and(|m| m.confidence >= 0.8) {
        return found;
    }
    // "Kassala / كسلا", "Nord-Kivu (Goma)", "SD11 - Kassala": each side by itself.
    let mut best = found;
    for side in sides(name) {
        let folded = fold(side);
        let other = match super::by_code(side, Some(query.country)) {
            Some(by_code) if side.bytes().any(|b| b.is_ascii_digit()) && query.fits(by_code.place.no) == Fit::Full => {
                Found::One(by_code)
            }
            _ if folded.chars().filter(|c| c.is_alphabetic()).count() < 3 => continue,
            _ => query.find(&folded),
        };
        if let (Some(new), old) = (other.one(), best.one())
            && old.is_none_or(|old| new.confidence * 0.95 > old.confidence)
        {
            best = Found::One(Match { confidence: new.confidence * 0.95, ..new });
        }
    }
    best
}

/// Whether a folded text says that all of the country is meant.
fn is_everywhere(key: &str) -> bool {
    matches!(
        key,
        "national"
            | "nationwide"
            | "nation wide"
            | "national level"
            | "country wide"
            | "countrywide"
            | "whole country"
            | "all country"
            | "all regions"
            | "all districts"
            | "all provinces"
            | "all states"
            | "all governorates"
            | "all counties"
            | "entire country"
            | "niveau national"
            | "tout le pays"
            | "ensemble du pays"
            | "couverture nationale"
            | "toutes les regions"
            | "toutes les provinces"
            | "cobertura nacional"
            | "nivel nacional"
            | "nacional"
            | "todo el pais"
            | "a nivel nacional"
            | "todos los departamentos"
            | "nivel central"
            | "todo o pais"
            | "todas as provincias"
            | "nivel nacional pais"
            | "جميع المحافظات"
            | "كل المحافظات"
            | "علي مستوي البلاد"
            | "جميع انحاء البلاد"
            | "كامل البلاد"
            | "جميع الولايات"
            | "كل الولايات"
            | "المستوي الوطني"
            | "وطني"
    )
}

/// The parts of a cell that says a place twice.
fn sides(name: &str) -> Vec<&str> {
    let sides: Vec<&str> = name
        .split(['/', '(', ')', '|', '\n', '،', ',', '_'])
        .flat_map(|s| s.split(" - "))
        .map(str::trim)
        .filter(|s| !s.is_empty())
        .collect();
    if sides.len() > 1 { sides } else { Vec::new() }
}

/// How a record fits what is known of the place.
#[derive(PartialEq, Eq, PartialOrd, Ord, Clone, Copy)]
enum Fit {
    /// Level and parent.
    Full,
    /// Level, but another parent.
    Level,
    /// Another level.
    Other,
}

struct Query<'a> {
    level: Option<u8>,
    country: &'a str,
    parent: Option<&'a Known>,
}

impl Query<'_> {
    fn find(&self, key: &str) -> Found {
        let mut found = self.called(key, 1.0, Why::Name);
        if found == Found::None && has_arabic(key) {
            found = self.called(&stem(key), 0.98, Why::Name);
        }
        let bare = shape::bare(key);
        if found == Found::None && bare != key {
            found = self.called(&bare, 0.95, Why::Words);
            if found == Found::None && has_arabic(key) {
                found = self.called(&stem(&bare), 0.95, Why::Words);
            }
        }
        // "Kassala State" is the state even where a town's district bears the same name.
        if found != Found::None {
            return found;
        }
        if let Some(compass) = shape::compass(key) {
            found = self.choose(table::in_country(&format!("^{compass}"), self.country), 0.9, Why::Words);
            if found != Found::None {
                return found;
            }
        }
        let sound = shape::sound(key);
        if sound.chars().count() >= 3 {
            found = self.choose(table::in_country(&format!("~{sound}"), self.country), 0.85, Why::Sound);
            if found != Found::None {
                return found;
            }
        }
        let found = self.near(key, &bare);
        let bones = shape::bones(&sound);
        if found != Found::None || bones.chars().count() < 3 {
            return found;
        }
        self.choose(table::in_country(&format!("%{bones}"), self.country), 0.75, Why::Sound)
    }

    /// The area that is called so; where none fits, one that is called so but for a word ("Sana'a", "Sana'a City").
    fn called(&self, key: &str, confidence: f32, why: Why) -> Found {
        let (own, rest): (Vec<u32>, Vec<u32>) = table::in_country(key, self.country)
            .into_iter()
            .partition(|&no| table::folded(no).any(|(name, _)| name == key));
        let found = self.choose(own, confidence, why);
        if rest.is_empty() || found.one().is_some_and(|m| !matches!(m.why, Why::OtherLevel | Why::OtherParent)) {
            return found;
        }
        let other = self.choose(rest, confidence.min(0.95), Why::Words);
        if found == Found::None || other.one().is_some_and(|m| m.why == Why::Words) { other } else { found }
    }

    fn fits(&self, no: u32) -> Fit {
        let place = table::known(no);
        if self.level.is_some_and(|level| level != place.level) {
            return Fit::Other;
        }
        if self.parent.is_some_and(|parent| !place.is_in(parent)) { Fit::Level } else { Fit::Full }
    }

    /// Of records with a name, those that fit best; less sure where the level or the parent is another.
    fn choose(&self, records: Vec<u32>, confidence: f32, why: Why) -> Found {
        let Some(best) = records.iter().map(|&no| self.fits(no)).min() else { return Found::None };
        let all: Vec<u32> = records.into_iter().filter(|&no| self.fits(no) == best).collect();
        let (confidence, why) = match best {
            Fit::Full => (confidence, why),
            Fit::Level => (confidence * 0.75, Why::OtherParent),
            Fit::Other => (confidence * 0.7, Why::OtherLevel),
        };
        match all[..] {
            [no] => Found::One(Match { place: table::known(no), confidence, why }),
            // An area and the only area in it often bear one name: the upper one, where no level is asked.
            _ if self.level.is_none() && all.iter().map(|&no| table::level(no)).filter(|&l| l == 1).count() == 1 => {
                let no = all.into_iter().find(|&no| table::level(no) == 1).unwrap_or_default();
                Found::One(Match { place: table::known(no), confidence: confidence * 0.9, why })
            }
            _ => Found::Ambiguous(
                all.iter()
                    .map(|&no| Match { place: table::known(no), confidence: confidence / all.len() as f32, why })
                    .collect(),
            ),
        }
    }

    /// The one area of the parent (else of the country) that is nearest by typos, order or part of the name.
    fn near(&self, key: &str, bare: &str) -> Found {
        let mut words: Vec<&str> = bare.split(' ').collect();
        words.sort_unstable();
        let limit = limit(bare);
        let mut best: Vec<(u32, usize, Why)> = Vec::new();
        let mut keep = |no: u32, cost: usize, why: Why| {
            if best.first().is_none_or(|b| (cost, why) < (b.1, b.2)) {
                best.clear();
            } else if best.iter().any(|b| b.0 == no || (cost, why) > (b.1, b.2)) {
                return;
            }
            best.push((no, cost, why));
        };
        for no in table::of_country(self.country) {
            if self.level.is_some_and(|level| level != table::level(no)) || self.fits(no) != Fit::Full {
                continue;
            }
            for (name, own) in table::folded(no) {
                if let Some(cost) = edits(key, name, limit.min(self::limit(name))) {
                    keep(no, cost, Why::Typo);
                    continue;
                }
                if let Some(cost) = edits(bare, own, limit.min(self::limit(own))) {
                    keep(no, cost, Why::Typo);
                } else if words.len() > 1 && own.len() == bare.len() {
                    let mut other: Vec<&str> = own.split(' ').collect();
                    other.sort_unstable();
                    if other == words {
                        keep(no, 0, Why::Words);
                    }
                } else if self.parent.is_some() || table::level(no) == 1 {
                    // Only among few: "Bujumbura" for "Bujumbura Mairie" where nothing else begins so.
                    let (short, long) = if own.len() < bare.len() { (own, bare) } else { (bare, own) };
                    if short.chars().count() >= 4 && holds(long, short) && !tells_apart(long, short) {
                        keep(no, 3, Why::Part);
                    }
                }
            }
        }
        let numbers = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
        match best[..] {
            // "Zone 1" is not "Zone 2" with a typo.
            [(no, ..)] if table::folded(no).all(|(name, _)| numbers(name) != numbers(key)) => Found::None,
            [(no, cost, why)] => {
                let confidence = match (why, cost) {
                    (Why::Words, _) => 0.95,
                    (Why::Typo, 0 | 1) => 0.85,
                    (Why::Typo, _) => 0.75,
                    _ => 0.7,
                };
                Found::One(Match { place: table::known(no), confidence, why })
            }
            [] => Found::None,
            _ => Found::Ambiguous(
                best.iter()
                    .map(|&(no, _, why)| Match { place: table::known(no), confidence: 0.7 / best.len() as f32, why })
                    .collect(),
            ),
        }
    }
}

/// How many typos a name may have before it is another place's.
fn limit(name: &str) -> usize {
    match name.chars().count() {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

/// Whether a text holds another as whole words.
fn holds(long: &str, short: &str) -> bool {
    long.match_indices(short).any(|(at, _)| {
        (at == 0 || long.as_bytes()[at - 1] == b' ') && long.as_bytes().get(at + short.len()).is_none_or(|&b| b == b' ')
    })
}

/// Whether what a longer name has more makes it another place: "East Borena" is not Borena.
fn tells_apart(long: &str, short: &str) -> bool {
    const WORDS: [&str; 45] = [
        "north",
        "northern",
        "south",
        "southern",
        "east",
        "eastern",
        "west",
        "western",
        "central",
        "centre",
        "upper",
        "lower",
        "greater",
        "new",
        "old",
        "rural",
        "northeast",
        "northwest",
        "southeast",
        "southwest",
        "nord",
        "sud",
        "est",
        "ouest",
        "haut",
        "haute",
        "bas",
        "basse",
        "norte",
        "sur",
        "este",
        "oeste",
        "oriental",
        "occidental",
        "sul",
        "leste",
        "alto",
        "alta",
        "bajo",
        "baja",
        "شمال",
        "جنوب",
        "شرق",
        "غرب",
        "وسط",
    ];
    long.split(' ').any(|word| {
        (WORDS.contains(&word) || word.bytes().all(|b| b.is_ascii_digit()))
            && !short.split(' ').any(|other| other == word)
    })
}

/// A name without a country: only where one area of the world bears it.
fn anywhere(key: &str, level: Option<u8>) -> Found {
    let mut records = table::anywhere(key);
    if records.is_empty() {
        records = table::anywhere(&shape::bare(key));
    }
    if let Some(level) = level
        && records.iter().any(|&no| table::level(no) == level)
    {
        records.retain(|&no| table::level(no) == level);
    }
    match records[..] {
        [] => Found::None,
        [no] => Found::One(Match { place: table::known(no), confidence: 0.7, why: Why::Name }),
        _ => Found::Ambiguous(
            records
                .iter()
                .map(|&no| Match { place: table::known(no), confidence: 0.5 / records.len() as f32, why: Why::Name })
                .collect(),
        ),
    }
}
