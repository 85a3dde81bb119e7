use super::*;
use proptest::prelude::*;

/// Small deterministic dice: the labelled columns are the same in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % sides
    }

    fn of<'a>(&mut self, all: &[&'a str]) -> &'a str {
        all[self.roll(all.len())]
    }

    fn digits(&mut self, n: usize) -> String {
        (0..n).map(|i| char::from(b'0' + self.roll(if i == 0 { 9 } else { 10 }) as u8 + u8::from(i == 0))).collect()
    }
}

/// Invented people: half of the given names stand in no list of ours.
struct Tongue {
    given: &'static [&'static str],
    family: &'static [&'static str],
    title: &'static [&'static str],
    name_headers: &'static [&'static str],
    email_headers: &'static [&'static str],
    phone_headers: &'static [&'static str],
    id_headers: &'static [&'static str],
    phones: &'static [&'static str],
    organisations: &'static [&'static str],
    places: &'static [&'static str],
    activities: &'static [&'static str],
    plain_headers: [&'static str; 5],
}

const TONGUES: [Tongue; 4] = [
    Tongue {
        given: &[
            "Alice", "Thorvin", "Grace", "Peter", "Maelis", "Samuel", "Oriel", "Ruth", "Brannoch", "Tesfaye", "Zuberi",
            "Quenby",
        ],
        family: &[
            "Okello",
            "Marlowe",
            "Tadesse",
            "Whitcombe",
            "Njoroge",
            "Stone",
            "Brand",
            "Karki",
            "Achterberg",
            "Lowell",
        ],
        title: &["Mr.", "Ms", "Dr."],
        name_headers: &[
            "Focal point",
            "Contact person",
            "Name of focal person",
            "Reported by",
            "Full name",
            "Beneficiary name",
            "Prepared by",
            "Head of household",
            "focal_person_name",
        ],
        email_headers: &["Email", "E-mail address", "Contact", "Focal point email", "Mail"],
        phone_headers: &["Phone", "Mobile number", "Tel.", "Contact number", "Focal point phone"],
        id_headers: &["Passport number", "National ID", "Case number", "Beneficiary ID", "Ration card number"],
        phones: &["+256 77# ### ###", "07########", "(0##) ### ####", "+1 555-###-####", "00254 7## ######"],
        organisations: &[
            "Redwood Relief",
            "Ministry of Health",
            "Green Valley Foundation",
            "Norland Red Cross",
            "Hope Aid",
            "RRF",
            "Blue Lake Development Association",
        ],
        places: &["Kasese", "North Wello", "Fort Portal", "Shire Town", "Dolobay", "Axum", "Lower Hill"],
        activities: &[
            "Distribution of kits",
            "Hygiene promotion",
            "Training of volunteers",
            "Water trucking",
            "Cash transfer",
        ],
        plain_headers: ["Implementing partner name", "District", "Activity", "People reached", "Organisation"],
    },
    Tongue {
        given: &[
            "Aminata",
            "Jean-Claude",
            "Yvonnick",
            "Mariam",
            "Ghislain",
            "Souleymane",
            "Odilon",
            "Claire",
            "Thibaut",
            "Fanélie",
            "Bérenger",
        ],
        family: &["Traoré", "Lefèvre", "Mbeki-Ndong", "Durand", "Sawadogo", "Kabongo", "Beaulieu", "Zongo", "Carlier"],
        title: &["M.", "Mme", "Dr"],
        name_headers: &[
            "Nom du point focal",
            "Personne de contact",
            "Nom et prénom",
            "Responsable",
            "Rempli par",
            "Nom du bénéficiaire",
            "Chef de ménage",
            "Prénom",
            "Point focal",
        ],
        email_headers: &["Courriel", "Adresse e-mail", "Contact", "Email du point focal", "Mail"],
        phone_headers: &["Téléphone", "N° de téléphone", "Tél", "Portable", "Contact"],
        id_headers: &["Numéro CNI", "Passeport", "N° pièce d'identité", "Numéro de dossier", "Code bénéficiaire"],
        phones: &["+226 7# ## ## ##", "6# ## ## ##", "0# ## ## ## ##", "00227 9#######", "+33 6 ## ## ## ##"],
        organisations: &[
            "Secours du Fleuve",
            "Ministère de la Santé",
            "Fondation Soleil",
            "Croix-Rouge du Norland",
            "ASF",
            "Association Lumière",
            "Comité des Eaux",
        ],
        places: &["Goma", "Nord-Kivu", "Dosso", "Bandiagara", "Zinder", "Rutshuru", "Tillabéri"],
        activities: &[
            "Distribution de vivres",
            "Promotion de l'hygiène",
            "Formation des volontaires",
            "Appui aux écoles",
        ],
        plain_headers: ["Nom de l'organisation", "Province", "Activité", "Ménages", "Partenaire"],
    },
    Tongue {
        given: &[
            "María",
            "José Luis",
            "Aurelino",
            "Carmen",
            "Jacinto",
            "Yesenia",
            "Eliseo",
            "Lucía",
            "Ovidio",
            "Marlen",
        ],
        family: &["Pérez López", "Quispe", "Zelaya", "Mejía", "Arrieta", "Caballero", "Inestroza", "Uribe", "Lobo"],
        title: &["Sr.", "Sra.", "Lic."],
        name_headers: &[
            "Persona de contacto",
            "Nombre y apellido",
            "Punto focal",
            "Nombre del beneficiario",
            "Reportado por",
            "Jefe de hogar",
            "Nombre completo",
            "Encuestador",
            "Responsable",
        ],
        email_headers: &["Correo electrónico", "Correo", "Email", "Contacto", "E-mail del punto focal"],
        phone_headers: &["Teléfono", "Celular", "Número de contacto", "Tel", "Móvil"],
        id_headers: &["Cédula", "Número de documento", "DNI", "Pasaporte", "Código de beneficiario"],
        phones: &["+504 9###-####", "9###-####", "+57 3## ### ####", "3## ### ####", "(04) ### ####"],
        organisations: &[
            "Visión Verde",
            "Ministerio de Salud",
            "Fundación Amanecer",
            "Cruz Roja Norlandesa",
            "AVF",
            "Asociación Luz",
            "Consejo de Aguas",
        ],
        places: &["Santa Bárbara", "San Pedro Sula", "El Progreso", "Choluteca", "La Ceiba", "Santa Ana", "San José"],
        activities: &[
            "Entrega de alimentos",
            "Promoción de higiene",
            "Capacitación a voluntarios",
            "Apoyo psicosocial",
        ],
        plain_headers: [
            "Organización implementadora",
            "Municipio",
            "Actividad",
            "Personas alcanzadas",
            "Nombre del lugar",
        ],
    },
    Tongue {
        given: &["محمد", "فاطمة", "زهير", "خالد", "لمياء", "صفوان", "نور", "عبد الله", "رغد", "مهند"],
        family: &["الحداد", "قاسم", "الزين", "العمري", "سلامة", "الخطيب", "النجار", "درويش", "الأصبحي"],
        title: &["السيد", "السيدة", "الدكتور"],
        name_headers: &[
            "اسم المسؤول",
            "اسم المستفيد",
            "نقطة الاتصال",
            "الاسم الكامل",
            "اسم الشخص",
            "رب الأسرة",
            "مدخل البيانات",
            "المنسق",
            "الاسم الثلاثي",
        ],
        email_headers: &["البريد الإلكتروني", "الايميل", "بريد إلكتروني", "جهة الاتصال", "Email البريد"],
        phone_headers: &["رقم الهاتف", "الجوال", "هاتف", "رقم التواصل", "موبايل"],
        id_headers: &["رقم الهوية", "رقم جواز السفر", "رقم البطاقة", "رقم الملف", "الرقم الوطني"],
        phones: &["+967 7## ### ###", "07########", "٠٧########", "00963 9########", "7########"],
        organisations: &[
            "منظمة الأمل",
            "وزارة الصحة",
            "جمعية النور الخيرية",
            "الهلال الأحمر النورلاندي",
            "مؤسسة الغد",
            "هيئة الإغاثة",
        ],
        places: &["تعز", "صنعاء القديمة", "الحديدة", "حلب", "إدلب", "خان يونس", "عدن"],
        activities: &["توزيع سلال غذائية", "تدريب متطوعين", "حملة نظافة", "دعم نفسي"],
        plain_headers: ["اسم المنظمة", "المحافظة", "النشاط", "عدد المستفيدين", "الشريك المنفذ"],
    },
];

/// 200 columns with what they hold, `None` for nothing personal.
fn labelled() -> Vec<(String, Vec<String>, Option<Kind>)> {
    let mut dice = Dice(7);
    let mut columns = Vec::new();
    for t in &TONGUES {
        let person = |dice: &mut Dice| format!("{} {}", dice.of(t.given), dice.of(t.family));
        for i in 0..10 {
            let values = (0..12)
                .map(|_| {
                    let name = person(&mut dice);
                    if i % 4 == 3 { format!("{} {name}", dice.of(t.title)) } else { name }
                })
                .collect();
            columns.push((t.name_headers[i % t.name_headers.len()].to_owned(), values, Some(Kind::Name)));
        }
        for i in 0..7 {
            let values = (0..12)
                .map(|n| {
                    let mail = format!(
                        "{}.{}@{}.org",
                        dice.of(&["a", "k", "info", "m"]),
                        dice.digits(3),
                        dice.of(&["norland", "relief"])
                    );
                    match (i, n % 3) {
                        (5, 0) => "n/a".to_owned(),
                        (6, _) => format!("{} <{mail}>", person(&mut dice)),
                        _ => mail,
                    }
                })
                .collect();
            columns.push((t.email_headers[i % t.email_headers.len()].to_owned(), values, Some(Kind::Email)));
        }
        for i in 0..7 {
            let pattern = t.phones[i % t.phones.len()];
            let values = (0..12)
                .map(|_| {
                    pattern.chars().map(|c| if c == '#' { char::from(b'0' + dice.roll(10) as u8) } else { c }).collect()
                })
                .collect();
            columns.push((t.phone_headers[i % t.phone_headers.len()].to_owned(), values, Some(Kind::Phone)));
        }
        for i in 0..5 {
            let values = (0..12).map(|_| format!("{}{}", dice.of(&["", "A", "N-"]), dice.digits(8))).collect();
            columns.push((t.id_headers[i].to_owned(), values, Some(Kind::Id)));
        }
        // A name and an e-mail column whose header says nothing.
        columns.push((
            String::new(),
            (0..12).map(|_| format!("{}@norland.org", dice.digits(4))).collect(),
            Some(Kind::Email),
        ));
        // Nothing personal.
        let mut plain = |header: &str, make: &mut dyn FnMut(&mut Dice) -> String| {
            let values = (0..12).map(|_| make(&mut dice)).collect();
            columns.push((header.to_owned(), values, None));
        };
        for header in [t.plain_headers[0], t.plain_headers[4], "Donor", "Org"] {
            plain(header, &mut |d| d.of(t.organisations).to_owned());
        }
        for header in [t.plain_headers[1], "Admin 2", "Site"] {
            plain(header, &mut |d| d.of(t.places).to_owned());
        }
        plain(t.plain_headers[2], &mut |d| d.of(t.activities).to_owned());
        plain("", &mut |d| d.of(t.activities).to_owned());
        plain(t.plain_headers[3], &mut |d| {
            let n = 2 + d.roll(4);
            d.digits(n)
        });
        plain("Budget", &mut |d| format!("{} {} {}", d.digits(2), d.digits(3), d.digits(3)));
        plain("P-code", &mut |d| format!("{}{}", ["UG", "ET", "YE"][d.roll(3)], d.digits(6)));
        plain("PSGC code", &mut |d| format!("0{}000", d.digits(5)));
        plain("Latitude", &mut |d| format!("{}.{}", d.digits(2), d.digits(7)));
        plain("Coordinates", &mut |d| format!("{}.{}, {}.{}", d.digits(2), d.digits(6), d.digits(2), d.digits(6)));
        plain("Date", &mut |d| format!("2022-0{}-1{}", 1 + d.roll(9), d.roll(10)));
        plain("Year", &mut |d| format!("20{}", d.digits(2)));
        plain("Project ID", &mut |d| d.digits(6));
        plain("Period", &mut |d| format!("201{}-202{}", d.roll(10), d.roll(10)));
        plain("Status", &mut |d| d.of(&["Ongoing", "Completed", "Planned"]).to_owned());
    }
    columns
}

#[test]
fn personal_columns_are_found_and_others_left() {
    let columns = labelled();
    assert_eq!(columns.len(), 200);
    let (mut positive, mut found, mut named_right, mut false_alarms, mut missed) = (0, 0, 0, Vec::new(), Vec::new());
    for (header, values, truth) in &columns {
        let samples: Vec<&str> = values.iter().map(String::as_str).collect();
        let verdict = column(header, None, &samples);
        match truth {
            Some(kind) => {
                positive += 1;
                found += usize::from(verdict.is_personal());
                named_right += usize::from(verdict.kind == Some(*kind) || verdict.kind == Some(Kind::Contact));
                if !verdict.is_personal() {
                    missed.push((header, &values[0], *kind));
                }
            }
            None if verdict.is_personal() => false_alarms.push((header, &values[0], verdict)),
            None => {}
        }
    }
    let recall = found as f64 / positive as f64;
    println!(
        "recall {recall:.3} of {positive}, kind right {named_right}, false alarms {false_alarms:?}, missed {missed:?}"
    );
    assert!(recall >= 0.95, "{recall}: {missed:?}");
    assert!(named_right * 100 >= positive * 90, "{named_right} of {positive}");
    assert!(false_alarms.len() <= 1, "{false_alarms:?}");
}

#[test]
fn tags_and_headers_speak_for_themselves() {
    let contact = hxl::Column::parse("#contact+email");
    assert_eq!(column("", contact.as_ref(), &["x"]).kind, Some(Kind::Email));
    assert_eq!(column("Date de naissance", None, &["1980-05-01"]).kind, Some(Kind::Birth));
    assert_eq!(column("GPS du ménage", None, &["12.1, 3.4"]).kind, Some(Kind::HomePosition));
    assert_eq!(column("Home address", None, &["1 Hill Road", "2 Low Street", "3 Lane"]).kind, Some(Kind::Address));
    assert_eq!(column("Latitude", None, &["12.1"]).kind, None);
    assert_eq!(column("Contact", None, &[]).kind, Some(Kind::Contact));
}

#[test]
fn organisations_are_no_persons() {
    for header in [
        "Focal agency",
        "Lead organisation",
        "Partner name",
        "Nom du partenaire",
        "Nombre de la organización",
        "Name",
        "Responsable",
    ] {
        let verdict = column(
            header,
            None,
            &["Red Cross", "UNICEF", "Save the Children", "WFP", "Ministry of Health", "Plan International"],
        );
        assert!(!verdict.is_personal(), "{header}: {verdict:?}");
    }
}

#[test]
fn personal_data_is_scrubbed_from_free_text() {
    for (text, clean) in [
        ("Call Mr. John Stone on +256 772 123 456 for access", "Call […] on […] for access"),
        ("Send to a.b@norland.org, then wait", "Send to […], then wait"),
        ("Tel: 70123456. 300 kits", "Tel: […]. 300 kits"),
        ("contact 0772123456/0701234567", "contact […]/[…]"),
        ("للتواصل هاتف 777123456 قبل الزيارة", "للتواصل هاتف […] قبل الزيارة"),
        ("Mme Aminata Traoré: retard de livraison", "[…]: retard de livraison"),
        ("76 12 34 56 (point focal)", "[…] (point focal)"),
    ] {
        assert_eq!(scrub(text), clean, "{text}");
    }
}

#[test]
fn figures_dates_codes_and_places_stay() {
    for text in [
        "Distributed 12 345 678 litres in 2022-05-01",
        "From 01/02/2021 to 31-12-2021",
        "12.345678, 36.123456",
        "UG204 and ET050808",
        "524 2 05 26",
        "1,234,567 people",
        "2019-2020",
        "Dr Congo",
        "DR Congo 2022",
        "The budget is 1500000",
        "M. tuberculosis",
        "100 000 000",
        "10-20-30 kits",
        "Sr. High School",
        "Dr. Drew Hospital",
        "00-09-0003-46",
        "US-EIN-300108263",
        "TC-2022-000228-USA",
        "open 21.00-06.00",
        "3.14159265",
        "ID 12345678",
        "@norland",
        "10000-15000 households",
        "20220315",
        "1 200 300 CHF",
    ] {
        assert_eq!(scrub(text), text, "{text}");
    }
}

#[test]
fn the_lists_are_well_formed() {
    let kinds = words::kinds();
    for kind in kinds.keys() {
        assert!(words::header_hint(kind).is_some() || kind == "honorific" || kind == "body", "{kind}");
    }
    assert!(kinds.len() == 13 && words::GIVEN_NAMES.len() > 700, "{kinds:?} {}", words::GIVEN_NAMES.len());
}

/// Columns of the real sheets that are personal, by header; every other column of these files is not.
const REAL: [(&str, &[&str]); 6] = [
    ("3w/ethiopia_4w_2025_untagged.csv", &[]),
    ("3w/honduras_345w.csv", &[]),
    ("3w/lebanon_2024_sectors.csv", &[]),
    ("rcrc/arc_programs_fy13.csv", &[]),
    ("rcrc/ifrc_go_3w_hxl.csv", &[]),
    ("org/ifrc_local_units_batch1.csv", &["FOCAL_PERSON_LOC", "FOCAL_PERSON_EN", "TELEPHONE", "EMAIL"]),
];

#[test]
fn real_sheets_keep_their_organisations_and_lose_their_contacts() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data/real/");
    if !std::path::Path::new(root).exists() {
        println!("skipped: ../shared is absent");
        return;
    }
    for (file, personal) in REAL {
        let bytes = std::fs::read(format!("{root}{file}")).unwrap();
        let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(bytes.as_slice());
        let rows: Vec<Vec<String>> = reader
            .byte_records()
            .map(|row| row.unwrap().iter().map(|cell| String::from_utf8_lossy(cell).into_owned()).collect())
            .collect();
        let found: Vec<&str> = (0..rows[0].len())
            .filter(|&i| {
                let mut cells: Vec<&str> = rows[1..].iter().filter_map(|r| r.get(i)).map(String::as_str).collect();
                cells.sort_unstable();
                cells.dedup();
                column(&rows[0][i], None, &cells[..cells.len().min(300)]).is_personal()
            })
            .map(|i| rows[0][i].as_str())
            .collect();
        assert_eq!(found, personal, "{file}");
    }
}

proptest! {
    #[test]
    fn no_text_panics_and_scrubbing_is_final(text in "\\PC{0,60}", parts in "([0-9]{1,5}|[-+.() /@]|Mr |a@b.org|tel ){0,10}") {
        for text in [&text, &parts] {
            let clean = scrub(text).into_owned();
            prop_assert!(!in_text(&clean).iter().any(|s| s.kind == Kind::Email), "{}", clean);
            let _ = column(text, None, &[text, &parts]);
        }
    }
}
