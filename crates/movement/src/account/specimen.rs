//! Records of accounts for the rights table, which tries every route on a record of every audience.

use super::{
    email::Email,
    table::{account, invitation, role},
};
use platform::{
    Refusal,
    access::{Level, Role},
    capability::Params,
    id::{ContextId, OrganisationId},
    write::Write,
};

/// A person of an organisation, a role of theirs and an invitation, with this audience.
pub async fn make(w: &mut Write, owner: OrganisationId, context: ContextId, level: Level) -> Result<Params, Refusal> {
    let id: uuid::Uuid = w.id();
    let email = Email::parse(&format!("{id}@example.org")).ok_or_else(|| Refusal::of(&"a specimen without address"))?;
    let person = account::Model {
        audience: level.stored(),
        context: Some(context),
        name: "Specimen".to_owned(),
        email: email.written().to_owned(),
        email_folded: email.folded().to_owned(),
        ..account::Model::new(id.into(), owner, w.at())
    };
    let person = w.insert::<account::Entity>("account-made", person).await?;
    let given = role::Model {
        audience: level.stored(),
        context: Some(context),
        ..role::Model::new(w.id(), owner, person.account(), Role::Reader, w.at())
    };
    let given = w.insert::<role::Entity>("role-given", given).await?;
    let invited = invitation::Model {
        audience: level.stored(),
        context: Some(context),
        role: Role::Reader.code().to_owned(),
        ..invitation::Model::new(w.id(), owner, &id.to_string(), w.at())
    };
    let invited = w.insert::<invitation::Entity>("person-invited", invited).await?;
    // Sessions, tokens and passkeys are one person's own, and links are known to whom they were given: whoever else
    // guesses at one finds none.
    let nobody_s = w.id::<uuid::Uuid>().to_string();
    let own = ["session", "token", "passkey", "secret", "provider"].map(|name| (name, nobody_s.clone()));
    let mut params = vec![
        ("account", person.id.to_string()),
        ("role", given.id.to_string()),
        ("invitation", invited.id.to_string()),
    ];
    params.extend(own);
    Ok(params)
}
