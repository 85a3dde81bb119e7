//! Whether a sheet lists activities, and which of several sheets are taken.
//!
//! Invariant: a sheet that is left is left for a reason that can be said.

use super::Surveyed;
use crate::{Options, field::Field, finding::tidy, know, read::Sheet, recognise::Choice, table::Body, words::t};
use base::lang::Lang;

/// Whether a sheet lists activities.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Verdict {
    /// It does; how surely.
    Activities(f32),
    /// It does not, and why.
    Not(Why),
}

/// Why a sheet is left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Why {
    Hidden,
    Empty,
    Pivot,
    Crosstab,
    Summary,
    List,
    NoActivities,
    NotChosen,
}

impl Why {
    /// Whether naming a column could make activities of the sheet: a question is asked only where its answer may help.
    pub(super) const fn may_be_answered(self) -> bool {
        matches!(self, Why::List | Why::NoActivities | Why::NotChosen)
    }

    pub(super) fn say(self, lang: Lang) -> String {
        let text = match self {
            Why::Hidden => t!(lang, "sheet-hidden"),
            Why::Empty => t!(lang, "sheet-empty"),
            Why::Pivot => t!(lang, "sheet-pivot"),
            Why::Crosstab => t!(lang, "sheet-crosstab"),
            Why::Summary => t!(lang, "sheet-summary"),
            Why::List => t!(lang, "sheet-list"),
            Why::NoActivities => t!(lang, "sheet-no-activities"),
            Why::NotChosen => t!(lang, "sheet-not-chosen"),
        };
        tidy(lang, text)
    }
}

/// Whether a sheet with these columns lists activities.
pub(super) fn judge(choices: &[Choice], body: &Body, sheet: &Sheet) -> Verdict {
    if body.store.len() == 0 {
        return Verdict::Not(Why::Empty);
    }
    let has = |test: &dyn Fn(Field) -> bool| choices.iter().any(|c| c.field.is_some_and(test));
    let confidence = |test: &dyn Fn(Field) -> bool| {
        choices.iter().filter(|c| c.field.is_some_and(test)).map(|c| c.confidence).fold(0.0_f32, f32::max)
    };
    let organisation = confidence(&Field::is_organisation);
    let what = confidence(&Field::is_what);
    let place = confidence(&Field::is_where);
    let rows = body.store.len();
    let areas_unique = choices.iter().any(|c| {
        c.field.is_some_and(Field::is_where)
            && c.evidence.filled as usize * 10 >= rows * 9
            && c.evidence.distinct * 10 >= rows * 9
    });
    let sector_heads = choices
        .iter()
        .filter(|c| c.evidence.looked_at == 0 || c.evidence.numbers > 0.8)
        .filter(|c| !know::sectors(&c.header).is_empty() && c.field.is_none_or(|f| !f.is_organisation()))
        .count();
    if organisation < 0.5 && sector_heads >= 3 && (place > 0.0 || areas_unique) {
        return Verdict::Not(Why::Crosstab);
    }
    if sheet.pivot && (organisation < 0.5 || what < 0.5) {
        return Verdict::Not(Why::Pivot);
    }
    let counts = choices.iter().any(|c| c.counts);
    if organisation < 0.5 && areas_unique && rows > 3 && (counts || has(&Field::is_people)) {
        return Verdict::Not(Why::Summary);
    }
    let together = |columns: &[usize], others: &[usize]| {
        let both = (0..rows)
            .filter(|&r| {
                columns.iter().any(|&c| body.store.filled(r, c)) && others.iter().any(|&c| body.store.filled(r, c))
            })
            .count();
        both as f32 / rows as f32
    };
    let of = |test: &dyn Fn(Field) -> bool| -> Vec<usize> {
        choices.iter().filter(|c| c.field.is_some_and(test)).map(|c| c.index).collect()
    };
    if is_register(choices, rows) {
        return Verdict::Not(Why::List);
    }
    let (who, said) = (of(&Field::is_organisation), of(&|f| f.is_what() || f.is_where()));
    if organisation >= 0.5 && (what >= 0.5 || place >= 0.5) {
        if together(&who, &said) < 0.3 && rows > 5 {
            return Verdict::Not(Why::List);
        }
        // An acronym or two beside a list of sectors is a list, not who does what.
        let more = place >= 0.5 || has(&|f| f.is_people() || f.is_date() || f == Field::Status || f == Field::Activity);
        if organisation < 0.7 && !more {
            return Verdict::Not(Why::List);
        }
        let numbers = if has(&Field::is_people) { 0.3 } else { 0.0 };
        return Verdict::Activities(organisation + what + place + numbers + (rows as f32).ln() * 0.05);
    }
    if organisation >= 0.5 {
        return Verdict::Not(Why::List);
    }
    // Without organisations: one partner's own sheet, if it says what it does where.
    let doing = confidence(&|f| matches!(f, Field::Sector | Field::Activity | Field::Project | Field::Item));
    if doing >= 0.5 && place >= 0.5 {
        return Verdict::Activities(doing + place);
    }
    if doing >= 0.5 && has(&|f| f.is_people() || f == Field::Status || f == Field::Start) {
        return Verdict::Activities(doing);
    }
    Verdict::Not(if place >= 0.5 && choices.iter().filter(|c| c.field.is_some()).count() >= 2 {
        Why::List
    } else {
        Why::NoActivities
    })
}

/// Whether a table lists organisations, branches, stores or sectors as such, not what is done: nothing in it happens.
fn is_register(choices: &[Choice], rows: usize) -> bool {
    const FEW: usize = 5;
    let has = |test: &dyn Fn(Field) -> bool| choices.iter().any(|c| c.field.is_some_and(test) && !c.ask);
    let of = |test: &dyn Fn(Field) -> bool| choices.iter().find(|c| c.field.is_some_and(test) && c.confidence >= 0.5);
    let each_once = |c: &Choice| c.evidence.filled as usize * 10 >= rows * 9 && c.evidence.distinct * 10 >= rows * 9;
    let happens = has(&|f| {
        f.is_people()
            || f.is_date()
            || matches!(
                f,
                Field::Status
                    | Field::Quantity
                    | Field::Month
                    | Field::Quarter
                    | Field::Year
                    | Field::Modality
                    | Field::Activity
                    | Field::ActivityType
                    | Field::Project
                    | Field::Subsector
            )
    });
    if happens || rows <= FEW {
        return false;
    }
    let below_country = has(&|f| f == Field::Site || f.level().is_some_and(|(level, _)| level > 0));
    if let Some(sector) = of(&|f| f == Field::Sector).filter(|c| !c.ask) {
        // A list of sectors with their lead agencies names each sector once, and no place.
        return each_once(sector) && !below_country && !has(&|f| f.level().is_some());
    }
    if has(&|f| f == Field::Item) {
        return !below_country || of(&|f| f == Field::SourceId).is_some_and(each_once);
    }
    // Addresses and telephones; organisations once each, under their country; one organisation and its branches.
    let addresses = choices.iter().filter(|c| c.personal || c.field == Some(Field::Contact)).count() >= 2;
    let branch = |header: &str| ["branch", "sucursal", "filial", "antenne", "فرع"].iter().any(|b| header.contains(b));
    let branches = choices.iter().any(|c| branch(&base::fold::fold(&c.header)));
    let who = of(&Field::is_organisation);
    addresses
        || branches
        || (!below_country && who.is_some_and(each_once))
        || (choices.iter().any(|c| c.field == Some(Field::Admin0) && each_once(c)) && who.is_some_and(|c| c.ask))
}

/// Of several sheets with activities: those of one layout, the surest first; what the person named, always.
pub(super) fn choose(surveyed: &mut [Surveyed], options: &Options) {
    let named: Vec<&str> = options.layouts.iter().flat_map(|l| l.sheets.iter().map(|s| s.trim())).collect();
    if !named.is_empty() && surveyed.iter().any(|s| named.contains(&s.name.trim())) {
        for one in surveyed.iter_mut() {
            let wanted = named.contains(&one.name.trim());
            match (&one.verdict, wanted) {
                (Verdict::Activities(_), false) => one.verdict = Verdict::Not(Why::NotChosen),
                (Verdict::Not(why), true) if *why != Why::Empty => one.verdict = Verdict::Activities(1.0),
                _ => {}
            }
        }
        return;
    }
    let best = surveyed
        .iter()
        .enumerate()
        .filter_map(|(no, s)| match s.verdict {
            Verdict::Activities(score) => Some((score, no)),
            Verdict::Not(_) => None,
        })
        .fold(None, |best: Option<(f32, usize)>, one| match best {
            Some(best) if best.0 >= one.0 => Some(best),
            _ => Some(one),
        });
    let Some((_, best)) = best else { return };
    let fields = |s: &Surveyed| -> Vec<Field> {
        let mut all: Vec<Field> = s.choices.iter().filter_map(|c| c.field).collect();
        all.sort();
        all.dedup();
        all
    };
    let wanted = fields(&surveyed[best]);
    let name = surveyed[best].name.clone();
    for (no, one) in surveyed.iter_mut().enumerate() {
        if no == best || !matches!(one.verdict, Verdict::Activities(_)) {
            continue;
        }
        let mine = fields(one);
        let common = mine.iter().filter(|f| wanted.contains(f)).count();
        let all = mine.len() + wanted.len() - common;
        if common * 2 < all {
            one.verdict = Verdict::Not(Why::NotChosen);
            one.report.why = tidy(options.lang, t!(options.lang, "sheet-weaker", name = name.as_str()));
        }
    }
}
