//! The first person of an organisation, let in from the command line; everybody else is invited on the page “People and
//! roles”.
//!
//! Invariant: the link is printed once and stored nowhere.

use super::{operate::SiteArgs, say};
use crate::{
    installation::{self, Waiting},
    serve,
};
use anyhow::{Context, Result, anyhow};
use base::{lang::Lang, words::without_isolates};
use clap::{Args, Subcommand};
use movement::{account::add_first_person, organisation};
use platform::{Clock, Settings, access::Role};
use std::process::ExitCode;

/// What is done with people.
#[derive(Subcommand)]
pub enum UserCommand {
    /// Invites a person; prints the link by which they set name, password and second factor.
    Add(AddArgs),
}

/// Whom to invite, for which organisation.
#[derive(Args)]
pub struct AddArgs {
    #[command(flatten)]
    site: SiteArgs,
    /// The organisation, such as ns-moz, ifrc or icrc.
    #[arg(long)]
    organisation: String,
    /// What they may do there, such as coordinator; may be given several times.
    #[arg(long, default_value = "coordinator")]
    role: Vec<String>,
    /// Their e-mail address.
    email: String,
}

/// Makes the invitation.
pub fn add(args: AddArgs, clock: Clock) -> Result<ExitCode> {
    let set = args.site.read(Vec::new())?;
    let id = organisation::id_of(&args.organisation);
    let known = organisation::known(id).with_context(|| {
        format!("{}: there is no such organisation. Give one such as ns-moz, ifrc or icrc.", args.organisation)
    })?;
    let roles: Vec<Role> = args
        .role
        .iter()
        .map(|role| {
            let all = || Role::ALL.map(Role::code).join(", ");
            Role::from_code(role).with_context(|| format!("{role}: there is no such role. Choose from {}.", all()))
        })
        .collect::<Result<_>>()?;
    let address =
        set.text("server.address").map_or_else(|| Settings::default().address, |a| a.trim_end_matches('/').to_owned());
    serve::run(async {
        let settings = Settings { address, own: set.own(), ..Settings::default() };
        let app = installation::open(&set.database(), Waiting::Refused, settings, clock).await?;
        installation::seed(&app).await?;
        let link = add_first_person(&app, id, &args.email, &roles)
            .await
            .map_err(|refusal| anyhow!("{}", without_isolates(&refusal.text(Lang::En))))?;
        say(&format!(
            "{}: this link lets one person in, once; there they choose a password.\n{link}\n",
            known.name(Lang::En)
        ))?;
        Ok(ExitCode::SUCCESS)
    })
}
