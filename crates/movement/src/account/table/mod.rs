//! The tables of accounts, and their frozen migration.
//!
//! Invariants: who a person is (`account`), what they may do (`account_role`) and who is invited (`invitation`) are
//! records with an owner and a ledger; what opens an account is in tables of its own that no query for pages touches.

pub mod account;
pub mod invitation;
pub mod role;
pub mod secret;
pub mod session;
pub mod token;

use platform::database::{
    change::{Change, big, folded, id, index, int, keyed, moment, null, record, table, text, unique},
    migrate::Migration,
};

/// In the order in which they run.
pub const MIGRATIONS: [Migration; 1] = [Migration { name: "movement_101_accounts", changes: accounts }];

fn accounts() -> Vec<Change> {
    let mut changes = record(
        "account",
        vec![text("name"), text("email"), folded("email_folded"), folded("lang"), null(moment("disabled_at"))],
    );
    changes.extend([unique("account", &["email_folded"]), index("account", &["owner", "id"])]);
    changes.extend(record(
        "account_role",
        vec![
            id("account"),
            folded("role"),
            moment("confirmed_at"),
            null(id("confirmed_by")),
            null(moment("ends_at")),
            null(moment("reminded_at")),
        ],
    ));
    changes.extend([index("account_role", &["account"]), index("account_role", &["owner", "id"])]);
    changes.extend(record(
        "invitation",
        vec![
            text("email"),
            folded("email_folded"),
            folded("role"),
            folded("key"),
            moment("ends_at"),
            null(moment("accepted_at")),
            null(id("renews")),
        ],
    ));
    changes.extend([unique("invitation", &["key"]), index("invitation", &["owner", "ends_at"])]);
    changes.extend([
        table(
            "account_secret",
            vec![id("account"), null(text("password")), null(text("app")), null(big("app_step")), null(text("salt"))],
        ),
        keyed("account_recovery", vec![id("account"), folded("hash")], &["account", "hash"]),
        table(
            "account_passkey",
            vec![
                folded("number"),
                id("id"),
                id("account"),
                text("name"),
                text("key"),
                moment("made_at"),
                null(moment("used_at")),
            ],
        ),
        index("account_passkey", &["account"]),
        table(
            "account_session",
            vec![
                folded("key"),
                id("id"),
                id("account"),
                id("organisation"),
                moment("made_at"),
                moment("seen_at"),
                null(moment("factor_at")),
                null(moment("revoked_at")),
                text("browser"),
                null(text("waiting")),
                null(moment("waiting_at")),
            ],
        ),
        index("account_session", &["account"]),
        table(
            "account_token",
            vec![
                folded("key"),
                id("id"),
                id("account"),
                id("organisation"),
                text("name"),
                folded("scope"),
                moment("made_at"),
                moment("ends_at"),
                null(moment("used_at")),
                null(moment("revoked_at")),
            ],
        ),
        index("account_token", &["account"]),
        table("account_attempt", vec![folded("subject"), moment("full_at"), moment("wait_until"), int("waits")]),
        keyed(
            "account_link",
            vec![folded("issuer"), folded("subject"), id("account"), moment("made_at")],
            &["issuer", "subject"],
        ),
        index("account_link", &["account"]),
        table("account_away", vec![folded("key"), text("pending"), moment("left_at")]),
        table("account_browser", vec![folded("key"), id("account"), moment("made_at")]),
        index("account_browser", &["account"]),
    ]);
    changes
}
