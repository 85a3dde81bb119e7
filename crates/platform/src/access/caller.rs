//! Who is asking: an organisation's member with roles, a token of one, nobody in particular, or the system itself.
//!
//! Invariant: a caller is made once for each request by the `identify` that a capability registers, from what was
//! proved (session or token); nothing later widens it.

use crate::id::{AccountId, BodyId, ContextId, OrganisationId};
use crate::words::t;
use base::lang::Lang;
use serde::{Deserialize, Serialize};

/// A kind of component of the Movement (domain.md 1.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Component {
    /// A National Society.
    NationalSociety,
    /// The International Federation.
    Ifrc,
    /// The International Committee.
    Icrc,
}

/// What a person may do within an organisation and, where given, a context.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Reads what the organisation may see.
    Reader,
    /// Adds and changes the organisation's records.
    Contributor,
    /// Coordinates: opens emergencies, invites, convenes, changes audiences.
    Coordinator,
    /// Signs for the organisation.
    Signatory,
    /// Focal point for security.
    FocalSecurity,
    /// Focal point for surge.
    FocalSurge,
    /// Focal point for logistics.
    FocalLogistics,
    /// Focal point for funding.
    FocalFunding,
    /// Focal point for communication.
    FocalCommunication,
    /// Focal point for data: imports, lists, aliases.
    FocalData,
    /// Co-chair of a technical team.
    TeamCoChair,
    /// Member of the Steering Committee.
    Steering,
    /// Runs the installation; not a reader of its content.
    Operator,
}

impl Role {
    /// All roles.
    pub const ALL: [Role; 13] = [
        Role::Reader,
        Role::Contributor,
        Role::Coordinator,
        Role::Signatory,
        Role::FocalSecurity,
        Role::FocalSurge,
        Role::FocalLogistics,
        Role::FocalFunding,
        Role::FocalCommunication,
        Role::FocalData,
        Role::TeamCoChair,
        Role::Steering,
        Role::Operator,
    ];

    /// As it is stored, and as the command line names it.
    pub const fn code(self) -> &'static str {
        match self {
            Role::Reader => "reader",
            Role::Contributor => "contributor",
            Role::Coordinator => "coordinator",
            Role::Signatory => "signatory",
            Role::FocalSecurity => "focal_security",
            Role::FocalSurge => "focal_surge",
            Role::FocalLogistics => "focal_logistics",
            Role::FocalFunding => "focal_funding",
            Role::FocalCommunication => "focal_communication",
            Role::FocalData => "focal_data",
            Role::TeamCoChair => "team_co_chair",
            Role::Steering => "steering",
            Role::Operator => "operator",
        }
    }

    /// Which of a person's roles says most of what they are: the smaller, the more.
    pub const fn weight(self) -> u8 {
        match self {
            Role::Steering => 0,
            Role::TeamCoChair => 1,
            Role::Signatory => 2,
            Role::Coordinator => 3,
            Role::FocalSecurity
            | Role::FocalSurge
            | Role::FocalLogistics
            | Role::FocalFunding
            | Role::FocalCommunication
            | Role::FocalData => 4,
            Role::Operator => 5,
            Role::Contributor => 6,
            Role::Reader => 7,
        }
    }

    /// From what is stored.
    pub fn from_code(code: &str) -> Option<Role> {
        Role::ALL.into_iter().find(|r| r.code() == code)
    }

    /// The role's name for people.
    pub fn name(self, lang: Lang) -> String {
        match self {
            Role::Reader => t!(lang, "role-reader"),
            Role::Contributor => t!(lang, "role-contributor"),
            Role::Coordinator => t!(lang, "role-coordinator"),
            Role::Signatory => t!(lang, "role-signatory"),
            Role::FocalSecurity => t!(lang, "role-focal-security"),
            Role::FocalSurge => t!(lang, "role-focal-surge"),
            Role::FocalLogistics => t!(lang, "role-focal-logistics"),
            Role::FocalFunding => t!(lang, "role-focal-funding"),
            Role::FocalCommunication => t!(lang, "role-focal-communication"),
            Role::FocalData => t!(lang, "role-focal-data"),
            Role::TeamCoChair => t!(lang, "role-team-co-chair"),
            Role::Steering => t!(lang, "role-steering"),
            Role::Operator => t!(lang, "role-operator"),
        }
    }
}

/// A role that somebody holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeldRole {
    /// Which.
    pub role: Role,
    /// Only in this context, where given.
    pub context: Option<ContextId>,
}

/// How far what was proved reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// A session of a person: all that the roles allow.
    Session,
    /// A token that reads.
    Read,
    /// A token that reads and writes.
    Write,
}

/// Who is asking.
#[derive(Clone, Debug)]
pub struct Caller {
    /// The account; nobody's for anonymous callers and for the system.
    pub account: Option<AccountId>,
    /// What to call them; empty for nobody.
    pub name: String,
    /// The organisation for which they act.
    pub organisation: Option<OrganisationId>,
    /// That organisation's name in the caller's language.
    pub organisation_name: String,
    /// Its kind, where it is a component of the Movement.
    pub component: Option<Component>,
    /// Roles in that organisation.
    pub roles: Vec<HeldRole>,
    /// Contexts in which the organisation is present, or whose host it is.
    pub contexts: Vec<ContextId>,
    /// Bodies of which the person is a member.
    pub bodies: Vec<BodyId>,
    /// How far the proof reaches.
    pub scope: Scope,
    /// The language that they read.
    pub lang: Lang,
}

impl Caller {
    /// Somebody who has not signed in.
    pub fn anonymous(lang: Lang) -> Caller {
        Caller {
            account: None,
            name: String::new(),
            organisation: None,
            organisation_name: String::new(),
            component: None,
            roles: Vec::new(),
            contexts: Vec::new(),
            bodies: Vec::new(),
            scope: Scope::Session,
            lang,
        }
    }

    /// The system acting in an organisation's name: jobs, the command line, demonstration data. `name` says which.
    pub fn system(name: &str, organisation: OrganisationId) -> Caller {
        let mut caller = Caller::anonymous(Lang::En);
        name.clone_into(&mut caller.name);
        caller.organisation = Some(organisation);
        caller.roles = Role::ALL.iter().map(|&role| HeldRole { role, context: None }).collect();
        caller
    }

    /// Whether somebody signed in.
    pub fn signed_in(&self) -> bool {
        self.organisation.is_some()
    }

    /// Whether they hold one of these roles, in the context where one is given or everywhere.
    pub fn holds(&self, roles: &[Role], context: Option<ContextId>) -> bool {
        self.roles.iter().any(|held| {
            roles.contains(&held.role) && (held.context.is_none() || (context.is_some() && held.context == context))
        })
    }

    /// Whether they hold one of these roles anywhere.
    pub fn holds_somewhere(&self, roles: &[Role]) -> bool {
        self.roles.iter().any(|held| roles.contains(&held.role))
    }

    /// Whether they may read content at all: an operator of the installation alone may not.
    pub fn reads(&self) -> bool {
        self.signed_in() && self.roles.iter().any(|held| held.role != Role::Operator)
    }
}
