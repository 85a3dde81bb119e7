//! The committed rows, tidy: one line for each activity, resolved names beside codes, as CSV with or without HXL tags.
//!
//! Streamed, so that a million rows need no copy. An activity in several places stays one line: its places are listed
//! in the cell, because a total must not be repeated for each of them (standards.md 2.3).

use base::{
    lang::Lang,
    records::{Activity, PlaceNo, Records, SetNo, Status},
    sector::SECTORS,
};
use paper::sheet::{Column, CsvStyle, CsvWriter, Kind, Value};
use rustc_hash::FxHashMap;
use std::{borrow::Cow, io::Write};

/// Columns: field name of the command line's contract, HXL tag, kind. Headers are field names in every language, so that
/// one script reads them all and `smcc` reads its own file again.
const COLUMNS: [(&str, &str, Kind); 34] = [
    ("file", "#meta+file", Kind::Text),
    ("sheet", "#meta+sheet", Kind::Text),
    ("row", "#meta+row", Kind::Whole),
    ("implementer", "#org+impl+name", Kind::Text),
    ("implementer_id", "#org+impl+code", Kind::Code),
    ("programme", "#org+prog+name", Kind::Text),
    ("funder", "#org+funder+name", Kind::Text),
    ("sector", "#sector+name", Kind::Text),
    ("sector_code", "#sector+code", Kind::Code),
    ("subsector", "#subsector", Kind::Text),
    ("activity", "#activity", Kind::Text),
    ("status", "#status", Kind::Text),
    ("modality", "#modality", Kind::Text),
    ("admin0", "#country+code", Kind::Code),
    ("admin1", "#adm1+name", Kind::Text),
    ("admin1_code", "#adm1+code", Kind::Code),
    ("admin2", "#adm2+name", Kind::Text),
    ("admin2_code", "#adm2+code", Kind::Code),
    ("admin3", "#adm3+name", Kind::Text),
    ("admin3_code", "#adm3+code", Kind::Code),
    ("site", "#loc", Kind::Text),
    ("latitude", "#geo+lat", Kind::Number),
    ("longitude", "#geo+lon", Kind::Number),
    ("start", "#date+start", Kind::Date),
    ("end", "#date+end", Kind::Date),
    ("people_targeted", "#targeted+ind", Kind::Whole),
    ("people_reached", "#reached+ind", Kind::Whole),
    ("households_targeted", "#targeted+hh", Kind::Whole),
    ("households_reached", "#reached+hh", Kind::Whole),
    ("quantity", "#output+num", Kind::Whole),
    ("unit", "#output+unit", Kind::Text),
    ("item", "#item", Kind::Text),
    ("beneficiaries", "#beneficiary", Kind::Text),
    ("source_id", "#activity+id", Kind::Code),
];

/// Writes all rows; with `tags`, the HXL tags stand under the header.
pub fn write_csv(records: &Records, lang: Lang, tags: bool, out: impl Write) -> std::io::Result<()> {
    let columns: Vec<Column> = COLUMNS.iter().map(|(field, tag, kind)| Column::new(*kind, *field, *tag)).collect();
    let mut csv = CsvWriter::new(out, &columns, CsvStyle { bom: true, tags })?;
    let mut joined = Joined {
        records,
        lang,
        parties: FxHashMap::default(),
        places: FxHashMap::default(),
        sectors: FxHashMap::default(),
    };
    for activity in &records.activities {
        let row = joined.row(activity);
        csv.row(&row)?;
    }
    csv.finish()?;
    Ok(())
}

/// What several rows have in common, joined once.
struct Joined<'a> {
    records: &'a Records,
    lang: Lang,
    parties: FxHashMap<SetNo, (String, String)>,
    places: FxHashMap<SetNo, [String; 7]>,
    sectors: FxHashMap<u32, (String, String)>,
}

const BETWEEN: &str = "; ";

impl<'a> Joined<'a> {
    fn row(&mut self, a: &Activity) -> Vec<Value<'_>> {
        for set in [a.implementers, a.programme, a.funders] {
            let records = self.records;
            self.parties.entry(set).or_insert_with(|| {
                let all: Vec<_> = records.organisations_of(set).collect();
                let names: Vec<&str> = all.iter().map(|o| o.name.as_str()).collect();
                let ids: Vec<&str> = all.iter().map(|o| o.id.as_str()).collect();
                (names.join(BETWEEN), ids.join(BETWEEN))
            });
        }
        if !self.places.contains_key(&a.places) {
            let joined = self.join_places(a.places);
            self.places.insert(a.places, joined);
        }
        let lang = self.lang;
        self.sectors.entry(a.sectors.0).or_insert_with(|| {
            let all: Vec<_> = a.sectors.iter().map(|s| &SECTORS[s.0 as usize]).collect();
            let names: Vec<&str> = all.iter().map(|s| s.name(lang)).collect();
            let codes: Vec<&str> = all.iter().map(|s| s.code).collect();
            (names.join(BETWEEN), codes.join(BETWEEN))
        });
        let records: &'a Records = self.records;
        let source = &records.sources[a.source as usize];
        let text = |no| Value::Text(Cow::Borrowed(records.texts.get(no)));
        let (implementer, id) = &self.parties[&a.implementers];
        let (sector, code) = &self.sectors[&a.sectors.0];
        let places = &self.places[&a.places];
        let mut row: Vec<Value<'_>> = vec![
            source.file.as_str().into(),
            source.sheet.as_str().into(),
            a.row.into(),
            implementer.as_str().into(),
            id.as_str().into(),
            self.parties[&a.programme].0.as_str().into(),
            self.parties[&a.funders].0.as_str().into(),
            sector.as_str().into(),
            code.as_str().into(),
            text(a.subsector),
            text(a.activity),
            status(a.status).into(),
            text(a.modality),
        ];
        row.extend(places.iter().map(|p| Value::from(p.as_str())));
        let position = match records.areas.get(a.places) {
            [one] => records.places[one.0 as usize].position,
            _ => None,
        };
        row.extend([
            text(a.site),
            position.map(|p| f64::from(p.0)).into(),
            position.map(|p| f64::from(p.1)).into(),
            a.start.into(),
            a.end.into(),
            a.people_targeted.rounded().into(),
            a.people_reached.rounded().into(),
            a.households_targeted.rounded().into(),
            a.households_reached.rounded().into(),
            a.quantity.thousandths().map(|t| t as f64 / 1000.0).into(),
            text(a.unit),
            text(a.item),
            text(a.beneficiaries),
            text(a.source_id),
        ]);
        row
    }

    /// Country, then name and code of each level.
    fn join_places(&self, set: SetNo) -> [String; 7] {
        let records = self.records;
        let at = |level: u8, code: bool| {
            let mut seen: Vec<PlaceNo> = Vec::new();
            for &place in records.areas.get(set) {
                if let Some(area) = records.at_level(place, level).filter(|area| !seen.contains(area)) {
                    seen.push(area);
                }
            }
            let texts: Vec<&str> = seen
                .iter()
                .map(|p| &records.places[p.0 as usize])
                .map(|p| if code { p.code.as_str() } else { p.name.as_str() })
                .filter(|text| !text.starts_with('~'))
                .collect();
            texts.join(BETWEEN)
        };
        [at(0, true), at(1, false), at(1, true), at(2, false), at(2, true), at(3, false), at(3, true)]
    }
}

/// The contract's word for a status; empty where the sheet does not say.
const fn status(status: Status) -> &'static str {
    match status {
        Status::NotGiven => "",
        Status::Planned => "planned",
        Status::Ongoing => "ongoing",
        Status::Completed => "completed",
        Status::Suspended => "suspended",
        Status::Cancelled => "cancelled",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::records::{Count, Organisation, OrganisationNo, Place, Source};

    #[test]
    fn an_activity_in_two_places_is_one_line_with_its_total_once() {
        let mut records = Records::default();
        records.sources.push(Source { file: "a.csv".into(), ..Source::default() });
        records.organisations.push(Organisation { id: "ifrc".into(), name: "IFRC".into(), ..Organisation::default() });
        for (code, name) in [("MZ01", "Cabo Delgado"), ("MZ09", "Sofala")] {
            records.places.push(Place { code: code.into(), name: name.into(), level: 1, ..Place::default() });
        }
        let activity = Activity {
            row: 7,
            implementers: records.parties.intern(vec![OrganisationNo(0)]),
            places: records.areas.intern(vec![PlaceNo(0), PlaceNo(1)]),
            people_reached: Count::whole(500),
            ..Activity::default()
        };
        records.activities.push(activity);
        let mut out = Vec::new();
        write_csv(&records, Lang::En, true, &mut out).unwrap();
        let text = String::from_utf8(out).unwrap();
        assert_eq!(text.lines().count(), 3, "header, tags, one row");
        assert_eq!(text.matches("500").count(), 1);
        assert!(text.contains("\"Cabo Delgado; Sofala\",\"MZ01; MZ09\""), "{text}");
        assert!(text.contains("#adm1+code"));
    }
}
