//! The records of an XLS stream (BIFF5 and BIFF8) and the texts inside them.
//!
//! Invariant: a record that is shorter than it should be gives nothing; no count in the file sizes an allocation.

use encoding_rs::{Encoding, WINDOWS_1252};

/// Kinds of records that are read.
pub mod kind {
    pub const FORMULA: u16 = 0x0006;
    pub const EOF: u16 = 0x000A;
    pub const DATEMODE: u16 = 0x0022;
    pub const FILEPASS: u16 = 0x002F;
    pub const CONTINUE: u16 = 0x003C;
    pub const CODEPAGE: u16 = 0x0042;
    pub const COLINFO: u16 = 0x007D;
    pub const BOUNDSHEET: u16 = 0x0085;
    pub const SXVIEW: u16 = 0x00B0;
    pub const MULRK: u16 = 0x00BD;
    pub const RSTRING: u16 = 0x00D6;
    pub const XF: u16 = 0x00E0;
    pub const MERGEDCELLS: u16 = 0x00E5;
    pub const SST: u16 = 0x00FC;
    pub const LABELSST: u16 = 0x00FD;
    pub const NUMBER: u16 = 0x0203;
    pub const LABEL: u16 = 0x0204;
    pub const BOOLERR: u16 = 0x0205;
    pub const STRING: u16 = 0x0207;
    pub const ROW: u16 = 0x0208;
    pub const RK: u16 = 0x027E;
    pub const FORMAT: u16 = 0x041E;
    pub const BOF: u16 = 0x0809;
}

/// One record; what follows in `CONTINUE` records is told apart because texts begin anew in them.
pub struct Record<'a> {
    /// Its kind.
    pub kind: u16,
    /// Its bytes.
    pub data: &'a [u8],
    /// The bytes of the `CONTINUE` records behind it.
    pub more: Vec<&'a [u8]>,
}

/// The records of a stream from a place on.
pub struct Records<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Records<'a> {
    /// The records from a place on.
    pub fn from(bytes: &'a [u8], at: usize) -> Self {
        Self { bytes, at }
    }

    fn one(&mut self) -> Option<(u16, &'a [u8])> {
        let kind = u16_at(self.bytes, self.at)?;
        let len = usize::from(u16_at(self.bytes, self.at + 2)?);
        let data = self.bytes.get(self.at + 4..self.at + 4 + len)?;
        self.at += 4 + len;
        Some((kind, data))
    }
}

impl<'a> Iterator for Records<'a> {
    type Item = Record<'a>;

    fn next(&mut self) -> Option<Record<'a>> {
        let (kind, data) = self.one()?;
        let mut more = Vec::new();
        while u16_at(self.bytes, self.at) == Some(kind::CONTINUE) {
            match self.one() {
                Some((_, data)) => more.push(data),
                None => break,
            }
        }
        Some(Record { kind, data, more })
    }
}

impl<'a> Record<'a> {
    /// A number of two bytes.
    pub fn u16(&self, at: usize) -> Option<u16> {
        u16_at(self.data, at)
    }

    /// A number of four bytes.
    pub fn u32(&self, at: usize) -> Option<u32> {
        Some(u32::from_le_bytes(self.data.get(at..at + 4)?.try_into().ok()?))
    }

    /// A number with a fraction.
    pub fn f64(&self, at: usize) -> Option<f64> {
        Some(f64::from_le_bytes(self.data.get(at..at + 8)?.try_into().ok()?))
    }

    /// Reads texts from a place on.
    pub fn texts(&self, at: usize) -> Texts<'a> {
        let mut parts = vec![self.data];
        parts.extend(&self.more);
        Texts { parts, part: 0, at }
    }
}

/// Reads texts that may run over the border of their record.
pub struct Texts<'a> {
    parts: Vec<&'a [u8]>,
    part: usize,
    at: usize,
}

impl Texts<'_> {
    fn byte(&mut self) -> Option<u8> {
        while self.at >= self.parts.get(self.part)?.len() {
            self.part += 1;
            self.at = 0;
        }
        self.at += 1;
        Some(self.parts[self.part][self.at - 1])
    }

    fn short(&mut self) -> Option<u16> {
        Some(u16::from_le_bytes([self.byte()?, self.byte()?]))
    }

    /// A text whose length takes one byte or two.
    pub fn text(&mut self, wide_length: bool, older: Option<&'static Encoding>) -> Option<String> {
        let len = if wide_length { usize::from(self.short()?) } else { usize::from(self.byte()?) };
        match older {
            Some(encoding) => self.bytes(len, encoding),
            None => self.unicode(len),
        }
    }

    /// BIFF5: bytes in the workbook's code page.
    fn bytes(&mut self, len: usize, encoding: &'static Encoding) -> Option<String> {
        let part = self.parts.get(self.part)?;
        let end = (self.at + len).min(part.len());
        let text = encoding.decode_without_bom_handling(&part[self.at.min(end)..end]).0.into_owned();
        self.at = end;
        Some(text)
    }

    /// BIFF8: characters of one byte or two, the width said again after each border; then runs and phonetics, skipped.
    fn unicode(&mut self, len: usize) -> Option<String> {
        let flags = self.byte()?;
        let runs = if flags & 8 != 0 { usize::from(self.short()?) } else { 0 };
        let extra = if flags & 4 != 0 {
            u32::from_le_bytes([self.byte()?, self.byte()?, self.byte()?, self.byte()?]) as usize
        } else {
            0
        };
        let (mut wide, mut units) = (flags & 1 != 0, Vec::new());
        while units.len() < len {
            let part = self.parts.get(self.part)?;
            if self.at >= part.len() {
                if self.part + 1 >= self.parts.len() {
                    break;
                }
                (self.part, self.at) = (self.part + 1, 0);
                wide = self.byte()? & 1 != 0;
                continue;
            }
            let unit = if wide {
                let high = part.get(self.at + 1).copied().unwrap_or(0);
                let unit = u16::from_le_bytes([part[self.at], high]);
                self.at += 2;
                unit
            } else {
                self.at += 1;
                u16::from(part[self.at - 1])
            };
            units.push(unit);
        }
        self.skip(4 * runs + extra);
        Some(String::from_utf16_lossy(&units))
    }

    fn skip(&mut self, mut count: usize) {
        while count > 0 {
            let Some(part) = self.parts.get(self.part) else { return };
            let here = count.min(part.len().saturating_sub(self.at));
            count -= here;
            self.at += here;
            if count > 0 {
                (self.part, self.at) = (self.part + 1, 0);
            }
        }
    }
}

/// The encoding of a code page number.
pub fn encoding(page: u16) -> &'static Encoding {
    match page {
        932 => encoding_rs::SHIFT_JIS,
        936 => encoding_rs::GBK,
        949 => encoding_rs::EUC_KR,
        950 => encoding_rs::BIG5,
        10_000 | 32_768 => encoding_rs::MACINTOSH,
        page => Encoding::for_label(format!("windows-{page}").as_bytes()).unwrap_or(WINDOWS_1252),
    }
}

/// A number packed into four bytes.
pub fn rk(packed: u32) -> f64 {
    let value = if packed & 2 != 0 {
        f64::from(packed.cast_signed() >> 2)
    } else {
        f64::from_bits(u64::from(packed & !3) << 32)
    };
    if packed & 1 != 0 { value / 100.0 } else { value }
}

/// An error value by its code.
pub fn error(code: u8) -> &'static str {
    match code {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0F => "#VALUE!",
        0x17 => "#REF!",
        0x1D => "#NAME?",
        0x24 => "#NUM!",
        0x2B => "#GETTING_DATA",
        _ => "#N/A",
    }
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packed_numbers_unfold() {
        assert!((rk(0x3FF0_0000) - 1.0).abs() < 1e-12);
        assert!((rk((12_345 << 2) | 3) - 123.45).abs() < 1e-12);
        assert!((rk(((-7i32) << 2).cast_unsigned() | 2) + 7.0).abs() < 1e-12);
    }

    #[test]
    fn a_text_over_the_border_of_its_record_says_its_width_again() {
        let record = Record { kind: kind::SST, data: &[4, 0, 0, b'a', b'b'], more: vec![&[1, 0x28, 0x06, b'd', 0]] };
        assert_eq!(record.texts(0).text(true, None).unwrap(), "abبd");
    }
}
