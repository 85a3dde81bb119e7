//! What changed: a feed that programs read from a mark on, and a stream that tells pages as it happens.
//!
//! Invariants: only what the caller may see at this moment, in the order of the ledger, none missed; a page of the feed
//! looks at no more than [`LOOK`] entries and always says where to go on; a stream ends when its caller loses the right.

mod changes;
mod live;

use crate::web::{Gate, Route};

/// Entries that a page of the feed looks at, at most.
pub const LOOK: i64 = 2000;
/// Changes on a page of the feed, at most.
pub const PAGE: usize = 500;

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::page(
            "/changes",
            "changes",
            "What changed after a mark, oldest first; ask again with `after` what `next` says, or without it where it says nothing.",
            Gate::Anyone,
            |ask| Box::pin(changes::changes(ask)),
        ),
        Route::raw(
            "/live",
            "live",
            "Server-sent events: `changed` with a mark when something that the caller may see changed in `chain`.",
            Gate::Anyone,
            |ask| Box::pin(live::live(ask)),
        ),
    ]
}
