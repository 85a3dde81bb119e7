//! The addresses of accounts.
//!
//! Invariant: what is about one's own account asks for a session of one's own, also where the gate lets a token pass; a
//! token of a program never changes what opens an account.

use super::{alone, arm, invitation, me, people, sign_in};
use base::lang::Lang;
use platform::{
    Refusal,
    access::Scope,
    web::{Ask, Field, Gate, Route},
};

const SELF: Gate = Gate::SignedIn;
const REVIEW: Gate = Gate::Holds(people::REVIEW);
const INVITE: Gate = Gate::Holds(people::INVITE);

fn none(_: Lang) -> Vec<Field> {
    Vec::new()
}

/// A person, and not a program in their name.
fn oneself(ask: &Ask) -> Result<(), Refusal> {
    if ask.caller.scope == Scope::Session { Ok(()) } else { Err(Refusal::NotAllowed) }
}

/// All of them.
pub fn all() -> Vec<Route> {
    let mut all = signing_in();
    all.extend(own());
    all.extend(organisation());
    all
}

fn signing_in() -> Vec<Route> {
    vec![
        Route::step(
            "/sign-in",
            "sign_in",
            "Signs in with e-mail and password; the second step follows.",
            Gate::Anyone,
            sign_in::fields,
            |ask, form| Box::pin(sign_in::show(ask, form)),
            |ask| Box::pin(sign_in::take(ask)),
        ),
        Route::step(
            "/sign-in/second",
            "sign_in_second",
            "The second step: a code of an authenticator app, or a recovery code.",
            Gate::Anyone,
            sign_in::second_fields,
            |ask, form| Box::pin(sign_in::show_second(ask, form)),
            |ask| Box::pin(sign_in::take_second(ask)),
        ),
        Route::step(
            "/sign-in/passkey",
            "sign_in_passkey",
            "The second step by a passkey: takes what a device answered.",
            Gate::Anyone,
            arm::answer_fields,
            |ask, form| Box::pin(std::future::ready(arm::answer_form(ask, form, "/sign-in/second"))),
            |ask| Box::pin(arm::take_passkey(ask)),
        ),
        Route::raw(
            alone::ASK,
            "ask_passkey",
            "Gives what a browser is to ask its device, so that a passkey signs in alone.",
            Gate::Anyone,
            |ask| Box::pin(alone::ask(ask)),
        ),
        Route::step(
            "/sign-in/alone",
            "sign_in_alone",
            "Signs in by a passkey alone: takes what a device answered.",
            Gate::Anyone,
            arm::answer_fields,
            |ask, form| Box::pin(std::future::ready(arm::answer_form(ask, form, "/sign-in"))),
            |ask| Box::pin(alone::take(ask)),
        ),
        Route::raw(
            "/sign-in/with/{provider}",
            "sign_in_with",
            "Sends the browser to an organisation's own sign-in.",
            Gate::Anyone,
            |ask| Box::pin(sign_in::leave(ask)),
        ),
        Route::raw(
            "/sign-in/with/{provider}/back",
            "sign_in_back",
            "Takes the browser back from an organisation's own sign-in.",
            Gate::Anyone,
            |ask| Box::pin(sign_in::come_back(ask)),
        ),
        Route::button("/sign-out", "sign_out", "Ends this session.", Gate::Anyone, |ask, w| {
            Box::pin(sign_in::out(ask, w))
        }),
        Route::step(
            "/invitation/{secret}",
            "accept_invitation",
            "Accepts an invitation.",
            Gate::Anyone,
            invitation::fields,
            |ask, form| Box::pin(invitation::show(ask, form)),
            |ask| Box::pin(invitation::take(ask)),
        ),
    ]
}

fn own() -> Vec<Route> {
    vec![
        Route::page("/me", "my_account", "One's own account.", SELF, |ask| Box::pin(me::page(ask))),
        Route::form(
            "/me/profile",
            "edit_profile",
            "Changes one's own name and language.",
            SELF,
            me::profile_fields,
            |ask, form| Box::pin(me::show_profile(ask, form)),
            |ask, w| {
                Box::pin(async move {
                    oneself(ask)?;
                    me::take_profile(ask, w).await
                })
            },
        ),
        Route::step(
            "/me/password",
            "change_password",
            "Changes one's own password; other browsers and tokens end.",
            SELF,
            me::password_fields,
            |ask, form| Box::pin(me::show_password(ask, form)),
            |ask| Box::pin(me::take_password(ask)),
        ),
        Route::step(
            "/me/second-step",
            "set_authenticator",
            "Sets an authenticator app as second factor.",
            Gate::Anyone,
            arm::fields,
            |ask, form| Box::pin(arm::show(ask, form)),
            |ask| Box::pin(arm::take(ask)),
        ),
        Route::step(
            "/me/passkeys/new",
            "add_passkey",
            "Takes a passkey that a device made.",
            Gate::Anyone,
            arm::answer_fields,
            |ask, form| Box::pin(std::future::ready(arm::answer_form(ask, form, "/me/second-step"))),
            |ask| Box::pin(arm::take_new_passkey(ask)),
        ),
        Route::button("/me/passkeys/{passkey}/remove", "remove_passkey", "Takes a passkey away.", SELF, |ask, w| {
            Box::pin(arm::drop_passkey(ask, w))
        }),
        Route::page("/me/recovery", "recovery_codes", "How many recovery codes are left.", SELF, |ask| {
            Box::pin(arm::recovery_page(ask))
        }),
        Route::step(
            "/me/recovery/new",
            "make_recovery_codes",
            "Makes new recovery codes; the old ones no longer serve.",
            SELF,
            none,
            |ask, form| Box::pin(arm::show_new_codes(ask, form)),
            |ask| Box::pin(arm::new_codes(ask)),
        ),
        Route::button(
            "/me/sessions/{session}/end",
            "end_session",
            "Signs one of one's browsers out.",
            SELF,
            |ask, w| {
                Box::pin(async move {
                    oneself(ask)?;
                    me::end_session(ask, w).await
                })
            },
        ),
        Route::button(
            "/me/sessions/end-others",
            "end_other_sessions",
            "Signs out everywhere but here.",
            SELF,
            |ask, w| Box::pin(me::end_others(ask, w)),
        ),
        Route::step(
            "/me/tokens/new",
            "make_token",
            "Makes a token for a program.",
            SELF,
            me::token_fields,
            |ask, form| Box::pin(me::show_token(ask, form)),
            |ask| Box::pin(me::take_token(ask)),
        ),
        Route::page("/me/tokens/made", "made_token", "The token that was just made, once.", SELF, |ask| {
            Box::pin(std::future::ready(me::token_made(ask)))
        }),
        Route::button("/me/tokens/{token}/end", "end_token", "Takes a token away.", SELF, |ask, w| {
            Box::pin(async move {
                oneself(ask)?;
                me::end_token(ask, w).await
            })
        }),
        Route::form(
            "/me/act-for",
            "act_for",
            "Acts for another organisation in which one holds a role.",
            SELF,
            me::act_for_fields,
            |ask, form| Box::pin(me::show_act_for(ask, form)),
            |ask, w| Box::pin(me::take_act_for(ask, w)),
        ),
    ]
}

fn organisation() -> Vec<Route> {
    vec![
        Route::page("/people", "people", "Who of one's organisation holds what.", REVIEW, |ask| {
            Box::pin(people::page(ask))
        }),
        Route::button("/people/{role}/confirm", "confirm_role", "Confirms a role for a year.", REVIEW, |ask, w| {
            Box::pin(people::confirm(ask, w))
        }),
        Route::button("/people/{role}/take", "take_role", "Takes a role away.", REVIEW, |ask, w| {
            Box::pin(people::take(ask, w))
        }),
        Route::step(
            "/people/invite",
            "invite_person",
            "Invites a person into one's organisation.",
            INVITE,
            people::invite_fields,
            |ask, form| Box::pin(people::show_invite(ask, form)),
            |ask| Box::pin(people::take_invite(ask)),
        ),
        Route::page("/people/invited", "made_invitation", "The invitation that was just made, once.", INVITE, |ask| {
            Box::pin(std::future::ready(people::invited(ask)))
        }),
        Route::button(
            "/people/invitations/{invitation}/withdraw",
            "withdraw_invitation",
            "Withdraws an invitation.",
            REVIEW,
            |ask, w| Box::pin(people::withdraw(ask, w)),
        ),
        Route::step(
            "/people/{account}/renew",
            "renew_access",
            "Lets a person of one's organisation set password and second factor anew.",
            REVIEW,
            none,
            |ask, form| Box::pin(people::show_renew(ask, form)),
            |ask| Box::pin(people::take_renew(ask)),
        ),
    ]
}
