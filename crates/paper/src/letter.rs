//! A letter or statement as a document needs it: whoever makes it says what stands in it, [`crate::pdf::letter_pdf`],
//! [`crate::docx::letter_docx`] and [`Letter::text`] decide where.
//!
//! Invariant: all texts arrive in the document's language, or say which other language they are in; a person's text is a
//! value everywhere and never markup.

use base::{lang::Lang, words::without_isolates};
use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

/// Everything that a letter says. An empty part is left out.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Letter {
    /// The document's language.
    pub lang: Lang,
    /// What kind of document: “Joint Statement”.
    pub title: String,
    /// What it is about: the emergency's name.
    pub subject: String,
    /// Who speaks, in one line.
    pub speakers: String,
    /// When the file was made, UTC.
    pub made: NaiveDateTime,
    /// Who may see it, for the badge and each footer.
    pub audience: String,
    /// Said loudly on the first page and in each footer while it is not issued; else empty.
    pub draft: String,
    /// Said as loudly where it is a demonstration; else empty.
    pub demonstration: String,
    /// Version, date of issue and the like: name and value.
    pub facts: Vec<(String, String)>,
    /// Its parts.
    pub parts: Vec<Part>,
    /// Heading above those who signed.
    pub signed_heading: String,
    /// Those who signed: organisation, function, day.
    pub signed: Vec<Signature>,
    /// One line on what this is and where it is from, for each footer.
    pub source: String,
}

/// A part of a letter.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Part {
    /// Its heading.
    pub heading: String,
    /// Its text: lines, of which those that begin with a dash are points of a list.
    pub text: String,
    /// The language of the text, where it is not the document's.
    pub lang: Lang,
    /// Said above the text, such as that it is not translated; may be empty.
    pub note: String,
}

/// Who signed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signature {
    /// The organisation.
    pub organisation: String,
    /// The function of whoever signed.
    pub capacity: String,
    /// When, written out.
    pub when: String,
}

/// A piece of a part's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// A paragraph.
    Paragraph(&'a str),
    /// Points of a list.
    Points(Vec<&'a str>),
}

/// The pieces of a text: each line is a paragraph, and lines that begin with a dash or a bullet are points.
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces: Vec<Piece> = Vec::new();
    for line in text.lines().map(str::trim).filter(|l| !l.is_empty()) {
        let point = ["- ", "– ", "— ", "• ", "* "].iter().find_map(|mark| line.strip_prefix(mark)).map(str::trim);
        match (point, pieces.last_mut()) {
            (Some(point), Some(Piece::Points(points))) => points.push(point),
            (Some(point), _) => pieces.push(Piece::Points(vec![point])),
            (None, _) => pieces.push(Piece::Paragraph(line)),
        }
    }
    pieces
}

impl Letter {
    /// The parts that say something.
    pub fn said(&self) -> impl Iterator<Item = &Part> {
        self.parts.iter().filter(|p| !p.text.trim().is_empty())
    }

    /// As plain text, for an e-mail or a message: no markup, no isolation marks, lines as long as they are.
    pub fn text(&self) -> String {
        let mut lines: Vec<String> = Vec::new();
        for loud in [&self.demonstration, &self.draft].into_iter().filter(|t| !t.is_empty()) {
            lines.push(format!("*** {loud} ***"));
        }
        lines.extend([self.title.to_uppercase(), self.subject.clone(), self.speakers.clone()]);
        lines.extend(self.facts.iter().map(|(name, value)| format!("{name}: {value}")));
        lines.push(self.audience.clone());
        for part in self.said() {
            lines.extend([String::new(), part.heading.to_uppercase()]);
            lines.extend(Some(part.note.clone()).filter(|n| !n.is_empty()).map(|n| format!("[{n}]")));
            for piece in pieces(&part.text) {
                match piece {
                    Piece::Paragraph(text) => lines.push(text.to_owned()),
                    Piece::Points(points) => lines.extend(points.iter().map(|p| format!("- {p}"))),
                }
            }
        }
        if !self.signed.is_empty() {
            lines.extend([String::new(), self.signed_heading.to_uppercase()]);
            lines.extend(self.signed.iter().map(|s| [s.organisation.as_str(), &s.capacity, &s.when].join(" – ")));
        }
        lines.extend([String::new(), self.source.clone(), String::new()]);
        without_isolates(&lines.join("\n"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_paragraphs_and_dashes_are_points() {
        let found = pieces("One.\n\n- a\n• b\nTwo - not a point.\n  - c");
        let points = |p: &[&'static str]| Piece::Points(p.to_vec());
        assert_eq!(
            found,
            [Piece::Paragraph("One."), points(&["a", "b"]), Piece::Paragraph("Two - not a point."), points(&["c"])]
        );
    }

    #[test]
    fn plain_text_says_all_and_leaves_out_what_is_empty() {
        let part = |heading: &str, text: &str| Part { heading: heading.into(), text: text.into(), ..Part::default() };
        let letter = Letter {
            title: "Joint Statement".into(),
            subject: "Floods".into(),
            draft: "Draft".into(),
            parts: vec![part("Roles", "- host"), part("Visits", " ")],
            signed_heading: "Signed".into(),
            signed: vec![Signature { organisation: "A".into(), capacity: "Head".into(), when: "today".into() }],
            ..Letter::default()
        };
        let text = letter.text();
        assert!(text.starts_with("*** Draft ***\nJOINT STATEMENT\nFloods\n"), "{text}");
        assert!(text.contains("\nROLES\n- host\n") && text.contains("A – Head – today"), "{text}");
        assert!(!text.contains("VISITS"), "{text}");
    }
}
