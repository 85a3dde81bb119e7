//! What pages weigh (experience.md 3.2): the budgets that keep a page readable on a bad line.

use super::given::{Site, reads};
use picture::{Cell, OrganisationLine, Picture, PlaceLine, SectorLine};
use smcc::web::Limits;

const PAGE: usize = 14 * 1024;

/// A picture as large as real ones get: 75 districts, 14 sectors, 120 organisations.
fn large() -> Picture {
    let mut picture = picture::sample();
    picture.sectors = (0..14)
        .map(|n| SectorLine {
            code: format!("S{n:02}"),
            name: format!("Sector number {n}"),
            activities: 40,
            organisations: 9,
        })
        .collect();
    picture.level = 2;
    picture.places = (0..75)
        .map(|n| PlaceLine {
            code: format!("NP{:04}", n * 37 % 9000),
            name: format!("District {}", n * 7919 % 1000),
            level: 2,
            activities: 400 - n,
            organisations: 12,
            ..PlaceLine::default()
        })
        .collect();
    picture.cells = Vec::new();
    for (i, place) in picture.places.iter().enumerate() {
        for (j, sector) in picture.sectors.iter().enumerate() {
            if (i * 31 + j * 17) % 5 > 0 {
                let organisations = ((i * 13 + j * 29) % 23) as u32 + 1;
                picture.cells.push(Cell {
                    sector: sector.code.clone(),
                    place: place.code.clone(),
                    level: 2,
                    organisations,
                    movement: 1,
                    activities: organisations * 3,
                });
            }
        }
    }
    let line = picture.organisations[1].clone();
    picture.organisations.extend((0..120).map(|n| OrganisationLine {
        id: format!("other-{n}"),
        name: format!("Partner organisation {} of somewhere", n * 104_729 % 977),
        places: picture.places.iter().skip(n % 60).take(9).map(|p| p.code.clone()).collect(),
        sectors: picture.sectors.iter().skip(n % 9).take(5).map(|s| s.code.clone()).collect(),
        ..line.clone()
    }));
    picture
}

#[tokio::test]
async fn each_page_is_light_in_each_language() {
    for (name, picture) in [("sample", picture::sample()), ("large", large())] {
        let site = Site::reading(reads(picture), Limits::default());
        for lang in ["en", "fr", "es", "ar"] {
            for path in [
                "",
                "/pictures/demonstration",
                "/pictures/demonstration/needs",
                "/pictures/demonstration/rows",
                "/pictures/demonstration/findings",
                "/pictures/demonstration/heat",
                "/pictures/demonstration/who",
            ] {
                let answer = site.get(&format!("/{lang}{path}")).await;
                assert_eq!(answer.header("content-encoding"), "gzip");
                println!("{name} /{lang}{path}: {} bytes", answer.bytes.len());
                assert!(answer.bytes.len() <= PAGE, "{name} /{lang}{path}: {} bytes", answer.bytes.len());
            }
        }
    }
}

#[tokio::test]
async fn a_first_visit_is_light_in_few_requests() {
    let site = Site::new();
    for path in ["/en", "/ar/pictures/demonstration"] {
        let page = site.get(path).await;
        let text = page.text();
        let mut fetched: Vec<String> =
            ["<link rel=\"stylesheet\" href=\"", "<link rel=\"icon\" type=\"image/svg+xml\" href=\"", "src=\""]
                .iter()
                .flat_map(|start| text.split(start).skip(1))
                .map(|rest| rest.split('"').next().unwrap().to_owned())
                .collect();
        fetched.dedup();
        let mut weight = page.bytes.len();
        for href in &fetched {
            let href = if href.starts_with('/') { href.clone() } else { format!("/ar/pictures/{href}") };
            weight += site.get(&href).await.bytes.len();
        }
        println!("{path}: {weight} bytes in {} requests", fetched.len() + 1);
        assert!(fetched.len() < 6, "{path}: {fetched:?}");
        assert!(weight <= 45 * 1024, "{path}: {weight} bytes");
    }
}
