//! A name in the languages in which it was given.
//!
//! Invariant: a name that is missing in a language is shown in one in which it was given, never empty and never
//! translated by us.

use crate::words::t;
use base::{fold::fold, lang::Lang};
use platform::web::{Field, Form, Kind, Values};

/// What something is called, by language; empty where nobody said it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names([String; 4]);

/// Names of the fields and columns, by language.
pub const COLUMNS: [&str; 4] = ["name_en", "name_fr", "name_es", "name_ar"];

impl Names {
    /// From the name in each language.
    pub fn new(names: [String; 4]) -> Names {
        Names(names)
    }

    /// From what a form holds.
    pub fn typed(values: &Values) -> Names {
        Names(COLUMNS.map(|column| values.text(column).split_whitespace().collect::<Vec<_>>().join(" ")))
    }

    /// The name in a language, or in the first one in which it was given.
    pub fn of(&self, lang: Lang) -> &str {
        let own = self.0[lang as usize].as_str();
        if own.is_empty() { self.first() } else { own }
    }

    /// The name in the first language in which it was given; empty where it was given in none.
    pub fn first(&self) -> &str {
        self.0.iter().map(String::as_str).find(|n| !n.is_empty()).unwrap_or_default()
    }

    /// As it was given in a language; empty where it was not.
    pub fn given(&self, lang: Lang) -> &str {
        &self.0[lang as usize]
    }

    /// By what lists in a language are ordered.
    pub fn key(&self, lang: Lang) -> String {
        fold(self.of(lang))
    }

    /// The fields for it.
    pub fn fields(lang: Lang) -> Vec<Field> {
        let labels = [t!(lang, "name-in-en"), t!(lang, "name-in-fr"), t!(lang, "name-in-es"), t!(lang, "name-in-ar")];
        COLUMNS
            .into_iter()
            .zip(labels)
            .map(|(name, label)| Field::new(name, label, Kind::Line(200)).optional())
            .collect()
    }

    /// Puts it into a form.
    pub fn fill(&self, form: &mut Form) {
        for (column, name) in COLUMNS.into_iter().zip(&self.0) {
            form.set(column, name);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_was_not_given_is_shown_as_it_was() {
        let names = Names::new([String::new(), "Lac Tchad".into(), String::new(), "بحيرة تشاد".into()]);
        assert_eq!(
            (names.of(Lang::Fr), names.of(Lang::En), names.of(Lang::Ar)),
            ("Lac Tchad", "Lac Tchad", "بحيرة تشاد")
        );
        assert_eq!((names.given(Lang::En), names.key(Lang::Es).as_str()), ("", "lac tchad"));
    }
}
