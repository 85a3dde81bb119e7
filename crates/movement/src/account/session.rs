//! A signed-in browser: how long it stays so, how sure we are of the person, and its cookie.
//!
//! Invariants: a session is made new whenever it gains power (password, second factor, a role), so a number that was
//! planted before is worth nothing; it ends after a time without use and after a time in all, whichever is first.

use super::token::{Key, Kind};
use chrono::{DateTime, Duration, Utc};

/// Ends when nobody used it for this long: a shift at an emergency desk.
pub const IDLE: Duration = Duration::hours(12);
/// Ends this long after sign-in, used or not.
pub const ABSOLUTE: Duration = Duration::days(7);
/// How long one has between password and second factor.
pub const HALFWAY: Duration = Duration::minutes(10);
/// How long one has to set a first second factor: an app has to be fetched, perhaps on a bad line.
pub const SETTING: Duration = Duration::hours(1);
/// How long a second factor counts as just shown, for what asks for it again.
pub const FRESH: Duration = Duration::minutes(15);
/// The use of a session is written down at most this often, so that reading a page is not a write.
pub const NOTE_USE: Duration = Duration::minutes(5);

/// How long a browser is known from which somebody signed in.
pub const KNOWN: Duration = Duration::days(90);

/// How sure we are of the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Assurance {
    /// The first step was right; the second factor is still to be shown. Opens nothing but that step.
    Halfway,
    /// The account has no second factor yet. Opens nothing but setting one.
    Unarmed,
    /// Signed in.
    Full,
    /// Signed in, and the second factor was shown within the last quarter of an hour.
    Fresh,
}

/// What a session's row says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Session {
    /// When the password was right.
    pub made_at: DateTime<Utc>,
    /// When it was last used, to within [`NOTE_USE`].
    pub seen_at: DateTime<Utc>,
    /// When the second factor was shown; `None` while it was not.
    pub factor_at: Option<DateTime<Utc>>,
    /// The person has a second factor.
    pub armed: bool,
    /// When somebody ended it.
    pub revoked_at: Option<DateTime<Utc>>,
}

/// Why a session is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Over {
    /// Not used for [`IDLE`].
    Idle,
    /// Older than [`ABSOLUTE`].
    Old,
    /// The second factor did not come within [`HALFWAY`], or was not set within [`SETTING`].
    Unfinished,
    /// Ended by the person, by whoever reviews access, or by a newer one in its place.
    Revoked,
}

impl Session {
    /// Whether it is still one, and how much it opens.
    pub fn at(&self, now: DateTime<Utc>) -> Result<Assurance, Over> {
        if self.revoked_at.is_some() {
            return Err(Over::Revoked);
        }
        if now >= self.made_at + ABSOLUTE {
            return Err(Over::Old);
        }
        // A clock that was set back must not keep a session alive for ever: use it from the future as now.
        if now >= self.seen_at.min(now) + IDLE || self.seen_at > now + IDLE {
            return Err(Over::Idle);
        }
        match self.factor_at {
            Some(shown) if now < shown + FRESH && shown <= now + NOTE_USE => Ok(Assurance::Fresh),
            Some(_) => Ok(Assurance::Full),
            None if now >= self.made_at + if self.armed { HALFWAY } else { SETTING } => Err(Over::Unfinished),
            None if self.armed => Ok(Assurance::Halfway),
            None => Ok(Assurance::Unarmed),
        }
    }

    /// Whether its use should be written down now.
    pub fn note_use(&self, now: DateTime<Utc>) -> bool {
        now >= self.seen_at + NOTE_USE
    }
}

/// The cookie's name. `__Host-` makes browsers refuse one that was set by a neighbour or over plain HTTP.
pub const fn cookie_name(https: bool) -> &'static str {
    if https { "__Host-smcc" } else { "smcc" }
}

/// Name of the cookie of a browser from which somebody signed in before.
pub const fn browser_cookie_name(https: bool) -> &'static str {
    if https { "__Host-smcc-browser" } else { "smcc-browser" }
}

/// The `Set-Cookie` that starts a session. It has no expiry, so it goes when the browser is closed; the table ends it
/// sooner.
pub fn cookie(name: &str, secret: &str, https: bool) -> String {
    let secure = if https { "; Secure" } else { "" };
    format!("{name}={secret}; Path=/; HttpOnly; SameSite=Lax{secure}")
}

/// The same for something that outlives the browser's window.
pub fn lasting_cookie(name: &str, secret: &str, https: bool, lasts: Duration) -> String {
    format!("{}; Max-Age={}", cookie(name, secret, https), lasts.num_seconds())
}

/// The `Set-Cookie` that takes one away.
pub fn no_cookie(name: &str, https: bool) -> String {
    format!("{}; Max-Age=0", cookie(name, "", https))
}

/// The key of the secret of this kind in a `Cookie` header.
pub fn key_in(header: &str, name: &str, kind: Kind) -> Option<Key> {
    header.split(';').find_map(|pair| {
        let (found, value) = pair.trim().split_once('=')?;
        (found == name).then(|| Key::of(kind, value)).flatten()
    })
}

#[cfg(test)]
mod tests {
    use super::super::{counted, token::Secret};
    use super::*;

    fn start() -> DateTime<Utc> {
        DateTime::from_timestamp(1_800_000_000, 0).unwrap()
    }

    fn full() -> Session {
        Session { made_at: start(), seen_at: start(), factor_at: Some(start()), armed: true, revoked_at: None }
    }

    #[test]
    fn a_password_alone_opens_only_the_second_step() {
        let half = Session { factor_at: None, ..full() };
        assert_eq!(half.at(start()), Ok(Assurance::Halfway));
        assert_eq!(half.at(start() + HALFWAY), Err(Over::Unfinished));
        let unarmed = Session { armed: false, ..half };
        assert_eq!(unarmed.at(start() + HALFWAY), Ok(Assurance::Unarmed));
        assert_eq!(unarmed.at(start() + SETTING), Err(Over::Unfinished));
        assert!(Assurance::Unarmed < Assurance::Full && Assurance::Halfway < Assurance::Full);
    }

    #[test]
    fn a_session_ends_exactly_at_its_limits() {
        let s = full();
        let second = Duration::seconds(1);
        assert_eq!(s.at(start() + FRESH - second), Ok(Assurance::Fresh));
        assert_eq!(s.at(start() + FRESH), Ok(Assurance::Full));
        assert_eq!(s.at(start() + IDLE - second), Ok(Assurance::Full));
        assert_eq!(s.at(start() + IDLE), Err(Over::Idle));
        let used = Session { seen_at: start() + ABSOLUTE - second, ..s };
        assert_eq!(used.at(start() + ABSOLUTE - second), Ok(Assurance::Full));
        assert_eq!(used.at(start() + ABSOLUTE), Err(Over::Old));
        assert_eq!(Session { revoked_at: Some(start()), ..s }.at(start()), Err(Over::Revoked));
    }

    #[test]
    fn a_clock_that_is_set_back_neither_crashes_nor_keeps_a_session() {
        let s = full();
        assert_eq!(s.at(start() - Duration::minutes(10)), Ok(Assurance::Full), "not fresh: the factor is yet to come");
        assert_eq!(s.at(start() - Duration::hours(25)), Err(Over::Idle));
        assert_eq!(s.at(start() + Duration::hours(25)), Err(Over::Idle));
    }

    #[test]
    fn reading_pages_writes_at_most_every_five_minutes() {
        let s = full();
        assert!(!s.note_use(start() + Duration::seconds(299)));
        assert!(s.note_use(start() + Duration::seconds(300)));
    }

    #[test]
    fn the_cookie_is_bound_to_the_host_and_hidden_from_scripts() {
        let secret = Secret::new(Kind::Session, &counted());
        let set = cookie(cookie_name(true), secret.shown(), true);
        assert!(set.starts_with("__Host-smcc=smcc_s_"));
        for word in ["; Path=/", "; HttpOnly", "; SameSite=Lax", "; Secure"] {
            assert!(set.contains(word), "{set}");
        }
        assert!(!set.contains("Domain"), "a __Host- cookie has none");
        assert!(!cookie(cookie_name(false), secret.shown(), false).contains("Secure"));
        let header = format!("other=1; __Host-smcc={}; smcc=x", secret.shown());
        assert_eq!(key_in(&header, "__Host-smcc", Kind::Session).as_ref(), Some(secret.key()));
        assert_eq!(key_in(&header, "smcc", Kind::Session), None, "a neighbour's plain cookie opens nothing");
        assert!(no_cookie("__Host-smcc", true).contains("Max-Age=0"));
    }
}
