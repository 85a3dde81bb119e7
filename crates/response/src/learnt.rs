//! What lessons, exercises and facts of a context are called in timelines, and what their pages are for.

use crate::words::t;
use base::lang::Lang;

/// The sentence of an act.
pub(crate) fn deed(lang: Lang, act: &str) -> Option<String> {
    Some(match act {
        "lesson-noted" => t!(lang, "deed-lesson-noted"),
        "lesson-changed" => t!(lang, "deed-lesson-changed"),
        "lesson-shared" => t!(lang, "deed-lesson-shared"),
        "lesson-removed" => t!(lang, "deed-lesson-removed"),
        "study-published" => t!(lang, "deed-study-published"),
        "exercise-planned" => t!(lang, "deed-exercise-planned"),
        "exercise-changed" => t!(lang, "deed-exercise-changed"),
        "integration-noted" => t!(lang, "deed-integration-noted"),
        "integration-changed" => t!(lang, "deed-integration-changed"),
        "integration-removed" => t!(lang, "deed-integration-removed"),
        _ => return None,
    })
}

/// What a page or form is for.
pub(crate) fn help(lang: Lang, route: &str) -> Option<String> {
    Some(match route {
        "lessons" => t!(lang, "help-lessons"),
        "note_lesson" => t!(lang, "help-note-lesson"),
        "lesson" => t!(lang, "help-lesson"),
        "edit_lesson" => t!(lang, "help-edit-lesson"),
        "share_lesson" => t!(lang, "help-share-lesson"),
        "publish_study" => t!(lang, "help-publish-study"),
        "plan_exercise" => t!(lang, "help-plan-exercise"),
        "exercise" => t!(lang, "help-exercise"),
        "edit_exercise" => t!(lang, "help-edit-exercise"),
        "integrations" => t!(lang, "help-integrations"),
        "note_integration" => t!(lang, "help-note-integration"),
        "integration" => t!(lang, "help-integration"),
        "edit_integration" => t!(lang, "help-edit-integration"),
        _ => return None,
    })
}
