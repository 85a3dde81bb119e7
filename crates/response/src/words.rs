//! The words of emergencies.

base::speak!($);

#[cfg(test)]
mod tests {
    #[test]
    fn the_four_languages_have_the_same_keys() {
        let en = base::words::keys(include_str!("../i18n/en/response.ftl"));
        for (lang, source) in [
            ("fr", include_str!("../i18n/fr/response.ftl")),
            ("es", include_str!("../i18n/es/response.ftl")),
            ("ar", include_str!("../i18n/ar/response.ftl")),
        ] {
            assert_eq!(base::words::keys(source), en, "{lang}");
        }
    }
}
