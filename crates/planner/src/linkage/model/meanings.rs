//! Values that stand for each other: translations, an old name and a new one.

use super::super::Level;
use super::super::block::Blocks;
use super::super::compare::Compare;
use super::super::table::{Kind, Table};
use super::{Model, probability};
use rustc_hash::FxHashMap;

impl Model {
    /// Finds values that stand for each other: different as written, yet again and again in pairs that all other fields
    /// make sure of. Whether there are any.
    pub(in super::super) fn learn_meanings(&self, table: &Table, compare: &mut Compare, blocks: &Blocks) -> bool {
        let fields = table.fields();
        let mut together: FxHashMap<(usize, u32, u32), u32> = FxHashMap::default();
        let mut sure: FxHashMap<(usize, u32), u32> = FxHashMap::default();
        blocks.each(table, &mut |a, b| {
            let levels = compare.levels(table, a, b);
            if self.hopeless(levels, 0.9) {
                return;
            }
            let log_odds = self.log_odds(table, levels, a, b);
            if probability(log_odds) < 0.1 {
                return;
            }
            let weights = self.clues(table, levels, a, b);
            for (at, field) in fields.iter().enumerate() {
                let (x, y) = (field.meaning(a), field.meaning(b));
                if x == 0 || y == 0 {
                    continue;
                }
                let others = log_odds - weights[at].weight * std::f64::consts::LN_2;
                if probability(others) < 0.9 {
                    continue;
                }
                *sure.entry((at, x)).or_default() += 1;
                *sure.entry((at, y)).or_default() += 1;
                if field.kind() != Kind::Codes && matches!(levels.of(at), Level::Different | Level::Similar) {
                    *together.entry((at, x.min(y), x.max(y))).or_default() += 1;
                }
            }
        });
        let mut found = false;
        for ((at, x, y), n) in together {
            let rarer = sure[&(at, x)].min(sure[&(at, y)]);
            if n >= 3 && n * 5 >= rarer {
                compare.stand_for(at, x, y);
                found = true;
            }
        }
        found
    }
}
