//! The compiled tables of places, read in place.

use std::sync::LazyLock;

use fst::Map;

use super::Known;

static RECORDS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/places.bin"));
static TEXTS: &str = include_str!(concat!(env!("OUT_DIR"), "/places.txt"));
static LISTS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/place_names.bin"));
/// Country, first and last-but-one record.
static COUNTRIES: &[(&str, usize, usize)] = include!(concat!(env!("OUT_DIR"), "/place_countries.rs"));
/// Country and where its code ends after the country's letters, admin 1, 2 and 3; 0 where that is not fixed.
pub static LENGTHS: &[(&str, [u8; 4])] = include!(concat!(env!("OUT_DIR"), "/pcode_lengths.rs"));

/// Code of a first-level area, year, people; sorted by code.
#[expect(clippy::unreadable_literal, reason = "written by the build script")]
pub static PEOPLE: &[(&str, u16, u64)] = include!(concat!(env!("OUT_DIR"), "/population.rs"));

/// Code in capitals to record.
pub static CODES: LazyLock<Map<&'static [u8]>> = LazyLock::new(|| {
    Map::new(&include_bytes!(concat!(env!("OUT_DIR"), "/place_codes.fst"))[..]).expect("built by build.rs")
});
/// `name US iso3`, `~sound US iso3` and `#digits US iso3` to lists of records (US: unit separator).
pub static NAMES: LazyLock<Map<&'static [u8]>> = LazyLock::new(|| {
    Map::new(&include_bytes!(concat!(env!("OUT_DIR"), "/place_names.fst"))[..]).expect("built by build.rs")
});

/// Bytes of a record, as build.rs lays it out.
const SIZE: usize = 32;

fn number(no: u32, at: usize) -> u32 {
    let from = no as usize * SIZE + at;
    u32::from_le_bytes(std::array::from_fn(|i| RECORDS[from + i]))
}

fn byte(no: u32, at: usize) -> u8 {
    RECORDS[no as usize * SIZE + at]
}

fn text(from: u32, length: usize) -> &'static str {
    &TEXTS[from as usize..from as usize + length]
}

/// How many records there are.
pub fn count() -> usize {
    RECORDS.len() / SIZE
}

/// A record as callers see it.
pub fn known(no: u32) -> Known {
    let (latitude, longitude) = (f32::from_bits(number(no, 16)), f32::from_bits(number(no, 20)));
    Known {
        code: text(number(no, 0), byte(no, 26).into()),
        name: text(number(no, 4), byte(no, 27).into()),
        level: level(no),
        country: country(no),
        position: (!latitude.is_nan()).then_some((latitude, longitude)),
        no,
    }
}

/// The level of a record.
pub fn level(no: u32) -> u8 {
    byte(no, 28)
}

/// The record that a record lies in; `None` for the country itself.
pub fn parent(no: u32) -> Option<u32> {
    Some(number(no, 12)).filter(|&parent| parent != u32::MAX)
}

/// The folded names of a record, its own first, each with what is left of it without its kind of area.
pub fn folded(no: u32) -> impl Iterator<Item = (&'static str, &'static str)> {
    let both = text(number(no, 8), u16::from_le_bytes([byte(no, 24), byte(no, 25)]).into());
    let (names, bare) = both.split_once('\u{1e}').unwrap_or((both, both));
    names.split('|').zip(bare.split('|'))
}

/// The country of a record.
pub fn country(no: u32) -> &'static str {
    let at = COUNTRIES.partition_point(|&(_, _, end)| end <= no as usize);
    COUNTRIES[at].0
}

/// The records of a country, in the order (level, code).
pub fn of_country(iso3: &str) -> impl Iterator<Item = u32> + use<> {
    let range =
        COUNTRIES.binary_search_by(|(c, ..)| (*c).cmp(iso3)).map_or(0..0, |at| COUNTRIES[at].1..COUNTRIES[at].2);
    range.map(|no| no as u32)
}

/// The list of records that starts at a place of the list file.
pub fn list(start: u64) -> impl Iterator<Item = u32> {
    let number = |at: usize| u32::from_le_bytes(std::array::from_fn(|i| LISTS[at * 4 + i]));
    let start = start as usize;
    (start + 1..=start + number(start) as usize).map(number)
}

/// The records of a country under a key of [`NAMES`].
pub fn in_country(key: &str, iso3: &str) -> Vec<u32> {
    let mut full = String::with_capacity(key.len() + 4);
    full.push_str(key);
    full.push('\u{1f}');
    full.push_str(iso3);
    NAMES.get(&full).map_or_else(Vec::new, |start| list(start).collect())
}

/// The records of all countries under a key of [`NAMES`].
pub fn anywhere(key: &str) -> Vec<u32> {
    use fst::{IntoStreamer as _, Streamer as _};
    let mut found = Vec::new();
    let mut names = NAMES.range().ge(format!("{key}\u{1f}")).lt(format!("{key}\u{20}")).into_stream();
    while let Some((_, start)) = names.next() {
        found.extend(list(start));
    }
    found
}
