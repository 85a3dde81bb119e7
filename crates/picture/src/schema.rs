//! The tables of this crate, as frozen migrations.

use platform::database::{
    change::{Change, big, blob, day, flag, folded, id, index, int, keyed, moment, null, record, small, text, unique},
    migrate::Migration,
};

/// In the order in which they run.
pub const MIGRATIONS: [Migration; 2] = [
    Migration { name: "picture_001_activities", changes: activities },
    Migration { name: "picture_002_filed", changes: filed },
];

/// Activities are filed by who may see them, so that a list of few among many hidden ones is short work.
/// [`crate::activity::store::file_all`] files what is there already.
fn filed() -> Vec<Change> {
    vec![
        Change::Sql("drop table activity_facet"),
        keyed(
            "activity_filed",
            vec![id("scope"), id("emergency"), folded("facet"), id("activity")],
            &["scope", "emergency", "facet", "activity"],
        ),
        index("activity_filed", &["activity"]),
    ]
}

fn activities() -> Vec<Change> {
    let mut all = record(
        "activity",
        vec![
            text("implementers"),
            folded("implementer_ids"),
            text("programme"),
            folded("programme_ids"),
            text("funders"),
            folded("funder_ids"),
            folded("sectors"),
            text("subsector"),
            text("activity"),
            text("item"),
            text("modality"),
            text("unit"),
            text("beneficiaries"),
            text("site"),
            folded("status"),
            text("places"),
            text("places_at"),
            null(day("begins")),
            null(day("ends")),
            null(big("people_targeted")),
            null(big("people_reached")),
            null(big("households_targeted")),
            null(big("households_reached")),
            text("quantity"),
            text("parts"),
            null(id("import")),
            text("source_file"),
            text("source_sheet"),
            int("source_row"),
            folded("source_id"),
            folded("fingerprint"),
        ],
    );
    all.push(index("activity", &["emergency", "audience", "id"]));
    all.push(index("activity", &["owner", "emergency", "id"]));
    all.push(keyed(
        "activity_facet",
        vec![id("emergency"), folded("facet"), id("activity")],
        &["emergency", "facet", "activity"],
    ));
    all.push(index("activity_facet", &["activity"]));
    all.extend(record("confirmation", vec![day("day"), big("activities")]));
    all.push(index("confirmation", &["emergency", "owner"]));
    all.extend(record(
        "import",
        vec![
            text("name"),
            folded("state"),
            small("rows_audience"),
            null(folded("country")),
            day("day"),
            folded("lang"),
            int("rows"),
            int("committed"),
            int("held"),
            int("ignored"),
            null(moment("committed_at")),
            null(moment("undone_at")),
        ],
    ));
    all.push(index("import", &["owner", "id"]));
    all.push(keyed("import_file", vec![id("import"), int("no"), text("name"), blob("bytes")], &["import", "no"]));
    all.push(keyed("import_reading", vec![id("import"), text("report"), text("given")], &["import"]));
    all.push(keyed(
        "import_row",
        vec![
            id("import"),
            int("no"),
            folded("key"),
            text("file"),
            text("sheet"),
            int("row"),
            folded("state"),
            flag("done"),
            null(id("matched")),
            big("base"),
            text("content"),
            text("was"),
            text("asks"),
            text("note"),
            text("raw"),
        ],
        &["import", "no"],
    ));
    all.push(index("import_row", &["import", "state", "no"]));
    all.push(keyed(
        "import_change",
        vec![id("import"), id("activity"), big("version"), text("was")],
        &["import", "activity"],
    ));
    all.extend(record("partner_layout", vec![folded("fingerprint"), text("name"), text("layout")]));
    all.push(unique("partner_layout", &["owner", "fingerprint"]));
    all
}
