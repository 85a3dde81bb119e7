//! What was done to accounts, in sentences.

use crate::words::t;
use base::lang::Lang;

/// The sentence of an act; none where it is not ours.
pub fn said(lang: Lang, act: &str) -> Option<String> {
    Some(match act {
        "account-made" => t!(lang, "account-did-made"),
        "person-invited" => t!(lang, "account-did-invite"),
        "access-renewed" => t!(lang, "account-did-renew"),
        "access-set-anew" => t!(lang, "account-did-anew"),
        "invitation-accepted" => t!(lang, "account-did-accept"),
        "invitation-withdrawn" => t!(lang, "account-did-withdraw"),
        "role-given" => t!(lang, "account-did-give"),
        "role-confirmed" => t!(lang, "account-did-confirm"),
        "role-taken" => t!(lang, "account-did-take"),
        "role-ending" => t!(lang, "account-did-remind"),
        "profile-changed" => t!(lang, "account-did-profile"),
        "password-changed" => t!(lang, "account-did-password"),
        "signed-in" => t!(lang, "account-did-in"),
        "second-step-shown" => t!(lang, "account-did-second"),
        "recovery-code-used" => t!(lang, "account-did-recovery"),
        "signed-out" => t!(lang, "account-did-out"),
        "session-ended" | "sessions-ended" => t!(lang, "account-did-end"),
        "authenticator-set" => t!(lang, "account-did-app"),
        "passkey-added" => t!(lang, "account-did-passkey"),
        "passkey-removed" => t!(lang, "account-did-passkey-drop"),
        "recovery-codes-made" => t!(lang, "account-did-codes"),
        "token-made" => t!(lang, "account-did-token"),
        "token-removed" => t!(lang, "account-did-token-drop"),
        "provider-linked" => t!(lang, "account-did-link"),
        "acts-for" => t!(lang, "account-did-act-for"),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Acts are named where they are done; each must have its sentence.
    #[test]
    fn each_act_has_a_sentence() {
        let sources = [
            include_str!("alone.rs"),
            include_str!("arm.rs"),
            include_str!("invitation.rs"),
            include_str!("me.rs"),
            include_str!("people.rs"),
            include_str!("sign_in.rs"),
            include_str!("upkeep.rs"),
        ];
        let mut count = 0;
        for source in sources {
            for start in [".note(\"", "Entity>(\"", ".update(\"", ".remove(\""] {
                for act in source.split(start).skip(1).filter_map(|rest| rest.split('"').next()) {
                    count += 1;
                    assert!(said(Lang::En, act).is_some(), "{act} has no sentence");
                }
            }
        }
        assert!(count > 20, "{count} acts found");
    }
}
