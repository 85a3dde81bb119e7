//! Tag patterns: which columns a rule is about.

use super::{Column, normalise, token};

/// A tag pattern such as `#org+funder-code`, `#*+f` or `#org!`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    /// With `#`; `None` for any tag.
    tag: Option<String>,
    include: Vec<String>,
    exclude: Vec<String>,
    /// Exactly the attributes named, no others.
    pub absolute: bool,
}

/// A text that is no tag pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadPattern {
    /// Does not follow the grammar.
    #[error("not a tag pattern")]
    Malformed,
    /// `-attribute` together with `!` excludes nothing.
    #[error("a tag pattern cannot both be absolute and exclude attributes")]
    AbsoluteExclusion,
}

impl Pattern {
    /// Parses a pattern; the `#` may be left out.
    pub fn parse(text: &str) -> Result<Pattern, BadPattern> {
        let text = normalise(text);
        let text = text.trim();
        let text = text.strip_prefix('#').unwrap_or(text);
        let (tag, mut rest) = if let Some(rest) = text.strip_prefix('*') {
            (None, rest)
        } else {
            let (tag, rest) = token(text).ok_or(BadPattern::Malformed)?;
            (Some(format!("#{tag}")), rest)
        };
        let (mut include, mut exclude) = (Vec::new(), Vec::new());
        let mut absolute = false;
        loop {
            let trimmed = rest.trim_start();
            if trimmed.is_empty() {
                break;
            }
            if trimmed == "!" {
                absolute = true;
                break;
            }
            let list = match trimmed.as_bytes()[0] {
                b'+' => &mut include,
                b'-' => &mut exclude,
                _ => return Err(BadPattern::Malformed),
            };
            let (attribute, after) = token(&trimmed[1..]).ok_or(BadPattern::Malformed)?;
            list.push(attribute.to_owned());
            rest = after;
        }
        if absolute && !exclude.is_empty() {
            return Err(BadPattern::AbsoluteExclusion);
        }
        Ok(Pattern { tag, include, exclude, absolute })
    }

    /// Whether a column is meant; an untagged column never is.
    pub fn matches(&self, column: Option<&Column>) -> bool {
        let Some(column) = column else { return false };
        self.tag.as_ref().is_none_or(|tag| *tag == column.tag)
            && self.include.iter().all(|a| column.has(a))
            && !self.exclude.iter().any(|a| column.has(a))
            && (!self.absolute || column.attributes.iter().all(|a| self.include.contains(a)))
    }
}

impl std::fmt::Display for Pattern {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.tag.as_deref().unwrap_or("#*"))?;
        self.include.iter().try_for_each(|a| write!(f, "+{a}"))?;
        self.exclude.iter().try_for_each(|a| write!(f, "-{a}"))
    }
}
