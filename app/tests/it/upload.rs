//! Dropping sheets: what is taken, what is refused, and in which words.

use super::given::{Form, Site, reads};
use axum::{
    body::Body,
    http::{Request, StatusCode},
};
use intake::report::FileReport;
use picture::Picture;
use smcc::{job::Outcome, web::Limits};
use std::sync::{Arc, Mutex};

#[tokio::test]
async fn dropped_sheets_become_a_picture_that_only_its_address_opens() {
    let site = Site::new();
    let made = site.drop_sheets("fr", Form::default().file("a.xlsx", b"x").file("b.csv", b"y")).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER);
    let address = made.header("location").to_owned();
    assert!(address.starts_with("/fr/pictures/id"));
    let page = site.get(&address).await;
    assert_eq!(page.header("cache-control"), "private, no-cache");
    assert!(page.text().contains("Vous seulement"), "the badge says who may see it");
    let arabic = site.get(&address.replace("/fr/", "/ar/")).await;
    assert_eq!(arabic.status, StatusCode::OK, "the same picture in another language");
}

#[tokio::test]
async fn what_was_said_reaches_the_reading() {
    let jobs = Arc::new(Mutex::new(Vec::new()));
    let (seen, read) = (jobs.clone(), reads(picture::sample()));
    let site = Site::reading(
        move |job| {
            assert_eq!(std::fs::read(&job.files[0].1).unwrap(), b"the bytes");
            seen.lock().unwrap().push(job.clone());
            read(job)
        },
        Limits::default(),
    );
    let form = Form::default()
        .field("title", " Cyclone ")
        .field("country", "MOZ")
        .field("as_of", "2026-11-20")
        .field("household", "4,5")
        .field("expected", "IFRC\r\n\r\nICRC\r\n")
        .file("C:\\sheets\\février.csv", b"the bytes");
    assert_eq!(site.drop_sheets("es", form).await.status, StatusCode::SEE_OTHER);
    let job = jobs.lock().unwrap()[0].clone();
    assert_eq!((job.title.as_str(), job.country.as_deref()), ("Cyclone", Some("MOZ")));
    assert_eq!((job.as_of.to_string().as_str(), job.household_size), ("2026-11-20", Some(4.5)));
    assert_eq!((job.lang.code(), job.files[0].0.as_str()), ("es", "février.csv"));
    assert_eq!(job.expected, ["IFRC", "ICRC"]);
    assert!(job.caps.upload, "files from the network are read with the stricter limits");
}

#[tokio::test]
async fn a_form_that_comes_back_says_what_to_do_and_keeps_what_was_typed() {
    let site = Site::new();
    let form = Form::default()
        .file("", b"")
        .field("title", "Typed \"here\"")
        .field("household", "400")
        .field("as_of", "2030-01-01");
    let answer = site.drop_sheets("en", form).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let text = answer.text();
    assert!(text.contains("<title>Error: "));
    let summary = text.split("id=\"problem\"").nth(1).unwrap().split("</div></div>").next().unwrap();
    assert!(summary.contains("role=\"alert\"") && summary.contains("There is a problem"));
    for (field, sentence) in [
        ("files", "Choose at least one sheet."),
        ("household", "Give a number of people from 1 to 20, for instance 4.5."),
        ("as_of", "Give a day that is not after today."),
    ] {
        assert!(summary.contains(&format!("<a href=\"#{field}\">{sentence}</a>")), "{summary}");
        assert!(text.contains(&format!("id=\"{field}-wrong\">{sentence}")), "the same words beside {field}");
    }
    assert!(text.contains("value=\"400\"") && text.contains("<details open>"));
    assert!(text.contains("value=\"Typed &#34;here&#34;\""));
}

#[tokio::test]
async fn too_much_is_refused_at_the_limit_with_the_limit() {
    let limits = Limits { file: 1000, all: 2500, files: 3, ..Limits::default() };
    let site = Site::reading(reads(picture::sample()), limits);
    let big = vec![b'x'; 1001];
    let answer = site.drop_sheets("en", Form::default().file("a.csv", &big)).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(answer.text().contains("Send files of at most"), "says what to do");
    let many = Form::default().file("a", b"1").file("b", b"2").file("c", b"3").file("d", b"4");
    let answer = site.drop_sheets("ar", many).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    let most = vec![b'x'; 900];
    let all = Form::default().file("a", &most).file("b", &most).file("c", &most);
    assert_eq!(site.drop_sheets("en", all).await.status, StatusCode::PAYLOAD_TOO_LARGE);
    let huge = vec![b'x'; (1 << 20) + 4000];
    let answer = site.drop_sheets("en", Form::default().file("a.csv", &huge)).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE, "whatever the whole request weighs");
}

#[tokio::test]
async fn sheets_that_cannot_be_read_come_back_with_their_sentences() {
    let site = Site::reading(
        |job| {
            let files = job.files.iter().map(|(file, _)| FileReport {
                file: file.clone(),
                error: Some("This is a PDF. Send the sheet that it was made from.".to_owned()),
                ..FileReport::default()
            });
            Outcome { picture: Picture { files: files.collect(), ..Picture::default() } }
        },
        Limits::default(),
    );
    let answer = site.drop_sheets("en", Form::default().file("plan.pdf", b"%PDF")).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let text = answer.text().replace(['\u{2068}', '\u{2069}'], "");
    assert!(text.contains("<a href=\"#files\">plan.pdf: This is a PDF. Send the sheet that it was made from.</a>"));
}

#[tokio::test]
async fn a_form_from_another_site_is_not_accepted() {
    let site = Site::new();
    for (name, value) in [("sec-fetch-site", "cross-site"), ("origin", "https://elsewhere.example"), ("origin", "null")]
    {
        let request = Request::post("/en/pictures").header("host", "smcc.example").header(name, value);
        let answer = site.send(request.body(Body::empty()).unwrap()).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{name}: {value}");
    }
    let request = Request::post("/en/pictures").header("host", "smcc.example").header("origin", "https://smcc.example");
    assert_ne!(site.send(request.body(Body::empty()).unwrap()).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_form_that_was_cut_is_a_sentence() {
    let site = Site::new();
    let request = Request::post("/fr/pictures").header("content-type", "multipart/form-data; boundary=x");
    let answer = site
        .send(
            request
                .body(Body::from("--x\r\ncontent-disposition: form-data; name=\"files\"; filename=\"a\"\r\n\r\nhalf"))
                .unwrap(),
        )
        .await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    assert!(answer.text().contains("Renvoyez le formulaire"));
    let answer = site.send(Request::post("/en/pictures").body(Body::from("x")).unwrap()).await;
    assert!(answer.status.is_client_error());
    assert!(answer.text().contains("Send the form again"), "{}", answer.text());
}

#[tokio::test]
async fn answers_make_a_new_picture_from_the_same_files() {
    let jobs = Arc::new(Mutex::new(Vec::new()));
    let (seen, read) = (jobs.clone(), reads(picture::sample()));
    let site = Site::reading(
        move |job| {
            seen.lock().unwrap().push(job.clone());
            read(job)
        },
        Limits::default(),
    );
    let made = site.drop_sheets("en", Form::default().file("a.csv", b"x")).await;
    let address = made.header("location").to_owned();
    let page = site.get(&format!("{address}/needs")).await.text();
    let name = page.split("<select id=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let request = Request::post(format!("{address}/needs")).header("content-type", "application/x-www-form-urlencoded");
    let answer = site.send(request.body(Body::from(format!("{name}=people_reached"))).unwrap()).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_ne!(answer.header("location"), address);
    assert_eq!(site.get(answer.header("location")).await.status, StatusCode::OK);
    assert_eq!(site.get(&address).await.status, StatusCode::OK, "the old picture still says what it said");
    let jobs = jobs.lock().unwrap();
    assert_eq!((jobs[0].layouts.len(), jobs[1].layouts.len()), (0, 1));
    assert_eq!(jobs[0].files, jobs[1].files);
}

#[tokio::test]
async fn a_picture_is_dropped_after_its_time() {
    let site = Site::new();
    let made = site.drop_sheets("en", Form::default().file("a.csv", b"x")).await;
    let address = made.header("location").to_owned();
    site.later(3 * 60);
    assert_eq!(site.get(&address).await.status, StatusCode::OK);
    site.later(5 * 60);
    let gone = site.get(&address).await;
    assert_eq!(gone.status, StatusCode::NOT_FOUND);
    assert!(gone.text().contains("Drop the sheets again"));
}

#[tokio::test]
async fn a_fault_of_ours_shows_a_number_and_nothing_of_the_inside() {
    let site = Site::reading(|_| panic!("the inside"), Limits::default());
    let answer = site.drop_sheets("en", Form::default().file("a.csv", b"x")).await;
    assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR);
    let text = answer.text();
    assert!(text.contains("tell whoever runs this site the number") && !text.contains("the inside"));
}
