//! A backup that is made while people write, and what it becomes in an empty database of either engine.

use platform::{
    App,
    database::{Database, Engine, migrate, tables::tables},
    testing::{self, Trial, member},
};
use platform::{
    access::{Component, Role},
    id::OrganisationId,
};
use smcc::{backup, verify};
use std::{path::Path, sync::Arc};

fn writer() -> platform::access::Caller {
    member(OrganisationId(demo_host()), Component::NationalSociety, &[Role::Coordinator, Role::Contributor], &[])
}

fn demo_host() -> uuid::Uuid {
    smcc::demo::host().0
}

/// Adds an office, as people do.
async fn add(trial: &Trial, n: usize) {
    let office = serde_json::json!({
        "name": format!("Probe {n} “‎فرع”"), "kind": "delegation", "country": "MOZ", "audience": "movement",
        "since": "2026-02-28",
    });
    let answer = trial.call(&writer(), "/organisations/ns-moz/offices/new", &office).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
}

async fn empty(engine: Engine, folder: &Path) -> Option<Database> {
    let address = testing::address(engine, folder).await?;
    Some(Database::open(&address).await.unwrap())
}

async fn made(app: &App, path: &Path) -> backup::Manifest {
    backup::write(app.database(), &app.migrations(), path, app.now()).await.unwrap()
}

async fn under_load(from: Engine) {
    let Some(trial) = Trial::on(from, smcc::capabilities::all()).await else { return };
    smcc::demo::write(&trial.app).await.unwrap();
    let trial = Arc::new(trial);
    for n in 0..20 {
        add(&trial, n).await;
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.zip");
    let load: Vec<_> = (0..4)
        .map(|who| {
            let trial = trial.clone();
            tokio::spawn(async move {
                for n in 0..25 {
                    add(&trial, 1000 * (who + 1) + n).await;
                }
            })
        })
        .collect();
    tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    let first = made(&trial.app, &path).await;
    for task in load {
        task.await.unwrap();
    }
    let after = made(&trial.app, &folder.path().join("b.zip")).await;
    assert!(first.ledger.number >= 20 && first.ledger.number < after.ledger.number, "{:?}", first.ledger);
    assert_eq!(first.ledger.flaws, 0);
    assert_eq!(verify::file(&path).unwrap().root, first.ledger.root);
    for to in [Engine::Sqlite, Engine::Postgres] {
        let folder = tempfile::tempdir().unwrap();
        let Some(database) = empty(to, folder.path()).await else { continue };
        let all = trial.app.migrations();
        let (read, waiting) = backup::read(&database, &all, &path, trial.app.now()).await.unwrap();
        assert_eq!((&read, waiting), (&first, 0));
        assert!(migrate::pending(&database, &all).await.unwrap().is_empty());
        // What stands there now is, to the row and to the hash, what stood where it came from.
        let again = backup::write(&database, &all, &folder.path().join("c.zip"), trial.app.now()).await.unwrap();
        assert_eq!(again.tables, first.tables, "{from:?} to {to:?}");
        assert_eq!(again.ledger, first.ledger);
        let found = verify::database(&database).await.unwrap();
        assert_eq!((found.flaws.len(), found.number, &found.root), (0, first.ledger.number, &first.ledger.root));
        // A second time it is not empty.
        let said = backup::read(&database, &all, &path, trial.app.now()).await.unwrap_err().to_string();
        assert!(said.contains("not empty"), "{said}");
    }
}

#[test]
fn a_backup_under_load_comes_back_equal_on_both_engines_from_sqlite() {
    testing::run(under_load(Engine::Sqlite));
}

#[test]
fn a_backup_under_load_comes_back_equal_on_both_engines_from_postgres() {
    testing::run(under_load(Engine::Postgres));
}

#[test]
fn a_backup_that_was_changed_is_not_restored() {
    testing::run(async {
        let trial = Trial::on(Engine::Sqlite, smcc::capabilities::all()).await.unwrap();
        smcc::demo::write(&trial.app).await.unwrap();
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.zip");
        made(&trial.app, &path).await;
        for (what, change) in [
            ("a row was altered", (|t: String| t.replacen("invented", "real    ", 1)) as fn(String) -> String),
            ("a row was taken out", |t| t.split_once('\n').unwrap().1.to_owned()),
            ("a row was put in", |t| t.clone() + t.split_inclusive('\n').next().unwrap()),
        ] {
            let changed = folder.path().join("changed.zip");
            rewrite(&path, &changed, "tables/office.jsonl", change);
            let fresh = tempfile::tempdir().unwrap();
            let database = empty(Engine::Sqlite, fresh.path()).await.unwrap();
            let all = trial.app.migrations();
            let said = backup::read(&database, &all, &changed, trial.app.now()).await;
            assert!(said.is_err(), "{what}");
            let rows = tables(database.read(), Engine::Sqlite).await.unwrap();
            assert!(!rows.is_empty(), "the tables are made before");
            let found = verify::database(&database).await.unwrap();
            assert_eq!(found.number, 0, "{what}: nothing stays of a backup that was refused");
        }
        // An entry of the ledger that was altered, with the list of contents made to fit.
        let changed = folder.path().join("ledger.zip");
        rewrite(&path, &changed, "tables/ledger_entry.jsonl", |t| t.replacen("invented", "real    ", 1));
        assert!(!verify::file(&changed).unwrap().flaws.is_empty());
        let not = folder.path().join("not.zip");
        std::fs::write(&not, b"PK but not really").unwrap();
        assert!(verify::file(&not).unwrap_err().to_string().contains("not a backup"));
    });
}

/// Copies a zip with one of its files changed.
fn rewrite(from: &Path, to: &Path, name: &str, change: fn(String) -> String) {
    use std::io::{Read, Write};
    let mut old = zip::ZipArchive::new(std::fs::File::open(from).unwrap()).unwrap();
    let mut new = zip::ZipWriter::new(std::fs::File::create(to).unwrap());
    for at in 0..old.len() {
        let mut file = old.by_index(at).unwrap();
        let (mut text, own) = (String::new(), file.name().unwrap().into_owned());
        file.read_to_string(&mut text).unwrap();
        if own == name {
            let before = text.clone();
            text = change(text);
            assert_ne!(text, before, "{name} was not changed");
        }
        new.start_file(own, zip::write::SimpleFileOptions::default()).unwrap();
        new.write_all(text.as_bytes()).unwrap();
    }
    new.finish().unwrap();
}

#[test]
fn the_ledger_of_a_database_is_walked_and_tampering_is_said() {
    use sea_orm::ConnectionTrait;
    testing::run(async {
        let trial = Trial::on(Engine::Sqlite, smcc::capabilities::all()).await.unwrap();
        smcc::demo::write(&trial.app).await.unwrap();
        let database = trial.app.database();
        assert_eq!(verify::database(database).await.unwrap().flaws, Vec::<String>::new());
        for (sql, word) in [
            ("update ledger_entry set title = title || 'x' where number = 3", "Entry 3"),
            ("delete from ledger_entry where number = 5", "Entry 5"),
            ("delete from ledger_entry where number > 6", "ends at 6"),
        ] {
            database.writer().execute_unprepared(sql).await.unwrap();
            let found = verify::database(database).await.unwrap();
            assert!(found.flaws.iter().any(|f| f.contains(word)), "{word}: {:?}", found.flaws);
        }
    });
}
