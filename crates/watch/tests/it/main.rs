//! The watch through the router, on both engines.

mod acts;
mod flat;
mod reasons;
mod seen;

use chrono::{Duration, Utc};
use movement::organisation::{country_context_id as country_context, id_of as organisation};
use platform::{
    Capability,
    access::{Caller, Component, Role},
    testing::{Trial, member},
};
use serde_json::Value;

/// What the watch stands on. The reader of sheets is never called here.
fn capabilities() -> Vec<Capability> {
    vec![
        platform::commons::capability(),
        platform::home::capability(),
        movement::capability(),
        response::capability(),
        picture::capability(std::sync::Arc::new(picture::import::reading::here)),
        watch::capability(),
    ]
}

fn who(code: &str, component: Component, roles: &[Role]) -> Caller {
    member(organisation(code), component, roles, &[country_context("MOZ")])
}

fn host() -> Caller {
    who("ns-moz", Component::NationalSociety, &[Role::Coordinator, Role::Signatory])
}

fn ifrc() -> Caller {
    who("ifrc", Component::Ifrc, &[Role::Coordinator, Role::Signatory])
}

fn icrc() -> Caller {
    who("icrc", Component::Icrc, &[Role::Coordinator, Role::Signatory])
}

/// A partner that is present and coordinates nothing.
fn partner() -> Caller {
    who("ns-fra", Component::NationalSociety, &[Role::Contributor])
}

/// A component that is elsewhere.
fn away() -> Caller {
    member(organisation("ns-nor"), Component::NationalSociety, &[Role::Coordinator], &[country_context("SDN")])
}

fn nobody() -> Caller {
    Caller::anonymous(base::lang::Lang::En)
}

/// Organisations, the context, and that IFRC, ICRC and a partner are present.
async fn settle(trial: &Trial) {
    let system = Caller::system("test", organisation("ns-moz"));
    let settled = movement::capability().demonstration.expect("people and where they are");
    let written = trial.app.write(&system, move |w| {
        Box::pin(async move {
            settled(w).await?;
            Ok(platform::write::Done::default())
        })
    });
    written.await.unwrap();
}

/// Opens a flood in Mozambique that began so many hours ago; gives its address.
async fn flood(trial: &Trial, hours: i64, more: &[(&str, &str)]) -> String {
    let began = trial.app.now() - Duration::hours(hours);
    let (day, hour) = (began.format("%Y-%m-%d").to_string(), began.format("%-H").to_string());
    let mut form = vec![
        ("what", "flood"),
        ("countries", "MOZ"),
        ("onset_day", day.as_str()),
        ("onset_hour", hour.as_str()),
        ("another", "on"),
    ];
    for (name, value) in more {
        form.retain(|(n, _)| n != name);
        form.push((name, value));
    }
    let answer = trial.post(&host(), "/o/new", &form).await;
    assert_eq!(answer.status, 303, "{}", answer.text());
    answer.place()
}

/// The rows of the watch for somebody.
async fn rows(trial: &Trial, caller: &Caller, query: &str) -> Vec<Value> {
    let json = trial.get(caller, &format!("/api/v1/watch{query}")).await.json();
    json["rows"].as_array().unwrap_or_else(|| panic!("{json}")).clone()
}

/// The state of a rule for somebody, in the only emergency.
async fn state(trial: &Trial, caller: &Caller, rule: &str) -> String {
    let rows = rows(trial, caller, &format!("?rule={rule}")).await;
    assert_eq!(rows.len(), 1, "{rule}: {rows:?}");
    rows[0]["state"].as_str().unwrap().to_owned()
}

fn stamp(at: chrono::DateTime<Utc>) -> String {
    at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true)
}
