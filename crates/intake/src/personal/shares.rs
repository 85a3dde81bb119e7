//! What the values of a column look like, as shares of those given.

use super::{
    Kind, in_text,
    person::{Person, person},
    text::{self, Shape},
};
use crate::value::{fold, missing};

/// Shares of a column's given values that look like something, 0 to 1.
#[derive(Default, Debug)]
pub(super) struct Shares {
    pub given: usize,
    pub email: f32,
    pub phone: f32,
    pub phone_plain: f32,
    pub titled: f32,
    pub named: f32,
    pub person: f32,
    pub body: f32,
    pub digits: f32,
    /// Without a single letter.
    pub wordless: f32,
    pub same_length: bool,
    pub distinct: usize,
}

impl Shares {
    pub fn of(samples: &[&str]) -> Shares {
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
            shares.wordless += f32::from(u8::from(!sample.chars().any(char::is_alphabetic)));
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
            &mut shares.wordless,
        ] {
            *share /= n;
        }
        shares
    }

    pub fn contact_kind(&self) -> Kind {
        match (self.email >= 0.5, self.phone + self.phone_plain >= 0.5, self.person >= 0.5) {
            (true, false, false) => Kind::Email,
            (false, true, false) => Kind::Phone,
            (false, false, true) => Kind::Name,
            _ => Kind::Contact,
        }
    }
}
