//! What every page has, in four languages.

use super::given::{Answer, Form, Site};
use axum::{
    body::Body,
    http::{Request, StatusCode},
};
use std::collections::{BTreeSet, VecDeque};

const PICTURE: &str = "/pictures/demonstration";
const LANGS: [&str; 4] = ["en", "fr", "es", "ar"];

fn pages() -> Vec<String> {
    let below = [
        "",
        PICTURE,
        "/pictures/demonstration/needs",
        "/pictures/demonstration/rows",
        "/pictures/demonstration/findings",
    ];
    LANGS.iter().flat_map(|lang| below.iter().map(move |path| format!("/{lang}{path}"))).collect()
}

fn guarded(path: &str, answer: &Answer) {
    for (name, part) in [
        ("content-security-policy", "default-src 'self'"),
        ("content-security-policy", "frame-ancestors 'none'"),
        ("x-content-type-options", "nosniff"),
        ("strict-transport-security", "max-age"),
        ("referrer-policy", "same-origin"),
        ("x-frame-options", "DENY"),
    ] {
        let image = answer.header("content-type").starts_with("image/svg");
        assert!(
            answer.header(name).contains(part) || (image && name.starts_with("content-sec")),
            "{path}: {name} lacks {part}"
        );
    }
}

#[tokio::test]
async fn each_page_speaks_its_language_from_its_side() {
    let site = Site::new();
    for path in pages() {
        let answer = site.get(&path).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        guarded(&path, &answer);
        let (text, lang) = (answer.text(), &path[1..3]);
        let dir = if lang == "ar" { "rtl" } else { "ltr" };
        assert!(text.contains(&format!("<html lang=\"{lang}\" dir=\"{dir}\">")), "{path}");
        assert_eq!(text.matches("<h1>").count(), 1, "{path}: one first heading");
        assert_eq!(text.matches("aria-current=\"true\"").count(), 1, "{path}");
        for other in LANGS {
            assert!(text.contains(&format!("href=\"/{other}{}", &path[3..])), "{path} in {other}");
        }
        for never in [" style=", "<style", "javascript:", "onclick", "http://", "https://", "Unknown localization"] {
            assert!(!text.contains(never), "{path} has {never}");
        }
    }
}

#[tokio::test]
async fn every_link_leads_somewhere() {
    let site = Site::new();
    let mut seen = BTreeSet::new();
    let mut next = VecDeque::from(["/en".to_owned(), "/ar/pictures/demonstration".to_owned()]);
    while let Some(path) = next.pop_front() {
        let known = path.split('?').next().unwrap_or_default().to_owned() + if path.contains('?') { "?" } else { "" };
        if !seen.insert(known) {
            continue;
        }
        let answer = site.get(&path).await;
        guarded(&path, &answer);
        // The demonstration's sample has no map in this test.
        assert!(answer.status.is_success() || path.contains(".svg"), "{path} answers {}", answer.status);
        if !answer.header("content-type").starts_with("text/html") {
            continue;
        }
        let text = answer.text();
        for (attribute, link) in
            ["href=\"", "src=\""].iter().flat_map(|a| text.split(a).skip(1).map(move |rest| (a, rest)))
        {
            let link = link.split('"').next().unwrap_or_default().replace("&amp;", "&").replace("&#38;", "&");
            if let Some(id) = link.strip_prefix('#') {
                assert!(text.contains(&format!("id=\"{id}\"")), "{path}: {attribute}{link} leads nowhere");
                continue;
            }
            let base = path.split('?').next().unwrap_or_default();
            let folder = base.rsplit_once('/').map_or("", |(folder, _)| folder);
            next.push_back(if link.starts_with('/') { link } else { format!("{folder}/{link}") });
        }
    }
    assert!(seen.len() > 60, "only {} addresses were seen", seen.len());
}

#[tokio::test]
async fn the_front_page_asks_the_browser_for_its_language() {
    let site = Site::new();
    let request = Request::get("/").header("accept-language", "de, ar;q=0.8, en;q=0.3").body(Body::empty()).unwrap();
    let answer = site.send(request).await;
    assert!(answer.text().contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert!(answer.headers.get_all("vary").iter().any(|v| v == "accept-language"));
    assert_eq!(answer.header("content-language"), "ar");
}

#[tokio::test]
async fn a_page_that_is_not_there_says_so_in_the_reader_s_language() {
    let site = Site::new();
    for (path, word) in
        [("/fr/nowhere", "Page introuvable"), ("/es/pictures/nobody", "ya no está"), ("/xx", "Page not found")]
    {
        let answer = site.get(path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert!(answer.text().contains(word), "{path}");
        guarded(path, &answer);
    }
}

#[tokio::test]
async fn another_method_gets_a_sentence() {
    let site = Site::new();
    let answer = site.send(Request::delete("/en").body(Body::empty()).unwrap()).await;
    assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED);
    assert!(answer.text().contains("start page"));
    guarded("/en", &answer);
}

#[tokio::test]
async fn a_page_that_the_browser_has_is_not_sent_again() {
    let site = Site::new();
    let path = "/en/pictures/demonstration";
    let tag = site.get(path).await.header("etag").to_owned();
    assert!(tag.starts_with("W/\""));
    let again = site.send(Request::get(path).header("if-none-match", tag).body(Body::empty()).unwrap()).await;
    assert_eq!((again.status, again.bytes.len()), (StatusCode::NOT_MODIFIED, 0));
    guarded(path, &again);
}

#[tokio::test]
async fn an_asset_may_be_kept_for_ever() {
    let site = Site::new();
    let text = site.get("/en").await.text();
    let href = text.split("href=\"").find(|h| h.starts_with("/assets/site-")).unwrap().split('"').next().unwrap();
    let answer = site.get(href).await;
    assert!(answer.header("cache-control").contains("immutable"));
    assert_eq!(site.get("/assets/site-000000000000.css").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_cell_of_the_heat_table_leads_to_its_rows() {
    let site = Site::new();
    let text = site.get("/en/pictures/demonstration").await.text();
    let sample = picture::sample();
    let cell = sample.cells.iter().find(|c| c.level == sample.level).unwrap();
    let link = format!("demonstration/rows?sector={}&amp;area={}", cell.sector, cell.place);
    assert!(text.contains(&link), "{link}");
    let rows =
        site.get(&format!("/en/pictures/demonstration/rows.json?sector={}&area={}", cell.sector, cell.place)).await;
    let rows: serde_json::Value = serde_json::from_str(&rows.text()).unwrap();
    assert_eq!(rows["rows"].as_array().unwrap().len(), 1);
    assert!(rows["about"]["Filters"].as_str().unwrap().contains(&cell.sector));
}

#[tokio::test]
async fn a_name_from_a_sheet_is_never_markup() {
    let mut picture = picture::sample();
    picture.organisations[0].id = "other-x".to_owned();
    picture.organisations[0].name = "<script>alert(1)</script>".to_owned();
    picture.places.iter_mut().for_each(|p| p.name = "\"><img src=x onerror=alert(1)>".to_owned());
    let site = Site::reading(super::given::reads(picture), smcc::web::Limits::default());
    let made = site.drop_sheets("en", Form::default().file("<b>a</b>.csv", b"x").field("title", "<i>flood</i>")).await;
    let text = site.get(made.header("location")).await.text();
    for never in ["<script>alert", "<img src=x", "<b>a</b>", "<i>flood"] {
        assert!(!text.contains(never), "{never}");
    }
    assert!(text.contains("flood"));
}
