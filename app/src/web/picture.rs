//! The Movement Picture as a page, and the files that say the same.

use super::{
    PRIVATE, PictureAt, Shared, Web, answers, html, rows,
    shelf::{Kept, Made},
    speaks, tables,
    view::Show,
};
use ::picture::{Picture, say};
use axum::{
    extract::{Path, State},
    http::HeaderMap,
    response::Response,
};
use base::lang::Lang;
use platform::{
    answer,
    page::{Audience, Shell},
    refusal::Refusal,
};
use std::sync::Arc;

/// The picture of an address, or the page that says that it is gone.
pub async fn open(web: &Web, lang: Lang, id: &str) -> Result<Arc<Made>, Box<Response>> {
    open_with_files(web, lang, id).await.map(|(_, made)| made)
}

/// The same, with what was asked.
pub async fn open_with_files(web: &Web, lang: Lang, id: &str) -> Result<(Arc<Kept>, Arc<Made>), Box<Response>> {
    let now = (web.world.clock)();
    let kept = if id == super::demonstration::ID {
        super::demonstration::kept(web, now).map_err(|refusal| Box::new(refusal.answer(lang)))?
    } else {
        web.shelf.find(id, now).ok_or_else(|| Box::new(Refusal::Gone.answer(lang)))?
    };
    let made = kept.in_language(web, lang).await.map_err(|refusal| Box::new(refusal.answer(lang)))?;
    Ok((kept, made))
}

/// The shell of a page about a picture.
pub fn shell(picture: &Picture, lang: Lang, title: &str, path: String) -> Shell {
    let title = base::words::without_isolates(title);
    let mut shell = Shell::new(lang, title, path).seen_by(Audience::Own);
    if picture.demonstration {
        shell = shell.seen_by(Audience::Public);
        shell.demonstration = true;
    }
    shell
}

/// `GET /{lang}/pictures/{id}`, and with an ending the same as a file.
pub async fn page(State(web): Shared, Path((lang, id)): PictureAt, headers: HeaderMap) -> Response {
    let lang = match speaks(&lang, &headers) {
        Ok(lang) => lang,
        Err(refused) => return *refused,
    };
    let (id, ending) = id.split_once('.').map_or((id.as_str(), ""), |(id, ending)| (id, ending));
    let (kept, made) = match open_with_files(&web, lang, id).await {
        Ok(both) => both,
        Err(refused) => return *refused,
    };
    if !ending.is_empty() {
        return match file(&web, lang, &kept, &made, ending).await {
            Ok(response) => response,
            Err(refusal) => refusal.answer(lang),
        };
    }
    let picture = &made.picture;
    let shell = shell(picture, lang, &say::title(picture, lang), format!("/pictures/{id}"));
    let page = Show { shell, picture, base: id.to_owned(), made: made.at, map: ::picture::map::of(picture, lang) };
    html(&web, lang, PRIVATE, &page)
}

/// The picture as a file of another kind.
async fn file(web: &Web, lang: Lang, kept: &Kept, made: &Arc<Made>, ending: &str) -> Result<Response, Refusal> {
    let name = format!("movement-picture-{}-{lang}.{ending}", made.picture.as_of);
    let fault = |fault: &dyn std::fmt::Display| Refusal::fault((web.world.id)(), fault);
    Ok(match ending {
        "pdf" | "xlsx" | "svg" => {
            let (of, kind) = (made.clone(), ending.to_owned());
            let bytes = tokio::task::spawn_blocking(move || super::faces::make(&of.picture, lang, of.at, &kind))
                .await
                .map_err(|e| fault(&e))?
                .map_err(|e| fault(&e))?
                .ok_or(Refusal::NotFound)?;
            match ending {
                "pdf" => answer::download(&name, "application/pdf", bytes),
                "xlsx" => answer::download(&name, tables::XLSX, bytes),
                _ => answer::shown("image/svg+xml", bytes),
            }
        }
        "csv" | "hxl.csv" => {
            let bytes = tokio::fs::read(rows::path(made, ending == "hxl.csv")).await.map_err(|e| fault(&e))?;
            answer::download(&name, "text/csv; charset=utf-8", bytes)
        }
        "json" => {
            let json = ::picture::json::picture(&made.picture, lang).to_string();
            answer::download(&name, "application/json", json)
        }
        ending if ending.ends_with("layout.json") => {
            let of = ending.split('.').next().and_then(|n| n.parse().ok()).unwrap_or(0);
            let layout = answers::layout(&made.picture, &kept.asked, of).ok_or(Refusal::NotFound)?;
            let sheet = &made.picture.files[of].file;
            answer::download(&format!("{sheet}.layout.json"), "application/json", layout.write())
        }
        _ => return Err(Refusal::NotFound),
    })
}
