//! The words that all pages share: shell, tables, refusals, months.

base::speak!($);

#[cfg(test)]
mod tests {
    #[test]
    fn the_four_languages_say_the_same_things() {
        let english = base::words::keys(include_str!("../i18n/en/platform.ftl"));
        for (lang, source) in [
            ("fr", include_str!("../i18n/fr/platform.ftl")),
            ("es", include_str!("../i18n/es/platform.ftl")),
            ("ar", include_str!("../i18n/ar/platform.ftl")),
        ] {
            assert_eq!(english, base::words::keys(source), "{lang}");
        }
    }
}
