//! From tokens to a date or a range of two.

use super::{DayFirst, Doubt, How, Parsed, Partial, Precision, Span, seconds, serial, tokens::Token};

/// Reads tokens as one date or a range of two.
pub(super) fn read(tokens: &[Token], order: DayFirst) -> Parsed {
    // The T of ISO times reads as "T" for trimestre: what stands before a time is none.
    let mut kept: Vec<Token> = Vec::with_capacity(tokens.len());
    for (i, &token) in tokens.iter().enumerate() {
        let before_time = matches!(tokens.get(i + 1), Some(Token::Time));
        if token == Token::Time || (before_time && token == Token::Part(Precision::Quarter)) {
            continue;
        }
        kept.push(token);
    }
    let tokens = &kept[..];
    let months: Vec<u32> =
        tokens.iter().filter_map(|t| if let Token::Month { month, .. } = t { Some(*month) } else { None }).collect();
    let bilingual = months.len() > 1 && months.iter().all(|&m| m == months[0]);
    if !bilingual && let Some(range) = range(tokens, order) {
        return range;
    }
    let tokens: Vec<Token> = tokens.iter().copied().filter(|t| !matches!(t, Token::To { .. })).collect();
    match One::read(&tokens, order) {
        Some(one) => one.parsed(),
        None => Parsed::empty(How::NotADate),
    }
}

/// Two dates with something between them.
fn range(tokens: &[Token], order: DayFirst) -> Option<Parsed> {
    // "12/2021-03/2022", "2022-01-01/2022-03-31": two dates of numbers run together.
    let numbers = tokens.iter().filter(|t| matches!(t, Token::Number { .. })).count();
    let halves = (numbers == tokens.len() && matches!(numbers, 4 | 6)).then_some(numbers / 2);
    if let Some(span) = listed_months(tokens) {
        return Some(span);
    }
    for (i, token) in tokens.iter().enumerate() {
        let split = match token {
            Token::Number { .. } if halves == Some(i) => Some((&tokens[..i], &tokens[i..])),
            Token::To { .. } => Some((&tokens[..i], &tokens[i + 1..])),
            // "janvier-mars 2022", "Jan/Feb 2022": the second month begins the second date.
            Token::Month { mark: '-' | '/', .. } if tokens[..i].iter().any(|t| matches!(t, Token::Month { .. })) => {
                Some((&tokens[..i], &tokens[i..]))
            }
            // "Q1-Q2 2024".
            Token::Part(_) if i >= 2 && tokens[..i - 1].contains(token) => Some((&tokens[..i], &tokens[i..])),
            _ => None,
        };
        let Some((left, right)) = split else { continue };
        if left.is_empty() || right.is_empty() {
            continue;
        }
        if right == [Token::Open] {
            let left = One::read(left, order)?.parsed();
            return Some(Parsed { how: How::Doubtful(Doubt::OpenEnd), ..left });
        }
        let Some(right) = One::read(right, order) else { continue };
        let Some(mut left) = One::read_start(left, order, &right) else { continue };
        let mut right = right;
        if right.year.is_none() && left.year.is_some() && left.month.is_some() {
            right.year = left.year;
        }
        if left.year.is_none() {
            left.year = right.year.map(|y| if left.month > right.month { y - 1 } else { y });
        }
        if left.year.is_none() {
            let (Some(month), to_month) = (left.month, right.month) else { continue };
            let partial = Partial { month: Some(month), to_month, ..Partial::default() };
            return Some(Parsed { span: None, partial: Some(partial), how: How::Partial });
        }
        let (Some(a), Some(b)) = (left.span(), right.span()) else { continue };
        let Some(span) = a.to(b) else { continue };
        let how = match (left.order.or(right.order), span.is_plausible()) {
            (_, false) => How::Doubtful(Doubt::Year),
            (Some(how @ How::Doubtful(_)), _) => how,
            _ if a == b => How::Clear,
            _ => How::Range,
        };
        return Some(Parsed { span: Some(span), partial: None, how });
    }
    None
}

/// "Janvier, février, mars 2022", "Jan, Feb & Mar": months one after the other, as the span of all of them.
fn listed_months(tokens: &[Token]) -> Option<Parsed> {
    let mut months = Vec::new();
    let mut year = None;
    for token in tokens {
        match *token {
            Token::Month { month, .. } if year.is_none() => months.push(month),
            Token::To { sure: false } if !months.is_empty() => {}
            Token::Number { value, len: 4, .. } if year.is_none() && !months.is_empty() => year = Some(value as i32),
            _ => return None,
        }
    }
    let (first, last) = (*months.first()?, *months.last()?);
    if months.len() < 3 || !months.windows(2).all(|m| m[1] == m[0] + 1) {
        return None;
    }
    let Some(year) = year else {
        let partial = Partial { month: Some(first), to_month: Some(last), ..Partial::default() };
        return Some(Parsed { span: None, partial: Some(partial), how: How::Partial });
    };
    Some(Parsed::of(Span::months(year, first, last, Precision::Month)?, How::Range))
}

/// What one date says.
#[derive(Clone, Copy, Debug, Default)]
struct One {
    year: Option<i32>,
    /// Last year, where years alone make a range ("2021-22").
    to_year: Option<i32>,
    part: Option<(Precision, u32)>,
    month: Option<u32>,
    day: Option<u32>,
    /// How the order of day and month was decided, where it had to be.
    order: Option<How>,
    /// A span that was read directly (serial, epoch).
    fixed: Option<(Span, How)>,
}

#[derive(Clone, Copy)]
struct Number {
    value: u64,
    len: u8,
    mark: char,
    at: usize,
}

impl Number {
    /// As a year: four digits up to 2200, or two with a pivot at 70.
    fn year(self) -> Option<i32> {
        match (self.len, self.value as i32) {
            (4, y @ 1000..=2200) => Some(y),
            (2, y @ 0..70) => Some(2000 + y),
            (2, y) => Some(1900 + y),
            _ => None,
        }
    }

    fn up_to(self, most: u64) -> Option<u32> {
        (self.len <= 2 && (1..=most).contains(&self.value)).then_some(self.value as u32)
    }
}

impl One {
    fn read(tokens: &[Token], order: DayFirst) -> Option<One> {
        let mut numbers: Vec<Number> = Vec::with_capacity(4);
        let mut month: Option<(u32, u64, usize, char)> = None;
        let mut part = None;
        let mut ordinal = None;
        for (at, &token) in tokens.iter().enumerate() {
            match token {
                Token::Number { value, len, mark } => numbers.push(Number { value, len, mark, at }),
                Token::Month { month: m, spelling, mark } => match month {
                    None => month = Some((m, spelling, at, mark)),
                    Some((m0, s0, ..)) if m0 == m && s0 != spelling => {}
                    Some(_) => return None,
                },
                Token::Part(p) if part.is_none() => part = Some((Some(p), at)),
                Token::HalfOrWeek if part.is_none() => part = Some((None, at)),
                // "Q1 / T1 2022": said twice.
                Token::Part(p) if part.is_some_and(|(had, _)| had == Some(p)) => {}
                Token::Ordinal(n) if ordinal.is_none() => ordinal = Some(n),
                _ => return None,
            }
        }
        match (part, month) {
            (Some((precision, at)), None) => One::part(precision, at, ordinal, &numbers),
            (Some(_), Some(_)) => None,
            _ if ordinal.is_some() => None,
            (None, Some((month, _, at, mark))) => One::named(month, at, mark, &numbers),
            (None, None) => One::numbers(&numbers, order),
        }
    }

    /// The first date of a range, whose month may be given only with the second ("15 - 20 March 2022").
    fn read_start(tokens: &[Token], order: DayFirst, end: &One) -> Option<One> {
        if let [Token::Number { value, len: 1 | 2, .. }] = tokens
            && end.day.is_some()
            && (1..=31).contains(value)
        {
            return Some(One { year: end.year, month: end.month, day: Some(*value as u32), ..One::default() });
        }
        if let [Token::Part(precision), Token::Number { value, .. }] = tokens
            && let Some((p, n)) = end.part
            && p == *precision
            && *value <= u64::from(n)
        {
            return Some(One { year: end.year, part: Some((p, *value as u32)), ..One::default() });
        }
        One::read(tokens, order)
    }

    /// Quarter, half year or week, with or without its year.
    fn part(precision: Option<Precision>, at: usize, ordinal: Option<u32>, numbers: &[Number]) -> Option<One> {
        let (n, rest): (u32, Vec<Number>) = if let Some(n) = ordinal {
            (n, numbers.to_vec())
        } else {
            // The number after the word counts ("Q1 2022", "2018W2"), else the one before it ("1er trimestre 2022").
            let i = numbers
                .iter()
                .position(|n| n.at == at + 1 && n.len <= 2)
                .or_else(|| numbers.iter().position(|n| n.at + 1 == at && n.len <= 2))?;
            let rest = numbers.iter().enumerate().filter(|&(j, other)| j != i && other.value != numbers[i].value);
            (numbers[i].value as u32, rest.map(|(_, n)| *n).collect())
        };
        let (precision, order) = match precision {
            Some(p) => (p, None),
            None if n <= 2 => (Precision::Half, Some(How::Doubtful(Doubt::Form))),
            None => (Precision::Week, None),
        };
        let most = match precision {
            Precision::Quarter => 4,
            Precision::Half => 2,
            _ => 53,
        };
        if !(1..=most).contains(&n) || rest.len() > 1 {
            return None;
        }
        let year = match rest.first() {
            Some(y) => Some(y.year()?),
            None => None,
        };
        Some(One { year, part: Some((precision, n)), order, ..One::default() })
    }

    /// A month's name with its numbers.
    fn named(month: u32, at: usize, mark: char, numbers: &[Number]) -> Option<One> {
        let one = |year, day| Some(One { year, month: Some(month), day, ..One::default() });
        match *numbers {
            [] => one(None, None),
            [n] if n.len == 4 => one(Some(n.year()?), None),
            [n] if n.len > 2 => None,
            [n] if n.value > 31 || n.value == 0 => one(n.year(), None),
            // "Jan-22", "Jan '22", "janv.-22" are months; "22-Jan" and "March 15" are days.
            [n] if n.at > at && matches!(n.mark, '-' | '\'' | '’' | '/' | '.') && n.len == 2 => one(n.year(), None),
            [n] if n.at < at && mark == '\'' => one(n.year(), None),
            // "Mar 22" in a sheet of reports is a year more often than a day; nobody can be sure.
            [n] if n.at > at && n.len == 2 && n.value >= 15 => Some(One {
                year: n.year(),
                month: Some(month),
                order: Some(How::Doubtful(Doubt::Form)),
                ..One::default()
            }),
            [n] => one(None, n.up_to(31)),
            [a, b] if a.len == 4 => one(Some(a.year()?), Some(b.up_to(31)?)),
            [a, b] => one(Some(b.year()?), Some(a.up_to(31)?)),
            _ => None,
        }
    }

    /// Numbers alone.
    fn numbers(numbers: &[Number], order: DayFirst) -> Option<One> {
        match *numbers {
            [n] => One::number(n),
            [n, fraction] if n.len == 5 && fraction.mark == '.' => One::number(n),
            [a, b] if a.len == 4 && b.len == 4 => {
                let (from, to) = (a.year()?, b.year()?);
                (from < to && to - from <= 10).then_some(One { year: Some(from), to_year: Some(to), ..One::default() })
            }
            [a, b] if a.len == 4 && b.len <= 2 => {
                let year = a.year()?;
                match b.up_to(12) {
                    Some(month) => Some(One { year: Some(year), month: Some(month), ..One::default() }),
                    // "2021/22": the year after.
                    None if b.len == 2 && b.value as i32 == (year + 1) % 100 => {
                        Some(One { year: Some(year), to_year: Some(year + 1), ..One::default() })
                    }
                    None => None,
                }
            }
            [a, b] if a.len <= 2 && b.len == 4 => {
                Some(One { year: Some(b.year()?), month: Some(a.up_to(12)?), ..One::default() })
            }
            [y, m, d] if y.len == 4 => Some(One {
                year: Some(y.year()?),
                month: Some(m.up_to(12)?),
                day: Some(d.up_to(31)?),
                ..One::default()
            }),
            [y, m, d] if y.len == 2 && d.len == 2 && y.value > 31 => Some(One {
                year: Some(y.year()?),
                month: Some(m.up_to(12)?),
                day: Some(d.up_to(31)?),
                ..One::default()
            }),
            [a, b, y] if y.len == 4 || y.len == 2 => {
                let year = Some(y.year()?);
                let (a, b) = (a.up_to(31)?, b.up_to(31)?);
                let (day, month, how) = match (a, b) {
                    (13.., 13..) => return None,
                    (13.., _) => (a, b, None),
                    (_, 13..) => (b, a, None),
                    _ if a == b => (a, b, None),
                    _ => match order {
                        DayFirst::Yes => (a, b, Some(How::OrderFromColumn)),
                        DayFirst::No => (b, a, Some(How::OrderFromColumn)),
                        DayFirst::AssumedYes => (a, b, Some(How::OrderAssumed)),
                        DayFirst::AssumedNo => (b, a, Some(How::OrderAssumed)),
                        DayFirst::Both | DayFirst::Unknown => (a, b, Some(How::Doubtful(Doubt::Order))),
                    },
                };
                Some(One { year, month: Some(month), day: Some(day), order: how, ..One::default() })
            }
            _ => None,
        }
    }

    /// A single number: a year, a serial, compact digits, an epoch.
    fn number(n: Number) -> Option<One> {
        let fixed = |span: Span, how| Some(One { fixed: Some((span, how)), ..One::default() });
        let v = n.value;
        match n.len {
            4 => Some(One { year: Some(n.year()?), ..One::default() }),
            5 => fixed(Span::day(serial(v, super::Epoch::Y1900)?), How::Serial),
            6 => {
                let span = Span::month((v / 100) as i32, (v % 100) as u32).filter(|s| s.is_plausible())?;
                fixed(span, How::Clear)
            }
            8 => {
                let usual = Span::ymd((v / 10_000) as i32, (v / 100 % 100) as u32, (v % 100) as u32);
                if let Some(span) = usual.filter(|s| s.is_plausible()) {
                    return fixed(span, How::Clear);
                }
                let other = Span::ymd((v % 10_000) as i32, (v / 10_000 % 100) as u32, (v / 1_000_000) as u32);
                fixed(other.filter(|s| s.is_plausible())?, How::Doubtful(Doubt::Form))
            }
            10 | 13 => {
                let secs = if n.len == 13 { v / 1000 } else { v };
                let span = Span::day(seconds(i64::try_from(secs).ok()?)?);
                span.is_plausible().then(|| fixed(span, How::Doubtful(Doubt::Epoch)))?
            }
            _ => None,
        }
    }

    fn span(&self) -> Option<Span> {
        if let Some((span, _)) = self.fixed {
            return Some(span);
        }
        let year = self.year?;
        if let Some(to) = self.to_year {
            return Span::year(year)?.to(Span::year(to)?);
        }
        match (self.part, self.month, self.day) {
            (Some(_), ..) | (None, Some(_), _) => {
                Partial { part: self.part, month: self.month, to_month: None, day: self.day }.in_year(year)
            }
            _ => Span::year(year),
        }
    }

    fn parsed(&self) -> Parsed {
        if let Some((span, how)) = self.fixed {
            return Parsed::of(span, how);
        }
        if self.year.is_none() {
            let possible = self.day.is_none_or(|d| self.month.is_some_and(|m| Span::ymd(2024, m, d).is_some()));
            if !possible {
                return Parsed::empty(How::NotADate);
            }
            let partial = Partial { part: self.part, month: self.month, to_month: None, day: self.day };
            return Parsed { span: None, partial: Some(partial), how: How::Partial };
        }
        match self.span() {
            Some(span) if self.to_year.is_some() => Parsed::of(span, How::Range),
            Some(span) => Parsed::of(span, self.order.unwrap_or(How::Clear)),
            None => Parsed::empty(How::NotADate),
        }
    }
}
