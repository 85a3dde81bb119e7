//! Reads the three layers: file, environment, command line.

use super::{Configuration, Set, Source, kind_of, known};
use anyhow::{Context, Result, bail};
use platform::setting::{Setting, SettingKind};
use serde_json::Value;
use std::path::{Path, PathBuf};

/// Variables of the environment that are ours begin so; sections and keys follow, joined by two underscores.
const PREFIX: &str = "SMCC__";

/// What a secret that stands in a file has after its key.
const IN_A_FILE: &str = "_file";

/// What is read.
#[derive(Default)]
pub struct Layers {
    /// The configuration file.
    pub file: Option<PathBuf>,
    /// The environment.
    pub environment: Vec<(String, String)>,
    /// What the command line sets: key, flag, value.
    pub flags: Vec<(&'static str, &'static str, Value)>,
}

/// Reads all layers.
pub fn read(layers: &Layers, known: &[Setting]) -> Result<Configuration> {
    let mut configuration = Configuration::default();
    if let Some(path) = &layers.file {
        read_file(path, known, &mut configuration)?;
    }
    for (name, value) in &layers.environment {
        let Some(rest) = name.strip_prefix(PREFIX) else { continue };
        let key = rest.to_lowercase().replace("__", ".");
        put(&mut configuration, known, &key, from_text(value), Source::Environment(name.clone()))?;
    }
    for (key, flag, value) in &layers.flags {
        put(&mut configuration, known, key, value.clone(), Source::Flag((*flag).to_owned()))?;
    }
    Ok(configuration)
}

fn read_file(path: &Path, known: &[Setting], configuration: &mut Configuration) -> Result<()> {
    let text = std::fs::read_to_string(path)
        .with_context(|| format!("{}: this configuration cannot be read. Check the path.", path.display()))?;
    let table: toml::Table = text.parse().map_err(|fault: toml::de::Error| {
        let line = fault.span().map_or(1, |span| text[..span.start.min(text.len())].lines().count().max(1));
        anyhow::anyhow!("{}, line {line}: this is not TOML ({}).", path.display(), fault.message())
    })?;
    for (section, value) in table {
        let toml::Value::Table(keys) = value else {
            bail!("{}: put {section} into a section, such as [server].", path.display());
        };
        for (name, value) in keys {
            let value = serde_json::to_value(value).context("a value of TOML is always one of JSON")?;
            put(configuration, known, &format!("{section}.{name}"), value, Source::File(path.to_owned()))?;
        }
    }
    Ok(())
}

/// A text of the environment as the value that it most likely is; a key's kind decides afterwards.
fn from_text(text: &str) -> Value {
    match text {
        "true" | "yes" => Value::Bool(true),
        "false" | "no" => Value::Bool(false),
        _ if text.starts_with(['{', '[']) => serde_json::from_str(text).unwrap_or_else(|_| text.into()),
        _ => text.into(),
    }
}

fn put(configuration: &mut Configuration, known: &[Setting], key: &str, value: Value, source: Source) -> Result<()> {
    if let Some(setting) = known.iter().find(|s| s.key == key) {
        let value = fitting(setting, value, &source)?;
        configuration.put(setting, Set { value, source, held_in: None });
        return Ok(());
    }
    if let Some(setting) = key.strip_suffix(IN_A_FILE).and_then(|of| known.iter().find(|s| s.key == of))
        && setting.kind == SettingKind::Secret
    {
        let path = value.as_str().map(PathBuf::from).with_context(|| format!("{key}: give the path of a file."))?;
        let secret = std::fs::read_to_string(&path).with_context(|| {
            format!("{key}: {} cannot be read. Check the path and its permissions.", path.display())
        })?;
        let secret = secret.trim_end_matches(['\r', '\n']).to_owned();
        if secret.is_empty() {
            bail!("{key}: {} is empty. Put the secret into it.", path.display());
        }
        configuration.put(setting, Set { value: secret.into(), source, held_in: Some(path) });
        return Ok(());
    }
    let from = match &source {
        Source::Environment(name) => name.clone(),
        Source::File(path) => format!("{}: {key}", path.display()),
        Source::Flag(_) | Source::Default => key.to_owned(),
    };
    let name = |known: &str| match &source {
        Source::Environment(_) => format!("{PREFIX}{}", known.to_uppercase().replace('.', "__")),
        _ => known.to_owned(),
    };
    match known::nearest(known, key) {
        Some(nearest) => bail!("{from} is not a setting. Did you mean {}?", name(nearest)),
        None => bail!("{from} is not a setting. `smcc config check` lists those that are."),
    }
}

/// The value as the kind that its key has.
fn fitting(setting: &Setting, value: Value, source: &Source) -> Result<Value> {
    let typed = matches!(source, Source::File(_));
    let fits = match (setting.kind, &value) {
        (SettingKind::Text | SettingKind::Secret, Value::String(text)) => Some(text.trim().to_owned().into()),
        (SettingKind::Text | SettingKind::Secret, Value::Bool(yes)) if !typed => Some(yes.to_string().into()),
        (SettingKind::Flag, Value::Bool(_)) => Some(value),
        (SettingKind::Tables, Value::Object(_) | Value::Array(_)) => Some(value),
        (SettingKind::Number(least, most), Value::Number(_) | Value::String(_)) => {
            let number = match &value {
                Value::String(text) if !typed => text.trim().parse().ok(),
                other => other.as_i64(),
            };
            number.filter(|n| (least..=most).contains(n)).map(Value::from)
        }
        _ => None,
    };
    fits.with_context(|| format!("{}: give {}.", setting.key, kind_of(setting.kind)))
}
