//! The shell of a page: language, direction, title, who may see it.
//!
//! Invariant: `base.html` reads `shell`, so a page struct without one does not compile; the title of a page that
//! came back with errors starts with the word for “Error”.

use crate::{assets, words::t};
use base::lang::Lang;

/// Who may see what a page shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Anybody.
    Public,
    /// The person who dropped the sheets, and whom they give the address.
    Own,
}

impl Audience {
    /// The badge's word.
    pub fn name(self, lang: Lang) -> String {
        match self {
            Audience::Public => t!(lang, "audience-public"),
            Audience::Own => t!(lang, "audience-own"),
        }
    }

    /// What the badge means, in a sentence.
    pub fn note(self, lang: Lang) -> String {
        match self {
            Audience::Public => t!(lang, "audience-public-note"),
            Audience::Own => t!(lang, "audience-own-note"),
        }
    }

    /// The badge's class in the style.
    pub const fn class(self) -> &'static str {
        match self {
            Audience::Public => "public",
            Audience::Own => "own",
        }
    }
}

/// What is wrong with a field of a form, in words that say what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError {
    /// Id of the field, for the link in the summary.
    pub field: &'static str,
    /// What to do.
    pub text: String,
}

/// What every page has.
#[derive(Clone, Debug)]
pub struct Shell {
    /// The reader's language.
    pub lang: Lang,
    /// The page's title, and its first heading.
    pub title: String,
    /// Address below `/{lang}`, with the query: the same page in another language.
    pub path: String,
    /// Who may see the page.
    pub audience: Audience,
    /// The figures are invented.
    pub demonstration: bool,
    /// What a form that came back needs; empty where there was none.
    pub errors: Vec<FieldError>,
    /// Scripts besides the one of all pages.
    pub scripts: Vec<&'static str>,
    /// The page is a file of its own: style inside, no links into a server.
    pub alone: bool,
}

impl Shell {
    /// A public page at an address below `/{lang}`.
    pub fn new(lang: Lang, title: impl Into<String>, path: impl Into<String>) -> Shell {
        Shell {
            lang,
            title: title.into(),
            path: path.into(),
            audience: Audience::Public,
            demonstration: false,
            errors: Vec::new(),
            scripts: Vec::new(),
            alone: false,
        }
    }

    /// The same page for another audience.
    #[must_use]
    pub fn seen_by(mut self, audience: Audience) -> Shell {
        self.audience = audience;
        self
    }

    /// The same page as a file of its own.
    #[must_use]
    pub fn alone(mut self) -> Shell {
        self.alone = true;
        self
    }

    /// The style itself, for a page that is a file of its own.
    pub fn style_text(&self) -> &'static str {
        assets::STYLE.text()
    }

    /// The text of `<title>`.
    pub fn full_title(&self) -> String {
        let title = t!(self.lang, "page-title", title = self.title.as_str());
        let title = if self.errors.is_empty() { title } else { t!(self.lang, "error-title", title = title) };
        base::words::without_isolates(&title)
    }

    /// This page in each language, for the switch: language, address, whether it is this one.
    pub fn languages(&self) -> Vec<(Lang, String, bool)> {
        Lang::ALL.into_iter().map(|l| (l, format!("/{l}{}", self.path), l == self.lang)).collect()
    }

    /// What is wrong with a field, if anything.
    pub fn error_of(&self, field: &str) -> Option<&str> {
        self.errors.iter().find(|e| e.field == field).map(|e| e.text.as_str())
    }

    /// The audience badge's word.
    pub fn audience_name(&self) -> String {
        self.audience.name(self.lang)
    }

    /// What the audience badge means.
    pub fn audience_note(&self) -> String {
        self.audience.note(self.lang)
    }

    /// Address of the style.
    pub fn style(&self) -> &'static str {
        &assets::STYLE.href
    }

    /// Address of the script of all pages.
    pub fn script(&self) -> &'static str {
        &assets::SCRIPT.href
    }

    /// Address of the mark.
    pub fn mark(&self) -> &'static str {
        &assets::MARK.href
    }

    /// A word of the shell, for `base.html`, which is compiled in the crate of the page.
    pub fn word(&self, key: Word) -> String {
        match key {
            Word::Product => t!(self.lang, "product"),
            Word::ProductLong => t!(self.lang, "product-long"),
            Word::Skip => t!(self.lang, "skip"),
            Word::Languages => t!(self.lang, "languages"),
            Word::Home => t!(self.lang, "home"),
            Word::Footer => t!(self.lang, "about-footer"),
            Word::Demonstration => t!(self.lang, "demonstration"),
            Word::DemonstrationNote => t!(self.lang, "demonstration-note"),
            Word::Problem => t!(self.lang, "problem"),
            Word::TableFiles => t!(self.lang, "table-files"),
            Word::TablePages => t!(self.lang, "table-pages"),
            Word::Next => t!(self.lang, "table-next"),
            Word::Previous => t!(self.lang, "table-previous"),
            Word::Empty => t!(self.lang, "table-empty"),
            Word::Audience => t!(self.lang, "table-audience"),
        }
    }
}

/// The words of shell and components.
#[derive(Clone, Copy, Debug)]
#[expect(missing_docs, reason = "each is the message of the same name")]
pub enum Word {
    Product,
    ProductLong,
    Skip,
    Languages,
    Home,
    Footer,
    Demonstration,
    DemonstrationNote,
    Problem,
    TableFiles,
    TablePages,
    Next,
    Previous,
    Empty,
    Audience,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_title_of_a_form_with_errors_says_so_first() {
        let mut shell = Shell::new(Lang::Fr, "Accueil", "");
        assert_eq!(shell.full_title(), "Accueil – smcc");
        shell.errors.push(FieldError { field: "files", text: "Choisissez un fichier".into() });
        assert_eq!(shell.full_title(), "Erreur : Accueil – smcc");
        assert_eq!(shell.error_of("files"), Some("Choisissez un fichier"));
    }

    #[test]
    fn the_switch_leads_to_the_same_page() {
        let shell = Shell::new(Lang::En, "x", "/pictures/abc?sector=wash");
        assert_eq!(shell.languages()[3], (Lang::Ar, "/ar/pictures/abc?sector=wash".into(), false));
    }
}
