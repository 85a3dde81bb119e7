//! What a row of a 3W says, apart from who owns it: the same value from a sheet, from a form and from the database.
//!
//! Invariant: `Content` → row of the database → `Content` is the identity, and so is the road through
//! [`base::records::Records`] but for people in fractions, which are rounded to whole people when a row is taken over.

use base::{
    fold::fold,
    records::{
        Activity, Count, Kind, Organisation, OrganisationNo, Part, Place, PlaceNo, Records, SetNo, Share, Source,
        Status,
    },
    sector::{SECTORS, SectorNo, SectorSet},
};
use chrono::NaiveDate;
use platform::ledger::chain::sha256;
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

/// Between two names of one cell.
pub const BETWEEN: &str = "; ";

/// An organisation as a row names it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Party {
    /// Stable id: `ns-npl`, `ifrc`, `icrc`, `movement`, or `other-` and the folded name.
    pub id: String,
    /// Name in English, or as written.
    pub name: String,
}

/// An area of a place: the place itself, then what it lies in, up to the country.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Spot {
    /// P-code, or our marked stand-in.
    pub code: String,
    /// Name.
    pub name: String,
    /// 0 is the country.
    pub level: u8,
    /// Latitude and longitude, where known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<(f32, f32)>,
}

/// A part of a row's people.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct PartOf {
    /// Which part, in the sheet's own scheme.
    pub share: Share,
    /// How many, in thousandths.
    pub thousandths: u64,
}

/// What a row says.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[expect(missing_docs, reason = "each field is the field of the same name of `base::records::Activity`")]
pub struct Content {
    pub implementers: Vec<Party>,
    pub programme: Vec<Party>,
    pub funders: Vec<Party>,
    /// Codes of [`base::sector`], in the order of the list.
    pub sectors: Vec<String>,
    pub subsector: String,
    pub activity: String,
    pub item: String,
    pub modality: String,
    pub unit: String,
    pub beneficiaries: String,
    pub site: String,
    /// The contract's word; empty where the sheet does not say.
    pub status: String,
    /// Each from its deepest known area up to the country.
    pub places: Vec<Vec<Spot>>,
    pub begins: Option<NaiveDate>,
    pub ends: Option<NaiveDate>,
    pub people_targeted: Option<i64>,
    pub people_reached: Option<i64>,
    pub households_targeted: Option<i64>,
    pub households_reached: Option<i64>,
    /// With at most three decimals; empty where not given.
    pub quantity: String,
    pub parts: Vec<PartOf>,
    pub source_id: String,
}

/// The contract's words for where an activity stands, in the order of a life.
pub const STATUSES: [(&str, Status); 5] = [
    ("planned", Status::Planned),
    ("ongoing", Status::Ongoing),
    ("completed", Status::Completed),
    ("suspended", Status::Suspended),
    ("cancelled", Status::Cancelled),
];

/// A status by its word.
pub fn status(code: &str) -> Status {
    STATUSES.iter().find(|(known, _)| *known == code).map_or(Status::NotGiven, |(_, status)| *status)
}

fn status_code(status: Status) -> &'static str {
    STATUSES.iter().find(|(_, known)| *known == status).map_or("", |(code, _)| code)
}

fn whole(count: Count) -> Option<i64> {
    count.rounded().and_then(|n| i64::try_from(n).ok())
}

fn counted(whole: Option<i64>) -> Count {
    whole.and_then(|n| u64::try_from(n).ok()).map_or(Count::NOT_GIVEN, Count::whole)
}

/// A quantity as text: `2.5`.
fn decimal(count: Count) -> String {
    count.thousandths().map_or_else(String::new, |t| {
        let text = format!("{}.{:03}", t / 1000, t % 1000);
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    })
}

fn undecimal(text: &str) -> Count {
    text.parse().ok().and_then(Count::from_f64).unwrap_or(Count::NOT_GIVEN)
}

impl Content {
    /// All rows of some records.
    pub fn all(records: &Records) -> Vec<Content> {
        let mut parts: FxHashMap<u32, Vec<PartOf>> = FxHashMap::default();
        for part in &records.parts {
            if let Some(thousandths) = part.count.thousandths() {
                let share = records.shares[usize::from(part.share)].clone();
                parts.entry(part.activity).or_default().push(PartOf { share, thousandths });
            }
        }
        let rows = records.activities.iter().enumerate();
        rows.map(|(no, at)| Content::of(records, at, parts.remove(&(no as u32)).unwrap_or_default())).collect()
    }

    fn of(records: &Records, at: &Activity, parts: Vec<PartOf>) -> Content {
        let parties = |set| {
            let one = |o: &Organisation| Party { id: o.id.clone(), name: o.name.replace(';', ",") };
            records.organisations_of(set).map(one).collect()
        };
        let text = |no| records.texts.get(no).to_owned();
        Content {
            implementers: parties(at.implementers),
            programme: parties(at.programme),
            funders: parties(at.funders),
            sectors: at.sectors.iter().map(|s| s.sector().code.to_owned()).collect(),
            subsector: text(at.subsector),
            activity: text(at.activity),
            item: text(at.item),
            modality: text(at.modality),
            unit: text(at.unit),
            beneficiaries: text(at.beneficiaries),
            site: text(at.site),
            status: status_code(at.status).to_owned(),
            places: records.areas.get(at.places).iter().map(|&place| chain(records, place)).collect(),
            begins: at.start,
            ends: at.end,
            people_targeted: whole(at.people_targeted),
            people_reached: whole(at.people_reached),
            households_targeted: whole(at.households_targeted),
            households_reached: whole(at.households_reached),
            quantity: decimal(at.quantity),
            parts,
            source_id: text(at.source_id),
        }
    }

    /// By what the same row is found again when it has no id of its own: who, where, which sector, what.
    pub fn fingerprint(&self) -> String {
        let mut who: Vec<&str> = self.implementers.iter().map(|p| p.id.as_str()).collect();
        let mut places: Vec<&str> = self.places.iter().filter_map(|p| p.first()).map(|s| s.code.as_str()).collect();
        who.sort_unstable();
        places.sort_unstable();
        let what = fold(&format!("{} {} {} {}", self.activity, self.subsector, self.item, self.site));
        let all = format!("{}\n{}\n{}\n{what}", who.join(" "), places.join("|"), self.sectors.join(" "));
        sha256(all.as_bytes())[..24].to_owned()
    }

    /// What the row is filed under, for filters: its sectors, its areas at every level, its organisations, its status.
    pub fn facets(&self) -> Vec<String> {
        let mut all: Vec<String> = self.sectors.iter().map(|s| format!("s:{s}")).collect();
        all.extend(self.places.iter().flatten().map(|spot| format!("p:{}", spot.code)));
        all.extend(
            [&self.implementers, &self.programme, &self.funders].into_iter().flatten().map(|p| format!("o:{}", p.id)),
        );
        if !self.status.is_empty() {
            all.push(format!("t:{}", self.status));
        }
        all.sort_unstable();
        all.dedup();
        all
    }

    /// Each cell as text, by its column, in the order of a table.
    pub fn cells(&self) -> Vec<(&'static str, String)> {
        let number = |n: Option<i64>| n.map_or_else(String::new, |n| n.to_string());
        let day = |d: Option<NaiveDate>| d.map_or_else(String::new, |d| d.to_string());
        vec![
            ("implementers", names(&self.implementers)),
            ("programme", names(&self.programme)),
            ("funders", names(&self.funders)),
            ("sectors", self.sectors.join(" ")),
            ("subsector", self.subsector.clone()),
            ("activity", self.activity.clone()),
            ("item", self.item.clone()),
            ("modality", self.modality.clone()),
            ("places", self.place_names()),
            ("site", self.site.clone()),
            ("status", self.status.clone()),
            ("begins", day(self.begins)),
            ("ends", day(self.ends)),
            ("people_targeted", number(self.people_targeted)),
            ("people_reached", number(self.people_reached)),
            ("households_targeted", number(self.households_targeted)),
            ("households_reached", number(self.households_reached)),
            ("quantity", self.quantity.clone()),
            ("unit", self.unit.clone()),
            ("beneficiaries", self.beneficiaries.clone()),
            ("parts", self.part_text()),
            ("source_id", self.source_id.clone()),
        ]
    }

    /// Cells that differ: column, what stood there, what stands there now.
    pub fn changes(before: &Content, after: &Content) -> Vec<(&'static str, String, String)> {
        let pairs = before.cells().into_iter().zip(after.cells());
        pairs.filter(|(a, b)| a.1 != b.1).map(|((column, a), (_, b))| (column, a, b)).collect()
    }

    /// Names of its places, the deepest of each.
    pub fn place_names(&self) -> String {
        self.places.iter().filter_map(|p| p.first()).map(|s| s.name.as_str()).collect::<Vec<_>>().join(BETWEEN)
    }

    fn part_text(&self) -> String {
        let one = |p: &PartOf| format!("{} {}", p.share.header, decimal_of(p.thousandths));
        self.parts.iter().map(one).collect::<Vec<_>>().join(BETWEEN)
    }

    /// In few words: what is done, or in which sector, and where.
    pub fn title(&self) -> String {
        let what = [&self.activity, &self.item, &self.subsector].into_iter().find(|t| !t.is_empty()).cloned();
        let what = what.unwrap_or_else(|| {
            let name = |code: &String| SECTORS.iter().find(|s| s.code == code).map(|s| s.name(base::lang::Lang::En));
            self.sectors.iter().filter_map(name).collect::<Vec<_>>().join(", ")
        });
        let what: String = what.chars().take(120).collect();
        let places: String = self.place_names().chars().take(80).collect();
        match (what.is_empty(), places.is_empty()) {
            (false, false) => format!("{what} · {places}"),
            (false, true) => what,
            (true, _) => places,
        }
    }
}

fn decimal_of(thousandths: u64) -> String {
    decimal(Count::from_f64(thousandths as f64 / 1000.0).unwrap_or(Count::NOT_GIVEN))
}

/// Names of organisations in one cell.
pub fn names(parties: &[Party]) -> String {
    parties.iter().map(|p| p.name.as_str()).collect::<Vec<_>>().join(BETWEEN)
}

fn chain(records: &Records, place: PlaceNo) -> Vec<Spot> {
    std::iter::successors(Some(place), |at| records.places[at.0 as usize].parent)
        .map(|no| {
            let at = &records.places[no.0 as usize];
            let listed = base::place::by_code(&at.code, None).is_some_and(|m| m.place.position.is_some());
            let position = if listed { None } else { at.position };
            Spot { code: at.code.clone(), name: at.name.clone(), level: at.level, position }
        })
        .collect()
}

/// Puts rows back into [`Records`], so that everything that counts sheets counts the database too.
#[derive(Debug, Default)]
pub struct Gather {
    records: Records,
    organisations: FxHashMap<String, OrganisationNo>,
    places: FxHashMap<String, PlaceNo>,
    shares: FxHashMap<Share, u16>,
    sources: FxHashMap<(String, String), u16>,
}

impl Gather {
    /// Adds a row that came from a sheet's row, or from a form (no file).
    pub fn push(&mut self, content: &Content, file: &str, sheet: &str, row: u32) {
        let source = self.source(file, sheet);
        let implementers = self.parties(&content.implementers);
        let programme = self.parties(&content.programme);
        let funders = self.parties(&content.funders);
        let places: Vec<PlaceNo> = content.places.iter().filter_map(|chain| self.place(chain)).collect();
        let mut sectors = SectorSet::EMPTY;
        for no in content.sectors.iter().filter_map(|code| SectorNo::from_code(code)) {
            sectors.insert(no);
        }
        for part in &content.parts {
            let next = self.shares.len() as u16;
            let share = *self.shares.entry(part.share.clone()).or_insert_with(|| {
                self.records.shares.push(part.share.clone());
                next
            });
            let count = Count::from_f64(part.thousandths as f64 / 1000.0).unwrap_or(Count::NOT_GIVEN);
            self.records.parts.push(Part { activity: self.records.activities.len() as u32, share, count });
        }
        let texts = &mut self.records.texts;
        let activity = Activity {
            source,
            row,
            implementers,
            programme,
            funders,
            sectors,
            subsector: texts.intern(&content.subsector),
            activity: texts.intern(&content.activity),
            item: texts.intern(&content.item),
            modality: texts.intern(&content.modality),
            unit: texts.intern(&content.unit),
            beneficiaries: texts.intern(&content.beneficiaries),
            source_id: texts.intern(&content.source_id),
            site: texts.intern(&content.site),
            status: status(&content.status),
            places: self.records.areas.intern(places),
            start: content.begins,
            end: content.ends,
            people_targeted: counted(content.people_targeted),
            people_reached: counted(content.people_reached),
            households_targeted: counted(content.households_targeted),
            households_reached: counted(content.households_reached),
            quantity: undecimal(&content.quantity),
        };
        self.records.activities.push(activity);
    }

    /// What was gathered.
    pub fn finish(self) -> Records {
        self.records
    }

    fn source(&mut self, file: &str, sheet: &str) -> u16 {
        let next = self.sources.len().min(usize::from(u16::MAX)) as u16;
        *self.sources.entry((file.to_owned(), sheet.to_owned())).or_insert_with(|| {
            self.records.sources.push(Source { file: file.to_owned(), sheet: sheet.to_owned(), partner: None });
            next
        })
    }

    fn parties(&mut self, parties: &[Party]) -> SetNo {
        let numbers = parties.iter().map(|party| self.organisation(party)).collect();
        self.records.parties.intern(numbers)
    }

    fn organisation(&mut self, party: &Party) -> OrganisationNo {
        if let Some(&no) = self.organisations.get(&party.id) {
            return no;
        }
        let no = OrganisationNo(self.records.organisations.len() as u32);
        let known = base::organisation::Known::by_id(&party.id);
        self.records.organisations.push(Organisation {
            id: party.id.clone(),
            name: known.map_or_else(|| party.name.clone(), |k| k.name(base::lang::Lang::En).to_owned()),
            acronym: known.map_or_else(String::new, |k| k.acronym.to_string()),
            kind: known.map_or(Kind::Other, |k| k.kind),
            country: known.map_or_else(String::new, |k| k.country.to_string()),
            written_type: String::new(),
        });
        self.organisations.insert(party.id.clone(), no);
        no
    }

    fn place(&mut self, chain: &[Spot]) -> Option<PlaceNo> {
        let (spot, above) = chain.split_first()?;
        if let Some(&no) = self.places.get(&spot.code) {
            return Some(no);
        }
        let parent = self.place(above);
        let country = chain.iter().find(|s| s.level == 0).map_or_else(String::new, |s| s.code.clone());
        let listed = base::place::by_code(&spot.code, None).and_then(|m| m.place.position);
        let no = PlaceNo(self.records.places.len() as u32);
        self.records.places.push(Place {
            code: spot.code.clone(),
            name: spot.name.clone(),
            level: spot.level,
            parent,
            country,
            position: spot.position.or(listed),
        });
        self.places.insert(spot.code.clone(), no);
        Some(no)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Content {
        let spot = |code: &str, name: &str, level| Spot { code: code.into(), name: name.into(), level, position: None };
        Content {
            implementers: vec![Party { id: "ns-moz".into(), name: "Mozambique Red Cross Society".into() }],
            sectors: vec!["HEA".into()],
            activity: "Mobile clinics".into(),
            status: "ongoing".into(),
            places: vec![vec![spot("MZ11", "Zambezia", 1), spot("MOZ", "Mozambique", 0)]],
            begins: NaiveDate::from_ymd_opt(2026, 11, 1),
            people_reached: Some(310),
            quantity: "2.5".into(),
            parts: vec![PartOf { share: Share { sex: "female".into(), ..Share::default() }, thousandths: 120_000 }],
            source_id: "A-1".into(),
            ..Content::default()
        }
    }

    #[test]
    fn a_row_survives_the_road_through_records() {
        let mut gather = Gather::default();
        gather.push(&sample(), "a.xlsx", "3W", 7);
        let records = gather.finish();
        assert_eq!(records.organisations[0].kind, Kind::NationalSociety);
        let again = Content::all(&records);
        assert_eq!(again[0].cells(), sample().cells());
        assert_eq!(again[0].parts, sample().parts);
    }

    #[test]
    fn figures_and_dates_change_no_fingerprint_and_places_do() {
        let (one, mut other) = (sample(), sample());
        other.people_reached = Some(400);
        other.ends = NaiveDate::from_ymd_opt(2026, 11, 30);
        assert_eq!(one.fingerprint(), other.fingerprint());
        assert_eq!(
            Content::changes(&one, &other),
            [("ends", String::new(), "2026-11-30".into()), ("people_reached", "310".into(), "400".into())]
        );
        other.places.clear();
        assert_ne!(one.fingerprint(), other.fingerprint());
    }

    #[test]
    fn a_row_is_filed_under_each_level_of_its_places() {
        assert_eq!(sample().facets(), ["o:ns-moz", "p:MOZ", "p:MZ11", "s:HEA", "t:ongoing"]);
    }
}
