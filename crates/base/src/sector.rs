//! Sectors: the IFRC's and the IASC clusters' lists in one, with their words in four languages.
//!
//! Invariant: fewer than 32 sectors, so that a row's sectors are a set in one word.

use std::sync::LazyLock;

use fst::Map;
use serde::{Deserialize, Serialize};

use crate::fold::{Near, fold, has_arabic, stem, tolerance};
use crate::lang::Lang;

/// A sector of our list.
#[derive(Debug, PartialEq, Eq)]
pub struct Sector {
    /// Our code; the cluster's or area of responsibility's code where it has one (`WSH`, `PRO-CPN`).
    pub code: &'static str,
    names: [&'static str; 4],
    /// The IFRC emergency 3W sector that it belongs to, where there is one.
    pub ifrc: Option<&'static str>,
    /// The code of its IASC cluster or area of responsibility, where there is one.
    pub iasc: Option<&'static str>,
}

impl Sector {
    /// The name in one of our languages.
    pub const fn name(&self, lang: Lang) -> &'static str {
        self.names[lang as usize]
    }
}

include!(concat!(env!("OUT_DIR"), "/sectors.rs"));

static WORDS: LazyLock<Map<&'static [u8]>> = LazyLock::new(|| {
    Map::new(&include_bytes!(concat!(env!("OUT_DIR"), "/sectors.fst"))[..]).expect("built by build.rs")
});

/// Index into [`SECTORS`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct SectorNo(pub u8);

impl SectorNo {
    /// The sector itself.
    pub fn sector(self) -> &'static Sector {
        &SECTORS[usize::from(self.0)]
    }

    /// The sector of a code such as `WSH`.
    pub fn from_code(code: &str) -> Option<SectorNo> {
        SECTORS.iter().position(|s| s.code == code).map(|no| SectorNo(no as u8))
    }
}

/// A set of sectors; bit n is the n-th sector of [`SECTORS`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct SectorSet(pub u32);

impl SectorSet {
    /// No sector.
    pub const EMPTY: SectorSet = SectorSet(0);

    /// The set of one sector.
    pub const fn one(sector: SectorNo) -> SectorSet {
        SectorSet(1 << sector.0)
    }

    /// The set of one sector, by code; `None` for a code that is not ours.
    pub fn from_code(code: &str) -> Option<SectorSet> {
        SectorNo::from_code(code).map(SectorSet::one)
    }

    /// Adds a sector.
    pub const fn insert(&mut self, sector: SectorNo) {
        self.0 |= 1 << sector.0;
    }

    /// Whether a sector is in the set.
    pub const fn contains(self, sector: SectorNo) -> bool {
        self.0 & 1 << sector.0 != 0
    }

    /// Both sets together.
    #[must_use]
    pub const fn union(self, other: SectorSet) -> SectorSet {
        SectorSet(self.0 | other.0)
    }

    /// How many sectors are in the set.
    pub const fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// Whether no sector is in the set.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The sectors of the set, in the order of the list.
    pub fn iter(self) -> impl Iterator<Item = SectorNo> {
        (0..SECTORS.len() as u8).map(SectorNo).filter(move |&no| self.contains(no))
    }
}

/// The sector that a text names, and how sure that is (1 is a word of our lists, less is a likeness).
///
/// ```
/// let (sector, confidence) = base::sector::find("Abris/AME").unwrap();
/// assert_eq!((sector.sector().code, confidence), ("SHL", 1.0));
/// ```
pub fn find(text: &str) -> Option<(SectorNo, f32)> {
    let key = fold(text);
    if key.is_empty() {
        return None;
    }
    if let Some(no) = exact(&key) {
        return Some((no, 1.0));
    }
    let trimmed = trim(&key);
    if trimmed != key
        && let Some(no) = exact(&trimmed)
    {
        return Some((no, 0.95));
    }
    // "Water, Sanitation and Hygiene (WASH)": what stands outside the brackets, then what stands inside.
    if let Some((outside, inside)) = brackets(text)
        && let Some(no) = exact(&fold(&outside)).or_else(|| exact(&fold(&inside)))
    {
        return Some((no, 0.95));
    }
    near(&trimmed).map(|no| (no, 0.8)).or_else(|| within(&trimmed).map(|no| (no, 0.6)))
}

/// All sectors that a cell names ("Health, WASH and Shelter"); a name that holds a separator itself stays whole.
pub fn find_all(text: &str) -> SectorSet {
    if let Some((no, confidence)) = find(text)
        && confidence >= 0.9
    {
        return SectorSet::one(no);
    }
    let mut best = SectorSet::EMPTY;
    let mut complete = false;
    for separators in
        [&["\n", ";", "|"][..], &[","], &["/"], &[" & ", " and ", " et ", " y ", " e ", " و", "+"], &[" - ", ":"]]
    {
        let parts = separate(text, separators);
        if parts.len() < 2 {
            continue;
        }
        let found: Vec<SectorSet> = parts.iter().map(|part| find_all(part)).collect();
        let whole = found.iter().all(|set| !set.is_empty());
        let set = found.into_iter().fold(SectorSet::EMPTY, SectorSet::union);
        if (whole && !complete) || (whole == complete && set.len() > best.len()) {
            (best, complete) = (set, whole);
        }
        if complete {
            // "Protection: Child Protection" is the narrower one, said in two steps.
            return narrower(best, separators);
        }
    }
    if best.is_empty() { find(text).map_or(SectorSet::EMPTY, |(no, _)| SectorSet::one(no)) } else { best }
}

/// Where a path of two steps was split ("Protection - GBV"), only the narrower of the two.
fn narrower(set: SectorSet, separators: &[&str]) -> SectorSet {
    let Some(general) = SectorNo::from_code("PRO") else { return set };
    let specific =
        set.iter().filter(|no| no.sector().code.starts_with("PRO-")).fold(SectorSet::EMPTY, |mut set, no| {
            set.insert(no);
            set
        });
    if separators.contains(&":") && set.len() == 2 && set.contains(general) && !specific.is_empty() {
        specific
    } else {
        set
    }
}

fn separate<'a>(text: &'a str, separators: &[&str]) -> Vec<&'a str> {
    let mut parts = vec![text];
    for separator in separators {
        parts = parts.into_iter().flat_map(|part| part.split(separator)).collect();
    }
    parts.into_iter().map(str::trim).filter(|part| !part.is_empty()).collect()
}

fn exact(key: &str) -> Option<SectorNo> {
    WORDS.get(key).or_else(|| if has_arabic(key) { WORDS.get(stem(key)) } else { None }).map(|no| SectorNo(no as u8))
}

/// Without the words that only say that it is a sector, and without numbering ("1. WASH cluster").
fn trim(key: &str) -> String {
    const NOISE: [&str; 25] = [
        "cluster",
        "clusters",
        "sector",
        "sectors",
        "secteur",
        "secteurs",
        "sectorial",
        "setor",
        "grupo",
        "aor",
        "working",
        "group",
        "subcluster",
        "sub",
        "response",
        "activities",
        "activites",
        "services",
        "programme",
        "program",
        "قطاع",
        "كتله",
        "مجموعه",
        "emergency",
        "the",
    ];
    let kept: Vec<&str> =
        key.split(' ').filter(|w| !NOISE.contains(w) && !w.bytes().all(|b| b.is_ascii_digit())).collect();
    if kept.is_empty() { key.to_owned() } else { kept.join(" ") }
}

fn brackets(text: &str) -> Option<(String, String)> {
    let open = text.find('(')?;
    let close = text[open..].find(')')? + open;
    Some((format!("{} {}", &text[..open], &text[close + 1..]), text[open + 1..close].to_owned()))
}

/// The sector with a word one or two typos away; none when two sectors are equally near.
fn near(key: &str) -> Option<SectorNo> {
    use fst::Streamer as _;
    static NEAR: LazyLock<Near<u64>> = LazyLock::new(|| {
        let mut entries = Vec::new();
        let mut words = WORDS.stream();
        while let Some((word, no)) = words.next() {
            entries.extend(std::str::from_utf8(word).ok().map(|word| (Box::from(word), no)));
        }
        Near::new(entries.into_iter())
    });
    let limit = tolerance(key);
    if limit == 0 {
        return None;
    }
    match NEAR.find(key, limit, |word, _| tolerance(word) > 0).1[..] {
        [no] => Some(SectorNo(no as u8)),
        _ => None,
    }
}

/// The sector of the longest run of words that we know ("provision of safe drinking water": none; "Child protection in
/// schools": child protection). Only long texts' runs of two words, or single words of eight letters and more.
fn within(key: &str) -> Option<SectorNo> {
    let words: Vec<&str> = key.split(' ').collect();
    for length in (1..words.len()).rev() {
        for run in words.windows(length) {
            let run = run.join(" ");
            if (length > 1 || run.chars().count() >= 6)
                && let Some(no) = exact(&run)
                && no.sector().code != "OTH"
            {
                return Some(no);
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{SECTORS, SectorNo, SectorSet, find, find_all};
    use crate::lang::Lang;

    fn codes(set: SectorSet) -> Vec<&'static str> {
        set.iter().map(|no| no.sector().code).collect()
    }

    #[test]
    fn the_list_fits_a_word_and_has_all_clusters() {
        assert_eq!(SECTORS.len(), 28);
        for code in "SHL CCM FSC WSH LOG PRO PRO-CPN PRO-GBV PRO-HLP PRO-MIN EDU NUT HEA ERY TEL".split(' ') {
            assert_eq!(SectorNo::from_code(code).unwrap().sector().iasc, Some(code));
        }
        for sector in &SECTORS {
            for lang in Lang::ALL {
                assert_eq!(
                    find(sector.name(lang)).map(|(no, sure)| (no.sector().code, sure)),
                    Some((sector.code, 1.0))
                );
            }
        }
        assert!(SectorSet::from_code("XXX").is_none());
    }

    #[test]
    fn a_sector_is_found_by_what_sheets_call_it() {
        for (text, code) in [
            ("Abris/AME", "SHL"),
            ("Abris et ANA", "SHL"),
            ("ABNA", "SHL"),
            ("ES/NFIs", "SHL"),
            ("Shelter/ NFI", "SHL"),
            ("Core Relief Items (CRIs)", "SHL"),
            ("EHA", "WSH"),
            ("Eau, Hygiène et Assainissement", "WSH"),
            ("Agua, Saneamiento e Higiene", "WSH"),
            ("المياه والصرف الصحي", "WSH"),
            ("wash ", "WSH"),
            ("WASH Cluster", "WSH"),
            ("Health and Care", "HEA"),
            ("Santé", "HEA"),
            ("Moyens de subsistance", "LIV"),
            ("FSL", "FSC"),
            ("FSAC", "FSC"),
            ("Securité alimentaire", "FSC"),
            ("Food", "FSC"),
            ("Agriculture", "FSC"),
            ("TMUM/MPCA", "CVA"),
            ("MPCA", "CVA"),
            ("Transferencias Multipropósito", "CVA"),
            ("Cash multi-sectoriel", "CVA"),
            ("Basic Assistance", "CVA"),
            ("VBG", "PRO-GBV"),
            ("Violence basée sur le genre", "PRO-GBV"),
            ("Protection: Lutte anti-mines", "PRO-MIN"),
            ("Protection: Protection de l'enfant", "PRO-CPN"),
            ("Explosive Hazard", "PRO-MIN"),
            ("HLP", "PRO-HLP"),
            ("Manejo y gestión de Campamentos (CCCM)", "CCM"),
            ("Administration et gestion des sites", "CCM"),
            ("Réponse aux Réfugiés", "REF"),
            ("Disaster Preparedness and risk Reduction", "DRR"),
            ("Multi-setoriel", "MUL"),
            ("NS Capacity Building", "NSD"),
            ("Relief", "SHL"),
            ("Services humanitaires communs", "COO"),
            ("other", "OTH"),
            ("Rélevement Précoce", "ERY"),
            ("IT y Telecomunicación", "TEL"),
            ("Abrigo/ Artigos não alimentares", "SHL"),
            ("Água, Saneamento e Higiene", "WSH"),
            ("Telecomunicações de Emergência", "TEL"),
            ("Nutriton", "NUT"),
            ("General Protection", "PRO"),
            ("Social Stability", "PRO"),
            ("Emergency Livelihoods", "LIV"),
            ("1. Health", "HEA"),
            ("Community Health - HIV", "HEA"),
            ("Livelihoods and basic needs", "LIV"),
            ("قطاع الصحة", "HEA"),
            ("التغذية", "NUT"),
        ] {
            assert_eq!(find(text).map(|(no, _)| no.sector().code), Some(code), "{text}");
        }
        for text in ["", "Kassala", "12", "UNICEF", "Danish Red Cross"] {
            assert_eq!(find(text), None, "{text}");
        }
    }

    #[test]
    fn several_sectors_in_a_cell_are_told_apart() {
        for (text, expected) in [
            ("Health, WASH and Shelter", &["SHL", "WSH", "HEA"][..]),
            ("Water, Sanitation and Hygiene", &["WSH"]),
            ("WASH/Health", &["WSH", "HEA"]),
            ("Santé; Nutrition\nEHA", &["WSH", "HEA", "NUT"]),
            (
                "Education,Food Security and Livelihoods,Health,Protection: Child Protection,Shelter/NFI,WASH",
                &["SHL", "WSH", "HEA", "FSC", "PRO-CPN", "EDU"],
            ),
            ("Protection: Gender-Based Violence", &["PRO-GBV"]),
            ("CEA, NS Strengthening", &["CEA", "NSD"]),
            ("Coordination and Common Services", &["COO"]),
            ("Salud y Nutrición", &["HEA", "NUT"]),
            ("nothing known", &[]),
        ] {
            assert_eq!(codes(find_all(text)), expected, "{text}");
        }
    }
}
