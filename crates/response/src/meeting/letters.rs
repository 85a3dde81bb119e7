//! Letters about a meeting: to the coordinators and contributors of the organisations that are asked, with a date for their
//! calendars.
//!
//! Invariants: a letter goes only to members of an organisation that may see the meeting; it holds its name, its time and
//! a link, and nothing else; the date has the same id in every letter and a higher version each time.

use super::{local, store::Model};
use crate::words::t;
use base::lang::Lang;
use movement::who::{self, Reader};
use platform::{
    App, Refusal,
    access::{Caller, Facts, Level, Role, rule},
    calendar::{self, Date, When},
    id::OrganisationId,
    mail::{CalendarPart, Letter, Method},
    record::{JOIN, Record},
    write::{Write, register},
};
use std::collections::BTreeSet;

/// What a letter tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// It is called.
    Called,
    /// Its name, time or length is another.
    Moved,
    /// It is called off.
    Cancelled,
}

impl News {
    const fn kind(self) -> &'static str {
        match self {
            News::Called => "meeting-called",
            News::Moved => "meeting-moved",
            News::Cancelled => "meeting-cancelled",
        }
    }

    const fn method(self) -> Method {
        match self {
            News::Called | News::Moved => Method::Request,
            News::Cancelled => Method::Cancel,
        }
    }

    fn subject(self, lang: Lang, name: &str) -> String {
        match self {
            News::Called => t!(lang, "letter-meeting-called", name = name),
            News::Moved => t!(lang, "letter-meeting-moved", name = name),
            News::Cancelled => t!(lang, "letter-meeting-cancelled", name = name),
        }
    }
}

/// Whose letters carry news of meetings.
const READERS: &[Role] = JOIN.roles;

/// An organisation as somebody who reads for it: what any of its members may see.
async fn member(app: &App, organisation: OrganisationId) -> Result<Caller, Refusal> {
    let (component, contexts) = app.belonging(organisation).await?;
    let mut caller = Caller::system("letters", organisation);
    caller.component = component;
    caller.contexts = contexts;
    Ok(caller)
}

/// Whether an organisation's members may see an action.
///
/// # Errors
/// When the database does not answer.
pub async fn sees(app: &App, action: &crate::action::Action, organisation: OrganisationId) -> Result<bool, Refusal> {
    let facts = crate::action::Entity::facts(action);
    let named = match facts.audience {
        Level::Organisations => register::named(app.database().read(), facts.id).await?,
        _ => Vec::new(),
    };
    Ok(rule::visible(&member(app, organisation).await?).admits(&facts, &named))
}

/// Those of some organisations who may see a record, and those who may not.
///
/// # Errors
/// When the database does not answer.
pub async fn who_see(
    w: &Write,
    facts: &Facts,
    organisations: &[OrganisationId],
) -> Result<(Vec<OrganisationId>, Vec<OrganisationId>), Refusal> {
    let named = match facts.audience {
        Level::Organisations => register::named(w.tx(), facts.id).await?,
        _ => Vec::new(),
    };
    let (mut see, mut blind) = (Vec::new(), Vec::new());
    for organisation in organisations {
        let member = member(w.app(), *organisation).await?;
        let sees = rule::visible(&member).admits(facts, &named);
        if sees { see.push(*organisation) } else { blind.push(*organisation) }
    }
    Ok((see, blind))
}

/// The date of a meeting for a calendar; without the place, which is for those who open the page.
pub fn date(m: &Model, href: String) -> Option<Date> {
    Some(Date {
        id: m.id,
        title: m.name.clone(),
        when: When::Time { starts: m.starts?, ends: m.ends(), zone: Some(m.zone.clone()) },
        place: String::new(),
        href,
        version: m.version,
        changed_at: m.changed_at,
        cancelled: !m.state().ahead() && !m.state().held(),
    })
}

/// When a meeting is, by the clock of its place and in UTC.
pub fn when(lang: Lang, m: &Model) -> String {
    let Some(starts) = m.starts else { return String::new() };
    let utc = platform::show::instant(lang, starts);
    match local::zone(&m.zone) {
        Some(zone) => {
            let local = starts.with_timezone(&zone);
            let day = platform::show::day(lang, local.date_naive());
            let clock = local.format("%H:%M").to_string();
            t!(lang, "meeting-when", day = day, clock = clock, zone = zone.name(), utc = utc)
        }
        None => utc,
    }
}

/// The address that letters come from, as calendars name who organises.
fn organiser(app: &App) -> String {
    let from = app.settings().mail.as_ref().map_or("", |mail| mail.from.as_str());
    let address = from.rsplit('<').next().unwrap_or_default().trim_end_matches('>').trim();
    if address.contains('@') {
        return address.to_owned();
    }
    let host = app.settings().address.split("//").nth(1).unwrap_or("localhost");
    format!("smcc@{}", host.split(['/', ':']).next().unwrap_or("localhost"))
}

/// Writes to the members of organisations that may see a meeting; gives the organisations that may not, or that have
/// nobody to write to.
///
/// # Errors
/// When the database refuses.
pub async fn send(
    w: &mut Write,
    m: &Model,
    news: News,
    organisations: &[OrganisationId],
) -> Result<Vec<OrganisationId>, Refusal> {
    let facts = super::store::Entity::facts(m);
    let (see, mut unreached) = who_see(w, &facts, organisations).await?;
    let readers = who::readers(w.app(), &see, READERS, m.context).await?;
    unreached.extend(see.iter().filter(|o| readers.iter().all(|r| r.organisation != **o)));
    let mut written: BTreeSet<String> = BTreeSet::new();
    let organiser = organiser(w.app());
    let address = w.app().settings().address.clone();
    for reader in readers {
        if !written.insert(reader.email.to_lowercase()) {
            continue;
        }
        let letter = letter(m, news, &address, &organiser, &reader);
        w.mail(letter).await?;
    }
    Ok(unreached)
}

fn letter(m: &Model, news: News, address: &str, organiser: &str, reader: &Reader) -> Letter {
    let lang = reader.lang;
    let (when, link) = (when(lang, m), format!("{address}{}", m.href()));
    let subject = news.subject(lang, &m.name);
    let body = match news {
        News::Called => t!(lang, "letter-meeting-called-text", name = m.name.as_str(), when = when, link = link),
        News::Moved => t!(lang, "letter-meeting-moved-text", name = m.name.as_str(), when = when, link = link),
        News::Cancelled => t!(lang, "letter-meeting-cancelled-text", name = m.name.as_str(), when = when, link = link),
    };
    let part = date(m, m.href()).map(|date| CalendarPart {
        method: news.method(),
        text: calendar::invitation(news.method(), address, &date, organiser, &reader.email),
    });
    Letter { kind: news.kind(), to: reader.email.clone(), subject, body, calendar: part }
}
