//! What every installation has whatever its capabilities are: search, timeline, changes, jobs, outbox, calendars, files
//! and the ledger's seals. `app` lists it first.

use crate::{
    Capability,
    access::{Caller, Role},
    calendar,
    capability::Kind,
    capability::Nav,
    feed, files, jobs, ledger, mail, search, timeline,
    words::t,
};
use base::lang::Lang;

/// The commons.
pub fn capability() -> Capability {
    Capability {
        name: "commons",
        routes: [
            search::routes(),
            timeline::routes(),
            feed::routes(),
            files::routes(),
            calendar::routes(),
            jobs::routes(),
            mail::routes(),
            ledger::routes(),
        ]
        .concat(),
        kinds: vec![Kind { code: "kept_file", name: |lang| t!(lang, "file-kind") }],
        deeds: Some(deeds),
        nav: vec![Nav {
            order: 900,
            href: "/operator/jobs",
            name: |lang| t!(lang, "jobs"),
            shown: |caller: &Caller| caller.holds_somewhere(&[Role::Operator]),
        }],
        jobs: [jobs::kinds(), mail::kinds(), ledger::kinds()].concat(),
        specimen: Some(|w, owner, context, level| {
            Box::pin(async move {
                let mut params = files::specimen(w, owner, context, level).await?;
                // A calendar is one person's own: whoever guesses at its address finds none.
                let nobody_s = w.id::<uuid::Uuid>().to_string();
                params.extend([("token", nobody_s.clone()), ("address", nobody_s)]);
                Ok(params)
            })
        }),
        ..Capability::default()
    }
}

fn deeds(lang: Lang, act: &str) -> Option<String> {
    Some(match act {
        "audience-named" => t!(lang, "deed-audience-named"),
        "file-kept" => t!(lang, "deed-file-kept"),
        "file-removed" => t!(lang, "deed-file-removed"),
        _ => return None,
    })
}
