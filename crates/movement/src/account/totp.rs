//! Codes of an authenticator app: six digits that change every thirty seconds.
//!
//! Invariant: a code serves once. The step of the last one is stored, and no code of that step or an earlier one is
//! taken again, so whoever looked over a shoulder comes too late.

use super::Fill;
use chrono::{DateTime, Utc};
use qrcodegen::{QrCode, QrCodeEcc};
use std::fmt::Write;
use totp_rs::{Builder, Secret as Seed, Totp};

/// The seed that we share with the app.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret([u8; 20]);

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(…)")
    }
}

impl Secret {
    /// A new one.
    pub fn new(fill: Fill) -> Secret {
        let mut bytes = [0; 20];
        fill(&mut bytes);
        Secret(bytes)
    }

    /// From what was sealed.
    pub fn from_bytes(bytes: &[u8]) -> Option<Secret> {
        bytes.try_into().ok().map(Secret)
    }

    /// To be sealed.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// As a person types it into an app: groups of four letters and digits.
    pub fn written(&self) -> String {
        let text = Seed::new(Box::new(self.0)).to_base32();
        text.as_bytes().chunks(4).map(String::from_utf8_lossy).collect::<Vec<_>>().join(" ")
    }

    /// From what was written so, in any grouping and case.
    pub fn from_written(text: &str) -> Option<Secret> {
        let text: String = text.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_ascii_uppercase();
        Secret::from_bytes(Seed::try_from_base32(text).ok()?.as_bytes())
    }

    fn totp(&self, issuer: &str, account: &str) -> Totp {
        // SHA-1, six digits, thirty seconds: what every app understands; some silently ignore anything else.
        Builder::new()
            .with_secret(Seed::new(Box::new(self.0)))
            .with_skew(1)
            .with_issuer(Some(issuer.replace(':', " ")))
            .with_account_name(account.replace(':', " "))
            .build()
            .expect("20 bytes, six digits and names without a colon")
    }

    /// The link that an app on the same device opens, and that the picture holds.
    pub fn link(&self, issuer: &str, account: &str) -> String {
        self.totp(issuer, account).to_url().expect("names without a colon make a link")
    }

    /// The code at a time; for tests and for nobody else.
    #[cfg(test)]
    pub(crate) fn code_at(&self, now: DateTime<Utc>) -> String {
        self.totp("smcc", "test").generate(u64::try_from(now.timestamp()).unwrap()).to_string()
    }
}

/// Why a code is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// Not six digits.
    Shape,
    /// Not the code of now; most often the clock of the phone is wrong.
    Code,
    /// It was used already: wait for the next one.
    Used,
}

/// Checks a code that was typed now, with the step of the last code that was taken. Gives the step to store.
pub fn check(secret: &Secret, typed: &str, last_step: Option<i64>, now: DateTime<Utc>) -> Result<i64, Wrong> {
    let digits = digits(typed).ok_or(Wrong::Shape)?;
    let seconds = u64::try_from(now.timestamp()).map_err(|_| Wrong::Code)?;
    let step = secret.totp("smcc", "account").check(&digits, seconds).ok_or(Wrong::Code)?;
    let step = i64::try_from(step).map_err(|_| Wrong::Code)?;
    if last_step.is_some_and(|last| step <= last) { Err(Wrong::Used) } else { Ok(step) }
}

/// Six digits as people type them: with spaces, and in the digits of their own writing.
fn digits(typed: &str) -> Option<String> {
    let mut out = String::with_capacity(6);
    for c in typed.trim().chars().take(20) {
        let zero = match c {
            '0'..='9' => '0',
            '\u{660}'..='\u{669}' => '\u{660}', // Arabic
            '\u{6f0}'..='\u{6f9}' => '\u{6f0}', // Persian, Urdu
            c if c.is_whitespace() || c == '-' => continue,
            _ => return None,
        };
        out.push(char::from_digit(c as u32 - zero as u32, 10)?);
    }
    (out.len() == 6).then_some(out)
}

/// The link as a picture that a phone reads: one path in the ink of the page, on a white ground that phones need.
pub fn picture(link: &str, title: &str) -> Option<String> {
    let code = QrCode::encode_text(link, QrCodeEcc::Medium).ok()?;
    let side = code.size() + 8;
    let mut path = String::new();
    for y in 0..code.size() {
        for x in 0..code.size() {
            if code.get_module(x, y) {
                let _ = write!(path, "M{} {}h1v1h-1z", x + 4, y + 4);
            }
        }
    }
    let title = title.replace('&', "&amp;").replace('<', "&lt;");
    Some(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 {side} {side}\" width=\"232\" height=\"232\" \
         shape-rendering=\"crispEdges\"><title>{title}</title><path fill=\"#fff\" d=\"M0 0h{side}v{side}H0z\"/>\
         <path fill=\"#000\" d=\"{path}\"/></svg>"
    ))
}

#[cfg(test)]
mod tests {
    use super::super::counted;
    use super::*;
    use chrono::Duration;

    fn now() -> DateTime<Utc> {
        DateTime::from_timestamp(1_800_000_000, 0).unwrap()
    }

    #[test]
    fn the_codes_are_those_of_rfc_6238() {
        // Appendix B gives eight digits for the seed 12345678901234567890; six digits are their last six.
        let secret = Secret::from_bytes(b"12345678901234567890").unwrap();
        for (seconds, code) in [(59, "287082"), (1_111_111_109, "081804"), (20_000_000_000, "353130")] {
            let at = DateTime::from_timestamp(seconds, 0).unwrap();
            assert_eq!(check(&secret, code, None, at), Ok(seconds / 30));
        }
    }

    #[test]
    fn a_code_serves_once_and_so_does_everything_before_it() {
        let secret = Secret::new(&counted());
        let code = secret.code_at(now());
        let step = check(&secret, &code, None, now()).unwrap();
        assert_eq!(check(&secret, &code, Some(step), now()), Err(Wrong::Used));
        let earlier = secret.code_at(now() - Duration::seconds(30));
        assert_eq!(check(&secret, &earlier, Some(step), now()), Err(Wrong::Used));
        let next = now() + Duration::seconds(30);
        assert_eq!(check(&secret, &secret.code_at(next), Some(step), next), Ok(step + 1));
    }

    #[test]
    fn a_phone_half_a_minute_off_is_understood_and_two_minutes_are_not() {
        let secret = Secret::new(&counted());
        for off in [-30, 0, 30] {
            assert!(check(&secret, &secret.code_at(now() + Duration::seconds(off)), None, now()).is_ok(), "{off}");
        }
        for off in [-120, 120] {
            assert_eq!(
                check(&secret, &secret.code_at(now() + Duration::seconds(off)), None, now()),
                Err(Wrong::Code),
                "{off}"
            );
        }
    }

    #[test]
    fn codes_are_taken_as_people_type_them() {
        assert_eq!(digits(" 287 082 ").as_deref(), Some("287082"));
        assert_eq!(digits("٢٨٧٠٨٢").as_deref(), Some("287082"));
        assert_eq!(digits("۲۸۷-۰۸۲").as_deref(), Some("287082"));
        for wrong in ["28708", "2870822", "28708a", "", "+28708"] {
            assert_eq!(digits(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn the_link_and_the_picture_hold_the_seed() {
        let secret = Secret::from_bytes(b"12345678901234567890").unwrap();
        let link = secret.link("smcc", "amina@example.org");
        assert!(link.starts_with("otpauth://totp/smcc:amina%40example.org?"), "{link}");
        assert!(link.contains("secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"), "{link}");
        assert_eq!(secret.written(), "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assert_eq!(Secret::from_written("gezd GNBV gy3t QOJQ GEZDGNBVGY3TQOJQ").as_ref(), Some(&secret));
        assert_eq!(Secret::from_written("GEZD"), None);
        let picture = picture(&link, "Picture <for> the app").unwrap();
        assert!(picture.contains("<title>Picture &lt;for> the app</title>") && picture.matches('M').count() > 300);
    }
}
