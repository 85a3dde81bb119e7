//! Lists of a few words that are stored by a code and shown by a name.
//!
//! Invariant: codes are stored and stand in addresses, so they never change.

/// An enumeration whose variants have a code and a message: `coded! { /// Doc. Name { Variant = "code", "message-key"; } }`.
macro_rules! coded {
    ($(#[$meta:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $code:literal, $key:tt;)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$doc])* $variant,)+
        }

        impl $name {
            /// All of them, in the order in which people are offered them.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// As it is stored.
            pub const fn code(self) -> &'static str {
                match self { $($name::$variant => $code),+ }
            }

            /// From what is stored.
            pub fn from_code(code: &str) -> Option<$name> {
                $name::ALL.iter().copied().find(|one| one.code() == code)
            }

            /// For people.
            pub fn name(self, lang: base::lang::Lang) -> String {
                match self { $($name::$variant => $crate::words::t!(lang, $key)),+ }
            }

            /// As a form offers them.
            pub fn choices(lang: base::lang::Lang) -> Vec<(String, String)> {
                $name::ALL.iter().map(|one| (one.code().to_owned(), one.name(lang))).collect()
            }
        }
    };
}

pub(crate) use coded;
