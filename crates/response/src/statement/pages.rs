//! The statements of an emergency, and the page of one, in every face.

use super::{
    faces, forms,
    kind::{Kind, State},
    section, steps,
    store::{self, Entity, Model},
    translation::Standing,
};
use crate::{
    consent::{self, About, Said, lines, standing},
    emergency::{self, by_slug},
    words::t,
};
use askama::Template;
use base::lang::Lang;
use paper::letter::{Piece, pieces};
use platform::{
    Refusal,
    record::{CONVENE, JOIN, Record, may},
    show,
    web::{Ask, Cell, Face, Table, View, view::Action},
};

/// The statements and letters of an emergency.
///
/// # Errors
/// [`Refusal::NotFound`] where the caller may not see the emergency.
pub async fn list(ask: &Ask) -> Result<View, Refusal> {
    let lang = ask.lang();
    let m = by_slug(ask).await?;
    let all = store::of_emergency(ask.read(), &ask.caller, m.key()).await?;
    let columns = vec![
        ("title", t!(lang, "field-name")),
        ("kind", t!(lang, "field-statement-kind")),
        ("state", t!(lang, "field-status")),
        ("issued_at", t!(lang, "field-issued-at")),
        ("languages", t!(lang, "column-languages")),
        ("audience", t!(lang, "column-audience")),
        ("changed_at", t!(lang, "column-changed")),
    ];
    let mut table = Table::new(t!(lang, "statements"), columns);
    table.empty = t!(lang, "statements-none");
    for s in &all {
        table.row(vec![
            Cell::Link(s.title.clone(), s.href()),
            Cell::Own(s.kind().name(lang)),
            Cell::Own(s.state().name(lang)),
            s.issued_at.map_or(Cell::Empty, Cell::At),
            Cell::Text(s.languages.clone()),
            Cell::Audience(s.level()),
            Cell::At(s.changed_at),
        ]);
    }
    let mut view = View::new(t!(lang, "statements"))
        .table(table)
        .below(t!(lang, "operations"), "/o")
        .below(&m.name, m.href())
        .seen_by(m.level());
    if may(&ask.caller, &emergency::Entity::facts(&m), JOIN) {
        for kind in Kind::ALL {
            let link = Action::link(
                t!(lang, "begin-kind", kind = kind.name(lang)),
                format!("{}/statements/new?kind={}", m.href(), kind.code()),
            );
            view = view.action(if kind == Kind::Statement { link.main() } else { link });
        }
    }
    Ok(view)
}

/// A section as the page shows it.
struct Shown {
    code: &'static str,
    heading: String,
    lang: Lang,
    pieces: Vec<(bool, Vec<String>)>,
    empty: bool,
    badge: &'static str,
    standing: String,
    note: String,
    edit: Option<String>,
    history: String,
}

#[derive(Template)]
#[template(path = "statement.html")]
struct Page {
    badge: &'static str,
    state: String,
    classified: String,
    warnings: Vec<String>,
    facts: Vec<(String, String, bool)>,
    words_title: String,
    words_note: String,
    said: String,
    languages_label: String,
    /// Language, its address, and whether it is shown.
    languages: Vec<(Lang, String, bool)>,
    files_label: String,
    files: Vec<(&'static str, String)>,
    sections: Vec<Shown>,
    nothing: String,
    edit: String,
    history: String,
}

/// The language of the text: asked for, or the reader's.
fn into(ask: &Ask) -> Lang {
    ask.query.given("in").and_then(|code| Lang::ALL.into_iter().find(|l| l.code() == code)).unwrap_or(ask.lang())
}

/// The page of a statement.
///
/// # Errors
/// [`Refusal::NotFound`] where the caller may not see it.
pub async fn one(ask: &Ask) -> Result<View, Refusal> {
    let (lang, into) = (ask.lang(), into(ask));
    let (s, m) = super::open(ask).await?;
    let sections = section::of(ask.read(), &ask.caller, s.id).await?;
    let consents = consent::of(ask.read(), &ask.caller, About::Statement, s.id).await?;
    if let Face::File(ending) = &ask.face
        && matches!(ending.as_str(), "pdf" | "docx" | "txt")
    {
        let letter = faces::letter(ask, &s, &sections, &consents, into).await?;
        return Ok(View::file(faces::file(letter, &s.title, ending).await?));
    }
    let speakers = s.speakers();
    let lines = if s.open() { lines(ask, &consents, &speakers, s.revision).await? } else { signed(ask, &s).await? };
    let writes = s.open() && may(&ask.caller, &Entity::facts(&s), JOIN);
    let json = json(&s, &sections, &lines);
    let page = Page {
        badge: s.state().badge(),
        state: s.state().name(lang),
        classified: s.classification().name(lang),
        warnings: warnings(ask, &s, &sections, &consents).await?,
        facts: facts(ask, &s).await?,
        words_title: if s.open() { t!(lang, "clearances") } else { t!(lang, "signed-heading") },
        words_note: if s.open() { t!(lang, "clearances-note") } else { String::new() },
        said: Said { lines }.render().map_err(|e| Refusal::of(&e))?,
        languages_label: t!(lang, "column-languages"),
        languages: Lang::ALL.into_iter().map(|l| (l, format!("{}?in={}", s.href(), l.code()), l == into)).collect(),
        files_label: t!(lang, "statement-files"),
        files: [("PDF", "pdf"), ("DOCX", "docx"), ("TXT", "txt")]
            .map(|(name, ending)| (name, format!("{}.{ending}?in={}", s.href(), into.code())))
            .to_vec(),
        sections: sections.iter().map(|section| part(ask, &s, section, into, writes)).collect(),
        nothing: t!(lang, "section-empty"),
        edit: t!(lang, "edit"),
        history: t!(lang, "link-history"),
    };
    let mut view = View::new(&s.title).showing(&page)?.with(json).table(translations(lang, &s, &sections));
    view = view.seen_by(s.level());
    // Who reads what was issued may not see the emergency itself.
    if let Some(m) = m {
        view.crumbs = forms::below(lang, &m);
    }
    view.live = s.emergency.map(|e| format!("emergency:{e}"));
    Ok(actions(ask, view, &s, &consents))
}

/// Those who cleared what was issued, as they stood then.
async fn signed(ask: &Ask, s: &Model) -> Result<Vec<consent::Line>, Refusal> {
    let lang = ask.lang();
    let signatures = s.signatures();
    let ids: Vec<_> = signatures.iter().map(|c| c.organisation).collect();
    let names = ask.app.organisation_names(lang, &ids).await?;
    let line = |(who, signature): (String, store::Signature)| consent::Line {
        who,
        organisation: signature.organisation,
        state: "agreed",
        text: t!(lang, "answer-agreed"),
        badge: "fine",
        capacity: signature.capacity,
        when: show::instant(lang, signature.at),
        note: String::new(),
    };
    Ok(names.into_iter().zip(signatures).map(line).collect())
}

fn part(ask: &Ask, s: &Model, section: &section::Model, into: Lang, writes: bool) -> Shown {
    let lang = ask.lang();
    let (text, of, standing) = faces::shown(s, section, into);
    let owned = |texts: Vec<&str>| texts.into_iter().map(str::to_owned).collect();
    let code = section.topic().code();
    Shown {
        code,
        heading: section.topic().heading(lang),
        lang: of,
        pieces: pieces(&text)
            .into_iter()
            .map(|piece| match piece {
                Piece::Paragraph(text) => (false, vec![text.to_owned()]),
                Piece::Points(points) => (true, owned(points)),
            })
            .collect(),
        empty: text.trim().is_empty(),
        badge: standing.badge(),
        // The source needs no badge, nor does what is not there.
        standing: if matches!(standing, Standing::Source | Standing::Empty) || !s.open() {
            String::new()
        } else {
            standing.name(lang)
        },
        note: if of != into && !text.trim().is_empty() {
            t!(lang, "not-translated", language = of.endonym())
        } else {
            String::new()
        },
        edit: writes.then(|| format!("{}/{code}/{}", s.href(), into.code())),
        history: format!("/records/{}/history", section.id),
    }
}

async fn warnings(
    ask: &Ask,
    s: &Model,
    sections: &[section::Model],
    consents: &[consent::Model],
) -> Result<Vec<String>, Refusal> {
    let lang = ask.lang();
    let mut warnings = Vec::new();
    match s.state() {
        State::Draft => {
            let standing = standing(consents, &s.speakers(), s.revision);
            if standing.complete() {
                warnings.push(t!(lang, "cleared-by-all"));
            } else {
                let waits: Vec<_> = standing.waits_for().collect();
                let names = ask.app.organisation_names(lang, &waits).await?.join("; ");
                warnings.push(t!(lang, "waits-for", names = names));
                if s.asked() {
                    warnings.push(t!(lang, "clearance-asked"));
                }
            }
            let stale = |l: &Lang| sections.iter().any(|x| x.standing(s.source(), *l) == Standing::Stale);
            let stale: Vec<&str> = Lang::ALL.iter().filter(|l| stale(l)).map(|l| l.endonym()).collect();
            if !stale.is_empty() {
                warnings.push(t!(lang, "stale-in", languages = stale.join(", ")));
            }
        }
        State::Superseded => warnings.push(t!(lang, "superseded-mark")),
        State::Withdrawn => warnings.push(t!(lang, "withdrawn-because", why = s.withdrawn.as_str())),
        State::Issued => {}
    }
    Ok(warnings)
}

async fn facts(ask: &Ask, s: &Model) -> Result<Vec<(String, String, bool)>, Refusal> {
    let lang = ask.lang();
    let speakers = ask.app.organisation_names(lang, &s.speakers()).await?.join("; ");
    let mut facts = vec![
        (t!(lang, "field-number"), faces::number(lang, s), true),
        (t!(lang, "field-speakers"), speakers, false),
        (t!(lang, "field-statement-lang"), s.source().endonym().to_owned(), false),
        (t!(lang, "field-issued-at"), s.issued_at.map(|at| show::instant(lang, at)).unwrap_or_default(), true),
        (t!(lang, "issued-in"), s.issued_in().iter().map(|l| l.endonym()).collect::<Vec<_>>().join(", "), false),
        (t!(lang, "field-next-update"), s.next_update.map(|d| show::day(lang, d)).unwrap_or_default(), true),
    ];
    facts.retain(|(_, value, _)| !value.is_empty());
    Ok(facts)
}

/// Where each translation stands: section by language.
fn translations(lang: Lang, s: &Model, sections: &[section::Model]) -> Table {
    let mut columns = vec![("section", t!(lang, "column-section"))];
    columns.extend(Lang::ALL.map(|l| (l.code(), l.endonym().to_owned())));
    let mut table = Table::new(t!(lang, "translations"), columns);
    for section in sections {
        let mut row = vec![Cell::Own(section.topic().heading(lang))];
        row.extend(Lang::ALL.map(|l| Cell::Own(section.standing(s.source(), l).name(lang))));
        table.row(row);
    }
    table
}

/// A statement for programs.
fn json(s: &Model, sections: &[section::Model], lines: &[consent::Line]) -> serde_json::Value {
    let source = s.source();
    let sections: Vec<_> = sections
        .iter()
        .map(|x| {
            let texts: serde_json::Map<String, serde_json::Value> = Lang::ALL
                .into_iter()
                .map(|l| {
                    let text = serde_json::json!({ "text": x.text(l).text, "standing": x.standing(source, l).code() });
                    (l.code().to_owned(), text)
                })
                .collect();
            serde_json::json!({ "topic": x.topic, "version": x.version, "turn": x.turn, "texts": texts })
        })
        .collect();
    let words: Vec<_> = lines
        .iter()
        .map(|l| serde_json::json!({ "organisation": l.organisation, "word": l.state, "capacity": l.capacity }))
        .collect();
    serde_json::json!({
        "id": s.id,
        "href": s.href(),
        "version": s.version,
        "emergency": s.emergency,
        "kind": s.kind,
        "number": s.number,
        "edition": s.edition,
        "title": s.title,
        "state": s.state,
        "revision": s.revision,
        "lang": s.lang,
        "classification": s.classification,
        "speakers": s.speakers(),
        "words": words,
        "next_update": s.next_update,
        "issued_at": s.issued_at,
        "languages": s.issued_in(),
        "supersedes": s.supersedes,
        "superseded_by": s.superseded_by,
        "asked": s.asked(),
        "audience": s.level().code(),
        "sections": sections,
    })
}

fn actions(ask: &Ask, mut view: View, s: &Model, consents: &[consent::Model]) -> View {
    let lang = ask.lang();
    let facts = Entity::facts(s);
    let at = |step: &str| format!("{}/{step}", s.href());
    let own = ask.caller.organisation.filter(|o| s.speakers().contains(o));
    let speaks = own.filter(|_| ask.caller.holds(consent::SPEAKERS, s.context));
    match s.state() {
        State::Draft => {
            let standing = standing(consents, &s.speakers(), s.revision);
            if let Some(own) = speaks {
                let cleared = standing.agreed.contains(&own);
                let link = Action::link(
                    if cleared { t!(lang, "change-word") } else { t!(lang, "clear-statement") },
                    at("word"),
                );
                view = view.action(if cleared { link } else { link.main() });
            }
            if may(&ask.caller, &facts, CONVENE) {
                if steps::ready(&standing, true).is_ok() {
                    view = view.action(Action::link(t!(lang, "issue-statement"), at("issue")).main());
                } else if !s.asked() {
                    view = view.action(Action::button(t!(lang, "ask-clearance"), at("ask")));
                }
                view = view.action(Action::link(t!(lang, "edit-statement"), at("edit")));
                view = view.action(Action::button(t!(lang, "drop-statement"), at("drop")));
            }
        }
        State::Issued => {
            if may(&ask.caller, &facts, JOIN) {
                view = view.action(Action::button(t!(lang, "next-edition"), at("next")).main());
            }
            if speaks.is_some() {
                view = view.action(Action::link(t!(lang, "withdraw-statement"), at("withdraw")));
            }
        }
        State::Superseded => {
            if let Some(next) = s.superseded_by {
                view = view.action(Action::link(t!(lang, "newer-edition"), format!("/statements/{next}")).main());
            }
        }
        State::Withdrawn => {}
    }
    if let Some(before) = s.supersedes {
        view = view.action(Action::link(t!(lang, "older-edition"), format!("/statements/{before}")));
    }
    view
}
