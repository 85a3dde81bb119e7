//! The conveners of an emergency, and the page of one allocation.

use super::{
    forms,
    state::Settled,
    store::{self, Entity, Model},
};
use crate::{
    consent::{self, About, Said, lines},
    emergency::{self, Emergency, by_slug, place},
    words::t,
};
use askama::Template;
use base::lang::Lang;
use platform::{
    Refusal,
    id::OrganisationId,
    record::{CONVENE, Record, may},
    show,
    web::{Ask, Cell, Table, View, view::Action},
};

/// What an allocation is called on pages: the role's word of its day, and the country.
pub(super) fn title(lang: Lang, c: &Model) -> String {
    t!(lang, "convener-title", term = c.term().name(lang), country = place::covered(lang, &c.country))
}

/// An allocation for programs.
pub(super) fn json(c: &Model) -> serde_json::Value {
    serde_json::json!({
        "id": c.id,
        "href": c.href(),
        "version": c.version,
        "emergency": c.emergency,
        "country": Some(&c.country).filter(|code| !code.is_empty()),
        "current": c.current_for.is_some(),
        "state": c.state,
        "revision": c.revision,
        "class": c.class,
        "host_able": c.host_able,
        "convener": c.convener,
        "co_conveners": c.co_conveners(),
        "rule": c.rule,
        "deviates": c.deviates,
        "reason": c.reason,
        "valid_from": c.valid_from,
        "valid_to": c.valid_to,
        "review_due": c.review_due,
        "agreed_at": c.agreed_at,
        "announced_on": c.announced_on,
        "announced_how": c.announced_how,
        "letter": c.letter,
        "dispute": c.dispute().map(super::state::Dispute::code),
        "predecessor": c.predecessor,
        "successor": c.successor,
        "checklist": c.checklist.split_whitespace().collect::<Vec<_>>(),
        "closing": c.closing,
    })
}

/// Who convenes, in a sentence.
pub(super) async fn sentence(ask: &Ask, c: &Model) -> Result<String, Refusal> {
    let lang = ask.lang();
    let mut ids = vec![c.convener];
    ids.extend(c.co_conveners());
    let mut names = ask.app.organisation_names(lang, &ids).await?.into_iter();
    let (first, others) = (names.next().unwrap_or_default(), names.collect::<Vec<_>>().join("; "));
    let (term, country) = (c.term().name(lang), place::covered(lang, &c.country));
    Ok(if others.is_empty() {
        t!(lang, "convener-is", term = term, country = country, name = first)
    } else {
        t!(lang, "convener-is-with", term = term, country = country, name = first, others = others)
    })
}

#[derive(Template)]
#[template(path = "conveners.html")]
struct Gaps {
    note: String,
    countries: Vec<(String, Option<String>)>,
    propose: String,
}

/// Countries of an emergency that have no current allocation among these; the empty code where it is of no single country
/// and nobody convenes for all.
pub fn gaps<'a>(m: &'a Emergency, all: &[Model]) -> Vec<&'a str> {
    let has = |country: &str| all.iter().any(|c| c.current_for.is_some() && c.country == country);
    let wanted: Vec<&str> = if m.countries.is_empty() { vec![""] } else { place::codes(&m.countries).collect() };
    wanted.into_iter().filter(|country| !has(country)).collect()
}

/// A gap: the place, and the way to propose somebody, where the reader may.
pub(super) fn gap(lang: Lang, m: &Emergency, code: &str, convenes: bool) -> (String, Option<String>) {
    let query = if code.is_empty() { String::new() } else { format!("?country={code}") };
    (place::covered(lang, code), convenes.then(|| format!("{}/conveners/new{query}", m.href())))
}

/// The conveners of an emergency, now and before.
///
/// # Errors
/// [`Refusal::NotFound`] where the caller may not see the emergency.
pub async fn list(ask: &Ask) -> Result<View, Refusal> {
    let lang = ask.lang();
    let m = by_slug(ask).await?;
    let all = store::of_emergency(ask.read(), &ask.caller, m.key()).await?;
    let convenes = may(&ask.caller, &emergency::Entity::facts(&m), CONVENE);
    let gaps: Vec<_> = gaps(&m, &all).into_iter().map(|code| gap(lang, &m, code, convenes)).collect();
    let ids: Vec<OrganisationId> =
        all.iter().flat_map(|c| std::iter::once(c.convener).chain(c.co_conveners())).collect();
    let names = ask.app.organisation_names(lang, &ids).await?;
    let name = |id| ids.iter().position(|o| *o == id).map_or(String::new(), |at| names[at].clone());
    let columns = vec![
        ("country", t!(lang, "filter-country")),
        ("convener", t!(lang, "term-convener")),
        ("co_conveners", t!(lang, "term-co-conveners")),
        ("state", t!(lang, "field-status")),
        ("class", t!(lang, "field-class")),
        ("valid_from", t!(lang, "field-valid-from")),
        ("valid_to", t!(lang, "column-until")),
        ("announced_on", t!(lang, "field-announced-on")),
    ];
    let mut table = Table::new(t!(lang, "conveners"), columns);
    table.empty = t!(lang, "conveners-none");
    for c in &all {
        let others: Vec<String> = c.co_conveners().into_iter().map(name).collect();
        table.row(vec![
            Cell::Own(place::covered(lang, &c.country)),
            Cell::Link(name(c.convener), c.href()),
            Cell::Text(others.join("; ")),
            Cell::Own(c.state().name(lang)),
            Cell::Own(c.class().name(lang)),
            Cell::Day(c.valid_from),
            c.valid_to.into(),
            c.announced_on.into(),
        ]);
    }
    let page = Gaps { note: t!(lang, "convener-gap"), countries: gaps, propose: t!(lang, "propose-convener") };
    Ok(View::new(t!(lang, "conveners"))
        .showing(&page)?
        .table(table)
        .below(t!(lang, "operations"), "/o")
        .below(&m.name, m.href())
        .seen_by(m.level()))
}

#[derive(Template)]
#[template(path = "convener.html")]
struct Page {
    badge: &'static str,
    state: String,
    warnings: Vec<String>,
    /// Name, value, and whether the value is a sentence of ours.
    facts: Vec<(String, String, bool)>,
    words_title: String,
    words_note: String,
    said: String,
    rule_title: String,
    rule: String,
    source: String,
    settled_title: String,
    settled: Vec<(String, bool, String)>,
    links: Vec<(String, String)>,
}

/// The page of one allocation.
///
/// # Errors
/// [`Refusal::NotFound`] where the caller may not see it.
pub async fn one(ask: &Ask) -> Result<View, Refusal> {
    let lang = ask.lang();
    let (c, m) = super::open(ask).await?;
    let consents = consent::of(ask.read(), &ask.caller, About::Convener, c.id).await?;
    let lines = lines(ask, &consents, &c.asked(), c.revision).await?;
    let said = Said { lines: lines.clone() }.render().map_err(|e| Refusal::of(&e))?;
    let page = Page {
        badge: c.state().badge(),
        state: c.state().name(lang),
        warnings: warnings(ask, &c, &m),
        facts: facts(ask, &c).await?,
        words_title: t!(lang, "words-title"),
        words_note: t!(lang, "words-note-convener"),
        said,
        rule_title: t!(lang, "rule-title"),
        rule: c.proposal().rule.text(lang),
        source: c.proposal().rule.source(lang),
        settled_title: t!(lang, "field-checklist"),
        settled: settled(lang, &c),
        links: links(lang, &c),
    };
    let words: Vec<_> = lines
        .iter()
        .map(|l| serde_json::json!({ "organisation": l.organisation, "word": l.state, "capacity": l.capacity }))
        .collect();
    let mut json = json(&c);
    json["words"] = words.into();
    let mut view = View::new(title(lang, &c)).showing(&page)?.with(json).seen_by(store::level(&c));
    view.lead = sentence(ask, &c).await?;
    view.crumbs = forms::below(lang, &m);
    view.live = c.emergency.map(|e| format!("emergency:{e}"));
    Ok(actions(ask, view, &c, &consents))
}

/// What needs to be known before anything else.
fn warnings(ask: &Ask, c: &Model, m: &Emergency) -> Vec<String> {
    let lang = ask.lang();
    let mut warnings = Vec::new();
    if let Some(level) = c.dispute() {
        warnings.push(t!(lang, "disputed", level = level.name(lang), why = c.dispute_why.as_str()));
    }
    let class = m.class().unwrap_or(c.class());
    if c.state().current() && class != c.class() {
        warnings.push(t!(lang, "class-changed", before = c.class().name(lang), now = class.name(lang)));
    }
    if c.state() == super::state::State::UnderReview {
        warnings.push(t!(lang, "under-review", why = c.review_why.as_str()));
    }
    if c.state().settled() && c.review_due.is_some_and(|due| due <= ask.now().date_naive()) {
        warnings.push(t!(lang, "review-is-due"));
    }
    if c.state() == super::state::State::Agreed {
        warnings.push(t!(lang, "not-announced"));
    }
    warnings
}

async fn facts(ask: &Ask, c: &Model) -> Result<Vec<(String, String, bool)>, Refusal> {
    let lang = ask.lang();
    let term = c.term();
    let mut ids = vec![c.convener];
    ids.extend(c.co_conveners());
    let mut names = ask.app.organisation_names(lang, &ids).await?.into_iter();
    let mut facts = vec![(term.name(lang), names.next().unwrap_or_default(), false)];
    facts.push((term.others(lang), names.collect::<Vec<_>>().join("; "), false));
    facts.push((t!(lang, "field-class"), c.class().name(lang), true));
    let able = if c.host_able { t!(lang, "host-able") } else { t!(lang, "host-not-able") };
    // Where the role is for all countries there is no host.
    facts.push((t!(lang, "filter-host"), if c.country.is_empty() { String::new() } else { able }, true));
    facts.push((t!(lang, "field-valid-from"), show::day(lang, c.valid_from), true));
    let day = |d: Option<chrono::NaiveDate>| d.map(|d| show::day(lang, d)).unwrap_or_default();
    facts.push((t!(lang, "column-until"), day(c.valid_to), true));
    facts.push((t!(lang, "field-review-due"), day(c.review_due), true));
    facts.push((t!(lang, "fact-agreed-at"), c.agreed_at.map(|at| show::instant(lang, at)).unwrap_or_default(), true));
    facts.push((t!(lang, "field-announced-on"), day(c.announced_on), true));
    facts.push((t!(lang, "field-announced-how"), c.announced_how.clone(), false));
    facts.push((
        if c.deviates { t!(lang, "fact-deviation") } else { t!(lang, "field-audience-why") },
        c.reason.clone(),
        false,
    ));
    facts.retain(|(_, value, _)| !value.is_empty());
    Ok(facts)
}

/// What a handover settled, with a mark that is read aloud.
fn settled(lang: Lang, c: &Model) -> Vec<(String, bool, String)> {
    if c.successor.is_none() {
        return Vec::new();
    }
    let open = Settled::open(&c.checklist);
    let mut lines: Vec<(String, bool, String)> = Settled::ALL
        .into_iter()
        .map(|s| {
            let done = !open.contains(&s);
            (s.name(lang), done, if done { t!(lang, "settled-yes") } else { t!(lang, "settled-no") })
        })
        .collect();
    if !c.closing.is_empty() {
        lines.push((c.closing.clone(), false, t!(lang, "field-left-open")));
    }
    lines
}

fn links(lang: Lang, c: &Model) -> Vec<(String, String)> {
    let mut links = Vec::new();
    links.extend(c.predecessor.map(|id| (t!(lang, "link-predecessor"), format!("/conveners/{id}"))));
    links.extend(c.successor.map(|id| (t!(lang, "link-successor"), format!("/conveners/{id}"))));
    links.extend(c.letter.map(|id| (t!(lang, "link-letter"), format!("/statements/{id}"))));
    links.push((t!(lang, "link-history"), format!("/records/{}/history", c.id)));
    links
}

fn actions(ask: &Ask, mut view: View, c: &Model, consents: &[consent::Model]) -> View {
    let lang = ask.lang();
    let (state, facts) = (c.state(), Entity::facts(c));
    if !state.current() {
        return view;
    }
    let at = |step: &str| format!("{}/{step}", c.href());
    let own = ask.caller.organisation.filter(|o| c.asked().contains(o));
    if let Some(own) = own.filter(|_| ask.caller.holds(consent::SPEAKERS, c.context)) {
        let spoke = consents.iter().any(|w| w.owner == own && w.revision == c.revision);
        let link = Action::link(if spoke { t!(lang, "change-word") } else { t!(lang, "give-word") }, at("word"));
        view = view.action(if spoke { link } else { link.main() });
    }
    if !may(&ask.caller, &facts, CONVENE) {
        return view;
    }
    if state.settled() {
        let link = Action::link(t!(lang, "announce-convener"), at("announce"));
        view = view.action(if state == super::state::State::Agreed { link.main() } else { link });
        view = view.action(Action::link(t!(lang, "review-convener"), at("review")));
    } else {
        view = view.action(Action::link(t!(lang, "edit"), at("edit")));
    }
    if c.dispute().is_some() {
        view = view.action(Action::link(t!(lang, "escalate"), at("dispute")));
        view = view.action(Action::button(t!(lang, "settle-dispute"), at("settle")));
    } else {
        view = view.action(Action::link(t!(lang, "dispute-convener"), at("dispute")));
    }
    view.action(Action::link(t!(lang, "hand-over"), at("hand-over")))
        .action(Action::link(t!(lang, "end-convener"), at("end")))
}
