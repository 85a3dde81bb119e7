//! The shell of a page: language, direction, title, who may see it.
//!
//! Invariant: `base.html` reads `shell`, so a page struct without one does not compile; the title of a page that
//! came back with errors starts with the word for “Error”.

use crate::{access::Level, assets, words::t};
use base::lang::Lang;
use std::borrow::Cow;

/// Who may see what a page shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Anybody.
    Public,
    /// The person who dropped the sheets, and whom they give the address.
    Own,
    /// A record's own.
    Of(Level),
}

impl Audience {
    /// The badge's word.
    pub fn name(self, lang: Lang) -> String {
        match self {
            Audience::Public => t!(lang, "audience-public"),
            Audience::Own => t!(lang, "audience-own"),
            Audience::Of(level) => level.name(lang),
        }
    }

    /// What the badge means, in a sentence.
    pub fn note(self, lang: Lang) -> String {
        match self {
            Audience::Public => t!(lang, "audience-public-note"),
            Audience::Own => t!(lang, "audience-own-note"),
            Audience::Of(level) => level.note(lang),
        }
    }

    /// The badge's class in the style.
    pub const fn class(self) -> &'static str {
        match self {
            Audience::Public => "public",
            Audience::Own => "own",
            Audience::Of(level) => level.code(),
        }
    }
}

/// What is wrong with a field of a form, in words that say what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError {
    /// Id of the field, for the link in the summary.
    pub field: Cow<'static, str>,
    /// What to do.
    pub text: String,
}

/// A place in the navigation.
#[derive(Clone, Debug)]
pub struct Place {
    /// Its name.
    pub label: String,
    /// Its address.
    pub href: String,
    /// The page is in it.
    pub here: bool,
}

/// One of the people of the demonstration, to look at the pages as.
#[derive(Clone, Debug)]
pub struct Actor {
    /// Name for the form.
    pub code: String,
    /// Who it is.
    pub label: String,
    /// The page is shown to them.
    pub here: bool,
}

/// What the platform puts around a page: the reader, the navigation, the way here.
#[derive(Clone, Debug, Default)]
pub struct Frame {
    /// Places in the bar.
    pub places: Vec<Place>,
    /// The reader's name; none when nobody signed in.
    pub reader: Option<String>,
    /// The organisation for which they read.
    pub organisation: String,
    /// Pages above this one.
    pub crumbs: Vec<(String, String)>,
    /// People of the demonstration; empty outside it.
    pub actors: Vec<Actor>,
    /// What was just done, said once.
    pub said: Option<String>,
    /// Address of the events that tell that something changed.
    pub live: Option<String>,
    /// Address of this page with its query, without the language.
    pub here: String,
    /// A key for the small forms of the shell.
    pub once: String,
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
    /// Who reads it and where they can go; none on pages without accounts.
    pub frame: Option<Frame>,
    /// Scripts besides the one of all pages.
    pub scripts: Vec<&'static str>,
    /// Name of the route, under which help has a line for it; empty where it is none.
    pub route: &'static str,
    /// What the page is for, for those who open its help.
    pub help: Option<String>,
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
            frame: None,
            scripts: Vec::new(),
            route: "",
            help: None,
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

    /// A key for the small forms of the shell.
    pub fn once(&self) -> &str {
        self.frame.as_ref().map_or("", |f| f.once.as_str())
    }

    /// A cell of a table, as its reader reads it.
    pub fn cell(&self, cell: &crate::web::Cell) -> String {
        cell.text(self.lang)
    }

    /// The choice to keep what others wrote.
    pub fn theirs(&self, text: &str) -> String {
        t!(self.lang, "theirs", text = text)
    }

    /// Address of the page without its query, for the files of its table.
    pub fn stem(&self) -> &str {
        let here = self.frame.as_ref().map_or("", |f| f.here.as_str());
        let path = here.split('?').next().unwrap_or_default();
        if path == "/" { "/home" } else { path }
    }

    /// The query of the page with its mark, or nothing.
    pub fn query(&self) -> String {
        let here = self.frame.as_ref().map_or("", |f| f.here.as_str());
        here.split_once('?').map(|(_, q)| format!("?{q}")).unwrap_or_default()
    }

    /// The text of `<title>`.
    pub fn full_title(&self) -> String {
        let title = t!(self.lang, "page-title", title = self.title.as_str());
        let title = if self.errors.is_empty() { title } else { t!(self.lang, "error-title", title = title) };
        base::words::without_isolates(&title)
    }

    /// This page in each language, for the switch: language, address, whether it is this one.
    pub fn languages(&self) -> Vec<(Lang, String, bool)> {
        let address = |l: Lang| match &self.frame {
            None => format!("/{l}{}", self.path),
            Some(frame) => {
                let mark = if frame.here.contains('?') { '&' } else { '?' };
                format!("{}{mark}lang={l}", frame.here)
            }
        };
        Lang::ALL.into_iter().map(|l| (l, address(l), l == self.lang)).collect()
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

    /// Address of the command palette's script, which is fetched when it is first wanted.
    pub fn palette(&self) -> &'static str {
        &assets::PALETTE.href
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
            Word::SignIn => t!(self.lang, "sign-in"),
            Word::SignOut => t!(self.lang, "sign-out"),
            Word::Me => t!(self.lang, "me"),
            Word::Places => t!(self.lang, "places"),
            Word::Way => t!(self.lang, "way"),
            Word::LookAs => t!(self.lang, "look-as"),
            Word::Look => t!(self.lang, "look"),
            Word::Search => t!(self.lang, "search"),
            Word::SearchLabel => t!(self.lang, "search-label"),
            Word::SearchNone => t!(self.lang, "search-none"),
            Word::SearchSlash => t!(self.lang, "search-slash"),
            Word::Optional => t!(self.lang, "optional"),
            Word::Theirs => t!(self.lang, "theirs"),
            Word::Mine => t!(self.lang, "mine"),
            Word::Changed => t!(self.lang, "changed-meanwhile"),
            Word::NotShared => t!(self.lang, "not-shared"),
            Word::Filter => t!(self.lang, "filter"),
            Word::All => t!(self.lang, "all-things"),
            Word::More => t!(self.lang, "page-more"),
            Word::New => t!(self.lang, "live-new"),
            Word::History => t!(self.lang, "history"),
            Word::Help => t!(self.lang, "help"),
            Word::DraftKept => t!(self.lang, "draft-kept"),
            Word::DraftUnkept => t!(self.lang, "draft-unkept"),
            Word::DraftDrop => t!(self.lang, "draft-drop"),
            Word::Conflict => t!(self.lang, "conflict"),
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
    SignIn,
    SignOut,
    Me,
    Places,
    Way,
    LookAs,
    Look,
    Search,
    SearchLabel,
    SearchNone,
    SearchSlash,
    Optional,
    Theirs,
    Mine,
    Changed,
    NotShared,
    Filter,
    All,
    More,
    New,
    History,
    Help,
    DraftKept,
    DraftUnkept,
    DraftDrop,
    Conflict,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_title_of_a_form_with_errors_says_so_first() {
        let mut shell = Shell::new(Lang::Fr, "Accueil", "");
        assert_eq!(shell.full_title(), "Accueil – smcc");
        shell.errors.push(FieldError { field: "files".into(), text: "Choisissez un fichier".into() });
        assert_eq!(shell.full_title(), "Erreur : Accueil – smcc");
        assert_eq!(shell.error_of("files"), Some("Choisissez un fichier"));
    }

    #[test]
    fn the_switch_leads_to_the_same_page() {
        let shell = Shell::new(Lang::En, "x", "/pictures/abc?sector=wash");
        assert_eq!(shell.languages()[3], (Lang::Ar, "/ar/pictures/abc?sector=wash".into(), false));
    }
}
