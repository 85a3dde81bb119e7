//! Notes of the demonstration: what those who are there pass on to those who come.
//!
//! Invariant: each is invented and says so in its title and in its text, in its own language; none of them is a fact
//! about the country.

use crate::note::{Entity, Note, Topic, fresh};
use chrono::Days;
use movement::{context::country_context, organisation::id_of};
use platform::{Refusal, access::Level, write::Write};

/// A note of the demonstration.
struct Invented {
    owner: &'static str,
    level: Level,
    topic: Topic,
    lang: &'static str,
    title: &'static str,
    text: &'static str,
    /// So many days ago somebody made sure.
    checked: u64,
}

const NOTES: [Invented; 4] = [
    Invented {
        owner: "ns-moz",
        level: Level::Context,
        topic: Topic::Contact,
        lang: "en",
        title: "DEMO – Call the operations centre before you travel",
        text: "Invented for the demonstration. Teams that go to a province call the duty officer of the host’s operations \
               centre first; the centre tells the branch, which meets them.",
        checked: 4,
    },
    Invented {
        owner: "ifrc",
        level: Level::Movement,
        topic: Topic::Customs,
        lang: "en",
        title: "DEMO – Letters before goods",
        text: "Invented for the demonstration. Packing list and letter of donation are with the customs agent five working \
               days before the goods; whatever comes earlier than its letters waits.",
        checked: 40,
    },
    Invented {
        owner: "ns-fra",
        level: Level::Context,
        topic: Topic::Days,
        lang: "fr",
        title: "DEMO – Le bureau commun ferme à midi le vendredi",
        text: "Inventé pour la démonstration. Le bureau commun ferme à midi le vendredi ; les clés sont chez le gardien.",
        checked: 420,
    },
    Invented {
        owner: "ns-qat",
        level: Level::Context,
        topic: Topic::Manners,
        lang: "ar",
        title: "DEMO – التعارف قبل العمل",
        text: "مُختلق لأغراض العرض. تبدأ الاجتماعات مع المتطوعين بالتعارف، ثم يُنتقل إلى جدول الأعمال.",
        checked: 10,
    },
];

/// Writes them.
///
/// # Errors
/// When the database refuses.
pub async fn write(w: &mut Write) -> Result<(), Refusal> {
    let context = country_context(w, "MOZ").await?.id();
    let today = w.at().date_naive();
    let notes = NOTES.iter().map(|one| Note {
        topic: one.topic.code().to_owned(),
        title: one.title.to_owned(),
        text: one.text.to_owned(),
        lang: one.lang.to_owned(),
        checked_on: today - Days::new(one.checked),
        ..fresh(w, id_of(one.owner), context, one.level)
    });
    let notes = notes.collect();
    w.insert_all::<Entity>("note-added", notes).await?;
    Ok(())
}
