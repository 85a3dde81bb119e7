//! Clearing a statement, issuing it, and what comes after: the next edition, the withdrawal.
//!
//! Invariants: it is issued only when every organisation in whose name it speaks gave its word for this very revision –
//! said here in words, kept by the database in any case; what was issued changes no more, the next edition supersedes it.

use super::{
    faces, forms,
    kind::{Kind, State},
    section,
    store::{self, Entity, Model, Signature},
    translation::Text,
};
use crate::{
    consent::{self, About, SPEAKERS, Standing, standing},
    convener,
    words::t,
};
use base::lang::Lang;
use platform::{
    Refusal,
    id::OrganisationId,
    record::{CONVENE, JOIN, Record, Right, hold, may, organisation},
    web::{Ask, Field, Form, Kind as Holds},
    write::{Done, Write},
};
use uuid::Uuid;

/// Those who speak for an organisation, when what they say changes the common record.
const SPEAK: Right = Right::asked(SPEAKERS);

/// What keeps a statement from being issued.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Missing {
    /// These did not clear this revision.
    Words(Vec<OrganisationId>),
    /// Nothing is said.
    Text,
}

/// Whether a statement may be issued: a function of what stands.
///
/// # Errors
/// What keeps it.
pub fn ready(standing: &Standing, says: bool) -> Result<(), Missing> {
    if !says {
        return Err(Missing::Text);
    }
    if standing.complete() { Ok(()) } else { Err(Missing::Words(standing.waits_for().collect())) }
}

/// Fills the form by which a named organisation clears the statement.
///
/// # Errors
/// [`Refusal::NotAllowed`] where it was issued, the caller's organisation is not named, or they do not speak for it.
pub async fn fill_word(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    let (s, m) = forms::mine(ask, SPEAK).await?;
    if !ask.caller.organisation.is_some_and(|o| s.speakers().contains(&o)) {
        return Err(Refusal::NotAllowed);
    }
    form.title = t!(lang, "clear-statement");
    form.lead = t!(lang, "clear-statement-lead", title = s.title.as_str(), level = s.classification().name(lang));
    form.submit = t!(lang, "give-word-submit");
    form.audience = Some(s.level());
    form.crumbs = forms::below(lang, &m);
    form.crumbs.push((s.title.clone(), s.href()));
    form.set("answer", consent::Answer::Agreed.code());
    form.set("revision", s.revision.to_string());
    Ok(())
}

/// Takes a named organisation's word.
///
/// # Errors
/// As [`fill_word`]; a sentence where the text changed since it was read.
pub async fn word(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let id = ask.id::<Uuid>("statement")?;
    store::lock(w.tx(), id).await?;
    let held = forms::held(ask, w, SPEAK).await?;
    if !held.speakers().contains(&organisation(&ask.caller)?) {
        return Err(Refusal::NotAllowed);
    }
    consent::forms::same_revision(ask, held.revision)?;
    let answer = consent::forms::answer(&ask.values)?;
    let (capacity, note) = (ask.values.text("capacity"), ask.values.text("note"));
    consent::give(w, held.facts(), About::Statement, held.revision, answer, capacity, note).await?;
    let said = consent::of(w.tx(), &ask.caller, About::Statement, id).await?;
    let standing = standing(&said, &held.speakers(), held.revision);
    let json = serde_json::json!({ "revision": held.revision, "cleared": standing.complete() });
    let said = if standing.complete() { t!(ask.lang(), "cleared-by-all") } else { t!(ask.lang(), "saved") };
    Ok(Done::at(held.href()).saying(said).with(json))
}

/// The field by which somebody issues it.
pub fn issue_fields(lang: Lang) -> Vec<Field> {
    vec![
        Field::new("revision", String::new(), Holds::Hidden),
        Field::new("sure", t!(lang, "field-issue-sure"), Holds::Tick),
    ]
}

/// Fills the form that issues it: what goes out, and what keeps it.
///
/// # Errors
/// [`Refusal::NotAllowed`] where it was issued or is not theirs to issue.
pub async fn fill_issue(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    let (s, m) = forms::mine(ask, CONVENE).await?;
    let sections = section::of(ask.read(), &ask.caller, s.id).await?;
    let good = section::good(&sections, s.source());
    let names = |langs: &[Lang]| langs.iter().map(|l| l.endonym()).collect::<Vec<_>>().join(", ");
    let left: Vec<Lang> = Lang::ALL.into_iter().filter(|l| !good.contains(l)).collect();
    form.title = t!(lang, "issue-statement");
    form.lead = if left.is_empty() {
        t!(lang, "issue-statement-lead", level = s.classification().name(lang), languages = names(&good))
    } else {
        let (languages, left) = (names(&good), names(&left));
        t!(lang, "issue-statement-lead-left", level = s.classification().name(lang), languages = languages, left = left)
    };
    form.submit = t!(lang, "issue-submit");
    form.audience = Some(s.classification().level());
    form.crumbs = forms::below(lang, &m);
    form.crumbs.push((s.title.clone(), s.href()));
    form.set("revision", s.revision.to_string());
    if let Some(field) = form.field("sure")
        && !left.is_empty()
    {
        field.hint = t!(lang, "field-issue-left");
    }
    Ok(())
}

/// Issues it: it is frozen, and seen by those for whom it is classified.
///
/// # Errors
/// A sentence that names who did not clear this revision; another where nothing is said, or the text changed meanwhile.
pub async fn issue(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let lang = ask.lang();
    store::lock(w.tx(), ask.id::<Uuid>("statement")?).await?;
    let held = forms::held(ask, w, CONVENE).await?;
    consent::forms::same_revision(ask, held.revision)?;
    if !ask.values.ticked("sure") {
        return Err(Refusal::field("sure", t!(lang, "issue-tick")));
    }
    let sections = section::of(w.tx(), &ask.caller, held.id).await?;
    let consents = consent::of(w.tx(), &ask.caller, About::Statement, held.id).await?;
    let (source, speakers) = (held.source(), held.speakers());
    let says = sections.iter().any(|s| !s.text(source).text.trim().is_empty());
    match ready(&standing(&consents, &speakers, held.revision), says) {
        Ok(()) => {}
        Err(Missing::Text) => return Err(Refusal::field("main", t!(lang, "issue-empty"))),
        Err(Missing::Words(who)) => {
            let names = ask.app.organisation_names(lang, &who).await?.join("; ");
            return Err(Refusal::field("main", t!(lang, "issue-waits", names = names)));
        }
    }
    let level = held.classification().level().stored();
    let languages = section::good(&sections, source);
    for section in sections.iter().filter(|s| s.audience != level) {
        let part = hold::<section::Entity>(w.tx(), &ask.caller, section.id, JOIN).await?;
        let next = section::Model { audience: level, ..part.model().clone() };
        w.update("statement-issued", &part, None, next).await?;
    }
    let signed = |o: &OrganisationId| {
        let word = consents.iter().find(|c| c.owner == *o)?;
        Some(Signature { organisation: *o, capacity: word.capacity.clone(), at: word.given_at })
    };
    let signatures: Vec<Signature> = speakers.iter().filter_map(signed).collect();
    let next = Model {
        state: State::Issued.code().to_owned(),
        audience: level,
        issued_at: Some(w.at()),
        languages: languages.iter().map(|l| l.code()).collect::<Vec<_>>().join(" "),
        signatures: serde_json::to_string(&signatures).map_err(|e| Refusal::of(&e))?,
        ..held.model().clone()
    };
    let s = w.update("statement-issued", &held, None, next).await?;
    if let Some(before) = s.supersedes {
        let before = hold::<Entity>(w.tx(), &ask.caller, before, JOIN).await?;
        if before.state() == State::Issued {
            let next = Model {
                state: State::Superseded.code().to_owned(),
                superseded_by: Some(s.id),
                ..before.model().clone()
            };
            w.update("statement-superseded", &before, None, next).await?;
        }
    }
    if let (Kind::Letter, Some(emergency)) = (s.kind(), s.emergency) {
        convener::steps::told_by(w, emergency, s.id, &s.title).await?;
    }
    let json = serde_json::json!({ "id": s.id, "state": s.state, "languages": s.languages });
    Ok(Done::at(s.href()).saying(t!(lang, "statement-said-issued")).with(json))
}

/// Begins the next edition of what was issued: the same words, to be changed and cleared anew.
///
/// # Errors
/// [`Refusal::NotAllowed`] where it is not issued or not theirs; a sentence where the next one is begun already.
pub async fn next(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let held = hold::<Entity>(w.tx(), &ask.caller, ask.id::<Uuid>("statement")?, JOIN).await?;
    if held.state() != State::Issued {
        return Err(Refusal::NotAllowed);
    }
    let m = super::emergency_of(w.tx(), ask, held.model()).await?;
    let of_all = store::of_emergency(w.tx(), &ask.caller, m.key()).await?;
    if let Some(begun) = of_all.iter().find(|s| s.supersedes == Some(held.id) && s.open()) {
        return Ok(Done::at(begun.href()));
    }
    let kind = held.kind();
    let edition = of_all.iter().filter(|s| s.kind == held.kind && s.number == held.number).map(|s| s.edition).max();
    let edition = edition.unwrap_or(held.edition) + 1;
    let model = Model {
        id: w.id(),
        owner: organisation(&ask.caller)?,
        audience: m.audience,
        edition,
        title: forms::title(held.source(), kind, held.number, edition, &m.name),
        subject: m.name.clone(),
        state: State::Draft.code().to_owned(),
        revision: 1,
        asked_revision: None,
        next_update: None,
        issued_at: None,
        languages: String::new(),
        signatures: "[]".to_owned(),
        supersedes: Some(held.id),
        superseded_by: None,
        ..held.model().clone()
    };
    let before = section::of(w.tx(), &ask.caller, held.id).await?;
    let sections = kind.topics().iter().map(|topic| {
        let blank = forms::blank(w, &model, *topic);
        match before.iter().find(|s| s.topic == topic.code()) {
            None => blank,
            Some(was) => Lang::ALL.into_iter().fold(blank, |section, lang| {
                let text = was.text(lang);
                // What was stale stays so: the copy begins at the first turn.
                let fresh = lang == held.source() || was.standing(held.source(), lang).good();
                section.with(lang, Text { text: text.text, from: i32::from(fresh), checked: fresh && text.checked })
            }),
        }
    });
    let sections: Vec<section::Model> = sections.collect();
    let facts = crate::emergency::Entity::facts(&m);
    let s = forms::add(w, "statement-begun", model, sections, &facts).await?;
    Ok(Done::at(s.href()).with(serde_json::json!({ "id": s.id, "href": s.href() })))
}

/// The field that says why it is withdrawn.
pub fn withdraw_fields(lang: Lang) -> Vec<Field> {
    vec![Field::new("why", t!(lang, "field-audience-why"), Holds::Lines(600)).hint(t!(lang, "field-withdraw-hint"))]
}

/// Whether the caller speaks for one of those in whose name it was issued.
fn speaks(ask: &Ask, s: &Model) -> bool {
    s.state() == State::Issued
        && may(&ask.caller, &Entity::facts(s), SPEAK)
        && ask.caller.organisation.is_some_and(|o| s.speakers().contains(&o))
}

/// Fills that form.
///
/// # Errors
/// [`Refusal::NotAllowed`] for whoever does not speak for a named organisation.
pub async fn fill_withdraw(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    let (s, m) = super::open(ask).await?;
    let m = m.ok_or(Refusal::NotFound)?;
    form.title = t!(lang, "withdraw-statement");
    form.lead = t!(lang, "withdraw-statement-lead");
    form.submit = t!(lang, "withdraw-submit");
    form.audience = Some(s.level());
    form.crumbs = forms::below(lang, &m);
    form.crumbs.push((s.title.clone(), s.href()));
    if speaks(ask, &s) { Ok(()) } else { Err(Refusal::NotAllowed) }
}

/// Withdraws it: it stays to be read, marked as withdrawn.
///
/// # Errors
/// As [`fill_withdraw`].
pub async fn withdraw(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let held = hold::<Entity>(w.tx(), &ask.caller, ask.id::<Uuid>("statement")?, SPEAK).await?;
    if !speaks(ask, held.model()) {
        return Err(Refusal::NotAllowed);
    }
    let who = faces::name(ask, organisation(&ask.caller)?).await?;
    let withdrawn = format!("{who}: {}", ask.values.text("why"));
    let next = Model { state: State::Withdrawn.code().to_owned(), withdrawn, ..held.model().clone() };
    let s = w.update("statement-withdrawn", &held, None, next).await?;
    Ok(Done::at(s.href()).saying(t!(ask.lang(), "saved")).with(serde_json::json!({ "id": s.id, "state": s.state })))
}

/// Throws a draft away.
///
/// # Errors
/// [`Refusal::NotAllowed`] where it was issued or is not theirs.
pub async fn drop(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let held = forms::held(ask, w, CONVENE).await?;
    let m = super::emergency_of(w.tx(), ask, held.model()).await?;
    let sections = section::of(w.tx(), &ask.caller, held.id).await?;
    let ids: Vec<Uuid> = sections.iter().map(|s| s.id).collect();
    let parts = platform::record::hold_all::<section::Entity>(w.tx(), &ask.caller, &ids, JOIN).await?;
    w.remove_all("statement-dropped", &parts).await?;
    w.remove("statement-dropped", &held).await?;
    Ok(Done::at(format!("{}/statements", m.href())).saying(t!(ask.lang(), "statement-dropped")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn standing(agreed: u8, stale: u8) -> Standing {
        let some = |n: u8| (0..n).map(|n| OrganisationId(Uuid::from_u128(n.into()))).collect();
        Standing { agreed: some(agreed), stale: some(stale), ..Standing::default() }
    }

    #[test]
    fn nothing_is_issued_without_every_word_and_without_words() {
        assert_eq!(ready(&standing(3, 0), true), Ok(()));
        assert_eq!(ready(&standing(2, 1), true), Err(Missing::Words(vec![OrganisationId(Uuid::nil())])));
        assert_eq!(ready(&standing(0, 0), true), Err(Missing::Words(Vec::new())));
        assert_eq!(ready(&standing(3, 0), false), Err(Missing::Text));
    }
}
