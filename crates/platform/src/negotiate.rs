//! Which of our languages a browser asks for.

use axum::http::{HeaderMap, header};
use base::lang::Lang;

/// The language of ours that `Accept-Language` weighs most; English where it names none of them.
pub fn language(headers: &HeaderMap) -> Lang {
    let Some(asked) = headers.get(header::ACCEPT_LANGUAGE).and_then(|v| v.to_str().ok()) else {
        return Lang::En;
    };
    let mut best: Option<(f32, Lang)> = None;
    for part in asked.split(',').take(20) {
        let (tag, rest) = part.split_once(';').unwrap_or((part, ""));
        let weight = rest.trim().strip_prefix("q=").map_or(1.0, |q| q.trim().parse().unwrap_or(0.0));
        let Some(lang) = Lang::from_code(tag.trim()) else { continue };
        if weight > 0.0 && best.is_none_or(|(before, _)| weight > before) {
            best = Some((weight, lang));
        }
    }
    best.map_or(Lang::En, |(_, lang)| lang)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(text: &str) -> Lang {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_LANGUAGE, text.parse().unwrap());
        language(&headers)
    }

    #[test]
    fn the_heaviest_language_of_ours_wins() {
        assert_eq!(ask("de-CH,fr;q=0.8,en;q=0.5"), Lang::Fr);
        assert_eq!(ask("ar-SD, en;q=0.9"), Lang::Ar);
        assert_eq!(ask("en;q=0.2, es-419;q=0.7"), Lang::Es);
        assert_eq!(ask("de, nl"), Lang::En);
        assert_eq!(ask("fr;q=0, es;q=0.1"), Lang::Es);
        assert_eq!(ask(";;;,,q=,x"), Lang::En);
    }
}
