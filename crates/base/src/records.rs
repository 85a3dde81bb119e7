//! What reading leaves behind: activities in a compact, interned form.
//!
//! A million rows must fit in a quarter of a gigabyte, so a row holds numbers and small indexes, and what repeats
//! (organisations, places, words) is stored once. Invariant: an index in an [`Activity`] is valid in the
//! [`Records`] that holds it; a total belongs to its activity, never to one of its places.

mod count;

pub use count::Count;

use chrono::NaiveDate;
use hashbrown::{HashTable, hash_table::Entry};
use rustc_hash::{FxHashMap, FxHasher};
use serde::{Deserialize, Serialize};

/// Everything that was read and committed, from all files of one run.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Records {
    /// Distinct texts; index 0 is the empty text.
    pub texts: Texts,
    /// The sheets that rows came from.
    pub sources: Vec<Source>,
    /// Distinct organisations.
    pub organisations: Vec<Organisation>,
    /// Distinct sets of organisations, as they stood together in one cell; index 0 is the empty set.
    pub parties: Sets<OrganisationNo>,
    /// Distinct places, each after its parent.
    pub places: Vec<Place>,
    /// Distinct sets of places; index 0 is the empty set.
    pub areas: Sets<PlaceNo>,
    /// One for each committed row, in reading order.
    pub activities: Vec<Activity>,
    /// Sex, age and disability counts, each belonging to one activity and kept with its scheme.
    pub parts: Vec<Part>,
    /// The kinds of part that occur.
    pub shares: Vec<Share>,
}

/// A sheet that rows came from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// File name as the person knows it, without a path.
    pub file: String,
    /// Sheet name; empty where the format has none.
    pub sheet: String,
    /// Organisation that sent the sheet, when it is known (one partner's own sheet).
    pub partner: Option<OrganisationNo>,
}

/// Index into [`Records::texts`]; 0 is the empty text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Text(pub u32);

impl Text {
    /// Whether nothing was written.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }
}

/// Distinct texts, end to end in one string: a million short ones (row ids) must not cost a million allocations.
#[derive(Clone, Serialize, Deserialize)]
#[serde(from = "Vec<String>", into = "Vec<String>")]
pub struct Texts {
    all: String,
    ends: Vec<u32>,
    index: HashTable<u32>,
}

impl std::fmt::Debug for Texts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} texts", self.len())
    }
}

impl Default for Texts {
    fn default() -> Self {
        let mut texts = Texts { all: String::new(), ends: Vec::new(), index: HashTable::new() };
        texts.intern("");
        texts
    }
}

impl From<Vec<String>> for Texts {
    fn from(all: Vec<String>) -> Self {
        let mut texts = Texts::default();
        for text in &all {
            texts.intern(text);
        }
        texts
    }
}

impl From<Texts> for Vec<String> {
    fn from(texts: Texts) -> Self {
        (0..texts.ends.len()).map(|no| slice(&texts.all, &texts.ends, no as u32).to_owned()).collect()
    }
}

fn slice<'a>(all: &'a str, ends: &[u32], no: u32) -> &'a str {
    let no = no as usize;
    let start = if no == 0 { 0 } else { ends[no - 1] };
    &all[start as usize..ends[no] as usize]
}

fn hash(text: &str) -> u64 {
    use std::hash::{Hash, Hasher};
    let mut hasher = FxHasher::default();
    text.hash(&mut hasher);
    hasher.finish()
}

impl Texts {
    /// The index of a text, stored now if it is new.
    pub fn intern(&mut self, text: &str) -> Text {
        let Texts { all, ends, index } = self;
        if index.is_empty() {
            index.reserve(ends.len(), |&no| hash(slice(all, ends, no)));
            for no in 0..ends.len() as u32 {
                index.insert_unique(hash(slice(all, ends, no)), no, |&no| hash(slice(all, ends, no)));
            }
        }
        let entry = index.entry(hash(text), |&no| slice(all, ends, no) == text, |&no| hash(slice(all, ends, no)));
        match entry {
            Entry::Occupied(no) => Text(*no.get()),
            Entry::Vacant(place) => {
                let no = u32::try_from(ends.len()).expect("fewer than four billion distinct texts");
                place.insert(no);
                all.push_str(text);
                ends.push(u32::try_from(all.len()).expect("distinct texts below four gigabytes"));
                Text(no)
            }
        }
    }

    /// Lets go of what only adding texts needs; the next [`Texts::intern`] makes it anew.
    pub fn settle(&mut self) {
        self.index = HashTable::new();
        self.all.shrink_to_fit();
        self.ends.shrink_to_fit();
    }

    /// The text of an index.
    pub fn get(&self, text: Text) -> &str {
        slice(&self.all, &self.ends, text.0)
    }

    /// How many distinct texts there are, the empty one included.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Never true: the empty text is always there.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }
}

/// Index into [`Records::organisations`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct OrganisationNo(pub u32);

/// What an organisation is to the Movement.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A Red Cross or Red Crescent Society.
    NationalSociety,
    /// The International Federation.
    Ifrc,
    /// The International Committee.
    Icrc,
    /// The Movement is named, but not which of its components ("Mouvement Croix-Rouge").
    Movement,
    /// Anybody else.
    #[default]
    Other,
}

impl Kind {
    /// Whether the organisation is a component of the Movement.
    pub const fn is_movement(self) -> bool {
        !matches!(self, Kind::Other)
    }
}

/// An organisation as rows name it, resolved as far as the look-ups reach.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organisation {
    /// Stable id: `ns-npl`, `ifrc`, `icrc`, `movement`, or `other-` and the folded name.
    pub id: String,
    /// Name in English, or as written where we do not know the organisation.
    pub name: String,
    /// Acronym, empty where there is none.
    pub acronym: String,
    /// What it is to the Movement.
    pub kind: Kind,
    /// ISO 3166-1 alpha-3 code of its country; empty where it has none or it is not known.
    pub country: String,
    /// OCHA organisation type as written (`INGO`, `ONG nationale`), empty where the sheet has none.
    pub written_type: String,
}

/// Index into [`Records::places`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct PlaceNo(pub u32);

/// A country or an administrative area.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// ISO alpha-3 for a country, P-code for an area; where the area is not in our list, `~`, its parent's code, `/`
    /// and its folded name: unique, and visibly not a P-code.
    pub code: String,
    /// Name as our list has it, or as written.
    pub name: String,
    /// 0 is the country, 1 to 4 the administrative levels.
    pub level: u8,
    /// The area that it lies in.
    pub parent: Option<PlaceNo>,
    /// ISO 3166-1 alpha-3 code of the country; empty where it is not known.
    pub country: String,
    /// Latitude and longitude in degrees, from the sheet or our list.
    pub position: Option<(f32, f32)>,
}

/// Distinct sets, each sorted; index 0 is the empty set.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(bound(serialize = "T: Clone + Serialize", deserialize = "T: Ord + Copy + std::hash::Hash + Deserialize<'de>"))]
#[serde(from = "Vec<Box<[T]>>", into = "Vec<Box<[T]>>")]
pub struct Sets<T: Clone> {
    all: Vec<Box<[T]>>,
    index: FxHashMap<Box<[T]>, u32>,
}

/// Index into a [`Sets`]; 0 is the empty set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct SetNo(pub u32);

impl<T: Ord + Copy + std::hash::Hash> Default for Sets<T> {
    fn default() -> Self {
        Vec::new().into()
    }
}

impl<T: Ord + Copy + std::hash::Hash> From<Vec<Box<[T]>>> for Sets<T> {
    fn from(all: Vec<Box<[T]>>) -> Self {
        let mut sets = Sets { all: Vec::new(), index: FxHashMap::default() };
        sets.intern(Vec::new());
        for set in all {
            sets.intern(set.into_vec());
        }
        sets
    }
}

impl<T: Clone> From<Sets<T>> for Vec<Box<[T]>> {
    fn from(sets: Sets<T>) -> Self {
        sets.all
    }
}

impl<T: Ord + Copy + std::hash::Hash> Sets<T> {
    /// The index of a set, stored now if it is new; order and repetition do not matter.
    pub fn intern(&mut self, mut members: Vec<T>) -> SetNo {
        members.sort_unstable();
        members.dedup();
        if let Some(&no) = self.index.get(members.as_slice()) {
            return SetNo(no);
        }
        let no = u32::try_from(self.all.len()).expect("fewer than four billion sets");
        let set: Box<[T]> = members.into();
        self.all.push(set.clone());
        self.index.insert(set, no);
        SetNo(no)
    }

    /// The members of a set, sorted.
    pub fn get(&self, set: SetNo) -> &[T] {
        &self.all[set.0 as usize]
    }

    /// How many distinct sets there are, the empty one included.
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// Never true: the empty set is always there.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }
}

/// Where an activity stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// The sheet does not say.
    #[default]
    NotGiven,
    /// Not begun: nothing on such a row counts as reached.
    Planned,
    /// Under way.
    Ongoing,
    /// Done.
    Completed,
    /// Interrupted.
    Suspended,
    /// Will not happen, or stopped for good.
    Cancelled,
}

/// One committed row: who does what, where, when, for whom.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Activity {
    /// Index into [`Records::sources`].
    pub source: u16,
    /// Row in the sheet, counted from 1 as the person sees it.
    pub row: u32,
    /// Who carries it out; a set of [`Records::parties`].
    pub implementers: SetNo,
    /// Who leads the programme, where the sheet tells them from the implementer.
    pub programme: SetNo,
    /// Who pays.
    pub funders: SetNo,
    /// Sectors, as a set of [`crate::sector`] codes.
    pub sectors: crate::sector::SectorSet,
    /// Sub-sector or area of responsibility as written.
    pub subsector: Text,
    /// What is done, as written.
    pub activity: Text,
    /// Relief item, as written.
    pub item: Text,
    /// In kind, cash, voucher, service: as written.
    pub modality: Text,
    /// Unit of the quantity, as written.
    pub unit: Text,
    /// For whom (displaced people, host community), as written.
    pub beneficiaries: Text,
    /// The row's own id in the partner's system.
    pub source_id: Text,
    /// Site, camp, village, as written.
    pub site: Text,
    /// Where it stands.
    pub status: Status,
    /// Where; a set of [`Records::areas`], the deepest known area of each.
    pub places: SetNo,
    /// First day.
    pub start: Option<NaiveDate>,
    /// Last day.
    pub end: Option<NaiveDate>,
    /// People meant to be reached.
    pub people_targeted: Count,
    /// People reached, as the row says; see [`Activity::counts_as_reached`].
    pub people_reached: Count,
    /// Households meant to be reached.
    pub households_targeted: Count,
    /// Households reached.
    pub households_reached: Count,
    /// Amount of [`Activity::unit`].
    pub quantity: Count,
}

impl Activity {
    /// Whether the row's people may count as reached: planned and cancelled rows never do.
    pub const fn counts_as_reached(&self) -> bool {
        !matches!(self.status, Status::Planned | Status::Cancelled)
    }
}

/// A part of an activity's people: women, children under five, people with a disability …
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Index into [`Records::activities`].
    pub activity: u32,
    /// Index into [`Records::shares`].
    pub share: u16,
    /// How many.
    pub count: Count,
}

/// A kind of part, as the sheet's own scheme has it: parts of different schemes are never added.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Share {
    /// `reached` or `targeted`.
    pub measure: String,
    /// `female`, `male`, `other`, or empty for all.
    pub sex: String,
    /// Youngest age in years, where stated.
    pub from_age: Option<u8>,
    /// Oldest age in years, where stated and not open.
    pub to_age: Option<u8>,
    /// Only people with a disability.
    pub disability: bool,
    /// The column's header, so that a reader can go back to the sheet.
    pub header: String,
}

impl Records {
    /// The area of a given level that a place lies in; `None` where the place is above that level.
    pub fn at_level(&self, place: PlaceNo, level: u8) -> Option<PlaceNo> {
        let mut at = place;
        loop {
            let here = &self.places[at.0 as usize];
            if here.level == level {
                return Some(at);
            }
            if here.level < level {
                return None;
            }
            at = here.parent?;
        }
    }

    /// Lets go of what only reading needs: counting a million rows wants the room.
    pub fn settle(&mut self) {
        self.texts.settle();
        self.activities.shrink_to_fit();
        self.parts.shrink_to_fit();
    }

    /// The organisations of a set.
    pub fn organisations_of(&self, set: SetNo) -> impl Iterator<Item = &Organisation> {
        self.parties.get(set).iter().map(|no| &self.organisations[no.0 as usize])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_stays_small() {
        // A million rows with two parts each in a quarter of a gigabyte, with all that counts them beside.
        assert!(size_of::<Activity>() <= 100, "{}", size_of::<Activity>());
        assert!(size_of::<Part>() <= 12, "{}", size_of::<Part>());
    }

    #[test]
    fn a_text_is_stored_once_and_survives_a_round_trip() {
        let mut texts = Texts::default();
        let goma = texts.intern("Goma");
        assert_eq!(texts.intern("Goma"), goma);
        assert_eq!(texts.intern(""), Text(0));
        let again: Texts = Vec::<String>::from(texts.clone()).into();
        assert_eq!((again.get(goma), again.len()), ("Goma", 2));
        texts.settle();
        assert_eq!((texts.intern("Goma"), texts.intern(""), texts.intern("Beni")), (goma, Text(0), Text(2)));
    }

    #[test]
    fn a_set_is_one_whatever_its_order() {
        let mut sets = Sets::default();
        let a = sets.intern(vec![OrganisationNo(2), OrganisationNo(1)]);
        assert_eq!(a, sets.intern(vec![OrganisationNo(1), OrganisationNo(2), OrganisationNo(2)]));
        assert_eq!(sets.intern(Vec::new()), SetNo(0));
    }
}
