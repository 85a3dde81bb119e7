//! How an installation is set: a TOML file, over it the environment, over both the command line.
//!
//! Invariants: a key that nobody knows is refused with the nearest that somebody knows; a secret may come from a file and
//! is never shown.

mod known;
mod layer;
mod show;

pub use known::all as known;
pub use layer::{Layers, read};
pub use show::{masked, shown};

use anyhow::{Context, Result, anyhow, bail};
use platform::setting::{Setting, SettingKind};
use serde_json::{Map, Value};
use std::{collections::BTreeMap, net::SocketAddr, path::PathBuf};

/// Where a value comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// Nobody set it.
    Default,
    /// The configuration file.
    File(PathBuf),
    /// A variable of the environment.
    Environment(String),
    /// The command line.
    Flag(String),
}

/// A value with where it comes from.
#[derive(Clone, Debug, PartialEq)]
pub struct Set {
    /// What stands there.
    pub value: Value,
    /// Who put it there.
    pub source: Source,
    /// The file that holds it, where it was given by one.
    pub held_in: Option<PathBuf>,
}

/// All that is set.
#[derive(Clone, Debug, Default)]
pub struct Configuration {
    values: BTreeMap<&'static str, Set>,
}

impl Configuration {
    /// What a key is set to.
    pub fn get(&self, key: &str) -> Option<&Set> {
        self.values.get(key)
    }

    /// The same as text.
    pub fn text(&self, key: &str) -> Option<&str> {
        self.get(key).and_then(|set| set.value.as_str())
    }

    fn address(&self, key: &str) -> Result<Option<SocketAddr>> {
        self.text(key)
            .map(|text| {
                text.parse().with_context(|| {
                    format!("{key}: {text} is not an address. Give a number and a port, such as 127.0.0.1:8480.")
                })
            })
            .transpose()
    }

    /// Address to listen on.
    pub fn listen(&self) -> Result<SocketAddr> {
        Ok(self.address("server.listen")?.unwrap_or_else(|| ([127, 0, 0, 1], 8480).into()))
    }

    /// Where mail goes out.
    pub fn mail(&self) -> Option<platform::MailServer> {
        let address = platform::Secret(self.text("mail.server")?.to_owned());
        Some(platform::MailServer {
            address,
            from: self.text("mail.from").unwrap_or("smcc <smcc@localhost>").to_owned(),
        })
    }

    /// The seed of the key that seals the ledger.
    pub fn seal(&self) -> Result<Option<platform::Secret<[u8; 32]>>> {
        let Some(text) = self.text("ledger.seal") else { return Ok(None) };
        let seed = platform::ledger::seal::unhex(&text.to_lowercase());
        Ok(Some(platform::Secret(
            seed.context("ledger.seal: give 64 hexadecimal digits, such as `openssl rand -hex 32` prints.")?,
        )))
    }

    /// Address for metrics.
    pub fn metrics(&self) -> Result<Option<SocketAddr>> {
        self.address("server.metrics")
    }

    /// Folder for what the server keeps.
    pub fn data(&self) -> PathBuf {
        self.text("server.data").unwrap_or("smcc-data").into()
    }

    /// The database.
    pub fn database(&self) -> String {
        let file = || format!("sqlite:{}", self.data().join("smcc.db").display());
        self.text("database.address").map_or_else(file, str::to_owned)
    }

    /// Whether a database may answer before it has written.
    pub fn early(&self) -> bool {
        self.get("database.early").is_some_and(|set| set.value == Value::Bool(true))
    }

    /// What capabilities are set to, by section.
    pub fn own(&self) -> Map<String, Value> {
        let mut own = Map::new();
        for (key, set) in &self.values {
            if known::OWN.iter().all(|s| s.key != *key)
                && let Some((section, name)) = key.split_once('.')
                && let Value::Object(of) = own.entry(section).or_insert_with(|| Value::Object(Map::new()))
            {
                of.insert(name.to_owned(), set.value.clone());
            }
        }
        own
    }

    /// What is wrong with what is set, beyond the kinds of values.
    pub fn check(&self, capabilities: &[platform::Capability]) -> Result<()> {
        self.listen()?;
        self.metrics()?;
        if let Some(address) = self.text("server.address")
            && !(address.starts_with("https://") || address.starts_with("http://"))
        {
            bail!("server.address: {address} is no address. Give it with https://, such as https://smcc.example.org.");
        }
        if let Some(level) = self.text("log.level")
            && !["error", "warn", "info", "debug"].contains(&level)
        {
            bail!("log.level: {level} is not a level. Give error, warn, info or debug.");
        }
        if let Some(format) = self.text("log.format")
            && !["json", "text"].contains(&format)
        {
            bail!("log.format: {format} is not a format. Give json or text.");
        }
        let own = self.own();
        for check in capabilities.iter().filter_map(|c| c.check_settings) {
            check(&own).map_err(|sentence| anyhow!("{sentence}"))?;
        }
        Ok(())
    }

    fn put(&mut self, setting: &Setting, set: Set) {
        self.values.insert(setting.key, set);
    }
}

/// The kind of value in words.
fn kind_of(kind: SettingKind) -> String {
    match kind {
        SettingKind::Text | SettingKind::Secret => "a text".to_owned(),
        SettingKind::Number(least, most) => format!("a whole number from {least} to {most}"),
        SettingKind::Flag => "true or false".to_owned(),
        SettingKind::Tables => "a table or a list".to_owned(),
    }
}
