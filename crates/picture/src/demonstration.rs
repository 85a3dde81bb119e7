//! Invented sheets for the demonstration, and records for the rights table.
//!
//! Invariant: every figure is invented and the emergency that it belongs to says so (content/demo/README.md).

use crate::{
    activity::{self, Belongs, Content, Origin, content::Party},
    import::{self, reading},
    occasion::{self, Occasion},
};
use base::lang::Lang;
use movement::organisation::id_of;
use platform::{
    access::{Caller, Level},
    capability::Params,
    id::{ContextId, OrganisationId},
    record::{CONTRIBUTE, everything, hold},
    refusal::Refusal,
    write::Write,
};
use response::emergency;
use sea_orm::{ColumnTrait, QueryFilter, QueryOrder};

/// A sheet as its partner sent it; `tools/demo_sheets.py` makes them.
struct Demo {
    partner: &'static str,
    name: &'static str,
    bytes: &'static [u8],
    lang: Lang,
}

/// The host's comes first: it is committed, the others wait for their review.
const SHEETS: [Demo; 3] = [
    Demo {
        partner: "ns-moz",
        name: "CVM 5W Cheias Zambézia 2026.xlsx",
        bytes: include_bytes!("../../../content/demo/cvm_5w.xlsx"),
        lang: Lang::En,
    },
    Demo {
        partner: "ns-fra",
        name: "CRF suivi 3W inondations.csv",
        bytes: include_bytes!("../../../content/demo/crf_3w.csv"),
        lang: Lang::Fr,
    },
    Demo {
        partner: "ns-qat",
        name: "مصفوفة الأنشطة 4W.xlsx",
        bytes: include_bytes!("../../../content/demo/qrcs_4w.xlsx"),
        lang: Lang::Ar,
    },
];

/// Writes the demonstration: the host's sheet committed, two partners' sheets waiting.
///
/// # Errors
/// When the database refuses.
pub async fn demonstration(w: &mut Write) -> Result<(), Refusal> {
    let found = everything::<emergency::Entity>("the demonstration looks for its own emergency")
        .filter(emergency::store::Column::What.eq("flood"))
        .filter(emergency::store::Column::Owner.eq(id_of("ns-moz")))
        .order_by_desc(emergency::store::Column::Id)
        .all(w.tx())
        .await?;
    let Some(flood) = found.into_iter().next() else { return Ok(()) };
    let owner = Caller::system("demonstration", flood.owner);
    let occasion = occasion::see(w.tx(), &owner, &flood.id.to_string()).await?;
    for (no, sheet) in SHEETS.iter().enumerate() {
        let partner = id_of(sheet.partner);
        let sent = send(w, &occasion, partner, sheet).await?;
        if no == 0 {
            review_and_commit(w, sent, sheet).await?;
        }
    }
    Ok(())
}

async fn send(
    w: &mut Write,
    occasion: &Occasion,
    owner: OrganisationId,
    sheet: &Demo,
) -> Result<import::Model, Refusal> {
    let said = import::Sending {
        occasion,
        owner,
        day: w.at().date_naive(),
        country: occasion.country().map(str::to_owned),
        lang: sheet.lang,
        rows_audience: Level::Context.stored(),
    };
    import::send(w, &said, vec![(sheet.name.to_owned(), sheet.bytes.to_vec())]).await
}

/// Reads a sheet of ours here: it is part of the program, so it needs no process of its own.
async fn review_and_commit(w: &mut Write, sent: import::Model, sheet: &Demo) -> Result<(), Refusal> {
    let folder = tempfile::tempdir().map_err(|e| Refusal::of(&e))?;
    let path = folder.path().join("0.sheet");
    std::fs::write(&path, sheet.bytes).map_err(|e| Refusal::of(&e))?;
    let sheets = reading::Sheets {
        files: vec![(sheet.name.to_owned(), path)],
        lang: sheet.lang,
        country: sent.country.clone(),
        as_of: sent.day,
        layouts: Vec::new(),
        partner: None,
    };
    let read = tokio::task::spawn_blocking(move || reading::here(&sheets)).await.map_err(|e| Refusal::of(&e))?;
    let caller = Caller::system("demonstration", sent.owner);
    let held = hold::<import::Entity>(w.tx(), &caller, sent.id, CONTRIBUTE).await?;
    import::keep(w, &caller, &held, &read, &import::questions::Given::default()).await?;
    let held = hold::<import::Entity>(w.tx(), &caller, sent.id, CONTRIBUTE).await?;
    import::commit_rows(w, &held).await?;
    Ok(())
}

/// An emergency with an activity and an import of this owner and audience, for the rights table.
///
/// # Errors
/// When the database refuses.
pub async fn specimen(
    w: &mut Write,
    owner: OrganisationId,
    context: ContextId,
    level: Level,
) -> Result<Params, Refusal> {
    let mut params = emergency::demonstration::specimen(w, owner, context, level).await?;
    let slug = params.iter().find(|(name, _)| *name == "emergency").map(|(_, s)| s.clone()).unwrap_or_default();
    let caller = Caller::system("specimen", owner);
    let occasion = occasion::see(w.tx(), &caller, &slug).await?;
    let mark = w.id::<uuid::Uuid>().simple().to_string();
    let content = Content {
        activity: format!("Specimen {mark}"),
        implementers: vec![Party { id: format!("other-{mark}"), name: format!("Specimen {mark}") }],
        ..Content::default()
    };
    let belongs = Belongs { owner, audience: level.stored(), context: Some(context), emergency: occasion.id };
    let model = activity::Model::new(w.id(), w.at(), belongs, &content, &Origin::default());
    let model = w.insert::<activity::Entity>("activity-added", model).await?;
    activity::store::file(w.tx(), std::slice::from_ref(&model), true).await?;
    let at = w.at();
    let import = import::Model {
        id: w.id(),
        version: 1,
        owner,
        audience: level.stored(),
        context: Some(context),
        emergency: Some(occasion.id),
        body: None,
        removed: false,
        created_at: at,
        changed_at: at,
        name: format!("Specimen {mark}"),
        state: import::Stage::Read.code().to_owned(),
        rows_audience: level.stored(),
        country: None,
        day: at.date_naive(),
        lang: Lang::En.code().to_owned(),
        rows: 0,
        committed: 0,
        held: 0,
        ignored: 0,
        committed_at: None,
        undone_at: None,
    };
    let import = w.insert::<import::Entity>("sheets-sent", import).await?;
    params.push(("activity", model.id.to_string()));
    params.push(("import", import.id.to_string()));
    Ok(params)
}
