//! XML as office programs write it, streamed and bounded.
//!
//! Invariant: no document type, no entity but the five of XML itself, no event larger than a cell may be.

use super::{Limits, Source, Trouble, csv::encoding::Text};
use encoding_rs::{Encoding, UTF_8};
use quick_xml::{
    Reader,
    events::{BytesRef, BytesStart, Event},
};
use std::{
    borrow::Cow,
    io::{self, BufRead, BufReader, Read},
};

/// A stream of XML events.
pub struct Xml {
    reader: Reader<Guarded>,
    buffer: Vec<u8>,
}

/// Ends in an error when one event takes more bytes than a cell may have.
struct Guarded {
    inner: BufReader<Box<dyn Read>>,
    taken: usize,
    limit: usize,
}

impl Read for Guarded {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.inner.read(buffer)
    }
}

impl BufRead for Guarded {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.taken > self.limit {
            return Err(io::Error::other(Trouble::too_large("cell", self.limit as u64)));
        }
        self.inner.fill_buf()
    }

    fn consume(&mut self, amount: usize) {
        self.taken += amount;
        self.inner.consume(amount);
    }
}

impl Xml {
    /// The XML of a source, in UTF-8 or whatever its mark or declaration says.
    pub fn open(source: &Source, limits: &Limits) -> Result<Self, Trouble> {
        let head = source.head(128, limits)?;
        let encoding = declared(&head);
        let stream: Box<dyn Read> =
            if encoding == UTF_8 { source.stream(limits)? } else { Box::new(Text::open(source, encoding, limits)?) };
        let inner = BufReader::with_capacity(64 * 1024, stream);
        let mut reader = Reader::from_reader(Guarded { inner, taken: 0, limit: limits.cell });
        let config = reader.config_mut();
        // Names of ends are checked: what is not well-formed was damaged, and its rows cannot be trusted.
        config.allow_dangling_amp = true;
        Ok(Self { reader, buffer: Vec::with_capacity(1024) })
    }

    /// The next event.
    pub fn next(&mut self) -> Result<Event<'_>, Trouble> {
        self.buffer.clear();
        self.reader.get_mut().taken = 0;
        match self.reader.read_event_into(&mut self.buffer)? {
            Event::DocType(_) => Err(Trouble::broken("doctype")),
            event => Ok(event),
        }
    }
}

/// The encoding that a document starts to be in.
fn declared(head: &[u8]) -> &'static Encoding {
    if let Some((marked, _)) = Encoding::for_bom(head) {
        return marked;
    }
    if let Some(wide) = super::csv::encoding::utf16_without_mark(head) {
        return wide;
    }
    let head = String::from_utf8_lossy(head);
    let named = head.strip_prefix("<?xml").and_then(|d| d.split("?>").next()).and_then(|d| {
        let value = d.split("encoding").nth(1)?.trim_start().strip_prefix('=')?.trim_start();
        let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        Encoding::for_label(value[1..].split(quote).next()?.as_bytes())
    });
    // A document that can be read so far is not in UTF-16, whatever it declares.
    named.filter(|e| e.is_ascii_compatible()).unwrap_or(UTF_8)
}

/// The character that a reference in text stands for.
pub fn reference(reference: &BytesRef<'_>) -> Result<char, Trouble> {
    Ok(match reference.as_ref() {
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "quot" => '"',
        "apos" => '\'',
        other if other.starts_with('#') => match reference.resolve_char_ref() {
            Ok(Some(c)) => c,
            _ => char::REPLACEMENT_CHARACTER,
        },
        _ => return Err(Trouble::broken("entity")),
    })
}

/// An attribute by its local name, unescaped.
pub fn attribute<'a>(element: &'a BytesStart<'_>, local: &str) -> Option<Cow<'a, str>> {
    element.attributes().with_checks(false).flatten().find(|a| a.key.local_name().as_ref() == local).map(|a| {
        match a.value {
            Cow::Borrowed(v) => quick_xml::escape::unescape(v).unwrap_or(Cow::Borrowed(v)),
            Cow::Owned(v) => Cow::Owned(quick_xml::escape::unescape(&v).map_or_else(|_| v.clone(), Cow::into_owned)),
        }
    })
}

/// Whether a flag such as `hidden` is set.
pub fn flag(element: &BytesStart<'_>, local: &str) -> bool {
    attribute(element, local).is_some_and(|v| matches!(v.as_ref(), "1" | "true" | "on"))
}

/// A number in an attribute.
pub fn number(element: &BytesStart<'_>, local: &str) -> Option<u32> {
    attribute(element, local).and_then(|v| v.trim().parse().ok())
}
