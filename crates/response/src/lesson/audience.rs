//! Who may see a lesson: its owner, organisations that are named, or those present; never more than see its emergency.

use super::Lesson;
use crate::{
    emergency::{self, Emergency, home, place},
    words::t,
};
use base::lang::Lang;
use platform::{
    Refusal,
    access::Level,
    id::OrganisationId,
    record::{COORDINATE, hold},
    web::{Ask, Field, Form, Kind},
    write::{Done, Write, register},
};
use std::collections::BTreeSet;

/// Who may see a lesson.
pub(super) const LEVELS: [Level; 3] = [Level::Context, Level::Organisations, Level::Own];

/// The two fields that say who sees a lesson.
pub(super) fn fields(lang: Lang) -> Vec<Field> {
    vec![
        Field::audience(lang, &LEVELS).hint(t!(lang, "lesson-audience-hint")),
        Field::new("organisations", t!(lang, "field-organisations"), Kind::Lines(4000))
            .hint(t!(lang, "field-organisations-hint"))
            .optional(),
    ]
}

/// An audience that was chosen, with the organisations that it names.
pub(super) struct Chosen {
    /// Who.
    pub level: Level,
    /// Named, besides the owner.
    pub named: Vec<OrganisationId>,
}

/// Reads who shall see a lesson of an owner.
///
/// # Errors
/// A sentence where it would be seen by more than see its emergency, or a name is not known.
pub(super) async fn chosen(
    ask: &Ask,
    w: &Write,
    owner: OrganisationId,
    countries: &str,
    of: Option<&Emergency>,
) -> Result<Chosen, Refusal> {
    let lang = ask.lang();
    let level = Level::from_code(ask.values.text("audience")).ok_or(Refusal::Malformed)?;
    let mut named = Vec::new();
    if level == Level::Organisations {
        let country = place::codes(countries).next();
        for line in ask.values.text("organisations").split(['\n', ';', '؛']).map(str::trim).filter(|l| !l.is_empty()) {
            let Some(one) = home::read(w.tx(), &ask.caller, line, country).await else {
                return Err(Refusal::field("organisations", t!(lang, "no-such-organisation", text = line)));
            };
            if one != owner && !named.contains(&one) {
                named.push(one);
            }
        }
        if named.is_empty() {
            return Err(Refusal::field("organisations", t!(lang, "name-organisations")));
        }
    }
    if let Some(of) = of
        && !within(w, of, level, &named).await?
    {
        return Err(Refusal::field("audience", t!(lang, "lesson-too-wide")));
    }
    if level == Level::Context && of.is_none_or(|of| of.context.is_none()) && countries.is_empty() {
        return Err(Refusal::field("audience", t!(lang, "lesson-no-context")));
    }
    Ok(Chosen { level, named })
}

/// Whether everybody who would see a lesson sees its emergency.
async fn within(w: &Write, of: &Emergency, level: Level, named: &[OrganisationId]) -> Result<bool, Refusal> {
    Ok(match (of.level(), level) {
        (_, Level::Own) | (Level::Public | Level::Movement | Level::Context, Level::Context) => true,
        (Level::Public | Level::Movement, Level::Organisations) => true,
        (Level::Context, Level::Organisations) => {
            // Somebody who is not present would learn that there is an emergency that they may not see.
            let mut all = true;
            for one in named {
                let (_, contexts) = w.app().belonging(*one).await?;
                all &= *one == of.owner || of.context.is_some_and(|c| contexts.contains(&c));
            }
            all
        }
        (Level::Organisations, Level::Organisations) => {
            let seen: BTreeSet<OrganisationId> = register::named(w.tx(), of.id).await?.into_iter().collect();
            named.iter().all(|one| *one == of.owner || seen.contains(one))
        }
        _ => false,
    })
}

/// Shares a lesson with those whom its audience names.
///
/// # Errors
/// When the database refuses.
pub(super) async fn share(ask: &Ask, w: &mut Write, lesson: &Lesson, named: &[OrganisationId]) -> Result<(), Refusal> {
    let before: BTreeSet<_> = register::named(w.tx(), lesson.id).await?.into_iter().collect();
    if before == named.iter().copied().collect() {
        return Ok(());
    }
    let held = hold::<super::Entity>(w.tx(), &ask.caller, lesson.id, super::forms::WRITE).await?;
    w.share(&held, named).await
}

/// Fills the form that changes who sees a lesson.
///
/// # Errors
/// [`Refusal::NotFound`] where the caller may not see it, [`Refusal::NotAllowed`] where it is not theirs to change.
pub(super) async fn fill(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    let m = super::forms::mine(ask, COORDINATE).await?;
    if m.study {
        return Err(Refusal::NotAllowed);
    }
    form.title = t!(lang, "lesson-share");
    form.lead = t!(lang, "lesson-share-lead");
    form.submit = t!(lang, "save");
    form.base = Some(m.version);
    form.audience = Some(m.level());
    form.crumbs = super::forms::below(lang, &m);
    form.set("audience", m.level().code());
    let named = register::named(ask.read(), m.id).await?;
    form.set("organisations", named.into_iter().map(|o| home::text(lang, o)).collect::<Vec<_>>().join("\n"));
    Ok(())
}

/// Changes who sees a lesson.
///
/// # Errors
/// As [`fill`]; what needs mending.
pub(super) async fn take(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let lang = ask.lang();
    let held = hold::<super::Entity>(w.tx(), &ask.caller, ask.id::<uuid::Uuid>("lesson")?, COORDINATE).await?;
    if held.study {
        return Err(Refusal::NotAllowed);
    }
    let of = match held.emergency {
        Some(id) => Some(emergency::see(w.tx(), &ask.caller, id).await?),
        None => None,
    };
    let chosen = chosen(ask, w, held.owner, &held.countries, of.as_ref()).await?;
    let next = Lesson { audience: chosen.level.stored(), ..held.model().clone() };
    let m = w.update("lesson-shared", &held, ask.base(), next).await?;
    share(ask, w, &m, &chosen.named).await?;
    let json = serde_json::json!({ "id": m.id, "audience": m.level().code(), "version": m.version });
    Ok(Done::at(super::pages::href(&m)).saying(t!(lang, "audience-changed")).with(json))
}
