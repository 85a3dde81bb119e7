//! A form with sheets → files in a folder → a reading → the picture's address.
//!
//! Invariant: nothing is held in memory but a piece of a file at a time, and nothing beyond the limits is written.

use super::{
    Shared, Web,
    front::{self, Typed},
    see_other,
    shelf::Asked,
    speaks,
};
use crate::words::t;
use ::picture::Picture;
use axum::{
    extract::{
        Multipart, Path, State,
        multipart::{Field, MultipartRejection},
    },
    http::{HeaderMap, StatusCode},
    response::Response,
};
use base::lang::Lang;
use chrono::NaiveDate;
use intake::layout::Layout;
use platform::{page::FieldError, refusal::Refusal};
use std::{collections::BTreeMap, path::PathBuf, sync::Arc};
use tokio::io::AsyncWriteExt;

/// Longest text of a form's field.
const TEXT: usize = 8 << 10;

/// What arrived.
struct Arrived {
    folder: Arc<tempfile::TempDir>,
    files: Vec<(String, PathBuf)>,
    typed: Typed,
}

/// `POST /{lang}/pictures`.
pub async fn make(
    State(web): Shared,
    Path(lang): Path<String>,
    headers: HeaderMap,
    form: Result<Multipart, MultipartRejection>,
) -> Response {
    let lang = match speaks(&lang, &headers) {
        Ok(lang) => lang,
        Err(refused) => return *refused,
    };
    let Ok(form) = form else { return Refusal::Malformed.answer(lang) };
    let arrived = match receive(&web, form).await {
        Ok(arrived) => arrived,
        Err(Stopped { typed, refusal: refusal @ (Refusal::TooLarge { .. } | Refusal::TooManyFiles { .. }) }) => {
            let error = FieldError { field: "files".into(), text: refusal.text(lang) };
            return with_errors(&web, lang, typed, vec![error], refusal.status());
        }
        Err(Stopped { refusal, .. }) => return refusal.answer(lang),
    };
    let typed = arrived.typed.clone();
    let asked = match understand(&web, lang, arrived) {
        Ok(asked) => asked,
        Err(errors) => return with_errors(&web, lang, typed, errors, StatusCode::UNPROCESSABLE_ENTITY),
    };
    let id = (web.world.id)();
    let kept = web.shelf.keep(&id, asked, (web.world.clock)());
    match kept.in_language(&web, lang).await {
        Err(refusal) => {
            web.shelf.forget(&id);
            refusal.answer(lang)
        }
        Ok(made) => match unread(&made.picture, lang) {
            errors if errors.is_empty() => see_other(&format!("/{lang}/pictures/{id}")),
            errors => {
                web.shelf.forget(&id);
                with_errors(&web, lang, typed, errors, StatusCode::UNPROCESSABLE_ENTITY)
            }
        },
    }
}

fn with_errors(web: &Web, lang: Lang, typed: Typed, errors: Vec<FieldError>, status: StatusCode) -> Response {
    let mut response = front::shown(web, lang, typed, errors);
    *response.status_mut() = status;
    response
}

/// What to say when no file gave anything to show or to ask; nothing when there is a picture.
fn unread(picture: &Picture, lang: Lang) -> Vec<FieldError> {
    let something = picture.activities > 0
        || picture.files.iter().any(|f| f.sheets.iter().any(|s| s.used || s.columns.iter().any(|c| c.ask)));
    if something {
        return Vec::new();
    }
    let mut errors: Vec<FieldError> = Vec::new();
    for file in &picture.files {
        let mut say = |why: &str| {
            let text = t!(lang, "file-says", file = file.file.as_str(), why = why);
            errors.push(FieldError { field: "files".into(), text });
        };
        match (&file.error, file.sheets.iter().find(|s| !s.why.is_empty())) {
            (Some(error), _) => say(error),
            (None, Some(sheet)) => say(&sheet.why),
            (None, None) => say(&t!(lang, "file-empty")),
        }
    }
    if errors.is_empty() {
        errors.push(FieldError { field: "files".into(), text: t!(lang, "choose-files") });
    }
    errors
}

/// Why receiving stopped, with what had been typed by then.
struct Stopped {
    typed: Typed,
    refusal: Refusal,
}

async fn receive(web: &Web, mut form: Multipart) -> Result<Arrived, Stopped> {
    let mut typed = Typed::default();
    let mut files = Vec::new();
    let mut all = 0;
    let folder = match folder(web) {
        Ok(folder) => Arc::new(folder),
        Err(fault) => return Err(Stopped { typed, refusal: Refusal::fault((web.world.id)(), &fault) }),
    };
    loop {
        let field = match form.next_field().await {
            Ok(None) => return Ok(Arrived { folder, files, typed }),
            Ok(Some(field)) => field,
            Err(error) => return Err(Stopped { typed, refusal: broken(web, error.status()) }),
        };
        let name = field.name().unwrap_or_default().to_owned();
        let done = if name == "files" {
            // A form without a chosen file sends one part without a name.
            match field.file_name().map(known_name) {
                None => continue,
                Some(name) if name.is_empty() => continue,
                Some(_) if files.len() >= web.world.limits.files => {
                    Err(Refusal::TooManyFiles { count: web.world.limits.files })
                }
                Some(name) => {
                    let path = folder.path().join(format!("{}.sheet", files.len()));
                    files.push((name, path.clone()));
                    store(web, field, &path, &mut all).await
                }
            }
        } else {
            text(web, field).await.map(|text| match name.as_str() {
                "title" => typed.title = text,
                "country" => typed.country = text,
                "as_of" => typed.as_of = text,
                "household" => typed.household = text,
                "expected" => typed.expected = text,
                _ => {}
            })
        };
        if let Err(refusal) = done {
            // A browser that is still sending does not listen: what is too much is heard to its end, and thrown away.
            while let Ok(Some(mut rest)) = form.next_field().await {
                while let Ok(Some(_)) = rest.chunk().await {}
            }
            return Err(Stopped { typed, refusal });
        }
    }
}

/// A folder of its own for the files of a picture.
pub fn folder(web: &Web) -> std::io::Result<tempfile::TempDir> {
    let mut builder = tempfile::Builder::new();
    builder.prefix("smcc-");
    match &web.world.folder {
        Some(folder) => builder.tempdir_in(folder),
        None => builder.tempdir(),
    }
}

fn broken(web: &Web, status: StatusCode) -> Refusal {
    if status == StatusCode::PAYLOAD_TOO_LARGE { too_large(web) } else { Refusal::Malformed }
}

fn too_large(web: &Web) -> Refusal {
    Refusal::TooLarge { file: web.world.limits.file, all: web.world.limits.all }
}

async fn store(web: &Web, mut field: Field<'_>, path: &std::path::Path, all: &mut u64) -> Result<(), Refusal> {
    let fault = |error: std::io::Error| Refusal::fault((web.world.id)(), &error);
    let mut file = tokio::fs::File::create(path).await.map_err(fault)?;
    let mut size = 0;
    while let Some(piece) = field.chunk().await.map_err(|e| broken(web, e.status()))? {
        size += piece.len() as u64;
        *all += piece.len() as u64;
        if size <= web.world.limits.file && *all <= web.world.limits.all {
            file.write_all(&piece).await.map_err(fault)?;
        }
    }
    file.flush().await.map_err(fault)?;
    if size > web.world.limits.file || *all > web.world.limits.all { Err(too_large(web)) } else { Ok(()) }
}

async fn text(web: &Web, mut field: Field<'_>) -> Result<String, Refusal> {
    let mut bytes = Vec::new();
    while let Some(piece) = field.chunk().await.map_err(|e| broken(web, e.status()))? {
        bytes.extend_from_slice(&piece);
        if bytes.len() > TEXT {
            return Err(Refusal::Malformed);
        }
    }
    let text = String::from_utf8(bytes).map_err(|_| Refusal::Malformed)?;
    Ok(text.trim().to_owned())
}

/// The name of a file as the person knows it: without a path, without what cannot be shown, not endless.
fn known_name(name: &str) -> String {
    let base = name.rsplit(['/', '\\']).next().unwrap_or_default();
    base.chars().filter(|c| !c.is_control()).take(120).collect::<String>().trim().to_owned()
}

/// What was typed, understood; or what to do about each field.
fn understand(web: &Web, lang: Lang, arrived: Arrived) -> Result<Asked, Vec<FieldError>> {
    let Arrived { folder, files, typed } = arrived;
    let mut errors = Vec::new();
    let mut wrong = |field, text| errors.push(FieldError { field: std::borrow::Cow::Borrowed(field), text });
    let (files, given) = apart(files);
    if files.is_empty() {
        wrong("files", t!(lang, "choose-files"));
    }
    let country = match typed.country.as_str() {
        "" => None,
        code => {
            let known = base::country::by_iso3(code).map(|c| c.iso3.to_owned());
            if known.is_none() {
                wrong("country", t!(lang, "choose-country"));
            }
            known
        }
    };
    let today = (web.world.clock)().date_naive();
    let as_of = match typed.as_of.as_str() {
        "" => today,
        day => day.parse::<NaiveDate>().ok().filter(|d| *d <= today).unwrap_or_else(|| {
            wrong("as_of", t!(lang, "choose-as-of"));
            today
        }),
    };
    let household_size = match typed.household.as_str() {
        "" => None,
        size => {
            let size = size.replace([',', '٫'], ".").parse::<f64>().ok().filter(|s| (1.0..=20.0).contains(s));
            if size.is_none() {
                wrong("household", t!(lang, "choose-household"));
            }
            size
        }
    };
    let expected =
        typed.expected.lines().map(str::trim).filter(|l| !l.is_empty()).take(200).map(str::to_owned).collect();
    if !errors.is_empty() {
        return Err(errors);
    }
    Ok(Asked {
        folder,
        files: unlike(files),
        title: typed.title.chars().take(120).collect(),
        country,
        as_of,
        household_size,
        expected,
        layouts: given.clone(),
        given,
        answers: BTreeMap::new(),
        demonstration: false,
    })
}

/// Sheets, and the layout files that somebody kept and dropped along with them.
fn apart(files: Vec<(String, PathBuf)>) -> (Vec<(String, PathBuf)>, Vec<Layout>) {
    let mut layouts = Vec::new();
    let sheets = files.into_iter().filter(|(name, path)| {
        let text = if name.ends_with(".layout.json") { std::fs::read_to_string(path).ok() } else { None };
        // One layout, as pages give it, or a list of them, as the command line does.
        let read = text.and_then(|t| Layout::read(&t).map(|one| vec![one]).or_else(|_| serde_json::from_str(&t)).ok());
        let sheet = read.is_none();
        layouts.extend(read.unwrap_or_default());
        sheet
    });
    (sheets.collect(), layouts)
}

/// Two files of one name are told apart, or nobody could say which of them a finding is about.
fn unlike(files: Vec<(String, PathBuf)>) -> Vec<(String, PathBuf)> {
    let mut seen: Vec<String> = Vec::new();
    files
        .into_iter()
        .map(|(name, path)| {
            let again = seen.iter().filter(|s| **s == name).count();
            seen.push(name.clone());
            (if again == 0 { name } else { format!("{name} ({})", again + 1) }, path)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_s_name_is_without_its_path_and_fits_a_page() {
        assert_eq!(known_name("C:\\Users\\a\\3W février.xlsx"), "3W février.xlsx");
        assert_eq!(known_name("../../etc/passwd"), "passwd");
        assert_eq!(known_name("a\u{0}\nb.csv"), "ab.csv");
        assert_eq!(known_name(&"x".repeat(500)).len(), 120);
        assert_eq!(known_name("  "), "");
    }

    #[test]
    fn two_files_of_one_name_are_told_apart() {
        let files = ["a.csv", "a.csv", "b.csv"].map(|n| (n.to_owned(), PathBuf::new())).to_vec();
        let names: Vec<String> = unlike(files).into_iter().map(|(n, _)| n).collect();
        assert_eq!(names, ["a.csv", "a.csv (2)", "b.csv"]);
    }
}
