//! People reached: the planner's range and named methods, as the picture keeps them.

use crate::model::{LeftOut, MethodLine, PartLine, People, PlaceLine};
use crate::of::Settings;
use base::records::{PlaceNo, Records};
use planner::people::{self, CoServed, Figure, Household, Method, Reason};

/// Counts people at the picture's level, with the customary methods at every level that has areas.
pub fn people(records: &Records, settings: &Settings, level: u8, places: &[PlaceLine]) -> People {
    let population = |place: PlaceNo| {
        let code = &records.places[place.0 as usize].code;
        base::place::by_code(code, None).and_then(|found| found.place.population()).map(|(people, _)| people)
    };
    let counting = people::Settings {
        include_planned: false,
        household: settings.household_size.map(|size| Household { size, source: "stated by the person".to_owned() }),
        population: Some(&population),
        co_served: CoServed::default(),
    };
    let headline = people::headline(records, level, &counting);
    let left_out = headline.rows_left_out.iter().map(left_out).collect();
    if headline.rows_used == 0 {
        return People { not_given: true, left_out, household_size: settings.household_size, ..People::default() };
    }
    let mut methods: Vec<MethodLine> = headline.methods.iter().map(line).collect();
    for other in (1..=3).filter(|l| *l != level && places.iter().any(|p| p.level == *l)) {
        for method in [Method::MaxSectorPerPlace, Method::MaxRowPerPlace] {
            methods.extend(people::count(records, method, other, &counting).iter().map(line));
        }
    }
    methods.sort_by_key(|m| (order(&m.method), m.level));
    People {
        not_given: false,
        lower: headline.lower,
        upper: headline.upper,
        method: headline.method.to_owned(),
        level: headline.level,
        point: headline.point,
        methods,
        left_out,
        rows_used: headline.rows_used as u32,
        parts: parts(records, &counting),
        household_size: settings.household_size,
    }
}

fn order(method: &str) -> usize {
    [
        "MAX_SECTOR_PER_PLACE",
        "CAP",
        "MAX_NS_PER_PLACE_SECTOR",
        "MAX_ROW_PER_PLACE",
        "LATEST_CUMULATIVE",
        "SUM_BY_SECTOR",
        "SUM",
    ]
    .iter()
    .position(|id| method.starts_with(id))
    .unwrap_or(usize::MAX)
}

fn line(figure: &Figure) -> MethodLine {
    MethodLine {
        // A sum knows no places: its level says nothing.
        level: if matches!(figure.method, Method::Sum | Method::SumBySector) { 0 } else { figure.level },
        method: match figure.method {
            Method::Cap(_) => "CAP".to_owned(),
            method => method.id(),
        },
        value: figure.value,
        rows: figure.rows_used as u32,
    }
}

fn left_out(left: &people::LeftOut) -> LeftOut {
    let reason = match left.reason {
        Reason::Planned => "planned",
        Reason::Cancelled => "cancelled",
        Reason::NoFigure => "no-figure",
        Reason::HouseholdsOnly => "households-only",
        Reason::Repeat => "duplicate",
        Reason::EarlierReport => "earlier-report",
    };
    LeftOut { reason: reason.to_owned(), rows: left.rows as u32, people: (left.thousandths + 500) / 1000 }
}

fn parts(records: &Records, counting: &people::Settings) -> Vec<PartLine> {
    people::schemes(records, counting)
        .iter()
        .flat_map(|scheme| &scheme.shares)
        .map(|share| PartLine {
            share: records.shares[share.share as usize].clone(),
            contacts: (share.thousandths + 500) / 1000,
            rows: share.rows as u32,
        })
        .collect()
}
