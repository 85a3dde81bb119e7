//! The words of notes.

base::speak!($);

#[cfg(test)]
mod tests {
    #[test]
    fn the_four_languages_have_the_same_keys() {
        let en = base::words::keys(include_str!("../i18n/en/notes.ftl"));
        for (lang, source) in [
            ("fr", include_str!("../i18n/fr/notes.ftl")),
            ("es", include_str!("../i18n/es/notes.ftl")),
            ("ar", include_str!("../i18n/ar/notes.ftl")),
        ] {
            assert_eq!(base::words::keys(source), en, "{lang}");
        }
    }
}
