//! What is known of a request everywhere while it is being answered: its number, for logs and for the person who meets a
//! fault.
//!
//! Invariant: the number is ours and random, never the client's, so that nothing of a request reaches the log through it.

use std::future::Future;

tokio::task_local! {
    static NUMBER: String;
}

/// The number of the request that is being answered; none outside of one.
pub fn number() -> Option<String> {
    NUMBER.try_with(Clone::clone).ok()
}

/// Does something under the number of a request.
pub async fn under<F: Future>(number: String, work: F) -> F::Output {
    NUMBER.scope(number, work).await
}

/// Which route answered, as an extension of the response: for logs and metrics, which never see addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answered(pub &'static str);

/// A fault as a log may hold it: the words of machines stay, what somebody may have typed goes.
///
/// Database and parser say what they met in quotes; only names of our own tables, columns and constraints are kept.
pub fn plain(fault: &str) -> String {
    const OURS: [&str; 8] =
        ["constraint ", "relation ", "table ", "column ", "index ", "function ", "type ", "missing field "];
    let mut out = String::with_capacity(fault.len());
    let mut rest = fault;
    while let Some(start) = rest.find(['"', '`', '“']) {
        let (before, quoted) = rest.split_at(start);
        out.push_str(before);
        let open = quoted.chars().next().unwrap_or('"');
        let close = if open == '“' { '”' } else { open };
        let inner = &quoted[open.len_utf8()..];
        // The last mark of the kind ends what was typed: typed text may hold marks of its own.
        let end = if OURS.iter().any(|o| before.ends_with(o)) { inner.find(close) } else { inner.rfind(close) };
        let Some(end) = end else {
            out.push('…');
            return out;
        };
        if OURS.iter().any(|o| before.ends_with(o)) {
            out.push_str(&inner[..end]);
        } else {
            out.push('…');
        }
        rest = &inner[end + close.len_utf8()..];
    }
    out.push_str(rest);
    out.chars().take(600).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_keeps_our_names_and_drops_what_was_typed() {
        for (fault, kept) in [
            (
                "error returned from database: duplicate key value violates unique constraint \"account_email\"",
                "error returned from database: duplicate key value violates unique constraint account_email",
            ),
            ("invalid input syntax for type uuid: \"Amina \"the\" Canary\"", "invalid input syntax for type uuid: …"),
            (
                "invalid type: string \"Canary\", expected i64 at line 1",
                "invalid type: string …, expected i64 at line 1",
            ),
            ("unknown field `canary`, expected `seal`", "unknown field …"),
            ("missing field `name` at line 1", "missing field name at line 1"),
            ("an open \"Canary", "an open …"),
            ("nothing quoted", "nothing quoted"),
        ] {
            assert_eq!(plain(fault), kept);
        }
    }

    #[tokio::test]
    async fn the_number_is_known_while_a_request_is_answered() {
        assert_eq!(number(), None);
        assert_eq!(under("7f3a".into(), async { number() }).await.as_deref(), Some("7f3a"));
    }
}
