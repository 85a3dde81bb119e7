//! The platform's own tables, as frozen migrations.

use crate::database::{
    change::{Change, big, flag, folded, id, index, keyed, moment, null, small, table, text, unique},
    migrate::Migration,
};

/// In the order in which they run.
pub const MIGRATIONS: &[Migration] = &[
    Migration { name: "platform_001_ledger", changes: ledger },
    Migration { name: "platform_003_draft", changes: draft },
];

fn ledger() -> Vec<Change> {
    vec![
        table(
            "ledger_entry",
            vec![
                big("number"),
                folded("chain"),
                big("seq"),
                moment("at"),
                null(id("account")),
                null(id("organisation")),
                folded("act"),
                folded("kind"),
                id("record"),
                big("version"),
                text("title"),
                text("changes"),
                folded("previous"),
                folded("hash"),
            ],
        ),
        unique("ledger_entry", &["chain", "seq"]),
        index("ledger_entry", &["record", "version"]),
        table("ledger_chain", vec![folded("chain"), big("seq"), folded("hash")]),
        table("answered", vec![folded("key"), folded("content"), text("answer"), moment("at")]),
        index("answered", &["at"]),
        table(
            "register",
            vec![
                id("record"),
                folded("kind"),
                id("owner"),
                small("audience"),
                null(id("context")),
                null(id("emergency")),
                null(id("body")),
                flag("removed"),
                big("version"),
                text("title"),
                text("href"),
                moment("changed_at"),
            ],
        ),
        index("register", &["emergency", "kind"]),
        index("register", &["kind", "changed_at"]),
        keyed("shared_with", vec![id("record"), id("organisation")], &["record", "organisation"]),
        index("shared_with", &["organisation"]),
        keyed("search_word", vec![folded("word"), id("record"), small("weight")], &["word", "record"]),
        index("search_word", &["record"]),
    ]
}

fn draft() -> Vec<Change> {
    vec![
        table(
            "draft",
            vec![
                id("id"),
                id("account"),
                id("organisation"),
                folded("address"),
                text("title"),
                text("fields"),
                null(big("base")),
                moment("at"),
            ],
        ),
        unique("draft", &["account", "organisation", "address"]),
        index("draft", &["account", "at"]),
    ]
}
