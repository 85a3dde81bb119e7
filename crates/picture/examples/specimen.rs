//! Writes the sample picture's faces in four languages into a folder, to be looked at: specimen FOLDER
use base::lang::Lang;
fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::path::PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| ".".to_owned()));
    let now = chrono::DateTime::from_timestamp(1_795_000_000, 0).unwrap_or_default();
    for lang in Lang::ALL {
        let picture = picture::sample();
        std::fs::write(folder.join(format!("sample-{lang}.pdf")), picture::pdf::write(&picture, lang, now)?)?;
        std::fs::write(folder.join(format!("sample-{lang}.xlsx")), picture::workbook::write(&picture, lang, now)?)?;
        println!("{}", picture::text::picture(&picture, lang));
    }
    Ok(())
}
