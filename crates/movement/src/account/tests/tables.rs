use super::{
    super::table,
    desk::{Desk, GOOD, northland},
};
use base64::{Engine as _, prelude::BASE64_STANDARD_NO_PAD};
use platform::{both, database::Engine, testing::same_schema};

both!(frozen_migrations_equal_the_entities, vec![crate::capability()], |trial| {
    let db = trial.app.database();
    same_schema::<table::account::Entity>(db).await;
    same_schema::<table::role::Entity>(db).await;
    same_schema::<table::invitation::Entity>(db).await;
    same_schema::<table::secret::secret::Entity>(db).await;
    same_schema::<table::secret::recovery::Entity>(db).await;
    same_schema::<table::secret::passkey::Entity>(db).await;
    same_schema::<table::secret::link::Entity>(db).await;
    same_schema::<table::session::session::Entity>(db).await;
    same_schema::<table::session::browser::Entity>(db).await;
    same_schema::<table::session::attempt::Entity>(db).await;
    same_schema::<table::session::away::Entity>(db).await;
    same_schema::<table::token::Entity>(db).await;
});

/// Everything that a database holds, as one text.
async fn dump(trial: &platform::testing::Trial, tables: &[&str]) -> String {
    use sea_orm::{ConnectionTrait, Statement};
    let db = trial.app.database().read();
    let mut all = String::new();
    for table in tables {
        let columns = platform::testing::columns(trial.app.database(), table).await;
        for column in columns {
            // Ids are bytes in SQLite, which are no text.
            let shown = match trial.app.database().engine() {
                Engine::Sqlite => format!("quote({column})"),
                Engine::Postgres => format!("cast({column} as text)"),
            };
            let sql = format!("select {shown} as c from {table}");
            let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await.unwrap();
            for row in rows {
                all.push_str(&row.try_get::<Option<String>>("", "c").unwrap().unwrap_or_default());
                all.push('\n');
            }
        }
    }
    all
}

both!(nothing_that_opens_an_account_can_be_read_from_the_database, vec![crate::capability()], |trial| {
    let desk = Desk::new(&trial);
    let mut amina = desk.person(northland(), "amina@example.org", &[platform::access::Role::Coordinator]).await;
    let made = amina.browser.post("/me/tokens/new", &[("name", "import"), ("scope", "read"), ("days", "9")]).await;
    assert_eq!(made.place(), "/me/tokens/made");
    amina.browser.post("/people/invite", &[("email", "omar@example.org"), ("roles", "reader")]).await;
    let once = amina.browser.cookies["__Host-smcc-once"].clone();
    let tables = [
        "account",
        "account_role",
        "invitation",
        "account_secret",
        "account_recovery",
        "account_passkey",
        "account_session",
        "account_token",
        "account_attempt",
        "account_browser",
        "account_away",
        "ledger_entry",
        "answered",
        "register",
        "search_word",
    ];
    let all = dump(&trial, &tables).await;
    assert!(all.contains("amina@example.org") && all.contains("$argon2id$"), "the dump holds what it should");
    let mut secrets = vec![
        GOOD.to_owned(),
        amina.browser.session().unwrap(),
        amina.browser.cookies["__Host-smcc-browser"].clone(),
        once.rsplit('/').next().unwrap().to_owned(),
        amina.seed.written().replace(' ', ""),
        BASE64_STANDARD_NO_PAD.encode(amina.seed.as_bytes()),
    ];
    secrets.extend(amina.codes.iter().map(|c| c.replace('-', "")));
    assert_eq!(secrets.len(), 16);
    for secret in secrets {
        assert!(!all.contains(&secret), "{secret} stands in the database");
    }
    let ledger = dump(&trial, &["ledger_entry", "search_word"]).await;
    assert!(!ledger.contains("amina") && !ledger.contains("omar"), "the ledger names people by their number");
});
