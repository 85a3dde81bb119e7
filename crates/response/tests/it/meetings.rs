//! A meeting from the call to its actions, by three callers of three components, on both engines; who is told of it, and who
//! is not.

use chrono::{DateTime, Duration, Utc};
use movement::organisation::{country_context_id as country_context, demonstration_account, id_of as organisation};
use platform::{
    Settings,
    access::{Caller, Component, Role},
    both, commons,
    database::Engine,
    mail::store as mail,
    testing::{Answer, Trial, member, run, same_schema},
    write::Done,
};
use response::{action, meeting};
use sea_orm::EntityTrait;
use serde_json::Value;

const THERE: &[Role] = &[Role::Coordinator, Role::Contributor, Role::Signatory];

fn of(code: &str, component: Component, person: &str) -> Caller {
    let mut caller = member(organisation(code), component, THERE, &[country_context("MOZ")]);
    caller.account = Some(demonstration_account(person));
    caller
}

fn host() -> Caller {
    of("ns-moz", Component::NationalSociety, "host")
}

fn ifrc() -> Caller {
    of("ifrc", Component::Ifrc, "ifrc")
}

fn icrc() -> Caller {
    of("icrc", Component::Icrc, "icrc")
}

/// A component that is not in Mozambique.
fn away() -> Caller {
    member(organisation("ns-nor"), Component::NationalSociety, THERE, &[country_context("SDN")])
}

/// Present, and only reads.
fn reader() -> Caller {
    member(organisation("ns-fra"), Component::NationalSociety, &[Role::Reader], &[country_context("MOZ")])
}

/// An installation with the demonstration's people and presence, and an emergency of this morning; its address.
async fn begun(engine: Engine) -> Option<(Trial, String)> {
    let settings =
        Settings { demonstration: true, address: "https://smcc.example.org".to_owned(), ..Settings::default() };
    let capabilities = vec![commons::capability(), movement::capability(), response::capability()];
    let trial = Trial::with(engine, capabilities, settings).await?;
    let system = Caller::system("demonstration", organisation("ns-moz"));
    let people = movement::capability().demonstration.unwrap();
    let written = trial.app.write(&system, move |w| {
        Box::pin(async move {
            people(w).await?;
            Ok(Done::default())
        })
    });
    written.await.unwrap();
    let form = [
        ("what", "cyclone"),
        ("countries", "MOZ"),
        ("onset_day", "2026-11-20"),
        ("onset_hour", "6"),
        ("name", "Cheias"),
    ];
    let place = done(&trial.post(&host(), "/o/new", &form).await);
    Some((trial, place))
}

fn done(answer: &Answer) -> String {
    assert_eq!(answer.status, 303, "{}", answer.text());
    answer.place().split(['?', '#']).next().unwrap_or_default().to_owned()
}

async fn json(trial: &Trial, who: &Caller, path: &str) -> Value {
    let answer = trial.get(who, &format!("/api/v1{path}")).await;
    assert_eq!(answer.status, 200, "{path} {}", answer.text());
    answer.json()
}

/// A form as somebody finds it filled, with some fields otherwise.
async fn filled(trial: &Trial, who: &Caller, path: &str, change: &[(&str, &str)]) -> Vec<(String, String)> {
    let form = json(trial, who, path).await;
    let mut fields: Vec<(String, String)> = Vec::new();
    for (name, value) in form["values"].as_object().unwrap() {
        match value {
            Value::Array(all) => fields.extend(all.iter().map(|v| (name.clone(), v.as_str().unwrap().to_owned()))),
            other => fields.push((name.clone(), other.as_str().unwrap().to_owned())),
        }
    }
    fields.retain(|(name, _)| change.iter().all(|(c, _)| c != name));
    fields.extend(change.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())));
    if let Some(base) = form["base"].as_i64() {
        fields.push(("base".to_owned(), base.to_string()));
    }
    fields
}

async fn send(trial: &Trial, who: &Caller, path: &str, change: &[(&str, &str)]) -> Answer {
    let at = path.split('?').next().unwrap();
    let fields = filled(trial, who, path, change).await;
    let pairs: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    trial.post(who, at, &pairs).await
}

/// The letters of a kind, by whom they are for.
async fn letters(trial: &Trial, kind: &str) -> Vec<mail::Model> {
    let mut all = mail::Entity::find().all(trial.app.database().read()).await.unwrap();
    all.retain(|l| l.kind == kind);
    all.sort_by_key(|l| l.recipient.clone());
    all
}

/// What a property of the only event of a calendar says.
fn property(text: &str, name: &str) -> String {
    let calendar = ical::IcalParser::new(text.as_bytes()).next().unwrap().unwrap();
    let event = calendar.events.first().unwrap();
    event.properties.iter().find(|p| p.name == name).and_then(|p| p.value.clone()).unwrap_or_default()
}

fn names(answer: &Value, key: &str) -> Vec<String> {
    let list = answer.as_array().cloned().unwrap_or_default();
    list.iter().map(|i| i[key].as_str().unwrap_or_default().to_owned()).collect()
}

async fn from_call_to_actions(engine: Engine) {
    let Some((trial, place)) = begun(engine).await else { return };
    // The clock runs, and the page offers the one click.
    let page = trial.get(&ifrc(), &place).await.text();
    assert!(page.contains("/meetings/new?kind=mini_summit") && page.contains("Not held yet"), "{page}");
    let clock = &json(&trial, &ifrc(), &format!("{place}/meetings")).await["clock"];
    assert_eq!((&clock["standing"], &clock["limit_until"]), (&"running".into(), &"2026-11-22T06:00:00Z".into()));

    // The form comes filled: who is present, what is not on record, when it hurts least.
    let new = format!("{place}/meetings/new?kind=mini_summit");
    let form = json(&trial, &ifrc(), &new).await;
    assert_eq!(form["values"]["organisations"].as_array().unwrap().len(), 6, "{form}");
    assert_eq!(form["values"]["organisations"][0], organisation("ns-moz").to_string(), "the host comes first");
    let agenda = form["values"]["agenda"].as_array().unwrap();
    assert_eq!(agenda.len(), 11, "{agenda:?}");
    let labels = names(&form["choices"]["agenda"], "name").join("\n");
    assert!(labels.contains("no convener is on record") && labels.contains("no coordination agreement"), "{labels}");
    assert_eq!((&form["values"]["zone"], &form["values"]["audience"]), (&"Africa/Maputo".into(), &"context".into()));
    let local = form["values"]["local"].as_str().unwrap();
    assert!(local.starts_with("2026-11-20T1"), "within working hours of the same day: {local}");

    // The IFRC proposes it, the ICRC chooses the slot, the host calls it.
    let answer = send(&trial, &ifrc(), &new, &[("step", "propose")]).await;
    let slots = done(&answer);
    let meeting = slots.strip_suffix("/slots").unwrap().to_owned();
    assert!(letters(&trial, "meeting-called").await.is_empty(), "nobody is told before somebody says so");
    let found = json(&trial, &icrc(), &slots).await;
    let all = found["slots"].as_array().unwrap();
    assert_eq!(all.len(), 5, "{found}");
    let start: DateTime<Utc> = all[1]["start"].as_str().unwrap().parse().unwrap();
    let page = trial.get(&icrc(), &slots).await.text();
    assert!(page.contains("Choose this time") && page.contains("Qatar"), "{page}");
    let choose = format!("{meeting}/slots/{}/choose", start.format("%Y%m%dT%H%M%SZ"));
    assert_eq!(trial.post(&reader(), &choose, &[]).await.status, 403);
    assert_eq!(trial.post(&away(), &choose, &[]).await.status, 404);
    assert_eq!(trial.post(&icrc(), &format!("{meeting}/slots/tomorrow/choose"), &[]).await.status, 404);
    done(&trial.post(&icrc(), &choose, &[]).await);
    let called = trial.post(&host(), &format!("{meeting}/send"), &[]).await;
    done(&called);
    let told = letters(&trial, "meeting-called").await;
    let to: Vec<&str> = told.iter().map(|l| l.recipient.as_str()).collect();
    assert_eq!(
        to,
        ["host-data", "host", "icrc", "ifrc", "mco", "partner-fra", "partner-qat"]
            .map(|p| format!("{p}@demonstration.invalid"))
    );
    let part = told[0].calendar.clone().unwrap();
    assert_eq!(told[0].method.as_deref(), Some("REQUEST"));
    let there = start.with_timezone(&chrono_tz::Africa::Maputo).format("%Y%m%dT%H%M%S").to_string();
    assert_eq!(property(&part, "DTSTART"), there);
    assert!(property(&part, "ATTENDEE").ends_with("host-data@demonstration.invalid"), "{part}");
    assert!(told[0].body.contains("https://smcc.example.org/o/") && !part.contains("LOCATION"), "{}", told[0].body);

    // Once called it is not called again; a change is told with the same id and a higher version.
    assert_eq!(trial.post(&host(), &format!("{meeting}/send"), &[]).await.status, 422);
    let edit = format!("{meeting}/edit");
    done(&send(&trial, &ifrc(), &edit, &[("length", "60")]).await);
    let moved = letters(&trial, "meeting-moved").await;
    assert_eq!(moved.len(), 7);
    let later = moved[0].calendar.clone().unwrap();
    assert_eq!(property(&later, "UID"), property(&part, "UID"));
    let sequence = |text: &str| property(text, "SEQUENCE").parse::<i64>().unwrap();
    assert!(sequence(&later) > sequence(&part));
    // What is no news is not told.
    done(&send(&trial, &ifrc(), &edit, &[("place", "Room 3")]).await);
    assert_eq!(letters(&trial, "meeting-moved").await.len(), 7);

    // It took place; two of those who were asked were absent.
    assert_eq!(send(&trial, &host(), &format!("{meeting}/held"), &[]).await.status, 422, "it is still to come");
    trial.pass(start - trial.app.now() + Duration::hours(2));
    let here = ["ns-moz", "icrc", "ifrc"].map(|code| organisation(code).to_string());
    let came = [("leader", here[0].as_str()), ("leader", &here[1]), ("operational", &here[2])];
    done(&send(&trial, &host(), &format!("{meeting}/held"), &came).await);
    let one = json(&trial, &icrc(), &meeting).await;
    assert_eq!((&one["state"], &one["clock"]["standing"]), (&"held".into(), &"good".into()));
    let rows = one["organisations"].as_array().unwrap();
    let by = |came: &str| rows.iter().filter(|r| r["came"] == came).count();
    assert_eq!((by("attended"), by("absent"), rows[0]["organisation"].as_str().unwrap()), (3, 3, here[0].as_str()));

    // Three write the minutes: different sections never meet, in one section nobody's words are lost.
    let items = one["agenda"].as_array().unwrap().clone();
    let section = |n: usize| format!("{meeting}/items/{}", items[n]["id"].as_str().unwrap());
    let base = |n: usize| items[n]["version"].to_string();
    let write = async |who: &Caller, n: usize, text: &str| {
        trial.post(who, &section(n), &[("minutes", text), ("base", &base(n))]).await
    };
    assert_eq!(write(&host(), 0, "Three districts are under water.").await.status, 303);
    assert_eq!(write(&icrc(), 1, "Access by boat.").await.status, 303);
    let clash = write(&ifrc(), 0, "Two districts are under water.").await;
    assert_eq!(clash.status, 409);
    assert!(clash.text().contains("Three districts") && clash.text().contains("Two districts"));
    assert_eq!(write(&reader(), 2, "x").await.status, 403);
    assert_eq!(write(&away(), 2, "x").await.status, 404);

    // What was decided, and who does what.
    done(&trial.post(&icrc(), &format!("{meeting}/decisions/new"), &[("what", "One list of activities")]).await);
    for (what, holder, due) in [("Draft the statement", 2, "2026-11-21"), ("Confirm access", 1, "2026-11-24")] {
        let form = [("what", what), ("holder", here[holder].as_str()), ("due", due)];
        done(&trial.post(&host(), &format!("{meeting}/actions/new"), &form).await);
    }
    let one = json(&trial, &ifrc(), &meeting).await;
    assert_eq!(one["state"], "minutes_draft");
    assert_eq!(names(&one["decisions"], "what"), ["One list of activities"]);
    assert_eq!(names(&one["actions"], "what"), ["Draft the statement", "Confirm access"]);
    let page = trial.get(&ifrc(), &meeting).await.text();
    assert!(page.contains("Three districts") && page.contains("Draft the statement"), "{page}");
    let decided = trial.get(&ifrc(), &format!("{place}/decisions.csv")).await.text();
    assert!(decided.contains("One list of activities"), "{decided}");
    agreed(&trial, &meeting, &here).await;

    // The next one in one step: the same hour of the place, a week later, with what is open on its agenda.
    let next = done(&trial.post(&ifrc(), &format!("{meeting}/next"), &[]).await);
    let second = json(&trial, &host(), &next).await;
    assert_eq!((&second["number"], &second["state"]), (&2.into(), &"called".into()));
    let week: DateTime<Utc> = second["starts"].as_str().unwrap().parse().unwrap();
    assert_eq!(week, start + Duration::days(7));
    assert_eq!(second["agenda"][0]["subject"], "actions", "{second}");
    assert_eq!(trial.post(&ifrc(), &format!("{meeting}/next"), &[]).await.status, 422, "it is called once");
    assert_eq!(letters(&trial, "meeting-called").await.len(), 14);

    // It is called off: those who were told are told, with the reason on the page only.
    done(&trial.post(&host(), &format!("{next}/cancel"), &[("reason", "Storm warning")]).await);
    let off = letters(&trial, "meeting-cancelled").await;
    assert_eq!((off.len(), off[0].method.as_deref()), (7, Some("CANCEL")));
    assert!(!off[0].body.contains("Storm") && trial.get(&icrc(), &next).await.text().contains("Storm warning"));
    for path in [&meeting, &next, &format!("{place}/meetings")] {
        for lang in base::lang::Lang::ALL {
            let mut who = host();
            who.lang = lang;
            assert_eq!(trial.get(&who, path).await.status, 200, "{lang} {path}");
        }
    }
}

/// Those who attended agree to what stands; what changes afterwards is asked about again.
async fn agreed(trial: &Trial, meeting: &str, here: &[String; 3]) {
    let agree = format!("{meeting}/agree");
    let word = [("capacity", "Head of operations"), ("answer", "agreed")];
    assert_eq!(
        trial.get(&of("ns-fra", Component::NationalSociety, "partner-fra"), &agree).await.status,
        403,
        "it was absent"
    );
    assert_eq!(trial.get(&away(), &agree).await.status, 404);
    let old = filled(trial, &icrc(), &agree, &word).await;
    for who in [host(), ifrc()] {
        done(&send(trial, &who, &agree, &word).await);
    }
    let standing = async || {
        let one = json(trial, &host(), meeting).await;
        (one["state"].as_str().unwrap().to_owned(), names(&one["agreement"], "state"))
    };
    let words = |of: [&str; 3]| of.map(str::to_owned).to_vec();
    assert_eq!(standing().await, ("minutes_draft".to_owned(), words(["agreed", "missing", "agreed"])));
    // Somebody changes a decision: words for the older text no longer count, and a form that shows it is not taken.
    let one = json(trial, &host(), meeting).await;
    let decision = format!("{meeting}/decisions/{}", one["decisions"][0]["id"].as_str().unwrap());
    done(&trial.post(&host(), &decision, &[("what", "One list of activities, kept by the host")]).await);
    let pairs: Vec<(&str, &str)> = old.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    assert_eq!(trial.post(&icrc(), &agree, &pairs).await.status, 422);
    assert_eq!(standing().await, ("minutes_draft".to_owned(), words(["stale", "missing", "stale"])));
    let no = [("capacity", "Delegate"), ("answer", "objects"), ("note", "The second section is not what was said")];
    done(&send(trial, &icrc(), &agree, &no).await);
    for who in [host(), ifrc()] {
        done(&send(trial, &who, &agree, &word).await);
    }
    assert_eq!(standing().await, ("minutes_draft".to_owned(), words(["agreed", "objects", "agreed"])));
    assert_eq!(trial.post(&host(), &format!("{meeting}/close"), &[]).await.status, 422, "it is not agreed");
    done(&send(trial, &icrc(), &agree, &word).await);
    assert_eq!(standing().await, ("follow_up".to_owned(), words(["agreed", "agreed", "agreed"])));
    // Passing an action on asks nobody again.
    let action = one["actions"][0]["href"].as_str().unwrap().to_owned();
    done(&send(trial, &host(), &format!("{action}/edit"), &[("holder", &here[0])]).await);
    assert_eq!(standing().await.0, "follow_up");
    let by_id = format!("/meetings/{}", meeting.rsplit('/').next().unwrap());
    assert_eq!(json(trial, &icrc(), &by_id).await["state"], "follow_up");
    assert_eq!(trial.get(&away(), &by_id).await.status, 404);
}

#[test]
fn from_the_call_to_the_actions_sqlite() {
    run(from_call_to_actions(Engine::Sqlite));
}

#[test]
fn from_the_call_to_the_actions_postgres() {
    run(from_call_to_actions(Engine::Postgres));
}

async fn what_is_overdue(engine: Engine) {
    let Some((trial, place)) = begun(engine).await else { return };
    let ids = ["ns-moz", "icrc", "ifrc"].map(|code| organisation(code).to_string());
    let add = async |what: &str, holder: &str, due: &str| {
        let form = [("what", what), ("holder", holder), ("due", due)];
        done(&trial.post(&host(), &format!("{place}/actions/new"), &form).await);
    };
    add("Late one", &ids[2], "2026-11-18").await;
    add("Late two", &ids[2], "2026-11-19").await;
    add("In time", &ids[1], "2026-11-20").await;
    // The IFRC and its officer get one letter each that names both, however often the job runs.
    for _ in 0..3 {
        action::chase(&trial.app).await.unwrap();
    }
    let told = letters(&trial, "actions-overdue").await;
    let to: Vec<&str> = told.iter().map(|l| l.recipient.as_str()).collect();
    assert_eq!(to, ["ifrc@demonstration.invalid", "mco@demonstration.invalid"]);
    assert!(told[0].body.contains("Late one") && told[0].body.contains("Late two") && told[0].subject.contains('2'));
    assert!(!told[0].body.contains("In time"));
    // The next day again, and the ICRC's too.
    trial.pass(Duration::days(1));
    action::chase(&trial.app).await.unwrap();
    assert_eq!(letters(&trial, "actions-overdue").await.len(), 5);

    let mine = json(&trial, &ifrc(), "/actions").await;
    assert_eq!(names(&mine["rows"], "what"), ["Late one", "Late two"]);
    let page = trial.get(&ifrc(), "/").await;
    assert!(page.status == 404 || page.text().contains("Late one"));
    // Passed on in one step, done in one click; a second click does nothing.
    let late = mine["rows"][0]["href"].as_str().unwrap().to_owned();
    done(&send(&trial, &ifrc(), &format!("{late}/edit"), &[("holder", &ids[1])]).await);
    assert_eq!(names(&json(&trial, &ifrc(), "/actions").await["rows"], "what"), ["Late two"]);
    for _ in 0..2 {
        done(&trial.post(&icrc(), &format!("{late}/done"), &[]).await);
    }
    let one = json(&trial, &host(), &late).await;
    assert_eq!((&one["state"], &one["version"]), (&"done".into(), &3.into()));
    assert_eq!(trial.post(&away(), &format!("{late}/reopen"), &[]).await.status, 404);
    assert_eq!(trial.post(&reader(), &format!("{late}/reopen"), &[]).await.status, 403);
    done(&trial.post(&host(), &format!("{late}/reopen"), &[]).await);
    done(&trial.post(&host(), &format!("{late}/drop"), &[("reason", "No longer needed")]).await);
    let open = json(&trial, &host(), &format!("{place}/actions")).await;
    assert_eq!(names(&open["rows"], "what"), ["Late two", "In time"]);
    let all = json(&trial, &host(), &format!("{place}/actions?state=all")).await;
    assert_eq!(all["rows"].as_array().unwrap().len(), 3);
    assert!(trial.get(&host(), &format!("{place}/actions.csv?state=all")).await.text().contains("Late one"));
}

#[test]
fn what_is_overdue_is_told_to_its_holder_once_a_day_sqlite() {
    run(what_is_overdue(Engine::Sqlite));
}

#[test]
fn what_is_overdue_is_told_to_its_holder_once_a_day_postgres() {
    run(what_is_overdue(Engine::Postgres));
}

async fn seen_by_few(engine: Engine) {
    let Some((trial, place)) = begun(engine).await else { return };
    let new = format!("{place}/meetings/new?kind=strategic");
    let ids = ["ns-moz", "icrc"].map(|code| organisation(code).to_string());
    let form = [
        ("audience", "organisations"),
        ("organisations", ids[0].as_str()),
        ("organisations", &ids[1]),
        ("name", "Quibungo talks"),
    ];
    let meeting = done(&send(&trial, &host(), &new, &form).await);
    assert_eq!(trial.get(&icrc(), &meeting).await.status, 200);
    for who in [ifrc(), away(), reader(), Caller::anonymous(base::lang::Lang::En)] {
        assert_eq!(trial.get(&who, &meeting).await.status, 404);
        let list = trial.get(&who, &format!("{place}/meetings")).await.text();
        assert!(!list.contains("Quibungo"), "{list}");
    }
    let told = letters(&trial, "meeting-called").await;
    let to: Vec<&str> = told.iter().map(|l| l.recipient.as_str()).collect();
    assert_eq!(to, ["host-data", "host", "icrc"].map(|p| format!("{p}@demonstration.invalid")));
    // Its agenda and who is asked are no wider than it is.
    let one = json(&trial, &icrc(), &meeting).await;
    assert!(one["agenda"].as_array().unwrap().len() > 3 && one["organisations"].as_array().unwrap().len() == 2);
    // Whoever is asked later sees it and is told of it, and nobody else again.
    done(&send(&trial, &host(), &format!("{meeting}/edit"), &[("more", "IFRC")]).await);
    assert_eq!(trial.get(&ifrc(), &meeting).await.status, 200);
    assert_eq!(
        json(&trial, &ifrc(), &meeting).await["agenda"].as_array().unwrap().len(),
        one["agenda"].as_array().unwrap().len()
    );
    assert_eq!(letters(&trial, "meeting-called").await.len(), 5, "the IFRC's two");
    // The emergency's audience is a bound: what would be wider is refused with a sentence.
    let wide = send(&trial, &host(), &new, &[("audience", "movement")]).await;
    assert!(wide.status == 422 && wide.text().contains("href=\"#audience\""), "{}", wide.text());
}

#[test]
fn a_meeting_is_seen_by_those_it_names_and_no_wider_than_its_emergency_sqlite() {
    run(seen_by_few(Engine::Sqlite));
}

#[test]
fn a_meeting_is_seen_by_those_it_names_and_no_wider_than_its_emergency_postgres() {
    run(seen_by_few(Engine::Postgres));
}

async fn calendars(engine: Engine) {
    let Some((trial, place)) = begun(engine).await else { return };
    let new = format!("{place}/meetings/new?kind=operational");
    let form = [("local", "2026-11-21T10:00"), ("zone", "Asia/Kathmandu"), ("name", "Talks")];
    let meeting = done(&send(&trial, &host(), &new, &form).await);
    assert_eq!(json(&trial, &host(), &meeting).await["starts"], "2026-11-21T04:15:00Z");
    let file = trial.get(&icrc(), &format!("{place}/meetings.ics")).await;
    assert_eq!((file.status.as_u16(), property(&file.text(), "DTSTART").as_str()), (200, "20261121T100000"));
    // A secret address of one emergency, for the ICRC; it ends with the right to see the emergency.
    let id = json(&trial, &icrc(), &place).await["id"].as_str().unwrap().to_owned();
    let made = trial.post(&icrc(), &format!("/calendar/new?of={id}"), &[]).await;
    assert_eq!(made.place(), format!("/calendar?of={id}"));
    let mut cookie = made.headers.get_all("set-cookie").iter().map(|c| c.to_str().unwrap().to_owned());
    let token = cookie.find(|c| c.starts_with("calendar-address=")).unwrap();
    let token = token.split(['=', ';']).nth(1).unwrap().to_owned();
    let page = trial.get_with(&icrc(), &made.place(), "cookie", &format!("calendar-address={token}")).await.text();
    assert!(page.contains(&format!("/calendar/{token}/{id}.ics")), "{page}");
    let nobody = Caller::anonymous(base::lang::Lang::En);
    let feed = trial.get(&nobody, &format!("/calendar/{token}/{id}.ics")).await;
    assert_eq!((feed.status.as_u16(), property(&feed.text(), "SUMMARY").as_str()), (200, "Talks"));
    let own = trial.get(&nobody, &format!("/calendar/{token}.ics")).await;
    assert_eq!(property(&own.text(), "SUMMARY"), "Talks", "it is asked, so it is in its own calendar too");
    let narrow = [("audience", "own"), ("audience_why", "Closed for now")];
    done(&send(&trial, &host(), &format!("{place}/audience"), &narrow).await);
    assert_eq!(trial.get(&nobody, &format!("/calendar/{token}/{id}.ics")).await.status, 404);
    assert_eq!(trial.get(&nobody, &format!("/calendar/{token}/{}.ics", uuid::Uuid::nil())).await.status, 404);
    for (change, field) in [
        (("zone", "Nowhere/Else"), "zone"),
        (("local", "2026-11-19T10:00"), "local"),
        (("link", "javascript:alert(1)"), "link"),
        (("more", "Nobody at all"), "more"),
    ] {
        let answer = send(&trial, &host(), &new, &[change]).await;
        assert!(answer.status == 422 && answer.text().contains(&format!("href=\"#{field}\"")), "{change:?}");
    }
    let skipped = [("local", "2027-03-28T02:30"), ("zone", "Europe/Zurich")];
    assert_eq!(send(&trial, &host(), &new, &skipped).await.status, 422, "the clocks skip it");
}

#[test]
fn calendars_follow_the_right_to_see_sqlite() {
    run(calendars(Engine::Sqlite));
}

#[test]
fn calendars_follow_the_right_to_see_postgres() {
    run(calendars(Engine::Postgres));
}

async fn instead(engine: Engine) {
    let Some((trial, place)) = begun(engine).await else { return };
    let clock = async || json(&trial, &host(), &format!("{place}/meetings")).await["clock"]["standing"].clone();
    let at = |path: &str| format!("{place}/meetings/{path}");
    let summit = done(&send(&trial, &ifrc(), &at("new?kind=mini_summit"), &[]).await);
    let other = done(
        &send(&trial, &icrc(), &at("new?kind=operational"), &[("step", "held"), ("local", "2026-11-20T09:00")]).await,
    );
    assert_eq!(clock().await, "running", "an operational meeting is none");
    let other_id = other.rsplit('/').next().unwrap();
    let form = [("replaced_by", other_id), ("reason", "The committee met already")];
    done(&trial.post(&host(), &format!("{summit}/replace"), &form).await);
    assert_eq!(json(&trial, &host(), &summit).await["state"], "replaced");
    assert_eq!(json(&trial, &host(), &other).await["counts_as_mini_summit"], true);
    assert_eq!(clock().await, "good");
    assert_eq!(letters(&trial, "meeting-cancelled").await.len(), 7, "those who were told of it are told");
    // What took place is not called off.
    assert_eq!(trial.post(&host(), &format!("{other}/cancel"), &[("reason", "x")]).await.status, 422);

    let form = [
        ("what", "flood"),
        ("countries", "MOZ"),
        ("onset_day", "2026-11-20"),
        ("name", "Small flood"),
        ("another", "on"),
    ];
    let small = done(&trial.post(&host(), "/o/new", &form).await);
    assert_eq!(trial.post(&reader(), &format!("{small}/meetings/waive"), &[("reason", "x")]).await.status, 403);
    assert_eq!(trial.post(&host(), &format!("{small}/meetings/waive"), &[]).await.status, 422, "a reason is needed");
    done(&trial.post(&host(), &format!("{small}/meetings/waive"), &[("reason", "One component only")]).await);
    assert_eq!(json(&trial, &host(), &format!("{small}/meetings")).await["clock"]["standing"], "waived");
}

#[test]
fn a_meeting_may_stand_for_a_mini_summit_and_one_may_be_waived_sqlite() {
    run(instead(Engine::Sqlite));
}

#[test]
fn a_meeting_may_stand_for_a_mini_summit_and_one_may_be_waived_postgres() {
    run(instead(Engine::Postgres));
}

both!(the_tables_of_meetings_equal_their_entities, vec![movement::capability(), response::capability()], |trial| {
    same_schema::<meeting::store::Entity>(trial.app.database()).await;
    same_schema::<meeting::item::Entity>(trial.app.database()).await;
    same_schema::<meeting::attendance::Entity>(trial.app.database()).await;
    same_schema::<action::store::Entity>(trial.app.database()).await;
    same_schema::<action::store::chased::Entity>(trial.app.database()).await;
    same_schema::<action::decision::Entity>(trial.app.database()).await;
});

async fn demonstrated(engine: Engine) {
    let Some((trial, _)) = begun(engine).await else { return };
    let system = Caller::system("demonstration", organisation("ns-moz"));
    let write = response::capability().demonstration.unwrap();
    let written = trial.app.write(&system, move |w| {
        Box::pin(async move {
            write(w).await?;
            Ok(Done::default())
        })
    });
    written.await.unwrap();
    let list = json(&trial, &ifrc(), "/o?text=zamb").await;
    let flood = list["rows"][0]["name"].as_str().unwrap().to_owned();
    assert!(flood.contains("demonstration"), "{list}");
    let page = trial.get(&ifrc(), "/o?text=zamb").await.text();
    let place = page.split("href=\"/o/cheias-na").nth(1).and_then(|t| t.split('"').next()).unwrap();
    let place = format!("/o/cheias-na{place}");
    let all = json(&trial, &ifrc(), &format!("{place}/meetings")).await;
    assert_eq!((&all["clock"]["standing"], &all["clock"]["hours_most"]), (&"met".into(), &29.into()));
    assert!(names(&all["rows"], "name").iter().all(|n| n.starts_with("DEMO")), "{all}");
    let open = json(&trial, &ifrc(), &format!("{place}/actions")).await;
    assert!(names(&open["rows"], "what").iter().all(|n| n.starts_with("DEMO")), "{open}");
    let plans = trial.get(&ifrc(), &format!("{place}/timeline")).await;
    assert!(plans.status == 200 && plans.text().contains("DEMO Mini-Summit 1"), "{}", plans.text());
    let home = trial.get(&ifrc(), &place).await.text();
    assert!(home.contains("DEMO Operational") && home.contains("overdue"), "{home}");
}

#[test]
fn the_demonstration_holds_a_summit_and_calls_a_meeting_sqlite() {
    run(demonstrated(Engine::Sqlite));
}

#[test]
fn the_demonstration_holds_a_summit_and_calls_a_meeting_postgres() {
    run(demonstrated(Engine::Postgres));
}
