//! What a header's words say: header → marks → candidate fields.
//!
//! A header is a handful of notions ("nb of people reached – women") rather than a phrase of a list, so
//! `data/words/headers.csv` gives each phrase a mark, and the rules below turn the set of marks into fields.
//! Invariant: a header without known words has no candidates.

use super::Form;
use crate::field::{Field, Measure, PartOf, Sex};
use base::fold::{fold, has_arabic, stem};
use rustc_hash::FxHashMap;
use std::sync::LazyLock;

macro_rules! marks {
    ($($variant:ident => $name:literal,)*) => {
        /// A notion that a header can hold.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Mark { $($variant,)* }

        impl Mark {
            fn of(name: &str) -> Option<Mark> {
                match name { $($name => Some(Mark::$variant),)* _ => None }
            }
        }
    };
}

marks! {
    Org => "org", Impl => "impl", Fund => "fund", Prog => "prog",
    Acronym => "acronym", Name => "name", Type => "type", Code => "code", Pcode => "pcode", Id => "id",
    Sector => "sector", Second => "second", Subsector => "subsector", Activity => "activity", Indicator => "indicator",
    Desc => "desc", Project => "project", Plan => "plan", Event => "event", Status => "status", Modality => "modality",
    Area => "area", Area0 => "area-0", Area1 => "area-1", Area12 => "area-12", Area2 => "area-2", Area23 => "area-23",
    Area3 => "area-3", Area4 => "area-4", Site => "site", Lat => "lat", Lon => "lon",
    Date => "date", Start => "start", End => "end", Period => "period", Month => "month", Year => "year",
    Quarter => "quarter", Updated => "updated", Duration => "duration",
    People => "people", Hh => "hh", Reached => "reached", Targeted => "targeted", Need => "need",
    Indirect => "indirect", Direct => "direct", Group => "group",
    Quantity => "quantity", Unit => "unit", Item => "item", Budget => "budget", Currency => "currency",
    Contact => "contact", Comment => "comment",
    Female => "female", Male => "male", Girl => "girl", Boy => "boy", Child => "child", Adult => "adult",
    Elderly => "elderly", Disability => "disability",
    Who => "who", What => "what", Where => "where", When => "when", Whom => "whom",
    Sum => "sum", Count => "count", Percent => "percent", Not => "not", Stop => "stop",
}

/// What a header says.
#[derive(Clone, Debug, Default)]
pub(crate) struct Reading {
    bits: u128,
    /// A single digit from 0 to 4 beside an area: the level.
    level: Option<u8>,
    /// Ages that the words state.
    ages: (Option<u8>, Option<u8>),
    known: usize,
    unknown: usize,
}

struct Phrases {
    marks: FxHashMap<String, Mark>,
    longest: usize,
}

static PHRASES: LazyLock<Phrases> = LazyLock::new(|| {
    let mut phrases = Phrases { marks: FxHashMap::default(), longest: 1 };
    let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(WORDS.as_bytes());
    for row in reader.records().flatten() {
        if let (Some(mark), Some(phrase)) = (row.get(0).and_then(Mark::of), row.get(2)) {
            let tokens = tokens(phrase);
            phrases.longest = phrases.longest.max(tokens.len());
            phrases.marks.entry(tokens.join(" ")).or_insert(mark);
        }
    }
    phrases
});

const WORDS: &str = include_str!("../../../../data/words/headers.csv");

/// The words of a header as they are compared: split where case or digits change, folded, without plural s and
/// Arabic article.
fn tokens(text: &str) -> Vec<String> {
    let mut spaced = String::with_capacity(text.len() + 8);
    let mut before: Option<char> = None;
    for c in text.chars() {
        if let Some(b) = before
            && ((b.is_lowercase() && c.is_uppercase())
                || (b.is_alphabetic() && c.is_ascii_digit())
                || (b.is_ascii_digit() && c.is_alphabetic()))
        {
            spaced.push(' ');
        }
        match c {
            '%' => spaced.push_str(" percent "),
            '#' => spaced.push_str(" number "),
            '°' | 'º' => {}
            c => spaced.push(c),
        }
        before = Some(c);
    }
    let folded = fold(&spaced);
    let folded = if has_arabic(&folded) { stem(&folded) } else { folded };
    folded.split(' ').filter(|t| !t.is_empty()).map(|t| singular(t).to_owned()).collect()
}

fn singular(token: &str) -> &str {
    match token.strip_suffix('s') {
        Some(one) if one.len() > 2 && !one.ends_with('s') && token.is_ascii() => one,
        _ => token,
    }
}

/// The part of a header that names the column: instructions in brackets or on further lines are left out.
fn core(header: &str) -> String {
    let header = &header.replace("(s)", "").replace("(es)", "").replace("(S)", "");
    let mut kept = String::with_capacity(header.len());
    let mut rest = header.as_str();
    while let Some(open) = rest.find('(') {
        let Some(close) = rest[open..].find(')').map(|at| open + at) else { break };
        kept.push_str(&rest[..open]);
        let inside = &rest[open + 1..close];
        if inside.chars().count() <= 25 && inside.split_whitespace().count() <= 3 {
            kept.push(' ');
            kept.push_str(inside);
            kept.push(' ');
        }
        rest = &rest[close + 1..];
    }
    kept.push_str(rest);
    let mut lines = kept.lines().filter(|l| !l.trim().is_empty());
    match (lines.next(), lines.next()) {
        (Some(first), Some(second))
            if first.chars().count() + second.chars().count() > 60 && read_plain(first).says() =>
        {
            first.to_owned()
        }
        _ => kept,
    }
}

/// Reads a header.
pub(crate) fn read(header: &str) -> Reading {
    read_plain(&core(header))
}

fn read_plain(header: &str) -> Reading {
    let tokens = tokens(header);
    let mut reading = Reading::default();
    let mut at = 0;
    while at < tokens.len() {
        let longest = PHRASES.longest.min(tokens.len() - at);
        let hit = (1..=longest)
            .rev()
            .find_map(|n| PHRASES.marks.get(tokens[at..at + n].join(" ").as_str()).map(|&mark| (mark, n)));
        match hit {
            Some((mark, n)) => {
                reading.bits |= 1 << mark as u32;
                if mark != Mark::Stop {
                    reading.known += n;
                }
                at += n;
            }
            None => {
                match tokens[at].parse::<u32>() {
                    Ok(level @ 0..=4) => reading.level = reading.level.or(Some(level as u8)),
                    Ok(_) => {}
                    Err(_) => reading.unknown += 1,
                }
                at += 1;
            }
        }
    }
    reading.ages = ages(&tokens);
    reading
}

/// Ages as headers state them: `18-59`, `5 a 19`, `<5`, `60+`, `moins de 5`, `older than 59`.
fn ages(tokens: &[String]) -> (Option<u8>, Option<u8>) {
    let numbers: Vec<u8> = tokens.iter().filter_map(|t| t.parse().ok()).filter(|&n: &u8| n < 121).collect();
    let says = |words: &[&str]| tokens.iter().any(|t| words.contains(&t.as_str()));
    let under = says(&["under", "below", "moin", "menor", "menore", "less", "u", "lt", "younger"]);
    let over = says(&["over", "above", "plus", "mayor", "mayore", "older", "more", "gt", "ma"]);
    match *numbers.as_slice() {
        [a, b] if a < b => (Some(a), Some(b)),
        [a] if under => (Some(0), Some(a.saturating_sub(1))),
        [a] if over => (Some(a), None),
        _ => (None, None),
    }
}

/// A field that a header or a tag may mean.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Candidate {
    pub field: Field,
    pub form: Form,
    /// 0 to 1.
    pub score: f32,
}

impl Reading {
    fn has(&self, mark: Mark) -> bool {
        self.bits & (1 << mark as u32) != 0
    }

    fn any(&self, marks: &[Mark]) -> bool {
        marks.iter().any(|&m| self.has(m))
    }

    /// Whether any word was known, beyond those that say nothing.
    pub fn says(&self) -> bool {
        self.bits & !(1 << Mark::Stop as u32 | 1 << Mark::Sum as u32 | 1 << Mark::Count as u32) != 0
    }

    /// Counts organisations or activities instead of naming them: the sheet is already a summary.
    pub fn counts_organisations(&self) -> bool {
        self.has(Mark::Count)
            && self.any(&[Mark::Org, Mark::Impl, Mark::Activity, Mark::Project])
            && !self.any(&[Mark::People, Mark::Hh])
    }

    /// The column splits people that another column totals.
    pub fn is_second(&self) -> bool {
        self.has(Mark::Second)
    }

    /// The measured people are indirect ones.
    pub fn is_indirect(&self) -> bool {
        self.has(Mark::Indirect)
    }

    /// Names a figure of an indicator whose unit may not be people.
    pub fn is_bare_measure(&self) -> bool {
        self.any(&[Mark::Reached, Mark::Targeted])
            && !self.any(&[Mark::People, Mark::Hh, Mark::Direct])
            && !self.split()
    }

    fn split(&self) -> bool {
        use Mark::{Adult, Boy, Child, Disability, Elderly, Female, Girl, Male};
        self.any(&[Female, Male, Girl, Boy, Child, Adult, Elderly, Disability])
    }

    /// The fields that the words may mean, likeliest first.
    pub fn candidates(&self) -> Vec<Candidate> {
        let mut found = Vec::new();
        self.collect(&mut found);
        let known = self.known as f32;
        let coverage = if self.known == 0 { 0.0 } else { known / (known + self.unknown as f32) };
        for candidate in &mut found {
            candidate.score *= 0.45 + 0.55 * coverage;
        }
        found.sort_by(|a, b| b.score.total_cmp(&a.score));
        found
    }

    /// The words know the column and say that it is none of ours: a tag alone does not make it one.
    pub fn rejects(&self) -> bool {
        self.any(&[Mark::Not, Mark::Percent, Mark::Duration, Mark::Updated, Mark::Need])
            || (self.has(Mark::Project) && self.has(Mark::Type) && !self.has(Mark::Activity))
    }

    /// Counts or describes by an indicator whose unit may not be people.
    pub fn is_indicator(&self) -> bool {
        self.has(Mark::Indicator)
    }

    /// The role that a kind of organisation belongs to, where the words say.
    pub fn role(&self) -> Option<Field> {
        if self.has(Mark::Impl) {
            Some(Field::Implementer)
        } else if self.has(Mark::Fund) {
            Some(Field::Funder)
        } else if self.has(Mark::Prog) {
            Some(Field::Programme)
        } else {
            None
        }
    }

    fn collect(&self, found: &mut Vec<Candidate>) {
        // "WHO", "WHAT" stand over groups of columns: they name a column only where nothing else does.
        let questions = [Mark::Who, Mark::What, Mark::Where, Mark::When, Mark::Whom];
        let asked = questions.iter().fold(0u128, |bits, &mark| bits | 1 << mark as u32);
        let silent = 1u128 << Mark::Stop as u32;
        if self.bits & asked != 0 && self.bits & !(asked | silent) == 0 && self.unknown == 0 {
            let field = match questions.into_iter().find(|&mark| self.has(mark)) {
                Some(Mark::Who) => Field::Organisation,
                Some(Mark::What) => Field::Activity,
                Some(Mark::Where) => Field::Site,
                Some(Mark::When) => Field::Period,
                _ => Field::Beneficiaries,
            };
            return found.push(Candidate { field, form: Form::Plain, score: 0.7 });
        }
        self.collect_marks(found);
    }

    fn collect_marks(&self, found: &mut Vec<Candidate>) {
        use Mark::{
            Acronym, Activity, Area, Area0, Area1, Area2, Area3, Area4, Area12, Area23, Budget, Code, Comment, Contact,
            Count, Currency, Date, Desc, Direct, Duration, End, Event, Fund, Group, Hh, Id, Impl, Indicator, Item, Lat,
            Lon, Modality, Month, Name, Need, Not, Org, Pcode, People, Percent, Period, Plan, Prog, Project, Quantity,
            Quarter, Reached, Sector, Site, Start, Status, Subsector, Sum, Targeted, Type, Unit, Updated, Year,
        };
        let mut add = |field, score| found.push(Candidate { field, form: Form::Plain, score });
        if self.has(Contact) {
            return add(Field::Contact, 0.95);
        }
        if self.has(Comment) {
            return add(Field::Comment, 0.95);
        }
        if self.any(&[Not, Percent, Duration]) {
            return;
        }
        if self.has(Lat) != self.has(Lon) {
            return add(if self.has(Lat) { Field::Latitude } else { Field::Longitude }, 0.97);
        }
        if self.has(Updated) {
            return;
        }
        if self.has(Currency) {
            return add(Field::Currency, 0.95);
        }
        let organisation = self.any(&[Org, Impl, Fund, Prog]);
        let measured = self.any(&[Reached, Targeted]);
        let people = self.any(&[People, Hh]) || self.split();
        if self.has(Group) && !self.has(Count) && !measured {
            return add(Field::Beneficiaries, 0.95);
        }
        if self.any(&[People, Hh]) && self.any(&[Type, Status]) && !measured {
            return add(Field::Beneficiaries, 0.9);
        }
        if people && !(organisation && !self.any(&[People, Hh])) && !(self.has(Budget) && !self.has(People)) {
            if self.any(&[Need, Id]) {
                return;
            }
            return self.collect_people(found);
        }
        if organisation {
            if self.has(Id) {
                return;
            }
            if self.has(Budget) || (self.has(Fund) && self.any(&[Quantity, Sum])) {
                return add(Field::Budget, 0.75);
            }
            if self.has(Status) || self.has(Date) {
                return;
            }
            if self.has(Type) {
                return add(Field::OrganisationType, 0.95);
            }
            let form = if self.has(Acronym) || (self.has(Code) && !self.has(Name)) {
                Form::Acronym
            } else if self.has(Name) {
                Form::Name
            } else {
                Form::Plain
            };
            // "Nombre de la organización" is a name, "nombre d'organisations" a count: the values tell.
            let score = if self.has(Code) {
                0.55
            } else if self.has(Count) {
                0.7
            } else {
                0.95
            };
            let roles: &[(Field, f32)] = if self.has(Impl) {
                &[(Field::Implementer, 1.0), (Field::Organisation, 0.55)]
            } else if self.has(Fund) {
                &[(Field::Funder, 1.0)]
            } else if self.has(Prog) {
                &[(Field::Programme, 1.0), (Field::Organisation, 0.55)]
            } else {
                &[(Field::Organisation, 1.0), (Field::Implementer, 0.55)]
            };
            found.extend(roles.iter().map(|&(field, weight)| Candidate { field, form, score: score * weight }));
            return;
        }
        if self.has(Acronym) && !self.any(&[Sector, Area, Site]) {
            return found.push(Candidate { field: Field::Organisation, form: Form::Acronym, score: 0.8 });
        }
        if self.has(Subsector) {
            return add(Field::Subsector, 0.92);
        }
        if self.has(Sector) {
            return add(Field::Sector, if self.any(&[Code, Id]) { 0.5 } else { 0.95 });
        }
        let levels: &[(u8, f32)] = if self.has(Area0) {
            &[(0, 0.97)]
        } else if self.has(Area1) {
            &[(1, 0.9), (2, 0.4)]
        } else if self.has(Area12) {
            &[(1, 0.75), (2, 0.7)]
        } else if self.has(Area3) {
            &[(3, 0.9), (2, 0.4), (4, 0.4)]
        } else if self.has(Area2) {
            &[(2, 0.85), (1, 0.55), (3, 0.45)]
        } else if self.has(Area23) {
            &[(2, 0.65), (3, 0.7), (4, 0.45)]
        } else if self.has(Area4) {
            &[(4, 0.85), (3, 0.5)]
        } else {
            &[]
        };
        let code = self.any(&[Code, Pcode, Id]);
        if self.any(&[Area, Pcode]) || (!levels.is_empty() && self.has(Code)) || !levels.is_empty() {
            if self.has(Type) && !self.has(Pcode) {
                return;
            }
            let make = |level| if code { Field::area_code(level) } else { Field::area(level) };
            match self.level {
                Some(level) if self.any(&[Area, Pcode]) || !levels.is_empty() => return add(make(level), 0.95),
                _ if !levels.is_empty() => {
                    for &(level, score) in levels {
                        add(make(level), score);
                    }
                    return;
                }
                _ if self.has(Pcode) => {
                    for level in 1..=4 {
                        add(Field::area_code(level), 0.6);
                    }
                    return;
                }
                _ => {}
            }
        }
        if self.has(Site) && !self.any(&[Type, Code, Id, Count, Activity]) {
            return add(Field::Site, 0.88);
        }
        if self.any(&[Budget]) {
            return add(Field::Budget, 0.92);
        }
        if self.has(Status) {
            return add(Field::Status, 0.95);
        }
        if self.has(Start) {
            return add(Field::Start, 0.95);
        }
        if self.has(End) {
            return add(Field::End, 0.95);
        }
        if self.has(Modality) {
            return add(Field::Modality, 0.93);
        }
        if self.has(Month) {
            return add(Field::Month, 0.95);
        }
        if self.has(Quarter) {
            return add(Field::Quarter, 0.95);
        }
        if self.has(Year) {
            return add(Field::Year, 0.9);
        }
        if self.any(&[Period, Date]) {
            return add(Field::Period, if self.has(Period) { 0.9 } else { 0.75 });
        }
        if measured {
            return self.collect_people(found);
        }
        if self.has(Indicator) && !self.any(&[Id, Code]) {
            return add(Field::Activity, 0.6);
        }
        if self.has(Unit) {
            return add(Field::Unit, 0.92);
        }
        if self.has(Item) && !self.any(&[Code, Id]) {
            return add(if self.has(Count) { Field::Quantity } else { Field::Item }, 0.9);
        }
        if self.has(Quantity) {
            return add(Field::Quantity, 0.92);
        }
        if self.has(Activity) {
            return match () {
                () if self.any(&[Id, Code]) => add(Field::SourceId, 0.75),
                () if self.has(Count) => {}
                () if self.has(Type) => {
                    add(Field::ActivityType, 0.9);
                    add(Field::Activity, 0.6);
                }
                () => add(Field::Activity, 0.95),
            };
        }
        if self.has(Plan) {
            return add(Field::Plan, 0.8);
        }
        if self.has(Project) {
            return match () {
                () if self.any(&[Id, Code]) => add(Field::SourceId, 0.8),
                () if self.has(Type) => {}
                () if self.has(Desc) => add(Field::Activity, 0.7),
                () => add(Field::Project, 0.92),
            };
        }
        if self.has(Event) && !self.any(&[Type, Code, Id]) {
            return add(Field::Event, 0.9);
        }
        if self.has(Desc) {
            return add(Field::Activity, 0.6);
        }
        if self.has(Id) && !self.any(&[Direct]) {
            add(Field::SourceId, 0.85);
        }
    }

    fn collect_people(&self, found: &mut Vec<Candidate>) {
        let measures: &[(Measure, f32)] = match (self.has(Mark::Reached), self.has(Mark::Targeted)) {
            (true, false) => &[(Measure::Reached, 0.95)],
            (false, true) => &[(Measure::Targeted, 0.95)],
            // "Number of beneficiaries" alone does not say which: likelier reached, and a person is asked.
            _ => &[(Measure::Reached, 0.62), (Measure::Targeted, 0.55)],
        };
        let weight = if self.is_indirect() {
            0.45
        } else if self.is_bare_measure() {
            0.75
        } else {
            1.0
        };
        for &(measure, score) in measures {
            let field = match self.part(measure) {
                Some(part) => Field::Part(part),
                None if self.has(Mark::Hh) => match measure {
                    Measure::Reached => Field::HouseholdsReached,
                    Measure::Targeted => Field::HouseholdsTargeted,
                },
                None => match measure {
                    Measure::Reached => Field::PeopleReached,
                    Measure::Targeted => Field::PeopleTargeted,
                },
            };
            found.push(Candidate { field, form: Form::Plain, score: score * weight });
        }
        if self.is_bare_measure() {
            found.push(Candidate { field: Field::Quantity, form: Form::Plain, score: 0.6 });
        }
    }

    fn part(&self, measure: Measure) -> Option<PartOf> {
        if !self.split() && self.ages == (None, None) {
            return None;
        }
        let mut part = PartOf::all(measure);
        let (female, male) = (self.any(&[Mark::Female, Mark::Girl]), self.any(&[Mark::Male, Mark::Boy]));
        part.sex = match (female, male) {
            (true, false) => Sex::Female,
            (false, true) => Sex::Male,
            _ => Sex::All,
        };
        part.disability = self.has(Mark::Disability);
        (part.from_age, part.to_age) = match self.ages {
            (None, None) if self.any(&[Mark::Girl, Mark::Boy, Mark::Child]) && !self.any(&[Mark::Adult]) => {
                (Some(0), Some(17))
            }
            (None, None) if self.has(Mark::Elderly) => (Some(60), None),
            (None, None) if self.has(Mark::Adult) => (Some(18), None),
            ages => ages,
        };
        (part != PartOf::all(measure)).then_some(part)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn best(header: &str) -> String {
        read(header).candidates().first().map_or_else(String::new, |c| match c.form {
            Form::Acronym => format!("{}/acronym", c.field.name()),
            _ => c.field.name(),
        })
    }

    #[test]
    fn every_phrase_has_a_known_mark() {
        let mut reader = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(WORDS.as_bytes());
        for row in reader.records() {
            let row = row.expect("three columns");
            assert!(Mark::of(&row[0]).is_some(), "{row:?}");
        }
    }

    #[test]
    fn headers_of_real_sheets_in_five_languages_are_read() {
        for (header, field) in [
            ("Implementing Partner Acronym", "implementer/acronym"),
            ("Nom de l'organisation", "organisation"),
            ("Donor Name", "funder"),
            ("Program partner Acronym", "programme/acronym"),
            ("Org. Implementing Activities", "implementer"),
            ("Parceiro de Implementação", "implementer"),
            ("ORGANIZACIÓN DONANTE", "funder"),
            ("Organização líder", "programme"),
            ("TIPO DE ORGANIZACIÓN IMPLEMENTADORA", "organisation_type"),
            ("Type d'organisation", "organisation_type"),
            ("Organization Name - إسم المنظمة", "organisation"),
            ("SECTEUR/DOMAINE\n(Choisir dans la liste déroulante)", "sector"),
            ("Sector/ Intervention", "sector"),
            ("القطاع", "sector"),
            ("ÁREA DE RESPONSABILIDAD O GRUPO", "subsector"),
            ("WoredaPcod", "admin3_code"),
            ("admin1Pcod", "admin1_code"),
            ("ADM2_PCODE", "admin2_code"),
            ("PCODE3", "admin3_code"),
            ("ADMIN 2", "admin2"),
            ("Governorate - المحافظة", "admin1"),
            ("المديرية", "admin2"),
            ("Code Province", "admin1_code"),
            ("Zone de sante", "admin3"),
            ("PAÍS", "admin0"),
            ("DATE DEBUT", "start"),
            ("FECHA DE FINALIZACIÓN", "end"),
            ("Date Débute", "start"),
            ("تاريخ الانتهاء", "end"),
            ("PERSONAS ALCANZADAS", "people_reached"),
            ("عدد المستفيدين المستهدفين", "people_targeted"),
            ("target_female", "people_targeted_female"),
            ("Mujeres de 20 a 59 años", "people_reached_female_20_59"),
            ("Niñas menor de 5 años", "people_reached_female_0_4"),
            ("# HH reached", "households_reached"),
            ("Familias", "households_reached"),
            ("TYPE DE BENEFICIAIRES", "beneficiaries"),
            ("Etat du Projet", "status"),
            ("ETAT PROJET\n(Choisir dans la liste déroulante)", "status"),
            ("BUDGET", "budget"),
            ("SOURCE DE FINANCEMENT", "funder"),
            ("Personne de contact", "contact"),
            ("Observation", "comment"),
            ("Projet HRP", "plan"),
            ("ID_Projet", "source_id"),
            ("Activity ID", "source_id"),
            ("Lat", "latitude"),
            ("Départ_Longitude", "longitude"),
            ("Número de beneficiários assistidos", "people_reached"),
            ("Modalidade de entrega", "modality"),
            ("People in need", ""),
            ("Nombre de la organización", "organisation"),
            ("Type of Activity", "activity_type"),
            ("Host NS", "organisation"),
            ("Implementing Partner(s)", "implementer"),
            ("Section communale", "admin3"),
            ("Durée du projet\n(Choisir dans la liste déroulante)", ""),
            ("Type de Projet", ""),
        ] {
            assert_eq!(best(header), field, "{header}");
        }
    }

    #[test]
    fn a_long_question_is_no_confident_header() {
        let question = "Ce Projet est pris en compte dans le Plan de Réponse Humanitaire 2024?";
        assert!(read(question).candidates().first().is_none_or(|c| c.score < 0.75 || c.field == Field::Plan));
        assert!(read("xyzzy").candidates().is_empty());
    }
}
