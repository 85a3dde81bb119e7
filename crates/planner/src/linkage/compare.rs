//! How well two values agree. Words are compared once for each pair of distinct values.

use super::table::{Column, Kind, Table};
use super::{LEVELS, Level};
use rustc_hash::FxHashMap;

/// A pair's levels: four bits for each field, and one bit for "both rows come from one source".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Levels(u64);

impl Levels {
    const ONE_SOURCE: u64 = 1 << 63;

    pub(super) const fn of(self, field: usize) -> Level {
        Level::ALL[(self.0 >> (4 * field) & 15) as usize]
    }

    pub(super) const fn one_source(self) -> bool {
        self.0 & Levels::ONE_SOURCE != 0
    }
}

/// Days of one span beside another.
fn days(a: Option<(i32, i32)>, b: Option<(i32, i32)>) -> Level {
    let (Some((a_start, a_end)), Some((b_start, b_end))) = (a, b) else { return Level::Missing };
    let apart = a_start.abs_diff(b_start).max(a_end.abs_diff(b_end));
    let common = i64::from(a_end.min(b_end)) - i64::from(a_start.max(b_start)) + 1;
    let longer = i64::from((a_end - a_start).max(b_end - b_start)) + 1;
    match apart {
        0 => Level::Same,
        1..=5 => Level::VeryClose,
        6..=15 => Level::Close,
        _ if 2 * common >= longer => Level::Similar,
        _ => Level::Different,
    }
}

/// Small numbers are rounded to tens as large ones to hundreds: a fixed amount keeps them comparable.
pub(super) const GRAIN: f64 = 10.0;

fn amounts(a: Option<f64>, b: Option<f64>) -> Level {
    let (Some(a), Some(b)) = (a, b) else { return Level::Missing };
    let apart = (a - b).abs();
    let size = a.abs().max(b.abs()) + GRAIN;
    if apart < 0.000_5 {
        Level::Same
    } else if apart <= 0.01 * size {
        Level::VeryClose
    } else if apart <= 0.05 * size {
        Level::Close
    } else if apart <= 0.125 * size {
        Level::Similar
    } else {
        Level::Different
    }
}

/// Distinct values of one column, prepared for comparison.
struct Words {
    squeezed: Vec<String>,
    /// Telling words of each value, as numbers, sorted; a word that many values hold tells nothing.
    telling: Vec<Vec<u32>>,
    /// How much a word tells.
    telling_weight: Vec<f32>,
    split: Vec<Vec<String>>,
    acronyms: bool,
    codes: bool,
    known: Known,
}

/// Levels already worked out: a full table where it is small, a map where it is not. 255 is "not yet".
enum Known {
    Table { width: usize, levels: Vec<u8> },
    Map(FxHashMap<(u32, u32), Level>),
}

const WIDEST_TABLE: usize = 4096;

impl Words {
    fn new(values: &[String], kind: Kind) -> Self {
        let words: Vec<Vec<String>> =
            values.iter().map(|value| value.split_whitespace().map(str::to_owned).collect()).collect();
        let mut numbers: FxHashMap<&str, u32> = FxHashMap::default();
        let mut holders: Vec<u32> = Vec::new();
        let mut telling: Vec<Vec<u32>> = Vec::with_capacity(values.len());
        for value in &words {
            let mut all: Vec<u32> = value
                .iter()
                .map(|word| {
                    *numbers.entry(word).or_insert_with(|| {
                        holders.push(0);
                        holders.len() as u32 - 1
                    })
                })
                .collect();
            all.sort_unstable();
            all.dedup();
            for &word in &all {
                holders[word as usize] += 1;
            }
            telling.push(all);
        }
        let values_there = values.len().max(2) as f32;
        let telling_weight: Vec<f32> = holders.iter().map(|&n| (values_there / n as f32).ln().max(0.05)).collect();
        // A word in more than a fifth of many values ("http", "society") does not tell one from another.
        let dull =
            |word: u32| kind != Kind::Codes && values.len() > 20 && holders[word as usize] as f32 > values_there / 5.0;
        for all in &mut telling {
            if all.iter().any(|&word| !dull(word)) {
                all.retain(|&word| !dull(word));
            }
        }
        let width = values.len();
        let known = if width <= WIDEST_TABLE {
            Known::Table { width, levels: vec![u8::MAX; width * width] }
        } else {
            Known::Map(FxHashMap::default())
        };
        Words {
            squeezed: values.iter().map(|value| value.split_whitespace().collect()).collect(),
            telling,
            telling_weight,
            split: words,
            acronyms: matches!(kind, Kind::Name | Kind::Category | Kind::Text),
            codes: kind == Kind::Codes,
            known,
        }
    }

    fn level(&mut self, a: u32, b: u32) -> Level {
        if a == 0 || b == 0 {
            return Level::Missing;
        }
        if a == b {
            return Level::Same;
        }
        let (a, b) = (a.min(b), a.max(b));
        match &self.known {
            Known::Table { width, levels } => {
                let known = levels[a as usize * width + b as usize];
                if known != u8::MAX {
                    return Level::ALL[known as usize];
                }
            }
            Known::Map(levels) => {
                if let Some(&level) = levels.get(&(a, b)) {
                    return level;
                }
            }
        }
        let level = self.work_out(a as usize, b as usize);
        self.set(a, b, level);
        level
    }

    fn set(&mut self, a: u32, b: u32, level: Level) {
        let (a, b) = (a.min(b), a.max(b));
        match &mut self.known {
            Known::Table { width, levels } => levels[a as usize * *width + b as usize] = level as u8,
            Known::Map(levels) => {
                levels.insert((a, b), level);
            }
        }
    }

    fn work_out(&self, a: usize, b: usize) -> Level {
        let within = self.contains(a, b) || self.contains(b, a);
        if self.codes {
            return if within {
                Level::Close
            } else if self.share(a, b) {
                Level::Similar
            } else {
                Level::Different
            };
        }
        if self.slip(a, b) {
            Level::VeryClose
        } else if within || self.abbreviates(a, b) || self.abbreviates(b, a) {
            Level::Close
        } else if self.share(a, b) {
            Level::Similar
        } else {
            Level::Different
        }
    }

    /// One slip apart in short values, two in long ones; never in a digit ("Camp 4" is not "Camp 5").
    fn slip(&self, a: usize, b: usize) -> bool {
        let (a, b) = (&self.squeezed[a], &self.squeezed[b]);
        let (long, short) = (a.len().max(b.len()), a.len().min(b.len()));
        let most = if short < 4 {
            0
        } else if short < 12 {
            1
        } else {
            2
        };
        if long - short > 4 * most || most == 0 {
            return false;
        }
        let digits = |text: &str| text.bytes().filter(u8::is_ascii_digit).collect::<Vec<u8>>();
        few_slips(a, b, most) && digits(a) == digits(b)
    }

    /// All telling words of the second are in the first.
    fn contains(&self, long: usize, short: usize) -> bool {
        let (long, short) = (&self.telling[long], &self.telling[short]);
        !short.is_empty() && short.len() <= long.len() && short.iter().all(|word| long.binary_search(word).is_ok())
    }

    /// The second is the first's initials, or its words are beginnings of the first's.
    fn abbreviates(&self, long: usize, short: usize) -> bool {
        let (words, squeezed) = (&self.split[long], &self.squeezed[short]);
        let initials = || words.iter().filter_map(|word| word.chars().next());
        if self.acronyms && words.len() >= 2 && initials().eq(squeezed.chars()) {
            return true;
        }
        let short = &self.split[short];
        short.len() <= words.len()
            && short.iter().all(|beginning| beginning.chars().count() >= 3)
            && short.iter().zip(words).all(|(beginning, word)| word.starts_with(beginning.as_str()))
    }

    /// Half of what the less telling value tells is in the other, slips allowed.
    fn share(&self, a: usize, b: usize) -> bool {
        let weight = |words: &[u32]| words.iter().map(|&word| self.telling_weight[word as usize]).sum::<f32>();
        let (one, other) = (&self.telling[a], &self.telling[b]);
        let (least, most) = if weight(one) <= weight(other) { (one, other) } else { (other, one) };
        let common: f32 = least
            .iter()
            .filter(|word| most.binary_search(word).is_ok())
            .map(|&word| self.telling_weight[word as usize])
            .sum();
        if 2.0 * common >= weight(least) || self.codes {
            return 2.0 * common >= weight(least);
        }
        // The same with a slip in each word: only for values of few words, where it is quick.
        let (a, b) = (&self.split[a], &self.split[b]);
        a.len() > 1 && b.len() > 1 && a.len() * b.len() <= 36 && {
            let (few, many) = if (a.len(), a) <= (b.len(), b) { (a, b) } else { (b, a) };
            few.iter()
                .all(|word| many.iter().any(|other| word == other || (word.len() >= 5 && few_slips(word, other, 1))))
        }
    }
}

/// Whether two texts are at most so many slips apart (a letter more, less, wrong, or two swapped).
fn few_slips(a: &str, b: &str, most: usize) -> bool {
    if a.len().abs_diff(b.len()) > 4 * most {
        return false;
    }
    if a.is_ascii() && b.is_ascii() {
        // A slip changes the letter counts by at most two: most pairs end here.
        let mut counts = [0i16; 128];
        a.bytes().for_each(|letter| counts[letter as usize] += 1);
        b.bytes().for_each(|letter| counts[letter as usize] -= 1);
        let off: i32 = counts.iter().map(|&n| i32::from(n.abs())).sum();
        if off as usize > 2 * most {
            return false;
        }
    }
    strsim::osa_distance(a, b) <= most
}

/// Compares rows of a table.
pub(super) struct Compare {
    words: Vec<Option<Words>>,
}

impl Compare {
    pub(super) fn new(table: &Table) -> Self {
        let words = table
            .fields()
            .iter()
            .map(|field| match field.column() {
                Column::Words { values, .. } => Some(Words::new(values, field.kind())),
                _ => None,
            })
            .collect();
        Compare { words }
    }

    pub(super) fn levels(&mut self, table: &Table, a: u32, b: u32) -> Levels {
        let mut packed = 0;
        for (at, (field, words)) in table.fields().iter().zip(&mut self.words).enumerate() {
            let level = match (field.column(), words) {
                (Column::Words { meanings, .. }, Some(words)) => {
                    words.level(meanings[a as usize], meanings[b as usize])
                }
                (Column::Days(spans), _) => days(spans[a as usize], spans[b as usize]),
                (Column::Amounts(all), _) => amounts(all[a as usize], all[b as usize]),
                (Column::Words { .. }, None) => Level::Missing,
            };
            packed |= (level as u64) << (4 * at);
        }
        if table.sources()[a as usize] == table.sources()[b as usize] {
            packed |= Levels::ONE_SOURCE;
        }
        Levels(packed)
    }

    /// From now on these two values of a field stand for each other.
    pub(super) fn stand_for(&mut self, field: usize, a: u32, b: u32) {
        if let Some(words) = &mut self.words[field] {
            words.set(a, b, Level::StandsFor);
        }
    }
}

/// Which levels a kind of field can have, apart from [`Level::Missing`].
pub(super) fn possible(kind: Kind, level: Level) -> bool {
    match level {
        Level::Missing => false,
        Level::StandsFor => kind.is_words() && kind != Kind::Codes,
        Level::VeryClose => kind != Kind::Codes,
        _ => true,
    }
}

/// How often each level is seen between two reports of one activity, before any row is read: partners retype names,
/// translate categories, round numbers and shift dates, but seldom all of it.
pub(super) const fn expected(kind: Kind) -> [f64; LEVELS] {
    match kind {
        Kind::Name => [0.0, 0.72, 0.08, 0.10, 0.04, 0.02, 0.04],
        Kind::Category => [0.0, 0.74, 0.05, 0.06, 0.03, 0.05, 0.07],
        Kind::Place => [0.0, 0.78, 0.10, 0.05, 0.02, 0.01, 0.04],
        Kind::Codes => [0.0, 0.80, 0.0, 0.10, 0.06, 0.0, 0.04],
        Kind::Text => [0.0, 0.60, 0.10, 0.12, 0.07, 0.04, 0.07],
        Kind::Days => [0.0, 0.55, 0.17, 0.15, 0.08, 0.0, 0.05],
        Kind::Amount => [0.0, 0.55, 0.10, 0.14, 0.13, 0.0, 0.08],
    }
}

/// The same between two activities of one family: an organisation's next phase, or its project in the sister district.
pub(super) const fn expected_in_family(kind: Kind) -> [f64; LEVELS] {
    match kind {
        Kind::Name | Kind::Codes => [0.0, 0.90, 0.02, 0.03, 0.02, 0.01, 0.02],
        Kind::Category | Kind::Text => [0.0, 0.82, 0.03, 0.04, 0.03, 0.02, 0.06],
        Kind::Place => [0.0, 0.50, 0.03, 0.03, 0.04, 0.01, 0.39],
        Kind::Days => [0.0, 0.25, 0.03, 0.06, 0.10, 0.0, 0.56],
        Kind::Amount => [0.0, 0.02, 0.01, 0.03, 0.06, 0.0, 0.88],
    }
}
