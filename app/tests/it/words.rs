//! The four languages say the same things with the same arguments.

use std::collections::BTreeSet;

fn arguments(source: &str) -> BTreeSet<(String, String)> {
    let mut found = BTreeSet::new();
    let mut key = String::new();
    for line in source.lines() {
        if line.starts_with(|c: char| c.is_ascii_alphabetic()) {
            line.split('=').next().unwrap_or_default().trim().clone_into(&mut key);
        }
        for part in line.split('$').skip(1) {
            let name: String = part.chars().take_while(char::is_ascii_alphanumeric).collect();
            found.insert((key.clone(), name));
        }
    }
    found
}

#[test]
fn the_four_languages_have_the_same_keys_and_arguments() {
    let english = include_str!("../../i18n/en/smcc.ftl");
    for (lang, source) in [
        ("fr", include_str!("../../i18n/fr/smcc.ftl")),
        ("es", include_str!("../../i18n/es/smcc.ftl")),
        ("ar", include_str!("../../i18n/ar/smcc.ftl")),
    ] {
        assert_eq!(base::words::keys(english), base::words::keys(source), "{lang}");
        let (ours, theirs) = (arguments(english), arguments(source));
        assert_eq!(ours.difference(&theirs).collect::<Vec<_>>(), Vec::<&(String, String)>::new(), "{lang} leaves out");
        assert_eq!(theirs.difference(&ours).collect::<Vec<_>>(), Vec::<&(String, String)>::new(), "{lang} adds");
    }
}

#[test]
fn every_page_says_what_it_is_for_in_each_language() {
    use platform::web::Does;
    let all = smcc::capabilities::all();
    let said = |lang, route: &str| all.iter().filter_map(|c| c.help).find_map(|help| help(lang, route));
    let mut silent = Vec::new();
    for route in all.iter().flat_map(|c| &c.routes) {
        if matches!(route.does, Does::Button(_) | Does::Raw(_)) {
            continue;
        }
        let texts: BTreeSet<_> = base::lang::Lang::ALL.into_iter().filter_map(|lang| said(lang, route.name)).collect();
        if texts.len() < 4 {
            silent.push(route.name);
        }
    }
    assert!(silent.is_empty(), "no help in four languages: {silent:?}");
}
