//! Outlines of countries, decoded once from data/geo/countries.bin (format: data/geo/README.md).
//!
//! Invariant: neighbours share their lines, so that nothing gapes or overlaps whatever is left out of a line.

use rustc_hash::FxHashMap;
use std::sync::LazyLock;

static BYTES: &[u8] = include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/geo/countries.bin"));
static SHAPES: LazyLock<Shapes> = LazyLock::new(|| decode(BYTES).unwrap_or_default());

/// What a line separates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LineKind {
    Coast,
    Border,
    /// A border that is contested: drawn dashed.
    Contested,
}

/// A line that one country has alone or two share.
#[derive(Clone, Debug)]
pub(super) struct Line {
    pub kind: LineKind,
    /// Longitude and latitude in degrees.
    pub points: Vec<(f32, f32)>,
}

/// A closed line: numbers of lines, and whether each runs backwards.
#[derive(Clone, Debug)]
pub(super) struct Ring {
    pub lines: Vec<(u32, bool)>,
    /// West, south, east, north in degrees; a ring over the antimeridian runs east past 180.
    pub extent: [f64; 4],
    /// Area in square degrees, shrunk by the cosine of its latitude.
    pub area: f64,
}

/// All countries and territories.
#[derive(Debug, Default)]
pub(super) struct Shapes {
    pub lines: Vec<Line>,
    /// Code and rings, largest first; in the order of codes.
    pub countries: Vec<(String, Vec<Ring>)>,
    by_code: FxHashMap<String, usize>,
}

/// The shapes that we ship.
pub(super) fn shapes() -> &'static Shapes {
    &SHAPES
}

impl Shapes {
    /// The rings of a country, largest first; empty where we have no shape.
    pub fn rings(&self, code: &str) -> &[Ring] {
        self.by_code.get(code).map_or(&[], |&n| &self.countries[n].1)
    }

    /// The points of a ring, not closed, longitudes continuous.
    pub fn points(&self, ring: &Ring) -> Vec<(f64, f64)> {
        walk(&self.lines, &ring.lines)
    }
}

fn walk(lines: &[Line], ring: &[(u32, bool)]) -> Vec<(f64, f64)> {
    let mut out: Vec<(f64, f64)> = Vec::new();
    for &(line, backwards) in ring {
        let points = &lines[line as usize].points;
        let mut push = |&(lon, lat): &(f32, f32)| {
            let mut lon = f64::from(lon);
            if let Some(&(last, _)) = out.last() {
                lon += ((last - lon) / 360.0).round() * 360.0;
            }
            out.push((lon, f64::from(lat)));
        };
        // A line begins where the one before it ended.
        let skip = usize::from(line != ring[0].0);
        if backwards {
            points.iter().rev().skip(skip).for_each(&mut push);
        } else {
            points.iter().skip(skip).for_each(&mut push);
        }
    }
    out
}

struct Bytes<'a>(&'a [u8]);

impl Bytes<'_> {
    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (head, tail) = self.0.split_first_chunk::<N>()?;
        self.0 = tail;
        Some(*head)
    }

    fn number(&mut self) -> Option<u64> {
        let mut value = 0;
        for shift in (0..63).step_by(7) {
            let [byte] = self.take()?;
            value |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(value);
            }
        }
        None
    }

    fn signed(&mut self) -> Option<i64> {
        let n = self.number()?;
        Some((n >> 1).cast_signed() ^ -((n & 1).cast_signed()))
    }
}

fn decode(bytes: &[u8]) -> Option<Shapes> {
    let mut bytes = Bytes(bytes);
    if &bytes.take::<8>()? != b"SMCCGEO1" {
        return None;
    }
    let [sx, sy, tx, ty] = [bytes.take::<8>()?, bytes.take()?, bytes.take()?, bytes.take()?].map(f64::from_le_bytes);
    let mut lines = Vec::new();
    for _ in 0..bytes.number()? {
        let kind = match bytes.number()? {
            0 => LineKind::Coast,
            1 => LineKind::Border,
            _ => LineKind::Contested,
        };
        let (mut x, mut y) = (0, 0);
        let mut points = Vec::new();
        for _ in 0..bytes.number()? {
            x += bytes.signed()?;
            y += bytes.signed()?;
            points.push(((x as f64 * sx + tx) as f32, (y as f64 * sy + ty) as f32));
        }
        lines.push(Line { kind, points });
    }
    let mut countries = Vec::new();
    for _ in 0..bytes.number()? {
        let code = String::from_utf8(bytes.take::<3>()?.to_vec()).ok()?;
        let mut rings = Vec::new();
        for _ in 0..bytes.number()? {
            let mut ring = Vec::new();
            for _ in 0..bytes.number()? {
                let n = bytes.number()?;
                ring.push((u32::try_from(n >> 1).ok()?, n & 1 == 1));
                lines.get(usize::try_from(n >> 1).ok()?)?;
            }
            rings.push(measured(&lines, ring));
        }
        rings.sort_by(|a, b| b.area.total_cmp(&a.area));
        countries.push((code, rings));
    }
    let by_code = countries.iter().enumerate().map(|(n, (code, _))| (code.clone(), n)).collect();
    Some(Shapes { lines, countries, by_code })
}

fn measured(lines: &[Line], ring: Vec<(u32, bool)>) -> Ring {
    let points = walk(lines, &ring);
    let mut extent = [f64::MAX, f64::MAX, f64::MIN, f64::MIN];
    for &(lon, lat) in &points {
        extent = [extent[0].min(lon), extent[1].min(lat), extent[2].max(lon), extent[3].max(lat)];
    }
    let next = points.iter().cycle().skip(1);
    let twice: f64 = points.iter().zip(next).map(|(a, b)| a.0 * b.1 - b.0 * a.1).sum();
    let area = (twice / 2.0).abs() * f64::midpoint(extent[1], extent[3]).to_radians().cos();
    Ring { lines: ring, extent, area }
}

#[cfg(test)]
mod tests {
    use super::{BYTES, LineKind, decode, shapes};

    #[test]
    fn the_totals_are_those_of_the_source() {
        let shapes = shapes();
        assert_eq!(shapes.countries.len(), 244);
        assert_eq!(shapes.lines.len(), 3_736);
        assert_eq!(shapes.lines.iter().map(|l| l.points.len()).sum::<usize>(), 148_057);
        assert_eq!(shapes.lines.iter().filter(|l| l.kind == LineKind::Contested).count(), 11);
        for code in ["NPL", "SDN", "ETH", "FJI", "RUS", "TUV", "XKX", "PSE", "SSD", "GLP"] {
            assert!(!shapes.rings(code).is_empty(), "{code}");
        }
    }

    #[test]
    fn rings_are_closed_and_over_the_antimeridian_continuous() {
        for (code, rings) in &shapes().countries {
            for ring in rings {
                let points = shapes().points(ring);
                let (a, b) = (points[0], points[points.len() - 1]);
                let apart = (a.1 - b.1).abs() + (a.0 - b.0).rem_euclid(360.0).min((b.0 - a.0).rem_euclid(360.0));
                assert!(apart < 0.02, "{code} gapes by {apart}");
                assert!(points.windows(2).all(|w| (w[0].0 - w[1].0).abs() <= 180.0));
                assert!(ring.extent[2] - ring.extent[0] < 200.0, "{code}");
            }
        }
    }

    #[test]
    fn a_damaged_file_is_refused_and_not_drawn() {
        for cut in [0, 7, 40, 1_000, BYTES.len() - 1] {
            assert!(decode(&BYTES[..cut]).is_none());
        }
    }
}
