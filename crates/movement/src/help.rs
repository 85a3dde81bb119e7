//! What each page and form of this crate is for, in a sentence.
//!
//! Invariant: a page or form without its sentence is found by `every_page_says_what_it_is_for` in `app`.

use crate::words::t;
use base::lang::Lang;

/// The sentence of a route.
pub fn said(lang: Lang, route: &str) -> Option<String> {
    Some(match route {
        "organisations" => t!(lang, "help-organisations"),
        "organisation" => t!(lang, "help-organisation"),
        "add_organisation" => t!(lang, "help-add-organisation"),
        "edit_organisation" => t!(lang, "help-edit-organisation"),
        "record_status" => t!(lang, "help-record-status"),
        "add_office" => t!(lang, "help-add-office"),
        "office" => t!(lang, "help-office"),
        "close_office" => t!(lang, "help-close-office"),
        "contexts" => t!(lang, "help-contexts"),
        "context" => t!(lang, "help-context"),
        "open_context" => t!(lang, "help-open-context"),
        "edit_context" => t!(lang, "help-edit-context"),
        "confirm_presence" => t!(lang, "help-confirm-presence"),
        "end_presence" => t!(lang, "help-end-presence"),
        "note_presence" => t!(lang, "help-note-presence"),
        "look_as" => t!(lang, "help-look-as"),
        "accept_invitation" => t!(lang, "help-accept-invitation"),
        "act_for" => t!(lang, "help-act-for"),
        "add_passkey" => t!(lang, "help-add-passkey"),
        "change_password" => t!(lang, "help-change-password"),
        "edit_profile" => t!(lang, "help-edit-profile"),
        "invite_person" => t!(lang, "help-invite-person"),
        "made_invitation" => t!(lang, "help-made-invitation"),
        "made_token" => t!(lang, "help-made-token"),
        "make_recovery_codes" => t!(lang, "help-make-recovery-codes"),
        "make_token" => t!(lang, "help-make-token"),
        "my_account" => t!(lang, "help-my-account"),
        "people" => t!(lang, "help-people"),
        "recovery_codes" => t!(lang, "help-recovery-codes"),
        "renew_access" => t!(lang, "help-renew-access"),
        "set_authenticator" => t!(lang, "help-set-authenticator"),
        "sign_in" => t!(lang, "help-sign-in"),
        "sign_in_alone" => t!(lang, "help-sign-in-alone"),
        "sign_in_passkey" => t!(lang, "help-sign-in-passkey"),
        "sign_in_second" => t!(lang, "help-sign-in-second"),
        _ => return None,
    })
}
