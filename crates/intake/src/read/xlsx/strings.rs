//! The texts that the cells of a workbook share: one string for all of them, so a million cost no allocation each.

use crate::read::{Limits, Source, Trouble, xml, xml::Xml};
use quick_xml::events::Event;

/// Shared texts by their index.
#[derive(Debug, Default)]
pub struct Strings {
    all: String,
    /// Where each text ends.
    ends: Vec<u32>,
}

impl Strings {
    /// Reads the part; phonetic guides are left out, runs of rich text are joined.
    pub fn read(source: &Source, limits: &Limits) -> Result<Self, Trouble> {
        let mut xml = Xml::open(source, limits)?;
        let mut strings = Self::default();
        let (mut in_text, mut phonetic, mut one) = (false, false, String::new());
        loop {
            match xml.next()? {
                Event::Eof => break,
                Event::Start(e) => match e.local_name().as_ref() {
                    "t" => in_text = !phonetic,
                    "rPh" => phonetic = true,
                    "si" => one.clear(),
                    _ => {}
                },
                Event::End(e) => match e.local_name().as_ref() {
                    "t" => in_text = false,
                    "rPh" => phonetic = false,
                    "si" => strings.push(&one, limits)?,
                    _ => {}
                },
                Event::Empty(e) if e.local_name().as_ref() == "si" => strings.push("", limits)?,
                Event::Text(text) if in_text => one.push_str(&text),
                Event::CData(text) if in_text => one.push_str(&text),
                Event::GeneralRef(r) if in_text => one.push(xml::reference(&r)?),
                _ => {}
            }
            if one.len() > limits.cell {
                return Err(Trouble::too_large("cell", limits.cell as u64));
            }
        }
        Ok(strings)
    }

    fn push(&mut self, text: &str, limits: &Limits) -> Result<(), Trouble> {
        self.all.push_str(&unescaped(text));
        if self.all.len() + 4 * self.ends.len() > limits.strings {
            return Err(Trouble::too_large("strings", limits.strings as u64));
        }
        self.ends.push(self.all.len() as u32);
        Ok(())
    }

    /// The text of an index; none where the file has no such text.
    pub fn get(&self, index: usize) -> Option<&str> {
        let end = *self.ends.get(index)? as usize;
        let start = if index == 0 { 0 } else { self.ends[index - 1] as usize };
        self.all.get(start..end)
    }
}

/// Characters that XML cannot carry are written `_x000D_`.
pub fn unescaped(text: &str) -> std::borrow::Cow<'_, str> {
    if !text.contains("_x") {
        return text.into();
    }
    let (mut out, mut rest) = (String::with_capacity(text.len()), text);
    while let Some(at) = rest.find("_x") {
        let code = rest
            .get(at + 2..at + 7)
            .filter(|c| c.ends_with('_'))
            .and_then(|c| u32::from_str_radix(&c[..4], 16).ok())
            .and_then(char::from_u32);
        let taken = if code.is_some() { 7 } else { 2 };
        out.push_str(&rest[..at]);
        match code {
            Some(c) => out.push(c),
            None => out.push_str("_x"),
        }
        rest = &rest[at + taken..];
    }
    out.push_str(rest);
    out.into()
}

#[cfg(test)]
mod tests {
    use super::unescaped;

    #[test]
    fn escaped_characters_come_back() {
        assert_eq!(unescaped("a_x000D_\nb"), "a\r\nb");
        assert_eq!(unescaped("_x005F_x000D_"), "_x000D_");
        assert_eq!(unescaped("tax_xyz_x1_é_x00"), "tax_xyz_x1_é_x00");
    }
}
