//! What the pages of accounts share: randomness, hashing apart from the others, cookies, where to go next.

use super::token::{Key, Kind};
use axum::http::HeaderMap;
use platform::{App, Refusal, web::serve::cookie};
use tokio::sync::Semaphore;

/// Fills bytes from the installation's randomness.
pub fn fill(app: &App) -> impl Fn(&mut [u8]) + Send + Sync + use<> {
    let app = app.clone();
    move |bytes: &mut [u8]| {
        for chunk in bytes.chunks_mut(32) {
            chunk.copy_from_slice(&app.random::<32>()[..chunk.len()]);
        }
    }
}

/// Passwords that are hashed at once: each takes 19 MB and a core for some 30 ms.
static HASHING: Semaphore = Semaphore::const_new(2);

/// Does work with a password on a thread that serves nobody else, and before anything is locked in the database.
pub async fn hashing<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Refusal> {
    let _turn = HASHING.acquire().await.map_err(|e| Refusal::of(&e))?;
    tokio::task::spawn_blocking(work).await.map_err(|e| Refusal::of(&e))
}

/// What attempts are counted under: a hash, so that the table does not list addresses.
pub fn subject(what: &str, whose: &str) -> String {
    platform::ledger::chain::sha256(format!("{what}\n{whose}").as_bytes())
}

/// The key of a cookie's secret.
pub fn key_of(headers: &HeaderMap, name: &str, kind: Kind) -> Option<Key> {
    Key::of(kind, cookie(headers, name)?)
}

/// Where to go after signing in: an address of ours that is not about signing in.
pub fn next(asked: Option<&str>) -> &str {
    let ours = |t: &&str| {
        t.starts_with('/')
            && !t.starts_with("//")
            && !t.starts_with("/sign-in")
            && !t.contains('\\')
            && !t.contains(|c: char| c.is_control())
            && t.len() < 1000
    };
    asked.filter(ours).unwrap_or("/")
}

/// An address with where to go afterwards.
pub fn onward(place: &str, next: &str) -> String {
    if next == "/" {
        return place.to_owned();
    }
    let query = url::form_urlencoded::Serializer::new(String::new()).append_pair("next", next).finish();
    format!("{place}?{query}")
}

/// Cookie of something that is shown once: it never stands in the database nor in an address.
const ONCE: (&str, &str) = ("__Host-smcc-once", "smcc-once");

/// The `Set-Cookie` of something that the next page shows.
pub fn show_once(app: &App, what: &str, text: &str) -> String {
    let https = app.secure();
    let name = if https { ONCE.0 } else { ONCE.1 };
    let secure = if https { "; Secure" } else { "" };
    format!("{name}={what}:{text}; Path=/; HttpOnly; SameSite=Strict; Max-Age=120{secure}")
}

/// What is to be shown once on this page.
pub fn shown_once<'a>(app: &App, headers: &'a HeaderMap, what: &str) -> Option<&'a str> {
    let name = if app.secure() { ONCE.0 } else { ONCE.1 };
    cookie(headers, name)?.strip_prefix(what)?.strip_prefix(':')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn after_signing_in_one_stays_here() {
        assert_eq!(next(Some("/o/7?tab=list")), "/o/7?tab=list");
        for away in
            ["https://evil.test", "//evil.test", "/\\evil.test", "", "o/7", "/a\r\nSet-Cookie: x", "/sign-in/second"]
        {
            assert_eq!(next(Some(away)), "/", "{away}");
        }
        assert_eq!(onward("/sign-in/second", "/o/7?a=1"), "/sign-in/second?next=%2Fo%2F7%3Fa%3D1");
        assert_eq!(onward("/sign-in/second", "/"), "/sign-in/second");
    }
}
