//! Maps of every country are sound and light; nothing is dropped in silence.

use crate::sound;
use base::lang::Lang;
use flate2::{Compression, write::GzEncoder};
use paper::map::{Boundaries, Dot, Map, Shading, draw, has_shape};
use proptest::prelude::*;
use std::io::Write;

fn zipped(text: &str) -> usize {
    let mut out = GzEncoder::new(Vec::new(), Compression::new(6));
    out.write_all(text.as_bytes()).and_then(|()| out.finish()).expect("memory").len()
}

fn dot(label: &str, lat: f64, lon: f64, value: f64) -> Dot {
    Dot { label: label.to_owned(), lat, lon, value }
}

fn map(code: &str, dots: Vec<Dot>) -> Map {
    Map {
        title: "Activities".to_owned(),
        desc: "By district".to_owned(),
        countries: vec![code.to_owned()],
        dots,
        unit: "activities".to_owned(),
        ..Map::default()
    }
}

#[test]
fn every_country_has_a_sound_and_light_map() {
    let codes: Vec<String> = ('A'..='Z')
        .flat_map(|a| ('A'..='Z').flat_map(move |b| ('A'..='Z').map(move |c| format!("{a}{b}{c}"))))
        .filter(|code| has_shape(code))
        .collect();
    assert_eq!(codes.len(), 244);
    for code in codes {
        let svg = draw(&map(&code, Vec::new())).svg;
        sound(svg.as_str());
        assert!(svg.as_str().contains("d-edge"), "{code} has no outline");
        let bytes = zipped(svg.as_str());
        assert!(bytes <= 12 * 1024, "{code}: {bytes} bytes");
    }
}

#[test]
fn a_map_with_many_areas_stays_light() {
    let dots = (0..75).map(|n| {
        dot(&format!("District {n}"), 27.0 + f64::from(n % 9) / 4.0, 81.0 + f64::from(n % 25) / 4.0, f64::from(n * 7))
    });
    let drawn = draw(&map("NPL", dots.collect()));
    assert!(zipped(drawn.svg.as_str()) <= 12 * 1024);
    assert_eq!(drawn.left_out, Vec::<usize>::new());
    assert_eq!(drawn.svg.as_str().matches("d-dot").count(), 75);
}

#[test]
fn what_cannot_be_placed_is_given_back() {
    let dots = vec![
        dot("Kathmandu", 27.7, 85.3, 12.0),
        dot("zeroes", 0.0, 0.0, 5.0),
        dot("swapped", 85.3, 27.7, 5.0),
        dot("none", f64::NAN, 85.0, 5.0),
        dot("negative", 27.7, 85.3, -1.0),
    ];
    let drawn = draw(&map("NPL", dots));
    assert_eq!(drawn.left_out, [1, 2, 3, 4]);
    assert_eq!(drawn.svg.as_str().matches("d-dot").count(), 1);
}

#[test]
fn without_a_shape_dots_make_the_map_and_without_dots_there_is_none() {
    assert!(draw(&map("QQQ", Vec::new())).svg.is_empty());
    let drawn = draw(&map("QQQ", vec![dot("A", -8.5, 179.2, 3.0), dot("B", -8.1, 178.4, 1.0)]));
    sound(drawn.svg.as_str());
    assert_eq!(drawn.svg.as_str().matches("d-dot").count(), 2);
}

#[test]
fn an_area_lies_where_it_lies_in_every_language() {
    let at = |lang| {
        let svg = draw(&Map { lang, ..map("SDN", vec![dot("الخرطوم", 15.6, 32.5, 9.0)]) }).svg;
        let start = svg.as_str().find("<circle cx=\"").expect("a dot");
        let dots = svg.as_str()[start..].split("class=\"d-dot\"").next().map(str::to_owned);
        svg.as_str()
            .split("<circle ")
            .find(|c| c.contains("d-dot"))
            .map(|c| c.split("class").next().map(str::to_owned))
            .or(Some(dots))
    };
    assert_eq!(at(Lang::En), at(Lang::Ar));
}

#[test]
fn the_world_and_the_antimeridian() {
    let countries = ["NPL", "CHL", "FJI", "RUS", "USA"].map(str::to_owned).to_vec();
    let svg = draw(&Map { countries, ..map("NPL", vec![dot("Suva", -18.1, 178.4, 4.0)]) }).svg;
    sound(svg.as_str());
    assert!(zipped(svg.as_str()) < 24 * 1024);
}

#[test]
fn given_boundaries_are_shaded_and_no_data_is_not_zero() {
    let square = |code: &str, lon: u32| {
        format!(
            r#"{{"type":"Feature","properties":{{"pcode":"{code}"}},"geometry":{{"type":"Polygon","coordinates":[[[{lon},27],[{e},27],[{e},29],[{lon},29],[{lon},27]]]}}}}"#,
            e = lon + 1
        )
    };
    let squares: Vec<String> = ["A", "B", "C", "D"].iter().zip(82..).map(|(code, lon)| square(code, lon)).collect();
    let file = format!(r#"{{"type":"FeatureCollection","features":[{}]}}"#, squares.join(","));
    let values = [("A", Some(4)), ("B", Some(90)), ("C", Some(0))].map(|(c, n)| (c.to_owned(), n));
    let codes = values.iter().map(|v| v.0.clone()).collect();
    let shading =
        Shading { boundaries: Boundaries::read(file.as_bytes(), &codes).expect("areas"), values: values.into() };
    let svg = draw(&Map { shading: Some(shading), ..map("NPL", Vec::new()) }).svg;
    sound(svg.as_str());
    let fills: Vec<&str> =
        svg.as_str().split("class=\"d-area\" fill=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert_eq!(fills, ["#E8EEF4", "#B7CBE0", "#FFFFFF", "url(#d-hatch)"]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn nothing_breaks_a_map(
        code in "[A-Z]{3}|NPL|FJI|RUS|",
        dots in prop::collection::vec((any::<String>(), any::<f64>(), any::<f64>(), any::<f64>()), 0..6),
        near in prop::collection::vec((-90.0..90.0_f64, -180.0..180.0_f64, 0.0..1e12_f64), 0..6),
        width in any::<f64>(), text in any::<String>(), rtl in any::<bool>(),
    ) {
        let dots = dots.into_iter().map(|(l, a, b, v)| dot(&l, a, b, v));
        let near = near.into_iter().map(|(a, b, v)| dot(&text, a, b, v));
        let map = Map {
            lang: if rtl { Lang::Ar } else { Lang::Fr },
            width,
            caption: text.clone(),
            unit: text.clone(),
            ..map(&code, dots.chain(near).collect())
        };
        let drawn = draw(&map);
        if !drawn.svg.is_empty() {
            sound(drawn.svg.as_str());
        }
        let shown = drawn.svg.as_str().matches("class=\"d-dot\"").count();
        prop_assert_eq!(shown + drawn.left_out.len(), map.dots.len());
    }
}
