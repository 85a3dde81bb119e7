//! Lengths equal data; what is not a figure never breaks a drawing.

use crate::sound;
use base::lang::Lang;
use paper::chart::{Bar, Bars, DotRange, DotRow, Frame, RangeBar, Share, Spark, Stack, Tone};
use proptest::prelude::*;

fn any_value() -> impl Strategy<Value = Option<f64>> {
    prop_oneof![
        4 => (0.0..1e9_f64).prop_map(Some),
        1 => any::<f64>().prop_map(Some),
        1 => prop::sample::select(vec![f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -1.0, 0.0, f64::MAX, f64::MIN_POSITIVE]).prop_map(Some),
        1 => Just(None),
    ]
}

fn lang() -> impl Strategy<Value = Lang> {
    prop::sample::select(Lang::ALL.to_vec())
}

fn attribute(svg: &str, class: &str, name: &str) -> Vec<f64> {
    let document = roxmltree::Document::parse(svg).expect("well-formed");
    document
        .descendants()
        .filter(|n| n.has_tag_name("rect") && n.attribute("class") == Some(class))
        .map(|n| n.attribute(name).expect("an attribute").parse().expect("a number"))
        .collect()
}

proptest! {
    #[test]
    fn bars_are_as_long_as_their_figures(lang in lang(), values in prop::collection::vec(any_value(), 0..30)) {
        let bars = Bars {
            frame: Frame::new(lang, "t", "d"),
            bars: values.iter().map(|v| Bar { label: "صف <row>".into(), value: *v, text: "1,234".into(), tone: Tone::Plain }).collect(),
        };
        let svg = bars.svg();
        sound(svg.as_str());
        let good: Vec<f64> = values.iter().copied().flatten().filter(|v| v.is_finite() && *v >= 0.0).collect();
        let most = good.iter().copied().fold(0.0, f64::max);
        let lengths = attribute(svg.as_str(), "d-plain", "width");
        prop_assert_eq!(lengths.len(), good.len());
        for (length, value) in lengths.iter().zip(&good) {
            let expected = if most > 0.0 { value / most * bars.room() } else { 0.0 };
            prop_assert!((length - expected).abs() <= 0.5);
        }
    }

    #[test]
    fn shares_fill_the_bar(lang in lang(), values in prop::collection::vec(0.0..1e6_f64, 1..8)) {
        prop_assume!(values.iter().sum::<f64>() > 0.0);
        let stack = Stack {
            frame: Frame::new(lang, "t", "d"),
            shares: values.iter().map(|v| Share { label: "x".into(), value: Some(*v), text: String::new(), tone: Tone::Host }).collect(),
        };
        let svg = stack.svg();
        sound(svg.as_str());
        let drawn: f64 = attribute(svg.as_str(), "d-host", "width").iter().sum::<f64>() - 11.0 * values.len() as f64;
        prop_assert!((drawn - 640.0).abs() <= 0.5);
    }

    #[test]
    fn nothing_breaks_a_drawing(
        lang in lang(),
        values in prop::collection::vec(any_value(), 0..12),
        a in any_value(), b in any_value(), c in any_value(),
        label in any::<String>(),
    ) {
        let frame = Frame::new(lang, label.clone(), label.clone());
        sound(RangeBar { frame: frame.clone(), lower: a, upper: b, point: c.map(|v| (v, label.clone())) }.svg().as_str());
        sound(Spark { frame: frame.clone(), height: 30.0, points: values.clone() }.svg().as_str());
        let rows = values.iter().map(|v| DotRow { label: label.clone(), range: a.zip(*v), point: b, strong: true }).collect();
        sound(DotRange { frame: frame.clone(), rows }.svg().as_str());
        let shares = values.iter().map(|v| Share { label: label.clone(), value: *v, text: label.clone(), tone: Tone::Ifrc }).collect();
        sound(Stack { frame, shares }.svg().as_str());
    }
}

#[test]
fn arabic_bars_grow_from_the_right() {
    let bars = |lang| Bars {
        frame: Frame::new(lang, "t", "d"),
        bars: vec![
            Bar { label: "A".into(), value: Some(10.0), text: "10".into(), tone: Tone::Plain },
            Bar { label: "B".into(), value: Some(5.0), text: "5".into(), tone: Tone::Plain },
        ],
    };
    let ends = |lang| {
        let svg = bars(lang).svg();
        let x = attribute(svg.as_str(), "d-plain", "x");
        let w = attribute(svg.as_str(), "d-plain", "width");
        ((x[0], x[1]), (x[0] + w[0], x[1] + w[1]))
    };
    let (start, _) = ends(Lang::En);
    assert!((start.0 - start.1).abs() < 0.2);
    let (_, end) = ends(Lang::Ar);
    assert!((end.0 - end.1).abs() < 0.2);
}
