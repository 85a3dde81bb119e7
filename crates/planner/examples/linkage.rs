//! Scores linkage on a CSV with the columns id, org, country, adm1, sector, activity, start, end, people, donor, ent,
//! src, where `ent` is the truth (used for scoring only): `cargo run -rp planner --example linkage -- FILE…`.

use planner::linkage::{self, Settings};

#[path = "../tests/it/sheet.rs"]
#[expect(dead_code, reason = "the tests use more of it")]
mod sheet;

fn main() {
    for file in std::env::args().skip(1) {
        let rows = sheet::read(std::path::Path::new(&file)).expect("a CSV of that shape");
        let started = std::time::Instant::now();
        let found = linkage::link(&rows.table(), &Settings::default());
        let seconds = started.elapsed().as_secs_f64();
        let score = rows.score(&found);
        println!(
            "{file}: {} rows, {} true pairs, P {:.4} R {:.4} F1 {:.4}, {} pairs compared, {seconds:.2} s",
            rows.len(),
            score.truth,
            score.precision(),
            score.recall(),
            score.f1(),
            found.compared,
        );
        if std::env::args().len() == 2 {
            for link in found.links.iter().rev().step_by(found.links.len() / 5 + 1) {
                println!("  {} = {}, probability {:.3}", rows.line(link.a), rows.line(link.b), link.probability);
                for clue in &link.clues {
                    println!(
                        "      {:<9} {:<11} {:+.1}",
                        sheet::FIELDS[clue.field],
                        format!("{:?}", clue.level),
                        clue.weight
                    );
                }
            }
            let (missed, wrong) = rows.mistakes(&found);
            for (title, pairs) in [("missed", missed), ("wrong", wrong)] {
                println!("  {title}: {}", pairs.len());
                for (a, b) in pairs.iter().take(8) {
                    println!("    {}\n    {}\n", rows.line(*a), rows.line(*b));
                }
            }
        }
    }
}
