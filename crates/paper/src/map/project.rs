//! From the globe to the page: an equal-area projection around the middle of what is shown, or the whole world.

use super::shapes::{Ring, Shapes};

/// What part of the globe is shown. Longitudes may run past 180 where the antimeridian lies within.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Extent {
    pub west: f64,
    pub south: f64,
    pub east: f64,
    pub north: f64,
}

impl Extent {
    fn of(points: impl IntoIterator<Item = (f64, f64)>) -> Option<Extent> {
        points.into_iter().fold(None, |extent: Option<Extent>, (lon, lat)| {
            let Some(e) = extent else { return Some(Extent { west: lon, south: lat, east: lon, north: lat }) };
            // The copy of the point that is nearest to what is there already.
            let middle = f64::midpoint(e.west, e.east);
            let lon = lon + ((middle - lon) / 360.0).round() * 360.0;
            Some(Extent {
                west: e.west.min(lon),
                south: e.south.min(lat),
                east: e.east.max(lon),
                north: e.north.max(lat),
            })
        })
    }

    fn corners(self) -> [(f64, f64); 2] {
        [(self.west, self.south), (self.east, self.north)]
    }

    fn diagonal(self) -> f64 {
        let shrink = f64::midpoint(self.south, self.north).to_radians().cos();
        ((self.east - self.west) * shrink).hypot(self.north - self.south)
    }

    /// How far a ring's box is away, in degrees; 0 when they meet.
    fn gap(self, ring: &Ring) -> f64 {
        let [west, south, east, north] = ring.extent;
        let shift = ((f64::midpoint(self.west, self.east) - f64::midpoint(west, east)) / 360.0).round() * 360.0;
        let x = (west + shift - self.east).max(self.west - east - shift).max(0.0);
        let y = (south - self.north).max(self.south - north).max(0.0);
        (x * f64::midpoint(self.south, self.north).to_radians().cos()).hypot(y)
    }
}

/// The part of the globe that a picture of these countries needs: each country's main body, without far islands
/// unless there is something on them. `None` when there is nothing to show.
pub(super) fn extent(shapes: &Shapes, countries: &[String], dots: &[(f64, f64)]) -> Option<Extent> {
    let mut boxes: Vec<Extent> = countries.iter().filter_map(|code| main_body(shapes.rings(code))).collect();
    boxes.extend(dots.iter().map(|&(lat, lon)| Extent { west: lon, south: lat, east: lon, north: lat }));
    Extent::of(boxes.into_iter().flat_map(Extent::corners))
}

/// Whether a place lies in or within a degree and a half of one of the countries; anything does where no shape is known.
pub(super) fn is_near(shapes: &Shapes, countries: &[String], (lat, lon): (f64, f64)) -> bool {
    let here = Extent { west: lon, south: lat, east: lon, north: lat };
    let mut rings = countries.iter().flat_map(|code| shapes.rings(code)).peekable();
    rings.peek().is_none() || rings.any(|ring| here.gap(ring) < 1.5)
}

fn main_body(rings: &[Ring]) -> Option<Extent> {
    let whole: f64 = rings.iter().map(|r| r.area).sum();
    let boxed = |r: &Ring| Extent { west: r.extent[0], south: r.extent[1], east: r.extent[2], north: r.extent[3] };
    let mut body = boxed(rings.first()?);
    let mut taken = vec![false; rings.len()];
    loop {
        let mut grew = false;
        for (ring, taken) in rings.iter().zip(&mut taken) {
            if !*taken && body.gap(ring) <= body.diagonal() * 0.25 {
                body = Extent::of(body.corners().into_iter().chain(boxed(ring).corners())).unwrap_or(body);
                (*taken, grew) = (true, true);
            }
        }
        let held: f64 = rings.iter().zip(&taken).filter(|(_, t)| **t).map(|(r, _)| r.area).sum();
        if grew {
            continue;
        }
        // Scattered islands have no main body: the next largest is taken in until most of the land is.
        match rings.iter().zip(&mut taken).find(|(_, t)| !**t) {
            Some((ring, taken)) if held < whole * 0.85 => {
                body = Extent::of(body.corners().into_iter().chain(boxed(ring).corners())).unwrap_or(body);
                *taken = true;
            }
            _ => return Some(body),
        }
    }
}

/// How the globe is laid on the page.
#[derive(Clone, Copy, Debug)]
pub(super) enum Globe {
    /// Lambert's azimuthal equal-area projection around a middle (longitude, latitude in radians).
    Around { lon: f64, lat: f64 },
    /// Equal Earth (Šavrič, Patterson, Jenny 2018): the whole world.
    World,
}

impl Globe {
    fn flat(self, lon: f64, lat: f64) -> (f64, f64) {
        let (lambda, phi) = (lon.to_radians(), lat.to_radians());
        match self {
            Globe::Around { lon, lat } => {
                let cos_c = lat.sin() * phi.sin() + lat.cos() * phi.cos() * (lambda - lon).cos();
                // The antipode has no place; nothing near it is ever in view.
                let k = (2.0 / (1.0 + cos_c).max(1e-3)).sqrt();
                let x = k * phi.cos() * (lambda - lon).sin();
                let y = k * (lat.cos() * phi.sin() - lat.sin() * phi.cos() * (lambda - lon).cos());
                (x, -y)
            }
            Globe::World => {
                let theta = (3_f64.sqrt() / 2.0 * phi.sin()).asin();
                let t2 = theta * theta;
                let t6 = t2 * t2 * t2;
                let by = 1.340_264 - 3.0 * 0.081_106 * t2 + t6 * (7.0 * 0.000_893 + 9.0 * 0.003_796 * t2);
                let x = 2.0 * 3_f64.sqrt() * lambda * theta.cos() / (3.0 * by);
                let y = theta * (1.340_264 - 0.081_106 * t2 + t6 * (0.000_893 + 0.003_796 * t2));
                (x, -y)
            }
        }
    }
}

/// A page on which part of the globe is drawn.
#[derive(Clone, Copy, Debug)]
pub(super) struct View {
    pub globe: Globe,
    pub width: f64,
    pub height: f64,
    scale: f64,
    middle: (f64, f64),
}

impl View {
    /// A view of an extent, as wide as asked and at most so high, with some room around.
    pub fn of(extent: Extent, width: f64, most_height: f64) -> View {
        let globe = Globe::Around {
            lon: f64::midpoint(extent.west, extent.east).to_radians(),
            lat: f64::midpoint(extent.south, extent.north).to_radians(),
        };
        // Past seventy degrees from the middle, a view around it bends too much to be read.
        let middle = (f64::midpoint(extent.west, extent.east), extent.corners());
        let corners = middle.1.into_iter().flat_map(|(lon, lat)| [(lon, lat), (middle.0, lat)]);
        let is_world = extent.east - extent.west > 190.0
            || corners
                .map(|(lon, lat)| globe.flat(lon, lat))
                .any(|(x, y)| x.hypot(y) > 2.0 * 35_f64.to_radians().sin());
        let globe = if is_world { Globe::World } else { globe };
        let edge = if is_world {
            vec![globe.flat(-180.0, 0.0), globe.flat(180.0, 0.0), globe.flat(0.0, 84.0), globe.flat(0.0, -58.0)]
        } else {
            let steps = |a: f64, b: f64| (0..=8).map(move |i| a + (b - a) * f64::from(i) / 8.0);
            let sides = steps(extent.west, extent.east).flat_map(|x| [(x, extent.south), (x, extent.north)]);
            let ends = steps(extent.south, extent.north).flat_map(|y| [(extent.west, y), (extent.east, y)]);
            sides.chain(ends).map(|(lon, lat)| globe.flat(lon, lat)).collect()
        };
        let far = |pick: fn(&(f64, f64)) -> f64| {
            let (a, b) = edge.iter().map(pick).fold((f64::MAX, f64::MIN), |(a, b), v| (a.min(v), b.max(v)));
            (f64::midpoint(a, b), b - a)
        };
        let ((x, w), (y, h)) = (far(|p| p.0), far(|p| p.1));
        // A single place is shown with some twenty-five kilometres around.
        let (w, h) = (w.max(0.004), h.max(0.004));
        let room = if is_world { 1.04 } else { 1.14 };
        let height = (width * h / w).clamp(most_height * 0.55, most_height).round();
        let scale = (width / (w * room)).min(height / (h * room));
        View { globe, width, height, scale, middle: (x, y) }
    }

    /// Longitude and latitude in degrees → px.
    pub fn px(&self, lon: f64, lat: f64) -> (f64, f64) {
        let (x, y) = self.globe.flat(lon, lat);
        ((x - self.middle.0) * self.scale + self.width / 2.0, (y - self.middle.1) * self.scale + self.height / 2.0)
    }

    /// Px for a kilometre; `None` where it differs over the view.
    pub fn kilometre(&self) -> Option<f64> {
        matches!(self.globe, Globe::Around { .. }).then_some(self.scale / 6_371.0)
    }

    /// Whether a ring could be in view, told by its box.
    pub fn may_show(&self, ring: &Ring) -> bool {
        let Globe::Around { lon, lat } = self.globe else { return true };
        // Everything in view is within this many degrees of the middle.
        let reach = self.width.hypot(self.height) / 2.0 / self.scale * 1.1;
        let reach = (2.0 * (reach / 2.0).min(1.0).asin()).to_degrees();
        let (lon, lat) = (lon.to_degrees(), lat.to_degrees());
        let here = Extent { west: lon, south: lat, east: lon, north: lat };
        let [west, south, east, north] = ring.extent;
        let shift = ((lon - f64::midpoint(west, east)) / 360.0).round() * 360.0;
        let dy = (south - here.north).max(here.south - north).max(0.0);
        if dy > reach {
            return false;
        }
        let dx = (west + shift - here.east).max(here.west - east - shift).max(0.0);
        let shrink = (lat.abs().max(south.abs()).max(north.abs()).min(85.0)).to_radians().cos();
        dx * shrink <= reach
    }
}

#[cfg(test)]
mod tests {
    use super::super::shapes::shapes;
    use super::{View, extent};

    fn of(code: &str, dots: &[(f64, f64)]) -> super::Extent {
        extent(shapes(), &[code.to_owned()], dots).expect("a shape")
    }

    #[test]
    fn far_islands_are_shown_only_when_something_is_there() {
        let ecuador = of("ECU", &[]);
        assert!(ecuador.west > -82.0, "without the Galápagos");
        assert!(of("ECU", &[(-0.7, -90.3)]).west < -90.0);
        assert!(of("PRT", &[]).west > -12.0, "without the Azores");
    }

    #[test]
    fn a_country_over_the_antimeridian_is_one_piece() {
        let fiji = of("FJI", &[]);
        assert!(fiji.east - fiji.west < 8.0, "{fiji:?}");
        let russia = of("RUS", &[]);
        assert!((140.0..175.0).contains(&(russia.east - russia.west)), "{russia:?}");
    }

    #[test]
    fn places_keep_their_sides() {
        let view = View::of(of("NPL", &[]), 720.0, 460.0);
        let (west, east) = (view.px(81.0, 28.0), view.px(87.0, 28.0));
        assert!(west.0 < east.0 && west.0 > 0.0 && east.0 < 720.0);
        assert!(view.px(84.0, 30.0).1 < view.px(84.0, 27.0).1);
        // Equal area: a kilometre is a kilometre.
        let km = view.kilometre().expect("one scale");
        let apart = (view.px(84.0, 28.5).1 - view.px(84.0, 27.5).1).abs();
        assert!((apart / km - 111.2).abs() < 1.0);
    }
}
