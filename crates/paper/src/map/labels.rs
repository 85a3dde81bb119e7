//! Names beside dots: placed where they hide nothing, the weightiest first; what finds no room is left to the table.

use crate::svg::text_width;

/// A box: left, top, right, bottom in px.
pub(super) type Room = [f64; 4];

/// Where a name goes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Placed {
    /// Middle of the name's base line.
    pub x: f64,
    pub y: f64,
}

/// What is taken on a page.
#[derive(Debug)]
pub(super) struct Rooms {
    taken: Vec<Room>,
    page: Room,
}

impl Rooms {
    /// An empty page.
    pub fn new(width: f64, height: f64) -> Rooms {
        Rooms { taken: Vec::new(), page: [2.0, 2.0, width - 2.0, height - 2.0] }
    }

    /// Takes a box, whatever is there.
    pub fn take(&mut self, room: Room) {
        self.taken.push(room);
    }

    /// How much of a box is taken, counting boxes.
    pub fn clashes(&self, room: Room) -> usize {
        self.taken.iter().filter(|t| meet(**t, room)).count()
    }

    /// Places a name beside a dot: on the side of reading first, then around.
    /// `None` when there is no room.
    pub fn place(&mut self, (x, y): (f64, f64), radius: f64, text: &str, size: f64, rtl: bool) -> Option<Placed> {
        let (w, h) = (text_width(text, size), size * 1.15);
        let out = radius + 3.0;
        let slant = radius * 0.72 + 2.0;
        let ahead = if rtl { -1.0 } else { 1.0 };
        let middles = [
            (ahead * (out + w / 2.0), 0.0),
            (-ahead * (out + w / 2.0), 0.0),
            (0.0, -(out + h / 2.0)),
            (0.0, out + h / 2.0),
            (ahead * (slant + w / 2.0), -(slant + h / 2.0)),
            (ahead * (slant + w / 2.0), slant + h / 2.0),
            (-ahead * (slant + w / 2.0), -(slant + h / 2.0)),
            (-ahead * (slant + w / 2.0), slant + h / 2.0),
        ];
        for (dx, dy) in middles {
            let (cx, cy) = (x + dx, y + dy);
            let room = [cx - w / 2.0 - 1.5, cy - h / 2.0, cx + w / 2.0 + 1.5, cy + h / 2.0];
            let within = room[0] >= self.page[0]
                && room[1] >= self.page[1]
                && room[2] <= self.page[2]
                && room[3] <= self.page[3];
            if within && self.clashes(room) == 0 {
                self.take(room);
                return Some(Placed { x: cx, y: cy + size * 0.36 });
            }
        }
        None
    }

    /// Places a name within a shape, where it is farthest from the shape's edge. `None` when it fits nowhere.
    pub fn place_within(&mut self, shape: &[(f64, f64)], text: &str, size: f64) -> Option<Placed> {
        let (w, h) = (text_width(text, size) + 6.0, size * 1.5);
        let [left, top, right, bottom] = self.page;
        let mut best: Option<(f64, Room)> = None;
        for i in 0..24 {
            for j in 0..18 {
                let x = left + (right - left) * (f64::from(i) + 0.5) / 24.0;
                let y = top + (bottom - top) * (f64::from(j) + 0.5) / 18.0;
                let room = [x - w / 2.0, y - h / 2.0, x + w / 2.0, y + h / 2.0];
                let corners = [(room[0], room[1]), (room[2], room[1]), (room[0], room[3]), (room[2], room[3])];
                if room[0] < left || room[2] > right || room[1] < top || room[3] > bottom || self.clashes(room) > 0 {
                    continue;
                }
                if !corners.into_iter().all(|p| holds(shape, p)) {
                    continue;
                }
                // A point of the shape in the room would mean that an edge runs through the name.
                let edge = shape.iter().map(|p| gap(room, *p)).fold(f64::MAX, f64::min);
                if edge > 2.0 && best.is_none_or(|(most, _)| edge > most) {
                    best = Some((edge, room));
                }
            }
        }
        let (_, room) = best?;
        self.take(room);
        Some(Placed { x: f64::midpoint(room[0], room[2]), y: f64::midpoint(room[1], room[3]) + size * 0.36 })
    }
}

/// Whether a shape holds a point (even-odd).
fn holds(shape: &[(f64, f64)], (x, y): (f64, f64)) -> bool {
    let mut odd = false;
    for (i, a) in shape.iter().enumerate() {
        let b = shape[(i + shape.len() - 1) % shape.len()];
        if (a.1 > y) != (b.1 > y) && x < (b.0 - a.0) * (y - a.1) / (b.1 - a.1) + a.0 {
            odd = !odd;
        }
    }
    odd
}

fn gap(room: Room, (x, y): (f64, f64)) -> f64 {
    let dx = (room[0] - x).max(x - room[2]).max(0.0);
    let dy = (room[1] - y).max(y - room[3]).max(0.0);
    dx.hypot(dy)
}

fn meet(a: Room, b: Room) -> bool {
    a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}

#[cfg(test)]
mod tests {
    use super::{Rooms, meet};

    #[test]
    fn names_never_lie_on_each_other() {
        let mut rooms = Rooms::new(300.0, 200.0);
        let mut placed = 0;
        for i in 0..60 {
            let at = (20.0 + f64::from(i % 8) * 35.0, 15.0 + f64::from(i / 8) * 24.0);
            placed += usize::from(rooms.place(at, 4.0, "Province", 11.0, false).is_some());
        }
        assert!((5..60).contains(&placed));
        for (i, a) in rooms.taken.iter().enumerate() {
            assert!(rooms.taken[..i].iter().all(|b| !meet(*a, *b)));
        }
    }
}
