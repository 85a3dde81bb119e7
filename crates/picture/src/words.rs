//! The words of the picture. Sentences that need a choice by id are in [`crate::say`].

base::speak!($);

#[cfg(test)]
mod tests {
    #[test]
    fn the_four_languages_have_the_same_keys() {
        let en = base::words::keys(include_str!("../i18n/en/picture.ftl"));
        for (lang, source) in [
            ("fr", include_str!("../i18n/fr/picture.ftl")),
            ("es", include_str!("../i18n/es/picture.ftl")),
            ("ar", include_str!("../i18n/ar/picture.ftl")),
        ] {
            assert_eq!(base::words::keys(source), en, "{lang}");
        }
    }
}
