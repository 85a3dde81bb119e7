//! What is wrong with partners' sheets, one thing at a time (standards.md 2.4): sheets of our own, whole way through.

use base::{
    lang::Lang,
    records::{Records, Status},
};
use chrono::{NaiveDate, NaiveDateTime};
use intake::{
    Options,
    layout::{Answers, Layout},
    read::{Area, Book, Cell, Row, Sheet, Trouble},
    report::{FileReport, Finding, RowCount, SheetReport},
};
use std::ops::ControlFlow;

fn day(y: i32, m: u32, d: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(y, m, d).expect("a day")
}

fn options() -> Options {
    Options::new(day(2026, 11, 23))
}

struct Read {
    report: FileReport,
    findings: Vec<Finding>,
    records: Records,
}

impl Read {
    fn sheet(&self) -> &SheetReport {
        self.report.sheets.iter().find(|s| s.used).expect("a sheet that is used")
    }

    fn fields(&self) -> Vec<&str> {
        self.sheet().columns.iter().filter_map(|c| c.field.as_deref()).collect()
    }

    fn finding(&self, kind: &str) -> &Finding {
        self.findings.iter().find(|f| f.kind == kind).unwrap_or_else(|| {
            panic!("no {kind} among {:?}", self.findings.iter().map(|f| &f.kind).collect::<Vec<_>>())
        })
    }

    fn has(&self, kind: &str) -> bool {
        self.findings.iter().any(|f| f.kind == kind)
    }

    fn implementers(&self, activity: usize) -> Vec<&str> {
        let set = self.records.activities[activity].implementers;
        let mut ids: Vec<&str> = self.records.organisations_of(set).map(|o| o.id.as_str()).collect();
        ids.sort_unstable();
        ids
    }

    fn places(&self, activity: usize) -> Vec<&str> {
        let set = self.records.activities[activity].places;
        self.records.areas.get(set).iter().map(|p| self.records.places[p.0 as usize].name.as_str()).collect()
    }
}

fn csv_with(text: &str, options: &Options) -> Read {
    let mut records = Records::default();
    let (report, findings) = intake::read_bytes(text.as_bytes().to_vec(), "sheet.csv", options, &mut records);
    for sheet in &report.sheets {
        let RowCount { total, committed, held, ignored } = sheet.rows;
        assert_eq!(total, committed + held + ignored, "{}", sheet.sheet);
    }
    Read { report, findings, records }
}

fn csv(text: &str) -> Read {
    csv_with(text, &options())
}

fn counts(total: u32, committed: u32, held: u32, ignored: u32) -> RowCount {
    RowCount { total, committed, held, ignored }
}

/// A workbook in memory.
#[derive(Default)]
struct Memory {
    sheets: Vec<Sheet>,
    rows: Vec<Vec<(u32, bool, Vec<Cell<'static>>)>>,
}

impl Memory {
    fn sheet(mut self, sheet: Sheet, text: &str) -> Memory {
        let rows = text
            .lines()
            .enumerate()
            .map(|(no, line)| {
                let hidden = line.starts_with('~');
                let cells = line.trim_start_matches('~').split('|').map(cell).collect::<Vec<_>>();
                (no as u32 + 1, hidden, cells)
            })
            .filter(|(_, _, cells)| cells.iter().any(|c| *c != Cell::Empty))
            .collect();
        self.sheets.push(sheet);
        self.rows.push(rows);
        self
    }

    fn read(mut self) -> Read {
        let mut records = Records::default();
        let (report, findings) = intake::read_book(&mut self, "book.xlsx", &options(), &mut records);
        Read { report, findings, records }
    }
}

fn cell(text: &str) -> Cell<'static> {
    let text = text.trim();
    if text.is_empty() {
        Cell::Empty
    } else if let Ok(number) = text.parse::<f64>() {
        Cell::Number(number)
    } else if let Ok(date) = text.parse::<NaiveDate>() {
        Cell::Date(NaiveDateTime::from(date))
    } else {
        Cell::Text(text.to_owned().into())
    }
}

impl Book for Memory {
    fn sheets(&self) -> &[Sheet] {
        &self.sheets
    }

    fn rows(&mut self, sheet: usize, visit: &mut dyn FnMut(Row<'_>) -> ControlFlow<()>) -> Result<(), Trouble> {
        for (number, hidden, cells) in &self.rows[sheet] {
            if visit(Row { number: *number, hidden: *hidden, cells }).is_break() {
                break;
            }
        }
        Ok(())
    }
}

const NEPAL: &str = "Organisation,Sector,District,People reached\n\
    Nepal Red Cross Society,Health,Gorkha,120\n\
    British Red Cross,WASH,Lamjung,340\n\
    NRCS,Shelter,Dhading,75\n";

#[test]
fn a_plain_sheet_needs_no_help() {
    let read = csv(NEPAL);
    assert_eq!(read.fields(), ["organisation", "sector", "admin2", "people_reached"]);
    assert_eq!(read.sheet().rows, counts(3, 3, 0, 0));
    assert_eq!((read.sheet().first_row, read.sheet().last_row), (2, 4));
    assert_eq!(read.implementers(0), ["ns-npl"]);
    assert_eq!(read.implementers(1), ["ns-gbr"]);
    assert_eq!(read.places(0), ["Gorkha"]);
    assert_eq!(read.records.activities[1].people_reached.rounded(), Some(340));
    assert_eq!(read.finding("country-assumed").value.as_deref(), Some("NPL"));
}

#[test]
fn titles_stand_above_and_notes_below() {
    let text = format!(
        "Response matrix Nepal,,,\nUpdated: 5 May 2026,,,\n,,,\n{NEPAL},,,\nSource: partners' reports of May,,,\n"
    );
    let read = csv(&text);
    assert_eq!(read.sheet().header_rows, [4]);
    assert_eq!(read.sheet().rows, counts(4, 3, 0, 1));
    assert!(read.has("row-note"));
}

#[test]
fn totals_are_said_and_not_counted() {
    for total in ["Total", "Grand Total", "Total général", "Sous-total", "المجموع"] {
        let read = csv(&format!("{NEPAL}{total},,,535\n"));
        assert_eq!(read.sheet().rows, counts(4, 3, 0, 1), "{total}");
        assert_eq!(read.finding("row-total").value.as_deref(), Some(total));
    }
}

#[test]
fn a_repeated_header_is_no_row() {
    let body = NEPAL.split_once('\n').map_or("", |(_, body)| body);
    let more = body.replace("Gorkha", "Kaski").replace("Lamjung", "Tanahu").replace("Dhading", "Rasuwa");
    let read = csv(&format!("{NEPAL},,,\n{}\n{more}", NEPAL.lines().next().expect("a header")));
    assert_eq!(read.sheet().rows, counts(7, 6, 0, 1));
    assert_eq!(read.finding("row-header").rows, [6]);
}

#[test]
fn another_table_below_is_left_and_said() {
    let read = csv(&format!(
        "{NEPAL},,,\n,,,\nContact,Phone,Organisation type,Country\nA B,123,INGO,Nepal\nC D,124,INGO,Nepal\n"
    ));
    assert_eq!(read.sheet().rows, counts(6, 3, 0, 3));
    assert_eq!(read.finding("row-other-table").count, 3);
}

#[test]
fn another_table_beside_is_left() {
    let read = csv("Organisation,Sector,District,,Status,Meaning\n\
         NRCS,Health,Gorkha,,A,Active\nNRCS,WASH,Lamjung,,C,Closed\nIFRC,Shelter,Dhading,,,\nIFRC,Shelter,Kaski,,,\nICRC,Health,Kaski,,,\n");
    assert_eq!(read.fields(), ["organisation", "sector", "admin2"]);
    assert_eq!(read.sheet().rows, counts(5, 5, 0, 0));
    assert!(read.sheet().why.contains("beside"), "{}", read.sheet().why);
}

#[test]
fn an_empty_column_does_not_split_a_table() {
    let read = csv(
        "Organisation,Sector,,District,Status\nNRCS,Health,,Gorkha,Ongoing\nBRC,WASH,,Lamjung,Ongoing\nNRCS,WASH,,Kaski,Planned\n",
    );
    assert_eq!(read.fields(), ["organisation", "sector", "admin2", "status"]);
}

#[test]
fn idem_means_the_cell_above() {
    let read = csv(
        "Organisation,Sector,District\nNRCS,Health,Gorkha\nidem,WASH,Lamjung\n″,Shelter,\"\"\"\"\nIFRC,Health,Kaski\n",
    );
    assert_eq!(read.implementers(1), ["ns-npl"]);
    assert_eq!(read.implementers(2), ["ns-npl"]);
    assert_eq!(read.places(2), ["Lamjung"]);
    assert!(read.has("filled-from-above"));
}

#[test]
fn blanks_under_a_block_are_filled_only_where_the_pattern_is_clear() {
    let read = csv("Organisation,Sector,District,People reached\n\
         NRCS,Health,Gorkha,10\n,,Lamjung,20\n,WASH,Kaski,30\nIFRC,Shelter,Dhading,5\n,,Rasuwa,6\n,Health,Tanahu,7\n");
    assert_eq!(read.sheet().rows, counts(6, 6, 0, 0));
    assert_eq!(read.implementers(2), ["ns-npl"]);
    assert_eq!(read.implementers(5), ["ifrc"]);
    // A donor here and there is no block.
    let read = csv(
        "Organisation,Donor,Sector,District\nNRCS,,Health,Gorkha\nNRCS,ECHO,WASH,Lamjung\nNRCS,,Health,Kaski\nIFRC,,Shelter,Dhading\nIFRC,USAID,WASH,Rasuwa\n",
    );
    assert!(!read.has("filled-from-above"));
}

#[test]
fn merged_parents_over_two_header_rows() {
    let merges = vec![
        Area { top: 3, bottom: 3, left: 0, right: 1 },
        Area { top: 3, bottom: 3, left: 3, right: 4 },
        Area { top: 1, bottom: 1, left: 0, right: 4 },
    ];
    let read = Memory::default()
        .sheet(
            Sheet { name: "3W".into(), merges, ..Sheet::default() },
            "MOVEMENT RESPONSE\n\nWHO||WHERE|People reached|\nOrganisation|Sector|District|Women|Men\n\
             NRCS|Health|Gorkha|10|12\nBRC|WASH|Lamjung|5|6\nIFRC|Health|Kaski|1|2\n",
        )
        .read();
    assert_eq!(read.sheet().header_rows, [3, 4]);
    assert_eq!(read.fields(), ["organisation", "sector", "admin2", "people_reached_female", "people_reached_male"]);
    // The sheet has no total: it is added up, and said.
    assert_eq!(read.records.activities[0].people_reached.rounded(), Some(22));
    assert!(read.has("total-from-parts"));
    assert_eq!(read.records.parts.len(), 6);
}

#[test]
fn sheets_of_one_layout_belong_together_and_hidden_ones_stay_hidden() {
    let table = |org: &str| {
        format!(
            "Organisation|Sector|District|Status\n{org}|Health|Gorkha|Ongoing\n{org}|WASH|Lamjung|Ongoing\n{org}|WASH|Kaski|Planned\n"
        )
    };
    let named = |name: &str| Sheet { name: name.into(), ..Sheet::default() };
    let read = Memory::default()
        .sheet(named("Read me"), "How to use\nFill in one row for each activity and district.\nAsk the desk if in doubt.")
        .sheet(named("January"), &table("NRCS"))
        .sheet(named("February"), &table("British Red Cross"))
        .sheet(Sheet { hidden: true, ..named("Old") }, &table("IFRC"))
        .sheet(Sheet { pivot: true, ..named("Pivot") }, "Row Labels|Count of Sector\nNRCS|3\nBritish Red Cross|3\nGrand Total|6\n")
        .sheet(named("Lists"), "Sector||Status||Organisation\nHealth||Ongoing||NRCS\nWASH||Planned||IFRC\nShelter||||BRC\n||||ICRC\n||||DRC\n")
        .read();
    let used: Vec<&str> = read.report.sheets.iter().filter(|s| s.used).map(|s| s.sheet.as_str()).collect();
    assert_eq!(used, ["January", "February"]);
    assert_eq!(read.records.activities.len(), 6);
    assert_eq!(read.report.sheets.len(), 6);
    assert!(read.report.sheets.iter().all(|s| !s.why.is_empty()));
}

#[test]
fn hidden_rows_are_not_read_and_said() {
    let read = Memory::default()
        .sheet(
            Sheet { name: "3W".into(), ..Sheet::default() },
            "Organisation|Sector|District\nNRCS|Health|Gorkha\n~NRCS|WASH|Lamjung\nIFRC|WASH|Kaski\n",
        )
        .read();
    assert_eq!(read.sheet().rows, counts(3, 2, 0, 1));
    assert_eq!(read.finding("rows-hidden").rows, [3]);
}

#[test]
fn swapped_tags_are_not_believed() {
    let read = csv("Name of partner,Short,Cluster,State\n#org+acronym,#org+name,#sector,#adm1+name\n\
         Danish Refugee Council,DRC,Protection,Kassala\nNorwegian Refugee Council,NRC,Education,Gedaref\n\
         Sudanese Red Crescent Society,SRCS,Health,Khartoum\nInternational Organization for Migration,IOM,Shelter,Red Sea\n\
         World Food Programme,WFP,Food security,White Nile\n");
    let columns = &read.sheet().columns;
    assert_eq!(columns[0].field.as_deref(), Some("organisation"));
    assert_eq!(columns[1].field.as_deref(), Some("organisation"));
    assert!(columns[0].why.contains("#org+acronym"), "{}", columns[0].why);
    assert_eq!(read.implementers(2), ["ns-sdn"]);
    assert!(read.has("tag-wrong"));
}

#[test]
fn a_sheet_without_header_is_recognised_by_its_values() {
    let read = csv(
        "NRCS,Health,Gorkha,Ongoing\nBritish Red Cross,WASH,Lamjung,Completed\nIFRC,Shelter,Kaski,Planned\nNRCS,Health,Dhading,Ongoing\n",
    );
    assert!(read.sheet().header_rows.is_empty());
    assert_eq!(read.fields(), ["organisation", "sector", "admin2", "status"]);
    assert_eq!(read.sheet().rows, counts(4, 4, 0, 0));
}

#[test]
fn arabic_headers_and_values() {
    let read = csv("المنظمة المنفذة,القطاع,المحافظة,حالة النشاط,عدد المستفيدين المستهدفين,تاريخ البدء\n\
         الهلال الأحمر اليمني,الصحة,عدن,جاري,١٢٠٠,2026-03-01\n\
         اللجنة الدولية للصليب الأحمر,المياه والإصحاح البيئي,تعز,مكتمل,٣٠٠,2026-04-01\n\
         الهلال الأحمر اليمني,المأوى,إب,مخطط,٥٠,2026-05-01\n");
    assert_eq!(read.fields(), ["implementer", "sector", "admin1", "status", "people_targeted", "start"]);
    assert_eq!(read.implementers(0), ["ns-yem"]);
    assert_eq!(read.implementers(1), ["icrc"]);
    assert_eq!(read.records.activities[0].people_targeted.rounded(), Some(1200));
    assert_eq!(read.records.activities[2].status, Status::Planned);
}

#[test]
fn french_decimal_commas_and_day_first_dates() {
    let read = csv("Organisation de mise en œuvre;Secteur;Région;Date début;Date fin;Personnes atteintes\n\
         Croix-Rouge nigérienne;Santé;Maradi;03/04/2026;15/05/2026;1 234,5\n\
         CICR;Eau et assainissement;Diffa;05/04/2026;20/06/2026;2.100\n\
         Croix-Rouge nigérienne;Abris;Tahoua;07/04/2026;30/04/2026;12,5\n");
    let first = read.records.activities[0];
    assert_eq!(first.people_reached.thousandths(), Some(1_234_500));
    assert_eq!(read.records.activities[1].people_reached.thousandths(), Some(2_100_000));
    assert_eq!((first.start, first.end), (Some(day(2026, 4, 3)), Some(day(2026, 5, 15))));
    assert_eq!(read.implementers(0), ["ns-ner"]);
    assert!(read.has("number-cleaned"));
}

#[test]
fn spanish_headers_with_sex_and_age() {
    let read = csv(
        "ORGANIZACIÓN IMPLEMENTADORA,SECTOR,DEPARTAMENTO,MUNICIPIO,ESTADO,PERSONAS ALCANZADAS,Niñas,Niños,Mujeres,Hombres\n\
         Cruz Roja Hondureña,Salud,Cortés,Choloma,Finalizada,100,20,30,25,25\n\
         CRH,Agua y saneamiento,Atlántida,Tela,En ejecución,50,10,10,10,10\n\
         FICR,Albergue,Yoro,El Progreso,Planeada,80,20,20,20,20\n",
    );
    assert_eq!(
        read.fields(),
        [
            "implementer",
            "sector",
            "admin1",
            "admin2",
            "status",
            "people_reached",
            "people_reached_female_children",
            "people_reached_male_children",
            "people_reached_female_adults",
            "people_reached_male_adults"
        ]
    );
    // 10 + 10 + 10 + 10 is not 50.
    assert_eq!(read.finding("parts-differ").rows, [3]);
    assert_eq!(read.finding("reached-planned").rows, [4]);
    assert_eq!(read.implementers(2), ["ifrc"]);
}

#[test]
fn months_and_years_in_columns_of_their_own() {
    let read = csv(
        "Year,Month,Organisation,Sector,District\n2026,January,NRCS,Health,Gorkha\n2026,février,IFRC,WASH,Kaski\n2026,3,ICRC,WASH,Lamjung\n",
    );
    let starts: Vec<_> = read.records.activities.iter().map(|a| a.start).collect();
    assert_eq!(starts, [Some(day(2026, 1, 1)), Some(day(2026, 2, 1)), Some(day(2026, 3, 1))]);
    assert_eq!(read.records.activities[1].end, Some(day(2026, 2, 28)));
}

#[test]
fn a_grid_of_marks_becomes_rows() {
    let read = csv("Organisation,District,Health,WASH,Shelter,Education\n\
         NRCS,Gorkha,x,x,,\nIFRC,Kaski,,x,x,\nBritish Red Cross,Lamjung,,,,\nICRC,Dhading,x,,,x\n");
    assert_eq!(read.records.activities.len(), 7);
    // The row of the British Red Cross names a place but no sector: presence.
    assert_eq!(read.sheet().rows, counts(4, 4, 0, 0));
    assert_eq!(read.records.activities[0].row, 2);
    assert_eq!(read.records.activities[1].row, 2);
}

#[test]
fn a_grid_of_organisations_names_becomes_rows() {
    let read = csv(
        "District,Health,WASH,Shelter\nGorkha,NRCS,British Red Cross,\nKaski,\"NRCS, IFRC\",,ICRC\nLamjung,,NRCS,NRCS\n",
    );
    assert_eq!(read.records.activities.len(), 6);
    assert_eq!(read.implementers(2), ["ifrc", "ns-npl"]);
    assert_eq!(read.sheet().rows, counts(3, 3, 0, 0));
}

#[test]
fn a_grid_of_numbers_is_refused_with_a_sentence() {
    let read = csv(
        "District,Health,WASH,Shelter,Education,Total\nGorkha,3,5,2,1,11\nKaski,4,1,7,2,14\nLamjung,9,2,1,1,13\nTotal,16,8,10,4,38\n",
    );
    assert!(read.report.sheets.iter().all(|s| !s.used));
    assert!(read.report.sheets[0].why.contains("summed up"), "{}", read.report.sheets[0].why);
    assert!(read.records.activities.is_empty());
}

#[test]
fn exact_repeats_count_once_unless_the_person_says_otherwise() {
    let text = format!("{NEPAL}NRCS,Shelter,Dhading,75\nNRCS,Shelter,Dhading,76\n");
    let read = csv(&text);
    assert_eq!(read.sheet().rows, counts(5, 4, 0, 1));
    assert_eq!(read.finding("row-repeat").rows, [5]);
    let keep = Options { layouts: vec![Layout { keep_repeats: Some(true), ..Layout::default() }], ..options() };
    assert_eq!(csv_with(&text, &keep).sheet().rows, counts(5, 5, 0, 0));
}

#[test]
fn rows_that_say_too_little_wait_for_a_person() {
    let read = csv(&format!("{NEPAL},Health,Kaski,10\nNRCS,,,10\n"));
    assert_eq!(read.sheet().rows, counts(5, 3, 2, 0));
    assert_eq!(read.finding("row-no-organisation").rows, [5]);
    assert_eq!(read.finding("row-no-activity").rows, [6]);
    let whose = Options { partner: Some("Danish Red Cross".into()), ..options() };
    assert_eq!(csv_with(&format!("{NEPAL},Health,Kaski,10\n"), &whose).sheet().rows, counts(4, 4, 0, 0));
}

#[test]
fn personal_columns_are_dropped_and_texts_scrubbed() {
    let read = csv("Organisation,Sector,District,Contact person,Email,Activity\n\
         NRCS,Health,Gorkha,Sita Rai,sita.rai@example.org,\"Clinic, call sita.rai@example.org\"\n\
         IFRC,WASH,Kaski,Ram Thapa,ram.thapa@example.org,Wells\nICRC,WASH,Lamjung,Anna Berg,anna@example.org,Pumps\n");
    let personal: Vec<&str> = read.sheet().columns.iter().filter(|c| c.personal).map(|c| c.header.as_str()).collect();
    assert_eq!(personal, ["Contact person", "Email"]);
    let all = serde_json::to_string(&(&read.report, &read.findings, &read.records)).expect("JSON");
    for name in ["Sita", "sita.rai", "Thapa", "anna@"] {
        assert!(!all.contains(name), "{name} is in what was read");
    }
    assert!(read.has("cell-scrubbed") && read.has("column-personal"));
}

#[test]
fn figures_that_cannot_be_are_not_taken() {
    let mut text = String::from("Organisation,Sector,District,People reached,Start,End\n");
    for (no, district) in
        ["Gorkha", "Kaski", "Lamjung", "Dhading", "Rasuwa", "Tanahu", "Chitwan", "Parsa", "Bara", "Siraha", "Saptari"]
            .iter()
            .enumerate()
    {
        text.push_str(&format!("NRCS,Health,{district},{},2026-01-{:02},2026-06-01\n", 200 + no * 7, no + 1));
    }
    text.push_str(
        "IFRC,Health,Mugu,-5,2026-05-01,2026-04-01\nIFRC,Health,Dolpa,99999999999,,\nIFRC,WASH,Humla,about 300,,\n",
    );
    text.push_str("IFRC,WASH,Jumla,many,,\nIFRC,WASH,Kalikot,21000,,\nIFRC,WASH,Bajura,300-400,,\n");
    let read = csv(&text);
    for kind in [
        "number-negative",
        "number-too-large",
        "number-refused",
        "number-outlier",
        "number-range",
        "number-cleaned",
        "date-backwards",
    ] {
        assert!(read.has(kind), "{kind}");
    }
    assert_eq!(read.sheet().rows.committed, 17);
    let reached: Vec<_> = read.records.activities[11..].iter().map(|a| a.people_reached.rounded()).collect();
    assert_eq!(reached, [None, None, Some(300), None, Some(21_000), Some(300)]);
}

#[test]
fn one_project_on_a_row_for_each_place_is_one_activity() {
    let read = csv("Project ID,Project,Organisation,Sector,District,People reached\n\
         P1,Clean water for schools,NRCS,WASH,Gorkha,7158\nP1,Clean water for schools,NRCS,WASH,Kaski,7158\n\
         P1,Clean water for schools,NRCS,WASH,Lamjung,7158\nP2,Clinics,IFRC,Health,Gorkha,50\nP2,Clinics,IFRC,Health,Kaski,60\n");
    assert_eq!(read.sheet().rows, counts(5, 5, 0, 0));
    assert_eq!(read.records.activities.len(), 3);
    assert_eq!(read.places(0).len(), 3);
    assert_eq!(read.finding("activity-over-places").count, 3);
}

#[test]
fn code_and_name_that_disagree_are_said() {
    let read = csv_with(
        "Organisation,Sector,State,State code\nSRCS,Health,Kassala,SD11\nSRCS,WASH,Khartoum,SD01\nIFRC,WASH,Kassala,SD01\nICRC,Health,Red Sea,SD10\n",
        &Options { country: Some("SDN".into()), ..options() },
    );
    let finding = read.finding("place-mismatch");
    assert_eq!((finding.row, finding.choices.len()), (4, 2));
    assert_eq!(read.places(2), ["Khartoum"]);
}

#[test]
fn a_saved_layout_answers_what_was_asked() {
    let text = "Wer,Was,Wo,Wieviel\nRK England,Gesundheit X,Gorkha,12\nRK England,Wasser X,Kaski,14\nNRCS,Gesundheit X,Lamjung,3\n";
    let before = csv(text);
    let answers = Answers {
        columns: [
            ("Wer".to_owned(), intake::field::Field::from_name("implementer")),
            ("Was".to_owned(), intake::field::Field::from_name("sector")),
            ("Wo".to_owned(), intake::field::Field::from_name("admin2")),
            ("Wieviel".to_owned(), intake::field::Field::from_name("people_reached")),
        ]
        .into(),
        organisations: [("RK England".to_owned(), "ns-gbr".to_owned())].into(),
        sectors: [("Gesundheit X".to_owned(), "HEA".to_owned()), ("Wasser X".to_owned(), "WSH".to_owned())].into(),
        ..Answers::default()
    };
    let layout = Layout::from_answers(&before.report, &answers);
    let layout = Layout::read(&layout.write()).expect("a layout file");
    let read = csv_with(text, &Options { layouts: vec![layout], ..options() });
    assert_eq!(read.fields(), ["implementer", "sector", "admin2", "people_reached"]);
    assert_eq!(read.implementers(0), ["ns-gbr"]);
    assert!(!read.records.activities[0].sectors.is_empty());
    assert!(read.sheet().columns.iter().all(|c| !c.ask && (c.confidence - 1.0).abs() < f32::EPSILON));
}

#[test]
fn what_is_not_sure_is_asked_with_alternatives() {
    let read = csv(
        "Organisation,Sector,District,Number of beneficiaries\nNRCS,Health,Gorkha,10\nIFRC,WASH,Kaski,11\nICRC,WASH,Lamjung,12\n",
    );
    let column = &read.sheet().columns[3];
    assert!(column.ask);
    assert_eq!(column.field.as_deref(), Some("people_reached"));
    assert_eq!(column.alternatives, ["people_targeted"]);
    assert!(read.has("column-unsure"));
}

#[test]
fn findings_speak_the_reader_s_language() {
    let fr = csv_with(&format!("{NEPAL}Total,,,535\n"), &Options { lang: Lang::Fr, ..options() });
    assert!(fr.finding("row-total").text.contains("est un total"));
    let ar = csv_with(&format!("{NEPAL}Total,,,535\n"), &Options { lang: Lang::Ar, ..options() });
    assert!(ar.finding("row-total").text.contains("مجموع"));
}

#[test]
fn nothing_in_is_nothing_out() {
    for text in ["a\n", "1,2,3\n4,5,6\n", "Organisation,Sector\n"] {
        let read = csv(text);
        assert!(read.records.activities.is_empty(), "{text}");
        assert!(read.report.sheets.iter().all(|s| !s.used && !s.why.is_empty()));
    }
}
