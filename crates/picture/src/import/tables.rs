//! The tables beside an import: its files, its report, its rows, and what a commit changed.
//!
//! Invariant: these have no audience of their own and are read only through an import that was seen or held.

use crate::activity::ImportId;
use sea_orm::entity::prelude::*;

macro_rules! table {
    ($(#[$meta:meta])* $module:ident $name:literal { $($body:tt)* }) => {
        $(#[$meta])*
        pub mod $module {
            use super::*;

            /// A row.
            #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
            #[sea_orm(table_name = $name)]
            pub struct Model { $($body)* }

            /// None.
            #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
            pub enum Relation {}

            impl ActiveModelBehavior for ActiveModel {}
        }
    };
}

table! {
    /// Table `import_file`: a sheet as it was sent; goes when it is no longer needed.
    file "import_file" {
        /// The import.
        #[sea_orm(primary_key, auto_increment = false)]
        pub import: ImportId,
        /// Which file, from 0.
        #[sea_orm(primary_key, auto_increment = false)]
        pub no: i32,
        /// Name as the person knows it.
        #[sea_orm(column_type = "Text")]
        pub name: String,
        /// Its content.
        pub bytes: Vec<u8>,
    }
}

table! {
    /// Table `import_reading`: what reading said, and what people answered.
    reading "import_reading" {
        /// The import.
        #[sea_orm(primary_key, auto_increment = false)]
        pub import: ImportId,
        /// Reports and findings, as JSON.
        #[sea_orm(column_type = "Text")]
        pub report: String,
        /// Answers, as JSON.
        #[sea_orm(column_type = "Text")]
        pub given: String,
    }
}

table! {
    /// Table `import_row`: a row of the review with its fate.
    row "import_row" {
        /// The import.
        #[sea_orm(primary_key, auto_increment = false)]
        pub import: ImportId,
        /// Place in the review, from 1.
        #[sea_orm(primary_key, auto_increment = false)]
        pub no: i32,
        /// Stable over readings.
        pub key: String,
        /// File.
        #[sea_orm(column_type = "Text")]
        pub file: String,
        /// Sheet.
        #[sea_orm(column_type = "Text")]
        pub sheet: String,
        /// Row, from 1.
        pub row: i32,
        /// Fate.
        pub state: String,
        /// It was committed.
        pub done: bool,
        /// The activity that it is, or may be.
        pub matched: Option<Uuid>,
        /// That activity's version when it was compared.
        pub base: i64,
        /// What it says, as JSON; empty for a row that could not be read.
        #[sea_orm(column_type = "Text")]
        pub content: String,
        /// What stood there when it was compared, as JSON.
        #[sea_orm(column_type = "Text")]
        pub was: String,
        /// Questions that it waits for, as JSON.
        #[sea_orm(column_type = "Text")]
        pub asks: String,
        /// Why it is not taken.
        #[sea_orm(column_type = "Text")]
        pub note: String,
        /// The row as written, as JSON; empty where it needs nobody.
        #[sea_orm(column_type = "Text")]
        pub raw: String,
    }
}

table! {
    /// Table `import_change`: what a commit added or changed, so that it can be undone.
    change "import_change" {
        /// The import.
        #[sea_orm(primary_key, auto_increment = false)]
        pub import: ImportId,
        /// The activity.
        #[sea_orm(primary_key, auto_increment = false)]
        pub activity: Uuid,
        /// Its version after the commit.
        pub version: i64,
        /// What stood there before, as JSON of the whole record; empty for what was added.
        #[sea_orm(column_type = "Text")]
        pub was: String,
    }
}

impl row::Model {
    /// What it says, where it could be read.
    pub fn content(&self) -> Option<crate::activity::Content> {
        serde_json::from_str(&self.content).ok()
    }

    /// What stood there when it was compared.
    pub fn was(&self) -> Option<crate::activity::Content> {
        serde_json::from_str(&self.was).ok()
    }

    /// Questions that it waits for.
    pub fn asks(&self) -> Vec<String> {
        serde_json::from_str(&self.asks).unwrap_or_default()
    }

    /// The row as written.
    pub fn raw(&self) -> Option<super::reading::Raw> {
        serde_json::from_str(&self.raw).ok()
    }
}
