//! The directory of a zip: where each entry's packed bytes lie. What is in them is unfolded by [`Source`], metered.
//!
//! Ours and not a library's because the directory of a hostile file must be refused before it is built: a count of
//! entries is checked first, names are cut short, sizes are only ever used to bound what is read. Names are for
//! looking up and for showing, never for writing: nothing is unpacked to disk, so a name such as `../../x` is only odd.

use super::{Limits, Source, Trouble, source::Part};
use std::{
    io::{Read, Seek, SeekFrom},
    sync::Arc,
};

/// A zip whose directory has been read.
#[derive(Clone, Debug)]
pub struct Archive {
    source: Source,
    /// The entries in the order of the directory; folders are left out.
    pub entries: Vec<Entry>,
}

/// One file in a zip.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Path inside the zip, parts joined by `/`, without one at the start.
    pub name: String,
    header: u64,
    packed: u64,
    method: u16,
    encrypted: bool,
}

/// Longest name that is kept.
const NAME: usize = 1024;
/// End record, without its comment.
const END: usize = 22;

impl Archive {
    /// Reads the directory; the source must be plain ([`Source::unpacked`]).
    pub fn open(source: Source, limits: &Limits) -> Result<Self, Trouble> {
        let mut file = source.random(limits)?;
        let len = file.seek(SeekFrom::End(0))?;
        let mut tail = vec![0; len.min(END as u64 + 65_535) as usize];
        let tail_at = len - tail.len() as u64;
        file.seek(SeekFrom::Start(tail_at))?;
        file.read_exact(&mut tail)?;
        let end = (0..=tail.len().saturating_sub(END))
            .rev()
            .find(|at| tail[*at..].starts_with(b"PK\x05\x06") && tail.len() - at >= END)
            .ok_or_else(|| Trouble::broken("zip"))?;
        let record = &tail[end..];
        let mut count = u64::from(u16_at(record, 10)?);
        let mut size = u64::from(u32_at(record, 12)?);
        let mut start = u64::from(u32_at(record, 16)?);
        let mut end_at = tail_at + end as u64;
        if (count == 0xFFFF || start == 0xFFFF_FFFF || size == 0xFFFF_FFFF)
            && end >= 20
            && tail[end - 20..].starts_with(b"PK\x06\x07")
        {
            let at = u64_at(&tail[end - 20..], 8)?;
            let mut wide = [0; 56];
            file.seek(SeekFrom::Start(at))?;
            file.read_exact(&mut wide).map_err(|_| Trouble::broken("zip"))?;
            if wide.starts_with(b"PK\x06\x06") {
                (count, size, start) = (u64_at(&wide, 32)?, u64_at(&wide, 40)?, u64_at(&wide, 48)?);
                end_at = at;
            }
        }
        if count > limits.entries as u64 {
            return Err(Trouble::too_large("entries", limits.entries as u64));
        }
        // Bytes before the zip (a program that unpacks itself) move everything by the same distance.
        let begin = end_at.checked_sub(size).ok_or_else(|| Trouble::broken("zip"))?;
        let shift = begin.checked_sub(start).ok_or_else(|| Trouble::broken("zip"))?;
        let mut directory = Vec::new();
        file.seek(SeekFrom::Start(begin))?;
        file.take(size.min(limits.held)).read_to_end(&mut directory)?;
        let entries = entries(&directory, count as usize, shift)?;
        Ok(Self { source, entries })
    }

    /// The entry of this name; the case of letters does not count, as in all packages of office programs.
    pub fn find(&self, name: &str) -> Option<&Entry> {
        let name = name.trim_start_matches('/');
        self.entries.iter().find(|e| e.name.eq_ignore_ascii_case(name))
    }

    /// An entry's bytes as a source of their own.
    pub fn part(&self, entry: &Entry, limits: &Limits) -> Result<Source, Trouble> {
        if entry.encrypted {
            return Err(Trouble::Encrypted);
        }
        let deflated = match entry.method {
            0 => false,
            8 => true,
            _ => return Err(Trouble::not_a_table("archive")),
        };
        let mut file = self.source.random(limits)?;
        let mut header = [0; 30];
        file.seek(SeekFrom::Start(entry.header))?;
        file.read_exact(&mut header).map_err(|_| Trouble::broken("zip"))?;
        if !header.starts_with(b"PK\x03\x04") {
            return Err(Trouble::broken("zip"));
        }
        let names = u64::from(u16_at(&header, 26)?) + u64::from(u16_at(&header, 28)?);
        let start = entry.header + 30 + names;
        let packed = entry.packed.min(self.source.size().saturating_sub(start));
        Ok(Source::Part(Arc::new(Part { of: self.source.clone(), start, packed, deflated })))
    }
}

fn entries(directory: &[u8], count: usize, shift: u64) -> Result<Vec<Entry>, Trouble> {
    let (mut entries, mut at) = (Vec::new(), 0);
    for _ in 0..count {
        let record = directory.get(at..).unwrap_or_default();
        if !record.starts_with(b"PK\x01\x02") {
            break;
        }
        let (flags, method) = (u16_at(record, 8)?, u16_at(record, 10)?);
        let (mut packed, unfolded) = (u64::from(u32_at(record, 20)?), u32_at(record, 24)?);
        let [name_len, extra_len, comment_len] =
            [u16_at(record, 28)?, u16_at(record, 30)?, u16_at(record, 32)?].map(usize::from);
        let mut header = u64::from(u32_at(record, 42)?);
        let raw = record.get(46..46 + name_len).ok_or_else(|| Trouble::broken("zip"))?;
        let extra = record.get(46 + name_len..46 + name_len + extra_len).unwrap_or_default();
        widen(extra, unfolded == u32::MAX, &mut packed, &mut header);
        at += 46 + name_len + extra_len + comment_len;
        let name = String::from_utf8_lossy(&raw[..raw.len().min(NAME)]).replace('\\', "/");
        let name = name.trim_start_matches('/').to_owned();
        if !name.is_empty() && !name.ends_with('/') {
            let header = header.checked_add(shift).ok_or_else(|| Trouble::broken("zip"))?;
            entries.push(Entry { name, header, packed, method, encrypted: flags & 1 != 0 });
        }
    }
    Ok(entries)
}

/// The zip64 block of an entry holds, in this order, those of its sizes and places that did not fit.
fn widen(mut extra: &[u8], unfolded_too: bool, packed: &mut u64, header: &mut u64) {
    while let (Ok(id), Ok(len)) = (u16_at(extra, 0), u16_at(extra, 2)) {
        let len = usize::from(len);
        let Some(block) = extra.get(4..4 + len) else { return };
        if id == 1 {
            let mut at = if unfolded_too { 8 } else { 0 };
            for value in [packed, header] {
                if *value == 0xFFFF_FFFF
                    && let Ok(wide) = u64_at(block, at)
                {
                    *value = wide;
                    at += 8;
                }
            }
            return;
        }
        extra = &extra[4 + len..];
    }
}

fn bytes_at<const N: usize>(bytes: &[u8], at: usize) -> Result<[u8; N], Trouble> {
    bytes.get(at..at + N).and_then(|b| b.try_into().ok()).ok_or_else(|| Trouble::broken("zip"))
}

fn u16_at(bytes: &[u8], at: usize) -> Result<u16, Trouble> {
    bytes_at(bytes, at).map(u16::from_le_bytes)
}

fn u32_at(bytes: &[u8], at: usize) -> Result<u32, Trouble> {
    bytes_at(bytes, at).map(u32::from_le_bytes)
}

fn u64_at(bytes: &[u8], at: usize) -> Result<u64, Trouble> {
    bytes_at(bytes, at).map(u64::from_le_bytes)
}
