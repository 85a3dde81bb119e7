//! The kinds of caller, and what each may see: said here in plain words, apart from the product's own rule.

use movement::{context::country_context_id, organisation::id_of};
use platform::{
    access::{Caller, Component, HeldRole, Level, Role, Scope},
    id::{ContextId, OrganisationId},
    testing::{known, member},
    write::register,
};

/// A kind of caller.
pub struct Who {
    /// What it is to the record: owner, present, …
    pub group: &'static str,
    /// Its role.
    pub name: &'static str,
    /// It.
    pub caller: Caller,
}

/// The organisation that owns the specimens: the host National Society.
pub fn owner() -> OrganisationId {
    id_of("ns-moz")
}

/// The organisation that audiences of named organisations name.
pub fn named() -> OrganisationId {
    id_of("icrc")
}

/// The context of the specimens.
pub fn here() -> ContextId {
    country_context_id("MOZ")
}

/// One caller with every role of the owner: who fills in forms before others try to send them.
pub fn everything() -> Caller {
    member(owner(), Component::NationalSociety, &Role::ALL, &[here()])
}

/// Roles that are tried where a difference between roles would be strange.
const SOME: [Role; 5] = [Role::Reader, Role::Contributor, Role::Coordinator, Role::Signatory, Role::Operator];

/// All kinds.
pub fn all() -> Vec<Who> {
    let there = country_context_id("SDN");
    let one = |group, role: Role, caller| Who { group, name: role.code(), caller };
    let mut all = vec![Who { group: "nobody", name: "nobody", caller: Caller::anonymous(base::lang::Lang::En) }];
    for role in Role::ALL {
        let caller = member(owner(), Component::NationalSociety, &[role], &[here()]);
        all.push(one("owner", role, caller));
    }
    for role in SOME.into_iter().chain([Role::FocalData, Role::Steering]) {
        let caller = member(id_of("ns-fra"), Component::NationalSociety, &[role], &[here()]);
        all.push(one("present", role, caller));
    }
    for role in SOME {
        let caller = member(id_of("ns-nor"), Component::NationalSociety, &[role], &[there]);
        all.push(one("absent", role, caller));
    }
    for role in [Role::Reader, Role::Coordinator] {
        all.push(one("named", role, member(named(), Component::Icrc, &[role], &[there])));
    }
    for role in [Role::Reader, Role::Coordinator] {
        let mut caller = member(known(77), Component::Ifrc, &[role], &[here()]);
        caller.component = None;
        all.push(one("outside", role, caller));
    }
    let mut caller = member(owner(), Component::NationalSociety, &[], &[here()]);
    caller.roles = vec![HeldRole { role: Role::Coordinator, context: Some(there) }];
    all.push(one("elsewhere", Role::Coordinator, caller));
    for (group, organisation) in [("read_token", owner()), ("their_token", id_of("ns-fra"))] {
        let mut caller = member(organisation, Component::NationalSociety, &Role::ALL, &[here()]);
        caller.scope = Scope::Read;
        all.push(Who { group, name: "every role", caller });
    }
    all
}

/// Whether somebody may see a record, as design.md says it.
pub fn sees(caller: &Caller, record: &register::Model, shared_with: &[OrganisationId]) -> bool {
    let level = Level::read(record.audience);
    if level == Level::Public {
        return true;
    }
    let Some(organisation) = caller.organisation else { return false };
    if caller.roles.iter().all(|held| held.role == Role::Operator) {
        return false;
    }
    if organisation == record.owner {
        return true;
    }
    match level {
        Level::Public => true,
        Level::Movement => caller.component.is_some(),
        Level::Context => record.context.is_some_and(|c| caller.contexts.contains(&c)),
        Level::Organisations => shared_with.contains(&organisation),
        Level::Body => record.body.is_some_and(|b| caller.bodies.contains(&b)),
        Level::Own => false,
    }
}
