//! SVG written by hand: escaping, numbers, the width of words.
//!
//! Invariant: no number that is not finite reaches a drawing, and no text reaches it unescaped. A drawing carries
//! classes for pages (`d-ink`, `d-1` …) and presentation attributes for PDF: a page's CSS may recolour it.

use std::fmt::Write as _;

/// Faces in order: the first two are the ones that the PDF has, the others a browser's own.
pub const FACES: &str = "Noto Sans, Noto Sans Arabic, system-ui, sans-serif";

/// Ink of text and lines.
pub const INK: &str = "#1F2A37";
/// Ink of what steps back.
pub const QUIET: &str = "#5B6776";
/// Hairlines.
pub const RULE: &str = "#D5DCE4";
/// Navy of headings and of the highest step.
pub const NAVY: &str = "#14375E";
/// Five steps from few to many (experience.md 4.3).
pub const STEPS: [&str; 5] = ["#E8EEF4", "#B7CBE0", "#7FA3C7", "#3F74A8", "#14375E"];

/// A finished drawing: a whole `<svg>` element.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Svg(String);

impl Svg {
    /// The element's text, ready for a page or a file.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether nothing was drawn.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl std::fmt::Display for Svg {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// A drawing in the making.
pub(crate) struct Pen {
    out: String,
    /// Width in px.
    pub width: f64,
    /// Whether the drawing runs from right to left.
    pub rtl: bool,
}

/// How a text stands at its point, in the direction of reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Anchor {
    Start,
    Middle,
    End,
}

impl Pen {
    /// Begins a drawing with its title and description for those who do not see it.
    pub fn new(width: f64, height: f64, rtl: bool, title: &str, desc: &str) -> Pen {
        let (width, height) = (finite(width).max(1.0), finite(height).max(1.0));
        let mut out = String::with_capacity(4096);
        let _ = write!(
            out,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 {} {}\" width=\"{}\" height=\"{}\" font-family=\"{FACES}\"",
            num(width),
            num(height),
            num(width),
            num(height)
        );
        if rtl {
            out.push_str(" direction=\"rtl\"");
        }
        let _ = write!(out, "><title>{}</title><desc>{}</desc>", escape(title), escape(desc));
        Pen { out, width, rtl }
    }

    /// Adds finished markup of ours.
    pub fn raw(&mut self, markup: &str) {
        self.out.push_str(markup);
    }

    /// A rectangle; mirrored where the drawing is.
    pub fn rect(&mut self, x: f64, y: f64, w: f64, h: f64, look: &str) {
        let (w, h) = (finite(w).max(0.0), finite(h).max(0.0));
        let x = if self.rtl { self.width - finite(x) - w } else { finite(x) };
        let _ = write!(
            self.out,
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" {look}/>",
            num(x),
            num(finite(y)),
            num(w),
            num(h)
        );
    }

    /// A line; mirrored where the drawing is.
    pub fn line(&mut self, from: (f64, f64), to: (f64, f64), look: &str) {
        let _ = write!(
            self.out,
            "<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\" {look}/>",
            num(self.x(from.0)),
            num(finite(from.1)),
            num(self.x(to.0)),
            num(finite(to.1))
        );
    }

    /// A circle; mirrored where the drawing is.
    pub fn circle(&mut self, x: f64, y: f64, r: f64, look: &str) {
        let _ = write!(
            self.out,
            "<circle cx=\"{}\" cy=\"{}\" r=\"{}\" {look}/>",
            num(self.x(x)),
            num(finite(y)),
            num(finite(r).max(0.0))
        );
    }

    /// A text at its base line; mirrored where the drawing is. `start` is the side at which reading starts.
    pub fn text(&mut self, x: f64, y: f64, anchor: Anchor, size: f64, look: &str, text: &str) {
        let x = self.x(x);
        self.text_at(x, y, anchor, size, look, text);
    }

    /// A text at a place that is not mirrored (maps).
    pub fn text_at(&mut self, x: f64, y: f64, anchor: Anchor, size: f64, look: &str, text: &str) {
        // Browsers take anchors by direction, Typst's renderer (usvg) always from the left. Both agree on a text that
        // says it runs from left to right and holds its own direction in embedding marks (see `spoken`).
        let physical = match (anchor, self.rtl) {
            (Anchor::Middle, _) => "middle",
            (Anchor::Start, false) | (Anchor::End, true) => "start",
            (Anchor::End, false) | (Anchor::Start, true) => "end",
        };
        let direction = if self.rtl { " direction=\"ltr\"" } else { "" };
        let _ = write!(
            self.out,
            "<text x=\"{}\" y=\"{}\" font-size=\"{}\" text-anchor=\"{physical}\"{direction} {look}>{}</text>",
            num(finite(x)),
            num(finite(y)),
            num(size),
            spoken(text, self.rtl)
        );
    }

    /// Ends the drawing.
    pub fn finish(mut self) -> Svg {
        self.out.push_str("</svg>");
        Svg(self.out)
    }

    fn x(&self, x: f64) -> f64 {
        if self.rtl { self.width - finite(x) } else { finite(x) }
    }
}

/// A number that can be drawn: what is not finite counts as nothing.
pub(crate) fn finite(value: f64) -> f64 {
    if value.is_finite() { value.clamp(-1e6, 1e6) } else { 0.0 }
}

/// A number with at most one decimal, as short as it goes.
pub(crate) fn num(value: f64) -> String {
    let tenths = (finite(value) * 10.0).round() as i64;
    let sign = if tenths < 0 { "-" } else { "" };
    let tenths = tenths.unsigned_abs();
    match (tenths / 10, tenths % 10) {
        (whole, 0) => format!("{sign}{whole}"),
        (0, tenth) => format!("{sign}.{tenth}"),
        (whole, tenth) => format!("{sign}{whole}.{tenth}"),
    }
}

/// A text as content or attribute of XML; signs that XML does not take are left out.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for sign in text.chars() {
        match sign {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\t' | '\n' | '\r' => out.push(' '),
            // Marks of direction order words on pages; in a drawing each text stands alone, and some renderers show them.
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{fffe}' | '\u{ffff}' => {}
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// A text of a drawing as markup: embedded from right to left where the drawing is read so.
pub(crate) fn spoken(text: &str, rtl: bool) -> String {
    if rtl { format!("\u{202b}{}\u{202c}", escape(text)) } else { escape(text) }
}

/// About how wide a text is at a size, in px: wide enough for Noto Sans and Noto Sans Arabic.
pub fn text_width(text: &str, size: f64) -> f64 {
    let ems: f64 = text
        .chars()
        .map(|c| match c {
            'i' | 'l' | 'j' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | ' ' | '\u{a0}' | '\u{202f}' | '’' => 0.28,
            'f' | 't' | 'r' | 'I' | '(' | ')' | '-' | '–' | '/' => 0.4,
            'm' | 'w' | 'M' | 'W' | '%' | '@' | '—' | '…' => 0.9,
            'A'..='Z' => 0.67,
            '\u{64b}'..='\u{65f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => 0.0,
            '\u{600}'..='\u{6ff}' => 0.55,
            '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{ffdc}' => 1.0,
            _ => 0.58,
        })
        .sum();
    ems * size
}

/// A text cut with an ellipsis so that it fits a width.
pub(crate) fn fit(text: &str, size: f64, width: f64) -> String {
    if text_width(text, size) <= width {
        return text.to_owned();
    }
    let mut kept = String::new();
    for sign in text.chars() {
        kept.push(sign);
        if text_width(&kept, size) + 0.9 * size > width {
            kept.pop();
            break;
        }
    }
    format!("{}…", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use super::{Pen, escape, fit, num, text_width};

    #[test]
    fn numbers_are_short_and_always_finite() {
        assert_eq!(num(12.04), "12");
        assert_eq!(num(-0.26), "-.3");
        assert_eq!(num(0.04), "0");
        assert_eq!(num(-0.04), "0");
        assert_eq!(num(f64::NAN), "0");
        assert_eq!(num(f64::INFINITY), "0");
    }

    #[test]
    fn what_somebody_wrote_is_never_markup() {
        assert_eq!(escape("<script>&\"'\u{1}\u{2068}x"), "&lt;script&gt;&amp;&quot;&#39;x");
        let mut pen = Pen::new(10.0, 10.0, false, "</title><script>", "");
        pen.text(0.0, 0.0, super::Anchor::Start, 10.0, "", "<b>");
        assert!(!pen.finish().as_str().contains("<script>"));
    }

    #[test]
    fn words_fit_their_room() {
        let name = "Croix-Rouge de la République démocratique du Congo";
        assert!(text_width(&fit(name, 12.0, 100.0), 12.0) <= 100.0);
        assert_eq!(fit("Nepal", 12.0, 100.0), "Nepal");
    }
}
