//! Giving a reason not to keep a rule, reading one, and letting the rule speak again.

use super::{Entity, Mute};
use crate::{fill, judged::judge, policy::Summit, rule::Rule, say, words::t};
use askama::Template;
use base::lang::Lang;
use chrono::{Days, Months, NaiveDate};
use movement::context;
use platform::{
    Refusal,
    access::Level,
    id::OrganisationId,
    record::{COORDINATE, Record, hold, may, organisation, see},
    show,
    web::{Ask, Field, Form, Kind, View, view::Action},
    write::{Done, Write, register},
};
use response::emergency::{self, Emergency};

/// How long a reason stands where nobody says otherwise.
const USUAL: Days = Days::new(14);
/// How long it stands at most.
const LONGEST: Months = Months::new(12);

/// The fields.
pub fn fields(lang: Lang) -> Vec<Field> {
    let scopes = vec![
        ("emergency".to_owned(), t!(lang, "mute-scope-emergency")),
        ("context".to_owned(), t!(lang, "mute-scope-everywhere")),
    ];
    vec![
        Field::new("reason", t!(lang, "mute-reason"), Kind::Lines(600)).hint(t!(lang, "mute-reason-hint")),
        Field::new("until", t!(lang, "mute-until"), Kind::Day).hint(t!(lang, "mute-until-hint")),
        Field::new("scope", t!(lang, "mute-scope"), Kind::One(scopes)),
    ]
}

#[derive(Template)]
#[template(path = "about.html")]
struct About {
    title: String,
    id: &'static str,
    href: String,
    said: String,
    advice: String,
}

/// The rule and the emergency of an address, or the refusal that sending the form would meet.
async fn asked(ask: &Ask) -> Result<(&'static Rule, Emergency, OrganisationId), Refusal> {
    let m = emergency::by_slug(ask).await?;
    let rule = Rule::of(ask.param("rule")).ok_or(Refusal::NotFound)?;
    let own = organisation(&ask.caller)?;
    let present = m.context.is_some_and(|c| ask.caller.contexts.contains(&c));
    let fits = ask.caller.component.is_some() && present || own == m.owner;
    if !fits || !ask.caller.holds(COORDINATE.roles, m.context) {
        return Err(Refusal::NotAllowed);
    }
    Ok((rule, m, own))
}

/// Fills the form.
///
/// # Errors
/// [`Refusal::NotFound`] where the caller may not see the emergency, [`Refusal::NotAllowed`] where it is not theirs to say.
pub async fn fill(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    let (rule, m, own) = asked(ask).await?;
    form.title = t!(lang, "mute");
    form.lead = t!(lang, "mute-lead");
    form.submit = t!(lang, "mute-submit");
    form.audience = Some(level(&m));
    form.crumbs = vec![(m.name.clone(), m.href())];
    form.set("scope", "emergency");
    form.set("until", (ask.now().date_naive() + USUAL).to_string());
    let now = ask.now();
    let facts =
        fill::of(ask.read(), &ask.caller, std::slice::from_ref(&m), now.date_naive(), &Summit::of(&ask.app)).await?;
    let judged: Vec<_> = judge(&facts, &[], Some(own), now).into_iter().filter(|j| j.rule.id == rule.id).collect();
    let names = say::Names::of(&ask.app, lang, &judged, []).await?;
    let said = judged.first().map(|one| say::verdict(lang, &one.verdict, &names)).unwrap_or_default();
    let about = About {
        title: (rule.title)(lang),
        id: rule.id,
        href: format!("/watch/rules/{}", rule.id),
        said,
        advice: (rule.advice)(lang),
    };
    form.aside = about.render().map_err(|e| Refusal::of(&e))?;
    Ok(())
}

/// Who sees a reason: those present, and never more than see the emergency.
fn level(m: &Emergency) -> Level {
    match m.level() {
        // Of no single country there is nowhere to be present.
        Level::Public | Level::Movement if m.context.is_none() => Level::Movement,
        Level::Public | Level::Movement | Level::Context => Level::Context,
        narrow => narrow,
    }
}

/// Whether a reason may end on a day.
fn ends_well(until: NaiveDate, today: NaiveDate) -> bool {
    until > today && today.checked_add_months(LONGEST).is_none_or(|last| until <= last)
}

/// Keeps the reason.
///
/// # Errors
/// What needs mending; [`Refusal::NotAllowed`] where it is not theirs to say.
pub async fn take(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let lang = ask.lang();
    let (rule, m, owner) = asked(ask).await?;
    if !rule.takes_a_reason() {
        return Err(Refusal::field("reason", t!(lang, "mute-hard")));
    }
    let until = ask.values.day("until").ok_or(Refusal::Malformed)?;
    if !ends_well(until, w.at().date_naive()) {
        return Err(Refusal::field("until", t!(lang, "mute-until-wrong")));
    }
    let everywhere = ask.values.text("scope") == "context";
    if everywhere && !m.context.is_some_and(|c| ask.caller.contexts.contains(&c)) {
        return Err(Refusal::field("scope", t!(lang, "mute-not-present")));
    }
    let level = if everywhere { Level::Context } else { level(&m) };
    let mute = Mute {
        id: w.id(),
        version: 1,
        owner,
        audience: level.stored(),
        context: m.context,
        emergency: (!everywhere).then(|| m.key()),
        body: None,
        removed: false,
        created_at: w.at(),
        changed_at: w.at(),
        rule: rule.id.to_owned(),
        reason: ask.values.text("reason").to_owned(),
        until,
    };
    let mute = w.insert::<Entity>("rule-muted", mute).await?;
    if level == Level::Organisations {
        let mut named = register::named(w.tx(), m.id).await?;
        named.push(m.owner);
        named.sort_unstable();
        named.dedup();
        let held = hold::<Entity>(w.tx(), &ask.caller, mute.id, COORDINATE).await?;
        w.share(&held, &named).await?;
    }
    let json = serde_json::json!({ "id": mute.id, "href": Entity::href(&mute), "rule": rule.id, "until": until });
    Ok(Done::at(m.href()).saying(t!(lang, "muted", day = show::day(lang, until))).with(json))
}

#[derive(Template)]
#[template(path = "reason.html")]
struct Reason {
    facts: Vec<(String, String, bool)>,
}

/// The page of a reason.
///
/// # Errors
/// [`Refusal::NotFound`] where the caller may not see it.
pub async fn one(ask: &Ask) -> Result<View, Refusal> {
    let lang = ask.lang();
    let m = see::<Entity>(ask.read(), &ask.caller, ask.id::<uuid::Uuid>("mute")?).await?;
    let rule = Rule::of(&m.rule).ok_or(Refusal::NotFound)?;
    let names = ask.app.organisation_names(lang, &[m.owner]).await?;
    let about = match m.emergency {
        Some(id) => emergency::see(ask.read(), &ask.caller, id).await.ok(),
        None => None,
    };
    let place: Vec<_> = m.context.into_iter().collect();
    let place = context::names(ask.read(), &ask.caller, &place).await?.pop().unwrap_or_default();
    let mut facts = vec![
        (t!(lang, "column-rule"), format!("{}: {}", rule.id, (rule.title)(lang)), true),
        (t!(lang, "mute-reason"), m.reason.clone(), false),
        (t!(lang, "mute-who"), names.into_iter().next().unwrap_or_default(), false),
    ];
    match &about {
        Some(about) => facts.push((t!(lang, "column-emergency"), about.name.clone(), false)),
        None => facts.push((t!(lang, "mute-scope"), t!(lang, "mute-scope-context", place = place), true)),
    }
    facts.push((t!(lang, "column-until"), show::day(lang, m.until), true));
    let mut view = View::new(t!(lang, "mute-title", rule = rule.id))
        .showing(&Reason { facts })?
        .with(serde_json::json!({
            "id": m.id, "version": m.version, "rule": m.rule, "reason": m.reason, "until": m.until, "owner": m.owner,
            "context": m.context, "emergency": m.emergency, "audience": Level::read(m.audience).code(),
        }))
        .seen_by(Level::read(m.audience))
        .below(t!(lang, "watch"), "/watch");
    if let Some(about) = about {
        view = view.below(about.name.clone(), about.href());
    }
    if may(&ask.caller, &Entity::facts(&m), COORDINATE) {
        view = view.action(Action::button(t!(lang, "mute-lift"), format!("/watch/reasons/{}/lift", m.id)));
    }
    Ok(view)
}

/// Lets the rule speak again: the reason is taken away by whoever gave it.
///
/// # Errors
/// [`Refusal::NotFound`] where the caller may not see it, [`Refusal::NotAllowed`] where another organisation gave it.
pub async fn lift(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let held = hold::<Entity>(w.tx(), &ask.caller, ask.id::<uuid::Uuid>("mute")?, COORDINATE).await?;
    w.remove("mute-lifted", &held).await?;
    Ok(Done::at("/watch").saying(t!(ask.lang(), "mute-lifted")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_ends_after_today_and_within_a_year() {
        let today: NaiveDate = "2026-11-20".parse().unwrap();
        for (until, fits) in [
            ("2026-11-20", false),
            ("2026-11-21", true),
            ("2027-11-20", true),
            ("2027-11-21", false),
            ("2025-01-01", false),
        ] {
            assert_eq!(ends_well(until.parse().unwrap(), today), fits, "{until}");
        }
    }
}
