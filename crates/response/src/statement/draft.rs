//! The first words of a section, from the room's facts: a function of values.
//!
//! Invariants: a draft says what is known and nothing else; where nothing is known it is empty, so that no gap with words
//! around it goes out. It is neutral: it speaks of organisations, places and days.

use super::{kind::Topic, room::Room};
use crate::words::t;
use base::words::without_isolates;

/// What stands in a section before anybody wrote in it.
pub fn draft(topic: Topic, room: &Room) -> String {
    let lang = room.lang;
    let convener = if room.conveners.is_empty() { room.hosts.as_str() } else { room.conveners.as_str() };
    let mut lines: Vec<String> = Vec::new();
    match topic {
        Topic::Situation => {
            let (what, countries, onset) = (room.what.as_str(), room.countries.as_str(), room.onset.as_str());
            lines.push(if room.onset_source.is_empty() {
                t!(lang, "draft-situation", what = what, countries = countries, onset = onset)
            } else {
                let source = room.onset_source.as_str();
                t!(lang, "draft-situation-source", what = what, countries = countries, onset = onset, source = source)
            });
            if !room.hosts.is_empty() {
                lines.push(t!(lang, "draft-host", host = room.hosts.as_str()));
            }
        }
        Topic::Roles => lines.extend(room.roles.iter().cloned()),
        Topic::Activities if room.present.len() > 1 => {
            lines.push(t!(lang, "draft-present"));
            lines.extend(room.present.iter().map(|name| format!("- {name}")));
        }
        Topic::Meaning if !room.roles.is_empty() => lines.push(t!(lang, "draft-meaning")),
        Topic::Mechanism => {
            if !convener.is_empty() {
                lines.push(t!(lang, "draft-mechanism", convener = convener));
            }
            if let Some((name, when)) = &room.next {
                lines.push(t!(lang, "draft-next", name = name.as_str(), when = when.as_str()));
            }
        }
        Topic::Support if !convener.is_empty() => {
            lines.push(t!(lang, "draft-support", convener = convener));
            lines.push(t!(lang, "draft-not-send"));
        }
        Topic::Communication if !room.hosts.is_empty() => {
            lines.push(t!(lang, "draft-communication", host = room.hosts.as_str()));
        }
        Topic::Visits if !convener.is_empty() => lines.push(t!(lang, "draft-visits", convener = convener)),
        Topic::Security if !convener.is_empty() => lines.push(t!(lang, "draft-security", convener = convener)),
        Topic::Activities
        | Topic::Meaning
        | Topic::Support
        | Topic::Appeals
        | Topic::Communication
        | Topic::Visits
        | Topic::Security
        | Topic::NextUpdate => {}
    }
    without_isolates(&lines.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::lang::Lang;

    fn room(lang: Lang) -> Room {
        Room {
            lang,
            what: "Flood".into(),
            countries: "Mozambique".into(),
            onset: "17 November 2026".into(),
            onset_source: String::new(),
            hosts: "Host Society".into(),
            roles: Vec::new(),
            conveners: String::new(),
            present: vec!["Host Society".into(), "IFRC".into()],
            next: None,
        }
    }

    #[test]
    fn a_draft_says_what_is_known_and_nothing_where_nothing_is() {
        let of = room(Lang::En);
        let situation = draft(Topic::Situation, &of);
        assert!(situation.contains("Flood") && situation.contains("17 November 2026"), "{situation}");
        assert!(draft(Topic::Activities, &of).ends_with("- Host Society\n- IFRC"));
        // Nobody agreed who convenes: nothing is said of roles, and the host is whom one turns to.
        assert_eq!(draft(Topic::Roles, &of), "");
        assert_eq!(draft(Topic::Meaning, &of), "");
        assert!(draft(Topic::Support, &of).contains("Host Society"));
        let called = Room { next: Some(("Mini-Summit".into(), "tomorrow".into())), ..of.clone() };
        assert!(draft(Topic::Mechanism, &called).ends_with("Next meeting: Mini-Summit, tomorrow."));
        for unknown in [Topic::Appeals, Topic::NextUpdate] {
            assert_eq!(draft(unknown, &of), "");
        }
        let nobody = Room { hosts: String::new(), present: Vec::new(), ..room(Lang::En) };
        for topic in [Topic::Support, Topic::Visits, Topic::Security, Topic::Mechanism, Topic::Activities] {
            assert_eq!(draft(topic, &nobody), "", "{topic:?}");
        }
    }

    #[test]
    fn a_draft_is_made_in_each_language_and_carries_no_marks() {
        let agreed = |lang| Room { roles: vec!["Role".into()], conveners: "Convener".into(), ..room(lang) };
        for topic in [Topic::Situation, Topic::Meaning, Topic::Support, Topic::Communication, Topic::Visits] {
            let all: std::collections::BTreeSet<String> =
                Lang::ALL.into_iter().map(|lang| draft(topic, &agreed(lang))).collect();
            assert_eq!(all.len(), 4, "{topic:?}");
            assert!(all.iter().all(|text| !text.is_empty() && !text.contains(['\u{2068}', '\u{2069}'])));
        }
    }
}
