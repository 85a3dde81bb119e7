//! What comparing and reading cells needs below words: the shared folding, digits of any script, invisible marks.

pub use base::fold::fold;

/// The value of a decimal digit of the scripts that sheets use: ASCII, Arabic, Persian, Devanagari, Bengali, Myanmar,
/// Khmer, full width.
pub fn digit(c: char) -> Option<u8> {
    const ZEROS: [u32; 8] = [0x30, 0x660, 0x6F0, 0x966, 0x9E6, 0x1040, 0x17E0, 0xFF10];
    if c.is_ascii() {
        return c.is_ascii_digit().then(|| c as u8 - b'0');
    }
    let c = u32::from(c);
    ZEROS.iter().find(|&&zero| (zero..zero + 10).contains(&c)).map(|zero| (c - zero) as u8)
}

/// Whether a character leaves no trace on paper: zero-width, byte-order and direction marks.
pub const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '\u{61C}' | '\u{AD}')
}

/// The text without white space (of any kind) and invisible characters at its ends.
pub fn trim(text: &str) -> &str {
    text.trim_matches(|c: char| c.is_whitespace() || is_invisible(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spelling_habits_meet_in_one_form() {
        assert_eq!(fold("  Terminé\u{a0}(e) "), "termine e");
        assert_eq!(fold("L'ÉTÉ"), "l ete");
        assert_eq!(fold("مُنجَز"), fold("منجز"));
        assert_eq!(fold("أسرة"), fold("اسره"));
        assert_eq!(fold("الربع ١"), "الربع 1");
        assert_eq!(fold("Œuvre"), "oeuvre");
        assert_eq!(fold("--"), "");
    }

    #[test]
    fn invisible_marks_are_trimmed() {
        assert_eq!(trim("\u{feff}\u{200f} 12\u{a0}"), "12");
    }
}
