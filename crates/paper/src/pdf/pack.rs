//! A document made smaller for bad lines: its many small objects go together into compressed streams.
//!
//! A tagged document holds one object for each cell of each table, and Typst writes each by itself, uncompressed: four
//! bytes in ten of a document with long tables. PDF has streams of objects for this (ISO 32000-1, 7.5.7 and 7.5.8).
//! Invariants: every object keeps its number and its bytes; a document that is not written the way we know is left as
//! it is.

use flate2::{Compression, write::ZlibEncoder};
use std::io::Write;

/// Objects in one stream: a reader unpacks a whole stream to see one of them.
const TOGETHER: usize = 200;

/// The same document, smaller.
pub(super) fn pack(pdf: Vec<u8>) -> Vec<u8> {
    match packed(&pdf) {
        Some(smaller) if smaller.len() < pdf.len() => smaller,
        _ => pdf,
    }
}

/// An object as the document holds it.
struct Object<'a> {
    number: usize,
    /// What stands between `obj` and `endobj`.
    body: &'a [u8],
}

impl Object<'_> {
    /// Streams cannot go into another; pages stay outside too, so that simple tools still count them.
    fn stands_alone(&self) -> bool {
        self.body.ends_with(b"endstream") || self.body.starts_with(b"<</Type/Page")
    }
}

/// A document taken apart.
struct Parts<'a> {
    header: &'a [u8],
    objects: Vec<Object<'a>>,
    /// How many object numbers there are, the free number 0 included.
    size: usize,
    /// What the trailer says beside the size.
    trailer: Vec<u8>,
}

/// Where an object is found.
#[derive(Clone, Copy)]
enum Place {
    Free,
    At(usize),
    In(usize, usize),
}

fn take_apart(pdf: &[u8]) -> Option<Parts<'_>> {
    const LINE: usize = 20;
    let tail = find_last(pdf, b"startxref")?;
    let table = number(pdf[tail + 9..].trim_ascii_start())?;
    let rest = pdf.get(table..tail)?.strip_prefix(b"xref\n0 ")?;
    let size = number(rest)?;
    let lines = rest.get(rest.iter().position(|&b| b == b'\n')? + 1..)?;
    let trailer = lines.get(size * LINE..)?.trim_ascii_start().strip_prefix(b"trailer")?.trim_ascii();
    let mut at: Vec<(usize, usize)> = Vec::with_capacity(size);
    for (no, line) in lines.get(..size * LINE)?.chunks_exact(LINE).enumerate() {
        match line.get(17)? {
            b'n' if &line[11..16] == b"00000" => at.push((number(line)?, no)),
            b'f' if no == 0 => {}
            _ => return None,
        }
    }
    at.sort_unstable();
    let mut objects = Vec::with_capacity(at.len());
    for (place, &(start, number)) in at.iter().enumerate() {
        let end = at.get(place + 1).map_or(table, |next| next.0);
        let body = pdf.get(start..end)?.trim_ascii().strip_prefix(format!("{number} 0 obj").as_bytes())?;
        objects.push(Object { number, body: body.strip_suffix(b"endobj")?.trim_ascii() });
    }
    let inner = trailer.strip_prefix(b"<<")?.strip_suffix(b">>")?;
    let inner = inner.trim_ascii_start().strip_prefix(format!("/Size {size}").as_bytes())?;
    Some(Parts { header: pdf.get(..at.first()?.0)?, objects, size, trailer: inner.to_vec() })
}

fn packed(pdf: &[u8]) -> Option<Vec<u8>> {
    let Parts { header, objects, size, trailer } = take_apart(pdf)?;
    let mut out = header.to_vec();
    let mut places = vec![Place::Free; size];
    let (alone, small): (Vec<&Object>, Vec<&Object>) = objects.iter().partition(|object| object.stands_alone());
    for object in alone {
        places[object.number] = Place::At(out.len());
        write(&mut out, object.number, object.body);
    }
    for group in small.chunks(TOGETHER) {
        let stream = places.len();
        let (mut index, mut bodies) = (String::new(), Vec::new());
        for (no, object) in group.iter().enumerate() {
            places[object.number] = Place::In(stream, no);
            index.push_str(&format!("{} {} ", object.number, bodies.len()));
            bodies.extend_from_slice(object.body);
            bodies.push(b'\n');
        }
        let content = deflated(&[index.as_bytes(), &bodies])?;
        let head = format!(
            "<</Type/ObjStm/N {}/First {}/Filter/FlateDecode/Length {}>>",
            group.len(),
            index.len(),
            content.len()
        );
        places.push(Place::At(out.len()));
        write(&mut out, stream, &stream_of(&head, &content));
    }
    let (table, start) = (places.len(), out.len());
    places.push(Place::At(start));
    let mut entries = Vec::with_capacity(places.len() * 7);
    for place in &places {
        let (kind, first, second) = match *place {
            Place::Free => (0, 0, u16::MAX),
            Place::At(offset) => (1, u32::try_from(offset).ok()?, 0),
            Place::In(stream, no) => (2, u32::try_from(stream).ok()?, u16::try_from(no).ok()?),
        };
        entries.push(kind);
        entries.extend_from_slice(&first.to_be_bytes());
        entries.extend_from_slice(&second.to_be_bytes());
    }
    let content = deflated(&[&entries])?;
    let mut head = format!("<</Type/XRef/Size {}/W[1 4 2]", places.len()).into_bytes();
    head.extend_from_slice(&trailer);
    head.extend_from_slice(format!("/Filter/FlateDecode/Length {}>>", content.len()).as_bytes());
    let mut body = head;
    body.extend_from_slice(&stream_of("", &content));
    write(&mut out, table, &body);
    out.extend_from_slice(format!("startxref\n{start}\n%%EOF\n").as_bytes());
    Some(out)
}

fn write(out: &mut Vec<u8>, number: usize, body: &[u8]) {
    out.extend_from_slice(format!("{number} 0 obj\n").as_bytes());
    out.extend_from_slice(body);
    out.extend_from_slice(b"\nendobj\n");
}

fn stream_of(head: &str, content: &[u8]) -> Vec<u8> {
    [head.as_bytes(), b"\nstream\n", content, b"\nendstream"].concat()
}

fn deflated(parts: &[&[u8]]) -> Option<Vec<u8>> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    for part in parts {
        encoder.write_all(part).ok()?;
    }
    encoder.finish().ok()
}

fn find_last(bytes: &[u8], word: &[u8]) -> Option<usize> {
    bytes.windows(word.len()).rposition(|window| window == word)
}

/// The number that a text begins with.
fn number(text: &[u8]) -> Option<usize> {
    let digits = text.iter().take_while(|b| b.is_ascii_digit()).count();
    std::str::from_utf8(&text[..digits]).ok()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::read::ZlibDecoder;
    use std::collections::BTreeMap;
    use std::io::Read;

    fn document(cells: usize) -> Vec<u8> {
        let mut pdf = b"%PDF-1.7\n%\x80\x80\x80\x80\n\n".to_vec();
        let mut offsets = Vec::new();
        for no in 1..=cells {
            offsets.push(pdf.len());
            let body = if no % 50 == 0 {
                format!("<</Length 9>>\nstream\nq {no:03} Q\n\nendstream")
            } else {
                format!("<</Type/StructElem/S/TD/P {} 0 R/Alt(stream endobj)>>", no / 2)
            };
            pdf.extend_from_slice(format!("{no} 0 obj\n{body}\nendobj\n\n").as_bytes());
        }
        let table = pdf.len();
        pdf.extend_from_slice(format!("xref\n0 {}\n0000000000 65535 f\r\n", cells + 1).as_bytes());
        for offset in offsets {
            pdf.extend_from_slice(format!("{offset:010} 00000 n\r\n").as_bytes());
        }
        let trailer = format!("trailer\n<</Size {}/Root 1 0 R/ID[(a)(b)]>>\nstartxref\n{table}\n%%EOF", cells + 1);
        pdf.extend_from_slice(trailer.as_bytes());
        pdf
    }

    fn inflate(stream: &[u8]) -> Vec<u8> {
        let start = stream.windows(7).position(|w| w == b"stream\n").expect("a stream") + 7;
        let mut all = Vec::new();
        ZlibDecoder::new(&stream[start..]).read_to_end(&mut all).expect("deflated");
        all
    }

    /// Objects as a reader of the packed document finds them: by its table of places.
    fn read(pdf: &[u8]) -> BTreeMap<usize, Vec<u8>> {
        let at = number(pdf[find_last(pdf, b"startxref").expect("a tail") + 10..].trim_ascii()).expect("an offset");
        let body = |at: usize| {
            let rest = &pdf[at..];
            let end = rest.windows(8).position(|w| w == b"\nendobj\n").expect("an end");
            let start = rest.iter().position(|&b| b == b'\n').expect("a line") + 1;
            rest[start..end].to_vec()
        };
        let table = inflate(&body(at));
        let mut objects = BTreeMap::new();
        for (no, entry) in table.chunks_exact(7).enumerate() {
            let first = u32::from_be_bytes([entry[1], entry[2], entry[3], entry[4]]) as usize;
            let second = usize::from(u16::from_be_bytes([entry[5], entry[6]]));
            match entry[0] {
                1 => drop(objects.insert(no, body(first))),
                2 => {
                    let stream = table.chunks_exact(7).nth(first).expect("a place");
                    let stream = u32::from_be_bytes([stream[1], stream[2], stream[3], stream[4]]) as usize;
                    let head = body(stream);
                    let word = |name: &str| {
                        let at = head.windows(name.len()).position(|w| w == name.as_bytes()).expect("an entry");
                        number(&head[at + name.len()..]).expect("a number")
                    };
                    let (begins, all) = (word("/First "), inflate(&head));
                    let index = std::str::from_utf8(&all[..begins]).expect("digits");
                    let numbers: Vec<usize> = index.split_whitespace().map(|n| n.parse().expect("a number")).collect();
                    assert_eq!(numbers[2 * second], no);
                    let from = begins + numbers[2 * second + 1];
                    let to = numbers.get(2 * second + 3).map_or(all.len(), |next| begins + next);
                    objects.insert(no, all[from..to].trim_ascii().to_vec());
                }
                _ => assert_eq!(no, 0),
            }
        }
        objects
    }

    #[test]
    fn every_object_keeps_its_number_and_its_bytes() {
        let pdf = document(730);
        let smaller = pack(pdf.clone());
        assert!(smaller.len() * 4 < pdf.len(), "{} of {}", smaller.len(), pdf.len());
        let found = read(&smaller);
        for object in take_apart(&pdf).expect("our own document").objects {
            assert_eq!(found[&object.number], object.body, "{}", object.number);
        }
    }

    #[test]
    fn what_is_not_understood_is_left_alone() {
        for odd in
            [&b""[..], b"%PDF-1.7", b"%PDF-1.7\nstartxref\n999\n%%EOF", b"%PDF-1.7\nxref\n0 9\nstartxref\n9\n%%EOF"]
        {
            assert_eq!(pack(odd.to_vec()), odd);
        }
        let mut cut = document(60);
        cut.truncate(cut.len() / 2);
        assert_eq!(pack(cut.clone()), cut);
    }
}
