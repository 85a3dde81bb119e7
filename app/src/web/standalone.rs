//! The page of a picture as one file that needs nothing else: for the command line, a mail, a USB stick.

use super::{picture, view::Show};
use ::picture::{Picture, say};
use anyhow::Result;
use askama::Template;
use base::lang::Lang;
use chrono::{DateTime, Utc};
use platform::page::Shell;

/// The whole page with style and map inside, without links into a server.
pub fn standalone(picture: &Picture, lang: Lang, at: DateTime<Utc>) -> Result<String> {
    let shell: Shell = picture::shell(picture, lang, &say::title(picture, lang), String::new()).alone();
    let map = ::picture::map::of(picture, lang);
    Ok(Show { shell, picture, base: String::new(), made: at, map }.render()?)
}
