//! Lines on the page: simplified, cut at the edge, written as short paths.

use super::project::View;
use super::shapes::Line;

pub(super) type Point = (f64, f64);

/// A line as the view shows it, without the points that nobody could see. Its ends stay, so that neighbours meet.
pub(super) fn drawn(line: &Line, view: &View, tolerance: f64) -> Vec<Point> {
    let points: Vec<Point> = line.points.iter().map(|&(lon, lat)| view.px(lon.into(), lat.into())).collect();
    simplified(&points, tolerance)
}

/// Douglas and Peucker: the fewest points such that nothing moves by more than the tolerance.
pub(super) fn simplified(points: &[Point], tolerance: f64) -> Vec<Point> {
    if points.len() < 3 {
        return points.to_vec();
    }
    let mut keep = vec![false; points.len()];
    let last = points.len() - 1;
    (keep[0], keep[last]) = (true, true);
    let mut open = vec![(0, last)];
    while let Some((a, b)) = open.pop() {
        let mut best = (tolerance, 0);
        for (i, point) in points.iter().enumerate().take(b).skip(a + 1) {
            let away = distance(*point, points[a], points[b]);
            if away > best.0 {
                best = (away, i);
            }
        }
        if best.1 > 0 {
            keep[best.1] = true;
            open.extend([(a, best.1), (best.1, b)]);
        }
    }
    points.iter().zip(keep).filter(|(_, keep)| *keep).map(|(p, _)| *p).collect()
}

fn distance(p: Point, a: Point, b: Point) -> f64 {
    let (dx, dy) = (b.0 - a.0, b.1 - a.1);
    let length = dx * dx + dy * dy;
    if length < 1e-12 {
        return (p.0 - a.0).hypot(p.1 - a.1);
    }
    let t = (((p.0 - a.0) * dx + (p.1 - a.1) * dy) / length).clamp(0.0, 1.0);
    (p.0 - a.0 - t * dx).hypot(p.1 - a.1 - t * dy)
}

/// A box that things are cut at: from the first point to the second.
pub(super) type Frame = (Point, Point);

/// A closed shape cut at a box (Sutherland and Hodgman).
pub(super) fn cut_shape(shape: Vec<Point>, (low, high): Frame) -> Vec<Point> {
    type Side = (fn(Point, f64) -> f64, f64);
    let sides: [Side; 4] =
        [(|p, at| p.0 - at, low.0), (|p, at| at - p.0, high.0), (|p, at| p.1 - at, low.1), (|p, at| at - p.1, high.1)];
    sides.into_iter().fold(shape, |shape, (inside, at)| {
        let mut out = Vec::with_capacity(shape.len());
        for (i, &here) in shape.iter().enumerate() {
            let before = shape[(i + shape.len() - 1) % shape.len()];
            let (h, b) = (inside(here, at), inside(before, at));
            if (h >= 0.0) != (b >= 0.0) {
                let t = b / (b - h);
                out.push((before.0 + (here.0 - before.0) * t, before.1 + (here.1 - before.1) * t));
            }
            if h >= 0.0 {
                out.push(here);
            }
        }
        out
    })
}

/// An open line cut at a box (Liang and Barsky): its pieces within.
pub(super) fn cut_line(line: &[Point], (low, high): Frame) -> Vec<Vec<Point>> {
    let mut pieces: Vec<Vec<Point>> = Vec::new();
    let mut goes_on = false;
    for pair in line.windows(2) {
        let (a, b) = (pair[0], pair[1]);
        let (dx, dy) = (b.0 - a.0, b.1 - a.1);
        let (mut from, mut to) = (0.0_f64, 1.0_f64);
        let mut outside = false;
        for (p, q) in [(-dx, a.0 - low.0), (dx, high.0 - a.0), (-dy, a.1 - low.1), (dy, high.1 - a.1)] {
            if p == 0.0 {
                outside |= q < 0.0;
            } else if p < 0.0 {
                from = from.max(q / p);
            } else {
                to = to.min(q / p);
            }
        }
        if outside || from > to {
            goes_on = false;
            continue;
        }
        let at = |t: f64| (a.0 + dx * t, a.1 + dy * t);
        if !(goes_on && from <= 0.0) {
            pieces.push(vec![at(from)]);
        }
        if let Some(piece) = pieces.last_mut() {
            piece.push(at(to));
        }
        goes_on = to >= 1.0;
    }
    pieces
}

/// Writes a line as a path: whole tenths of a px from point to point, as short as it goes. Nothing for less than two
/// different points.
pub(super) fn write_path(path: &mut String, points: &[Point], closed: bool) {
    let tenth = |v: f64| (v * 10.0).round() as i64;
    let mut whole: Vec<(i64, i64)> = points.iter().map(|p| (tenth(p.0), tenth(p.1))).collect();
    whole.dedup();
    if whole.len() < if closed { 3 } else { 2 } {
        return;
    }
    let mut last = (0, 0);
    for (i, &(x, y)) in whole.iter().enumerate() {
        match i {
            0 => path.push('M'),
            1 => path.push('l'),
            _ => {}
        }
        write_number(path, x - last.0, i < 2);
        write_number(path, y - last.1, false);
        last = (x, y);
    }
    if closed {
        path.push('z');
    }
}

fn write_number(path: &mut String, tenths: i64, after_letter: bool) {
    let text = crate::svg::num(tenths as f64 / 10.0);
    // A minus sign parts two numbers by itself, a point does after a number that has one.
    let has_point = path.trim_end_matches(|c: char| c.is_ascii_digit()).ends_with('.');
    if !(after_letter || text.starts_with('-') || text.starts_with('.') && has_point) {
        path.push(' ');
    }
    path.push_str(&text);
}

#[cfg(test)]
mod tests {
    use super::{cut_line, cut_shape, simplified, write_path};
    use proptest::prelude::*;

    const FRAME: ((f64, f64), (f64, f64)) = ((0.0, 0.0), (100.0, 60.0));

    #[test]
    fn paths_are_short_and_right() {
        let mut path = String::new();
        write_path(&mut path, &[(1.0, 2.0), (1.5, 1.7), (1.5, 1.7), (3.0, 2.0)], true);
        assert_eq!(path, "M1 2l.5-.3 1.5.3z");
        path.clear();
        write_path(&mut path, &[(1.0, 2.0), (1.01, 2.0)], false);
        assert_eq!(path, "");
    }

    proptest! {
        #[test]
        fn what_is_cut_stays_within(points in prop::collection::vec((-500.0..500.0_f64, -500.0..500.0_f64), 0..40)) {
            let near = |p: &(f64, f64)| (-1e-6..=100.0 + 1e-6).contains(&p.0) && (-1e-6..=60.0 + 1e-6).contains(&p.1);
            prop_assert!(cut_shape(points.clone(), FRAME).iter().all(near));
            prop_assert!(cut_line(&points, FRAME).iter().flatten().all(near));
        }

        #[test]
        fn what_is_left_out_cannot_be_seen(points in prop::collection::vec((0.0..100.0_f64, 0.0..60.0_f64), 2..60)) {
            let fewer = simplified(&points, 0.5);
            prop_assert_eq!((fewer[0], fewer[fewer.len() - 1]), (points[0], points[points.len() - 1]));
            for p in &points {
                let away = fewer.windows(2).map(|w| super::distance(*p, w[0], w[1])).fold(f64::MAX, f64::min);
                prop_assert!(away <= 0.5 + 1e-9);
            }
        }
    }
}
