//! Where bytes come from: a file, memory, or a packed part of either. Any source can be streamed any number of times.
//!
//! Invariant: what unfolds is counted while it unfolds; a stream ends in an error before it passes its limit.

use super::{Limits, Trouble};
use std::{
    cell::Cell,
    fs::File,
    io::{self, BufReader, Cursor, Read, Seek, SeekFrom},
    path::{Path, PathBuf},
    rc::Rc,
    sync::Arc,
};

/// Bytes that can be read again and again.
#[derive(Clone, Debug)]
pub enum Source {
    /// A file on disk and its size.
    File(PathBuf, u64),
    /// Bytes in memory.
    Bytes(Arc<[u8]>),
    /// An entry of a zip.
    Part(Arc<Part>),
    /// A gzip around another source.
    Gzip(Arc<Source>),
}

/// An entry of a zip: where its packed bytes lie.
#[derive(Debug)]
pub struct Part {
    /// The zip.
    pub of: Source,
    /// First packed byte.
    pub start: u64,
    /// Number of packed bytes.
    pub packed: u64,
    /// Packed with deflate, or stored as it is.
    pub deflated: bool,
}

/// A source that can be read at any place.
pub trait Seekable: Read + Seek {}
impl<T: Read + Seek> Seekable for T {}

impl Source {
    /// A file, unless it cannot be opened or is larger than the limit.
    pub fn file(path: &Path, limits: &Limits) -> Result<Self, Trouble> {
        let cannot = |e: io::Error| Trouble::CannotOpen(e.kind().to_string());
        let about = std::fs::metadata(path).map_err(cannot)?;
        if about.is_dir() {
            return Err(Trouble::CannotOpen(io::ErrorKind::IsADirectory.to_string()));
        }
        File::open(path).map_err(cannot)?;
        Self::within(Self::File(path.to_path_buf(), about.len()), about.len(), limits)
    }

    /// Bytes in memory, unless there are more than the limit.
    pub fn bytes(bytes: Arc<[u8]>, limits: &Limits) -> Result<Self, Trouble> {
        let len = bytes.len() as u64;
        Self::within(Self::Bytes(bytes), len, limits)
    }

    fn within(source: Self, len: u64, limits: &Limits) -> Result<Self, Trouble> {
        match len {
            0 => Err(Trouble::Empty),
            n if n > limits.file => Err(Trouble::too_large("file", limits.file)),
            _ => Ok(source),
        }
    }

    /// The unfolded bytes from the start, metered.
    pub fn stream(&self, limits: &Limits) -> Result<Box<dyn Read>, Trouble> {
        Ok(match self {
            Self::File(path, len) => Box::new(open(path)?.take(*len)),
            Self::Bytes(bytes) => Box::new(Cursor::new(Arc::clone(bytes))),
            Self::Part(part) => {
                let mut of = part.of.random(limits)?;
                of.seek(SeekFrom::Start(part.start)).map_err(Trouble::from)?;
                let (packed, taken) = Counted::new(of.take(part.packed));
                if part.deflated {
                    Box::new(Metered::new(flate2::read::DeflateDecoder::new(packed), taken, limits))
                } else {
                    Box::new(Metered::new(packed, taken, limits))
                }
            }
            Self::Gzip(of) => {
                let (packed, taken) = Counted::new(of.stream(limits)?);
                Box::new(Metered::new(flate2::read::MultiGzDecoder::new(packed), taken, limits))
            }
        })
    }

    /// The bytes for reading at any place; what is packed is unfolded into memory, at most `limits.held` of it.
    pub fn random(&self, limits: &Limits) -> Result<Box<dyn Seekable>, Trouble> {
        Ok(match self {
            Self::File(path, _) => Box::new(BufReader::new(open(path)?)),
            Self::Bytes(bytes) => Box::new(Cursor::new(Arc::clone(bytes))),
            Self::Part(_) | Self::Gzip(_) => Box::new(Cursor::new(self.hold(limits)?)),
        })
    }

    /// The same source with what is packed unfolded into memory.
    pub fn unpacked(self, limits: &Limits) -> Result<Self, Trouble> {
        Ok(match self {
            Self::Part(_) | Self::Gzip(_) => Self::Bytes(self.hold(limits)?),
            plain => plain,
        })
    }

    /// All bytes, at most `limits.held` of them.
    pub fn hold(&self, limits: &Limits) -> Result<Arc<[u8]>, Trouble> {
        if let Self::Bytes(bytes) = self
            && bytes.len() as u64 <= limits.held
        {
            return Ok(Arc::clone(bytes));
        }
        let mut bytes = Vec::new();
        self.stream(limits)?.take(limits.held + 1).read_to_end(&mut bytes).map_err(Trouble::from)?;
        if bytes.len() as u64 > limits.held {
            return Err(Trouble::too_large("file", limits.held));
        }
        Ok(bytes.into())
    }

    /// The first bytes, at most `most` of them.
    pub fn head(&self, most: usize, limits: &Limits) -> Result<Vec<u8>, Trouble> {
        let mut head = Vec::new();
        self.stream(limits)?.take(most as u64).read_to_end(&mut head).map_err(Trouble::from)?;
        Ok(head)
    }

    /// Number of bytes as they lie there, packed or not.
    pub fn size(&self) -> u64 {
        match self {
            Self::File(_, len) => *len,
            Self::Bytes(bytes) => bytes.len() as u64,
            Self::Part(part) => part.packed,
            Self::Gzip(of) => of.size(),
        }
    }
}

fn open(path: &Path) -> Result<File, Trouble> {
    File::open(path).map_err(|e| Trouble::CannotOpen(e.kind().to_string()))
}

/// Counts the packed bytes that are taken.
struct Counted<R> {
    inner: R,
    taken: Rc<Cell<u64>>,
}

impl<R: Read> Counted<R> {
    fn new(inner: R) -> (Self, Rc<Cell<u64>>) {
        let taken = Rc::new(Cell::new(0));
        (Self { inner, taken: Rc::clone(&taken) }, taken)
    }
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let n = self.inner.read(buffer)?;
        self.taken.set(self.taken.get() + n as u64);
        Ok(n)
    }
}

/// Counts what unfolds; ends in an error when it is more than is allowed, in all or for what it was packed in.
struct Metered<R> {
    inner: R,
    seen: u64,
    taken: Rc<Cell<u64>>,
    limit: u64,
    ratio: u64,
}

impl<R: Read> Metered<R> {
    fn new(inner: R, taken: Rc<Cell<u64>>, limits: &Limits) -> Self {
        Self { inner, seen: 0, taken, limit: limits.inflated, ratio: limits.ratio }
    }
}

impl<R: Read> Read for Metered<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let n = self.inner.read(buffer)?;
        self.seen += n as u64;
        if self.seen > self.limit {
            return Err(io::Error::other(Trouble::too_large("inflated", self.limit)));
        }
        if self.seen > Limits::RATIO_FROM.max(self.taken.get().saturating_mul(self.ratio)) {
            return Err(io::Error::other(Trouble::too_large("ratio", self.ratio)));
        }
        Ok(n)
    }
}
