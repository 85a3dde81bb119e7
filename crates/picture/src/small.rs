//! Small numbers on public faces: no cell tells of fewer than five people (trust.md S16).
//!
//! Invariant: what is hidden cannot be taken out of what is shown beside it: when one part of a breakdown is hidden, all
//! parts of the same row or figure are.

use crate::{activity::Content, model::Picture, words::t};
use base::lang::Lang;
use platform::web::Cell;

/// Below this a figure of people is not shown to the public.
pub const LEAST: i64 = 5;

/// Whether a figure is one that the public does not see.
fn tells(people: i64) -> bool {
    (1..LEAST).contains(&people)
}

/// A figure of people as a cell of a list.
pub fn cell(people: Option<i64>, public: bool, lang: Lang) -> Cell {
    match people {
        Some(n) if public && tells(n) => Cell::Own(t!(lang, "fewer-than", least = LEAST.to_string())),
        other => other.into(),
    }
}

/// Takes small figures out of a row.
pub fn hide(content: &mut Content) {
    for figure in [&mut content.people_reached, &mut content.people_targeted] {
        if figure.is_some_and(tells) {
            *figure = None;
        }
    }
    if content.parts.iter().any(|p| tells(i64::try_from(p.thousandths.div_ceil(1000)).unwrap_or(i64::MAX))) {
        content.parts.clear();
    }
}

/// Takes small figures out of a picture.
pub fn hide_in(picture: &mut Picture) {
    let least = LEAST as u64;
    let small = |n: u64| n > 0 && n < least;
    let people = &mut picture.people;
    if people.parts.iter().any(|p| small(p.contacts)) {
        people.parts.clear();
    }
    people.methods.retain(|m| !small(m.value));
    people.left_out.iter_mut().filter(|l| small(l.people)).for_each(|l| l.people = 0);
    if people.point.is_some_and(small) {
        people.point = None;
    }
    if small(people.upper) || small(people.lower) {
        *people = crate::model::People { not_given: true, ..crate::model::People::default() };
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::activity::content::PartOf;

    #[test]
    fn the_public_sees_no_figure_of_fewer_than_five() {
        assert_eq!(cell(Some(4), true, Lang::En), Cell::Own(t!(Lang::En, "fewer-than", least = "5")));
        assert_eq!(cell(Some(4), false, Lang::En), Cell::Number(4));
        assert_eq!(cell(Some(0), true, Lang::En), Cell::Number(0));
        let part = |thousandths| PartOf { thousandths, ..PartOf::default() };
        let mut row = Content { people_reached: Some(10), parts: vec![part(7_000), part(3_000)], ..Content::default() };
        hide(&mut row);
        assert!(row.people_reached == Some(10) && row.parts.is_empty(), "ten less seven would be three");
    }
}
