//! Style, scripts and the mark, embedded in the binary and addressed by what they contain.
//!
//! Invariant: an address never changes its content, so browsers may keep it for ever; the whole of the style is at
//! most 6 KB compressed and the whole of the scripts 20 KB (experience.md 3.2).

use axum::{
    extract::Path,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use std::sync::LazyLock;

/// Something that pages fetch besides themselves.
pub struct Asset {
    /// Address below the host, with a part of the content's hash in it.
    pub href: String,
    name: String,
    media_type: &'static str,
    bytes: &'static [u8],
}

impl Asset {
    fn new(stem: &str, extension: &str, media_type: &'static str, bytes: &'static [u8]) -> Asset {
        let name = format!("{stem}-{}.{extension}", crate::answer::fingerprint(bytes));
        Asset { href: format!("/assets/{name}"), name, media_type, bytes }
    }
}

/// The style of all pages.
pub static STYLE: LazyLock<Asset> =
    LazyLock::new(|| Asset::new("site", "css", "text/css; charset=utf-8", include_bytes!("../assets/site.css")));

/// Small helps of all pages; nothing needs them in order to work.
pub static SCRIPT: LazyLock<Asset> =
    LazyLock::new(|| Asset::new("site", "js", "text/javascript; charset=utf-8", include_bytes!("../assets/site.js")));

/// Drop area with progress; without it the form works as a plain form.
pub static DROP: LazyLock<Asset> =
    LazyLock::new(|| Asset::new("drop", "js", "text/javascript; charset=utf-8", include_bytes!("../assets/drop.js")));

/// Asks a device for a passkey; without it the page offers a code.
pub static PASSKEY: LazyLock<Asset> = LazyLock::new(|| {
    Asset::new("passkey", "js", "text/javascript; charset=utf-8", include_bytes!("../assets/passkey.js"))
});

/// Keeps what is typed as a draft; without it a form that is refused comes back whole.
pub static DRAFT: LazyLock<Asset> =
    LazyLock::new(|| Asset::new("draft", "js", "text/javascript; charset=utf-8", include_bytes!("../assets/draft.js")));

/// The neutral mark: two linked rings. No emblem.
pub static MARK: LazyLock<Asset> =
    LazyLock::new(|| Asset::new("mark", "svg", "image/svg+xml", include_bytes!("../assets/mark.svg")));

impl Asset {
    /// What it says, for a page that must stand alone; only for text.
    pub fn text(&self) -> &'static str {
        std::str::from_utf8(self.bytes).unwrap_or_default()
    }
}

fn all() -> [&'static Asset; 6] {
    [&STYLE, &SCRIPT, &DROP, &PASSKEY, &DRAFT, &MARK]
}

/// `GET /assets/{name}`.
#[expect(clippy::unused_async, reason = "axum's handlers are asynchronous")]
pub async fn serve(Path(name): Path<String>) -> Response {
    match all().into_iter().find(|a| a.name == name) {
        Some(asset) => (
            [(header::CONTENT_TYPE, asset.media_type), (header::CACHE_CONTROL, "public, max-age=31536000, immutable")],
            asset.bytes,
        )
            .into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use flate2::{Compression, write::GzEncoder};
    use std::io::Write;

    fn compressed(assets: &[&Asset]) -> usize {
        assets
            .iter()
            .map(|a| {
                let mut zip = GzEncoder::new(Vec::new(), Compression::default());
                zip.write_all(a.bytes).unwrap();
                zip.finish().unwrap().len()
            })
            .sum()
    }

    #[test]
    fn style_and_scripts_stay_light() {
        let (style, scripts) = (compressed(&[&STYLE]), compressed(&[&SCRIPT, &DROP, &PASSKEY, &DRAFT]));
        assert!(style <= 6 * 1024, "the style is {style} bytes compressed");
        assert!(scripts <= 20 * 1024, "the scripts are {scripts} bytes compressed");
    }

    #[test]
    fn the_style_speaks_of_start_and_end_only() {
        let style = std::str::from_utf8(STYLE.bytes).unwrap();
        for word in ["left", "right"] {
            assert!(!style.contains(word), "the style says “{word}”: use the logical property");
        }
    }

    #[test]
    fn nothing_is_fetched_from_another_host_and_no_font_at_all() {
        for asset in all() {
            let text = std::str::from_utf8(asset.bytes).unwrap().replace("http://www.w3.org/2000/svg", "");
            for word in ["http:", "https:", "//cdn", "@font-face", "@import", "url("] {
                assert!(!text.contains(word), "{} has {word}", asset.name);
            }
        }
    }
}
