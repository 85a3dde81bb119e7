//! What this crate registers: pages, panels, words, and the table of reasons.

use crate::{brief, mute, pages, panel, words::t};
use base::lang::Lang;
use platform::{
    Capability,
    access::Role,
    capability::{Kind, Nav, Panel, Place},
    database::migrate::Migration,
    web::{Gate, Route},
};

/// Those who give reasons.
const COORDINATORS: &[Role] = platform::record::COORDINATE.roles;

/// The capability.
pub fn capability() -> Capability {
    Capability {
        name: "watch",
        migrations: vec![Migration { name: "watch_001_mutes", changes: mute::tables }],
        routes: routes(),
        kinds: vec![Kind { code: "mute", name: |lang| t!(lang, "mute-kind") }],
        deeds: Some(deeds),
        help: Some(help),
        panels: vec![
            Panel { place: Place::Home, order: 0, show: |ask, _| Box::pin(panel::home(ask)) },
            Panel { place: Place::Emergency, order: 15, show: |ask, of| Box::pin(panel::emergency(ask, of)) },
        ],
        briefs: Some(|ask, of| Box::pin(brief::of(ask, of))),
        nav: vec![Nav {
            order: 22,
            href: "/watch",
            name: |lang| t!(lang, "watch"),
            shown: |caller| caller.component.is_some() && caller.reads(),
        }],
        specimen: Some(|w, owner, context, level| Box::pin(mute::specimen(w, owner, context, level))),
        ..Capability::default()
    }
}

fn routes() -> Vec<Route> {
    vec![
        Route::page(
            "/watch",
            "watch",
            "What the rules of coordination find in the emergencies that concern the caller's organisation, by state, rule, emergency and weight.",
            Gate::SignedIn,
            |ask| Box::pin(pages::watch(ask)),
        ),
        Route::page(
            "/watch/rules",
            "watch_rules",
            "The rules of coordination with their sources.",
            Gate::Anyone,
            |ask| Box::pin(pages::rules(ask)),
        ),
        Route::page("/watch/rules/{rule}", "watch_rule", "A rule of coordination.", Gate::Anyone, |ask| {
            Box::pin(pages::rule(ask))
        }),
        Route::form(
            "/o/{emergency}/watch/{rule}",
            "mute_rule",
            "Gives a reason not to keep a rule in an emergency or its context, until a day.",
            Gate::Holds(COORDINATORS),
            mute::fields,
            |ask, form| Box::pin(mute::fill(ask, form)),
            |ask, w| Box::pin(mute::take(ask, w)),
        ),
        Route::page("/watch/reasons/{mute}", "mute", "A reason not to keep a rule.", Gate::Anyone, |ask| {
            Box::pin(mute::one(ask))
        }),
        Route::button(
            "/watch/reasons/{mute}/lift",
            "lift_mute",
            "Takes back a reason of the caller's own organisation, so that the rule speaks again.",
            Gate::Holds(COORDINATORS),
            |ask, w| Box::pin(mute::lift(ask, w)),
        ),
    ]
}

fn deeds(lang: Lang, act: &str) -> Option<String> {
    Some(match act {
        "rule-muted" => t!(lang, "deed-rule-muted"),
        "mute-lifted" => t!(lang, "deed-mute-lifted"),
        _ => return None,
    })
}

fn help(lang: Lang, route: &str) -> Option<String> {
    Some(match route {
        "watch" => t!(lang, "help-watch"),
        "watch_rules" => t!(lang, "help-watch-rules"),
        "watch_rule" => t!(lang, "help-watch-rule"),
        "mute_rule" => t!(lang, "help-mute-rule"),
        "mute" => t!(lang, "help-mute"),
        _ => return None,
    })
}
