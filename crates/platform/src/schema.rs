//! The platform's own tables, as frozen migrations.

use crate::database::{
    change::{Change, add, big, blob, flag, folded, id, index, int, keyed, moment, null, small, table, text, unique},
    migrate::Migration,
};

/// In the order in which they run.
pub const MIGRATIONS: &[Migration] = &[
    Migration { name: "platform_001_ledger", changes: ledger },
    Migration { name: "platform_002_commons", changes: commons },
    Migration { name: "platform_003_draft", changes: draft },
    Migration { name: "platform_004_letter_calendar", changes: letter_calendar },
    Migration { name: "platform_005_own_secret", changes: own_secret },
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

fn letter_calendar() -> Vec<Change> {
    vec![add("letter", null(folded("method"))), add("letter", null(text("calendar")))]
}

fn commons() -> Vec<Change> {
    let mut changes = vec![
        // The word table again, led by who may find the word: a search then walks over nothing that its caller may not see.
        Change::Sql("drop table search_word"),
        keyed("search_word", vec![id("scope"), folded("word"), id("record")], &["scope", "word", "record"]),
        Change::Sql("create index search_word_record_word on search_word (record, word)"),
        keyed(
            "looked",
            vec![id("account"), folded("chain"), big("number"), big("latest"), moment("at")],
            &["account", "chain"],
        ),
        table(
            "job",
            vec![
                id("id"),
                folded("kind"),
                text("payload"),
                null(folded("slot")),
                small("state"),
                moment("due"),
                null(id("lease")),
                int("attempts"),
                text("error"),
                moment("created_at"),
                moment("changed_at"),
            ],
        ),
        unique("job", &["slot"]),
        index("job", &["state", "due"]),
        table(
            "letter",
            vec![
                id("id"),
                folded("kind"),
                text("recipient"),
                text("subject"),
                text("body"),
                small("state"),
                moment("due"),
                null(id("lease")),
                int("attempts"),
                text("error"),
                moment("created_at"),
                null(moment("sent_at")),
            ],
        ),
        index("letter", &["state", "due"]),
        index("letter", &["created_at"]),
        table(
            "calendar_address",
            vec![id("id"), id("account"), folded("token"), moment("created_at"), null(moment("revoked_at"))],
        ),
        unique("calendar_address", &["token"]),
        index("calendar_address", &["account"]),
        table("checkpoint", vec![big("number"), folded("root"), moment("at"), folded("previous"), text("signature")]),
        table("kept_bytes", vec![id("file"), blob("bytes")]),
    ];
    changes.extend(crate::database::change::record(
        "kept_file",
        vec![null(id("belongs_to")), text("name"), folded("media_type"), big("size"), folded("sha256")],
    ));
    changes.push(index("kept_file", &["belongs_to"]));
    changes
}

fn own_secret() -> Vec<Change> {
    vec![table("own_secret", vec![folded("name"), blob("bytes")])]
}
