//! The installation that runs: database, clock, randomness, settings and the capabilities that registered.
//!
//! Invariant: time and randomness come from here and nowhere else, truncated to microseconds, so that what is written is
//! what is read on both engines.

use crate::{capability::Capability, database::Database, ledger::mark::Marks};
use chrono::{DateTime, SubsecRound, Utc};
use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};
use tokio::sync::{OnceCell, broadcast, watch};
use uuid::Uuid;

/// Tells the time.
pub type Clock = Arc<dyn Fn() -> DateTime<Utc> + Send + Sync>;
/// Fills bytes at random, from the system's own source.
pub type Random = Arc<dyn Fn(&mut [u8]) + Send + Sync>;

/// How this installation is set.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Demonstration data, a role switcher, no passwords.
    pub demonstration: bool,
    /// Address under which people reach it, such as `https://smcc.example.org`; cookies are secure when it is https.
    pub address: String,
    /// Bytes that a form may have.
    pub form_limit: usize,
    /// What capabilities are set to, under their names; each reads its own.
    pub own: serde_json::Map<String, serde_json::Value>,
    /// Where mail goes out; without it letters wait in the outbox.
    pub mail: Option<MailServer>,
    /// The seed of the key (Ed25519) that signs the ledger's checkpoints; without it none are made.
    pub seal: Option<Secret<[u8; 32]>>,
}

/// A server that sends mail.
#[derive(Clone, Debug)]
pub struct MailServer {
    /// `smtps://user:password@host`, or `smtp://host:25` within a machine; `?tls=required` asks for STARTTLS.
    pub address: Secret<String>,
    /// Who it is from: `smcc <smcc@example.org>`.
    pub from: String,
}

/// What no log ever shows.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret<T>(pub T);

impl<T> std::fmt::Debug for Secret<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("•")
    }
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            demonstration: false,
            address: "http://127.0.0.1:8480".to_owned(),
            form_limit: 60 << 20,
            own: serde_json::Map::new(),
            mail: None,
            seal: None,
        }
    }
}

/// How often the ledger is looked at for changes of other servers.
const FOLLOW: Duration = Duration::from_secs(3);

struct Inner {
    database: Database,
    clock: Clock,
    random: Random,
    settings: Settings,
    capabilities: Vec<Capability>,
    live: broadcast::Sender<i64>,
    wake: tokio::sync::Notify,
    stop: watch::Sender<bool>,
    following: AtomicBool,
    marks: OnceCell<Marks>,
}

/// The installation; cheap to clone.
#[derive(Clone)]
pub struct App(Arc<Inner>);

/// What an installation is made of.
pub struct Parts {
    /// Open, and migrated.
    pub database: Database,
    /// The clock.
    pub clock: Clock,
    /// Randomness.
    pub random: Random,
    /// Settings.
    pub settings: Settings,
    /// Capabilities, lowest first.
    pub capabilities: Vec<Capability>,
}

impl App {
    /// Puts an installation together.
    pub fn new(parts: Parts) -> App {
        let (live, _) = broadcast::channel(256);
        App(Arc::new(Inner {
            database: parts.database,
            clock: parts.clock,
            random: parts.random,
            settings: parts.settings,
            capabilities: parts.capabilities,
            live,
            wake: tokio::sync::Notify::new(),
            stop: watch::Sender::new(false),
            following: AtomicBool::new(false),
            marks: OnceCell::new(),
        }))
    }

    /// Another server on the same database: what tests of several servers stand on.
    #[cfg(feature = "testing")]
    #[must_use]
    pub fn beside(&self) -> App {
        App::new(Parts {
            database: self.0.database.clone(),
            clock: self.0.clock.clone(),
            random: self.0.random.clone(),
            settings: self.0.settings.clone(),
            capabilities: self.0.capabilities.clone(),
        })
    }

    /// The database.
    pub fn database(&self) -> &Database {
        &self.0.database
    }

    /// What time it is, to the microsecond.
    pub fn now(&self) -> DateTime<Utc> {
        (self.0.clock)().trunc_subsecs(6)
    }

    /// Random bytes.
    pub fn random<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        (self.0.random)(&mut bytes);
        bytes
    }

    /// Where [`crate::ledger::mark::marks`] keeps what it made.
    pub(crate) fn once_marks(&self) -> &OnceCell<Marks> {
        &self.0.marks
    }

    /// A new id.
    pub fn id<T: From<Uuid>>(&self) -> T {
        crate::id::fresh(self.now(), &self.random::<10>()).into()
    }

    /// How it is set.
    pub fn settings(&self) -> &Settings {
        &self.0.settings
    }

    /// The capabilities, lowest first.
    pub fn capabilities(&self) -> &[Capability] {
        &self.0.capabilities
    }

    /// Tells whoever listens that the ledger reached a number, and wakes the jobs.
    pub fn changed(&self, number: i64) {
        // Nobody listens: nobody needs to know.
        let _ = self.0.live.send(number);
        self.0.wake.notify_waiters();
    }

    /// Hears of each number that this process's ledger reaches.
    pub fn listen(&self) -> broadcast::Receiver<i64> {
        self.0.live.subscribe()
    }

    /// Resolves at the next change in this process after it was made, whether or not somebody waits for it already.
    pub fn woken(&self) -> tokio::sync::futures::Notified<'_> {
        self.0.wake.notified()
    }

    /// Wakes the jobs.
    pub fn wake(&self) {
        self.0.wake.notify_waiters();
    }

    /// How many listen at this moment.
    pub fn listeners(&self) -> usize {
        self.0.live.receiver_count()
    }

    /// Follows the ledger as long as somebody listens, so that changes which another server made are heard here too.
    pub fn follow(&self) {
        if self.0.following.swap(true, Ordering::SeqCst) {
            return;
        }
        let app = self.clone();
        tokio::spawn(async move {
            let mut seen = None;
            while app.listeners() > 0 {
                // A database that does not answer is asked again.
                if let Ok(head) = crate::ledger::store::head(app.database().read()).await {
                    if seen.is_some_and(|seen| seen < head) {
                        app.changed(head);
                    }
                    seen = Some(head);
                }
                tokio::time::sleep(FOLLOW).await;
            }
            app.0.following.store(false, Ordering::SeqCst);
            // Somebody may have come while it ended.
            if app.listeners() > 0 {
                app.follow();
            }
        });
    }

    /// Tells whatever runs for long (streams, jobs) to come to its end: the process was asked to stop.
    pub fn stop(&self) {
        self.0.stop.send_replace(true);
        self.0.wake.notify_waiters();
    }

    /// Resolves when the process was asked to stop; at once when it was already.
    pub async fn stopped(&self) {
        // The sender lives as long as this installation does, so waiting ends only by being told.
        let _ = self.0.stop.subscribe().wait_for(|told| *told).await;
    }

    /// Whether people reach it by https.
    pub fn secure(&self) -> bool {
        self.settings().address.starts_with("https://")
    }
}
