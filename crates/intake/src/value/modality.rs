//! How aid is given: in kind, cash, voucher, service.

use super::{fold, words::Words};
use std::sync::LazyLock;

const LIST: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/words/values_modality.csv"));

static WORDS: LazyLock<Words<Way>> = LazyLock::new(|| Words::read(LIST, meaning));

/// One way of giving aid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Way {
    /// Goods.
    InKind,
    /// Money.
    Cash,
    /// Vouchers and coupons.
    Voucher,
    /// Services, training, technical help.
    Service,
    /// Several ways, not said which.
    Mixed,
}

fn meaning(word: &str) -> Option<Way> {
    Some(match word {
        "in_kind" => Way::InKind,
        "cash" => Way::Cash,
        "voucher" => Way::Voucher,
        "service" => Way::Service,
        "mixed" => Way::Mixed,
        _ => return None,
    })
}

/// The ways that a cell names, sorted; empty where it names none.
pub fn read(text: &str) -> Vec<Way> {
    let folded = fold::fold(text);
    let mut ways: Vec<Way> = match WORDS.get(&folded) {
        Some(way) => vec![way],
        None if folded.len() <= 200 => WORDS.scan(&folded).into_iter().filter_map(|(_, way)| way).collect(),
        None => Vec::new(),
    };
    // "em espécie (in-kind)" says goods twice; "dinheiro em espécie" is money, as a phrase of the list.
    ways.sort_unstable();
    ways.dedup();
    ways
}

/// The share of distinct values whose words are all about modality: what tells a modality column from others.
pub fn share<'a>(values: impl Iterator<Item = &'a str>) -> f32 {
    let (mut all, mut known) = (0u32, 0u32);
    for value in values {
        all += 1;
        let folded = fold::fold(value);
        let scanned = WORDS.scan(&folded);
        let hits = scanned.iter().filter(|(_, way)| way.is_some()).count();
        known += u32::from(hits > 0 && hits * 2 >= scanned.len());
    }
    if all == 0 { 0.0 } else { known as f32 / all as f32 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modalities_are_read() {
        for (text, ways) in [
            ("em espécie (in-kind)", vec![Way::InKind]),
            ("dinheiro em espécie", vec![Way::Cash]),
            ("cupom", vec![Way::Voucher]),
            ("En nature", vec![Way::InKind]),
            ("CVA - Monnaie mobile ", vec![Way::Cash]),
            ("Cash and voucher", vec![Way::Cash, Way::Voucher]),
            ("Mixte (plusieurs modalités)", vec![Way::Mixed]),
            ("Cupón por Valor", vec![Way::Voucher]),
            ("مساعدات نقدية", vec![Way::Cash]),
            ("قسائم", vec![Way::Voucher]),
            ("Technical assistance", vec![Way::Service]),
            ("Kassala", vec![]),
        ] {
            assert_eq!(read(text), ways, "{text}");
        }
        assert!(share(["Cash", "In-kind", "Voucher"].into_iter()) > 0.99);
        assert!(share(["Kassala", "Gedaref"].into_iter()) < 0.01);
    }

    #[test]
    fn the_list_is_well_formed() {
        assert_eq!(crate::value::words::unknown_rows(LIST, meaning), Vec::<String>::new());
    }
}
