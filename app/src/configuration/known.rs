//! The keys of the product itself; capabilities register theirs.

use platform::{
    Capability,
    setting::{Setting, SettingKind},
};

/// Keys that are not a capability's.
pub const OWN: [Setting; 11] = [
    Setting::new("server.listen", SettingKind::Text, "Address and port to listen on."),
    Setting::new(
        "server.address",
        SettingKind::Text,
        "Address under which people reach the server, such as https://smcc.example.org.",
    ),
    Setting::new("server.data", SettingKind::Text, "Folder for what the server keeps."),
    Setting::new("server.metrics", SettingKind::Text, "Address and port for metrics; none where it is not set."),
    Setting::new("database.address", SettingKind::Secret, "The database: sqlite:FILE or postgres:URL."),
    Setting::new(
        "database.early",
        SettingKind::Flag,
        "Yes lets a PostgreSQL serve that answers before it has written; what it acknowledged can then be lost.",
    ),
    Setting::new(
        "mail.server",
        SettingKind::Secret,
        "Where mail goes out: smtps://user:password@host. Without it letters wait in the outbox.",
    ),
    Setting::new("mail.from", SettingKind::Text, "Who mail is from, such as smcc <smcc@example.org>."),
    Setting::new(
        "ledger.seal",
        SettingKind::Secret,
        "64 hexadecimal digits, drawn at random and kept apart, by which the ledger is sealed every hour.",
    ),
    Setting::new("log.level", SettingKind::Text, "What is logged: error, warn, info or debug."),
    Setting::new("log.format", SettingKind::Text, "How it is logged: json or text."),
];

/// All keys.
pub fn all(capabilities: &[Capability]) -> Vec<Setting> {
    OWN.into_iter().chain(capabilities.iter().flat_map(|c| c.settings.iter().copied())).collect()
}

/// The key that is most like one that nobody knows.
pub fn nearest(known: &[Setting], key: &str) -> Option<&'static str> {
    let like = |other: &str| strsim::jaro_winkler(key, other);
    known
        .iter()
        .map(|s| (like(s.key), s.key))
        .filter(|(likeness, _)| *likeness > 0.75)
        .max_by(|(one, _), (other, _)| one.total_cmp(other))
        .map(|(_, key)| key)
}
