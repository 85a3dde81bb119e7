//! The timeline of an emergency: everything that happened, from the ledger, and beside it what was planned.
//!
//! Invariant: what happened is the ledger's and complete as far as the reader may see it; what was planned is said by the
//! capabilities that planned it, with what came of it.

use crate::{emergency, words::t};
use base::lang::Lang;
use chrono::{DateTime, Utc};
use platform::{
    Refusal,
    calendar::When,
    capability::Plan,
    timeline,
    web::{Ask, Cell, Gate, Route, Table, View},
};

/// Its routes.
pub fn routes() -> Vec<Route> {
    vec![Route::page(
        "/o/{emergency}/timeline",
        "emergency_timeline",
        "What happened in an emergency, newest first, and what was planned.",
        Gate::Anyone,
        |ask| Box::pin(of(ask)),
    )]
}

async fn of(ask: &Ask) -> Result<View, Refusal> {
    let lang = ask.lang();
    let emergency = emergency::by_slug(ask).await?;
    let mut view = timeline::of_emergency(ask, emergency.key()).await?;
    view.title = t!(lang, "timeline");
    // Further pages go on with what happened; what was planned stands on the first.
    if ask.query.given("before").is_none() {
        let plans = ask.app.plans(ask, emergency.key()).await?;
        if let serde_json::Value::Object(json) = &mut view.json {
            json.insert("planned".to_owned(), plans.iter().map(|plan| told(plan, ask.now())).collect());
        }
        view.tables.push(table(lang, &plans, ask.now()));
    }
    Ok(view.below(t!(lang, "operations"), "/o").seen_by(emergency.level()))
}

/// How a plan stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stands {
    Done,
    CalledOff,
    Comes,
    Late,
}

impl Stands {
    fn of(plan: &Plan, now: DateTime<Utc>) -> Stands {
        let over = match &plan.when {
            When::Day(day) => *day < now.date_naive(),
            When::Time { starts, ends, .. } => ends.unwrap_or(*starts) < now,
        };
        match (plan.done, plan.called_off) {
            (Some(_), _) => Stands::Done,
            (None, true) => Stands::CalledOff,
            (None, false) if over => Stands::Late,
            (None, false) => Stands::Comes,
        }
    }

    const fn code(self) -> &'static str {
        match self {
            Stands::Done => "done",
            Stands::CalledOff => "called_off",
            Stands::Comes => "comes",
            Stands::Late => "late",
        }
    }

    fn name(self, lang: Lang) -> String {
        match self {
            Stands::Done => t!(lang, "plan-done"),
            Stands::CalledOff => t!(lang, "plan-called-off"),
            Stands::Comes => t!(lang, "plan-comes"),
            Stands::Late => t!(lang, "plan-late"),
        }
    }
}

fn table(lang: Lang, plans: &[Plan], now: DateTime<Utc>) -> Table {
    let columns = vec![
        ("when", t!(lang, "plan-when")),
        ("title", t!(lang, "plan-what")),
        ("stands", t!(lang, "plan-stands")),
        ("done", t!(lang, "plan-done-at")),
    ];
    let mut table = Table::new(t!(lang, "planned"), columns);
    for plan in plans {
        let when = match &plan.when {
            When::Day(day) => Cell::Day(*day),
            When::Time { starts, .. } => Cell::At(*starts),
        };
        table.row(vec![
            when,
            Cell::Link(plan.title.clone(), plan.href.clone()),
            Cell::Own(Stands::of(plan, now).name(lang)),
            plan.done.map_or(Cell::Empty, Cell::At),
        ]);
    }
    table.empty = t!(lang, "planned-none");
    table
}

fn told(plan: &Plan, now: DateTime<Utc>) -> serde_json::Value {
    let when = match &plan.when {
        When::Day(day) => serde_json::json!(day),
        When::Time { starts, .. } => serde_json::json!(starts),
    };
    serde_json::json!({
        "when": when,
        "title": plan.title,
        "href": plan.href,
        "stands": Stands::of(plan, now).code(),
        "done": plan.done,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Duration;

    #[test]
    fn a_plan_is_late_once_its_time_is_over_and_nothing_came_of_it() {
        let now: DateTime<Utc> = "2026-11-20T08:00:00Z".parse().unwrap();
        let plan = |starts: DateTime<Utc>, done, called_off| Plan {
            when: When::Time { starts, ends: Some(starts + Duration::hours(1)), zone: None },
            title: String::new(),
            href: String::new(),
            done,
            called_off,
        };
        let stands = |plan: Plan| Stands::of(&plan, now);
        assert_eq!(stands(plan(now - Duration::minutes(30), None, false)), Stands::Comes, "it runs");
        assert_eq!(stands(plan(now - Duration::minutes(61), None, false)), Stands::Late);
        assert_eq!(stands(plan(now - Duration::days(1), Some(now), false)), Stands::Done);
        assert_eq!(stands(plan(now + Duration::days(1), None, true)), Stands::CalledOff);
        let day = Plan { when: When::Day(now.date_naive()), ..plan(now, None, false) };
        assert_eq!(stands(day.clone()), Stands::Comes, "a day is over when it has passed");
        assert_eq!(Stands::of(&day, now + Duration::days(1)), Stands::Late);
    }
}
