//! E-mail addresses: what an account is found by.
//!
//! Invariant: two spellings that mail programs treat alike are one account, because the folded form is the key.

use unicode_normalization::UnicodeNormalization;

/// An address as the person writes it, and as it is compared.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Email {
    written: String,
    folded: String,
}

impl Email {
    /// Reads an address. Whether anybody reads what is sent there only a link sent there can tell, so the shape is
    /// checked lightly: one @, something before it, a name with a dot behind it, no spaces.
    pub fn parse(text: &str) -> Option<Email> {
        let written: String = text.trim().nfc().collect();
        let (local, host) = written.rsplit_once('@')?;
        let host_is_fine = host.split('.').count() >= 2
            && host.split('.').all(|label| {
                !label.is_empty()
                    && label.chars().all(|c| c.is_alphanumeric() || c == '-')
                    && !label.starts_with('-')
                    && !label.ends_with('-')
            });
        let odd = |c: char| c.is_whitespace() || c.is_control() || "@<>()[]\\,;:\"".contains(c);
        if local.is_empty() || written.len() > 254 || local.chars().any(odd) || !host_is_fine {
            return None;
        }
        let folded = written.to_lowercase();
        Some(Email { written, folded })
    }

    /// As the person writes it.
    pub fn written(&self) -> &str {
        &self.written
    }

    /// As it is compared and found.
    pub fn folded(&self) -> &str {
        &self.folded
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_found_however_its_letters_stand() {
        let one = Email::parse(" Amina.Diallo@Example.ORG ").unwrap();
        assert_eq!(one.written(), "Amina.Diallo@Example.ORG");
        assert_eq!(one.folded(), Email::parse("amina.diallo@example.org").unwrap().folded());
        assert!(Email::parse("نور@مثال.example").is_some());
        assert!(Email::parse("o'brien+surge@mail.example.org").is_some());
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for text in [
            "",
            "amina",
            "amina@",
            "@example.org",
            "amina@example",
            "a b@example.org",
            "a@b@example.org",
            "amina@-x.org",
            "amina@example..org",
            "amina@example.org\r\nBcc: x@example.org",
            "<a@example.org>",
        ] {
            assert_eq!(Email::parse(text), None, "{text:?}");
        }
    }
}
