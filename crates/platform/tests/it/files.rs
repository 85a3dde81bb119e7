//! Files kept with records: whole, harmless, and seen by those who see the record.

use crate::notes::{notes, write};
use platform::{
    access::{Caller, Component, Role},
    both, commons, files,
    id::{ContextId, OrganisationId},
    testing::{known, member},
};
use sea_orm::{EntityTrait, PaginatorTrait};

fn org(n: u128) -> Caller {
    member(known::<OrganisationId>(n), Component::NationalSociety, &[Role::Contributor], &[known::<ContextId>(77)])
}

both!(a_file_comes_back_whole_to_those_who_see_its_record, vec![commons::capability(), notes()], |trial| {
    let (owner, other) = (org(1), org(2));
    let note = write(&trial, &owner, "Assessment", "", "context").await;
    let form = format!("/records/{note}/files/new");
    let held: Vec<u8> = (0..200_000u32).map(|n| (n % 251) as u8).collect();
    let sent =
        [("files", "../تقرير <1>.pdf", held.as_slice()), ("files", "b.html", b"<script>alert(1)</script>".as_slice())];
    let kept = trial.send_files(&owner, &form, &[], &sent).await;
    assert_eq!(kept.status, 303, "{}", kept.text());
    let files = files::Entity::find().all(trial.app.database().read()).await.unwrap();
    let (pdf, html) = (files.iter().find(|f| f.size == 200_000).unwrap(), files.iter().find(|f| f.size < 100).unwrap());
    assert_eq!((pdf.name.as_str(), pdf.media_type.as_str()), ("تقرير -1-.pdf", "application/pdf"));
    assert_eq!(pdf.sha256, platform::ledger::chain::sha256(&held));
    let given = trial.get(&other, &format!("/files/{}", pdf.id)).await;
    assert_eq!((given.status.as_u16(), given.bytes == held), (200, true));
    assert!(given.headers["content-disposition"].to_str().unwrap().starts_with("attachment; filename="));
    let given = trial.get(&other, &format!("/files/{}", html.id)).await;
    assert_eq!(given.headers["content-type"], "application/octet-stream");
    assert_eq!(given.headers["content-security-policy"], "sandbox; default-src 'none'");
    // It is found by its name, and not by who may not see it.
    let found = trial.get(&other, "/api/v1/search?q=%D8%AA%D9%82%D8%B1%D9%8A%D8%B1").await.json();
    assert_eq!(found["hits"][0]["href"], format!("/files/{}", pdf.id));
    // Others see and do not add; strangers and nobody see nothing.
    assert_eq!(trial.send_files(&other, &form, &[], &sent).await.status, 403);
    let stranger = Caller { contexts: Vec::new(), ..org(3) };
    for who in [&stranger, &Caller::anonymous(base::lang::Lang::En)] {
        assert_eq!(trial.get(who, &format!("/files/{}", pdf.id)).await.status, 404);
    }
    assert_eq!(trial.send_files(&stranger, &form, &[], &sent).await.status, 404);
    // Where the record is narrowed, its files are, too.
    let edit = [("name", "Assessment"), ("text", ""), ("audience", "own"), ("base", "1")];
    assert_eq!(trial.post(&owner, &format!("/notes/{note}/edit"), &edit).await.status, 303);
    assert_eq!(trial.get(&other, &format!("/files/{}", pdf.id)).await.status, 404);
    assert_eq!(trial.get(&owner, &format!("/files/{}", pdf.id)).await.status, 200);
    // Taken away, the bytes are gone.
    assert_eq!(trial.post(&other, &format!("/files/{}/remove", pdf.id), &[]).await.status, 403);
    assert_eq!(trial.post(&owner, &format!("/files/{}/remove", pdf.id), &[]).await.status, 303);
    assert_eq!(trial.get(&owner, &format!("/files/{}", pdf.id)).await.status, 404);
    assert_eq!(files::bytes::Entity::find().count(trial.app.database().read()).await.unwrap(), 1);
});

both!(too_large_and_too_many_are_refused_in_words_and_leave_nothing, vec![commons::capability(), notes()], |trial| {
    let owner = org(1);
    let note = write(&trial, &owner, "Assessment", "", "context").await;
    let form = format!("/records/{note}/files/new");
    let large = vec![1u8; (files::LARGEST + 1) as usize];
    let answer =
        trial.send_files(&owner, &form, &[], &[("files", "ok.txt", b"x"), ("files", "large.bin", &large)]).await;
    assert_eq!(answer.status, 422);
    assert!(answer.text().contains("large.bin") && answer.text().contains("10 MB"), "{}", answer.text());
    let many: Vec<(&str, &str, &[u8])> = (0..=files::MOST).map(|_| ("files", "a.txt", b"x".as_slice())).collect();
    assert_eq!(trial.send_files(&owner, &form, &[], &many).await.status, 413);
    assert_eq!(trial.send_files(&owner, &form, &[], &[]).await.status, 422);
    assert_eq!(files::Entity::find().count(trial.app.database().read()).await.unwrap(), 0);
    assert_eq!(files::bytes::Entity::find().count(trial.app.database().read()).await.unwrap(), 0);
    // Exactly as large as it may be is kept.
    assert_eq!(trial.send_files(&owner, &form, &[], &[("files", "whole.bin", &large[1..])]).await.status, 303);
});
