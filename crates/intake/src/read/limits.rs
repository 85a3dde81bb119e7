//! How much a file may ask of us. Counted while reading, never taken from what the file says of itself.

/// Upper bounds of reading; each is reached only by files that are broken, hostile or not sheets at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of a file that is streamed (CSV, and the packed form of everything else).
    pub file: u64,
    /// Bytes of a text that is held whole while it is read (JSON, XLS, a workbook inside a zip).
    pub held: u64,
    /// Entries of a zip.
    pub entries: usize,
    /// Tables in a zip of tables.
    pub tables: usize,
    /// Bytes that one packed entry may unfold to.
    pub inflated: u64,
    /// How many times its packed size an entry may unfold to, once it is beyond [`Limits::RATIO_FROM`]: sheets of
    /// the field stay below 20, their caches below 60.
    pub ratio: u64,
    /// Cells with content in one sheet.
    pub cells: u64,
    /// Rows with content in one sheet.
    pub rows: u64,
    /// Columns with content in one sheet.
    pub columns: usize,
    /// Sum of the widths of all rows: what a far cell in each row costs.
    pub span: u64,
    /// Bytes of the texts that a workbook shares between its cells.
    pub strings: usize,
    /// Bytes of one cell.
    pub cell: usize,
    /// Bytes of one line of CSV.
    pub line: usize,
}

/// A million bytes, as people count them.
const MB: u64 = 1_000_000;

impl Limits {
    /// The last column of a spreadsheet program (XFD), and our own for every format.
    pub const WIDTH: usize = 16_384;
    /// Bytes below which an entry may be packed as tightly as it likes.
    pub const RATIO_FROM: u64 = 16 * MB;

    /// For files on one's own machine: a million rows of CSV, the largest real workbooks.
    pub const fn local() -> Self {
        Self {
            file: 256 * MB,
            held: 64 * MB,
            entries: 5_000,
            tables: 200,
            inflated: 400 * MB,
            ratio: 150,
            cells: 64_000_000,
            rows: 3_000_000,
            columns: Self::WIDTH,
            span: 400_000_000,
            strings: 128_000_000,
            cell: 1_000_000,
            line: 8_000_000,
        }
    }

    /// For files that come in through a page (trust.md, "Upload limits").
    pub const fn upload() -> Self {
        Self {
            file: 10 * MB,
            held: 10 * MB,
            entries: 200,
            tables: 50,
            inflated: 100 * MB,
            ratio: 150,
            cells: 2_000_000,
            rows: 100_000,
            columns: 200,
            span: 40_000_000,
            strings: 32_000_000,
            cell: 1_000_000,
            line: 2_000_000,
        }
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self::local()
    }
}
