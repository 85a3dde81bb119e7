//! The first person of an organisation, let in from the command line: `smcc user add`.

use super::{
    email::Email,
    people::{Invite, make},
};
use platform::{
    App, Refusal,
    access::{Caller, Role},
    id::OrganisationId,
    write::Done,
};

/// Makes the invitation of a person who is to hold these roles in an organisation; gives its link, which is shown once
/// and stored nowhere. The person sets name, language, password and second factor themselves.
///
/// # Errors
/// One sentence that says what to do, when the address is none or no role is given; otherwise what the database refuses.
pub async fn add_first_person(
    app: &App,
    organisation: OrganisationId,
    email: &str,
    roles: &[Role],
) -> Result<String, Refusal> {
    let email = Email::parse(email)
        .ok_or_else(|| Refusal::field("email", "Write an e-mail address such as name@example.org."))?;
    if roles.is_empty() {
        return Err(Refusal::field("roles", "Give at least one role, such as coordinator."));
    }
    let invite = Invite { email, roles: roles.to_vec(), renews: None };
    let link = std::sync::Arc::new(std::sync::Mutex::new(String::new()));
    let made = link.clone();
    app.write(&Caller::system("command line", organisation), move |w| {
        let (invite, made) = (invite.clone(), made.clone());
        Box::pin(async move {
            let link = make(w, organisation, &invite).await?;
            *made.lock().map_err(|e| Refusal::of(&e))? = link;
            Ok(Done::default())
        })
    })
    .await?;
    let link = link.lock().map_err(|e| Refusal::of(&e))?.clone();
    Ok(link)
}
