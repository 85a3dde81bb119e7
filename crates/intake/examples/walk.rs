//! Walks files and prints what was in them and how long it took: `cargo run --release -p intake --example walk FILE…`.
//!
//! With `--cells`, prints every cell, one a line, to be compared with other readers.

use intake::read::{self, Cell};
use std::{
    io::{BufWriter, Write},
    ops::ControlFlow,
    path::Path,
    time::Instant,
};

fn main() -> std::io::Result<()> {
    let mut out = BufWriter::new(std::io::stdout().lock());
    let mut cells = false;
    for argument in std::env::args().skip(1) {
        if argument == "--cells" {
            cells = true;
            continue;
        }
        let start = Instant::now();
        match read::open(Path::new(&argument), &argument) {
            Err(trouble) => writeln!(out, "{argument}\t{trouble}")?,
            Ok(mut book) => {
                for sheet in 0..book.sheets().len() {
                    walk(&mut *book, sheet, cells, &argument, &mut out)?;
                }
            }
        }
        writeln!(out, "{argument}\t{:.3} s", start.elapsed().as_secs_f64())?;
    }
    out.flush()
}

fn walk(book: &mut dyn read::Book, sheet: usize, print: bool, file: &str, out: &mut impl Write) -> std::io::Result<()> {
    let start = Instant::now();
    let (mut rows, mut full, mut hidden, mut last, mut lines) = (0u64, 0u64, 0u64, 0, Vec::new());
    let walked = book.rows(sheet, &mut |row| {
        rows += 1;
        last = row.number;
        hidden += u64::from(row.hidden);
        for (column, cell) in row.cells.iter().enumerate().filter(|(_, c)| **c != Cell::Empty) {
            full += 1;
            if print {
                lines.push(format!("{sheet}\t{}\t{column}\t{cell:?}", row.number));
            }
        }
        ControlFlow::Continue(())
    });
    let about = &book.sheets()[sheet];
    for line in lines {
        writeln!(out, "{line}")?;
    }
    writeln!(
        out,
        "{file}\t{sheet}\t{}\trows {rows}\tlast {last}\tcells {full}\thidden rows {hidden}\t{}\tmerges {}\thidden columns {}\tuncomputed {}\t{:.3} s\t{}",
        about.name,
        if about.hidden { "hidden" } else { "shown" },
        about.merges.len(),
        about.hidden_columns.len(),
        about.uncomputed,
        start.elapsed().as_secs_f64(),
        walked.map_or_else(|t| t.to_string(), |()| if about.pivot { "pivot".into() } else { String::new() }),
    )
}
