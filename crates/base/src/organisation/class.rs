//! OCHA organisation types: what sheets call them, and their names in four languages.

use std::sync::LazyLock;

use fst::Map;

use crate::fold::{fold, has_arabic, stem};
use crate::lang::Lang;

/// An organisation type of OCHA's list.
#[derive(Debug, PartialEq, Eq)]
pub struct Class {
    /// OCHA's code (`437` is an international NGO, `445` Red Cross / Red Crescent).
    pub code: u16,
    names: [&'static str; 4],
}

include!(concat!(env!("OUT_DIR"), "/classes.rs"));

static WORDS: LazyLock<Map<&'static [u8]>> = LazyLock::new(|| {
    Map::new(&include_bytes!(concat!(env!("OUT_DIR"), "/classes.fst"))[..]).expect("built by build.rs")
});

impl Class {
    /// The name in one of our languages.
    pub const fn name(&self, lang: Lang) -> &'static str {
        self.names[lang as usize]
    }

    /// The type of a code.
    pub fn by_code(code: u16) -> Option<&'static Class> {
        CLASSES.iter().find(|class| class.code == code)
    }

    /// The type that a text names ("INGO", "ONG nationale", "Agence UN").
    ///
    /// ```
    /// use base::organisation::class::Class;
    /// assert_eq!(Class::find("Mouvement de la Croix Rouge").unwrap().code, 445);
    /// ```
    pub fn find(text: &str) -> Option<&'static Class> {
        let key = fold(text);
        let no = WORDS.get(&key).or_else(|| if has_arabic(&key) { WORDS.get(stem(&key)) } else { None })?;
        CLASSES.get(no as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::{CLASSES, Class};
    use crate::lang::Lang;

    #[test]
    fn types_are_found_by_what_sheets_call_them() {
        assert_eq!(CLASSES.len(), 14);
        for (text, code) in [
            ("INGO", 437),
            ("ONG Internationale", 437),
            ("ONG nationale", 441),
            ("National NGO", 441),
            ("UN", 447),
            ("Agence UN", 447),
            ("UN Agency", 447),
            ("Goverment", 435),
            ("Red Cross Movement", 445),
            ("Mouvements de la Croix-Rouge", 445),
            ("Movimiento de la Cruz Roja Media Luna Roja", 445),
            ("ONG Internacional", 437),
            ("الصليب الأحمر / الهلال الأحمر", 445),
        ] {
            assert_eq!(Class::find(text).map(|c| c.code), Some(code), "{text}");
        }
        assert_eq!(Class::find("UNICEF"), None);
        for class in &CLASSES {
            assert!(Lang::ALL.iter().all(|&lang| Class::find(class.name(lang)) == Some(class)));
            assert_eq!(Class::by_code(class.code), Some(class));
        }
    }
}
