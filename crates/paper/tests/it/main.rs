//! The promises of `paper`, tested on what it writes.

mod charts;
mod letters;
mod maps;
mod papers;
mod sheets;

/// Every number of a drawing is one, its markup is sound, and it says what it is.
fn sound(svg: &str) {
    assert!(!svg.contains("NaN") && !svg.contains("inf"), "{svg}");
    let document = roxmltree::Document::parse(svg).expect("well-formed");
    let root = document.root_element();
    assert_eq!(root.attribute("role"), Some("img"));
    assert!(root.children().any(|c| c.has_tag_name("title")) && root.children().any(|c| c.has_tag_name("desc")));
    for node in document.descendants() {
        for name in ["x", "y", "width", "height", "cx", "cy", "r", "x1", "x2", "y1", "y2"] {
            if let Some(value) = node.attribute(name) {
                let value: f64 = value.parse().expect("a number");
                assert!(value.is_finite() && value.abs() < 5_000.0, "{name}={value} in {svg}");
                assert!(!matches!(name, "width" | "height" | "r") || value >= 0.0);
            }
        }
    }
}
