//! Any bytes: whatever they claim to be, they end in a refusal or in rows whose numbers grow.
#![no_main]

use intake::read::{self, Limits};
use libfuzzer_sys::fuzz_target;
use std::ops::ControlFlow;

fuzz_target!(|bytes: &[u8]| {
    let Ok(mut book) = read::open_bytes_within(bytes, "file", &Limits::upload()) else { return };
    for sheet in 0..book.sheets().len() {
        let mut last = 0;
        let _ = book.rows(sheet, &mut |row| {
            assert!(row.number > last && !row.cells.is_empty());
            last = row.number;
            ControlFlow::Continue(())
        });
    }
});
