//! The texts that the cells of a workbook share: one string for all of them, so a million cost no allocation each.

use super::{Limits, Trouble};

/// Shared texts by their index.
#[derive(Debug, Default)]
pub struct Strings {
    all: String,
    /// Where each text ends.
    ends: Vec<u32>,
}

impl Strings {
    /// Adds the text of the next index.
    pub fn push(&mut self, text: &str, limits: &Limits) -> Result<(), Trouble> {
        self.all.push_str(text);
        if self.all.len() + 4 * self.ends.len() > limits.strings {
            return Err(Trouble::too_large("strings", limits.strings as u64));
        }
        self.ends.push(self.all.len() as u32);
        Ok(())
    }

    /// The text of an index; none where the file has no such text.
    pub fn get(&self, index: usize) -> Option<&str> {
        let end = *self.ends.get(index)? as usize;
        let start = if index == 0 { 0 } else { self.ends[index - 1] as usize };
        self.all.get(start..end)
    }
}
