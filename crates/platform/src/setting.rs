//! What can be set: each key of the configuration with its kind, so that a wrong one is refused before anything starts.

/// A key that an installation can set.
#[derive(Clone, Copy, Debug)]
pub struct Setting {
    /// `section.key`.
    pub key: &'static str,
    /// What it sets, in one English sentence.
    pub about: &'static str,
    /// What its value is.
    pub kind: SettingKind,
}

/// What a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SettingKind {
    /// Text.
    Text,
    /// Text that nobody may read: may come from a file (`key_file`), is masked wherever it is shown.
    Secret,
    /// A whole number, from the first to the second.
    Number(i64, i64),
    /// Yes or no.
    Flag,
    /// A table or a list, read by the capability that it belongs to; its secrets are masked.
    Tables,
}

impl Setting {
    /// A key.
    pub const fn new(key: &'static str, kind: SettingKind, about: &'static str) -> Setting {
        Setting { key, about, kind }
    }
}
