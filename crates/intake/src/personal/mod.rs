//! Personal data: which columns hold it, and where it stands in free text.
//!
//! Nobody's name, address, phone or document number is needed for a Movement Picture, so a column that holds them is
//! dropped by default (standards.md 7, rule 6). Invariant: nothing here keeps or returns a personal value, only where it
//! stands; a doubtful column counts as personal when its header says so, and as ordinary when only its values might.

mod hints;
mod person;
mod shares;
mod text;
mod words;

pub use text::{Span, in_text, scrub};

use crate::hxl;
use hints::Hints;
use shares::Shares;

/// A kind of personal data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// E-mail addresses.
    Email,
    /// Phone numbers.
    Phone,
    /// Names of persons.
    Name,
    /// Several of e-mail, phone and name in one cell.
    Contact,
    /// Numbers of passports, identity cards, cases, households, accounts.
    Id,
    /// Dates of birth.
    Birth,
    /// Addresses of homes.
    Address,
    /// Positions of homes.
    HomePosition,
}

/// Why a column was judged so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Why {
    /// Its tag says so (`#contact`).
    Tag,
    /// Its header says so, and its values do not speak against it.
    Header,
    /// Its values look like it, whatever the header says.
    Values,
    /// Both say so.
    HeaderAndValues,
    /// Nothing personal was found.
    Nothing,
}

/// What a column was judged to be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Verdict {
    /// The kind of personal data; `None` where it holds none.
    pub kind: Option<Kind>,
    /// 0 to 1, of the kind given or of there being none.
    pub confidence: f32,
    /// The reason.
    pub why: Why,
}

impl Verdict {
    const fn is(kind: Kind, confidence: f32, why: Why) -> Verdict {
        Verdict { kind: Some(kind), confidence, why }
    }

    const fn none(confidence: f32) -> Verdict {
        Verdict { kind: None, confidence, why: Why::Nothing }
    }

    /// Whether the column should be dropped until a person decides otherwise.
    pub fn is_personal(&self) -> bool {
        self.kind.is_some() && self.confidence >= 0.5
    }
}

/// Judges a column by its header (all rows of it), its tag, and some of its values as written.
pub fn column(header: &str, tag: Option<&hxl::Column>, samples: &[&str]) -> Verdict {
    let hints = Hints::read(header);
    let shares = Shares::of(samples);
    if let Some(tag) = tag
        && tag.tag == "#contact"
    {
        let kind = if tag.has("email") {
            Kind::Email
        } else if tag.has("phone") || tag.has("tel") {
            Kind::Phone
        } else if tag.has("name") {
            Kind::Name
        } else {
            shares.contact_kind()
        };
        return Verdict::is(kind, 0.95, Why::Tag);
    }
    if shares.given == 0 {
        return hints.alone();
    }
    if shares.email >= 0.15 {
        let kind =
            if shares.email < 0.8 && (shares.person > 0.2 || shares.phone > 0.2) { Kind::Contact } else { Kind::Email };
        let why = if hints.email || hints.contact { Why::HeaderAndValues } else { Why::Values };
        return Verdict::is(kind, 0.98, why);
    }
    if hints.email && shares.distinct > 2 && shares.digits < 0.5 {
        return Verdict::is(Kind::Email, 0.6, Why::Header);
    }
    if let Some(verdict) = phone(&hints, &shares) {
        return verdict;
    }
    if hints.birth {
        return Verdict::is(Kind::Birth, 0.95, Why::Header);
    }
    if hints.home && hints.gps {
        return Verdict::is(Kind::HomePosition, 0.85, Why::Header);
    }
    if hints.address && shares.distinct > 2 {
        return Verdict::is(Kind::Address, 0.8, Why::Header);
    }
    if hints.id && shares.digits >= 0.5 && shares.distinct * 2 > shares.given.min(40) {
        return Verdict::is(Kind::Id, 0.85, Why::Header);
    }
    name(&hints, &shares)
}

fn phone(hints: &Hints, shares: &Shares) -> Option<Verdict> {
    let any = shares.phone + shares.phone_plain;
    if hints.phone && any >= 0.3 {
        return Some(Verdict::is(Kind::Phone, 0.98, Why::HeaderAndValues));
    }
    if hints.contact && any >= 0.4 {
        let kind = if shares.person > 0.4 { Kind::Contact } else { Kind::Phone };
        return Some(Verdict::is(kind, 0.9, Why::HeaderAndValues));
    }
    // Place and item codes are digits too, and as long: they all have one length and a header that says so.
    let code = hints.other && shares.same_length;
    if shares.phone >= 0.5 && !code && !hints.id {
        return Some(Verdict::is(Kind::Phone, 0.85, Why::Values));
    }
    None
}

fn name(hints: &Hints, shares: &Shares) -> Verdict {
    let persons = shares.person - shares.body;
    if shares.titled >= 0.3 {
        return Verdict::is(Kind::Name, 0.95, Why::Values);
    }
    // A focal person may be written as "Contact 27930", never as a bare number.
    if shares.wordless > 0.5 || (shares.digits > 0.5 && !hints.name) {
        return Verdict::none(0.9);
    }
    if hints.name {
        if shares.person >= 0.4 && shares.body < 0.4 && !(hints.other && shares.named < 0.1 && shares.body > 0.15) {
            return Verdict::is(Kind::Name, 0.95, Why::HeaderAndValues);
        }
        if shares.body >= 0.3 || shares.distinct <= 2 {
            return Verdict::none(0.6);
        }
        if !hints.other {
            return Verdict::is(Kind::Name, 0.6, Why::Header);
        }
        return Verdict::none(0.5);
    }
    if hints.contact && !hints.other && shares.distinct > 1 {
        if shares.person >= 0.3 && shares.body < 0.4 {
            return Verdict::is(Kind::Name, 0.9, Why::HeaderAndValues);
        }
        return if shares.body >= 0.3 { Verdict::none(0.6) } else { Verdict::is(Kind::Contact, 0.6, Why::Header) };
    }
    if hints.other {
        return Verdict::none(0.9);
    }
    if hints.name_maybe && (shares.named >= 0.2 || (persons >= 0.7 && shares.body < 0.1 && shares.distinct >= 5)) {
        return Verdict::is(Kind::Name, 0.8, Why::HeaderAndValues);
    }
    if shares.named >= 0.5 && shares.person >= 0.8 && shares.body < 0.1 {
        return Verdict::is(Kind::Name, 0.7, Why::Values);
    }
    Verdict::none(0.85)
}

#[cfg(test)]
mod tests;
