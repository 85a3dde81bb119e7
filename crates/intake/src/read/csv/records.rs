//! Cuts a text into records and fields: the quoting that the standard knows, and the quoting that people produce.
//!
//! Invariant: a stray quote costs at most its own field. A quoted field must end in a quote that stands before a
//! delimiter or line end; one that does not, or grows beyond a limit, is read again as plain text.

use crate::read::Limits;

/// Where a field lies in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// First byte.
    pub start: usize,
    /// Byte behind the last.
    pub end: usize,
    /// Holds doubled quotes that stand for one.
    pub doubled: bool,
}

/// What became of an attempt to read a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// A record was read; the next one starts here.
    Record(usize),
    /// The text ends before the record does.
    More,
    /// More fields than any sheet has columns.
    Wide,
}

/// Fields beyond which a record is no row of a table; empty ones at the end of a row are forgiven.
const WIDE: usize = 4 * Limits::WIDTH;

/// Cuts records at one delimiter.
#[derive(Clone, Debug)]
pub struct Cutter {
    delimiter: u8,
    /// Longest quoted field.
    cell: usize,
    /// Bytes that may still be looked through in vain behind stray quotes; without them, quotes hold one line only.
    patience: usize,
}

/// How a quoted field went.
enum Quoted {
    /// The field, and where the delimiter or line end behind it stands.
    Field(Field, usize),
    /// Not a quoted field after all.
    Plain,
    /// The text ends first.
    More,
}

impl Cutter {
    /// A cutter for a delimiter, which is an ASCII character.
    pub fn new(delimiter: u8, limits: &Limits) -> Self {
        Self { delimiter, cell: limits.cell, patience: 64 * limits.cell }
    }

    /// Reads the record at the start of `text` into `fields`. `last` says that the text ends here for good.
    pub fn record(&mut self, text: &[u8], from: usize, last: bool, fields: &mut Vec<Field>) -> Step {
        fields.clear();
        let mut at = from;
        loop {
            if fields.len() > WIDE {
                return Step::Wide;
            }
            let mut end = None;
            if matches!(text.get(at), Some(b'"' | b' ')) {
                match self.quoted(text, at, last) {
                    Quoted::Field(field, next) => {
                        fields.push(field);
                        end = Some(next);
                    }
                    Quoted::Plain => {}
                    Quoted::More => return Step::More,
                }
            }
            let end = if let Some(end) = end {
                end
            } else {
                let Some(n) = memchr::memchr3(self.delimiter, b'\n', b'\r', &text[at..]) else {
                    if !last {
                        return Step::More;
                    }
                    fields.push(Field { start: at, end: text.len(), doubled: false });
                    return Step::Record(text.len());
                };
                fields.push(Field { start: at, end: at + n, doubled: false });
                at + n
            };
            match text.get(end) {
                None => return if last { Step::Record(end) } else { Step::More },
                Some(b'\n') => return Step::Record(end + 1),
                Some(b'\r') => {
                    return match text.get(end + 1) {
                        Some(b'\n') => Step::Record(end + 2),
                        None if !last => Step::More,
                        _ => Step::Record(end + 1),
                    };
                }
                Some(_) => at = end + 1,
            }
        }
    }

    /// Reads a quoted field; blanks before the opening and behind the closing quote are left out.
    fn quoted(&mut self, text: &[u8], at: usize, last: bool) -> Quoted {
        let blanks = text[at..].iter().take_while(|b| **b == b' ').count();
        let open = at + blanks;
        match text.get(open) {
            Some(b'"') => {}
            None if !last && blanks < self.cell => return Quoted::More,
            _ => return Quoted::Plain,
        }
        let start = open + 1;
        let (mut doubled, mut look) = (false, start);
        loop {
            let within = text.len().min(start + self.cell);
            let found = if self.patience == 0 {
                memchr::memchr3(b'"', b'\n', b'\r', &text[look.min(within)..within])
            } else {
                memchr::memchr(b'"', &text[look.min(within)..within])
            };
            let Some(n) = found else {
                if !last && within == text.len() {
                    return Quoted::More;
                }
                self.patience = self.patience.saturating_sub(within - start);
                return Quoted::Plain;
            };
            let quote = look + n;
            if text[quote] != b'"' {
                return Quoted::Plain;
            }
            match text.get(quote + 1) {
                Some(b'"') => {
                    doubled = true;
                    look = quote + 2;
                    continue;
                }
                None if !last => return Quoted::More,
                _ => {}
            }
            let behind = quote + 1 + text[quote + 1..].iter().take_while(|b| **b == b' ').count();
            match text.get(behind) {
                None if !last => return Quoted::More,
                None | Some(b'\n' | b'\r') => return Quoted::Field(Field { start, end: quote, doubled }, behind),
                Some(b) if *b == self.delimiter => {
                    return Quoted::Field(Field { start, end: quote, doubled }, behind);
                }
                Some(_) => {}
            }
            // A quote in the middle. Where it opens a field, ours was a stray one; elsewhere it belongs to the text.
            let before = text[..quote].iter().rposition(|b| *b != b' ').map(|i| text[i]);
            if quote > start && before.is_some_and(|b| b == self.delimiter || matches!(b, b'\n' | b'\r')) {
                self.patience = self.patience.saturating_sub(quote - start);
                return Quoted::Plain;
            }
            look = quote + 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str, delimiter: u8) -> Vec<Vec<String>> {
        let mut cutter = Cutter::new(delimiter, &Limits::local());
        let (mut fields, mut at, mut all) = (Vec::new(), 0, Vec::new());
        while at < text.len() {
            let Step::Record(next) = cutter.record(text.as_bytes(), at, true, &mut fields) else { panic!("more") };
            all.push(fields.iter().map(|f| text[f.start..f.end].to_owned()).collect());
            assert!(next > at, "no headway");
            at = next;
        }
        all
    }

    #[test]
    fn quotes_hold_delimiters_and_line_ends() {
        assert_eq!(cut("a,\"b,\nc\",d\r\ne", b','), [vec!["a", "b,\nc", "d"], vec!["e"]]);
        assert_eq!(cut("a, \"b, c\" ,d", b','), [["a", "b, c", "d"]]);
        assert_eq!(cut("\"say \"\"hi\"\"\";x", b';'), [["say \"\"hi\"\"", "x"]]);
        assert_eq!(cut("a,\n,\n", b','), [["a", ""], ["", ""]]);
        assert_eq!(cut("a\rb\r\nc\n", b','), [["a"], ["b"], ["c"]]);
    }

    #[test]
    fn a_stray_quote_costs_only_its_own_field() {
        assert_eq!(cut("5\" pipe,2\nx,y", b','), [["5\" pipe", "2"], ["x", "y"]]);
        assert_eq!(cut("\"pipe,2\nx,y\nz,w", b','), [["\"pipe", "2"], ["x", "y"], ["z", "w"]]);
        assert_eq!(cut("\"pipe,2\n\"x\",y", b','), [["\"pipe", "2"], ["x", "y"]]);
        assert_eq!(cut("\"a \"big\" pipe\",2", b','), [["a \"big\" pipe", "2"]]);
    }

    #[test]
    fn many_stray_quotes_do_not_cost_the_square_of_them() {
        let text = "\"stray,1\n".repeat(200_000);
        assert_eq!(cut(&text, b',').len(), 200_000);
    }
}
