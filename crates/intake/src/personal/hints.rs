//! What a header says of persons.

use super::{
    Kind, Verdict, Why,
    words::{HEADER, Hint, PLACE_HINTS},
};
use crate::value::fold;

/// What a header says.
#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is one independent word family of the header")]
pub(super) struct Hints {
    pub email: bool,
    pub phone: bool,
    pub contact: bool,
    pub name: bool,
    pub name_maybe: bool,
    pub id: bool,
    pub birth: bool,
    pub address: bool,
    pub home: bool,
    pub gps: bool,
    pub other: bool,
}

impl Hints {
    pub fn read(header: &str) -> Hints {
        let mut hints = Hints::default();
        // "focal_person", "ContactEmail": parts of one word are words.
        let mut spaced = String::with_capacity(header.len() + 8);
        let mut lower = false;
        for c in header.chars().take(300) {
            if c.is_uppercase() && lower {
                spaced.push(' ');
            }
            lower = c.is_lowercase();
            spaced.push(if c == '_' { ' ' } else { c });
        }
        let folded = fold::fold(&spaced);
        for (_, hint) in HEADER.scan(&folded) {
            match hint {
                Some(Hint::Email) => hints.email = true,
                Some(Hint::Phone) => hints.phone = true,
                Some(Hint::Contact) => hints.contact = true,
                Some(Hint::Name) => hints.name = true,
                Some(Hint::NameMaybe) => hints.name_maybe = true,
                Some(Hint::Id) => hints.id = true,
                Some(Hint::Birth) => hints.birth = true,
                Some(Hint::Address) => hints.address = true,
                Some(Hint::Other) => hints.other = true,
                _ => {}
            }
        }
        for (_, hint) in PLACE_HINTS.scan(&folded) {
            hints.home |= hint == Some(Hint::Home);
            hints.gps |= hint == Some(Hint::Gps);
        }
        hints
    }

    /// The verdict on a column without values.
    pub fn alone(&self) -> Verdict {
        let kind = if self.email {
            Kind::Email
        } else if self.phone {
            Kind::Phone
        } else if self.birth {
            Kind::Birth
        } else if self.name && !self.other {
            Kind::Name
        } else if self.contact && !self.other {
            Kind::Contact
        } else {
            return Verdict::none(0.5);
        };
        Verdict::is(kind, 0.6, Why::Header)
    }
}
