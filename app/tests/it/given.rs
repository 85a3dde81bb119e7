//! A site in memory: a reader that needs no child, a clock that the test turns, and a browser that keeps nothing.

use axum::{
    Router,
    body::Body,
    http::{HeaderMap, Request, StatusCode, header},
};
use chrono::{DateTime, TimeDelta, Utc};
use http_body_util::BodyExt;
use picture::Picture;
use smcc::{
    job::{Job, Outcome},
    web::{Limits, World, router},
};
use std::{
    io::Read,
    sync::{
        Arc,
        atomic::{AtomicI64, AtomicU64, Ordering},
    },
};
use tower::ServiceExt;

/// The site, and the minutes that its clock has gone.
pub struct Site {
    router: Router,
    minutes: Arc<AtomicI64>,
}

/// What came back.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    /// As it went over the line.
    pub bytes: Vec<u8>,
}

impl Answer {
    /// The text, unpacked.
    pub fn text(&self) -> String {
        if self.header("content-encoding") == "gzip" {
            let mut text = String::new();
            flate2::read::GzDecoder::new(&self.bytes[..]).read_to_string(&mut text).unwrap();
            return text;
        }
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |v| v.to_str().unwrap())
    }
}

/// A reader that gives the same picture for every job, with the names of the job's files, and writes a few rows.
pub fn reads(picture: Picture) -> impl Fn(&Job) -> Outcome + Send + Sync + 'static {
    move |job| {
        let mut picture = picture.clone();
        for (report, (name, _)) in picture.files.iter_mut().zip(&job.files) {
            report.file.clone_from(name);
        }
        picture.title.clone_from(&job.title);
        picture.as_of = job.as_of;
        picture.demonstration = job.demonstration;
        if let Some(path) = &job.rows {
            let mut rows =
                "\u{feff}file,row,implementer,sector_code,admin1_code,activity,people_reached\r\n".to_owned();
            for (sector, area) in picture.sectors.iter().flat_map(|s| picture.areas().map(move |a| (s, a))) {
                let (sector, area) = (&sector.code, &area.code);
                rows += &["a.csv,7,Mozambique Red Cross Society,", sector, "; XXX,", area, ",Kits,120\r\n"].concat();
            }
            std::fs::write(path, &rows).unwrap();
            std::fs::write(path.with_extension("hxl.csv"), &rows).unwrap();
        }
        Outcome { picture }
    }
}

impl Site {
    /// A site whose reader finds the sample.
    pub fn new() -> Site {
        Site::reading(reads(picture::sample()), Limits::default())
    }

    /// A site with a reader and limits of its own.
    pub fn reading(reader: impl Fn(&Job) -> Outcome + Send + Sync + 'static, limits: Limits) -> Site {
        let minutes = Arc::new(AtomicI64::new(0));
        let (clock, ids) = (minutes.clone(), AtomicU64::new(1));
        let start: DateTime<Utc> = "2026-11-23T14:00:00Z".parse().unwrap();
        let world = World {
            reader: Arc::new(reader),
            clock: Arc::new(move || start + TimeDelta::minutes(clock.load(Ordering::SeqCst))),
            id: Arc::new(move || format!("id{}", ids.fetch_add(1, Ordering::SeqCst))),
            limits,
            folder: None,
        };
        Site { router: router(world, None), minutes }
    }

    pub fn later(&self, minutes: i64) {
        self.minutes.fetch_add(minutes, Ordering::SeqCst);
    }

    pub async fn send(&self, request: Request<Body>) -> Answer {
        let (head, body) = self.router.clone().oneshot(request).await.unwrap().into_parts();
        let bytes = body.collect().await.unwrap().to_bytes().to_vec();
        Answer { status: head.status, headers: head.headers, bytes }
    }

    pub async fn get(&self, path: &str) -> Answer {
        self.send(Request::get(path).header(header::ACCEPT_ENCODING, "gzip").body(Body::empty()).unwrap()).await
    }

    /// Sends the form of the front page.
    pub async fn drop_sheets(&self, lang: &str, form: Form) -> Answer {
        let request = Request::post(format!("/{lang}/pictures"))
            .header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={BOUNDARY}"));
        self.send(request.body(Body::from(form.end())).unwrap()).await
    }
}

const BOUNDARY: &str = "----a-line-between-parts";

/// A form as browsers send it.
#[derive(Default)]
pub struct Form(Vec<u8>);

impl Form {
    pub fn field(mut self, name: &str, value: &str) -> Form {
        let part = format!("--{BOUNDARY}\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        self.0.extend_from_slice(part.as_bytes());
        self
    }

    pub fn file(mut self, name: &str, bytes: &[u8]) -> Form {
        let head = format!(
            "--{BOUNDARY}\r\ncontent-disposition: form-data; name=\"files\"; filename=\"{name}\"\r\ncontent-type: application/octet-stream\r\n\r\n"
        );
        self.0.extend_from_slice(head.as_bytes());
        self.0.extend_from_slice(bytes);
        self.0.extend_from_slice(b"\r\n");
        self
    }

    fn end(mut self) -> Vec<u8> {
        self.0.extend_from_slice(format!("--{BOUNDARY}--\r\n").as_bytes());
        self.0
    }
}
