//! The ledger's seals: an export says by itself whether anything was changed behind the program's back.

use crate::notes::{notes, write};
use chrono::Duration;
use platform::{
    Capability, Secret, Settings,
    access::{Component, Role},
    commons,
    database::Engine,
    id::{ContextId, OrganisationId},
    ledger::{Anchor, Report, checkpoint, export, seal::PublicKey, store::entry, verify},
    testing::{Trial, known, member, run},
};
use sea_orm::{ConnectionTrait, DatabaseTransaction, EntityTrait, QueryOrder, TransactionTrait};

const SEED: [u8; 32] = [9; 32];
/// Entries of the ledger of these tests; every sixth is sealed.
const ENTRIES: i64 = 30;

async fn sealed(engine: Engine) -> Option<Trial> {
    let settings = Settings { seal: Some(Secret(SEED)), ..Settings::default() };
    let capabilities: Vec<Capability> = vec![commons::capability(), notes()];
    let trial = Trial::with(engine, capabilities, settings).await?;
    for n in 0..u128::from(ENTRIES.unsigned_abs()) {
        let contexts: &[ContextId] = if n % 2 == 0 { &[known(40 + 2)] } else { &[] };
        let who = member(known::<OrganisationId>(1 + n % 3), Component::Icrc, &[Role::Contributor], contexts);
        write(&trial, &who, &format!("Note {n}"), "a text", "movement").await;
        trial.pass(Duration::minutes(20));
        if n % 6 == 5 {
            checkpoint(&trial.app).await.unwrap().unwrap();
        }
    }
    Some(trial)
}

async fn check(db: &impl ConnectionTrait, anchors: &[Anchor]) -> Report {
    let mut lines = Vec::new();
    let key = PublicKey::of(&SEED);
    export(db, Some(key), chrono::DateTime::UNIX_EPOCH, &mut lines).await.unwrap();
    verify(lines.as_slice(), Some(key), anchors).unwrap()
}

/// Numbers at random, the same in each run of a seed.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: i64) -> i64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        i64::try_from(self.0 % below.unsigned_abs()).unwrap()
    }
}

/// Changes something as somebody who has the database may; gives what, in words.
async fn tamper(tx: &DatabaseTransaction, dice: &mut Dice) -> String {
    let number = 1 + dice.roll(ENTRIES);
    let other = 1 + (number + dice.roll(ENTRIES - 1)) % ENTRIES;
    let other = if other == number { 1 + number % ENTRIES } else { other };
    let field = |set: &str| format!("update ledger_entry set {set} where number = {number}");
    let statements: Vec<String> = match dice.roll(19) {
        0 => vec![field("title = title || '.'")],
        1 => vec![field("changes = replace(changes, 'a text', 'another text')")],
        2 => vec![field("at = '2026-01-01T00:00:00+00:00'")],
        3 => vec![field("organisation = null")],
        4 => vec![field("account = null")],
        5 => vec![field("act = 'note-removed'")],
        6 => vec![field("version = version + 1")],
        7 => vec![field("kind = 'emergency'")],
        8 => vec![field("chain = 'organisation:x'")],
        9 => vec![field("previous = hash")],
        10 => vec![field("hash = previous")],
        11 => vec![format!("delete from ledger_entry where number = {number}")],
        12 => vec![format!(
            "delete from ledger_entry where number between {} and {}",
            number.min(other),
            number.max(other)
        )],
        13 => {
            // Two entries change places.
            vec![
                format!("update ledger_entry set number = 1000 where number = {number}"),
                format!("update ledger_entry set number = {number} where number = {other}"),
                format!("update ledger_entry set number = {other} where number = 1000"),
            ]
        }
        14 => vec![
            // One more, made from another.
            format!(
                "insert into ledger_entry select {}, chain, seq + 1000, at, account, organisation, act, kind, record, version, title, changes, previous, hash from ledger_entry where number = {number}",
                ENTRIES + 1 + dice.roll(3)
            ),
        ],
        15 => vec![
            // The tail is cut, and every seal that knew of it with it.
            format!("delete from ledger_entry where number >= {number}"),
            format!("delete from checkpoint where number >= {number}"),
            format!("update ledger_chain set seq = {number} - 1 where chain = '*'"),
        ],
        16 => vec![format!("delete from checkpoint where number = {}", 6 * (1 + dice.roll(5)))],
        17 => {
            let set = [
                "root = previous",
                "signature = root",
                "previous = root",
                "number = number - 1",
                "at = '2026-01-01T00:00:00+00:00'",
            ];
            let set = set[dice.roll(5) as usize];
            vec![format!("update checkpoint set {set} where number = {}", 6 * (1 + dice.roll(5)))]
        }
        _ => return rewrite(tx, number).await,
    };
    for statement in &statements {
        tx.execute_unprepared(statement).await.unwrap();
    }
    statements.join("; ")
}

/// Rewrites an entry and every hash after it, so that the chain agrees with itself again.
async fn rewrite(tx: &DatabaseTransaction, number: i64) -> String {
    let rows = entry::Entity::find().order_by_asc(entry::Column::Number).all(tx).await.unwrap();
    let chain = rows.iter().find(|r| r.number == number).unwrap().chain.clone();
    let mut previous = None::<String>;
    for row in rows.iter().filter(|r| r.chain == chain && r.number >= number) {
        let mut entry = row.entry();
        if row.number == number {
            entry.title.push('!');
        }
        if let Some(previous) = previous {
            entry.previous = previous;
        }
        entry.hash = entry.digest();
        let (title, before, hash) = (entry.title.clone(), entry.previous.clone(), entry.hash.clone());
        tx.execute_unprepared(&format!(
            "update ledger_entry set title = '{title}', previous = '{before}', hash = '{hash}' where number = {}",
            row.number
        ))
        .await
        .unwrap();
        previous = Some(hash);
    }
    let head = previous.unwrap();
    tx.execute_unprepared(&format!("update ledger_chain set hash = '{head}' where chain = '{chain}'")).await.unwrap();
    format!("entry {number} and all hashes after it")
}

async fn every_tampering_is_found(engine: Engine) {
    let Some(trial) = sealed(engine).await else { return };
    let whole = check(trial.app.database().read(), &[]).await;
    assert_eq!(
        (whole.entries, whole.checkpoints, whole.sealed, whole.flaws.len()),
        (ENTRIES, 5, ENTRIES, 0),
        "{whole:?}"
    );
    let anchor = Anchor { number: ENTRIES, root: whole.root.clone() };
    assert!(check(trial.app.database().read(), std::slice::from_ref(&anchor)).await.whole());
    // A seal that was made of an unchanged ledger is the same one.
    assert_eq!(checkpoint(&trial.app).await.unwrap().unwrap().number, ENTRIES);

    let mut dice = Dice(0x5eed_1234_abcd);
    let mut found = 0;
    for _ in 0..1000 {
        let tx = trial.app.database().writer().begin().await.unwrap();
        let what = tamper(&tx, &mut dice).await;
        let report = check(&tx, std::slice::from_ref(&anchor)).await;
        assert!(!report.whole(), "{what} was not found");
        found += 1;
        tx.rollback().await.unwrap();
    }
    assert!(check(trial.app.database().read(), &[anchor]).await.whole());
    eprintln!("{engine:?}: {found} of 1000 tamperings found");
}

#[test]
fn a_thousand_tamperings_are_found_sqlite() {
    run(every_tampering_is_found(Engine::Sqlite));
}

#[test]
fn a_thousand_tamperings_are_found_postgres() {
    run(every_tampering_is_found(Engine::Postgres));
}

#[test]
fn what_is_no_ledger_is_said_to_be_none_and_another_key_is_not_believed() {
    run(async {
        let trial = sealed(Engine::Sqlite).await.unwrap();
        let mut lines = Vec::new();
        let made = trial.app.now();
        export(trial.app.database().read(), Some(PublicKey::of(&SEED)), made, &mut lines).await.unwrap();
        let other = PublicKey::of(&[1; 32]);
        assert!(verify(lines.as_slice(), None, &[]).unwrap().whole());
        assert_eq!(verify(lines.as_slice(), Some(other), &[]).unwrap().flaws.len(), 5);
        let text = String::from_utf8(lines).unwrap();
        assert!(!text.contains("0909090909"), "the seed stays at home");
        for cut in [text.len() - 2, text.len() / 2, 10] {
            assert!(!verify(&text.as_bytes()[..cut], None, &[]).unwrap().whole());
        }
        for nonsense in ["", "\n", "{}", "{\"entry\":1}\n", "hello"] {
            let report = verify(nonsense.as_bytes(), None, &[]).unwrap();
            assert!(!report.whole());
            for lang in base::lang::Lang::ALL {
                assert!(report.flaws.iter().all(|f| f.text(lang).chars().count() > 10));
            }
        }
        let operator = member(known(1), Component::Ifrc, &[Role::Operator], &[]);
        let page = trial.get(&operator, "/operator/ledger").await.text();
        assert!(page.contains(&PublicKey::of(&SEED).to_string()), "{page}");
        let json = trial.get(&operator, "/api/v1/operator/ledger").await.json();
        assert_eq!((json["rows"].as_array().unwrap().len(), &json["head"]), (5, &ENTRIES.into()));
    });
}
