//! The words of reading: findings, reasons for a column or a sheet.

base::speak!($);

#[cfg(test)]
mod tests {
    use base::words::keys;

    #[test]
    fn the_four_languages_have_the_same_messages() {
        let english = keys(include_str!("../i18n/en/intake.ftl"));
        assert!(english.windows(2).all(|two| two[0] != two[1]), "a message stands twice");
        for other in [
            include_str!("../i18n/fr/intake.ftl"),
            include_str!("../i18n/es/intake.ftl"),
            include_str!("../i18n/ar/intake.ftl"),
        ] {
            assert_eq!(keys(other), english);
        }
    }
}
