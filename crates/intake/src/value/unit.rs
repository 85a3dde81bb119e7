//! Units of a quantity: what "21 Kits", "300 HH" or "CHF 5" counts.

use super::{fold, words::Words};
use std::sync::LazyLock;

const LIST: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/words/values_unit.csv"));

static WORDS: LazyLock<Words<Unit>> = LazyLock::new(|| Words::read(LIST, meaning));

/// What a quantity is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Unit {
    /// People.
    Person,
    /// Households or families.
    Household,
    /// Kits, parcels, boxes.
    Set,
    /// Single pieces.
    Piece,
    /// Kilogrammes, tonnes.
    Weight,
    /// Litres, cubic metres.
    Volume,
    /// Metres.
    Length,
    /// Square metres, hectares.
    Area,
    /// Days, sessions.
    Time,
    /// Villages, schools, wells.
    Place,
    /// Per cent.
    Share,
    /// A currency.
    Money,
}

fn meaning(word: &str) -> Option<Unit> {
    Some(match word {
        "person" => Unit::Person,
        "household" => Unit::Household,
        "set" => Unit::Set,
        "piece" => Unit::Piece,
        "weight" => Unit::Weight,
        "volume" => Unit::Volume,
        "length" => Unit::Length,
        "area" => Unit::Area,
        "time" => Unit::Time,
        "place" => Unit::Place,
        "share" => Unit::Share,
        "money" => Unit::Money,
        _ => return None,
    })
}

/// The kind of a unit as written, alone ("Kits", "USD", "%", "m²"); `None` where we do not know it.
pub fn read(text: &str) -> Option<Unit> {
    let text = fold::trim(text);
    if text == "%" {
        return Some(Unit::Share);
    }
    if !text.is_empty() && text.chars().all(is_currency_sign) {
        return Some(Unit::Money);
    }
    of_folded(&fold::fold(text))
}

pub(super) fn of_folded(folded: &str) -> Option<Unit> {
    WORDS.get(folded)
}

/// Signs of currencies.
pub(super) const fn is_currency_sign(c: char) -> bool {
    matches!(c, '$' | '£' | '¥' | '€' | '¢' | '\u{20A0}'..='\u{20CF}' | '﷼')
}

/// The ISO 4217 code that a currency sign, code or clear word stands for; `None` where it could be several ("$" is read
/// as none, since ten countries at work write it).
pub fn currency(text: &str) -> Option<&'static str> {
    let text = fold::trim(text);
    match text {
        "€" => return Some("EUR"),
        "£" => return Some("GBP"),
        "US$" | "USD$" | "$US" => return Some("USD"),
        _ => {}
    }
    match fold::fold(text).as_str() {
        "us dollars" | "us dollar" | "دولار امريكي" => Some("USD"),
        "euro" | "euros" | "يورو" => Some("EUR"),
        "swiss francs" | "swiss franc" | "فرنك سويسري" => Some("CHF"),
        "birr" => Some("ETB"),
        "gourdes" => Some("HTG"),
        "lempiras" => Some("HNL"),
        "meticais" => Some("MZN"),
        "ريال يمني" => Some("YER"),
        folded if folded.len() == 3 => CODES.iter().find(|c| c.eq_ignore_ascii_case(folded)).copied(),
        _ => None,
    }
}

static CODES: LazyLock<Vec<&'static str>> = LazyLock::new(|| {
    let codes = "USD EUR CHF GBP JPY CAD AUD NZD NOK SEK DKK CNY INR NPR PKR BDT LKR AFN MMK IDR PHP VND THB FJD VUV SBD PGK \
                 WST TOP KES UGX TZS RWF BIF CDF ETB SOS SDG SSP XAF XOF NGN GHS SLL SLE GNF LRD MZN MWK ZMW ZWL ZAR MGA AOA \
                 MAD DZD TND LYD EGP JOD LBP SYP IQD YER SAR AED QAR KWD TRY IRR UAH RUB MDL PLN RON HUF GEL AMD AZN KZT KGS \
                 TJS UZS HTG DOP JMD MXN GTQ HNL NIO CRC PAB COP VES PEN BOB CLP ARS BRL UYU PYG";
    codes.split_whitespace().collect()
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_are_known_in_several_languages() {
        for (text, unit) in [
            ("Kits", Unit::Set),
            ("units", Unit::Piece),
            ("Ménages", Unit::Household),
            ("HH", Unit::Household),
            ("AF", Unit::Household),
            ("أسر", Unit::Household),
            ("familias", Unit::Household),
            ("kg", Unit::Weight),
            ("m³", Unit::Volume),
            ("%", Unit::Share),
            ("$", Unit::Money),
            ("CHF", Unit::Money),
            ("أفراد", Unit::Person),
            ("écoles", Unit::Place),
        ] {
            assert_eq!(read(text), Some(unit), "{text}");
        }
        assert_eq!(read("Kassala"), None);
    }

    #[test]
    fn a_currency_is_named_only_when_clear() {
        assert_eq!(currency("usd"), Some("USD"));
        assert_eq!(currency("US$"), Some("USD"));
        assert_eq!(currency("€"), Some("EUR"));
        assert_eq!(currency("$"), None);
        assert_eq!(currency("kit"), None);
    }

    #[test]
    fn the_list_is_well_formed() {
        assert_eq!(crate::value::words::unknown_rows(LIST, meaning), Vec::<String>::new());
    }
}
