//! Mail against a server that speaks SMTP over a real socket: nothing is lost when it is away, nothing sent that was undone.

use crate::notes::notes;
use chrono::Duration;
use platform::{
    MailServer, Refusal, Secret, Settings,
    access::{Caller, Component, Role},
    calendar::{Date, When, invitation},
    commons,
    database::Engine,
    id::OrganisationId,
    jobs::Workers,
    mail::{CalendarPart, Letter, Method, send, store},
    testing::{Trial, known, member, run},
    write::Done,
};
use sea_orm::EntityTrait;
use std::sync::{Arc, Mutex};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
};

/// A small SMTP server (RFC 5321): keeps what it takes, refuses one address for ever and one for now.
struct Sink {
    port: u16,
    taken: Arc<Mutex<Vec<(String, String)>>>,
    task: tokio::task::JoinHandle<()>,
}

impl Sink {
    async fn on(port: u16) -> Sink {
        let listener = TcpListener::bind(("127.0.0.1", port)).await.unwrap();
        let (port, taken) = (listener.local_addr().unwrap().port(), Arc::new(Mutex::new(Vec::new())));
        let kept = taken.clone();
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(talk(stream, kept.clone()));
            }
        });
        Sink { port, taken, task }
    }

    fn letters(&self) -> Vec<(String, String)> {
        self.taken.lock().unwrap().clone()
    }
}

async fn talk(stream: TcpStream, taken: Arc<Mutex<Vec<(String, String)>>>) {
    let (read, mut write) = stream.into_split();
    let mut lines = BufReader::new(read).lines();
    let mut to = String::new();
    write.write_all(b"220 sink.test ESMTP\r\n").await.unwrap();
    while let Ok(Some(line)) = lines.next_line().await {
        let verb = line.split([' ', ':']).next().unwrap_or_default().to_ascii_uppercase();
        let answer = match verb.as_str() {
            "EHLO" => "250-sink.test\r\n250-8BITMIME\r\n250 SMTPUTF8".to_owned(),
            "HELO" | "MAIL" | "RSET" | "NOOP" => "250 ok".to_owned(),
            "RCPT" => {
                to = line.split(['<', '>']).nth(1).unwrap_or_default().to_owned();
                match to.split('@').next() {
                    Some("nobody") => "550 5.1.1 no such mailbox".to_owned(),
                    Some("full") => "452 4.2.2 mailbox full".to_owned(),
                    _ => "250 ok".to_owned(),
                }
            }
            "DATA" => {
                write.write_all(b"354 go on\r\n").await.unwrap();
                let mut text = String::new();
                while let Ok(Some(line)) = lines.next_line().await {
                    if line == "." {
                        break;
                    }
                    text.push_str(line.strip_prefix('.').unwrap_or(&line));
                    text.push('\n');
                }
                taken.lock().unwrap().push((to.clone(), text));
                "250 taken".to_owned()
            }
            "QUIT" => {
                let _ = write.write_all(b"221 bye\r\n").await;
                return;
            }
            _ => "502 not here".to_owned(),
        };
        if write.write_all(format!("{answer}\r\n").as_bytes()).await.is_err() {
            return;
        }
    }
}

fn settings(port: Option<u16>) -> Settings {
    let mail = port.map(|port| MailServer {
        address: Secret(format!("smtp://127.0.0.1:{port}")),
        from: "smcc <smcc@example.org>".to_owned(),
    });
    Settings { mail, ..Settings::default() }
}

async fn put(trial: &Trial, to: &'static [&'static str], undone: bool) {
    let written = trial
        .app
        .write(&Caller::system("test", known::<OrganisationId>(1)), move |w| {
            Box::pin(async move {
                for to in to {
                    w.mail(Letter {
                        kind: "invitation",
                        to: (*to).to_owned(),
                        subject: "دعوة إلى الاجتماع".to_owned(),
                        body: "https://smcc.example.org/o/1\n.\nA line that begins with a dot.".to_owned(),
                        calendar: None,
                    })
                    .await?;
                }
                if undone { Err(Refusal::Busy) } else { Ok(Done::at("/")) }
            })
        })
        .await;
    assert_eq!(written.is_err(), undone);
}

/// The letters by their address: amina, broken, full, nobody.
async fn outbox(trial: &Trial) -> Vec<store::Model> {
    let mut letters = store::Entity::find().all(trial.app.database().read()).await.unwrap();
    letters.sort_by_key(|l| l.recipient.clone());
    letters
}

async fn nothing_is_lost(engine: Engine) {
    // A server that will be there later: first only its port is known.
    let port = Sink::on(0).await;
    port.task.abort();
    let port = port.port;
    let Some(trial) = Trial::with(engine, vec![commons::capability(), notes()], settings(Some(port))).await else {
        return;
    };
    tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    put(&trial, &["amina@example.org", "nobody@example.org", "full@example.org", "broken address"], false).await;
    put(&trial, &["undone@example.org"], true).await;
    for _ in 0..3 {
        send(&trial.app).await.unwrap();
        trial.pass(Duration::hours(7));
    }
    let letters = outbox(&trial).await;
    assert_eq!(letters.len(), 4);
    assert!(letters.iter().all(|l| l.sent_at.is_none() && !l.body.is_empty()), "{letters:?}");
    assert!(
        letters.iter().all(|l| l.state == store::State::Waits.stored() || l.recipient == "broken address"),
        "{letters:?}"
    );
    assert!(letters.iter().any(|l| l.attempts > 0 && !l.error.is_empty()), "{letters:?}");

    let sink = Sink::on(port).await;
    trial.pass(Duration::hours(7));
    send(&trial.app).await.unwrap();
    let taken = sink.letters();
    assert_eq!(taken.len(), 1, "{taken:?}");
    let (to, text) = &taken[0];
    assert_eq!(to, "amina@example.org");
    assert!(
        text.contains("From: \"smcc\" <smcc@example.org>") || text.contains("From: smcc <smcc@example.org>"),
        "{text}"
    );
    assert!(
        text.contains(&format!("Message-ID: <{}@example.org>", letters[0].id))
            && text.contains("Auto-Submitted: auto-generated"),
        "{text}"
    );
    assert!(text.contains("=?utf-8?b?") && text.contains("\n.\nA line that begins with a dot."), "{text}");
    let states: Vec<i16> = outbox(&trial).await.iter().map(|l| l.state).collect();
    assert_eq!(states, [1, 2, 0, 2], "sent, no address at all, full for now, refused");
    let letters = outbox(&trial).await;
    assert!(letters[0].body.is_empty() && letters[0].subject.is_empty() && letters[0].sent_at.is_some());
    assert!(letters[2].error.contains("mailbox full"), "{:?}", letters[2]);
    // Sent once, however often one asks.
    trial.pass(Duration::hours(7));
    send(&trial.app).await.unwrap();
    assert_eq!(sink.letters().len(), 1);

    // Workers send a letter as soon as it is written.
    let workers = Workers::start(&trial.app, 2);
    tokio::time::sleep(std::time::Duration::from_millis(300)).await;
    put(&trial, &["second@example.org"], false).await;
    for _ in 0..400 {
        if sink.letters().len() == 2 {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(25)).await;
    }
    workers.stop().await;
    assert_eq!(sink.letters()[1].0, "second@example.org");

    let operator = member(known(1), Component::Ifrc, &[Role::Operator], &[]);
    let page = trial.get(&operator, "/operator/outbox").await.text();
    assert!(page.contains("nobody@example.org") && page.contains("The server refuses the address"), "{page}");
    assert!(!page.contains("A line that") && !page.contains("دعوة"), "{page}");
    assert_eq!(trial.post(&operator, "/operator/outbox/send", &[]).await.status, 303);
    assert!(outbox(&trial).await.iter().all(|l| l.state != store::State::Refused.stored()));
}

#[test]
fn nothing_is_lost_when_the_server_is_away_sqlite() {
    run(nothing_is_lost(Engine::Sqlite));
}

#[test]
fn nothing_is_lost_when_the_server_is_away_postgres() {
    run(nothing_is_lost(Engine::Postgres));
}

#[test]
fn without_a_server_letters_wait_and_the_page_says_so() {
    run(async {
        let trial = Trial::with(Engine::Sqlite, vec![commons::capability()], settings(None)).await.unwrap();
        put(&trial, &["amina@example.org"], false).await;
        send(&trial.app).await.unwrap();
        assert_eq!(outbox(&trial).await[0].attempts, 0);
        let operator = member(known(1), Component::Ifrc, &[Role::Operator], &[]);
        let page = trial.get(&operator, "/operator/outbox").await.text();
        assert!(page.contains("No mail server is set") && !page.contains("action=\"/operator/outbox/send\""), "{page}");
    });
}

/// A date that is put off and then called off, as three letters.
async fn put_dates(trial: &Trial) {
    let system = Caller::system("test", known::<OrganisationId>(1));
    let written = trial.app.write(&system, |w| {
        Box::pin(async move {
            let news = [
                (1, "2026-11-21T08:00:00Z", Method::Request),
                (4, "2026-11-21T10:00:00Z", Method::Request),
                (5, "2026-11-21T10:00:00Z", Method::Cancel),
            ];
            for (version, starts, method) in news {
                let starts = starts.parse().unwrap();
                let date = Date {
                    id: known(7),
                    title: "Mini-Summit 1".to_owned(),
                    when: When::Time {
                        starts,
                        ends: Some(starts + Duration::minutes(90)),
                        zone: Some("Asia/Kathmandu".to_owned()),
                    },
                    place: String::new(),
                    href: "/o/1/meetings/7".to_owned(),
                    version,
                    changed_at: w.at(),
                    cancelled: method == Method::Cancel,
                };
                let text =
                    invitation(method, "https://smcc.example.org", &date, "smcc@example.org", "amina@example.org");
                w.mail(Letter {
                    kind: "meeting",
                    to: "amina@example.org".to_owned(),
                    subject: "Mini-Summit 1".to_owned(),
                    body: "https://smcc.example.org/o/1/meetings/7".to_owned(),
                    calendar: Some(CalendarPart { method, text }),
                })
                .await?;
            }
            Ok(Done::at("/"))
        })
    });
    written.await.unwrap();
}

/// A text as it was before it was made fit for the line.
fn unquoted(text: &str) -> String {
    let joined = text.replace("=\n", "");
    let mut parts = joined.split('=');
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        bytes.push(u8::from_str_radix(&part[..2], 16).unwrap());
        bytes.extend(&part.as_bytes()[2..]);
    }
    String::from_utf8(bytes).unwrap()
}

/// The parts of a letter: what each says it is, and its text.
fn parts(text: &str) -> Vec<(String, String)> {
    let edge = text.split("boundary=\"").nth(1).and_then(|t| t.split('"').next()).unwrap();
    text.split(&format!("--{edge}"))
        .skip(1)
        .filter(|part| !part.starts_with("--"))
        .map(|part| {
            let (head, body) = part.trim_start().split_once("\n\n").unwrap();
            let quoted = head.contains("quoted-printable");
            let body = if quoted { unquoted(body) } else { body.to_owned() };
            (head.to_owned(), body.trim_end().replace('\n', "\r\n"))
        })
        .collect()
}

async fn dates_reach_calendars(engine: Engine) {
    let sink = Sink::on(0).await;
    let Some(trial) = Trial::with(engine, vec![commons::capability()], settings(Some(sink.port))).await else { return };
    put_dates(&trial).await;
    send(&trial.app).await.unwrap();
    let taken = sink.letters();
    assert_eq!(taken.len(), 3, "{taken:?}");
    let mut seen = Vec::new();
    for (_, text) in &taken {
        assert!(text.contains("Content-Type: multipart/alternative"), "{text}");
        let parts = parts(text);
        assert_eq!(parts.len(), 2, "{text}");
        assert!(parts[0].0.contains("text/plain") && parts[0].1.contains("/o/1/meetings/7"), "{text}");
        // The second implementation reads what ours wrote, over a real socket.
        let calendar = ical::IcalParser::new(format!("{}\r\n", parts[1].1).as_bytes()).next().unwrap();
        let calendar = calendar.unwrap_or_else(|fault| panic!("{fault}: {text}"));
        let method = calendar.properties.iter().find(|p| p.name == "METHOD").unwrap().value.clone().unwrap();
        assert!(parts[1].0.contains(&format!("text/calendar; method={method}; charset=utf-8")), "{text}");
        let event = &calendar.events[0];
        let value = |name: &str| {
            event.properties.iter().find(|p| p.name == name).and_then(|p| p.value.clone()).unwrap_or_default()
        };
        assert_eq!(value("ORGANIZER"), "mailto:smcc@example.org");
        assert_eq!(value("ATTENDEE"), "mailto:amina@example.org");
        assert_eq!(calendar.timezones.len(), 1, "the zone's rules go with it");
        seen.push((method, value("UID"), value("SEQUENCE"), value("DTSTART"), value("STATUS")));
    }
    seen.sort_by_key(|s| s.2.clone());
    let id = format!("{}@smcc.example.org", known::<uuid::Uuid>(7));
    let line = |method: &str, sequence: &str, start: &str, status: &str| {
        (method.to_owned(), id.clone(), sequence.to_owned(), start.to_owned(), status.to_owned())
    };
    assert_eq!(
        seen,
        [
            // Eight in UTC is a quarter to two in Kathmandu.
            line("REQUEST", "1", "20261121T134500", "CONFIRMED"),
            line("REQUEST", "4", "20261121T154500", "CONFIRMED"),
            line("CANCEL", "5", "20261121T154500", "CANCELLED"),
        ]
    );
    assert!(outbox(&trial).await.iter().all(|l| l.calendar.is_none() && l.body.is_empty()), "forgotten once sent");
}

#[test]
fn a_letter_s_date_is_kept_moved_and_dropped_by_calendars_sqlite() {
    run(dates_reach_calendars(Engine::Sqlite));
}

#[test]
fn a_letter_s_date_is_kept_moved_and_dropped_by_calendars_postgres() {
    run(dates_reach_calendars(Engine::Postgres));
}
