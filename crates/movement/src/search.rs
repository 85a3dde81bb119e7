//! What the lists by name share: their order, and the rows after one.

use base::lang::Lang;
use platform::{
    record::Record,
    web::{Ask, Face},
};
use sea_orm::{
    Condition, QueryFilter, Select,
    sea_query::{Alias, Expr, ExprTrait},
};
use uuid::Uuid;

/// Rows of a page.
pub const PAGE: usize = 50;
/// Rows of a file: all there will be for a long time, and a limit all the same.
const FILE: usize = 50_000;

/// Rows that an answer has at most: a page in its face, everything in a file.
pub fn rows(ask: &Ask) -> usize {
    if matches!(ask.face, Face::File(_)) { FILE } else { PAGE }
}

/// Name of the column by which a list in this language is ordered.
pub fn order(lang: Lang) -> &'static str {
    match lang {
        Lang::En => "key_en",
        Lang::Fr => "key_fr",
        Lang::Es => "key_es",
        Lang::Ar => "key_ar",
    }
}

/// The rows after the one with this key and id, in the order of [`order`].
pub fn after<R: Record>(select: Select<R>, lang: Lang, key: &str, id: Uuid) -> Select<R> {
    let by = column(R::KIND, order(lang));
    select.filter(
        Condition::any()
            .add(by.clone().gt(key))
            .add(Condition::all().add(by.eq(key)).add(column(R::KIND, "id").gt(id))),
    )
}

/// A column of a record's table.
pub fn column(table: &'static str, name: &'static str) -> Expr {
    Expr::col((Alias::new(table), Alias::new(name)))
}

/// The query of the next rows: what was asked, after this id.
pub fn next(ask: &Ask, filters: &[&str], id: Uuid) -> String {
    let mut query = format!("after={id}");
    for name in filters {
        if let Some(value) = ask.query.given(name) {
            query.push_str(&format!("&{name}={}", encoded(value)));
        }
    }
    query
}

/// A text as it stands in an address.
pub fn encoded(text: &str) -> String {
    text.bytes()
        .map(|b| {
            if b.is_ascii_alphanumeric() || b"-_.".contains(&b) {
                char::from(b).to_string()
            } else {
                format!("%{b:02X}")
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_text_in_an_address_is_ascii() {
        assert_eq!(super::encoded("Côte d'Ivoire&x"), "C%C3%B4te%20d%27Ivoire%26x");
    }
}
