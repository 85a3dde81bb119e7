//! The furniture's words: headings, table heads, captions, in four languages.

base::speak!($);

use base::lang::Lang;

/// The sentence that stands under every map (experience.md 5.2).
pub fn boundaries(lang: Lang) -> String {
    t!(lang, "map-boundaries")
}

/// Isolation marks are wanted among right-to-left letters only; elsewhere they would travel with copied figures.
fn plain(lang: Lang, text: &str) -> String {
    if lang.is_rtl() { text.to_owned() } else { base::words::without_isolates(text) }
}

/// "no data" in the reader's language.
pub fn no_data(lang: Lang) -> String {
    t!(lang, "no-data")
}

/// "not shared" in the reader's language.
pub fn not_shared(lang: Lang) -> String {
    t!(lang, "not-shared")
}

/// A range between two written figures; from its lower to its upper end in the direction of reading.
pub fn range(lang: Lang, lower: &str, upper: &str) -> String {
    plain(lang, &t!(lang, "range", lower = lower, upper = upper))
}

/// So many of so many.
pub fn share(lang: Lang, part: &str, whole: &str) -> String {
    plain(lang, &t!(lang, "share", part = part, whole = whole))
}

/// "and 12 more".
pub(crate) fn more(lang: Lang, count: u64) -> String {
    plain(lang, &t!(lang, "more", count = count, number = crate::figures::whole(lang, count)))
}

/// "12 more areas".
pub(crate) fn more_areas(lang: Lang, count: u64) -> String {
    plain(lang, &t!(lang, "more-areas", count = count, number = crate::figures::whole(lang, count)))
}

/// "Label: figure".
pub(crate) fn labelled(lang: Lang, label: &str, figure: &str) -> String {
    plain(lang, &t!(lang, "labelled", label = label, figure = figure))
}

/// "50 km", on the scale of a map.
pub(crate) fn kilometres(lang: Lang, number: &str) -> String {
    plain(lang, &t!(lang, "kilometres", number = number))
}

/// Name of a workbook's first sheet.
pub(crate) fn about(lang: Lang) -> String {
    t!(lang, "about")
}

pub(crate) fn thousand(lang: Lang) -> String {
    t!(lang, "thousand")
}

pub(crate) fn million(lang: Lang) -> String {
    t!(lang, "million")
}

pub(crate) fn billion(lang: Lang) -> String {
    t!(lang, "billion")
}

/// Every furniture text without arguments in one language, by key: what a template looks up.
pub(crate) fn furniture(lang: Lang) -> serde_json::Map<String, serde_json::Value> {
    SOURCES[lang as usize]
        .lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()) && !line.contains('{'))
        .filter_map(|line| line.split_once('='))
        .map(|(key, _)| (key.trim().to_owned(), loader(lang).get(key.trim()).into()))
        .collect()
}

/// The Fluent sources in the order of [`Lang::ALL`].
const SOURCES: [&str; 4] = [
    include_str!("../i18n/en/paper.ftl"),
    include_str!("../i18n/fr/paper.ftl"),
    include_str!("../i18n/es/paper.ftl"),
    include_str!("../i18n/ar/paper.ftl"),
];

#[cfg(test)]
mod tests {
    use super::{SOURCES, boundaries, furniture};
    use base::lang::Lang;

    #[test]
    fn four_languages_have_the_same_keys() {
        let english = base::words::keys(SOURCES[0]);
        assert!(english.len() > 20);
        for source in &SOURCES[1..] {
            assert_eq!(base::words::keys(source), english);
        }
    }

    #[test]
    fn furniture_is_spoken_in_each_language() {
        for lang in Lang::ALL {
            let words = furniture(lang);
            assert!(
                words.values().all(|w| w.as_str().is_some_and(|w| !w.is_empty() && !w.starts_with("No localization")))
            );
        }
        assert_ne!(boundaries(Lang::Fr), boundaries(Lang::En));
    }
}
