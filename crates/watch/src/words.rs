//! The words of the watch.

base::speak!($);

#[cfg(test)]
mod tests {
    #[test]
    fn the_four_languages_have_the_same_keys() {
        let en = base::words::keys(include_str!("../i18n/en/watch.ftl"));
        for (lang, source) in [
            ("fr", include_str!("../i18n/fr/watch.ftl")),
            ("es", include_str!("../i18n/es/watch.ftl")),
            ("ar", include_str!("../i18n/ar/watch.ftl")),
        ] {
            assert_eq!(base::words::keys(source), en, "{lang}");
        }
    }
}
