//! What a newcomer to an emergency has to know of the rules: what is open, and for whom it waits.

use crate::{
    judged::{Judged, order},
    say::{self, Names},
    seen::Seen,
    verdict::Urgency,
    words::t,
};
use platform::{Refusal, capability::Brief, id::EmergencyId, web::Ask};
use response::emergency;

/// Where it stands in the handover pack.
const ORDER: i16 = 15;

/// The part of the handover pack; none where nothing is open, or the emergency does not concern the reader.
///
/// # Errors
/// When the database does not answer.
pub async fn of(ask: &Ask, of: EmergencyId) -> Result<Vec<Brief>, Refusal> {
    let (lang, now) = (ask.lang(), ask.now());
    let m = emergency::see(ask.read(), &ask.caller, of).await?;
    let Some(seen) = Seen::one(ask, &m).await? else { return Ok(Vec::new()) };
    let open = |one: &Judged<'_>| one.urgency(now) < Urgency::Nothing && !one.verdict.who().is_empty();
    let mut judged: Vec<Judged<'_>> = seen.judge(ask).into_iter().filter(open).collect();
    if judged.is_empty() {
        return Ok(Vec::new());
    }
    order(&mut judged, now);
    let names = Names::of(&ask.app, lang, &judged, []).await?;
    let line = |one: &Judged<'_>| {
        let state = say::state(lang, one.state(now));
        let said = say::verdict(lang, &one.verdict, &names);
        let who = t!(lang, "waits-for", who = names.all(one.verdict.who()));
        format!("– {state}: {said} {who} ({})", one.rule.id)
    };
    Ok(vec![Brief { order: ORDER, heading: t!(lang, "watch"), lines: judged.iter().map(line).collect() }])
}
