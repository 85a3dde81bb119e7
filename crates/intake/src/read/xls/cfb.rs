//! The compound file around an XLS: a small file system of sectors and chains.
//!
//! Invariant: a chain is never followed further than the file has sectors, so one that bites its own tail ends.

use crate::read::Trouble;

/// A compound file held in memory.
pub struct Compound<'a> {
    bytes: &'a [u8],
    sector: usize,
    mini_sector: usize,
    mini_below: u64,
    fat: Vec<u32>,
    mini_fat: Vec<u32>,
    mini: Vec<u8>,
    files: Vec<Stored>,
}

/// A stream by its name.
struct Stored {
    name: String,
    start: u32,
    size: u64,
}

/// The first value that is not a sector: ends, holes and the tables' own sectors.
const NO_SECTOR: u32 = 0xFFFF_FFFA;
/// Streams that are listed; an XLS has a handful.
const FILES: usize = 4_000;

impl<'a> Compound<'a> {
    /// Reads the tables of the file.
    pub fn open(bytes: &'a [u8]) -> Result<Self, Trouble> {
        let broken = || Trouble::broken("xls");
        let (shift, mini_shift) = (u16_at(bytes, 30).ok_or_else(broken)?, u16_at(bytes, 32).ok_or_else(broken)?);
        if !matches!(shift, 7..=16) || !matches!(mini_shift, 4..=12) {
            return Err(broken());
        }
        let mut file = Self {
            bytes,
            sector: 1 << shift,
            mini_sector: 1 << mini_shift,
            mini_below: u64::from(u32_at(bytes, 56).ok_or_else(broken)?),
            fat: Vec::new(),
            mini_fat: Vec::new(),
            mini: Vec::new(),
            files: Vec::new(),
        };
        let most = bytes.len() / file.sector + 1;
        let mut tables: Vec<u32> = (0..109).filter_map(|i| u32_at(bytes, 76 + 4 * i)).collect();
        let mut more = u32_at(bytes, 68).ok_or_else(broken)?;
        let entries = file.sector / 4;
        for _ in 0..most {
            let Some(sector) = file.at(more) else { break };
            tables.extend((0..entries - 1).filter_map(|i| u32_at(sector, 4 * i)));
            more = u32_at(sector, 4 * (entries - 1)).unwrap_or(NO_SECTOR);
        }
        for table in tables.into_iter().filter(|t| *t < NO_SECTOR).take(most) {
            if let Some(sector) = file.at(table) {
                file.fat.extend(sector.chunks_exact(4).filter_map(|c| u32_at(c, 0)));
            }
        }
        let directory = file.chain(u32_at(bytes, 48).ok_or_else(broken)?, u64::MAX);
        file.mini_fat = file
            .chain(u32_at(bytes, 60).ok_or_else(broken)?, u64::MAX)
            .chunks_exact(4)
            .filter_map(|c| u32_at(c, 0))
            .collect();
        for entry in directory.chunks_exact(128).take(FILES) {
            let len = usize::from(u16_at(entry, 64).unwrap_or(0)).clamp(2, 64);
            let name: Vec<u16> = entry[..len - 2].chunks_exact(2).map(|c| u16::from_le_bytes([c[0], c[1]])).collect();
            let (start, size) = (u32_at(entry, 116).ok_or_else(broken)?, u32_at(entry, 120).ok_or_else(broken)?);
            match entry[66] {
                2 => file.files.push(Stored { name: String::from_utf16_lossy(&name), start, size: u64::from(size) }),
                5 => file.mini = file.chain(start, u64::from(size)),
                _ => {}
            }
        }
        Ok(file)
    }

    /// Whether a stream of this name is in the file, wherever in its folders.
    pub fn has(&self, name: &str) -> bool {
        self.files.iter().any(|f| f.name.eq_ignore_ascii_case(name))
    }

    /// Whether a stream's name starts so.
    pub fn has_like(&self, start: &str) -> bool {
        self.files.iter().any(|f| f.name.starts_with(start))
    }

    /// The bytes of a stream; fewer than it says where its chain breaks.
    pub fn stream(&self, name: &str) -> Option<Vec<u8>> {
        let file = self.files.iter().find(|f| f.name.eq_ignore_ascii_case(name))?;
        if file.size >= self.mini_below {
            return Some(self.chain(file.start, file.size));
        }
        let (mut out, mut at) = (Vec::new(), file.start);
        for _ in 0..=self.mini_fat.len() {
            let start = at as usize * self.mini_sector;
            let Some(piece) = self.mini.get(start..(start + self.mini_sector).min(self.mini.len())) else { break };
            out.extend_from_slice(piece);
            if out.len() as u64 >= file.size {
                break;
            }
            at = self.mini_fat.get(at as usize).copied().unwrap_or(NO_SECTOR);
            if at >= NO_SECTOR {
                break;
            }
        }
        out.truncate(file.size as usize);
        Some(out)
    }

    /// One sector; the last one may be cut off.
    fn at(&self, sector: u32) -> Option<&'a [u8]> {
        if sector >= NO_SECTOR {
            return None;
        }
        let start = (sector as usize + 1) * self.sector;
        self.bytes.get(start..(start + self.sector).min(self.bytes.len())).filter(|s| !s.is_empty())
    }

    fn chain(&self, start: u32, size: u64) -> Vec<u8> {
        let (mut out, mut at) = (Vec::new(), start);
        for _ in 0..=self.fat.len() {
            let Some(sector) = self.at(at) else { break };
            out.extend_from_slice(sector);
            // A chain longer than the file goes in circles.
            if out.len() as u64 >= size || out.len() > self.bytes.len() {
                break;
            }
            at = self.fat.get(at as usize).copied().unwrap_or(NO_SECTOR);
        }
        out.truncate(usize::try_from(size).unwrap_or(usize::MAX));
        out
    }
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}
