//! What a file is, told from its first bytes; its name is never asked.

use super::{Limits, Source, Trouble, csv::encoding};
use encoding_rs::Encoding;

/// Bytes that are looked at.
const HEAD: usize = 64 * 1024;

/// Kinds of content that may hold a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A zip: XLSX, ODS, or tables packed together.
    Zip,
    /// A gzip around something else.
    Gzip,
    /// A compound file: XLS, or an encrypted workbook.
    Compound,
    /// A bare XLS stream without a compound file around it.
    Biff,
    /// An `OpenDocument` sheet in a single XML file.
    FlatOds,
    /// Text that begins as JSON does.
    Json,
    /// Any other text.
    Text,
}

/// Beginnings of files that hold no table, and the code of the reason.
const REFUSED: &[(&[u8], &str)] = &[
    (b"\x89PNG", "image"),
    (b"\xFF\xD8\xFF", "image"),
    (b"GIF8", "image"),
    (b"II*\0", "image"),
    (b"MM\0*", "image"),
    (b"8BPS", "image"),
    (b"\0\0\x01\0", "image"),
    (b"MZ", "program"),
    (b"\x7FELF", "program"),
    (b"\xFE\xED\xFA", "program"),
    (b"\xCF\xFA\xED\xFE", "program"),
    (b"\xCA\xFE\xBA\xBE", "program"),
    (b"\0asm", "program"),
    (b"#!", "program"),
    (b"7z\xBC\xAF\x27\x1C", "archive"),
    (b"Rar!", "archive"),
    (b"BZh", "archive"),
    (b"\xFD7zXZ", "archive"),
    (b"\x28\xB5\x2F\xFD", "archive"),
    (b"MSCF", "archive"),
    (b"SQLite format 3", "database"),
    (b"\0\x01\0\0Standard ", "database"),
    (b"PAR1", "database"),
    (b"\x89HDF", "database"),
    (b"{\\rtf", "document"),
    (b"%!PS", "document"),
    (b"ID3", "media"),
    (b"OggS", "media"),
    (b"MIME-Version:", "html"),
];

/// The kind of a source, or why it can hold no table.
pub fn sniff(source: &Source, limits: &Limits) -> Result<Kind, Trouble> {
    let head = source.head(HEAD, limits)?;
    if head.is_empty() {
        return Err(Trouble::Empty);
    }
    if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") || head.starts_with(b"PK\x07\x08") {
        return Ok(Kind::Zip);
    }
    if head.starts_with(b"\x1F\x8B") {
        return Ok(Kind::Gzip);
    }
    if head.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        return Ok(Kind::Compound);
    }
    if head.starts_with(b"\x09\x08") && matches!(head.get(2..6), Some([8 | 16, 0, 0, 5 | 6])) {
        return Ok(Kind::Biff);
    }
    if matches!(head.get(..4), Some([9, 0, 4, 0] | [9, 2 | 4, 6, 0])) {
        return Err(Trouble::not_a_table("old-excel"));
    }
    if let Some((_, code)) = REFUSED.iter().find(|(start, _)| head.starts_with(start)) {
        return Err(Trouble::not_a_table(code));
    }
    if memchr::memmem::find(&head[..head.len().min(1024)], b"%PDF-").is_some() {
        return Err(Trouble::not_a_table("pdf"));
    }
    if head.starts_with(b"RIFF") && head.get(8..12).is_some_and(|b| matches!(b, b"WEBP" | b"WAVE" | b"AVI ")) {
        return Err(Trouble::not_a_table("image"));
    }
    if head.get(4..8) == Some(b"ftyp") {
        return Err(Trouble::not_a_table("media"));
    }
    text(&head)
}

/// The kind of a text by how it begins.
fn text(head: &[u8]) -> Result<Kind, Trouble> {
    let wide =
        Encoding::for_bom(head).map(|(e, _)| e).or_else(|| encoding::utf16_without_mark(&head[..head.len().min(4096)]));
    let decoded;
    let bytes = match wide {
        Some(encoding) => {
            decoded = encoding.decode(head).0;
            decoded.as_bytes()
        }
        None => head,
    };
    // NULs are forgiven (and dropped) where the rest is text; other control characters are what binary is made of.
    let odd = bytes.iter().filter(|b| matches!(b, 1..=8 | 14..=26 | 28..=31 | 127)).count();
    let nul = memchr::memchr_iter(0, bytes).count();
    if odd * 50 > bytes.len() || nul * 2 > bytes.len() {
        return Err(Trouble::not_a_table("binary"));
    }
    let start = bytes.iter().position(|b| !b.is_ascii_whitespace() && *b != 0).unwrap_or(bytes.len());
    let mut rest = bytes[start..].iter().skip(1).filter(|b| !b.is_ascii_whitespace());
    match (bytes.get(start), rest.next()) {
        (Some(b'<'), Some(b'a'..=b'z' | b'A'..=b'Z' | b'!' | b'?' | b'/')) => markup(&bytes[start..]),
        (Some(b'['), Some(b'[' | b'{' | b']')) | (Some(b'{'), Some(b'"' | b'}')) => Ok(Kind::Json),
        // A list of values, unless it is the first header of a table, such as `[Org]`.
        (Some(b'['), Some(_)) if begins_a_list(&bytes[start + 1..]) => Ok(Kind::Json),
        _ if is_outline(&bytes[start..]) => Err(Trouble::not_a_table("outline")),
        _ => Ok(Kind::Text),
    }
}

/// Whether a text is an outline of keys with indented lists (YAML): its commas and colons part no columns.
fn is_outline(bytes: &[u8]) -> bool {
    const FEWEST: usize = 8;
    let text = String::from_utf8_lossy(bytes);
    let lines: Vec<&str> = text
        .lines()
        .map(str::trim_end)
        .filter(|l| !l.is_empty() && !l.trim_start().starts_with('#'))
        .take(200)
        .collect();
    let under = |line: &str| line.starts_with("  ") || line.starts_with("- ");
    let key = |line: &str| {
        let line = line.trim_start().trim_start_matches("- ");
        line.split_once(':').is_some_and(|(key, rest)| {
            !key.is_empty() && !key.contains([',', ';', '\t', '|', '"']) && (rest.is_empty() || rest.starts_with(' '))
        })
    };
    let item = |line: &str| line.trim_start().starts_with("- ");
    // The last line may be cut.
    let whole = &lines[..lines.len().saturating_sub(1)];
    whole.len() >= FEWEST
        && whole.iter().all(|line| *line == "---" || key(line) || item(line))
        && whole.iter().filter(|line| under(line)).count() * 3 >= whole.len()
}

/// Whether a value of JSON stands here, and a comma or the end of the list behind it.
fn begins_a_list(bytes: &[u8]) -> bool {
    let mut values = serde_json::Deserializer::from_slice(bytes).into_iter::<serde::de::IgnoredAny>();
    let is_value = matches!(values.next(), Some(Ok(_)));
    let behind = bytes.get(values.byte_offset()..).unwrap_or_default();
    is_value && matches!(behind.trim_ascii_start().first(), Some(b',' | b']'))
}

/// What a text that begins as XML or HTML is.
fn markup(bytes: &[u8]) -> Result<Kind, Trouble> {
    let has = |word: &[u8]| memchr::memmem::find(bytes, word).is_some();
    if has(b"<office:document") || has(b"<office:document-content") {
        return Ok(Kind::FlatOds);
    }
    if has(b"urn:schemas-microsoft-com:office:spreadsheet") {
        return Err(Trouble::not_a_table("xml-sheet"));
    }
    let lower = bytes.to_ascii_lowercase();
    let has = |word: &[u8]| memchr::memmem::find(&lower, word).is_some();
    let html: [&[u8]; 18] = [
        b"html", b"head", b"body", b"table", b"script", b"meta", b"style", b"div", b"title", b"p", b"h1", b"h2",
        b"center", b"font", b"span", b"form", b"a", b"br",
    ];
    match root(&lower) {
        _ if has(b"<!doctype html") || has(b"<html") => Err(Trouble::not_a_table("html")),
        Some(name) if html.contains(&name) => Err(Trouble::not_a_table("html")),
        Some(b"svg") => Err(Trouble::not_a_table("image")),
        _ if lower.starts_with(b"<?xml") || has(b"</") || has(b"/>") => Err(Trouble::not_a_table("xml")),
        _ => Ok(Kind::Text),
    }
}

/// The name of the first element, behind declarations and comments.
fn root(bytes: &[u8]) -> Option<&[u8]> {
    let mut rest = bytes;
    loop {
        let open = memchr::memchr(b'<', rest)?;
        rest = &rest[open + 1..];
        if rest.first().is_some_and(u8::is_ascii_alphabetic) {
            let end =
                rest.iter().position(|b| !b.is_ascii_alphanumeric() && !b"-_:.".contains(b)).unwrap_or(rest.len());
            return Some(&rest[..end]);
        }
        let close: &[u8] = if rest.starts_with(b"!--") { b"-->" } else { b">" };
        rest = &rest[memchr::memmem::find(rest, close)?..];
    }
}
