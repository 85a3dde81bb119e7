//! Maps as SVG, drawn on the server: outlines of countries, a proportional dot for each area, names that hide
//! nothing, a legend, a scale. Pure; no tiles, no third party (experience.md 5.2).
//!
//! Invariants: the map itself is never mirrored, its legend and names are in the direction of reading; the sentence
//! on boundaries stands under every map (here as `caption`, or by whoever shows the map, from
//! [`crate::words::boundaries`]); what could not be drawn is given back by its number and never dropped in silence.

mod areas;
mod labels;
mod line;
mod project;
mod shapes;

pub use areas::{Boundaries, MOST_BYTES, MOST_POINTS, Refusal, Shading};

use crate::figures::{Quantity, short, steps, whole};
use crate::svg::{Anchor, FACES, INK, Pen, QUIET, STEPS, Svg, escape, finite, fit, num, spoken, text_width};
use crate::words;
use base::lang::Lang;
use labels::Rooms;
use line::{Point, cut_line, cut_shape, drawn, simplified, write_path};
use project::{Globe, View, extent, is_near};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use shapes::{LineKind, Shapes, shapes};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// What is to be drawn.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Map {
    /// The reader's language.
    pub lang: Lang,
    /// The finding in one sentence, for those who do not see the map.
    pub title: String,
    /// What is shown and from where.
    pub desc: String,
    /// ISO 3166-1 alpha-3 codes of the countries that the picture is of, the host first. Without one the map shows
    /// what its dots need, and with countries on several continents the world.
    pub countries: Vec<String>,
    /// A dot for each area.
    pub dots: Vec<Dot>,
    /// Areas shaded by figure, where somebody gave their boundaries; dots are drawn above them.
    pub shading: Option<Shading>,
    /// What is counted: "activities". Heads the legend.
    pub unit: String,
    /// Names of countries in the reader's language, by code: written faintly on the neighbours. May be empty.
    pub names: BTreeMap<String, String>,
    /// The sentence on boundaries, to be drawn into the map where it travels alone; empty where the page prints it.
    pub caption: String,
    /// Width in px; 0 stands for 720.
    pub width: f64,
    /// Height in px that is not to be passed; 0 stands for 460.
    pub most_height: f64,
}

/// A figure at a place.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Dot {
    /// Name of the area.
    pub label: String,
    /// Latitude in degrees.
    pub lat: f64,
    /// Longitude in degrees.
    pub lon: f64,
    /// The figure: the dot's area is proportional to it.
    pub value: f64,
}

/// A map and what it could not show.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Drawn {
    /// The map; empty when there is neither a shape nor a place.
    pub svg: Svg,
    /// Numbers of the dots that lie nowhere near the countries, or whose place or figure is not one: to be named
    /// under the map.
    pub left_out: Vec<usize>,
}

const SEA: &str = "#DFEAF2";
const LAND: &str = "#F1F2F3";
const FOCUS: &str = "#FFFFFF";
const EDGE: &str = "#708090";
const FAINT: &str = "#C3CBD3";
const DOT: &str = "#0072B2";
/// Islands that are marked by a speck.
const MOST_SPECKS: usize = 400;
/// What is cut off beyond the page, so that no edge shows.
const BEYOND: f64 = 3.0;

/// Draws a map.
pub fn draw(map: &Map) -> Drawn {
    let shapes = shapes();
    let is_place = |d: &Dot| d.lat.abs() <= 90.0 && d.lon.abs() <= 180.0 && d.value.is_finite() && d.value >= 0.0;
    let is_shown = |d: &Dot| is_place(d) && is_near(shapes, &map.countries, (d.lat, d.lon));
    let left_out = (0..map.dots.len()).filter(|&n| !is_shown(&map.dots[n])).collect();
    let mut dots: Vec<&Dot> = map.dots.iter().filter(|d| is_shown(d)).collect();
    // The largest first, so that small ones lie above; equal ones in a fixed order.
    dots.sort_by(|a, b| b.value.total_cmp(&a.value).then_with(|| a.label.cmp(&b.label)));
    let places: Vec<(f64, f64)> = dots.iter().map(|d| (d.lat, d.lon)).collect();
    let places: Vec<(f64, f64)> = match &map.shading {
        Some(shading) if !map.countries.iter().any(|c| has_shape(c)) => {
            places.into_iter().chain(shading.boundaries.places()).collect()
        }
        _ => places,
    };
    let Some(extent) = extent(shapes, &map.countries, &places) else {
        return Drawn { svg: Svg::default(), left_out };
    };
    let size = |asked: f64, usual: f64| if asked.is_finite() && asked >= 80.0 { asked.min(4_000.0) } else { usual };
    let view = View::of(extent, size(map.width, 720.0), size(map.most_height, 460.0));
    let foot = if map.caption.is_empty() { 0.0 } else { 20.0 };
    let mut pen = Pen::new(view.width, view.height + foot, map.lang.is_rtl(), &map.title, &map.desc);
    let ground = Ground::of(shapes, &view, &map.countries);
    ground.draw(&mut pen, &view, |pen| {
        if let Some(shading) = &map.shading {
            shade(pen, &view, shading);
        }
    });
    overlay(&mut pen, map, &view, &dots, &ground);
    if foot > 0.0 {
        let text = fit(&map.caption, 10.0, view.width - 8.0);
        pen.text(4.0, view.height + 14.0, Anchor::Start, 10.0, &format!("class=\"d-quiet\" fill=\"{QUIET}\""), &text);
    }
    Drawn { svg: pen.finish(), left_out }
}

/// The land on the page, as paths.
#[derive(Default)]
struct Ground {
    land: String,
    focus: String,
    coasts: String,
    borders: String,
    contested: String,
    outline: String,
    /// Islands of the picture's countries that are less than a dot of ink: marked, not left out.
    specks: Vec<Point>,
    /// Other countries in view: code and what is seen of their largest part.
    neighbours: Vec<(String, Vec<Point>)>,
}

impl Ground {
    /// Draws as finely as can be seen, and less finely where that would weigh too much on a bad line.
    fn of(shapes: &Shapes, view: &View, countries: &[String]) -> Ground {
        let is_world = matches!(view.globe, Globe::World);
        let mut tolerance = if is_world { 0.8 } else { 0.4 };
        loop {
            let ground = if is_world {
                Ground::world(shapes, view, countries, tolerance)
            } else {
                Ground::around(shapes, view, countries, tolerance)
            };
            if ground.weight() < if is_world { 60_000 } else { 24_000 } || tolerance > 3.0 {
                return ground;
            }
            tolerance *= 1.4;
        }
    }

    fn weight(&self) -> usize {
        [&self.land, &self.focus, &self.coasts, &self.borders, &self.contested, &self.outline]
            .map(String::len)
            .iter()
            .sum()
    }

    fn around(shapes: &Shapes, view: &View, countries: &[String], tolerance: f64) -> Ground {
        let mut ground = Ground::default();
        let frame = ((-BEYOND, -BEYOND), (view.width + BEYOND, view.height + BEYOND));
        let mut lines: FxHashMap<u32, Vec<Point>> = FxHashMap::default();
        // Lines in the order of their numbers, and whether a country of the picture has them.
        let mut seen: BTreeMap<u32, bool> = BTreeMap::new();
        for (code, rings) in &shapes.countries {
            let is_focus = countries.contains(code);
            let mut largest: (f64, Vec<Point>) = (0.0, Vec::new());
            for ring in rings.iter().filter(|r| view.may_show(r)) {
                let mut shape: Vec<Point> = Vec::new();
                for &(number, backwards) in &ring.lines {
                    let line =
                        lines.entry(number).or_insert_with(|| drawn(&shapes.lines[number as usize], view, tolerance));
                    if backwards {
                        shape.extend(line.iter().rev());
                    } else {
                        shape.extend(line.iter());
                    }
                }
                let shape = cut_shape(shape, frame);
                let room = boxed(&shape);
                let size = (room[2] - room[0]) * (room[3] - room[1]);
                if shape.len() < 3 || size < 4.0 {
                    if is_focus && !shape.is_empty() && ground.specks.len() < MOST_SPECKS {
                        ground.specks.push((f64::midpoint(room[0], room[2]), f64::midpoint(room[1], room[3])));
                    }
                    continue;
                }
                write_path(if is_focus { &mut ground.focus } else { &mut ground.land }, &shape, true);
                for &(number, _) in &ring.lines {
                    *seen.entry(number).or_default() |= is_focus;
                }
                if size > largest.0 {
                    largest = (size, shape);
                }
            }
            if !is_focus && largest.0 > 0.0 {
                ground.neighbours.push((code.clone(), largest.1));
            }
        }
        for (number, is_focus) in seen {
            let path = match (shapes.lines[number as usize].kind, is_focus) {
                (LineKind::Contested, _) => &mut ground.contested,
                (_, true) => &mut ground.outline,
                (LineKind::Border, false) => &mut ground.borders,
                (LineKind::Coast, false) => &mut ground.coasts,
            };
            for piece in cut_line(&lines[&number], frame) {
                write_path(path, &piece, false);
            }
        }
        ground
    }

    /// The whole world: a ring over the antimeridian is drawn at both ends of the page.
    fn world(shapes: &Shapes, view: &View, countries: &[String], tolerance: f64) -> Ground {
        let mut ground = Ground::default();
        for (code, rings) in &shapes.countries {
            let is_focus = countries.contains(code);
            for ring in rings {
                let points = shapes.points(ring);
                for shift in [-360.0, 0.0, 360.0] {
                    if ring.extent[0] + shift > 180.0 || ring.extent[2] + shift < -180.0 {
                        continue;
                    }
                    let moved = points.iter().map(|&(lon, lat)| (lon + shift, lat)).collect();
                    let cut = cut_shape(moved, ((-180.0, -90.0), (180.0, 90.0)));
                    let mut flat: Vec<Point> = cut.iter().map(|&(lon, lat)| view.px(lon, lat)).collect();
                    if let Some(&first) = flat.first() {
                        flat.push(first);
                    }
                    let flat = simplified(&flat, tolerance);
                    let room = boxed(&flat);
                    if (room[2] - room[0]) * (room[3] - room[1]) >= 4.0 {
                        write_path(if is_focus { &mut ground.focus } else { &mut ground.land }, &flat, true);
                    }
                }
            }
        }
        ground
    }

    /// Draws land, then what lies on it, then its lines.
    fn draw(&self, pen: &mut Pen, view: &View, on_land: impl FnOnce(&mut Pen)) {
        pen.raw(&format!(
            "<rect width=\"{}\" height=\"{}\" class=\"d-sea\" fill=\"{SEA}\"/>",
            num(view.width),
            num(view.height)
        ));
        let is_world = matches!(view.globe, Globe::World);
        let edge = if is_world { " stroke=\"#FFFFFF\" stroke-width=\".4\"" } else { "" };
        let land = if is_world { "#CBD5DE" } else { LAND };
        let focus = if is_world { "#7F97B0" } else { FOCUS };
        let path = |pen: &mut Pen, d: &str, class: &str, look: &str| {
            if !d.is_empty() {
                pen.raw(&format!("<path d=\"{d}\" class=\"{class}\" {look}/>"));
            }
        };
        let fill = |colour: &str| format!("fill=\"{colour}\" fill-rule=\"evenodd\"{edge}");
        let stroke = |colour: &str, width: &str| {
            format!("fill=\"none\" stroke=\"{colour}\" stroke-width=\"{width}\" stroke-linejoin=\"round\"")
        };
        path(pen, &self.land, "d-land", &fill(land));
        path(pen, &self.focus, "d-focus", &fill(focus));
        on_land(pen);
        path(pen, &self.coasts, "d-faint", &stroke("#B4C3CF", ".6"));
        path(pen, &self.borders, "d-faint", &stroke(FAINT, ".8"));
        path(pen, &self.outline, "d-edge", &stroke(EDGE, "1.1"));
        let specks = self.specks.iter().fold(String::new(), |mut d, (x, y)| {
            let _ = write!(d, "M{} {}h0", num(*x), num(*y));
            d
        });
        path(pen, &specks, "d-edge", &format!("{} stroke-linecap=\"round\"", stroke(EDGE, "2.2")));
        path(pen, &self.contested, "d-edge", &format!("{} stroke-dasharray=\"4 3\"", stroke(EDGE, "1")));
    }
}

fn boxed(shape: &[Point]) -> [f64; 4] {
    let start = [f64::MAX, f64::MAX, f64::MIN, f64::MIN];
    shape.iter().fold(start, |b, p| [b[0].min(p.0), b[1].min(p.1), b[2].max(p.0), b[3].max(p.1)])
}

/// The steps of a shading and their colours: as many from the dark end as there are steps.
fn classes(shading: &Shading) -> Vec<((u32, u32), &'static str)> {
    let counts = shading.values.values().flatten().copied().filter(|n| *n > 0).collect();
    steps(counts).into_iter().zip(STEPS).collect()
}

fn shade(pen: &mut Pen, view: &View, shading: &Shading) {
    let classes = classes(shading);
    let frame = ((-BEYOND, -BEYOND), (view.width + BEYOND, view.height + BEYOND));
    // Diagonal lines tell "no data" from zero also in grey.
    pen.raw("<defs><pattern id=\"d-hatch\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\"><path d=\"M0 5L5 0\" stroke=\"#A9B4C0\" stroke-width=\".7\"/></pattern></defs>");
    for (code, path) in shading.boundaries.paths(view, frame) {
        let fill = match shading.values.get(code).copied().flatten() {
            None => "url(#d-hatch)",
            Some(0) => "#FFFFFF",
            Some(n) => classes.iter().find(|(step, _)| n <= step.1).map_or(STEPS[4], |(_, colour)| colour),
        };
        pen.raw(&format!(
            "<path d=\"{path}\" class=\"d-area\" fill=\"{fill}\" fill-rule=\"evenodd\" stroke=\"#9AA7B5\" stroke-width=\".5\"/>"
        ));
    }
}

/// What the shades mean: a row for each step, then zero and no data where they occur.
fn shade_legend(pen: &mut Pen, map: &Map, view: &View, shading: &Shading, rooms: &mut Rooms) {
    let lang = map.lang;
    let mut rows: Vec<(String, &str)> = classes(shading)
        .into_iter()
        .map(|((from, to), colour)| (Quantity::Range(from.into(), to.into()).text(lang), colour))
        .collect();
    rows.push((words::no_data(lang), "url(#d-hatch)"));
    let head = fit(&map.unit, 10.5, 180.0);
    let wide = rows.iter().map(|(t, _)| text_width(t, 10.0) + 22.0).fold(text_width(&head, 10.5), f64::max) + 18.0;
    let high = 26.0 + 14.0 * rows.len() as f64;
    let rtl = lang.is_rtl();
    let (start, end) = if rtl { (view.width - wide - 8.0, 8.0) } else { (8.0, view.width - wide - 8.0) };
    let low = view.height - high - 8.0;
    let cost = |(x, y): &(f64, f64)| {
        let room = [*x, *y, x + wide, y + high];
        (rooms.clashes(room), shading.boundaries.points_in(view, room))
    };
    let Some((x, y)) = [(start, low), (end, low), (start, 8.0), (end, 8.0)].into_iter().min_by_key(cost) else {
        return;
    };
    rooms.take([x, y, x + wide, y + high]);
    pen.raw(&format!(
        "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"2\" class=\"d-legend\" fill=\"#FFFFFF\" fill-opacity=\".88\"/>",
        num(x), num(y), num(wide), num(high)
    ));
    let at = |along: f64| if rtl { x + wide - along } else { x + along };
    let ink = format!("class=\"d-ink\" fill=\"{INK}\"");
    pen.text_at(at(9.0), y + 15.0, Anchor::Start, 10.5, &format!("{ink} font-weight=\"700\""), &head);
    for (i, (text, fill)) in rows.iter().enumerate() {
        let top = y + 21.0 + 14.0 * i as f64;
        let left = if rtl { at(9.0) - 16.0 } else { at(9.0) };
        pen.raw(&format!(
            "<rect x=\"{}\" y=\"{}\" width=\"16\" height=\"10\" fill=\"{fill}\" stroke=\"#9AA7B5\" stroke-width=\".5\"/>",
            num(left), num(top)
        ));
        pen.text_at(at(31.0), top + 9.0, Anchor::Start, 10.0, &ink, text);
    }
}

/// Dots, names, legend, scale.
fn overlay(pen: &mut Pen, map: &Map, view: &View, dots: &[&Dot], ground: &Ground) {
    let rtl = map.lang.is_rtl();
    let most = dots.first().map_or(0.0, |d| d.value);
    let largest = (view.width / 32.0).min(50.0 / (dots.len().max(1) as f64).sqrt() + 5.0).clamp(7.0, 26.0);
    let radius = |value: f64| if most > 0.0 { ((value / most).sqrt() * largest).max(2.0) } else { 3.0 };
    let mut rooms = Rooms::new(view.width, view.height);
    let placed: Vec<(Point, f64)> = dots.iter().map(|d| (view.px(d.lon, d.lat), radius(d.value))).collect();
    for &((x, y), r) in &placed {
        rooms.take([x - r, y - r, x + r, y + r]);
    }
    if let Some(shading) = &map.shading {
        shade_legend(pen, map, view, shading, &mut rooms);
    }
    legend(pen, map, view, most, &radius, &mut rooms);
    scale_bar(pen, map.lang, view, &mut rooms);

    for (dot, &((x, y), r)) in dots.iter().zip(&placed) {
        let figure = if dot.value.fract() == 0.0 { whole(map.lang, dot.value as u64) } else { num(dot.value) };
        pen.raw(&format!(
            "<circle cx=\"{}\" cy=\"{}\" r=\"{}\" class=\"d-dot\" fill=\"{DOT}\" fill-opacity=\".82\" stroke=\"#FFFFFF\" stroke-width=\".8\"><title>{}: {}</title></circle>",
            num(x),
            num(y),
            num(r),
            escape(&dot.label),
            escape(&figure)
        ));
        let size = (r * 0.75).min(11.0);
        if size >= 7.0 && text_width(&figure, size) < r * 1.8 {
            pen.text_at(x, y + size * 0.36, Anchor::Middle, size, "fill=\"#FFFFFF\" font-weight=\"700\"", &figure);
        }
    }

    let mut names = String::new();
    for (dot, &(at, r)) in dots.iter().zip(&placed).take(80) {
        let text = fit(&dot.label, 11.0, 150.0);
        if let Some(place) = rooms.place(at, r, &text, 11.0, rtl) {
            let _ = write!(names, "<text x=\"{}\" y=\"{}\">{}</text>", num(place.x), num(place.y), spoken(&text, rtl));
        }
    }
    let mut faint = String::new();
    for (code, shape) in &ground.neighbours {
        let Some(name) = map.names.get(code) else { continue };
        if let Some(place) = rooms.place_within(shape, name, 11.0) {
            let _ = write!(faint, "<text x=\"{}\" y=\"{}\">{}</text>", num(place.x), num(place.y), spoken(name, rtl));
        }
    }
    let mut group = |texts: &str, class: &str, look: &str| {
        if !texts.is_empty() {
            pen.raw(&format!(
                "<g class=\"{class}\" font-family=\"{FACES}\" font-size=\"11\" text-anchor=\"middle\" direction=\"ltr\" {look}>{texts}</g>"
            ));
        }
    };
    group(&faint, "d-faint-name", "fill=\"#8793A0\"");
    group(
        &names,
        "d-name",
        &format!(
            "fill=\"{INK}\" stroke=\"#FFFFFF\" stroke-width=\"2.6\" stroke-linejoin=\"round\" paint-order=\"stroke\""
        ),
    );
}

/// What the sizes of dots mean, in the corner that hides least; the corner where reading starts is tried first.
fn legend(pen: &mut Pen, map: &Map, view: &View, most: f64, radius: &dyn Fn(f64) -> f64, rooms: &mut Rooms) {
    let steps = round_steps(most);
    if steps.is_empty() {
        return;
    }
    let texts: Vec<String> = steps.iter().map(|v| short(map.lang, *v as u64, false)).collect();
    let big = radius(steps[0]);
    let text_room = texts.iter().map(|t| text_width(t, 10.0)).fold(0.0, f64::max);
    let head = fit(&map.unit, 10.5, 180.0);
    let line = 14.0;
    let body = (2.0 * big).max(line * steps.len() as f64);
    let wide = (2.0 * big + 12.0 + text_room).max(text_width(&head, 10.5)) + 18.0;
    let high = body + 30.0;
    let rtl = map.lang.is_rtl();
    let (start, end) = if rtl { (view.width - wide - 8.0, 8.0) } else { (8.0, view.width - wide - 8.0) };
    let (top, bottom) = (8.0, view.height - high - 8.0);
    let corners = [(start, bottom), (end, bottom), (start, top), (end, top)];
    let Some(&(x, y)) = corners.iter().min_by_key(|(x, y)| rooms.clashes([*x, *y, x + wide, y + high])) else { return };
    rooms.take([x, y, x + wide, y + high]);
    pen.raw(&format!(
        "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"2\" class=\"d-legend\" fill=\"#FFFFFF\" fill-opacity=\".88\"/>",
        num(x),
        num(y),
        num(wide),
        num(high)
    ));
    // Within the box everything is placed from the side where reading starts.
    let at = |along: f64| if rtl { x + wide - along } else { x + along };
    let ink = format!("class=\"d-ink\" fill=\"{INK}\"");
    pen.text_at(at(9.0), y + 16.0, Anchor::Start, 10.5, &format!("{ink} font-weight=\"700\""), &head);
    let floor = y + 24.0 + body;
    for (i, (value, text)) in steps.iter().zip(&texts).enumerate() {
        let r = radius(*value);
        pen.raw(&format!(
            "<circle cx=\"{}\" cy=\"{}\" r=\"{}\" class=\"d-key\" fill=\"none\" stroke=\"{DOT}\" stroke-width=\"1.2\"/>",
            num(at(9.0 + big)),
            num(floor - r),
            num(r)
        ));
        let base_line = floor - body + line * (i as f64 + 0.5) + 3.6 + (body - line * steps.len() as f64) / 2.0;
        pen.text_at(at(9.0 + 2.0 * big + 8.0), base_line, Anchor::Start, 10.0, &ink, text);
    }
}

/// At most three round figures for a legend, the largest first.
fn round_steps(most: f64) -> Vec<f64> {
    if !(most.is_finite() && most >= 1.0) {
        return Vec::new();
    }
    let round = |v: f64| {
        let power = 10_f64.powf(v.log10().floor());
        let head = [5.0, 2.0, 1.0].into_iter().find(|h| h * power <= v).unwrap_or(1.0);
        (head * power).max(1.0)
    };
    let top = round(most);
    let mut steps = vec![top];
    for part in [0.25, 0.05] {
        let next = round((top * part).max(1.0));
        if next < steps[steps.len() - 1] {
            steps.push(next);
        }
    }
    steps
}

/// A bar of round kilometres, in the lower corner where reading ends.
fn scale_bar(pen: &mut Pen, lang: Lang, view: &View, rooms: &mut Rooms) {
    let Some(kilometre) = view.kilometre() else { return };
    let Some(length) = [1000.0, 500.0, 200.0, 100.0, 50.0, 20.0, 10.0, 5.0, 2.0, 1.0]
        .into_iter()
        .find(|l| l * kilometre < view.width * 0.18)
    else {
        return;
    };
    let w = finite(length * kilometre);
    let text = words::kilometres(lang, &whole(lang, length as u64));
    let room = |x: f64, y: f64| [x - 6.0, y - 16.0, x + w + 6.0, y + 6.0];
    let (start, end) = if lang.is_rtl() { (view.width - w - 12.0, 12.0) } else { (12.0, view.width - w - 12.0) };
    let low = view.height - 10.0;
    let Some(&(x, y)) = [(end, low), (start, low), (end, 22.0)].iter().min_by_key(|(x, y)| rooms.clashes(room(*x, *y)))
    else {
        return;
    };
    rooms.take(room(x, y));
    let (left, right, top, bottom) = (num(x), num(x + w), num(y - 3.0), num(y));
    pen.raw(&format!(
        "<path d=\"M{left} {top}V{bottom}H{right}V{top}\" class=\"d-scale\" fill=\"none\" stroke=\"{QUIET}\"/>"
    ));
    pen.text_at(x + w / 2.0, y - 6.5, Anchor::Middle, 9.5, &format!("class=\"d-quiet\" fill=\"{QUIET}\""), &text);
}

/// Whether we have the outline of a country, by its ISO 3166-1 alpha-3 code.
pub fn has_shape(code: &str) -> bool {
    !shapes().rings(code).is_empty()
}

#[cfg(test)]
mod tests {
    use super::round_steps;

    #[test]
    fn a_legend_has_round_figures() {
        assert_eq!(round_steps(441.0), [200.0, 50.0, 10.0]);
        assert_eq!(round_steps(3.0), [2.0, 1.0]);
        assert_eq!(round_steps(1.0), [1.0]);
        assert!(round_steps(0.0).is_empty() && round_steps(f64::NAN).is_empty());
    }
}
