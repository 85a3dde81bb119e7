//! Boundaries that somebody gives (`GeoJSON` or `TopoJSON`, such as COD-AB), shaded by figure in five classes.
//!
//! Invariant: a file is capped before it is drawn, and each of its shapes is known by the code that the figures use;
//! an area without a figure is hatched, an area with zero is white.

use super::line::{Frame, Point, cut_shape, simplified, write_path};
use super::project::View;
use crate::words::t;
use base::lang::Lang;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Bytes that a boundary file may have.
pub const MOST_BYTES: usize = 5 * 1024 * 1024;
/// Points that a boundary file may have.
pub const MOST_POINTS: usize = 200_000;

/// Areas by code, as rings of longitude and latitude.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Boundaries {
    areas: BTreeMap<String, Vec<Vec<(f64, f64)>>>,
}

/// Areas with their figures.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Shading {
    /// Shapes.
    pub boundaries: Boundaries,
    /// Figure of each code; a code that is not here, or has none, is "no data".
    pub values: BTreeMap<String, Option<u32>>,
}

/// Why a boundary file cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// More than [`MOST_BYTES`].
    TooLarge,
    /// More than [`MOST_POINTS`].
    TooManyPoints,
    /// Neither `GeoJSON` nor `TopoJSON`.
    NotBoundaries,
    /// No polygon in it.
    NoPolygons,
    /// Not in degrees of longitude and latitude.
    NotDegrees,
    /// No code of the sheets occurs in it.
    NoKnownCode,
}

impl Refusal {
    /// What the person can do.
    pub fn text(self, lang: Lang) -> String {
        match self {
            Refusal::TooLarge => t!(lang, "boundaries-too-large"),
            Refusal::TooManyPoints => t!(lang, "boundaries-too-many-points"),
            Refusal::NotBoundaries => t!(lang, "boundaries-not-boundaries"),
            Refusal::NoPolygons => t!(lang, "boundaries-no-polygons"),
            Refusal::NotDegrees => t!(lang, "boundaries-not-degrees"),
            Refusal::NoKnownCode => t!(lang, "boundaries-no-known-code"),
        }
    }
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text(Lang::En))
    }
}

impl std::error::Error for Refusal {}

impl Boundaries {
    /// Reads `GeoJSON` (polygons) or `TopoJSON`. `codes` are the codes that figures have: of each shape's properties the
    /// one that holds most of them is taken for its code.
    pub fn read(bytes: &[u8], codes: &BTreeSet<String>) -> Result<Boundaries, Refusal> {
        if bytes.len() > MOST_BYTES {
            return Err(Refusal::TooLarge);
        }
        let file: Value = serde_json::from_slice(bytes).map_err(|_| Refusal::NotBoundaries)?;
        let shapes = if file["type"] == "Topology" { topology(&file) } else { features(&file) };
        if shapes.is_empty() {
            return Err(Refusal::NoPolygons);
        }
        let points: usize = shapes.iter().flat_map(|s| &s.rings).map(Vec::len).sum();
        if points > MOST_POINTS {
            return Err(Refusal::TooManyPoints);
        }
        if shapes.iter().flat_map(|s| &s.rings).flatten().any(|p| p.0.abs() > 180.5 || p.1.abs() > 90.5) {
            return Err(Refusal::NotDegrees);
        }
        let mut hits: BTreeMap<&str, usize> = BTreeMap::new();
        for (name, value) in shapes.iter().flat_map(|s| &s.properties) {
            *hits.entry(name).or_default() += usize::from(codes.contains(value));
        }
        let best = hits.into_iter().filter(|(_, n)| *n > 0).max_by_key(|(_, n)| *n).map(|(name, _)| name.to_owned());
        let Some(property) = best else {
            return Err(Refusal::NoKnownCode);
        };
        let mut areas: BTreeMap<String, Vec<Vec<(f64, f64)>>> = BTreeMap::new();
        for shape in shapes {
            if let Some((_, code)) = shape.properties.into_iter().find(|(name, _)| *name == property) {
                areas.entry(code).or_default().extend(shape.rings);
            }
        }
        Ok(Boundaries { areas })
    }

    /// How many areas there are.
    pub fn len(&self) -> usize {
        self.areas.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.areas.is_empty()
    }

    /// Every point, as latitude and longitude: for the extent of a map that has no other.
    pub(super) fn places(&self) -> impl Iterator<Item = (f64, f64)> {
        self.areas.values().flatten().flatten().map(|&(lon, lat)| (lat, lon))
    }

    /// The path of each area in view: as fine as can be seen, and less fine where that would weigh too much.
    pub(super) fn paths(&self, view: &View, frame: Frame) -> Vec<(&str, String)> {
        let flat: Vec<(&str, Vec<Vec<Point>>)> = self
            .areas
            .iter()
            .map(|(code, rings)| {
                let flat = |ring: &Vec<(f64, f64)>| ring.iter().map(|&(lon, lat)| view.px(lon, lat)).collect();
                (code.as_str(), rings.iter().map(flat).collect())
            })
            .collect();
        let mut tolerance = 0.35;
        loop {
            let drawn = |rings: &[Vec<Point>]| {
                let mut path = String::new();
                for ring in rings {
                    write_path(&mut path, &cut_shape(simplified(ring, tolerance), frame), true);
                }
                path
            };
            let paths: Vec<(&str, String)> = flat.iter().map(|(code, rings)| (*code, drawn(rings))).collect();
            if paths.iter().map(|p| p.1.len()).sum::<usize>() < 20_000 || tolerance > 2.5 {
                return paths.into_iter().filter(|p| !p.1.is_empty()).collect();
            }
            tolerance *= 1.4;
        }
    }

    /// How many points of the areas lie in a box of the page.
    pub(super) fn points_in(&self, view: &View, [left, top, right, bottom]: [f64; 4]) -> usize {
        let points = self.areas.values().flatten().flatten().map(|&(lon, lat)| view.px(lon, lat));
        points.filter(|(x, y)| (left..=right).contains(x) && (top..=bottom).contains(y)).count()
    }
}

struct Shape {
    properties: Vec<(String, String)>,
    rings: Vec<Vec<(f64, f64)>>,
}

fn properties(of: &Value) -> Vec<(String, String)> {
    let Some(all) = of["properties"].as_object() else { return Vec::new() };
    let text = |value: &Value| match value {
        Value::String(text) => Some(text.trim().to_owned()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    };
    all.iter().filter_map(|(name, value)| Some((name.clone(), text(value)?))).collect()
}

fn point(of: &Value) -> Option<(f64, f64)> {
    Some((of.get(0)?.as_f64()?, of.get(1)?.as_f64()?))
}

fn list(of: &Value) -> &[Value] {
    of.as_array().map_or(&[], Vec::as_slice)
}

fn features(file: &Value) -> Vec<Shape> {
    list(&file["features"])
        .iter()
        .map(|feature| {
            let geometry = &feature["geometry"];
            let coordinates = &geometry["coordinates"];
            let rings: Vec<&Value> = match geometry["type"].as_str() {
                Some("Polygon") => list(coordinates).iter().collect(),
                Some("MultiPolygon") => list(coordinates).iter().flat_map(list).collect(),
                _ => Vec::new(),
            };
            let rings = rings.into_iter().map(|ring| list(ring).iter().filter_map(point).collect()).collect();
            Shape { properties: properties(feature), rings }
        })
        .filter(|shape| !shape.rings.is_empty())
        .collect()
}

fn topology(file: &Value) -> Vec<Shape> {
    let transform = &file["transform"];
    let pair = |name: &str| point(&transform[name]);
    let (scale, shift) = (pair("scale"), pair("translate"));
    let arcs: Vec<Vec<(f64, f64)>> = list(&file["arcs"])
        .iter()
        .map(|arc| {
            let (mut x, mut y) = (0.0, 0.0);
            let steps = list(arc).iter().filter_map(point);
            steps
                .map(|(dx, dy)| {
                    let (Some(scale), Some(shift)) = (scale, shift) else { return (dx, dy) };
                    (x, y) = (x + dx, y + dy);
                    (x * scale.0 + shift.0, y * scale.1 + shift.1)
                })
                .collect()
        })
        .collect();
    let ring = |numbers: &Value| {
        let mut out: Vec<(f64, f64)> = Vec::new();
        for number in list(numbers).iter().filter_map(Value::as_i64) {
            let index = usize::try_from(if number < 0 { !number } else { number }).unwrap_or(usize::MAX);
            let Some(arc) = arcs.get(index) else { continue };
            if number < 0 { out.extend(arc.iter().rev()) } else { out.extend(arc) }
        }
        out
    };
    let objects = file["objects"].as_object();
    let geometries = objects.into_iter().flat_map(|o| o.values()).flat_map(|o| list(&o["geometries"]));
    geometries
        .map(|geometry| {
            let arcs = &geometry["arcs"];
            let rings = match geometry["type"].as_str() {
                Some("Polygon") => list(arcs).iter().map(ring).collect(),
                Some("MultiPolygon") => list(arcs).iter().flat_map(list).map(ring).collect(),
                _ => Vec::new(),
            };
            Shape { properties: properties(geometry), rings }
        })
        .filter(|shape| !shape.rings.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Boundaries, Refusal};
    use base::lang::Lang;
    use std::collections::BTreeSet;

    fn codes() -> BTreeSet<String> {
        ["XX01", "XX02"].map(str::to_owned).into()
    }

    #[test]
    fn geojson_and_topojson_give_the_same_areas() {
        let geo = r#"{"type":"FeatureCollection","features":[
            {"type":"Feature","properties":{"NAME":"North","PCODE":"XX01"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[2,0],[2,2],[0,0]]]}},
            {"type":"Feature","properties":{"NAME":"South","PCODE":"XX02"},"geometry":{"type":"MultiPolygon","coordinates":[[[[0,0],[2,2],[0,2],[0,0]]]]}}]}"#;
        let topo = r#"{"type":"Topology","transform":{"scale":[2,2],"translate":[0,0]},"arcs":[[[0,0],[1,1]],[[0,0],[1,0],[0,1]],[[1,1],[-1,0],[0,-1]]],
            "objects":{"a":{"type":"GeometryCollection","geometries":[
            {"type":"Polygon","properties":{"PCODE":"XX01"},"arcs":[[1,-1]]},
            {"type":"Polygon","properties":{"PCODE":"XX02"},"arcs":[[0,2]]}]}}}"#;
        let (geo, topo) = (Boundaries::read(geo.as_bytes(), &codes()), Boundaries::read(topo.as_bytes(), &codes()));
        let (geo, topo) = (geo.expect("areas"), topo.expect("areas"));
        assert_eq!((geo.len(), topo.len()), (2, 2));
        let corners = |b: &Boundaries| b.places().map(|p| format!("{p:?}")).collect::<BTreeSet<_>>();
        assert_eq!(corners(&geo), corners(&topo));
    }

    #[test]
    fn what_cannot_be_used_is_refused_with_what_to_do() {
        let metres = r#"{"features":[{"properties":{"c":"XX01"},"geometry":{"type":"Polygon","coordinates":[[[500000,0],[2,0],[2,2]]]}}]}"#;
        let stranger = metres.replace("500000", "5").replace("XX01", "YY");
        for (file, why) in [
            ("no", Refusal::NotBoundaries),
            ("{}", Refusal::NoPolygons),
            (metres, Refusal::NotDegrees),
            (stranger.as_str(), Refusal::NoKnownCode),
        ] {
            assert_eq!(Boundaries::read(file.as_bytes(), &codes()), Err(why));
            assert_ne!(why.text(Lang::Ar), why.text(Lang::En));
        }
        assert!(Boundaries::read(&vec![b' '; super::MOST_BYTES + 1], &codes()).is_err());
    }
}
