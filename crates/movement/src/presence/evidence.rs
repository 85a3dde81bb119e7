//! Who is present in a context, by what is known: a rule over values.
//!
//! Invariants: the host is always present, first of all; what an organisation says of itself goes before what a source
//! says of it, unless the source is newer than its leaving; only what it says itself opens shared records to it.

use super::table::{ITSELF, Model, SOURCE};
use crate::words::t;
use base::lang::Lang;
use chrono::NaiveDate;
use platform::{
    access::{Caller, Level, Role},
    id::OrganisationId,
    web::Cell,
};

/// Why an organisation is taken to be present, surest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Evidence {
    /// It is the National Society of the country.
    Host,
    /// It said so itself.
    Itself,
    /// A source says so.
    Source,
}

impl Evidence {
    /// As programs name it.
    pub const fn code(self) -> &'static str {
        match self {
            Evidence::Host => "host",
            Evidence::Itself => ITSELF,
            Evidence::Source => SOURCE,
        }
    }

    /// For people.
    pub fn name(self, lang: Lang) -> String {
        match self {
            Evidence::Host => t!(lang, "evidence-host"),
            Evidence::Itself => t!(lang, "evidence-itself"),
            Evidence::Source => t!(lang, "evidence-source"),
        }
    }

    /// The badge's class in the style.
    pub const fn badge(self) -> &'static str {
        match self {
            Evidence::Host | Evidence::Itself => "fine",
            Evidence::Source => "own",
        }
    }
}

/// An organisation that is present.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Present {
    /// Which.
    pub organisation: OrganisationId,
    /// Why.
    pub evidence: Evidence,
    /// What says so; none for a host that said nothing.
    pub row: Option<Model>,
}

impl Present {
    /// Since when, where it is known.
    pub fn since(&self) -> Option<NaiveDate> {
        self.row.as_ref().map(|row| row.since)
    }

    /// The cells of its row: organisation, evidence, since, confirmed, source, audience.
    pub fn cells(&self, lang: Lang, name: &str) -> Vec<Cell> {
        let organisation = Cell::Link(name.to_owned(), format!("/organisations/{}", self.organisation));
        let evidence = Cell::Own(self.evidence.name(lang));
        let Some(row) = &self.row else {
            return vec![
                organisation,
                evidence,
                Cell::Empty,
                Cell::Empty,
                Cell::Own(t!(lang, "evidence-host-source")),
                Cell::Audience(Level::Public),
            ];
        };
        let confirmed = row.confirmed_at.map_or(Cell::Empty, |at| {
            let day = platform::show::day(lang, at.date_naive());
            Cell::Own(if row.confirmed_by.is_empty() {
                day
            } else {
                t!(lang, "confirmed-by", who = row.confirmed_by.as_str(), day = day)
            })
        });
        let source = match (row.source.is_empty(), row.link.is_empty()) {
            (true, _) => Cell::Empty,
            (false, true) => Cell::Text(row.source.clone()),
            (false, false) => Cell::Link(row.source.clone(), row.link.clone()),
        };
        vec![organisation, evidence, Cell::Day(row.since), confirmed, source, Cell::Audience(Level::read(row.audience))]
    }

    /// For programs.
    pub fn json(&self, name: &str) -> serde_json::Value {
        serde_json::json!({
            "organisation": self.organisation,
            "name": name,
            "evidence": self.evidence.code(),
            "since": self.since(),
            "confirmed_at": self.row.as_ref().and_then(|row| row.confirmed_at),
            "source": self.row.as_ref().map(|row| row.source.clone()).filter(|s| !s.is_empty()),
            "link": self.row.as_ref().map(|row| row.link.clone()).filter(|l| !l.is_empty()),
            "presence": self.row.as_ref().map(|row| row.id),
        })
    }
}

/// Who is present on a day: the hosts in their order, then the others by id. `rows` are of one context.
pub fn present(rows: &[Model], hosts: &[OrganisationId], day: NaiveDate) -> Vec<Present> {
    let mut all: Vec<Present> = hosts
        .iter()
        .map(|&organisation| Present {
            organisation,
            evidence: Evidence::Host,
            row: of(rows, organisation, day).map(|(_, row)| row.clone()),
        })
        .collect();
    let mut others: Vec<OrganisationId> =
        rows.iter().map(|row| row.organisation).filter(|o| !hosts.contains(o)).collect();
    others.sort_unstable();
    others.dedup();
    for organisation in others {
        if let Some((evidence, row)) = of(rows, organisation, day) {
            all.push(Present { organisation, evidence, row: Some(row.clone()) });
        }
    }
    all
}

/// What says that an organisation is present on a day.
fn of(rows: &[Model], organisation: OrganisationId, day: NaiveDate) -> Option<(Evidence, &Model)> {
    let of_it = || rows.iter().filter(|row| row.organisation == organisation);
    let says = || of_it().filter(|row| row.evidence == ITSELF && row.owner == organisation);
    if let Some(row) = says().filter(|row| row.holds_on(day)).max_by_key(|row| row.since) {
        return Some((Evidence::Itself, row));
    }
    let left = left(rows, organisation, day);
    of_it()
        .filter(|row| row.evidence == SOURCE && row.holds_on(day) && left.is_none_or(|left| left < row.since))
        .max_by_key(|row| row.since)
        .map(|row| (Evidence::Source, row))
}

impl Model {
    /// Whether it is what the caller's organisation noted from a source, and may take back.
    pub fn noted_by(&self, caller: &Caller) -> bool {
        const NOTERS: &[Role] = platform::record::CONTRIBUTE.roles;
        self.evidence == SOURCE && caller.organisation == Some(self.owner) && caller.holds(NOTERS, self.context)
    }
}

/// How what a source says stands beside what the organisation says of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beside {
    /// The organisation says itself that it is present.
    Agrees(NaiveDate),
    /// It had said that it left when the source was written: one of the two is wrong.
    Contradicts(NaiveDate),
    /// It said later than the source that it left: the source is stale.
    Stale(NaiveDate),
    /// It said nothing.
    Silent,
}

impl Beside {
    /// As programs name it.
    pub const fn code(self) -> &'static str {
        match self {
            Beside::Agrees(_) => "agrees",
            Beside::Contradicts(_) => "contradicts",
            Beside::Stale(_) => "stale",
            Beside::Silent => "silent",
        }
    }

    /// Since when it is present, or was no longer, as the organisation says.
    pub const fn day(self) -> Option<NaiveDate> {
        match self {
            Beside::Agrees(day) | Beside::Contradicts(day) | Beside::Stale(day) => Some(day),
            Beside::Silent => None,
        }
    }

    /// For people.
    pub fn text(self, lang: Lang) -> String {
        let day = self.day().map(|day| platform::show::day(lang, day)).unwrap_or_default();
        match self {
            Beside::Agrees(_) => t!(lang, "beside-agrees", day = day),
            Beside::Contradicts(_) => t!(lang, "beside-contradicts", day = day),
            Beside::Stale(_) => t!(lang, "beside-stale", day = day),
            Beside::Silent => t!(lang, "beside-silent"),
        }
    }
}

/// Everything that sources say of a day, each beside what the organisation says of itself: by organisation, newest source
/// first. `rows` are of one context.
pub fn sources(rows: &[Model], day: NaiveDate) -> Vec<(&Model, Beside)> {
    let itself = |o: OrganisationId| {
        let says = |row: &&Model| row.organisation == o && row.owner == o && row.evidence == ITSELF;
        rows.iter().filter(says).filter(|row| row.holds_on(day)).map(|row| row.since).max()
    };
    let mut all: Vec<(&Model, Beside)> = rows
        .iter()
        .filter(|row| row.evidence == SOURCE && row.holds_on(day))
        .map(|row| {
            let beside = match (itself(row.organisation), left(rows, row.organisation, day)) {
                (Some(since), _) => Beside::Agrees(since),
                (None, Some(left)) if left < row.since => Beside::Contradicts(left),
                (None, Some(left)) => Beside::Stale(left),
                (None, None) => Beside::Silent,
            };
            (row, beside)
        })
        .collect();
    all.sort_by_key(|(row, _)| (row.organisation, std::cmp::Reverse(row.since), row.id));
    all
}

/// The day on which an organisation, as it said itself, was no longer present; none where it never left.
pub fn left(rows: &[Model], organisation: OrganisationId, day: NaiveDate) -> Option<NaiveDate> {
    let says = |row: &&Model| row.organisation == organisation && row.owner == organisation && row.evidence == ITSELF;
    rows.iter().filter(says).filter(|row| row.since <= day).filter_map(|row| row.until).max()
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::DateTime;
    use platform::id::ContextId;
    use uuid::Uuid;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn row(organisation: u128, evidence: &str, since: &str, until: Option<&str>) -> Model {
        let itself = OrganisationId(Uuid::from_u128(organisation));
        Model {
            id: Uuid::from_u128(organisation * 1000),
            version: 1,
            owner: if evidence == ITSELF { itself } else { OrganisationId(Uuid::from_u128(99)) },
            audience: Level::Movement.stored(),
            context: Some(ContextId(Uuid::from_u128(7))),
            emergency: None,
            body: None,
            removed: false,
            created_at: DateTime::UNIX_EPOCH,
            changed_at: DateTime::UNIX_EPOCH,
            organisation: itself,
            evidence: evidence.to_owned(),
            title: String::new(),
            since: day(since),
            until: until.map(day),
            confirmed_by: String::new(),
            confirmed_at: None,
            source: String::new(),
            link: String::new(),
        }
    }

    fn found(rows: &[Model], on: &str) -> Vec<(u128, Evidence)> {
        present(rows, &[OrganisationId(Uuid::from_u128(1))], day(on))
            .iter()
            .map(|p| (p.organisation.0.as_u128(), p.evidence))
            .collect()
    }

    #[test]
    fn the_host_is_always_there_and_first() {
        let rows = [row(1, ITSELF, "2026-01-01", Some("2026-02-01")), row(0, ITSELF, "2026-01-01", None)];
        assert_eq!(found(&rows, "2026-11-20"), [(1, Evidence::Host), (0, Evidence::Itself)]);
        assert_eq!(found(&[], "2026-11-20"), [(1, Evidence::Host)]);
    }

    #[test]
    fn what_it_says_itself_goes_before_what_a_source_says() {
        let both = [row(2, SOURCE, "2026-10-01", None), row(2, ITSELF, "2026-09-01", Some("2026-11-01"))];
        assert_eq!(found(&both, "2026-10-31"), [(1, Evidence::Host), (2, Evidence::Itself)]);
        // It left after the source was written.
        assert_eq!(found(&both, "2026-11-01"), [(1, Evidence::Host)]);
        let newer = [row(2, SOURCE, "2026-11-10", None), row(2, ITSELF, "2026-09-01", Some("2026-11-01"))];
        assert_eq!(found(&newer, "2026-11-09"), [(1, Evidence::Host)]);
        assert_eq!(found(&newer, "2026-11-10"), [(1, Evidence::Host), (2, Evidence::Source)]);
    }

    #[test]
    fn each_source_stands_beside_what_the_organisation_says_itself() {
        let said = |rows: &[Model], on: &str| -> Vec<(&'static str, Option<NaiveDate>)> {
            sources(rows, day(on)).into_iter().map(|(_, beside)| (beside.code(), beside.day())).collect()
        };
        let web = || row(2, SOURCE, "2026-10-01", None);
        let itself = |until| row(2, ITSELF, "2026-09-01", until);
        let on = "2026-11-20";
        assert_eq!(said(&[web()], on), [("silent", None)]);
        assert_eq!(said(&[web(), itself(None)], on), [("agrees", Some(day("2026-09-01")))]);
        assert_eq!(said(&[web(), itself(Some("2026-11-01"))], on), [("stale", Some(day("2026-11-01")))]);
        assert_eq!(said(&[web(), itself(Some("2026-09-20"))], on), [("contradicts", Some(day("2026-09-20")))]);
        assert_eq!(said(&[web()], "2026-09-30"), [], "the source is not written yet");
        let mut claimed = itself(None);
        claimed.owner = OrganisationId(Uuid::from_u128(3));
        assert_eq!(said(&[web(), claimed], on), [("silent", None)], "nobody speaks for another organisation");
    }

    #[test]
    fn nobody_speaks_for_another_organisation() {
        let mut claimed = row(2, ITSELF, "2026-09-01", None);
        claimed.owner = OrganisationId(Uuid::from_u128(3));
        assert_eq!(found(&[claimed], "2026-11-20"), [(1, Evidence::Host)]);
    }
}
