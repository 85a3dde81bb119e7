//! Writes a specimen of each paper in four languages, from invented data marked as such, to look at:
//! `cargo run -p paper --example specimen -- out`.

use base::lang::Lang;
use chrono::NaiveDate;
use paper::chart::Tone;
use paper::figures::Quantity;
use paper::map::{Boundaries, Dot, Map, Shading, draw};
use paper::pdf::{
    Duplicate, Figure, FindingLine, Gap, Heat, HeatCell, MapFigure, MethodFigure, Note, PictureReport, Presence,
    PresenceGroup, Quality, Reached, SheetLine, picture_pdf,
};
use std::collections::BTreeMap;
use std::error::Error;
use std::path::PathBuf;

fn main() -> Result<(), Box<dyn Error>> {
    let out = PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| ".".to_owned()));
    std::fs::create_dir_all(&out)?;
    for (name, countries, count) in [
        ("nepal", &["NPL"][..], 30),
        ("sudan", &["SDN"], 18),
        ("fiji", &["FJI"], 10),
        ("russia", &["RUS"], 12),
        ("philippines", &["PHL"], 40),
        ("kiribati", &["KIR"], 3),
        ("sahel", &["MLI", "NER", "BFA", "TCD"], 25),
        ("world", &["NPL", "SDN", "FJI", "CHL", "USA", "AUS"], 12),
    ] {
        for lang in [Lang::En, Lang::Ar] {
            let drawn = draw(&map(lang, countries, count));
            std::fs::write(out.join(format!("map_{name}_{lang}.svg")), drawn.svg.as_str())?;
        }
    }
    // A boundary file and its codes, to look at a shaded map: `-- out boundaries.json CODE…`.
    if let Some(path) = std::env::args().nth(2) {
        let values: BTreeMap<String, Option<u32>> =
            std::env::args().skip(3).enumerate().map(|(n, code)| (code, Some((n * n * 7 % 340) as u32))).collect();
        let boundaries = Boundaries::read(&std::fs::read(path)?, &values.keys().cloned().collect())?;
        let drawn = draw(&Map { shading: Some(Shading { boundaries, values }), ..map(Lang::En, &["NPL"], 0) });
        std::fs::write(out.join("map_shaded_en.svg"), drawn.svg.as_str())?;
    }
    for lang in Lang::ALL {
        for (name, areas) in [("few", 8), ("many", 75)] {
            let report = report(lang, areas);
            std::fs::write(out.join(format!("picture_{name}_{lang}.pdf")), picture_pdf(&report)?)?;
        }
    }
    Ok(())
}

/// One text in four languages.
fn say(lang: Lang, texts: [&str; 4]) -> String {
    texts[lang as usize].to_owned()
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
}

/// A map with dots at invented places within the box of the countries.
fn map(lang: Lang, countries: &[&str], count: usize) -> Map {
    let boxes = [
        ("NPL", 26.5, 30.3, 80.2, 88.0),
        ("SDN", 9.5, 21.5, 23.0, 37.0),
        ("FJI", -18.8, -16.3, 177.4, 180.0),
        ("RUS", 45.0, 70.0, 32.0, 160.0),
        ("PHL", 6.0, 18.0, 120.0, 126.0),
        ("KIR", 0.0, 3.0, 172.5, 173.5),
        ("MLI", 12.0, 20.0, -9.0, 2.0),
        ("NER", 13.0, 20.0, 3.0, 14.0),
        ("BFA", 10.0, 14.5, -4.0, 1.5),
        ("TCD", 8.0, 20.0, 14.5, 22.5),
        ("CHL", -50.0, -20.0, -73.0, -69.0),
        ("USA", 31.0, 45.0, -120.0, -80.0),
        ("AUS", -35.0, -18.0, 118.0, 148.0),
    ];
    let dots = (0..count)
        .map(|n| {
            let code = countries[n % countries.len()];
            let (_, south, north, west, east) = *boxes.iter().find(|b| b.0 == code).unwrap_or(&boxes[0]);
            let (a, b) = ((n as f64 * 0.618).fract(), (n as f64 * 0.382 + n as f64 * 0.097).fract());
            let name = ["Invented", "Vorgesehen", "Muestra del Norte", "Échantillon"][n % 4];
            let name = if lang.is_rtl() { "منطقة" } else { name };
            Dot {
                label: format!("{name} {}", n + 1),
                lat: south + a * (north - south),
                lon: west + b * (east - west),
                value: ((n * n * 7) % 340) as f64,
            }
        })
        .collect();
    let names = [
        ("IND", ["India", "Inde", "India", "الهند"]),
        ("CHN", ["China", "Chine", "China", "الصين"]),
        ("TCD", ["Chad", "Tchad", "Chad", "تشاد"]),
        ("EGY", ["Egypt", "Égypte", "Egipto", "مصر"]),
        ("SSD", ["South Sudan", "Soudan du Sud", "Sudán del Sur", "جنوب السودان"]),
        ("ETH", ["Ethiopia", "Éthiopie", "Etiopía", "إثيوبيا"]),
        ("DZA", ["Algeria", "Algérie", "Argelia", "الجزائر"]),
        ("NGA", ["Nigeria", "Nigéria", "Nigeria", "نيجيريا"]),
    ];
    Map {
        lang,
        title: say(lang, ["Activities by area", "Activités par zone", "Actividades por zona", "الأنشطة حسب المنطقة"]),
        desc: say(lang, ["Invented figures", "Chiffres inventés", "Cifras inventadas", "أرقام مختلقة"]),
        countries: countries.iter().map(|c| (*c).to_owned()).collect(),
        dots,
        unit: say(lang, ["activities", "activités", "actividades", "أنشطة"]),
        names: names.into_iter().map(|(c, n)| (c.to_owned(), say(lang, n))).collect(),
        ..Map::default()
    }
}

fn report(lang: Lang, areas: usize) -> PictureReport {
    let t = |texts: [&'static str; 4]| say(lang, texts);
    let invented = t([
        "Specimen with invented data: not a real emergency.",
        "Spécimen avec des données inventées : il ne s’agit pas d’une urgence réelle.",
        "Muestra con datos inventados: no es una emergencia real.",
        "نموذج ببيانات مختلقة: ليست حالة طوارئ حقيقية.",
    ]);
    let place = |n: usize| {
        let names = [
            ["North Province", "Province du Nord", "Provincia del Norte", "المحافظة الشمالية"],
            ["Riverside and Lower Valley", "Rives et Basse-Vallée", "Ribera y Valle Bajo", "ضفاف النهر والوادي الأسفل"],
            ["Old Harbour", "Vieux-Port", "Puerto Viejo", "الميناء القديم"],
            ["Highlands", "Hautes-Terres", "Tierras Altas", "المرتفعات"],
            ["Eastern Plain", "Plaine orientale", "Llanura Oriental", "السهل الشرقي"],
            ["Capital District", "District de la capitale", "Distrito Capital", "منطقة العاصمة"],
            ["Lake Shore", "Bord du lac", "Orilla del Lago", "شاطئ البحيرة"],
            ["Western Islands", "Îles de l’Ouest", "Islas Occidentales", "الجزر الغربية"],
        ];
        let name = say(lang, names[n % names.len()]);
        if n < names.len() { name } else { format!("{name} {}", n / names.len() + 1) }
    };
    let places: Vec<String> = (0..areas).map(place).collect();
    let sectors: Vec<String> = [
        ["Health", "Santé", "Salud", "الصحة"],
        [
            "Water, sanitation and hygiene promotion",
            "Eau, assainissement et promotion de l’hygiène",
            "Agua, saneamiento y promoción de la higiene",
            "المياه والصرف الصحي وتعزيز النظافة",
        ],
        [
            "Shelter, housing and settlements",
            "Abris, logement et établissements humains",
            "Alojamiento, vivienda y asentamientos",
            "المأوى والإسكان والمستوطنات",
        ],
        [
            "Livelihoods and basic needs",
            "Moyens d’existence et besoins élémentaires",
            "Medios de vida y necesidades básicas",
            "سبل العيش والاحتياجات الأساسية",
        ],
        [
            "Protection, gender and inclusion",
            "Protection, genre et inclusion",
            "Protección, género e inclusión",
            "الحماية والنوع الاجتماعي والإدماج",
        ],
        [
            "Multi-purpose cash",
            "Transferts monétaires à usages multiples",
            "Transferencias multipropósito",
            "مساعدات نقدية متعددة الأغراض",
        ],
        [
            "Restoring Family Links",
            "Rétablissement des liens familiaux",
            "Restablecimiento del contacto entre familiares",
            "إعادة الروابط العائلية",
        ],
        [
            "Community engagement and accountability",
            "Engagement communautaire et redevabilité",
            "Participación comunitaria y rendición de cuentas",
            "المشاركة المجتمعية والمساءلة",
        ],
        ["Migration and displacement", "Migration et déplacement", "Migración y desplazamiento", "الهجرة والنزوح"],
    ]
    .map(t)
    .to_vec();
    let cells = (0..areas)
        .map(|a| {
            (0..sectors.len())
                .map(|s| match (a * 7 + s * 5 + a * s) % 11 {
                    0 | 1 => HeatCell::NoData,
                    2 => HeatCell::Zero,
                    n => HeatCell::Count((n * n * (sectors.len() - s) / (1 + a / 6)).max(1) as u32),
                })
                .collect()
        })
        .collect();
    let host = t([
        "Host National Society",
        "Société nationale hôte",
        "Sociedad Nacional anfitriona",
        "الجمعية الوطنية المضيفة",
    ]);
    let societies = t(["National Societies", "Sociétés nationales", "Sociedades Nacionales", "الجمعيات الوطنية"]);
    let others = t(["Other organisations", "Autres organisations", "Otras organizaciones", "منظمات أخرى"]);
    let who = |name: &str, acronym: &str, n: usize, first: usize, count: u64| Presence {
        name: name.to_owned(),
        acronym: acronym.to_owned(),
        areas: places.iter().cycle().skip(first).take(n.min(areas)).cloned().collect(),
        sectors: sectors.iter().cycle().skip(first).take(n.min(4)).cloned().collect(),
        activities: count,
    };
    let society = |x: [&'static str; 4]| t(x);
    PictureReport {
        lang,
        title: t(["Movement Picture", "Aperçu du Mouvement", "Panorama del Movimiento", "صورة الحركة"]),
        subject: t([
            "Sampleland: river floods",
            "Pays-Exemple : crues du fleuve",
            "País Ejemplo: inundaciones fluviales",
            "بلد المثال: فيضانات نهرية",
        ]),
        lead: t([
            "Nineteen organisations, eleven of them components of the Movement, are active in all eight areas. Between 164,000 and 537,900 people were reached; two areas have no water and sanitation activity reported.",
            "Dix-neuf organisations, dont onze composantes du Mouvement, sont actives dans les huit zones. Entre 164 000 et 537 900 personnes ont été atteintes ; deux zones n’ont aucune activité d’eau et d’assainissement signalée.",
            "Diecinueve organizaciones, once de ellas componentes del Movimiento, trabajan en las ocho zonas. Se alcanzó a entre 164 000 y 537 900 personas; en dos zonas no se notificó ninguna actividad de agua y saneamiento.",
            "تعمل تسع عشرة منظمة، منها إحدى عشرة من مكونات الحركة، في المناطق الثماني جميعها. وتم الوصول إلى ما بين 164,000 و537,900 شخص، ولم يُبلَّغ عن أي نشاط للمياه والصرف الصحي في منطقتين.",
        ]),
        as_of: day(2026, 11, 20),
        made: day(2026, 11, 23).and_hms_opt(20, 15, 0).unwrap_or_default(),
        audience: t(["Movement", "Mouvement", "Movimiento", "الحركة"]),
        source: t([
            "4W of 7 partners, November 2026",
            "4W de 7 partenaires, novembre 2026",
            "4W de 7 socios, noviembre de 2026",
            "4W من 7 شركاء، نوفمبر 2026",
        ]),
        demonstration: invented,
        figures: vec![
            Figure {
                quantity: Quantity::Range(164_021, 537_884),
                label: t(["people reached", "personnes atteintes", "personas alcanzadas", "شخصاً تم الوصول إليهم"]),
                caveat: t([
                    "Range: nobody counted twice, to no overlap between sectors. Planned rows left out.",
                    "Fourchette : de aucun double comptage à aucun recoupement entre secteurs. Lignes prévues exclues.",
                    "Rango: de ningún recuento doble a ningún solapamiento entre sectores. Sin las filas previstas.",
                    "نطاق: من عدم احتساب أحد مرتين إلى عدم وجود أي تداخل بين القطاعات. لا يشمل الصفوف المخطط لها.",
                ]),
            },
            Figure {
                quantity: Quantity::Exact(19),
                label: t(["organisations", "organisations", "organizaciones", "منظمة"]),
                caveat: t([
                    "carry out at least one activity",
                    "mènent au moins une activité",
                    "realizan al menos una actividad",
                    "تنفّذ نشاطاً واحداً على الأقل",
                ]),
            },
            Figure {
                quantity: Quantity::Exact(11),
                label: t([
                    "Movement components",
                    "composantes du Mouvement",
                    "componentes del Movimiento",
                    "من مكونات الحركة",
                ]),
                caveat: t([
                    "host Society, 8 partner Societies, IFRC, ICRC",
                    "Société hôte, 8 Sociétés partenaires, IFRC, CICR",
                    "Sociedad anfitriona, 8 Sociedades asociadas, IFRC, CICR",
                    "الجمعية المضيفة و8 جمعيات شريكة والاتحاد الدولي واللجنة الدولية",
                ]),
            },
            Figure {
                quantity: Quantity::Share(areas as u64, areas as u64 + 4),
                label: t([
                    "areas with activities",
                    "zones avec activités",
                    "zonas con actividades",
                    "مناطق فيها أنشطة",
                ]),
                caveat: t([
                    "first administrative level",
                    "premier niveau administratif",
                    "primer nivel administrativo",
                    "المستوى الإداري الأول",
                ]),
            },
            Figure {
                quantity: Quantity::Exact(9),
                label: t(["sectors", "secteurs", "sectores", "قطاعات"]),
                caveat: t(["IFRC list", "liste de l’IFRC", "lista de la IFRC", "قائمة الاتحاد الدولي"]),
            },
            Figure {
                quantity: Quantity::Share(5, 7),
                label: t([
                    "partners reported",
                    "partenaires ont fait rapport",
                    "socios informaron",
                    "شركاء قدّموا تقارير",
                ]),
                caveat: t([
                    "oldest figure: 40 days",
                    "chiffre le plus ancien : 40 jours",
                    "cifra más antigua: 40 días",
                    "أقدم رقم: 40 يوماً",
                ]),
            },
        ],
        map: Some(MapFigure {
            title: t([
                "Where activities are",
                "Où sont les activités",
                "Dónde están las actividades",
                "أين تقع الأنشطة",
            ]),
            svg: draw(&map(lang, &["SDN"], areas.min(40))).svg,
            note: t([
                "Invented places on a real outline.",
                "Lieux inventés sur un contour réel.",
                "Lugares inventados sobre un contorno real.",
                "أماكن مختلقة على حدود حقيقية.",
            ]),
        }),
        heat: Some(Heat {
            title: t([
                "Activities by sector and area",
                "Activités par secteur et zone",
                "Actividades por sector y zona",
                "الأنشطة حسب القطاع والمنطقة",
            ]),
            note: t([
                "Ongoing and completed activities; an activity in two sectors counts in both.",
                "Activités en cours et achevées ; une activité dans deux secteurs compte dans les deux.",
                "Actividades en curso y finalizadas; una actividad en dos sectores cuenta en ambos.",
                "الأنشطة الجارية والمكتملة؛ النشاط في قطاعين يُحتسب في كليهما.",
            ]),
            sectors: sectors.clone(),
            areas: places.clone(),
            cells,
        }),
        presence: vec![
            PresenceGroup {
                label: host,
                tone: Tone::Host,
                organisations: vec![who(
                    &society([
                        "Sampleland National Society",
                        "Société nationale du Pays-Exemple",
                        "Sociedad Nacional de País Ejemplo",
                        "الجمعية الوطنية لبلد المثال",
                    ]),
                    "SNS",
                    areas,
                    0,
                    1_204,
                )],
                more: 0,
            },
            PresenceGroup {
                label: societies,
                tone: Tone::Partner,
                organisations: (0..4)
                    .map(|n| {
                        who(
                            &format!(
                                "{} {}",
                                society([
                                    "Partner National Society",
                                    "Société nationale partenaire",
                                    "Sociedad Nacional asociada",
                                    "جمعية وطنية شريكة"
                                ]),
                                ["A", "B", "C", "D"][n]
                            ),
                            ["PNS-A", "PNS-B", "", "PNS-D"][n],
                            n + 2,
                            n,
                            140 - 30 * n as u64,
                        )
                    })
                    .collect(),
                more: 4,
            },
            PresenceGroup {
                label: "IFRC".into(),
                tone: Tone::Ifrc,
                organisations: vec![who(
                    &t([
                        "International Federation of Red Cross and Red Crescent Societies",
                        "Fédération internationale des Sociétés de la Croix-Rouge et du Croissant-Rouge",
                        "Federación Internacional de Sociedades de la Cruz Roja y de la Media Luna Roja",
                        "الاتحاد الدولي لجمعيات الصليب الأحمر والهلال الأحمر",
                    ]),
                    &t(["IFRC", "IFRC", "IFRC", "الاتحاد الدولي"]),
                    5,
                    1,
                    88,
                )],
                more: 0,
            },
            PresenceGroup {
                label: t(["ICRC", "CICR", "CICR", "اللجنة الدولية"]),
                tone: Tone::Icrc,
                organisations: vec![who(
                    &t([
                        "International Committee of the Red Cross",
                        "Comité international de la Croix-Rouge",
                        "Comité Internacional de la Cruz Roja",
                        "اللجنة الدولية للصليب الأحمر",
                    ]),
                    "",
                    3,
                    4,
                    41,
                )],
                more: 0,
            },
            PresenceGroup {
                label: others,
                tone: Tone::Other,
                organisations: vec![
                    who("Water for the Lower Valley and Western Islands Cooperative Association", "WLVWICA", 2, 1, 17),
                    who("AidWorks", "", 1, 3, 1),
                ],
                more: 12,
            },
        ],
        reached: Some(Reached {
            sentence: t([
                "At least 164,021 and at most 537,884 people, counted at the first administrative level. The lower end takes the largest single activity in each area, the upper end the largest sector.",
                "Au moins 164 021 et au plus 537 884 personnes, comptées au premier niveau administratif. La borne inférieure retient la plus grande activité de chaque zone, la borne supérieure le plus grand secteur.",
                "Al menos 164 021 y como máximo 537 884 personas, contadas en el primer nivel administrativo. El extremo inferior toma la mayor actividad de cada zona; el superior, el mayor sector.",
                "ما لا يقل عن 164,021 وما لا يزيد على 537,884 شخصاً، محسوبين على المستوى الإداري الأول. يأخذ الحد الأدنى أكبر نشاط في كل منطقة، والحد الأعلى أكبر قطاع.",
            ]),
            range: Some((164_021, 537_884)),
            point: Some((
                402_300,
                t([
                    "highest sector in each area",
                    "secteur le plus élevé de chaque zone",
                    "sector más alto de cada zona",
                    "القطاع الأعلى في كل منطقة",
                ]),
            )),
            methods: [
                (
                    [
                        "Highest sector in each area, areas added",
                        "Secteur le plus élevé de chaque zone, zones additionnées",
                        "Sector más alto de cada zona, zonas sumadas",
                        "القطاع الأعلى في كل منطقة مع جمع المناطق",
                    ],
                    Quantity::Exact(402_300),
                    [
                        "Misses people whom only a smaller sector reached",
                        "Omet les personnes atteintes par un secteur plus petit seulement",
                        "Omite a quienes solo alcanzó un sector menor",
                        "لا يشمل من وصل إليهم قطاع أصغر فقط",
                    ],
                    true,
                ),
                (
                    [
                        "Largest single activity in each area",
                        "Plus grande activité de chaque zone",
                        "Mayor actividad de cada zona",
                        "أكبر نشاط في كل منطقة",
                    ],
                    Quantity::Exact(164_021),
                    [
                        "A floor: everything beside the largest activity",
                        "Un plancher : tout hormis la plus grande activité",
                        "Un mínimo: todo salvo la mayor actividad",
                        "حد أدنى: كل ما عدا أكبر نشاط",
                    ],
                    false,
                ),
                (
                    [
                        "Sum of all rows: service contacts, not people",
                        "Somme des lignes : contacts, non des personnes",
                        "Suma de las filas: contactos, no personas",
                        "مجموع الصفوف: خدمات مقدّمة لا أشخاص",
                    ],
                    Quantity::Exact(1_267_415),
                    [
                        "Counts a person again with each service",
                        "Recompte une personne à chaque service",
                        "Cuenta a la persona con cada servicio",
                        "يحتسب الشخص مع كل خدمة من جديد",
                    ],
                    false,
                ),
                (
                    [
                        "Registered, each once",
                        "Enregistrées, chacune une fois",
                        "Registradas, una sola vez",
                        "المسجلون، كل مرة واحدة",
                    ],
                    Quantity::NoData,
                    [
                        "No registration in these sheets",
                        "Pas d’enregistrement dans ces feuilles",
                        "Sin registro en estas hojas",
                        "لا يوجد تسجيل في هذه الجداول",
                    ],
                    false,
                ),
            ]
            .map(|(method, figure, caveat, headline)| MethodFigure {
                method: t(method),
                level: t(["province", "province", "provincia", "المحافظة"]),
                figure,
                caveat: t(caveat),
                headline,
            })
            .to_vec(),
            left_out: vec![
                t([
                    "214 planned rows that speak of 40,782 people",
                    "214 lignes prévues qui mentionnent 40 782 personnes",
                    "214 filas previstas que mencionan 40 782 personas",
                    "214 صفاً مخططاً له تذكر 40,782 شخصاً",
                ]),
                t(["31 rows without an area", "31 lignes sans zone", "31 filas sin zona", "31 صفاً بلا منطقة"]),
            ],
        }),
        gaps: vec![
            Gap {
                what: sectors[1].clone(),
                places: places[2..4].to_vec(),
                note: t([
                    "Nothing reported is not the same as no need.",
                    "L’absence de signalement n’est pas l’absence de besoin.",
                    "Que no se notifique nada no significa que no haya necesidad.",
                    "عدم الإبلاغ لا يعني عدم وجود احتياجات.",
                ]),
            },
            Gap {
                what: t([
                    "No activity named",
                    "Aucune activité mentionnée",
                    "Ninguna actividad mencionada",
                    "لم يُذكر أي نشاط",
                ]),
                places: (0..40).map(|n| place(n + 80)).collect(),
                note: String::new(),
            },
        ],
        quality: Quality {
            sentences: vec![t([
                "5 of 7 expected partners reported. Half of the figures are younger than 12 days; the oldest is 40 days old.",
                "5 partenaires attendus sur 7 ont fait rapport. La moitié des chiffres ont moins de 12 jours ; le plus ancien a 40 jours.",
                "Informaron 5 de los 7 socios previstos. La mitad de las cifras tiene menos de 12 días; la más antigua, 40.",
                "قدّم 5 من 7 شركاء متوقعين تقاريرهم. نصف الأرقام أحدث من 12 يوماً، وأقدمها عمره 40 يوماً.",
            ])],
            measures: vec![
                (
                    t(["rows with an area", "lignes avec une zone", "filas con zona", "صفوف لها منطقة"]),
                    Quantity::Share(1_480, 1_511),
                ),
                (
                    t(["rows with a date", "lignes avec une date", "filas con fecha", "صفوف لها تاريخ"]),
                    Quantity::Share(1_102, 1_511),
                ),
                (
                    t(["rows with a sector", "lignes avec un secteur", "filas con sector", "صفوف لها قطاع"]),
                    Quantity::Share(1_511, 1_511),
                ),
                (
                    t([
                        "rows with people reached",
                        "lignes avec personnes atteintes",
                        "filas con personas alcanzadas",
                        "صفوف فيها أشخاص تم الوصول إليهم",
                    ]),
                    Quantity::Share(640, 1_511),
                ),
            ],
            sheets: (0..5)
                .map(|n| SheetLine {
                    file: [
                        "sns_4w_november.xlsx",
                        "partner_B_reporting_template_FINAL_v3_(consolidated)_2026-11-18.xlsx",
                        "icrc_activities.csv",
                        "3W-nov.ods",
                        "تقرير الشريك.xlsx",
                    ][n]
                        .to_owned(),
                    sheet: ["4W", "Data entry – please do not change the headers", "", "Feuil1", "الأنشطة"][n]
                        .to_owned(),
                    read: [1_312, 214, 41, 18, 9][n],
                    committed: [1_240, 204, 41, 17, 9][n],
                    held: [12, 4, 0, 1, 0][n],
                    ignored: [60, 6, 0, 0, 0][n],
                    days: [
                        Some((day(2026, 10, 11), day(2026, 11, 19))),
                        Some((day(2026, 11, 1), day(2026, 11, 18))),
                        None,
                        Some((day(2026, 11, 2), day(2026, 11, 2))),
                        None,
                    ][n],
                })
                .collect(),
            findings: vec![
                FindingLine {
                    text: t([
                        "“Lubels.” could be two districts",
                        "« Lubels. » peut désigner deux districts",
                        "«Lubels.» puede ser dos distritos",
                        "«Lubels.» قد تعني منطقتين",
                    ]),
                    fix: t([
                        "Choose one of the two districts.",
                        "Choisir l’un des deux districts.",
                        "Elija uno de los dos distritos.",
                        "اختر إحدى المنطقتين.",
                    ]),
                    place: "sns_4w_november.xlsx · 4W · 14–54".into(),
                    rows: 41,
                },
                FindingLine {
                    text: t([
                        "People reached is larger than people targeted by more than ten times",
                        "Personnes atteintes plus de dix fois supérieures à la cible",
                        "Las personas alcanzadas superan más de diez veces la meta",
                        "عدد من تم الوصول إليهم يفوق المستهدف بأكثر من عشر مرات",
                    ]),
                    fix: t([
                        "Ask the partner which of the two figures is right.",
                        "Demander au partenaire lequel des deux chiffres est juste.",
                        "Pregunte al socio cuál de las dos cifras es correcta.",
                        "اسأل الشريك أي الرقمين صحيح.",
                    ]),
                    place: "icrc_activities.csv · 7".into(),
                    rows: 1,
                },
            ],
            more_findings: 6,
        },
        duplicates: vec![Duplicate {
            rows: vec![
                "sns_4w_november.xlsx · 4W · 118".into(),
                "partner_B_reporting_template_FINAL_v3.xlsx · Data entry · 23".into(),
            ],
            why: t([
                "Same area, sector, dates and number of people; the funder of one is the implementer of the other.",
                "Même zone, secteur, dates et nombre de personnes ; le bailleur de l’une met en œuvre l’autre.",
                "Misma zona, sector, fechas y número de personas; quien financia una ejecuta la otra.",
                "المنطقة والقطاع والتواريخ وعدد الأشخاص متطابقة؛ ممول أحدهما هو منفذ الآخر.",
            ]),
        }],
        more_duplicates: 8,
        sources: vec![Note {
            heading: "sns_4w_november.xlsx".into(),
            text: t([
                "4W of the host National Society, received 19 November 2026",
                "4W de la Société nationale hôte, reçu le 19 novembre 2026",
                "4W de la Sociedad Nacional anfitriona, recibido el 19 de noviembre de 2026",
                "4W الجمعية الوطنية المضيفة، ورد في 19 نوفمبر 2026",
            ]),
        }],
        methods: vec![
            Note {
                heading: t([
                    "People reached",
                    "Personnes atteintes",
                    "Personas alcanzadas",
                    "الأشخاص الذين تم الوصول إليهم",
                ]),
                text: t([
                    "A person may be reached by several sectors. The range says how few and how many different people the rows can mean.",
                    "Une personne peut être atteinte par plusieurs secteurs. La fourchette dit combien de personnes différentes, au moins et au plus, les lignes peuvent désigner.",
                    "Una persona puede ser alcanzada por varios sectores. El rango dice cuántas personas distintas, como mínimo y como máximo, pueden significar las filas.",
                    "قد يصل أكثر من قطاع إلى الشخص نفسه. ويبيّن النطاق أقل وأكبر عدد من الأشخاص المختلفين الذين يمكن أن تعنيهم الصفوف.",
                ]),
            },
            Note {
                heading: t(["No data", "Pas de données", "Sin datos", "لا توجد بيانات"]),
                text: t([
                    "Hatched cells: nobody told us anything. That is neither zero nor no need.",
                    "Cellules hachurées : personne n’a rien communiqué. Ce n’est ni zéro ni absence de besoin.",
                    "Celdas rayadas: nadie ha comunicado nada. No es cero ni falta de necesidad.",
                    "الخلايا المظللة: لم يبلغنا أحد بشيء. وهذا ليس صفراً ولا انعداماً للحاجة.",
                ]),
            },
        ],
    }
}
