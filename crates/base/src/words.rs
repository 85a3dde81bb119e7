//! How a crate speaks: one Fluent file for each language, keys and arguments checked when it compiles.
//!
//! Invariant: a key that is missing in English does not compile; `same_keys` lets each crate's test show that the
//! other three languages have the same keys.

/// Gives the calling crate `loader(Lang)` and the macro `t!(lang, "key", name = value)`.
///
/// The crate needs `i18n.toml`, `i18n/{en,fr,es,ar}/<crate>.ftl`, and `i18n-embed`, `i18n-embed-fl`, `rust-embed`
/// and `unic-langid` among its dependencies. Call it once, in `src/words.rs`.
#[macro_export]
#[expect(clippy::crate_in_macro_def, reason = "`loader` is the calling crate's, made by the same macro")]
macro_rules! speak {
    ($dollar:tt) => {
        #[derive(::rust_embed::RustEmbed)]
        #[folder = "i18n/"]
        struct Messages;

        static LOADERS: ::std::sync::LazyLock<Vec<::i18n_embed::fluent::FluentLanguageLoader>> =
            ::std::sync::LazyLock::new(|| {
                $crate::lang::Lang::ALL
                    .into_iter()
                    .map(|lang| {
                        let loader = ::i18n_embed::fluent::fluent_language_loader!();
                        let id: ::unic_langid::LanguageIdentifier = lang.code().parse().expect("a language code");
                        ::i18n_embed::LanguageLoader::load_languages(&loader, &Messages, &[id]).expect("embedded messages");
                        loader
                    })
                    .collect()
            });

        /// The messages of this crate in one language.
        pub fn loader(lang: $crate::lang::Lang) -> &'static ::i18n_embed::fluent::FluentLanguageLoader {
            &LOADERS[lang as usize]
        }

        /// One message in one language: `t!(lang, "key", name = value)`.
        macro_rules! t {
            ($dollar lang:expr, $dollar ($dollar rest:tt)*) => {
                ::i18n_embed_fl::fl!($crate::words::pass(crate::words::loader($dollar lang)), $dollar ($dollar rest)*)
            };
        }
        pub(crate) use t;
    };
}

/// The identity, so that the macro above can name a loader without borrowing rules getting in the way.
pub const fn pass<T>(value: &T) -> &T {
    value
}

/// The message keys of a Fluent source, in order: for the test that compares the four languages.
pub fn keys(source: &str) -> Vec<&str> {
    let mut keys: Vec<&str> = source
        .lines()
        .filter(|l| l.starts_with(|c: char| c.is_ascii_alphabetic()))
        .filter_map(|l| l.split_once('='))
        .map(|(key, _)| key.trim())
        .collect();
    keys.sort_unstable();
    keys
}

/// Isolation marks that Fluent puts around arguments: wanted on pages, not in file names, CSV or terminals.
pub fn without_isolates(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}
