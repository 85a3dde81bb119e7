//! A statement as a document: PDF, Word file and plain text, in each of the four languages.
//!
//! Invariants: a text that is missing or stale in the document's language stands in the source's language and says so – in
//! what is issued always, in a draft where it is missing; a draft says on each page that it is one.

use super::{kind::State, section, store::Model, translation::Standing};
use crate::{
    consent::{Answer, Model as Word},
    words::t,
};
use axum::response::Response;
use base::{lang::Lang, words::without_isolates};
use movement::organisation;
use paper::letter::{Letter, Part, Signature};
use platform::{Refusal, answer, id::OrganisationId, show, web::Ask};

/// The text of a section that a reader of a language is given, with the language that it is in and how it stands.
pub fn shown(s: &Model, section: &section::Model, lang: Lang) -> (String, Lang, Standing) {
    let standing = section.standing(s.source(), lang);
    let frozen = s.state() != State::Draft;
    let own = if frozen {
        lang == s.source() || s.issued_in().contains(&lang)
    } else {
        !matches!(standing, Standing::Missing)
    };
    let of = if own { lang } else { s.source() };
    (section.text(of).text.to_owned(), of, standing)
}

/// The name of an organisation in the reader's language.
///
/// # Errors
/// When the database does not answer.
pub async fn name(ask: &Ask, organisation: OrganisationId) -> Result<String, Refusal> {
    organisation::name(ask.read(), ask.lang(), organisation).await
}

/// The statement as a letter in a language.
///
/// # Errors
/// When the database does not answer.
pub async fn letter(
    ask: &Ask,
    s: &Model,
    sections: &[section::Model],
    words: &[Word],
    lang: Lang,
) -> Result<Letter, Refusal> {
    let speakers = s.speakers();
    let names = organisation::names(ask.read(), lang, &speakers).await?;
    let name =
        |id: OrganisationId| speakers.iter().position(|o| *o == id).map_or(String::new(), |at| names[at].clone());
    let signature = |organisation, capacity: &str, at| Signature {
        organisation: name(organisation),
        capacity: capacity.to_owned(),
        when: show::instant(lang, at),
    };
    let signed: Vec<Signature> = if s.state() == State::Draft {
        let counts =
            |c: &&Word| c.revision == s.revision && c.answer() == Some(Answer::Agreed) && speakers.contains(&c.owner);
        words.iter().filter(counts).map(|c| signature(c.owner, &c.capacity, c.given_at)).collect()
    } else {
        s.signatures().iter().map(|c| signature(c.organisation, &c.capacity, c.at)).collect()
    };
    let parts = sections.iter().map(|section| {
        let (text, of, standing) = shown(s, section, lang);
        let note = match standing {
            _ if of != lang && !text.trim().is_empty() => t!(lang, "not-translated", language = of.endonym()),
            Standing::Stale => t!(lang, "translation-stale-note"),
            Standing::Draft if s.state() == State::Draft => t!(lang, "translation-draft-note"),
            _ => String::new(),
        };
        Part { heading: section.topic().heading(lang), text, lang: of, note }
    });
    let mut facts = vec![(t!(lang, "field-number"), number(lang, s))];
    if let Some(at) = s.issued_at {
        facts.push((t!(lang, "field-issued-at"), show::instant(lang, at)));
    }
    if let Some(day) = s.next_update {
        facts.push((t!(lang, "field-next-update"), show::day(lang, day)));
    }
    facts.push((t!(lang, "field-classification"), s.classification().name(lang)));
    let demonstration = ask.app.settings().demonstration;
    Ok(Letter {
        lang,
        title: s.kind().name(lang),
        subject: s.subject.clone(),
        speakers: names.join(" · "),
        made: ask.now().naive_utc(),
        audience: s.classification().name(lang),
        draft: match s.state() {
            State::Draft => t!(lang, "draft-mark"),
            State::Superseded => t!(lang, "superseded-mark"),
            State::Withdrawn => t!(lang, "withdrawn-mark"),
            State::Issued => String::new(),
        },
        demonstration: if demonstration { t!(lang, "demonstration-mark") } else { String::new() },
        facts,
        parts: parts.collect(),
        signed_heading: t!(lang, "signed-heading"),
        signed,
        source: without_isolates(&t!(lang, "statement-made-with", address = ask.app.settings().address.as_str())),
    })
}

/// Number and edition, as people read them.
pub fn number(lang: Lang, s: &Model) -> String {
    if s.edition == 1 {
        s.number.to_string()
    } else {
        t!(lang, "number-edition", number = s.number.to_string(), edition = s.edition.to_string())
    }
}

/// The letter as a file.
///
/// # Errors
/// [`Refusal::NotFound`] for an ending that it has not; a fault where it cannot be laid out.
pub async fn file(letter: Letter, title: &str, ending: &str) -> Result<Response, Refusal> {
    let name = format!("{title} – {}.{ending}", letter.lang.code());
    let kind = match ending {
        "pdf" => "application/pdf",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "txt" => "text/plain; charset=utf-8",
        _ => return Err(Refusal::NotFound),
    };
    let of = ending.to_owned();
    // Laying out a page takes its time: not among the threads that answer others.
    let made = tokio::task::spawn_blocking(move || match of.as_str() {
        "pdf" => paper::pdf::letter_pdf(&letter),
        "docx" => paper::docx::letter_docx(&letter),
        _ => Ok(letter.text().into_bytes()),
    });
    let bytes = made.await.map_err(|e| Refusal::of(&e))?.map_err(|e| Refusal::of(&e))?;
    Ok(answer::download(&name, kind, bytes))
}
