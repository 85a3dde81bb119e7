//! How much may be sent and kept (trust.md, "Upload limits").

use std::time::Duration;

/// Limits of uploads and of the shelf.
#[derive(Clone, Debug)]
pub struct Limits {
    /// Bytes of one file.
    pub file: u64,
    /// Bytes of all files of a form.
    pub all: u64,
    /// Files of a form.
    pub files: usize,
    /// Readings at once.
    pub readers: usize,
    /// How long a form waits for a seat.
    pub wait: Duration,
    /// Pictures kept.
    pub kept: usize,
    /// How long a picture is kept after it was last looked at.
    pub age: chrono::Duration,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            file: 10 << 20,
            all: 50 << 20,
            files: 20,
            readers: 2,
            wait: Duration::from_mins(1),
            kept: 48,
            age: chrono::Duration::hours(4),
        }
    }
}

impl Limits {
    /// Bytes of a request that are heard at all: more than may be sent, so that who sends too much gets an answer.
    pub fn whole(&self) -> usize {
        usize::try_from(self.all).unwrap_or(usize::MAX).saturating_mul(4).saturating_add(1 << 20)
    }
}
