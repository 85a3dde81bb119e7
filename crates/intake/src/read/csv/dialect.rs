//! Which character parts the fields, by trying each on the first lines.
//!
//! Invariant: the answer depends on the text alone, never on the file's name.

use super::records::{Cutter, Field, Step};
use crate::read::{Limits, tally::blank};

/// Characters that part fields, likeliest first. A colon is last: times and labels are full of them.
const DELIMITERS: [u8; 5] = *b",;\t|:";
/// Records that are looked at.
const SAMPLE: usize = 400;

/// How a text is to be cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dialect {
    /// The delimiter.
    pub delimiter: u8,
    /// Bytes of a first line `sep=;` that is an instruction to the program and not a row.
    pub skip: usize,
}

/// Finds the dialect of a text from its first lines. `last` says that the sample is the whole text.
pub fn detect(sample: &str, last: bool, limits: &Limits) -> Dialect {
    if let Some(dialect) = instructed(sample) {
        return dialect;
    }
    let mut best = (0.0, b',');
    for delimiter in DELIMITERS {
        let score = score(sample, delimiter, last, limits);
        if score > best.0 {
            best = (score, delimiter);
        }
    }
    Dialect { delimiter: best.1, skip: 0 }
}

/// Excel's own instruction: a first line `sep=;`.
fn instructed(sample: &str) -> Option<Dialect> {
    let line = sample.split(['\n', '\r']).next()?;
    let sign = line.trim_matches('"').trim_end_matches(' ');
    let rest = sign.get(..4).filter(|s| s.eq_ignore_ascii_case("sep=")).map(|_| &sign[4..])?;
    let &[delimiter] = rest.as_bytes() else { return None };
    let mut skip = line.len();
    skip += usize::from(sample[skip..].starts_with('\r'));
    skip += usize::from(sample[skip..].starts_with('\n'));
    delimiter.is_ascii().then_some(Dialect { delimiter, skip })
}

/// How well a delimiter cuts: many records of the same width, wide ones, under a first one of words.
fn score(sample: &str, delimiter: u8, last: bool, limits: &Limits) -> f64 {
    let mut cutter = Cutter::new(delimiter, limits);
    let (mut fields, mut at) = (Vec::new(), 0);
    // Width and share of words of each record.
    let mut records: Vec<(usize, f64)> = Vec::new();
    while at < sample.len() && records.len() < SAMPLE {
        let Step::Record(next) = cutter.record(sample.as_bytes(), at, last, &mut fields) else { break };
        at = next;
        if fields.iter().any(|f| !blank(&sample[f.start..f.end])) {
            records.push((fields.len(), words(sample, &fields)));
        }
    }
    // A sample that is cut off inside its only record still says something.
    if records.is_empty() && !fields.is_empty() {
        records.push((fields.len(), words(sample, &fields)));
    }
    let mut widths: Vec<usize> = records.iter().map(|r| r.0).collect();
    widths.sort_unstable();
    let Some((width, count)) = widths
        .chunk_by(|a, b| a == b)
        .filter(|same| same[0] > 1)
        .map(|same| (same[0], same.len()))
        .max_by_key(|(width, count)| (*count, *width))
    else {
        return 0.0;
    };
    // Titles stand above the table: agreement counts from the first record of the usual width.
    let from = records.iter().position(|r| r.0 == width).unwrap_or(0);
    let agree = count as f64 / (records.len() - from) as f64;
    let near = records[from..].iter().filter(|r| r.0 > 1 && r.0.abs_diff(width) * 4 <= width).count() as f64
        / (records.len() - from) as f64;
    let covered = (records.len() - from) as f64 / records.len() as f64;
    let header = records[from].1;
    let colon = if delimiter == b':' { 0.3 } else { 1.0 };
    colon * (0.2 + agree + near) * (0.3 + covered) * (1.0 + header) * (width as f64).ln()
}

/// The share of fields that are words and not figures: high in a header.
fn words(sample: &str, fields: &[Field]) -> f64 {
    let worded = fields
        .iter()
        .filter(|f| {
            let text = sample[f.start..f.end].trim();
            text.starts_with(|c: char| c.is_alphabetic() || c == '#') && !text.contains([';', '\t', '|'])
        })
        .count();
    worded as f64 / fields.len().max(1) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn delimiter(sample: &str) -> char {
        char::from(detect(sample, true, &Limits::local()).delimiter)
    }

    #[test]
    fn the_delimiter_is_the_one_that_cuts_evenly() {
        assert_eq!(delimiter("org,sector\nACNUR,WASH\nOMS,\n"), ',');
        assert_eq!(delimiter("org;sector;reached\n\"a, b\";WASH;1,5\nOMS;Health;2,5\n"), ';');
        assert_eq!(delimiter("a;b;c\n1,5;2,5;3,5\n1,5;2,5;3,5\n4,1;5,2;6,3\n1,1;1,2;3,4\n"), ';');
        assert_eq!(delimiter("org\tsector\nA, B and C\tWASH\n"), '\t');
        assert_eq!(delimiter("org|sector|x\nA, B|WASH|1\n"), '|');
        assert_eq!(delimiter("one:two:three\nx:y:z\n"), ':');
        assert_eq!(delimiter("Who does what, where, when\n\nas of: May, 2015\norg;sector\nA;B\nC;D\n"), ';');
        assert_eq!(delimiter("#description\n\"Line 1\nLine 2\"\n"), ',');
        assert_eq!(delimiter(""), ',');
    }

    #[test]
    fn an_instruction_in_the_first_line_is_followed() {
        assert_eq!(detect("sep=|\r\na|b", true, &Limits::local()), Dialect { delimiter: b'|', skip: 7 });
        assert_eq!(detect("separate,b\n", true, &Limits::local()).skip, 0);
    }
}
