//! Which field each column is: from HXL tags, header words and the values themselves, with confidence and reason.
//!
//! Each clue gives candidates with a score; values raise and lower them; all columns are then assigned together, the
//! surest first. Invariant: a field that can only be once is once; what is not sure is asked.

pub(crate) mod evidence;
pub(crate) mod words;

use crate::{
    field::{Field, Measure, PartOf, Sex},
    hxl, personal,
    table::store::Column,
    value::saddd,
};
use evidence::Evidence;
use rustc_hash::{FxHashMap, FxHashSet};
use words::{Candidate, Reading};

/// How a column names an organisation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Form {
    /// As it comes.
    #[default]
    Plain,
    /// By its full name.
    Name,
    /// By its acronym, beside a column with the name.
    Acronym,
}

/// Why a column was taken as it was.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum Reason {
    /// Neither header, tag nor values say anything that we know.
    #[default]
    Unknown,
    /// Header, tag and values that agree, or those of them that there are.
    Clues { header: bool, tag: bool, values: bool },
    /// The tag says otherwise than header or values, and was not believed.
    TagOverruled { tag: String },
    /// Holds the acronyms of the organisations whose names another column holds.
    AcronymOf { header: String },
    /// Another column is surer for the same field.
    Taken { field: Field, header: String },
    /// Names, e-mail addresses or phone numbers.
    Personal,
    /// The person's saved answer.
    Layout,
    /// The clues are too weak to choose.
    Weak,
}

/// A column and what it is taken as.
#[derive(Clone, Debug, Default)]
pub(crate) struct Choice {
    pub index: usize,
    pub header: String,
    pub tag: Option<hxl::Column>,
    pub field: Option<Field>,
    pub form: Form,
    pub confidence: f32,
    pub reason: Reason,
    pub alternatives: Vec<Field>,
    pub ask: bool,
    pub personal: bool,
    /// Adds to a first column of the same field rather than standing in for it ("secondary sectors").
    pub second: bool,
    pub evidence: Evidence,
    /// Counts organisations or activities: the mark of a summary.
    pub counts: bool,
}

/// A column as it comes to be recognised.
pub(crate) struct Given<'a> {
    pub index: usize,
    pub header: &'a str,
    pub tag: Option<&'a hxl::Column>,
    pub column: &'a Column,
    pub rows: usize,
}

/// Below this a column is left alone and asked about.
const TAKEN: f32 = 0.5;
/// Below this a person is asked to confirm.
const SURE: f32 = 0.72;

/// Recognises all columns of a table together.
pub(crate) fn recognise(given: &[Given<'_>], country: &str) -> Vec<Choice> {
    let mut columns: Vec<(Choice, Vec<Candidate>)> = given.iter().map(|g| clues(g, country)).collect();
    settle_shared(&mut columns);
    settle_indicators(&mut columns);
    settle_roles(&mut columns);
    settle_parts(&mut columns);
    settle_measures(&mut columns);
    settle_codes(&mut columns);
    settle_levels(&mut columns);
    assign(&mut columns);
    settle_names(&mut columns);
    let mut choices: Vec<Choice> = columns.into_iter().map(|(choice, _)| choice).collect();
    explain(&mut choices);
    explain_acronyms(&mut choices);
    choices
}

/// The candidates of one column from its header, tag and values.
fn clues(given: &Given<'_>, country: &str) -> (Choice, Vec<Candidate>) {
    let evidence = evidence::look(given.column, given.rows, country);
    let reading = words::read(given.header);
    let mut choice = Choice {
        index: given.index,
        header: given.header.to_owned(),
        tag: given.tag.cloned(),
        second: reading.is_second() || given.tag.is_some_and(|t| t.has("secondary") || t.has("second")),
        counts: reading.counts_organisations() && evidence.numbers > 0.8,
        evidence,
        ..Choice::default()
    };
    let samples: Vec<&str> = spread(given.column, 200).collect();
    let verdict = personal::column(given.header, given.tag, &samples);
    let by_words = reading.candidates();
    let dropped = verdict.is_personal()
        && !organisations_rather(&choice, &by_words)
        && !(verdict.why == personal::Why::Values && is_text_with_contacts(&by_words, &samples));
    if dropped {
        choice.personal = true;
        choice.field = Some(Field::Contact);
        choice.confidence = 0.9;
        choice.reason = Reason::Personal;
        return (choice, Vec::new());
    }
    let by_tag = given.tag.and_then(tagged);
    let by_tag =
        by_tag.map(|tag| Candidate { score: if reading.rejects() { tag.score * 0.55 } else { tag.score }, ..tag });
    let mut found = merge(&by_words, by_tag.as_ref(), &reading);
    weigh(&mut found, &choice.evidence);
    people_from_words(&mut found, given.header, &choice.evidence);
    from_values(&mut found, &choice.evidence, !by_words.is_empty() || by_tag.is_some() || reading.says());
    if reading.role() == Some(Field::Funder) {
        // Who pays is not who does it, although the values are organisations either way.
        found.retain(|c| c.field != Field::Organisation);
    }
    if choice.evidence.looked_at == 0 {
        // A header above nothing: no value to take, none to doubt.
        for candidate in &mut found {
            candidate.score *= 0.95;
        }
    }
    found.sort_by(|a, b| b.score.total_cmp(&a.score));
    (choice, found)
}

/// A column of organisations may look personal ("Contact" alike names); known organisations decide.
fn organisations_rather(choice: &Choice, by_words: &[Candidate]) -> bool {
    let seen = &choice.evidence;
    let says_contact = by_words.first().is_some_and(|c| c.field == Field::Contact);
    !says_contact && (seen.organisations > 0.5 || seen.sectors > 0.5 || seen.areas.iter().any(|&a| a > 0.5))
}

/// Descriptions with an address here and there are kept and scrubbed; a column of addresses is not.
fn is_text_with_contacts(by_words: &[Candidate], samples: &[&str]) -> bool {
    let described = by_words.first().is_some_and(|c| {
        c.score >= 0.8
            && matches!(c.field, Field::Activity | Field::ActivityType | Field::Project | Field::Item | Field::Site)
    });
    let clean = samples.iter().filter(|s| personal::scrub(s) == **s).count();
    described && clean * 2 > samples.len()
}

fn spread(column: &Column, most: usize) -> impl Iterator<Item = &str> {
    let step = (column.distinct() / most).max(1);
    column.all().step_by(step).take(most).map(|(_, value)| value.text)
}

/// What a tag means.
fn tagged(tag: &hxl::Column) -> Option<Candidate> {
    let form = if tag.has("acronym") || tag.has("abbr") || tag.has("short") {
        Form::Acronym
    } else if tag.has("name") {
        Form::Name
    } else {
        Form::Plain
    };
    let level = |digit: &str| digit.parse::<u8>().ok().filter(|l| *l <= 4);
    let code = ["code", "pcode", "v_pcode", "id", "p_code"].iter().any(|a| tag.has(a));
    let field = match tag.tag.as_str() {
        "#adm4" => Some(if code { Field::Admin4Code } else { Field::Admin4 }),
        "#adm0" | "#country" if code => Some(Field::Admin0Code),
        "#date" if tag.has("year") => Some(Field::Year),
        "#date" if tag.has("month") => Some(Field::Month),
        "#date" if tag.has("quarter") => Some(Field::Quarter),
        "#activity" if tag.has("type") && tag.has("project") => None,
        "#activity" if tag.has("type") => Some(Field::ActivityType),
        "#activity" if tag.has("code") => Some(Field::SourceId),
        "#beneficiary" if tag.attributes.is_empty() => Some(Field::Beneficiaries),
        "#x_value" => Some(Field::Quantity),
        "#org" if tag.has("code") || tag.has("id") => None,
        other => {
            let digit = other.strip_prefix("#adm").and_then(|rest| rest.strip_suffix("_id")).and_then(level);
            match digit {
                Some(digit) => Some(Field::area_code(digit)),
                None => {
                    return hxl::meaning(tag).and_then(|meaning| {
                        let field = Field::from_name(meaning.field)?;
                        let form = if field.is_organisation() { form } else { Form::Plain };
                        Some(Candidate { field, form, score: if meaning.weak { 0.6 } else { 0.85 } })
                    });
                }
            }
        }
    }?;
    Some(Candidate { field, form: Form::Plain, score: 0.8 })
}

/// Joins what header and tag say. They confirm each other; where they differ both stay.
fn merge(by_words: &[Candidate], by_tag: Option<&Candidate>, reading: &Reading) -> Vec<Candidate> {
    let mut found = by_words.to_vec();
    let Some(tag) = by_tag else { return found };
    // A header that only says "organisation" takes the role from the tag.
    let generic = |field| field == Field::Organisation;
    if tag.field.is_organisation()
        && let Some(best) = found.first().copied()
        && best.field.is_organisation()
    {
        let field = if generic(best.field) { tag.field } else { best.field };
        let form = if best.form == Form::Plain || tag.form == Form::Acronym { tag.form } else { best.form };
        let agree = best.field == tag.field || generic(best.field) || generic(tag.field);
        found.retain(|c| c.field != field);
        let score = if agree { 1.0 - (1.0 - best.score) * 0.3 } else { best.score };
        found.insert(0, Candidate { field, form, score });
        if !agree {
            found.push(Candidate { score: tag.score * 0.7, ..*tag });
        }
        return found;
    }
    match found.iter_mut().find(|c| c.field == tag.field) {
        Some(same) => {
            same.score = 1.0 - (1.0 - same.score) * (1.0 - tag.score * 0.8);
            if same.form == Form::Plain {
                same.form = tag.form;
            }
        }
        None => {
            // "#targeted" above a header that only says people leaves the measure to the tag.
            let weight = if tag.field.is_people() && reading.says() && found.iter().any(|c| c.field.is_people()) {
                0.9
            } else {
                1.0
            };
            found.push(Candidate { score: tag.score * weight, ..*tag });
        }
    }
    found
}

/// Parts of people that the header splits in ways that only `value::saddd` reads.
fn people_from_words(found: &mut Vec<Candidate>, header: &str, seen: &Evidence) {
    if found.iter().any(|c| c.field.is_people() || c.score > 0.6) || seen.numbers < 0.8 || seen.looked_at == 0 {
        return;
    }
    let Some(reading) = saddd::read(header, &[]).filter(|r| r.unknown == 0) else { return };
    for (measure, score) in [(Measure::Reached, 0.66), (Measure::Targeted, 0.6)] {
        let stated = reading.measure.is_none_or(|m| (m == saddd::Measure::Reached) == (measure == Measure::Reached));
        let part = part_of(&reading.group, measure, true);
        if stated && part != PartOf::all(measure) {
            found.push(Candidate { field: Field::Part(part), form: Form::Plain, score });
        }
    }
}

/// A group of `value::saddd` as a part. "Women" are all women unless the sheet has girls or children beside them.
fn part_of(group: &saddd::Group, measure: Measure, children_beside: bool) -> PartOf {
    let (mut from_age, mut to_age) = (group.from_age, group.to_age);
    if from_age.is_none() && to_age.is_none() {
        (from_age, to_age) = match group.life {
            Some(saddd::Life::Children) => (Some(0), Some(17)),
            // The United Nations' definition.
            Some(saddd::Life::Youth) => (Some(15), Some(24)),
            Some(saddd::Life::Adults) if children_beside => (Some(18), None),
            Some(saddd::Life::Elderly) => (Some(60), None),
            _ => (None, None),
        };
    }
    let sex = match group.sex {
        Some(saddd::Sex::Female) => Sex::Female,
        Some(saddd::Sex::Male) => Sex::Male,
        Some(saddd::Sex::Other) => Sex::Other,
        None => Sex::All,
    };
    PartOf { measure, sex, from_age, to_age, disability: group.disability }
}

/// What needs the whole row of headers: "Niños" beside "Niñas" are boys, "women" beside girls are adults.
fn settle_parts(columns: &mut [(Choice, Vec<Candidate>)]) {
    let is_part = |found: &[Candidate]| found.first().is_some_and(|c| matches!(c.field, Field::Part(_)));
    let mut readings: Vec<Option<saddd::Reading>> = columns
        .iter()
        .map(|(choice, found)| if is_part(found) { saddd::read(&choice.header, &[]) } else { None })
        .collect();
    saddd::settle(&mut readings);
    let children = readings.iter().flatten().any(|r| r.group.life == Some(saddd::Life::Children));
    for ((_, found), reading) in columns.iter_mut().zip(readings) {
        let Some(reading) = reading else { continue };
        for candidate in found.iter_mut() {
            if let Field::Part(part) = candidate.field {
                let settled = part_of(&reading.group, part.measure, children);
                if settled != PartOf::all(part.measure) {
                    candidate.field = Field::Part(settled);
                }
            }
        }
    }
}

/// An indicator tells what is counted: its figure is people only when the header says so.
fn settle_indicators(columns: &mut [(Choice, Vec<Candidate>)]) {
    if !columns.iter().any(|(choice, _)| words::read(&choice.header).is_indicator()) {
        return;
    }
    for (choice, found) in columns {
        if words::read(&choice.header).is_bare_measure() && choice.tag.as_ref().and_then(tagged).is_none() {
            for candidate in found.iter_mut() {
                candidate.score *= if candidate.field == Field::Quantity { 1.15 } else { 0.5 };
            }
            found.sort_by(|a, b| b.score.total_cmp(&a.score));
        }
    }
}

/// Several columns under one header (merged over them): only tags and values tell them apart.
fn settle_shared(columns: &mut [(Choice, Vec<Candidate>)]) {
    for at in 0..columns.len() {
        let (choice, _) = &columns[at];
        let Some(tag) = choice.tag.as_ref().and_then(tagged) else { continue };
        let same = |a: &str, b: &str| {
            let (long, short) = if a.len() >= b.len() { (a, b) } else { (b, a) };
            long == short || (long.ends_with(short) && short.split_whitespace().count() >= 3)
        };
        let shared = !choice.header.is_empty()
            && columns
                .iter()
                .enumerate()
                .any(|(other, (c, _))| other != at && !c.header.is_empty() && same(&choice.header, &c.header));
        if shared {
            for candidate in &mut columns[at].1 {
                if candidate.field != tag.field {
                    candidate.score *= 0.6;
                }
            }
            columns[at].1.sort_by(|a, b| b.score.total_cmp(&a.score));
        }
    }
}

fn raise(score: f32, by: f32) -> f32 {
    1.0 - (1.0 - score) * (1.0 - by)
}

/// Raises and lowers candidates by what the values are.
fn weigh(found: &mut [Candidate], seen: &Evidence) {
    if seen.looked_at == 0 {
        return;
    }
    for candidate in found {
        let score = &mut candidate.score;
        match candidate.field {
            Field::Latitude | Field::Longitude => {
                let within = if candidate.field == Field::Latitude { seen.latitudes } else { seen.longitudes };
                if within < 0.9 {
                    *score *= if within > 0.5 { 0.8 } else { 0.3 };
                }
            }
            field if field.is_number() => {
                if seen.numbers < 0.5 {
                    *score *= 0.25;
                } else if seen.numbers > 0.9 {
                    *score = raise(*score, 0.15);
                }
                if field.is_people() && seen.pcodes > 0.5 {
                    *score *= 0.4;
                }
                if field.is_people() && seen.years > 0.95 && seen.looked_at > 3 {
                    *score *= 0.4;
                }
            }
            Field::Start | Field::End | Field::Period => {
                let dates = seen.dates + seen.months + seen.quarters;
                if dates < 0.3 {
                    *score *= if seen.numbers > 0.8 { 0.7 } else { 0.3 };
                } else if seen.dates > 0.8 {
                    *score = raise(*score, 0.3);
                }
            }
            Field::Month if seen.months + seen.dates < 0.4 => {
                *score *= 0.4;
            }
            Field::Year if seen.years + seen.dates < 0.6 => {
                *score *= 0.3;
            }
            Field::Quarter => {}
            Field::Status => {
                if seen.statuses > 0.6 {
                    *score = raise(*score, 0.5);
                } else if seen.statuses < 0.15 {
                    *score *= if seen.distinct > 12 { 0.5 } else { 0.7 };
                }
            }
            Field::Sector => {
                if seen.sectors > 0.5 {
                    *score = raise(*score, 0.5);
                } else if seen.sectors < 0.1 && seen.looked_at >= 5 {
                    *score *= 0.7;
                }
                if seen.numbers > 0.5 || seen.truths > 0.8 {
                    *score *= 0.3;
                }
            }
            Field::OrganisationType => {
                if seen.organisation_types > 0.5 {
                    *score = raise(*score, 0.5);
                } else if seen.organisation_types < 0.1 {
                    *score *= 0.8;
                }
            }
            field if field.is_organisation() => {
                if seen.numbers > 0.5 || seen.dates > 0.5 || seen.truths > 0.8 {
                    *score *= 0.2;
                } else if seen.organisation_types > 0.6 {
                    *score *= 0.35;
                } else if seen.organisations > 0.3 {
                    *score = raise(*score, 0.4);
                }
                if seen.mean_words > 14.0 {
                    *score *= 0.5;
                }
            }
            field if field.level().is_some_and(|(_, code)| code) => {
                if seen.pcodes > 0.5 {
                    *score = raise(*score, 0.4);
                    if let (Some(level), Some((at, _))) = (seen.pcode_level, field.level())
                        && at != 0
                        && level != at
                    {
                        *score *= 0.5;
                    }
                } else if seen.codes < 0.3 && seen.numbers < 0.3 && field != Field::Admin0Code {
                    *score *= 0.4;
                }
            }
            field if field.level().is_some() => {
                let (level, _) = field.level().unwrap_or_default();
                let share = seen.areas.get(usize::from(level)).copied().unwrap_or(0.0);
                if share > 0.4 {
                    *score = raise(*score, 0.5);
                } else if level <= 2 && seen.areas.iter().any(|&a| a > share + 0.4) {
                    *score *= 0.7;
                }
                if seen.pcodes > 0.6 || seen.numbers > 0.6 {
                    *score *= 0.4;
                }
            }
            Field::Site if (seen.numbers > 0.6 || seen.truths > 0.8) => {
                *score *= 0.3;
            }
            Field::SourceId => {
                if seen.unique || seen.distinct as f32 > 0.3 * seen.filled as f32 {
                    *score = raise(*score, 0.2);
                } else if seen.distinct < 5 {
                    *score *= 0.5;
                }
            }
            Field::Activity | Field::Project | Field::Beneficiaries | Field::Item | Field::Modality | Field::Unit => {
                if seen.numbers > 0.7 || seen.dates > 0.7 {
                    *score *= 0.3;
                } else if seen.truths > 0.8 {
                    *score *= 0.4;
                }
            }
            _ => {}
        }
    }
}

/// What the values alone suggest.
fn from_values(found: &mut Vec<Candidate>, seen: &Evidence, other_clues: bool) {
    if seen.looked_at < 2 {
        return;
    }
    let trust = if other_clues { 0.75 } else { 1.0 };
    let mut add = |field: Field, score: f32| match found.iter_mut().find(|c| c.field == field) {
        Some(_) => {}
        None => found.push(Candidate { field, form: Form::Plain, score }),
    };
    if seen.pcodes > 0.6
        && let Some(level) = seen.pcode_level
    {
        add(Field::area_code(level), 0.85);
        return;
    }
    if seen.numbers > 0.5 {
        return;
    }
    if seen.organisation_types > 0.6 && seen.distinct <= 30 {
        add(Field::OrganisationType, 0.78 * trust);
    } else if seen.sectors > 0.6 && seen.distinct <= 80 && seen.sectors > seen.organisations {
        add(Field::Sector, 0.8 * trust);
    } else if seen.statuses > 0.8 && seen.distinct <= 12 {
        add(Field::Status, 0.75 * trust);
    }
    if seen.areas[0] > 0.7 {
        add(Field::Admin0, 0.78 * trust);
    }
    for level in [1u8, 2] {
        let share = seen.areas[usize::from(level)];
        let other = seen.areas[usize::from(3 - level)];
        if share > 0.5 && share >= other && seen.looked_at >= 3 {
            add(Field::area(level), (0.5 + 0.3 * share) * trust);
        }
    }
    if seen.organisations > 0.4 && seen.areas.iter().all(|&a| a < 0.5) && seen.sectors < 0.5 {
        add(Field::Organisation, (0.55 + 0.3 * seen.organisations) * trust);
    }
    if seen.dates > 0.8 && !other_clues {
        add(Field::Period, 0.55);
    } else if seen.months > 0.8 && !other_clues {
        add(Field::Month, 0.7);
    }
}

/// A role-less acronym column belongs to the organisations beside it.
fn settle_roles(columns: &mut [(Choice, Vec<Candidate>)]) {
    let role = |found: &[Candidate]| found.first().filter(|c| c.field.is_organisation() && c.score >= TAKEN).copied();
    let has_generic = columns
        .iter()
        .any(|(_, found)| role(found).is_some_and(|c| c.field == Field::Organisation && c.form != Form::Acronym));
    if has_generic {
        return;
    }
    let others: Vec<(usize, Field)> = columns
        .iter()
        .enumerate()
        .filter_map(|(at, (_, found))| role(found).filter(|c| c.form != Form::Acronym).map(|c| (at, c.field)))
        .collect();
    for at in 0..columns.len() {
        let Some(best) = role(&columns[at].1) else { continue };
        if best.field == Field::Organisation && best.form == Form::Acronym {
            let near = others.iter().min_by_key(|(other, _)| other.abs_diff(at));
            if let Some(&(_, field)) = near {
                columns[at].1.insert(0, Candidate { field, ..best });
            }
        }
    }
}

/// "Women", "Families" say neither reached nor targeted: they split the total that the sheet has.
fn settle_measures(columns: &mut [(Choice, Vec<Candidate>)]) {
    let stated = |wanted: Measure| {
        columns.iter().any(|(_, found)| {
            found.first().is_some_and(|c| {
                c.score >= 0.75
                    && match c.field {
                        Field::PeopleReached | Field::HouseholdsReached => wanted == Measure::Reached,
                        Field::PeopleTargeted | Field::HouseholdsTargeted => wanted == Measure::Targeted,
                        Field::Part(part) => part.measure == wanted,
                        _ => false,
                    }
            })
        })
    };
    let only = match (stated(Measure::Reached), stated(Measure::Targeted)) {
        (true, false) => Measure::Reached,
        (false, true) => Measure::Targeted,
        _ => return,
    };
    for (_, found) in columns {
        let Some(best) = found.first().copied() else { continue };
        if !best.field.is_people() || best.score >= 0.8 {
            continue;
        }
        let measure = match best.field {
            Field::PeopleReached | Field::HouseholdsReached => Measure::Reached,
            Field::Part(part) => part.measure,
            _ => Measure::Targeted,
        };
        if measure == only {
            found[0].score = raise(best.score, 0.5);
        } else if let Some(at) = found.iter().position(|c| match (c.field, best.field) {
            (Field::Part(a), Field::Part(b)) => a.measure == only && a.sex == b.sex && a.from_age == b.from_age,
            (Field::PeopleReached | Field::HouseholdsReached, _) => only == Measure::Reached,
            (Field::PeopleTargeted | Field::HouseholdsTargeted, _) => only == Measure::Targeted,
            _ => false,
        }) {
            found[at].score = raise(best.score, 0.4);
            found.swap(0, at);
        }
    }
}

/// Codes whose level the header states, although they look like another level's: where several columns do, the codes are
/// of a list that counts its levels otherwise, and the headers are right.
fn settle_codes(columns: &mut [(Choice, Vec<Candidate>)]) {
    let stated = |choice: &Choice| {
        let best = words::read(&choice.header).candidates().into_iter().next()?;
        let (level, code) = best.field.level()?;
        (code && best.score >= 0.9 && choice.evidence.pcodes > 0.5).then_some(level)
    };
    let levels: Vec<Option<u8>> = columns.iter().map(|(choice, _)| stated(choice)).collect();
    let seen: FxHashSet<Option<u8>> = columns
        .iter()
        .zip(&levels)
        .filter(|(_, level)| level.is_some())
        .map(|((choice, _), _)| choice.evidence.pcode_level)
        .collect();
    let distinct: FxHashSet<u8> = levels.iter().copied().flatten().collect();
    if distinct.len() < 2 || seen.len() >= distinct.len() {
        return;
    }
    for ((_, found), level) in columns.iter_mut().zip(levels) {
        if let Some(level) = level {
            found.retain(|candidate| candidate.field != Field::area_code(level));
            found.insert(0, Candidate { field: Field::area_code(level), form: Form::Plain, score: 0.9 });
        }
    }
}

/// Levels of areas that the words leave open ("Region", "District") follow the number of different values: a larger
/// area has fewer.
fn settle_levels(columns: &mut [(Choice, Vec<Candidate>)]) {
    // "Region" beside more countries than it has values is larger than a country: areas lie in one country each.
    let (countries, rows) = columns
        .iter()
        .filter(|(_, found)| found.first().is_some_and(|c| c.field == Field::Admin0 && c.score > SURE))
        .map(|(choice, _)| (choice.evidence.distinct, choice.evidence.filled))
        .max()
        .unwrap_or_default();
    for (choice, found) in columns.iter_mut() {
        let seen = &choice.evidence;
        let known = seen.areas[1].max(seen.areas[2]).max(seen.pcodes);
        let full = u64::from(seen.filled) * 10 >= u64::from(rows) * 8;
        if countries > 2 && seen.distinct < countries && (known < 0.3 || full) {
            for candidate in found.iter_mut().filter(|c| c.field.level().is_some_and(|(level, _)| level > 0)) {
                candidate.score *= 0.4;
            }
        }
    }
    let mut open: Vec<(usize, usize, Vec<u8>)> = Vec::new();
    let mut sure: FxHashSet<u8> = FxHashSet::default();
    for (at, (choice, found)) in columns.iter().enumerate() {
        let Some(best) = found.first().filter(|c| c.score >= TAKEN) else { continue };
        let Some((level, code)) = best.field.level() else { continue };
        if code {
            continue;
        }
        let levels: Vec<u8> = found
            .iter()
            .filter(|c| c.score >= 0.35 && c.score > best.score - 0.45)
            .filter_map(|c| c.field.level().filter(|l| !l.1).map(|l| l.0))
            .collect();
        let known = choice.evidence.areas.get(usize::from(level)).is_some_and(|&share| share > 0.4);
        if levels.len() > 1 && !known {
            open.push((choice.evidence.distinct, at, levels));
        } else {
            sure.insert(level);
        }
    }
    open.sort();
    let mut least = 0u8;
    for (_, at, levels) in open {
        let free = |level: &u8| *level >= least && !sure.contains(level);
        // The likeliest of the levels that the words allow and that no surer column has.
        if let Some(level) = levels.iter().copied().find(|l| free(l)) {
            sure.insert(level);
            least = level;
            let found = &mut columns[at].1;
            if let Some(position) = found.iter().position(|c| c.field == Field::area(level)) {
                let best = found[0].score;
                found[position].score = found[position].score.max(best.min(0.85));
                found.swap(0, position);
                found[0].score += 0.001;
            }
        }
    }
}

/// How often a field may be there.
fn most(field: Field) -> usize {
    match field {
        Field::Contact | Field::Comment | Field::OrganisationType => 9,
        Field::Funder | Field::Sector => 3,
        _ => 1,
    }
}

fn assign(columns: &mut [(Choice, Vec<Candidate>)]) {
    let mut all: Vec<(f32, usize, usize)> = Vec::new();
    for (at, (choice, found)) in columns.iter().enumerate() {
        if choice.field.is_none() {
            all.extend(found.iter().enumerate().map(|(no, c)| (c.score, at, no)));
        }
    }
    all.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)).then(a.2.cmp(&b.2)));
    let mut taken: FxHashMap<(Field, bool), Vec<usize>> = FxHashMap::default();
    for (score, at, no) in all {
        let (choice, found) = &columns[at];
        let candidate = found[no];
        if choice.field.is_some() {
            continue;
        }
        if score < TAKEN {
            break;
        }
        let slot = (candidate.field, candidate.form == Form::Acronym);
        let holders = taken.entry(slot).or_default();
        // Two columns without a form for the same role are name and acronym when one of them is acronyms.
        let pair = candidate.field.is_organisation()
            && holders.len() == 1
            && candidate.form != Form::Acronym
            && taken.get(&(candidate.field, true)).is_none_or(Vec::is_empty)
            && {
                let other = &columns[taken[&slot][0]].0.evidence;
                let mine = &choice.evidence;
                (mine.acronyms > 0.4) != (other.acronyms > 0.4)
                    || mine.mean_length * 1.8 < other.mean_length
                    || other.mean_length * 1.8 < mine.mean_length
            };
        let holders = taken.entry(slot).or_default();
        if holders.len() >= most(candidate.field) && !pair {
            continue;
        }
        // A second sector column only when it is one by its values or says so.
        if candidate.field == Field::Sector && !holders.is_empty() {
            let says = words::read(&choice.header).candidates().iter().any(|c| c.field == Field::Sector)
                || choice.tag.as_ref().and_then(tagged).is_some_and(|c| c.field == Field::Sector);
            if !choice.second && !(says && choice.evidence.sectors > 0.3) {
                continue;
            }
        }
        let mut form = candidate.form;
        if pair {
            // Of the two the shorter one is the acronym.
            let other = taken[&slot][0];
            taken.entry((candidate.field, true)).or_default().push(at);
            if columns[other].0.evidence.mean_length < columns[at].0.evidence.mean_length {
                columns[other].0.form = Form::Acronym;
            } else {
                form = Form::Acronym;
            }
        } else {
            holders.push(at);
        }
        let found = &columns[at].1;
        let rival = found
            .iter()
            .filter(|c| c.field != candidate.field)
            .map(|c| (c.score, c.field))
            .fold((0.0_f32, None), |best, (score, field)| if score > best.0 { (score, Some(field)) } else { best });
        let alternatives: Vec<Field> = found
            .iter()
            .filter(|c| c.field != candidate.field && c.score > 0.3)
            .map(|c| c.field)
            .fold(Vec::new(), |mut seen, field| {
                if !seen.contains(&field) && seen.len() < 4 {
                    seen.push(field);
                }
                seen
            });
        let close = rival.0 > score - 0.08 && rival.1.is_some() && score < 0.93;
        let choice = &mut columns[at].0;
        choice.field = Some(candidate.field);
        choice.form = form;
        choice.confidence = score.min(0.99);
        choice.ask = score < SURE || close;
        choice.alternatives = alternatives;
    }
    let holders: FxHashMap<Field, String> =
        columns.iter().filter_map(|(choice, _)| choice.field.map(|field| (field, choice.header.clone()))).collect();
    for (choice, found) in columns.iter_mut().filter(|(choice, _)| choice.field.is_none()) {
        choice.alternatives = found.iter().filter(|c| c.score > 0.25).map(|c| c.field).take(4).collect();
        choice.confidence = 0.0;
        match found.first() {
            None => {}
            Some(best) if best.score >= TAKEN && holders.contains_key(&best.field) => {
                choice.reason = Reason::Taken { field: best.field, header: holders[&best.field].clone() };
            }
            Some(best) => {
                choice.reason = Reason::Weak;
                choice.ask = best.score > 0.35 && choice.evidence.looked_at > 0;
            }
        }
    }
}

/// Whether the values themselves speak for a field.
fn speaks(field: Field, seen: &Evidence) -> bool {
    match field {
        Field::Sector => seen.sectors > 0.5,
        Field::Status => seen.statuses > 0.6,
        Field::OrganisationType => seen.organisation_types > 0.5,
        Field::Start | Field::End | Field::Period => seen.dates > 0.8,
        field if field.is_organisation() => seen.organisations > 0.3,
        field if field.is_number() => seen.numbers > 0.9,
        field => match field.level() {
            Some((_, true)) => seen.pcodes > 0.5,
            Some((level, false)) => seen.areas.get(usize::from(level)).is_some_and(|&a| a > 0.4),
            None => false,
        },
    }
}

/// Of two columns for one role the shorter, upper-case one holds the acronyms, whatever header or tag says.
fn settle_names(columns: &mut [(Choice, Vec<Candidate>)]) {
    for role in [Field::Organisation, Field::Implementer, Field::Funder, Field::Programme] {
        let of = |acronym: bool, columns: &[(Choice, Vec<Candidate>)]| {
            columns.iter().position(|(c, _)| c.field == Some(role) && (c.form == Form::Acronym) == acronym)
        };
        let (Some(short), Some(long)) = (of(true, columns), of(false, columns)) else { continue };
        let (a, b) = (&columns[short].0.evidence, &columns[long].0.evidence);
        let swapped =
            a.looked_at > 3 && b.looked_at > 3 && a.mean_length > b.mean_length * 1.5 && b.acronyms > a.acronyms + 0.2;
        if swapped {
            columns[short].0.form = Form::Name;
            columns[long].0.form = Form::Acronym;
        }
    }
}

/// Why each column was taken as it was.
fn explain(choices: &mut [Choice]) {
    for choice in choices.iter_mut().filter(|c| !c.personal) {
        let Some(field) = choice.field else { continue };
        let tag = choice.tag.as_ref().and_then(tagged);
        let header = words::read(&choice.header).candidates().iter().any(|c| kin(c.field, field));
        let values = speaks(field, &choice.evidence);
        choice.reason = match (&choice.tag, tag) {
            (Some(written), Some(tag)) if !kin(tag.field, field) => Reason::TagOverruled { tag: written.to_string() },
            (Some(written), Some(tag))
                if field.is_organisation()
                    && tag.form != Form::Plain
                    && (tag.form == Form::Acronym) != (choice.form == Form::Acronym) =>
            {
                Reason::TagOverruled { tag: written.to_string() }
            }
            (_, tag) => Reason::Clues { header, tag: tag.is_some(), values },
        };
    }
}

/// Whether two clues say the same, one more exactly than the other.
fn kin(a: Field, b: Field) -> bool {
    let time = |f| matches!(f, Field::Period | Field::Month | Field::Year | Field::Quarter | Field::Start);
    let doing = |f| matches!(f, Field::Activity | Field::ActivityType | Field::Project);
    let people = |f: Field| f.is_people() || f == Field::Beneficiaries;
    a == b
        || (time(a) && time(b))
        || (doing(a) && doing(b))
        || (a.is_organisation() && b.is_organisation() && (a == Field::Organisation || b == Field::Organisation))
        || (a == Field::Beneficiaries && people(b))
        || matches!((a, b), (Field::PeopleReached | Field::PeopleTargeted, Field::Part(_)))
        || matches!((a, b), (Field::Admin0, Field::Admin0Code) | (Field::Admin0Code, Field::Admin0))
        || matches!((a, b), (Field::Site, Field::Admin4) | (Field::Admin4, Field::Site))
}

fn explain_acronyms(choices: &mut [Choice]) {
    let names: Vec<(Field, String)> = choices
        .iter()
        .filter(|c| c.form != Form::Acronym)
        .filter_map(|c| c.field.filter(|f| f.is_organisation()).map(|f| (f, c.header.clone())))
        .collect();
    for choice in choices.iter_mut().filter(|c| c.form == Form::Acronym) {
        if matches!(choice.reason, Reason::TagOverruled { .. } | Reason::Layout) {
            continue;
        }
        if let Some((_, header)) = names.iter().find(|(field, _)| Some(*field) == choice.field) {
            choice.reason = Reason::AcronymOf { header: header.clone() };
        }
    }
}
