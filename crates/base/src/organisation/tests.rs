//! Look-ups against the spellings that real sheets hold.

use super::{Found, KNOWN, Known, Role, find, find_all, find_among, split};
use crate::lang::Lang;
use crate::records::Kind;

fn id(text: &str, context: Option<&str>) -> String {
    match find(text, context) {
        Found::One(found) => found.organisation.id.into_owned(),
        Found::Ambiguous(all) => format!("ambiguous {}", all.len()),
        Found::None => "none".to_owned(),
    }
}

#[test]
fn the_lists_are_whole() {
    assert_eq!(KNOWN.iter().filter(|k| k.kind == Kind::NationalSociety).count(), 192);
    assert_eq!(KNOWN.iter().filter(|k| k.kind == Kind::Other).count(), KNOWN.len() - 195);
    assert!(KNOWN.len() > 900);
    for known in &KNOWN {
        for lang in Lang::ALL {
            let found = find(known.name(lang), Some(&known.country));
            assert!(
                matches!(&found, Found::One(m) if m.organisation.id == known.id),
                "{} by {}: {found:?}",
                known.id,
                known.name(lang)
            );
        }
    }
}

#[test]
fn spellings_of_real_sheets_are_resolved() {
    for (text, expected) in [
        ("IFRC", "ifrc"),
        ("FICR", "ifrc"),
        ("ICRC", "icrc"),
        ("CICR", "icrc"),
        ("British RC", "ns-gbr"),
        ("NorCross", "ns-nor"),
        ("CRUZ ROJA HONDUREÑA", "ns-hnd"),
        ("Croix-Rouge du Burundi", "ns-bdi"),
        ("Croix Rouge Centrafricaine", "ns-caf"),
        ("Cruz Vermelha de Mozambique", "ns-moz"),
        ("CVM", "ns-moz"),
        ("Qatar Red Crescent Society (QRCS)", "ns-qat"),
        (" Vanuatu Red Cross ", "ns-vut"),
        ("VRCS", "ambiguous 2"),
        ("Movimiento de la Cruz Roja Media Luna Roja", "movement"),
        ("Cruz Roja Salvadorelña", "ns-slv"),
        ("Croix-Rouge nigérienne", "ns-ner"),
        ("Kenya RCS", "ns-ken"),
        ("Kenya RC", "ns-ken"),
        ("Somali Red Crecent Societies (SRCS)", "ns-som"),
        ("Croix-Rouge Guinée", "ns-gin"),
        ("Qatari RC", "ns-qat"),
        ("Mouvements de la Croix-Rouge", "movement"),
        ("Red Cross Movement", "movement"),
        ("Portugal Red Cross", "ns-prt"),
        ("Comite International de La Croix Rouge", "icrc"),
        ("International Federation Of Red Cross and Red Crescent Societies", "ifrc"),
        ("International Federation of the Red Cross and the Red Crescent Societies", "ifrc"),
        ("ICRC Darfur", "icrc"),
        ("Croix-Rouge de la République Démocratique du Congo", "ns-cod"),
        ("Croix Rouge congolaise", "ns-cog"),
        ("Uganda Redcoss Society", "ns-uga"),
        ("Deutsches Rotes Kreuz", "ns-deu"),
        ("DRK", "ns-deu"),
        ("Türk Kızılay", "ns-tur"),
        ("Turkish Red Cresent", "ns-tur"),
        ("Palang Merah Indonesia (PMI)", "ns-idn"),
        ("الهلال الأحمر السوداني", "ns-sdn"),
        ("جمعية الهلال الأحمر القطري", "ns-qat"),
        ("الصليب الاحمر النرويجي", "ns-nor"),
        ("Cruz Vermelha Brasileira", "ns-bra"),
        ("Croce Rossa Italiana", "ns-ita"),
        ("Croix-Rouge française", "ns-fra"),
        ("Cruz Roja Española", "ns-esp"),
        ("Sudanese Red Crescent", "ns-sdn"),
        ("South Sudan Red Cross", "ns-ssd"),
        ("Red Cross of South Sudan", "ns-ssd"),
        ("The Netherlands Red Cross", "ns-nld"),
        ("Norwegian Red Cross Society", "ns-nor"),
        ("Red Cross Society of Niger", "ns-ner"),
        ("Nigeria Red Cross", "ns-nga"),
        ("Ethiopian Red Cross Society - Afar Branch", "ns-eth"),
        ("AmCross", "ns-usa"),
        ("Republic of Korea National Red Cross", "ns-kor"),
        ("DPRK Red Cross", "ns-prk"),
        ("Guinea-Bissau Red Cross", "ns-gnb"),
        ("Papua New Guinea Red Cross", "ns-png"),
        ("Dominican Red Cross", "ns-dom"),
        ("Dominica Red Cross", "ns-dma"),
        ("Cayman Islands Red Cross", "ns-gbr"),
        ("Iranian RC", "ns-irn"),
        ("Magen David Adom", "ns-isr"),
        ("CRRDC", "ns-cod"),
        ("Red Cross Red Crescent", "movement"),
        ("Red Cross", "movement"),
        ("Croix Rouge", "movement"),
        ("IFRC Secretariat", "ifrc"),
        ("Kosovo Red Cross", "other-red-cross-of-kosova"),
        ("Belgian Red Cross (Flanders)", "ns-bel"),
        ("BRC-FL", "ns-bel"),
    ] {
        assert_eq!(id(text, None), expected, "{text}");
    }
}

#[test]
fn the_sheet_s_country_decides_what_is_shared() {
    assert_eq!(id("SRCS", Some("SDN")), "ns-sdn");
    assert_eq!(id("SRCS", Some("SOM")), "ns-som");
    assert!(id("SRCS", None).starts_with("ambiguous"));
    assert_eq!(id("VRCS", Some("VUT")), "ns-vut");
    assert_eq!(id("Red Cross", Some("MOZ")), "ns-moz");
    assert_eq!(id("Croix-Rouge", Some("BDI")), "ns-bdi");
    assert_eq!(id("Buzi - Cruz Vermelha", Some("MOZ")), "ns-moz");
    assert_eq!(id("Croix Rouge Nig", Some("NER")), "ns-ner");
    assert_eq!(id("Cruz Vermelha/Crescente Vermelho", Some("MOZ")), "movement");
    let host = find("Red Cross", Some("MOZ"));
    assert!(host.one().unwrap().confidence <= 0.7);
    assert!(id("BRC", None).starts_with("ambiguous"));
    assert_eq!(id("ERCS", Some("ETH")), "ns-eth");
    assert_eq!(id("HNS", Some("BHS")), "ns-bhs");
    assert_eq!(id("HNS", None), "none");
    assert_eq!(id("Partner National Societies", Some("BHS")), "movement");
}

#[test]
fn others_are_not_made_into_societies() {
    for (text, name) in [
        ("DRC", "Danish Refugee Council"),
        ("NRC", "Norwegian Refugee Council"),
        ("IRC", "International Rescue Committee"),
        ("CRS", "Catholic Relief Services"),
        ("Danish Refugee Council", "Danish Refugee Council"),
        ("Norwegian Refugee Council (NRC)", "Norwegian Refugee Council"),
        ("UNICEF", "United Nations Children's Fund"),
        ("Unicef Ethiopia", "United Nations Children's Fund"),
        ("PAM", "World Food Programme"),
        ("HCR", "United Nations High Commissioner for Refugees"),
        ("OIM", "International Organization for Migration"),
        ("Save the Children International", "Save the Children"),
        ("اليونيسف", "United Nations Children's Fund"),
        ("Action contre la Faim", "Action Against Hunger"),
        ("Medecins sans frontieres", "Médecins Sans Frontières"),
        ("Internationl Rescue Committee", "International Rescue Committee"),
        ("World Food Programme WFP", "World Food Programme"),
    ] {
        let found = find(text, Some("ETH"));
        let one = found.one().unwrap_or_else(|| panic!("{text}: {found:?}"));
        assert_eq!((one.organisation.name(Lang::En), one.organisation.kind), (name, Kind::Other), "{text}");
    }
    for text in [
        "",
        "N/A",
        "Organization for Welfare and Development in Action X",
        "Kenya",
        "Cross River Aid",
        "Santa Cruz de Yojoa",
        "Crescent Aid",
    ] {
        assert!(!find(text, Some("HND")).one().is_some_and(|m| m.organisation.kind.is_movement()), "{text}");
    }
    assert_eq!(find_among("NRC", Some("NPL"), true).one().unwrap().organisation.id, "ns-nor");
    assert_eq!(find_among("DRC", None, true).one().unwrap().organisation.id, "ns-dnk");
    assert_eq!(Known::other("  Some  Local NGO ").id, "other-some-local-ngo");
}

fn texts(text: &str) -> Vec<String> {
    split(text)
        .into_iter()
        .map(|part| if part.role == Role::Via { format!("via {}", part.text) } else { part.text.into_owned() })
        .collect()
}

#[test]
fn a_cell_is_cut_into_its_organisations() {
    for (text, expected) in [
        ("CRG/FICR", &["CRG", "FICR"][..]),
        ("BRC-FL/NRC/GRC", &["BRC-FL", "NRC", "GRC"]),
        ("Croix Rouge Nigérienne/Croix Rouge Espagnole", &["Croix Rouge Nigérienne", "Croix Rouge Espagnole"]),
        ("Croix Rouge Nig/Croix Rouge Espagnole", &["Croix Rouge Nig", "Croix Rouge Espagnole"]),
        ("Canadian/Finnish Red Cross", &["Canadian Red Cross", "Finnish Red Cross"]),
        ("Liberian Red Cross Society with IFRC", &["Liberian Red Cross Society", "IFRC"]),
        ("UNICEF, WFP and FAO", &["UNICEF", "WFP", "FAO"]),
        ("UNICEF; WHO\nWFP", &["UNICEF", "WHO", "WFP"]),
        ("Danish Red Cross via Sudanese Red Crescent", &["Danish Red Cross", "via Sudanese Red Crescent"]),
        ("IFRC (through Kenya Red Cross)", &["IFRC", "via Kenya Red Cross"]),
        ("British RC & Swiss RC", &["British RC", "Swiss RC"]),
        ("British Red Cross - Swiss Red Cross", &["British Red Cross", "Swiss Red Cross"]),
        ("UNICEF - WFP", &["UNICEF", "WFP"]),
        ("UNOCHA - Central Emergency Response Fund (CERF)", &["UNOCHA - Central Emergency Response Fund (CERF)"]),
        ("Save the Children - Norway", &["Save the Children - Norway"]),
        ("Peace through Sport", &["Peace through Sport"]),
        ("Action for Development through Education", &["Action for Development through Education"]),
        ("UNICEF through Local Hope Initiative", &["UNICEF", "via Local Hope Initiative"]),
        ("Paz a través de la Escuela", &["Paz a través de la Escuela"]),
        ("WHO+MSF", &["WHO", "MSF"]),
        ("SSRC/DRC", &["SSRC", "DRC"]),
        ("Ukrainian Red Cross Society, ICRC", &["Ukrainian Red Cross Society", "ICRC"]),
        ("CICR y Cruz Roja Colombiana", &["CICR", "Cruz Roja Colombiana"]),
        ("Nigerian Red Cross Society and IFRC", &["Nigerian Red Cross Society", "IFRC"]),
        (
            "International Federation of Red Cross and Red Crescent Societies (IFRC)",
            &["International Federation of Red Cross and Red Crescent Societies (IFRC)"],
        ),
        ("Water, Sanitation and Hygiene Ltd", &["Water, Sanitation and Hygiene Ltd"]),
        ("Food and Agriculture Organization", &["Food and Agriculture Organization"]),
        (
            "International Federation of Red Cross and Red Crescent Societies",
            &["International Federation of Red Cross and Red Crescent Societies"],
        ),
        ("Organization for Welfare & Development in Action", &["Organization for Welfare & Development in Action"]),
        ("S/C", &["S/C"]),
        ("Norwegian Church Aid", &["Norwegian Church Aid"]),
        ("Médecins du Monde", &["Médecins du Monde"]),
        ("USAID/OFDA", &["USAID/OFDA"]),
        ("Red Cross/Red Crescent", &["Red Cross/Red Crescent"]),
        ("Cruz Vermelha/Crescente Vermelho", &["Cruz Vermelha/Crescente Vermelho"]),
        ("FAO/Somalia", &["FAO/Somalia"]),
        ("Antigua and Barbuda Red Cross", &["Antigua and Barbuda Red Cross"]),
        ("Red Cross of Bosnia and Herzegovina", &["Red Cross of Bosnia and Herzegovina"]),
        ("", &[]),
    ] {
        assert_eq!(texts(text), expected, "{text}");
    }
}

#[test]
fn a_consortium_of_societies_keeps_to_societies() {
    let ids: Vec<String> = find_all("BRC-FL/NRC/GRC", Some("NPL"), false)
        .into_iter()
        .map(|named| named.found.one().map_or("?".to_owned(), |m| m.organisation.id.to_string()))
        .collect();
    assert_eq!(ids, ["ns-bel", "ns-nor", "ns-deu"]);
    let ids: Vec<String> = find_all("NRC/UNICEF", Some("NPL"), false)
        .into_iter()
        .map(|named| named.found.one().map_or("?".to_owned(), |m| m.organisation.acronym.to_string()))
        .collect();
    assert_eq!(ids, ["NRC", "UNICEF"]);
    assert_eq!(find("NRC", Some("NPL")).one().unwrap().organisation.kind, Kind::Other);
}
