//! The shelf: pictures that were made, each with the files it was made from, for a while.
//!
//! Invariant: never more than the limit, never older than the limit, the longest unused goes first; the files of a
//! picture are deleted when the last picture that was made from them goes.

use super::{Limits, Web};
use crate::job::{Caps, Job};
use ::picture::Picture;
use base::lang::Lang;
use chrono::{DateTime, NaiveDate, Utc};
use intake::layout::{Answers, Layout};
use platform::refusal::Refusal;
use std::{
    collections::{BTreeMap, HashMap},
    path::PathBuf,
    sync::{Arc, Mutex, PoisonError},
};
use tempfile::TempDir;
use tokio::sync::OnceCell;

/// What a person asked for: the files, and what they said about them.
#[derive(Clone, Debug)]
pub struct Asked {
    /// Where the files are; deleted with the last picture that was made from them.
    pub folder: Arc<TempDir>,
    /// Name as the person knows it, and where the bytes are.
    pub files: Vec<(String, PathBuf)>,
    /// What the picture is of.
    pub title: String,
    /// Country, where the person said so.
    pub country: Option<String>,
    /// The day that the picture is as of.
    pub as_of: NaiveDate,
    /// People for each household.
    pub household_size: Option<f64>,
    /// Organisations that should report.
    pub expected: Vec<String>,
    /// What reading is given: layouts made from the answers, then those that came with the sheets.
    pub layouts: Vec<Layout>,
    /// Layout files that came with the sheets.
    pub given: Vec<Layout>,
    /// Answers to questions, by file.
    pub answers: BTreeMap<String, Answers>,
    /// The figures are invented.
    pub demonstration: bool,
}

/// A picture in one language.
#[derive(Debug)]
pub struct Made {
    /// The picture.
    pub picture: Picture,
    /// Tidy rows as CSV; beside it, with the ending `hxl.csv`, the same with HXL tags.
    pub rows: PathBuf,
    /// When it was made.
    pub at: DateTime<Utc>,
}

/// A picture on the shelf, made in each language when somebody first reads it in that language.
#[derive(Debug)]
pub struct Kept {
    /// What was asked.
    pub asked: Asked,
    id: String,
    made: [OnceCell<Arc<Made>>; 4],
}

impl Kept {
    /// The picture in a language; findings are sentences, so each language is a reading of its own.
    pub async fn in_language(&self, web: &Web, lang: Lang) -> Result<Arc<Made>, Refusal> {
        self.made[lang as usize].get_or_try_init(|| self.read(web, lang)).await.cloned()
    }

    async fn read(&self, web: &Web, lang: Lang) -> Result<Arc<Made>, Refusal> {
        let seat = tokio::time::timeout(web.world.limits.wait, web.seats.acquire()).await;
        let Ok(Ok(_seat)) = seat else { return Err(Refusal::Busy) };
        let rows = self.asked.folder.path().join(format!("{}.{lang}.csv", self.id));
        let job = Job {
            files: self.asked.files.clone(),
            lang,
            country: self.asked.country.clone(),
            as_of: self.asked.as_of,
            household_size: self.asked.household_size,
            expected: self.asked.expected.clone(),
            layouts: self.asked.layouts.clone(),
            title: self.asked.title.clone(),
            demonstration: self.asked.demonstration,
            rows: Some(rows.clone()),
            caps: Caps::UPLOAD,
        };
        let reader = web.world.reader.clone();
        let outcome = tokio::task::spawn_blocking(move || reader(&job))
            .await
            .map_err(|fault| Refusal::fault((web.world.id)(), &fault))?;
        Ok(Arc::new(Made { picture: outcome.picture, rows, at: (web.world.clock)() }))
    }
}

/// When somebody last looked at a picture, and the picture.
type Seen = (DateTime<Utc>, Arc<Kept>);

/// The pictures that are kept.
pub struct Shelf {
    most: usize,
    age: chrono::Duration,
    kept: Mutex<HashMap<String, Seen>>,
}

impl Shelf {
    /// An empty shelf.
    pub fn new(limits: &Limits) -> Shelf {
        Shelf { most: limits.kept, age: limits.age, kept: Mutex::new(HashMap::new()) }
    }

    /// Keeps what was asked under an id.
    pub fn keep(&self, id: &str, asked: Asked, now: DateTime<Utc>) -> Arc<Kept> {
        let kept = Arc::new(Kept { asked, id: id.to_owned(), made: Default::default() });
        let mut all = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        all.insert(id.to_owned(), (now, kept.clone()));
        all.retain(|_, (seen, _)| now - *seen <= self.age);
        while all.len() > self.most {
            let Some(oldest) =
                all.iter().min_by_key(|(id, (seen, _))| (*seen, (*id).clone())).map(|(id, _)| id.clone())
            else {
                break;
            };
            all.remove(&oldest);
        }
        kept
    }

    /// What is kept under an id, if it still is.
    pub fn find(&self, id: &str, now: DateTime<Utc>) -> Option<Arc<Kept>> {
        let mut all = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        all.retain(|_, (seen, _)| now - *seen <= self.age);
        let (seen, kept) = all.get_mut(id)?;
        *seen = now;
        Some(kept.clone())
    }

    /// Forgets a picture at once.
    pub fn forget(&self, id: &str) {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).remove(id);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeDelta;

    fn asked() -> Asked {
        Asked {
            folder: Arc::new(tempfile::tempdir().unwrap()),
            files: Vec::new(),
            title: String::new(),
            country: None,
            as_of: NaiveDate::from_ymd_opt(2026, 11, 20).unwrap(),
            household_size: None,
            expected: Vec::new(),
            layouts: Vec::new(),
            given: Vec::new(),
            answers: BTreeMap::new(),
            demonstration: false,
        }
    }

    #[test]
    fn the_longest_unused_goes_first_and_takes_its_files_with_it() {
        let shelf = Shelf::new(&Limits { kept: 2, ..Limits::default() });
        let start = DateTime::<Utc>::UNIX_EPOCH;
        let at = |minutes| start + TimeDelta::minutes(minutes);
        let folder = shelf.keep("a", asked(), at(0)).asked.folder.path().to_owned();
        shelf.keep("b", asked(), at(1));
        assert!(folder.exists() && shelf.find("a", at(2)).is_some());
        shelf.keep("c", asked(), at(3));
        assert!(shelf.find("b", at(4)).is_none(), "b was unused for longest");
        shelf.keep("d", asked(), at(5));
        assert!(shelf.find("a", at(6)).is_none() && !folder.exists());
    }

    #[test]
    fn a_picture_expires() {
        let shelf = Shelf::new(&Limits::default());
        let start = DateTime::<Utc>::UNIX_EPOCH;
        shelf.keep("a", asked(), start);
        assert!(shelf.find("a", start + TimeDelta::hours(3)).is_some());
        assert!(shelf.find("a", start + TimeDelta::hours(6)).is_some(), "looking at it keeps it");
        assert!(shelf.find("a", start + TimeDelta::hours(11)).is_none());
    }
}
