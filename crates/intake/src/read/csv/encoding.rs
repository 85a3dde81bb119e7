//! In which encoding a text was written, and the text as UTF-8, streamed.
//!
//! Invariant: a text that is valid UTF-8 is never taken for anything else; whatever was guessed, reading goes on
//! (bytes that make no sense become U+FFFD).

use crate::read::{Limits, Source, Trouble};
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Decoder, Encoding, UTF_8, UTF_16BE, UTF_16LE};
use std::io::{self, Read};

/// Bytes read at a time.
const CHUNK: usize = 128 * 1024;
/// Bytes of telling lines that the detector is fed; more does not make it surer (stack.md D).
const TELLING: usize = 256 * 1024;

/// The encoding of a text, by its mark, by being valid UTF-8, or by a guess over the lines that are not ASCII.
pub fn detect(source: &Source, limits: &Limits) -> Result<&'static Encoding, Trouble> {
    let mut chunk = vec![0; CHUNK];
    let mut stream = source.stream(limits)?;
    let mut filled = fill(&mut *stream, &mut chunk, 0)?;
    if let Some((marked, _)) = Encoding::for_bom(&chunk[..filled]) {
        return Ok(marked);
    }
    if let Some(wide) = utf16_without_mark(&chunk[..filled.min(4096)]) {
        return Ok(wide);
    }
    // Valid so far; at most three bytes of a character wait at the start of the next chunk.
    loop {
        let more = filled == chunk.len();
        match std::str::from_utf8(&chunk[..filled]) {
            Ok(_) if more => filled = fill(&mut *stream, &mut chunk, 0)?,
            Ok(_) => return Ok(UTF_8),
            Err(e) if e.error_len().is_none() && more => {
                let from = e.valid_up_to();
                chunk.copy_within(from..filled, 0);
                filled = fill(&mut *stream, &mut chunk, filled - from)?;
            }
            Err(_) => return guess(source, limits),
        }
        if filled == 0 {
            return Ok(UTF_8);
        }
    }
}

/// Fills the buffer from `from` on as far as the stream goes.
fn fill(stream: &mut dyn Read, buffer: &mut [u8], from: usize) -> Result<usize, Trouble> {
    let mut filled = from;
    while filled < buffer.len() {
        match stream.read(&mut buffer[filled..]) {
            Ok(0) => break,
            Ok(n) => filled += n,
            Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
            Err(e) => return Err(e.into()),
        }
    }
    Ok(filled)
}

/// UTF-16 of mostly Latin text without a mark has a zero in every second byte.
pub fn utf16_without_mark(head: &[u8]) -> Option<&'static Encoding> {
    let pairs = head.len() / 2;
    if pairs < 4 {
        return None;
    }
    let zeros = |at: usize| head.iter().skip(at).step_by(2).filter(|b| **b == 0).count();
    let (first, second) = (zeros(0), zeros(1));
    match () {
        () if second * 10 > pairs * 4 && first * 20 < pairs => Some(UTF_16LE),
        () if first * 10 > pairs * 4 && second * 20 < pairs => Some(UTF_16BE),
        () => None,
    }
}

/// Guesses from the lines that hold bytes beyond ASCII: the others say nothing.
fn guess(source: &Source, limits: &Limits) -> Result<&'static Encoding, Trouble> {
    let telling = telling_lines(&mut *source.stream(limits)?)?;
    if mostly_utf8(&telling) {
        return Ok(UTF_8);
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(&telling, true);
    let guessed = detector.guess(None, Utf8Detection::Deny);
    Ok(if is_western(guessed) && looks_macintosh(&telling) { encoding_rs::MACINTOSH } else { guessed })
}

/// The lines that hold a byte beyond ASCII, at most [`TELLING`] bytes of them.
fn telling_lines(stream: &mut dyn Read) -> Result<Vec<u8>, Trouble> {
    let (mut telling, mut chunk, mut line, mut tells) = (Vec::new(), vec![0; CHUNK], Vec::new(), false);
    loop {
        let filled = fill(stream, &mut chunk, 0)?;
        if filled == 0 {
            if tells {
                telling.extend_from_slice(&line);
            }
            return Ok(telling);
        }
        for piece in chunk[..filled].split_inclusive(|b| matches!(b, b'\n' | b'\r')) {
            tells |= !piece.is_ascii();
            // Of an endless line its first part is enough.
            if line.len() < TELLING {
                line.extend_from_slice(piece);
            }
            if piece.ends_with(b"\n") || piece.ends_with(b"\r") {
                if tells {
                    telling.extend_from_slice(&line);
                }
                line.clear();
                tells = false;
            }
            if telling.len() >= TELLING {
                return Ok(telling);
            }
        }
    }
}

/// UTF-8 with a few damaged places (cells cut in the middle of a character) stays UTF-8.
fn mostly_utf8(bytes: &[u8]) -> bool {
    let (mut good, mut bad) = (0usize, 0usize);
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        bad += usize::from(!chunk.invalid().is_empty());
    }
    good > bad * 10
}

fn is_western(encoding: &'static Encoding) -> bool {
    matches!(encoding.name(), "windows-1252" | "ISO-8859-15" | "windows-1254" | "windows-1250" | "windows-1257")
}

/// Excel for Mac writes "CSV (Macintosh)": its accented letters lie where Windows-1252 has rare signs.
fn looks_macintosh(bytes: &[u8]) -> bool {
    let (mut mac, mut windows) = (0, 0);
    for three in bytes.windows(3) {
        if three[0].is_ascii_alphabetic() && three[2].is_ascii_lowercase() {
            match three[1] {
                0x87..=0x91 | 0x93..=0x9F => mac += 1,
                0xC0..=0xFF => windows += 1,
                _ => {}
            }
        }
    }
    mac > 0 && windows * 4 < mac
}

/// A stream of bytes as a growing text.
pub struct Text {
    stream: Box<dyn Read>,
    decoder: Decoder,
    raw: Vec<u8>,
    /// What is decoded and not yet taken.
    pub decoded: String,
    /// Nothing more will come.
    pub ended: bool,
    /// Bytes of the text that have been given to who reads bytes.
    given: usize,
}

impl Text {
    /// The text of a source; a mark at its start is left out.
    pub fn open(source: &Source, encoding: &'static Encoding, limits: &Limits) -> Result<Self, Trouble> {
        Ok(Self {
            stream: source.stream(limits)?,
            decoder: encoding.new_decoder_with_bom_removal(),
            raw: vec![0; CHUNK],
            decoded: String::new(),
            ended: false,
            given: 0,
        })
    }

    /// Drops the first `taken` bytes and decodes one more chunk behind the rest.
    pub fn more(&mut self, taken: usize) -> Result<(), Trouble> {
        self.decoded.drain(..taken);
        let filled = fill(&mut *self.stream, &mut self.raw, 0)?;
        self.ended = filled < self.raw.len();
        let from = self.decoded.len();
        self.decoded.reserve(self.decoder.max_utf8_buffer_length(filled).unwrap_or(filled * 3));
        let mut read = 0;
        loop {
            let (result, n, _) = self.decoder.decode_to_string(&self.raw[read..filled], &mut self.decoded, self.ended);
            read += n;
            if result == encoding_rs::CoderResult::InputEmpty {
                break;
            }
            self.decoded.reserve(CHUNK);
        }
        if memchr::memchr(0, &self.decoded.as_bytes()[from..]).is_some() {
            let clean = self.decoded[from..].replace('\0', "");
            self.decoded.truncate(from);
            self.decoded.push_str(&clean);
        }
        Ok(())
    }
}

impl Read for Text {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        while self.given == self.decoded.len() && !self.ended {
            self.given = 0;
            self.decoded.clear();
            self.more(0).map_err(io::Error::other)?;
        }
        let rest = &self.decoded.as_bytes()[self.given..];
        let n = buffer.len().min(rest.len());
        buffer[..n].copy_from_slice(&rest[..n]);
        self.given += n;
        Ok(n)
    }
}
