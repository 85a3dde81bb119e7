//! Shows what is set, and from where; never a secret.

use super::{Configuration, Source};
use platform::setting::{Setting, SettingKind};
use serde_json::Value;

/// What stands in place of a secret.
const MASK: &str = "•••";

/// An address without the password in it; anything else as it is.
pub fn masked(address: &str) -> String {
    let Some((scheme, rest)) = address.split_once("://") else { return address.to_owned() };
    match rest.split_once('@') {
        Some((who, host)) => {
            let name = who.split_once(':').map_or(who, |(name, _)| name);
            let secret = if who.contains(':') { format!(":{MASK}") } else { String::new() };
            format!("{scheme}://{name}{secret}@{}", host.split_once('?').map_or(host, |(host, _)| host))
        }
        None => address.split_once('?').map_or(address, |(address, _)| address).to_owned(),
    }
}

/// Words in the names of keys whose values nobody may read.
const SECRET_WORDS: [&str; 5] = ["secret", "password", "token", "seal", "key"];

fn without_secrets(value: &Value) -> Value {
    match value {
        Value::Object(map) => map
            .iter()
            .map(|(key, value)| {
                let secret = SECRET_WORDS.iter().any(|word| key.contains(word));
                (key.clone(), if secret { MASK.into() } else { without_secrets(value) })
            })
            .collect(),
        Value::Array(list) => list.iter().map(without_secrets).collect(),
        other => other.clone(),
    }
}

/// One line for each key: what it is set to, and by whom.
pub fn shown(configuration: &Configuration, known: &[Setting], default: impl Fn(&str) -> String) -> String {
    let mut text = String::new();
    for setting in known {
        let (value, from) = match configuration.get(setting.key) {
            None => (default(setting.key), source(&Source::Default)),
            Some(set) => {
                let value = match (&set.value, setting.kind) {
                    (Value::String(text), _) if setting.key == "database.address" => masked(text),
                    (_, SettingKind::Secret) => MASK.to_owned(),
                    (Value::String(text), _) => text.clone(),
                    (other, _) => without_secrets(other).to_string(),
                };
                let from = match &set.held_in {
                    Some(path) => format!("{} in {}", source(&set.source), path.display()),
                    None => source(&set.source),
                };
                (value, from)
            }
        };
        text += &format!("{:<20} {:<44} {from}\n", setting.key, if value.is_empty() { "–" } else { &value });
    }
    text
}

fn source(source: &Source) -> String {
    match source {
        Source::Default => "default".to_owned(),
        Source::File(path) => path.display().to_string(),
        Source::Environment(name) => format!("environment {name}"),
        Source::Flag(flag) => format!("command line {flag}"),
    }
}
