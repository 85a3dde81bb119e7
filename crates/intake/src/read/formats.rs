//! Which number formats show a date: a spreadsheet stores dates as numbers, only the format tells.

/// The formats that every program has without saying so: dates, times, and their East Asian relatives.
/// 46 is a span of time (`[h]:mm:ss`), not a time of day.
pub fn is_built_in_date(id: u32) -> bool {
    matches!(id, 14..=22 | 27..=36 | 45 | 47 | 50..=58)
}

/// Whether a format's first section shows a day or a time of day.
///
/// Letters count only where they are neither quoted, escaped nor in brackets; a bracketed `[h]` makes it a span.
pub fn is_date(format: &str) -> bool {
    if ["general", "standard", "estándar"].contains(&format.to_lowercase().as_str()) {
        return false;
    }
    let mut chars = format.chars();
    let mut found = false;
    while let Some(c) = chars.next() {
        match c {
            '"' => {
                chars.by_ref().find(|c| *c == '"');
            }
            '\\' | '_' | '*' => {
                chars.next();
            }
            '[' => {
                let inside: String = chars.by_ref().take_while(|c| *c != ']').take(64).collect();
                let inside = inside.to_ascii_lowercase();
                if !inside.is_empty() && ["h", "m", "s"].iter().any(|l| inside.replace(l, "").is_empty()) {
                    return false;
                }
            }
            ';' => break,
            'd' | 'm' | 'y' | 'h' | 's' | 'D' | 'M' | 'Y' | 'H' | 'S' => found = true,
            '0' | '#' | '?' if !found => return false,
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_that_show_a_date_are_known() {
        for format in [
            "dd/mm/yyyy",
            "[$-409]d-mmm-yy;@",
            "yyyy\\-mm\\-dd",
            "mmmm yyyy",
            "h:mm AM/PM",
            "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy",
            "d\"/\"m",
            "mm:ss.0",
            "[$-40C]mmm\\-yy;@",
            "DD/MM/YYYY",
        ] {
            assert!(is_date(format), "{format}");
        }
        for format in [
            "General",
            "0.00",
            "#,##0",
            "0\" days\"",
            "[Red]0.00",
            "_-* #,##0.00\\ [$€-1]_-",
            "@",
            "0.00E+00",
            "[h]:mm:ss",
            "\"Salmonella\"",
            "#,##0\\ \"USD\"",
            "[Blue]#,##0;[Red]dd",
            "Standard",
        ] {
            assert!(!is_date(format), "{format}");
        }
    }
}
