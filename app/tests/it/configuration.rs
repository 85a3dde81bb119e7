//! What is set where, what wins, what is refused, and that no secret is shown.

use platform::setting::{Setting, SettingKind};
use serde_json::json;
use smcc::configuration::{Configuration, Layers, Source, known, masked, read, shown};

fn keys() -> Vec<Setting> {
    let mut keys = known(&[]);
    keys.push(Setting::new("accounts.seal", SettingKind::Secret, "A secret."));
    keys.push(Setting::new("accounts.providers", SettingKind::Tables, "Providers."));
    keys.push(Setting::new("watch.hours", SettingKind::Number(1, 72), "Hours."));
    keys
}

fn set(toml: &str, environment: &[(&str, &str)], flags: &[(&'static str, &str)]) -> Result<Configuration, String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("smcc.toml");
    std::fs::write(&path, toml).unwrap();
    let layers = Layers {
        file: Some(path),
        environment: environment.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect(),
        flags: flags.iter().map(|(key, value)| (*key, "--flag", json!(value))).collect(),
    };
    read(&layers, &keys()).map_err(|e| e.to_string())
}

#[test]
fn the_command_line_wins_over_the_environment_and_that_over_the_file() {
    let toml = "[server]\nlisten = \"127.0.0.1:1\"\ndata = \"a\"\naddress = \"https://a.example\"\n";
    let environment = [("SMCC__SERVER__LISTEN", "127.0.0.1:2"), ("SMCC__SERVER__DATA", "b"), ("HOME", "/x")];
    let got = set(toml, &environment, &[("server.listen", "127.0.0.1:3")]).unwrap();
    assert_eq!(got.listen().unwrap().port(), 3);
    assert_eq!(got.text("server.data"), Some("b"));
    assert_eq!(got.text("server.address"), Some("https://a.example"));
    assert_eq!(got.get("server.listen").unwrap().source, Source::Flag("--flag".into()));
    assert_eq!(got.get("server.data").unwrap().source, Source::Environment("SMCC__SERVER__DATA".into()));
}

#[test]
fn a_key_that_nobody_knows_is_refused_with_the_nearest() {
    let said = set("[server]\nlisten_on = \"x\"\n", &[], &[]).unwrap_err();
    assert!(said.contains("Did you mean server.listen?"), "{said}");
    let said = set("", &[("SMCC__DATABASE__ADRESS", "x")], &[]).unwrap_err();
    assert!(said.contains("Did you mean SMCC__DATABASE__ADDRESS?"), "{said}");
    let said = set("[zzz]\nqqq = 1\n", &[], &[]).unwrap_err();
    assert!(said.contains("is not a setting"), "{said}");
    // Only a secret may stand in a file.
    assert!(set("[server]\nlisten_file = \"x\"\n", &[], &[]).is_err());
}

#[test]
fn a_value_of_another_kind_is_refused_by_name() {
    for (toml, word) in [
        ("[watch]\nhours = 90\n", "from 1 to 72"),
        ("[watch]\nhours = \"x\"\n", "from 1 to 72"),
        ("[database]\nearly = \"perhaps\"\n", "true or false"),
        ("[accounts]\nproviders = 3\n", "a table or a list"),
        ("[server]\nlisten = 8480\n", "a text"),
        ("listen = 1\n", "into a section"),
        ("[server\n", "line 1"),
    ] {
        let said = set(toml, &[], &[]).unwrap_err();
        assert!(said.contains(word), "{toml}: {said}");
    }
    let got = set("", &[("SMCC__WATCH__HOURS", "48"), ("SMCC__DATABASE__EARLY", "yes")], &[]).unwrap();
    assert_eq!(got.own()["watch"]["hours"], 48);
    assert!(got.early());
}

#[test]
fn a_secret_may_come_from_a_file_and_is_never_shown() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("seal");
    std::fs::write(&path, "canary-of-a-seal\n").unwrap();
    let toml = format!(
        "[accounts]\nseal_file = \"{}\"\nproviders = [{{ slug = \"n\", client_secret = \"canary-of-a-provider\" }}]\n",
        path.display()
    );
    let environment = [("SMCC__DATABASE__ADDRESS", "postgres://smcc:canary-of-a-password@db/smcc?password=canary-two")];
    let got = set(&toml, &environment, &[]).unwrap();
    assert_eq!(got.text("accounts.seal"), Some("canary-of-a-seal"));
    let text = shown(&got, &keys(), |_| String::new());
    assert!(!text.contains("canary"), "{text}");
    assert!(
        text.contains("postgres://smcc:•••@db/smcc") && text.contains("environment SMCC__DATABASE__ADDRESS"),
        "{text}"
    );
    assert!(text.contains(&path.display().to_string()), "{text}");
    assert!(set("[accounts]\nseal_file = \"/nowhere/seal\"\n", &[], &[]).unwrap_err().contains("cannot be read"));
}

#[test]
fn a_password_in_an_address_is_masked() {
    assert_eq!(masked("postgres://a:b@h:5/d"), "postgres://a:•••@h:5/d");
    assert_eq!(masked("postgres://a@h/d?sslmode=require"), "postgres://a@h/d");
    assert_eq!(masked("sqlite:/var/lib/smcc/smcc.db"), "sqlite:/var/lib/smcc/smcc.db");
}
