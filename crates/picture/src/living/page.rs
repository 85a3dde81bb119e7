//! The page of the picture that lives: `/o/{emergency}/picture`.

use super::{Living, faces, living};
use crate::{OrganisationLine, Picture, PlaceLine, occasion, say, say::label, words::t};
use askama::Template;
use base::lang::Lang;
use platform::{
    access::Level,
    record::CONTRIBUTE,
    refusal::Refusal,
    show,
    web::{Ask, View, ask::Face, view::Action},
};
use std::collections::HashMap;

/// Areas of the heat table on the page; the workbook has all.
const AREAS: usize = 30;
/// Organisations on the page.
const ORGANISATIONS: usize = 30;
/// Lines of gaps.
const GAPS: usize = 12;

struct Heat<'a> {
    area: &'a PlaceLine,
    /// For each sector: its code, what is shown, the step of the colour.
    cells: Vec<(&'a str, String, u8)>,
}

impl Heat<'_> {
    fn area_code(&self) -> String {
        crate::activity::encoded(&self.area.code)
    }
}

#[derive(Template)]
#[template(path = "living.html")]
struct Inside<'a> {
    lang: Lang,
    picture: &'a Picture,
    base: String,
    activities: String,
    keys: Vec<(String, String)>,
    confirmed: String,
    withheld: Vec<String>,
    withheld_text: String,
    map: bool,
}

impl<'a> Inside<'a> {
    fn lang(&self) -> Lang {
        self.lang
    }

    fn level(&self) -> String {
        say::level(self.picture.level, self.lang)
    }

    fn n(&self, value: &u32) -> String {
        show::number(self.lang, u64::from(*value))
    }

    fn heat(&self) -> Vec<Heat<'a>> {
        let level = self.picture.level;
        let counts: HashMap<(&str, &str), u32> = self
            .picture
            .cells
            .iter()
            .filter(|c| c.level == level)
            .map(|c| ((c.place.as_str(), c.sector.as_str()), c.organisations))
            .collect();
        let most = counts.values().copied().max().unwrap_or(1);
        let mut areas: Vec<&PlaceLine> = self.picture.areas().collect();
        areas.sort_by(|a, b| b.activities.cmp(&a.activities).then_with(|| a.name.cmp(&b.name)));
        let cell = |area: &'a PlaceLine, sector: &'a str| {
            let count = counts.get(&(area.code.as_str(), sector)).copied().unwrap_or(0);
            let step = if count == 0 { 0 } else { (count * 5).div_ceil(most.max(5)).clamp(1, 5) as u8 };
            (sector, if count == 0 { "–".to_owned() } else { self.n(&count) }, step)
        };
        areas
            .into_iter()
            .take(AREAS)
            .map(|area| Heat { area, cells: self.picture.sectors.iter().map(|s| cell(area, &s.code)).collect() })
            .collect()
    }

    fn sector(&self, code: &str) -> String {
        say::sector(code, self.lang)
    }

    fn place(&self, code: &str) -> String {
        crate::tables::area_name(self.picture, code).to_owned()
    }

    fn who(&self) -> Vec<&'a OrganisationLine> {
        let mut all: Vec<&OrganisationLine> =
            self.picture.organisations.iter().filter(|o| o.activities > 0).take(ORGANISATIONS).collect();
        all.sort_by_key(|o| !o.host);
        all
    }

    fn few(&self, mut names: Vec<String>) -> String {
        const FEW: usize = 5;
        let more = names.len().saturating_sub(FEW);
        names.truncate(FEW);
        let mut text = names.join(say::list_comma(self.lang));
        if more > 0 {
            text.push(' ');
            text.push_str(&say::and_more(more, self.lang));
        }
        text
    }

    fn places_of(&self, line: &OrganisationLine) -> String {
        self.few(line.places.iter().map(|c| self.place(c)).collect())
    }

    fn sectors_of(&self, line: &OrganisationLine) -> String {
        self.few(line.sectors.iter().map(|c| self.sector(c)).collect())
    }

    fn methods(&self) -> Vec<(String, String, String)> {
        let people = &self.picture.people;
        people
            .methods
            .iter()
            .filter(|m| m.level == people.level || m.level == 0)
            .map(|m| {
                (
                    say::method(&m.method, self.lang),
                    say::method_note(&m.method, self.lang),
                    show::number(self.lang, m.value),
                )
            })
            .collect()
    }

    fn gaps(&self) -> Vec<(String, String)> {
        let mut by_place: Vec<(&str, Vec<String>)> = Vec::new();
        for (sector, place) in &self.picture.gaps.cells {
            match by_place.iter_mut().find(|(p, _)| p == place) {
                Some((_, sectors)) => sectors.push(self.sector(sector)),
                None => by_place.push((place, vec![self.sector(sector)])),
            }
        }
        by_place.into_iter().take(GAPS).map(|(place, sectors)| (self.place(place), self.few(sectors))).collect()
    }

    fn coverage(&self) -> Vec<String> {
        say::coverage(&self.picture.coverage, self.picture.activities, self.lang)
    }
}

/// Key figures: people, organisations, areas, sectors, activities.
pub fn keys(picture: &Picture, lang: Lang) -> Vec<(String, String)> {
    let n = |value: usize| show::number(lang, value as u64);
    let organisations = picture.organisations.iter().filter(|o| o.activities > 0).count();
    let mut keys = Vec::new();
    if !picture.people.not_given {
        keys.push((label::key_people(lang), say::people_range(&picture.people, lang)));
    }
    keys.push((t!(lang, "live-organisations"), n(organisations)));
    keys.push((say::level(picture.level, lang), n(picture.areas().count())));
    keys.push((label::who_sectors(lang), n(picture.sectors.len())));
    keys.push((label::who_activities(lang), n(picture.activities as usize)));
    keys
}

/// How many of those who report have confirmed.
pub fn confirmed(living: &Living, lang: Lang) -> String {
    if living.owners.is_empty() {
        return String::new();
    }
    let n = |value: usize| show::number(lang, value as u64);
    t!(lang, "confirmed-of", confirmed = n(living.confirmed.len()), all = n(living.owners.len()))
}

/// `GET /o/{emergency}/picture`, and with an ending the same as a file.
///
/// # Errors
/// [`Refusal::NotFound`] where the emergency is not the caller's to see.
pub async fn page(ask: &Ask) -> Result<View, Refusal> {
    let lang = ask.lang();
    let occasion = occasion::of(ask).await?;
    let living = living(&ask.app, &ask.caller, &occasion, ask.now().date_naive()).await?;
    if let Face::File(ending) = &ask.face {
        return faces::file(&living, ending, lang, ask.now()).await;
    }
    let picture = &living.picture;
    let withheld: Vec<String> =
        ask.app.organisation_names(lang, &living.withheld).await?.into_iter().filter(|name| !name.is_empty()).collect();
    let count = living.withheld.len() as u64;
    let inside = Inside {
        lang,
        picture,
        base: format!("{}/picture", occasion.href),
        activities: format!("{}/activities", occasion.href),
        keys: keys(picture, lang),
        confirmed: confirmed(&living, lang),
        withheld_text: if count > 0 { t!(lang, "withheld", count = count) } else { String::new() },
        withheld,
        map: ask.face == Face::Page && crate::map::of(picture, lang).is_some(),
    };
    let mut view = View::new(say::title(picture, lang))
        .below(occasion.title.clone(), occasion.href.clone())
        .showing(&inside)?
        .with(faces::json(&living, lang))
        .seen_by(seen(ask, &occasion));
    view.lead = say::as_of(picture.as_of, lang);
    view.live = Some(format!("emergency:{}", occasion.id));
    view = view.action(Action::link(t!(lang, "activities"), format!("{}/activities", occasion.href)));
    if ask.caller.organisation.is_some() && ask.caller.holds(CONTRIBUTE.roles, occasion.context) {
        view = view.action(Action::link(t!(lang, "drop-sheets"), format!("{}/sheets", occasion.href)).main());
    }
    Ok(view)
}

/// Who sees the same page: what is in it is the reader's own view, unless it is the public one.
fn seen(ask: &Ask, occasion: &occasion::Occasion) -> Level {
    if !ask.caller.signed_in() {
        Level::Public
    } else if occasion.audience == Level::Public {
        Level::Context
    } else {
        occasion.audience
    }
}
