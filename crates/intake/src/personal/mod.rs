//! Personal data: which columns hold it, and where it stands in free text.
//!
//! Nobody's name, address, phone or document number is needed for a Movement Picture, so a column that holds them is
//! dropped by default (standards.md 7, rule 6). Invariant: nothing here keeps or returns a personal value, only where it
//! stands; a doubtful column counts as personal when its header says so, and as ordinary when only its values might.

mod text;
mod words;

pub use text::{Span, in_text, scrub};

use crate::{
    hxl,
    value::{fold, missing},
};
use text::Shape;
use words::{BODIES, GIVEN_NAMES, HEADER, HONORIFICS, Hint, PLACE_HINTS};

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

/// Shares of a column's given values that look like something, 0 to 1.
#[derive(Default, Debug)]
struct Shares {
    given: usize,
    email: f32,
    phone: f32,
    phone_plain: f32,
    titled: f32,
    named: f32,
    person: f32,
    body: f32,
    digits: f32,
    same_length: bool,
    distinct: usize,
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
    if shares.digits > 0.5 {
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

/// What a header says.
#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is one independent word family of the header")]
struct Hints {
    email: bool,
    phone: bool,
    contact: bool,
    name: bool,
    name_maybe: bool,
    id: bool,
    birth: bool,
    address: bool,
    home: bool,
    gps: bool,
    other: bool,
}

impl Hints {
    fn read(header: &str) -> Hints {
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
    fn alone(&self) -> Verdict {
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

impl Shares {
    fn of(samples: &[&str]) -> Shares {
        let mut shares = Shares { same_length: true, ..Shares::default() };
        let mut length = None;
        let mut seen = rustc_hash::FxHashSet::default();
        for &sample in samples {
            if missing::is_missing(sample) {
                continue;
            }
            shares.given += 1;
            seen.insert(sample);
            let spans = in_text(sample);
            let email = spans.iter().any(|s| s.kind == Kind::Email);
            shares.email += f32::from(u8::from(email));
            let best = text::runs(sample).iter().map(|r| (r.shape(), r.end - r.start)).max();
            if let Some((shape, len)) = best {
                let most = len * 2 > fold::trim(sample).len();
                shares.phone += f32::from(u8::from(shape == Shape::Likely && (most || email)));
                shares.phone_plain += f32::from(u8::from(shape == Shape::Plain && most));
            }
            let count = sample.chars().filter(|&c| fold::digit(c).is_some()).count();
            shares.digits += f32::from(u8::from(count >= 3 || count * 2 > sample.chars().count()));
            let len = fold::trim(sample).chars().count();
            shares.same_length &= *length.get_or_insert(len) == len;
            match person(sample) {
                Person::Titled => {
                    shares.titled += 1.0;
                    shares.named += 1.0;
                    shares.person += 1.0;
                }
                Person::Named => {
                    shares.named += 1.0;
                    shares.person += 1.0;
                }
                Person::Shaped => shares.person += 1.0,
                Person::Body => shares.body += 1.0,
                Person::No => {}
            }
        }
        shares.distinct = seen.len();
        let n = shares.given.max(1) as f32;
        for share in [
            &mut shares.email,
            &mut shares.phone,
            &mut shares.phone_plain,
            &mut shares.titled,
            &mut shares.named,
            &mut shares.person,
            &mut shares.body,
            &mut shares.digits,
        ] {
            *share /= n;
        }
        shares
    }

    fn contact_kind(&self) -> Kind {
        match (self.email >= 0.5, self.phone + self.phone_plain >= 0.5, self.person >= 0.5) {
            (true, false, false) => Kind::Email,
            (false, true, false) => Kind::Phone,
            (false, false, true) => Kind::Name,
            _ => Kind::Contact,
        }
    }
}

/// How much a value looks like a person's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Person {
    /// A title stands before it.
    Titled,
    /// A frequent given name is in it.
    Named,
    /// Two to five capitalised (or Arabic) words, as names are.
    Shaped,
    /// Has words of organisations, places or activities.
    Body,
    /// Something else.
    No,
}

fn person(value: &str) -> Person {
    const PARTICLES: [&str; 24] = [
        "de", "del", "la", "las", "los", "da", "do", "dos", "van", "von", "der", "den", "bin", "ben", "bint", "ould",
        "al", "el", "abu", "di", "le", "du", "ibn", "y",
    ];
    let value = fold::trim(value);
    if value.len() > 120 {
        return Person::No;
    }
    // "Jane Roe / John Roe, +41 …": the first one counts.
    let first =
        value.split(['/', ',', ';', '\n', '(', '<', '|', ':']).map(fold::trim).find(|p| !p.is_empty()).unwrap_or("");
    let mut tokens: Vec<&str> =
        first.split(|c: char| c.is_whitespace() || c == '.').filter(|t| !t.is_empty()).collect();
    let titled = tokens.len() > 1
        && (tokens[0].chars().count() > 1 || first[tokens[0].len()..].starts_with('.'))
        && HONORIFICS.contains(&fold::fold(tokens[0]))
        && tokens[1].chars().next().is_some_and(|c| c.is_uppercase() || !c.is_ascii());
    if titled {
        tokens.remove(0);
    }
    let folded: Vec<String> = tokens.iter().map(|t| fold::fold(t)).collect();
    if folded.iter().any(|t| BODIES.contains(t)) {
        return Person::Body;
    }
    let letters = |t: &&str| {
        t.chars().all(|c| {
            c.is_alphabetic()
                || matches!(c, '-' | '\'' | '’' | '`')
                || unicode_normalization::char::is_combining_mark(c)
        })
    };
    if tokens.is_empty() || tokens.len() > 6 || !tokens.iter().all(letters) {
        return Person::No;
    }
    let given =
        folded.iter().any(|t| GIVEN_NAMES.contains(t) || t.split(' ').next().is_some_and(|t| GIVEN_NAMES.contains(t)));
    if titled {
        return Person::Titled;
    }
    let capital = tokens.iter().zip(&folded).all(|(t, f)| {
        let latin = t.chars().next().is_some_and(char::is_uppercase);
        latin || t.chars().any(|c| !c.is_lowercase() && !c.is_uppercase()) || PARTICLES.contains(&f.as_str())
    });
    let arabic = base::fold::has_arabic(first);
    let long = tokens.iter().filter(|t| t.chars().count() >= 2).count();
    match (tokens.len(), given) {
        (1, true) => Person::Shaped,
        (2.., true) if capital || arabic || tokens.iter().all(|t| t.chars().all(|c| !c.is_uppercase())) => {
            Person::Named
        }
        (2..=5, false) if (capital || arabic) && long >= 2 => Person::Shaped,
        _ => Person::No,
    }
}

#[cfg(test)]
mod tests;
