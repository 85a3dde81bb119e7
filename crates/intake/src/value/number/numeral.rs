//! One run of digits with its marks, before anybody decides which mark is the decimal one.

use super::{Doubt, Habit};
use crate::value::fold;

/// Digits and marks of one number at the start of a text.
pub(super) struct Numeral {
    digits: [u8; MOST],
    len: usize,
    marks: [(u8, Mark); MARKS],
    marked: usize,
    /// Written with ASCII digits only.
    ascii: bool,
    /// Where the numeral ends in the text, in bytes.
    pub end: usize,
}

const MOST: usize = 30;
const MARKS: usize = 12;

/// A mark between digits.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Mark {
    Point,
    Comma,
    /// Space, apostrophe, Arabic thousands mark: always groups thousands.
    Group,
    /// Arabic decimal mark.
    Decimal,
}

/// What a numeral says under a habit.
pub(super) struct Meant {
    pub value: f64,
    /// Something had to be cleaned away: groups, foreign digits.
    pub cleaned: bool,
    pub doubt: Option<Doubt>,
}

/// What a numeral tells about its column's decimal mark.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Evidence {
    /// The point is the decimal mark, the comma groups: surely.
    Point,
    /// The comma is the decimal mark, the point groups: surely.
    Comma,
    /// One point and exactly three digits after it: could be either.
    OpenPoint,
    /// One comma and exactly three digits after it: could be either.
    OpenComma,
    /// A whole number of four digits or more without any mark.
    Ungrouped,
    /// Nothing.
    None,
}

impl Numeral {
    /// Reads the numeral that a text begins with; `None` where there is none or it is longer than any number.
    pub fn read(text: &str) -> Option<Numeral> {
        let mut numeral =
            Numeral { digits: [0; MOST], len: 0, marks: [(0, Mark::Point); MARKS], marked: 0, ascii: true, end: 0 };
        for (at, c) in text.char_indices() {
            if let Some(d) = fold::digit(c) {
                if numeral.len == MOST {
                    return None;
                }
                numeral.digits[numeral.len] = b'0' + d;
                numeral.len += 1;
                numeral.ascii &= c.is_ascii();
                numeral.end = at + c.len_utf8();
                continue;
            }
            let Some(mark) = mark(c) else { break };
            let rest = &text[at + c.len_utf8()..];
            let follows = rest.chars().next().is_some_and(|c| fold::digit(c).is_some());
            let belongs = match mark {
                Mark::Group => numeral.len > 0 && three_digits(rest),
                _ if follows => numeral.len > 0 || mark == Mark::Point,
                // "5." and "5," end a number; "5.kg" does not.
                _ => numeral.len > 0 && numeral.marked == 0 && !rest.starts_with(|c: char| c.is_alphanumeric()),
            };
            if !belongs {
                break;
            }
            if numeral.marked == MARKS {
                return None;
            }
            numeral.marks[numeral.marked] = (numeral.len as u8, mark);
            numeral.marked += 1;
            numeral.end = at + c.len_utf8();
            if !follows {
                break;
            }
        }
        (numeral.len > 0).then_some(numeral)
    }

    fn marks(&self) -> &[(u8, Mark)] {
        &self.marks[..self.marked]
    }

    /// Which of the marks is the decimal one, if only one answer is possible: `Ok(None)` for whole numbers,
    /// `Err(true)` where it depends on the habit, `Err(false)` where no number is written so.
    fn decimal(&self) -> Result<Option<usize>, bool> {
        let marks = self.marks();
        let Some(&(at, last)) = marks.last() else { return Ok(None) };
        let i = marks.len() - 1;
        let tail = self.len - at as usize;
        let count = marks.iter().filter(|m| m.1 == last).count();
        match last {
            Mark::Decimal => self.grouped(i, None).then_some(Some(i)).ok_or(false),
            Mark::Group => self.grouped(marks.len(), None).then_some(None).ok_or(false),
            _ if count > 1 => self.grouped(marks.len(), Some(last)).then_some(None).ok_or(false),
            _ if marks.len() > 1 => self.grouped(i, None).then_some(Some(i)).ok_or(false),
            // One mark alone: three digits after one to three before it may be thousands.
            _ if tail == 3 && (1..=3).contains(&at) && self.digits[0] != b'0' => Err(true),
            _ => Ok(Some(i)),
        }
    }

    /// Whether the marks before `until` group the digits before the next mark in thousands or lakhs, all by one mark.
    fn grouped(&self, until: usize, only: Option<Mark>) -> bool {
        let marks = &self.marks()[..until];
        let Some(&(first, mark)) = marks.first() else { return true };
        if marks.iter().any(|m| m.1 != mark) || only.is_some_and(|o| o != mark) || mark == Mark::Decimal {
            return false;
        }
        let end = self.marks().get(until).map_or(self.len, |m| m.0 as usize);
        let bounds = marks.iter().skip(1).map(|m| m.0 as usize).chain([end]);
        let mut at = first as usize;
        let mut groups = [0usize; MARKS];
        let mut n = 0;
        for next in bounds {
            groups[n] = next - at;
            at = next;
            n += 1;
        }
        let lead = first as usize;
        let thousands = (1..=3).contains(&lead) && groups[..n].iter().all(|&g| g == 3);
        let lakhs = (1..=2).contains(&lead) && n > 1 && groups[n - 1] == 3 && groups[..n - 1].iter().all(|&g| g == 2);
        thousands || lakhs
    }

    /// What the numeral says about the habit of its column.
    pub fn evidence(&self) -> Evidence {
        let marks = self.marks();
        let Some(&(_, last)) = marks.last() else {
            return if self.len >= 4 { Evidence::Ungrouped } else { Evidence::None };
        };
        match (self.decimal(), last) {
            (Err(true), Mark::Point) => Evidence::OpenPoint,
            (Err(true), Mark::Comma) => Evidence::OpenComma,
            (Ok(Some(_)), Mark::Point) | (Ok(None), Mark::Comma) => Evidence::Point,
            (Ok(Some(_)), Mark::Comma) | (Ok(None), Mark::Point) => Evidence::Comma,
            _ => Evidence::None,
        }
    }

    /// The number under a habit; `None` where no number is written so ("12.13.2017").
    pub fn meant(&self, habit: Habit) -> Option<Meant> {
        let marks = self.marks();
        let mut doubt = None;
        let decimal = match self.decimal() {
            Ok(decimal) => {
                if let Some(i) = decimal {
                    let against = match marks[i].1 {
                        Mark::Point => Habit::Comma,
                        Mark::Comma => Habit::Point,
                        _ => Habit::Unclear,
                    };
                    if habit == against && habit != Habit::Unclear && (marks[i].0 as usize) < self.len {
                        doubt = Some(Doubt::AgainstHabit);
                    }
                }
                decimal
            }
            Err(true) => {
                let mark = marks.last()?.1;
                match habit {
                    Habit::Unclear => {
                        doubt = Some(Doubt::Mark);
                        None
                    }
                    Habit::Point => (mark == Mark::Point).then_some(0),
                    Habit::Comma => (mark == Mark::Comma).then_some(0),
                }
            }
            Err(false) => return None,
        };
        let whole = decimal.map_or(self.len, |i| marks[i].0 as usize);
        let grouped = marks.len() > usize::from(decimal.is_some());
        let plain_mark = decimal.is_none_or(|i| marks[i].1 == Mark::Point);
        Some(Meant { value: self.value(whole), cleaned: grouped || !self.ascii || !plain_mark, doubt })
    }

    fn value(&self, whole: usize) -> f64 {
        let digits = &self.digits[..self.len];
        let decimals = self.len - whole;
        if self.len <= 15 {
            // Both are exact in f64, so that the quotient is the nearest value.
            let n = digits.iter().fold(0u64, |n, d| n * 10 + u64::from(d - b'0'));
            return n as f64 / POWERS[decimals];
        }
        let mut text = String::with_capacity(self.len + 1);
        text.extend(digits[..whole].iter().map(|&d| d as char));
        text.push('.');
        text.extend(digits[whole..].iter().map(|&d| d as char));
        text.push('0');
        text.parse().unwrap_or(f64::NAN)
    }

    /// Whether it ends in a mark without digits after it ("5.").
    pub fn ends_in_mark(&self) -> bool {
        self.marks().last().is_some_and(|m| m.0 as usize == self.len)
    }

    /// Whether it begins with a zero and goes on with digits ("05"): a day, a month or a code rather than an amount.
    pub fn zero_led(&self) -> bool {
        self.len > 1 && self.digits[0] == b'0' && self.marks().first().is_none_or(|m| m.0 > 1)
    }
}

const POWERS: [f64; 16] = [1.0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

fn mark(c: char) -> Option<Mark> {
    Some(match c {
        '.' => Mark::Point,
        ',' | '،' | '，' => Mark::Comma,
        '\'' | '’' | '‘' | '´' | '٬' => Mark::Group,
        '٫' => Mark::Decimal,
        c if c != '\n' && c != '\r' && c != '\t' && c.is_whitespace() => Mark::Group,
        _ => return None,
    })
}

/// Exactly three digits, then none.
fn three_digits(text: &str) -> bool {
    let mut chars = text.chars().map(|c| fold::digit(c).is_some());
    chars.by_ref().take(3).filter(|&d| d).count() == 3 && !chars.next().unwrap_or(false)
}
