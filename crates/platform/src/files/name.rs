//! Names of files: what people call them, without what could do harm.

/// Characters that a name may have.
const LENGTH: usize = 120;

/// A name without path, control characters, marks that turn text round, and signs that a disk or a header reads
/// otherwise; never empty.
pub fn safe(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let plain: String = last
        .chars()
        .map(|c| if c.is_control() || "\"<>|?*:;%".contains(c) { '-' } else { c })
        .filter(
            |c| !matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'),
        )
        .collect();
    let plain = plain.trim().trim_matches('.').trim();
    let (stem, ending) = match plain.rsplit_once('.') {
        Some((stem, ending)) if (1..=8).contains(&ending.chars().count()) => (stem, format!(".{ending}")),
        _ => (plain, String::new()),
    };
    let stem: String = stem.chars().take(LENGTH - ending.chars().count()).collect();
    if stem.trim().is_empty() { format!("file{ending}") } else { format!("{}{ending}", stem.trim_end()) }
}

/// What a file is, by its ending; what we do not know is bytes.
pub fn media_type(name: &str) -> &'static str {
    let ending = name.rsplit_once('.').map(|(_, e)| e.to_ascii_lowercase()).unwrap_or_default();
    match ending.as_str() {
        "pdf" => "application/pdf",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "txt" => "text/plain; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "json" | "geojson" => "application/json",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "pptx" => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "xls" => "application/vnd.ms-excel",
        "doc" => "application/msword",
        "ods" => "application/vnd.oasis.opendocument.spreadsheet",
        "odt" => "application/vnd.oasis.opendocument.text",
        "ics" => "text/calendar; charset=utf-8",
        "zip" => "application/zip",
        _ => "application/octet-stream",
    }
}

/// The header that gives a name: in ASCII for old browsers, whole for all others (RFC 6266).
pub(super) fn disposition(name: &str) -> String {
    use std::fmt::Write;
    let plain: String =
        name.chars().map(|c| if c.is_ascii_alphanumeric() || "-_. ".contains(c) { c } else { '-' }).collect();
    let whole = name.bytes().fold(String::new(), |mut text, byte| {
        if byte.is_ascii_alphanumeric() || b"-_.".contains(&byte) {
            text.push(char::from(byte));
        } else {
            let _ = write!(text, "%{byte:02X}");
        }
        text
    });
    format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{whole}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_keep_what_people_call_them_and_lose_what_does_harm() {
        assert_eq!(safe("../../etc/passwd"), "passwd");
        assert_eq!(safe("C:\\Users\\a\\Bilan été.xlsx"), "Bilan été.xlsx");
        assert_eq!(safe("تقرير الفيضانات.pdf"), "تقرير الفيضانات.pdf");
        assert_eq!(safe("invoice\u{202e}fdp.exe"), "invoicefdp.exe");
        assert_eq!(safe("a\r\nSet-Cookie: x\".csv"), "a--Set-Cookie- x-.csv");
        assert_eq!(safe(".."), "file");
        assert_eq!(safe(".htaccess"), "htaccess");
        assert_eq!(safe("   .pdf"), "pdf");
        assert_eq!(safe(&"x".repeat(500)).chars().count(), 120);
        assert_eq!(safe(&format!("{}.docx", "é".repeat(500))).chars().count(), 120);
    }

    #[test]
    fn a_header_holds_no_line_of_its_own_and_the_whole_name() {
        let header = disposition(&safe("تقرير\r\n.pdf"));
        assert!(
            header.is_ascii()
                && !header.contains('\r')
                && header.ends_with("filename*=UTF-8''%D8%AA%D9%82%D8%B1%D9%8A%D8%B1--.pdf"),
            "{header}"
        );
        assert_eq!(media_type("x.svg"), "application/octet-stream");
        assert_eq!(media_type("x.html"), "application/octet-stream");
    }
}
