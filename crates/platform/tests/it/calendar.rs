//! Calendars: by a secret address, revocable, as good as their account; read by a second parser.

use chrono::{DateTime, NaiveDate, Utc};
use futures::future::BoxFuture;
use platform::{
    App, Capability, Refusal,
    access::{Caller, Component, Role},
    both,
    calendar::{Date, When},
    commons,
    id::OrganisationId,
    testing::{known, member},
};

fn dates<'a>(
    app: &'a App,
    caller: &'a Caller,
    from: DateTime<Utc>,
    to: DateTime<Utc>,
) -> BoxFuture<'a, Result<Vec<Date>, Refusal>> {
    Box::pin(async move {
        assert!(from < app.now() && app.now() < to && caller.scope == platform::access::Scope::Read);
        let date = |n: u128, title: &str, when: When| Date {
            id: known(n),
            title: title.into(),
            when,
            place: "Salle 3; Goma, étage 2".into(),
            href: format!("/o/{n}"),
            version: 3,
            changed_at: app.now(),
            cancelled: n == 3,
        };
        let time = |starts: &str, zone: Option<&str>| When::Time {
            starts: starts.parse().unwrap(),
            ends: Some(starts.parse::<DateTime<Utc>>().unwrap() + chrono::Duration::hours(1)),
            zone: zone.map(str::to_owned),
        };
        let mut all = vec![
            date(1, "Mini-Summit\nBEGIN:VEVENT", time("2026-11-21T08:00:00Z", Some("Africa/Lubumbashi"))),
            date(2, "القمة المصغرة", time("2027-04-01T08:00:00Z", Some("Europe/Zurich"))),
            date(3, &"Long ".repeat(40), time("2026-12-01T08:00:00Z", Some("Nowhere/Else"))),
        ];
        if caller.organisation == Some(known(1)) {
            all.push(date(4, "Deadline", When::Day(NaiveDate::from_ymd_opt(2026, 12, 24).unwrap())));
        }
        Ok(all)
    })
}

fn dated() -> Capability {
    Capability { name: "dated", dates: Some(dates), ..Capability::default() }
}

both!(a_calendar_is_read_by_its_secret_address_until_that_is_revoked, vec![commons::capability(), dated()], |trial| {
    let who = member(known::<OrganisationId>(1), Component::Icrc, &[Role::Reader], &[]);
    let made = trial.post_under(&who, "/calendar/new", "k", &[]).await;
    assert_eq!(made.status, 303);
    let mut cookies = made.headers.get_all("set-cookie").iter().map(|c| c.to_str().unwrap());
    let cookie = cookies.find(|c| c.starts_with("calendar-address=")).unwrap().to_owned();
    assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), "{cookie}");
    let token = cookie.split(['=', ';']).nth(1).unwrap().to_owned();
    assert!(token.len() == 64 && !made.place().contains(&token));
    // The secret is nowhere in the database.
    let kept = platform::calendar::Address::find().one(trial.app.database().read()).await.unwrap().unwrap();
    assert_ne!(kept.token, token);
    let page = trial.get_with(&who, "/calendar", "cookie", &format!("calendar-address={token}")).await.text();
    assert!(page.contains(&format!("/calendar/{token}.ics")), "{page}");
    assert!(!trial.get(&who, "/calendar").await.text().contains(".ics"));

    let nobody = Caller::anonymous(base::lang::Lang::En);
    let feed = trial.get(&nobody, &format!("/calendar/{token}.ics")).await;
    assert_eq!(feed.status, 200, "{}", feed.text());
    assert_eq!(feed.headers["content-type"], "text/calendar; charset=utf-8");
    let text = feed.text();
    assert!(text.split("\r\n").all(|line| line.len() <= 75), "lines are folded");
    let calendar = ical::IcalParser::new(text.as_bytes()).next().unwrap().unwrap();
    let value = |event: &ical::parser::ical::component::IcalEvent, name: &str| {
        event.properties.iter().find(|p| p.name == name).and_then(|p| p.value.clone()).unwrap_or_default()
    };
    assert_eq!(calendar.events.len(), 4, "{text}");
    let first = &calendar.events[0];
    assert_eq!(value(first, "DTSTART"), "20261121T100000", "10 o'clock in Lubumbashi");
    let start = first.properties.iter().find(|p| p.name == "DTSTART").unwrap();
    assert_eq!(start.params.as_ref().unwrap()[0], ("TZID".to_owned(), vec!["Africa/Lubumbashi".to_owned()]));
    assert_eq!(value(first, "LOCATION"), "Salle 3\\; Goma\\, étage 2");
    assert_eq!(value(first, "SUMMARY"), "Mini-Summit\\nBEGIN:VEVENT");
    assert_eq!((value(first, "SEQUENCE"), value(&calendar.events[2], "STATUS")), ("3".into(), "CANCELLED".into()));
    assert_eq!(value(&calendar.events[1], "DTSTART"), "20270401T100000", "summer in Zurich");
    assert_eq!(value(&calendar.events[2], "DTSTART"), "20261201T080000Z", "a zone that nobody knows is UTC");
    assert_eq!(value(&calendar.events[3], "DTSTART"), "20261224");
    let zones: Vec<_> = calendar.timezones.iter().map(|z| z.properties[0].value.clone().unwrap()).collect();
    assert_eq!(zones, ["Africa/Lubumbashi", "Europe/Zurich"]);
    assert!(calendar.timezones[1].transitions.len() >= 2);

    // Another's address is not one's own to revoke; one's own ends at once; so does a closed account's.
    let other = member(known::<OrganisationId>(2), Component::Icrc, &[Role::Reader], &[]);
    assert_eq!(trial.post(&other, &format!("/calendar/addresses/{}/revoke", kept.id), &[]).await.status, 404);
    assert_eq!(trial.get(&nobody, &format!("/calendar/{}.ics", "0".repeat(64))).await.status, 404);
    assert_eq!(trial.get(&nobody, &format!("/calendar/{token}")).await.status, 404);
    trial.forget(&who);
    assert_eq!(trial.get(&nobody, &format!("/calendar/{token}.ics")).await.status, 404);
    assert_eq!(trial.post(&who, &format!("/calendar/addresses/{}/revoke", kept.id), &[]).await.status, 303);
    assert_eq!(trial.get(&nobody, &format!("/calendar/{token}.ics")).await.status, 404);
});

use sea_orm::EntityTrait;
