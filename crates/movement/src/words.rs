//! The words of organisations, contexts, presence and people.

base::speak!($);

#[cfg(test)]
mod tests {
    #[test]
    fn the_four_languages_have_the_same_keys() {
        let en = base::words::keys(include_str!("../i18n/en/movement.ftl"));
        for (lang, source) in [
            ("fr", include_str!("../i18n/fr/movement.ftl")),
            ("es", include_str!("../i18n/es/movement.ftl")),
            ("ar", include_str!("../i18n/ar/movement.ftl")),
        ] {
            assert_eq!(base::words::keys(source), en, "{lang}");
        }
    }
}
