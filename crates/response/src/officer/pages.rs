//! Requests of officers: of one emergency, of all that one may see with their statistics, and the page of one.

use super::{
    pool,
    state::State,
    store::{self, Entity, Model},
};
use crate::{
    consent::{self, About, Said, lines},
    emergency::{self, by_slug, place},
    words::t,
};
use askama::Template;
use base::lang::Lang;
use platform::{
    Refusal,
    record::{CONVENE, COORDINATE, Record, may},
    show,
    web::{Ask, Cell, Table, View, view::Action},
};

/// A request for programs; never with a name.
pub(super) fn json(r: &Model) -> serde_json::Value {
    serde_json::json!({
        "id": r.id,
        "href": r.href(),
        "version": r.version,
        "emergency": r.emergency,
        "owner": r.owner,
        "state": r.state,
        "revision": r.revision,
        "country": Some(&r.country).filter(|code| !code.is_empty()),
        "reason": r.reason,
        "terms": r.terms,
        "needed_from": r.needed_from,
        "weeks": r.weeks,
        "languages": r.languages,
        "modality": r.modality,
        "reports_to": r.reports_to,
        "hosted_by": r.hosted_by,
        "funding": r.funding,
        "home": r.home,
        "profile": r.profile,
        "started_on": r.started_on,
        "ended_on": r.ended_on,
        "report": r.report,
        "lessons": r.lessons,
        "unmet": r.unmet().map(super::state::Unmet::code),
        "unmet_why": r.unmet_why,
        "audience": r.level().code(),
    })
}

fn table(lang: Lang, caption: String, all: &[Model]) -> Table {
    let columns = vec![
        ("title", t!(lang, "field-name")),
        ("country", t!(lang, "filter-country")),
        ("state", t!(lang, "field-status")),
        ("unmet", t!(lang, "field-unmet")),
        ("modality", t!(lang, "field-officer-modality")),
        ("needed_from", t!(lang, "field-needed-from")),
        ("started_on", t!(lang, "field-started-on")),
        ("ended_on", t!(lang, "field-mission-ended")),
    ];
    let mut table = Table::new(caption, columns);
    table.empty = t!(lang, "officers-none");
    for r in all {
        table.row(vec![
            Cell::Link(r.title.clone(), r.href()),
            Cell::Own(place::covered(lang, &r.country)),
            Cell::Own(r.state().name(lang)),
            r.unmet().map_or(Cell::Empty, |u| Cell::Own(u.name(lang))),
            if r.state().none() { Cell::Empty } else { Cell::Own(r.modality().name(lang)) },
            r.needed_from.into(),
            r.started_on.into(),
            r.ended_on.into(),
        ]);
    }
    table
}

/// The requests and decisions of an emergency.
///
/// # Errors
/// [`Refusal::NotFound`] where the caller may not see the emergency.
pub async fn of_emergency(ask: &Ask) -> Result<View, Refusal> {
    let lang = ask.lang();
    let m = by_slug(ask).await?;
    let all = store::of_emergency(ask.read(), &ask.caller, m.key()).await?;
    let mut view = View::new(t!(lang, "officers")).table(table(lang, t!(lang, "officers"), &all));
    view = view.below(t!(lang, "operations"), "/o").below(&m.name, m.href()).seen_by(m.level());
    if may(&ask.caller, &emergency::Entity::facts(&m), CONVENE) {
        view = view.action(Action::link(t!(lang, "request-officer"), format!("{}/officers/new", m.href())).main());
        view = view.action(Action::link(t!(lang, "decide-no-officer"), format!("{}/officers/none", m.href())));
    }
    if ask.caller.signed_in() {
        view = view.action(Action::link(t!(lang, "officer-pool"), "/mco/pool"));
    }
    Ok(view)
}

#[derive(Template)]
#[template(path = "officers.html")]
struct Counted {
    label: String,
    keys: Vec<(String, String)>,
    unmet_title: String,
    unmet: Vec<(String, String)>,
}

/// All requests that the caller may see, counted by what became of them.
///
/// # Errors
/// When the database does not answer.
pub async fn all(ask: &Ask) -> Result<View, Refusal> {
    let lang = ask.lang();
    let all = store::all(ask.read(), &ask.caller).await?;
    let (states, unmet) = store::counted(&all);
    let said = |n: i64| show::number(lang, n.unsigned_abs());
    let page = Counted {
        label: t!(lang, "officers-counted"),
        keys: states.iter().map(|(s, n)| (s.name(lang), said(*n))).collect(),
        unmet_title: t!(lang, "field-unmet"),
        unmet: unmet.iter().map(|(u, n)| (u.name(lang), said(*n))).collect(),
    };
    let view = View::new(t!(lang, "officers")).showing(&page)?.table(table(lang, t!(lang, "officers"), &all));
    Ok(view.action(Action::link(t!(lang, "officer-pool"), "/mco/pool").main()))
}

#[derive(Template)]
#[template(path = "officer.html")]
struct Page {
    badge: &'static str,
    state: String,
    warnings: Vec<String>,
    facts: Vec<(String, String, bool)>,
    texts: Vec<(String, String)>,
    words_title: String,
    said: String,
    offers_title: String,
    offers: Vec<(String, String, String)>,
}

/// The page of a request.
///
/// # Errors
/// [`Refusal::NotFound`] where the caller may not see it.
pub async fn one(ask: &Ask) -> Result<View, Refusal> {
    let lang = ask.lang();
    let (r, m) = super::open(ask).await?;
    let consents = consent::of(ask.read(), &ask.caller, About::OfficerRequest, r.id).await?;
    let lines = lines(ask, &consents, &r.asked(), r.revision).await?;
    let words: Vec<_> =
        lines.iter().map(|l| serde_json::json!({ "organisation": l.organisation, "word": l.state })).collect();
    let offers = pool::offers(ask.read(), &ask.caller, r.id).await?;
    let homes: Vec<_> = offers.iter().map(|o| o.owner).collect();
    let names = ask.app.organisation_names(lang, &homes).await?;
    // A note against a decision that there is to be none is asked of nobody.
    let asked = !r.state().none();
    let page = Page {
        badge: r.state().badge(),
        state: r.state().name(lang),
        warnings: if r.state() == State::Unmet { vec![t!(lang, "unmet-kept")] } else { Vec::new() },
        facts: facts(ask, &r).await?,
        texts: texts(lang, &r),
        words_title: if asked { t!(lang, "endorsements") } else { String::new() },
        said: if asked { Said { lines }.render().map_err(|e| Refusal::of(&e))? } else { String::new() },
        offers_title: t!(lang, "offers"),
        offers: offers.into_iter().zip(names).map(|(o, home)| (o.profile, home, o.note)).collect(),
    };
    let mut json = json(&r);
    json["words"] = words.into();
    let mut view = View::new(&r.title).showing(&page)?.with(json).seen_by(r.level());
    view.crumbs = super::crumbs(lang, m.as_ref(), &r);
    view.crumbs.pop();
    Ok(actions(ask, view, &r))
}

async fn facts(ask: &Ask, r: &Model) -> Result<Vec<(String, String, bool)>, Refusal> {
    let lang = ask.lang();
    let day = |d: Option<chrono::NaiveDate>| d.map(|d| show::day(lang, d)).unwrap_or_default();
    let ids: Vec<_> = [Some(r.owner), r.home].into_iter().flatten().collect();
    let mut names = ask.app.organisation_names(lang, &ids).await?.into_iter();
    let name = pool::name_for(ask.read(), &ask.caller, r).await?.unwrap_or_default();
    let modality = if r.state().none() { String::new() } else { r.modality().name(lang) };
    let mut facts = vec![
        (t!(lang, "field-requested-by"), names.next().unwrap_or_default(), false),
        (t!(lang, "filter-country"), place::covered(lang, &r.country), true),
        (t!(lang, "field-officer-modality"), modality, true),
        (t!(lang, "field-needed-from"), day(r.needed_from), true),
        (
            t!(lang, "field-weeks"),
            r.weeks.map(|n| show::number(lang, n.unsigned_abs().into())).unwrap_or_default(),
            true,
        ),
        (t!(lang, "column-languages"), r.languages.clone(), false),
        (t!(lang, "field-reports-to"), r.reports_to.clone(), false),
        (t!(lang, "field-hosted-by"), r.hosted_by.clone(), false),
        (t!(lang, "field-funding"), r.funding.clone(), false),
        (t!(lang, "field-profile"), r.profile.clone(), false),
        (t!(lang, "field-home"), names.next().unwrap_or_default(), false),
        (t!(lang, "field-officer-name"), name, false),
        (t!(lang, "field-started-on"), day(r.started_on), true),
        (t!(lang, "field-mission-ended"), day(r.ended_on), true),
        (t!(lang, "field-unmet"), r.unmet().map(|u| u.name(lang)).unwrap_or_default(), true),
    ];
    facts.retain(|(_, value, _)| !value.is_empty());
    Ok(facts)
}

fn texts(lang: Lang, r: &Model) -> Vec<(String, String)> {
    let mut texts = vec![
        (t!(lang, "field-audience-why"), r.reason.clone()),
        (t!(lang, "field-terms"), r.terms.clone()),
        (t!(lang, "field-unmet-why"), r.unmet_why.clone()),
        (t!(lang, "field-report"), r.report.clone()),
        (t!(lang, "field-lessons"), r.lessons.clone()),
    ];
    texts.retain(|(_, text)| !text.is_empty());
    texts
}

fn actions(ask: &Ask, mut view: View, r: &Model) -> View {
    let lang = ask.lang();
    let at = |step: &str| format!("{}/{step}", r.href());
    let state = r.state();
    let asked = ask.caller.organisation.is_some_and(|o| r.asked().contains(&o));
    if asked && matches!(state, State::Requested | State::Endorsed) && ask.caller.holds(consent::SPEAKERS, r.context) {
        let link = Action::link(t!(lang, "endorse-officer"), at("word"));
        view = view.action(if state == State::Requested { link.main() } else { link });
    }
    if state == State::Alerted && ask.caller.holds(pool::KEEPERS, None) {
        view = view.action(Action::link(t!(lang, "offer-officer"), at("offer")));
    }
    if !may(&ask.caller, &Entity::facts(r), COORDINATE) {
        return view;
    }
    match state {
        State::Endorsed => view = view.action(Action::link(t!(lang, "alert-pool"), at("alert")).main()),
        State::Alerted => view = view.action(Action::link(t!(lang, "match-officer"), at("match")).main()),
        State::Matched => view = view.action(Action::link(t!(lang, "deploy-officer"), at("deploy")).main()),
        State::Deployed => view = view.action(Action::link(t!(lang, "end-mission"), at("end")).main()),
        _ => {}
    }
    if matches!(state, State::Requested | State::Endorsed | State::Alerted) {
        view = view.action(Action::link(t!(lang, "edit"), at("edit")));
    }
    if state.open() {
        view = view.action(Action::link(t!(lang, "officer-not-met"), at("unmet")));
    }
    view
}
