//! The people of an organisation: who holds what, confirming and taking away, inviting, and letting somebody in again.
//!
//! Invariants: nobody gives a role that they may not give; what is taken away ends every browser and token of that
//! person at once; the last coordinator of an organisation does not take themselves away.

use super::{
    affiliation::{LASTS, Standing},
    at::{self, fill},
    email::Email,
    identify::fresh,
    me,
    store::{
        people,
        sessions::{self, Which},
    },
    table::{account, invitation, role},
    token::{Kind, Secret},
};
use crate::words::t;
use askama::Template;
use base::lang::Lang;
use platform::{
    App, Refusal,
    access::{Caller, Level, Role},
    id::{AccountId, OrganisationId},
    mail::Letter,
    record::{self, COORDINATE, Right, hold, see},
    show,
    web::{Ask, Field, Form, Kind as Is, View, view::Action},
    write::{Done, Write},
};
use uuid::Uuid;

/// Those who invite and review: who coordinates in the organisation; who runs the installation only lets the first in.
pub const REVIEW: &[Role] = &[Role::Coordinator];
/// Those who invite.
pub const INVITE: &[Role] = &[Role::Coordinator, Role::Operator];
const GIVE: Right = Right::owner(INVITE);

/// Whether somebody may give a role: coordinators any but that of the installation's operator, which operators give,
/// who otherwise give only what lets an organisation begin.
pub fn may_give(giver: &Caller, role: Role) -> bool {
    let coordinates = giver.holds(&[Role::Coordinator], None);
    let operates = giver.holds(&[Role::Operator], None);
    match role {
        Role::Operator => operates,
        Role::Coordinator | Role::Reader => coordinates || operates,
        _ => coordinates,
    }
}

struct Held {
    person: String,
    email: String,
    role: String,
    context: String,
    confirmed: String,
    lapses: String,
    state: String,
    late: bool,
    confirm: (String, String, String),
    take: (String, String, String),
}

struct Open {
    email: String,
    roles: String,
    until: String,
    withdraw: (String, String),
}

struct Renew {
    person: String,
    href: String,
}

#[derive(Template)]
#[template(path = "account/people.html")]
struct Page {
    lang: Lang,
    held: Vec<Held>,
    open: Vec<Open>,
    renew: Vec<Renew>,
}

fn key(ask: &Ask) -> String {
    ask.app.id::<Uuid>().to_string()
}

fn role_names(lang: Lang, codes: &str) -> String {
    let names: Vec<String> = codes.split(' ').filter_map(Role::from_code).map(|r| r.name(lang)).collect();
    names.join(", ")
}

/// `GET /people`: who of my organisation holds what.
pub async fn page(ask: &Ask) -> Result<View, Refusal> {
    let (lang, now) = (ask.lang(), ask.now());
    let given = people::given(ask.read(), &ask.caller).await?;
    let day = |at: chrono::DateTime<chrono::Utc>| show::day(lang, at.date_naive());
    let mut json = Vec::new();
    let (mut held, mut renew): (Vec<Held>, Vec<Renew>) = (Vec::new(), Vec::new());
    let mut seen = std::collections::BTreeSet::new();
    for (role, person) in &given {
        let standing = role.standing(now);
        let called = role_names(lang, &role.role);
        let who = person.name.clone();
        json.push(serde_json::json!({
            "id": role.id, "person": who, "role": role.role, "context": role.context,
            "confirmed_at": role.confirmed_at, "lapses_at": role.confirmed_at + LASTS, "holds": standing.holds(),
        }));
        held.push(Held {
            email: person.email.clone(),
            context: role.context.map_or_else(|| t!(lang, "account-context-all"), |_| t!(lang, "account-context-one")),
            confirmed: day(role.confirmed_at),
            lapses: day(role.ends_at.unwrap_or(role.confirmed_at + LASTS).min(role.confirmed_at + LASTS)),
            state: me::state(lang, standing),
            late: !matches!(standing, Standing::Held),
            confirm: (
                format!("/people/{}/confirm", role.id),
                key(ask),
                t!(lang, "account-confirm-who", role = called.as_str(), person = who.as_str()),
            ),
            take: (
                format!("/people/{}/take", role.id),
                key(ask),
                t!(lang, "account-take-who", role = called.as_str(), person = who.as_str()),
            ),
            role: called,
            person: who,
        });
        let own = Some(person.owner) == ask.caller.organisation;
        if own && Some(person.account()) != ask.caller.account && seen.insert(person.id) {
            renew.push(Renew { person: person.name.clone(), href: format!("/people/{}/renew", person.id) });
        }
    }
    let open = people::invitations(ask.read(), &ask.caller, now).await?.into_iter().map(|i| Open {
        roles: role_names(lang, &i.role),
        until: show::instant(lang, i.ends_at),
        withdraw: (format!("/people/invitations/{}/withdraw", i.id), key(ask)),
        email: i.email,
    });
    let page = Page { lang, held, open: open.collect(), renew };
    let mut view = View::new(t!(lang, "account-people")).seen_by(Level::Own).with(serde_json::json!({ "rows": json }));
    let organisation = ask.caller.organisation_name.as_str();
    view.lead = t!(lang, "account-people-lead", organisation = organisation);
    let invite = Action::link(t!(lang, "account-invite"), "/people/invite").main();
    Ok(view.showing(&page)?.action(invite))
}

/// Confirms a role for another year.
pub async fn confirm(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let held = hold::<role::Entity>(w.tx(), &ask.caller, ask.id::<Uuid>("role")?, COORDINATE).await?;
    let next = role::Model {
        confirmed_at: w.at(),
        confirmed_by: ask.caller.account,
        reminded_at: None,
        ..held.model().clone()
    };
    w.update("role-confirmed", &held, None, next).await?;
    Ok(Done::at("/people").saying(t!(ask.lang(), "account-confirmed-now")))
}

/// Takes a role away; the person's browsers and tokens end, so that nothing keeps what they held.
pub async fn take(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let held = hold::<role::Entity>(w.tx(), &ask.caller, ask.id::<Uuid>("role")?, COORDINATE).await?;
    let account = held.account;
    let mine = Some(account) == ask.caller.account;
    if mine && held.role == Role::Coordinator.code() {
        let others = people::given(w.tx(), &ask.caller).await?;
        let another = others.iter().any(|(r, _)| {
            r.id != held.model().id && r.role == held.role && r.context.is_none() && r.held(w.at()).is_some()
        });
        if !another {
            return Err(Refusal::field("main", t!(ask.lang(), "account-take-own")));
        }
    }
    w.remove("role-taken", &held).await?;
    sessions::end(w.tx(), account, Which::All, w.at()).await?;
    let done = Done::at(if mine { "/" } else { "/people" });
    Ok(done.saying(t!(ask.lang(), "account-taken")))
}

/// Fields of an invitation.
pub fn invite_fields(lang: Lang) -> Vec<Field> {
    vec![
        Field::new("email", t!(lang, "account-email"), Is::Email),
        Field::new("roles", t!(lang, "account-role"), Is::Many(Vec::new())),
    ]
}

/// The form of an invitation.
pub async fn show_invite(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    fresh(&ask.app, &ask.headers, "/people/invite").await?;
    form.title = t!(lang, "account-invite");
    form.lead = t!(lang, "account-invite-lead", days = invitation::LASTS.num_days());
    form.submit = t!(lang, "account-invite-send");
    form.crumbs = vec![(t!(lang, "account-people"), "/people".to_owned())];
    let may = Role::ALL.into_iter().filter(|r| may_give(&ask.caller, *r));
    form.choose("roles", may.map(|r| (r.code().to_owned(), r.name(lang))).collect());
    Ok(())
}

/// What an invitation is made of.
#[derive(Clone, Debug)]
pub struct Invite {
    /// Whom.
    pub email: Email,
    /// Which roles.
    pub roles: Vec<Role>,
    /// Whose account it renews.
    pub renews: Option<AccountId>,
}

/// Makes an invitation; gives its link, which is nowhere else.
pub async fn make(w: &mut Write, organisation: OrganisationId, invite: &Invite) -> Result<String, Refusal> {
    let secret = Secret::new(Kind::Invitation, &fill(w.app()));
    let codes: Vec<&str> = invite.roles.iter().map(|r| r.code()).collect();
    let row = invitation::Model {
        email: invite.email.written().to_owned(),
        email_folded: invite.email.folded().to_owned(),
        role: codes.join(" "),
        renews: invite.renews,
        ..invitation::Model::new(w.id(), organisation, secret.key().as_str(), w.at())
    };
    w.insert::<invitation::Entity>(if invite.renews.is_some() { "access-renewed" } else { "person-invited" }, row)
        .await?;
    Ok(link(w.app(), secret.shown()))
}

fn link(app: &App, secret: &str) -> String {
    format!("{}/invitation/{secret}", app.settings().address.trim_end_matches('/'))
}

/// Invites a person; the next page shows the link, once.
pub async fn take_invite(ask: &Ask) -> Result<Done, Refusal> {
    let lang = ask.lang();
    fresh(&ask.app, &ask.headers, "/people/invite").await?;
    let email = Email::parse(ask.values.text("email"))
        .ok_or_else(|| Refusal::field("email", t!(lang, "account-email-wrong")))?;
    let roles: Vec<Role> = ask.values.all("roles").into_iter().filter_map(Role::from_code).collect();
    if roles.is_empty() {
        return Err(Refusal::field("roles", t!(lang, "account-role-needed")));
    }
    if !roles.iter().all(|r| may_give(&ask.caller, *r)) {
        return Err(Refusal::NotAllowed);
    }
    send(ask, Invite { email, roles, renews: None }).await
}

async fn send(ask: &Ask, invite: Invite) -> Result<Done, Refusal> {
    let organisation = record::organisation(&ask.caller)?;
    if !ask.caller.holds(GIVE.roles, None) {
        return Err(Refusal::NotAllowed);
    }
    let (lang, name) = (ask.lang(), ask.caller.organisation_name.clone());
    ask.app
        .write(&ask.caller, move |w| {
            let (invite, name) = (invite.clone(), name.clone());
            Box::pin(async move {
                let link = make(w, organisation, &invite).await?;
                // Without a mail server it would only lie in the outbox: whoever invites has the link.
                if w.app().settings().mail.is_some() {
                    w.mail(letter(lang, &name, &invite, &link)).await?;
                }
                let shown = at::show_once(w.app(), "invitation", &link);
                Ok(Done { cookies: vec![shown], ..Done::at("/people/invited") })
            })
        })
        .await
}

/// The letter that brings a link, in the language of who invites: that of who is invited is not known yet.
fn letter(lang: Lang, organisation: &str, invite: &Invite, link: &str) -> Letter {
    let days = invitation::LASTS.num_days();
    Letter {
        kind: "invitation",
        to: invite.email.written().to_owned(),
        subject: t!(lang, "account-letter-invited", organisation = organisation),
        body: t!(lang, "account-letter-invited-text", organisation = organisation, link = link, days = days),
        calendar: None,
    }
}

/// The link that was just made.
pub fn invited(ask: &Ask) -> Result<View, Refusal> {
    let lang = ask.lang();
    let back = (t!(lang, "account-people"), "/people");
    me::once(ask, "invitation", t!(lang, "account-invite-made"), t!(lang, "account-invite-made-lead"), back)
}

/// Withdraws an invitation.
pub async fn withdraw(ask: &Ask, w: &mut Write) -> Result<Done, Refusal> {
    let held = hold::<invitation::Entity>(w.tx(), &ask.caller, ask.id::<Uuid>("invitation")?, COORDINATE).await?;
    w.remove("invitation-withdrawn", &held).await?;
    Ok(Done::at("/people").saying(t!(ask.lang(), "account-taken")))
}

/// The person of the caller's own organisation whose access is to be renewed.
async fn to_renew(ask: &Ask) -> Result<account::Model, Refusal> {
    let person = see::<account::Entity>(ask.read(), &ask.caller, ask.id::<Uuid>("account")?).await?;
    if Some(person.owner) != ask.caller.organisation || Some(person.account()) == ask.caller.account {
        return Err(Refusal::NotFound);
    }
    Ok(person)
}

/// The form that renews somebody's access has no field but its button.
pub async fn show_renew(ask: &Ask, form: &mut Form) -> Result<(), Refusal> {
    let lang = ask.lang();
    fresh(&ask.app, &ask.headers, &ask.address).await?;
    let person = to_renew(ask).await?;
    form.title = t!(lang, "account-renew");
    form.lead = t!(lang, "account-renew-lead", person = person.name.as_str());
    form.submit = t!(lang, "account-renew");
    form.crumbs = vec![(t!(lang, "account-people"), "/people".to_owned())];
    Ok(())
}

/// Makes a link with which somebody of one's own organisation sets password and second factor anew.
pub async fn take_renew(ask: &Ask) -> Result<Done, Refusal> {
    fresh(&ask.app, &ask.headers, &ask.address).await?;
    let person = to_renew(ask).await?;
    let email = Email::parse(&person.email).ok_or(Refusal::NotFound)?;
    send(ask, Invite { email, roles: Vec::new(), renews: Some(person.account()) }).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use platform::access::HeldRole;

    fn holding(roles: &[Role]) -> Caller {
        let mut caller = Caller::anonymous(Lang::En);
        caller.roles = roles.iter().map(|&role| HeldRole { role, context: None }).collect();
        caller
    }

    #[test]
    fn nobody_gives_what_they_may_not_give() {
        let (coordinator, operator) = (holding(&[Role::Coordinator]), holding(&[Role::Operator]));
        let contributor = holding(&[Role::Contributor, Role::FocalData, Role::Signatory, Role::Steering]);
        for role in Role::ALL {
            assert_eq!(may_give(&coordinator, role), role != Role::Operator, "{role:?}");
            let begins = matches!(role, Role::Operator | Role::Coordinator | Role::Reader);
            assert_eq!(may_give(&operator, role), begins, "{role:?}");
            assert!(!may_give(&contributor, role), "{role:?}");
        }
        let mut elsewhere = holding(&[]);
        elsewhere.roles = vec![HeldRole { role: Role::Coordinator, context: Some(Uuid::from_u128(1).into()) }];
        assert!(!may_give(&elsewhere, Role::Reader), "coordinating one context is not coordinating the organisation");
    }
}
