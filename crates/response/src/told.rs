//! What the ledger's acts and the pages of meetings and actions are called and are for.

use crate::words::t;
use base::lang::Lang;

/// The sentence of an act, without who did it.
pub fn deed(lang: Lang, act: &str) -> Option<String> {
    Some(match act {
        "meeting-called" => t!(lang, "deed-meeting-called"),
        "meeting-proposed" => t!(lang, "deed-meeting-proposed"),
        "meeting-waived" => t!(lang, "deed-meeting-waived"),
        "meeting-changed" => t!(lang, "deed-meeting-changed"),
        "meeting-moved" => t!(lang, "deed-meeting-moved"),
        "meeting-cancelled" => t!(lang, "deed-meeting-cancelled"),
        "meeting-replaced" => t!(lang, "deed-meeting-replaced"),
        "meeting-counts" => t!(lang, "deed-meeting-counts"),
        "meeting-held" => t!(lang, "deed-meeting-held"),
        "meeting-closed" => t!(lang, "deed-meeting-closed"),
        "agenda-set" => t!(lang, "deed-agenda-set"),
        "agenda-item-added" => t!(lang, "deed-agenda-item-added"),
        "agenda-ordered" => t!(lang, "deed-agenda-ordered"),
        "organisations-invited" => t!(lang, "deed-organisations-invited"),
        "attendance-noted" => t!(lang, "deed-attendance-noted"),
        "attendance-changed" => t!(lang, "deed-attendance-changed"),
        "minutes-written" => t!(lang, "deed-minutes-written"),
        "minutes-revised" => t!(lang, "deed-minutes-revised"),
        "minutes-agreed" => t!(lang, "deed-minutes-agreed"),
        "decision-taken" => t!(lang, "deed-decision-taken"),
        "decision-changed" => t!(lang, "deed-decision-changed"),
        "action-added" => t!(lang, "deed-action-added"),
        "action-changed" => t!(lang, "deed-action-changed"),
        "action-passed-on" => t!(lang, "deed-action-passed-on"),
        "action-done" => t!(lang, "deed-action-done"),
        "action-reopened" => t!(lang, "deed-action-reopened"),
        "action-dropped" => t!(lang, "deed-action-dropped"),
        "actions-chased" => t!(lang, "deed-actions-chased"),
        _ => return None,
    })
}

/// What a page or form is for.
pub fn help(lang: Lang, route: &str) -> Option<String> {
    Some(match route {
        "meetings" => t!(lang, "help-meetings"),
        "call_meeting" => t!(lang, "help-call-meeting"),
        "waive_mini_summit" => t!(lang, "help-waive-mini-summit"),
        "meeting" | "meeting_by_id" => t!(lang, "help-meeting"),
        "edit_meeting" => t!(lang, "help-edit-meeting"),
        "meeting_slots" => t!(lang, "help-meeting-slots"),
        "cancel_meeting" => t!(lang, "help-cancel-meeting"),
        "replace_meeting" => t!(lang, "help-replace-meeting"),
        "hold_meeting" => t!(lang, "help-hold-meeting"),
        "add_agenda_item" => t!(lang, "help-add-agenda-item"),
        "write_minutes" => t!(lang, "help-write-minutes"),
        "actions" => t!(lang, "help-actions"),
        "emergency_actions" => t!(lang, "help-emergency-actions"),
        "decisions" => t!(lang, "help-decisions"),
        "add_action" => t!(lang, "help-add-action"),
        "action" => t!(lang, "help-action"),
        "edit_action" => t!(lang, "help-edit-action"),
        "drop_action" => t!(lang, "help-drop-action"),
        "agree_action" => t!(lang, "help-agree-action"),
        "add_decision" => t!(lang, "help-add-decision"),
        "edit_decision" => t!(lang, "help-edit-decision"),
        "agree_minutes" => t!(lang, "help-agree-minutes"),
        _ => return None,
    })
}
