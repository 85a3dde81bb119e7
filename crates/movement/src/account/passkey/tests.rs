use super::device::Device;
use super::*;

const HERE: &str = "https://smcc.example";

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_800_000_000, 0).unwrap()
}

fn site() -> Site {
    Site::new(HERE, "smcc").unwrap()
}

fn enrol(site: &Site, device: &Device) -> Result<Key, Refused> {
    let asked = site.ask_new(Uuid::from_u128(7), "amina@example.org", "Amina", &[])?;
    site.take_new(&asked.waiting, now(), &device.make(&asked.asked), now())
}

#[test]
fn a_key_is_made_and_opens_the_account_again_and_again() {
    let (site, mut device) = (site(), Device::new(HERE, 7));
    let mut key = enrol(&site, &device).unwrap();
    for _ in 0..3 {
        let stored = Key::from_json(&key.to_json().unwrap()).unwrap();
        let asked = site.ask(std::slice::from_ref(&stored)).unwrap();
        let shown = device.show(&asked.asked);
        key = site.take(&asked.waiting, now(), &shown, &[stored], now()).unwrap();
    }
    assert!(key.number().len() > 40);
}

#[test]
fn a_key_that_its_device_keeps_needs_no_name_and_opens_no_other_account() {
    let (site, mut device) = (site(), Device::new(HERE, 7));
    let (key, person) = (enrol(&site, &device).unwrap(), Uuid::from_u128(7));
    let asked = site.ask_anyone().unwrap();
    let shown = device.show_as(&asked.asked, Some(person));
    assert_eq!(site.whose(&shown).unwrap(), person);
    let take = |waiting: &str, shown: &str, have: &[Key], at| site.take_anyone(waiting, now(), shown, have, at);
    assert!(take(&asked.waiting, &shown, std::slice::from_ref(&key), now()).is_ok());
    assert!(matches!(take(&asked.waiting, &shown, &[], now()), Err(Refused::Stray)), "whoever has no key");
    assert!(matches!(take(&asked.waiting, &shown, std::slice::from_ref(&key), now() + WAITS), Err(Refused::Stray)));
    let other = enrol(&site, &Device::new(HERE, 8)).unwrap();
    assert!(take(&asked.waiting, &shown, &[other], now()).is_err(), "another's key");
    let another = site.ask_anyone().unwrap();
    assert!(take(&another.waiting, &shown, std::slice::from_ref(&key), now()).is_err(), "another challenge");
    device.verified = false;
    let shown = device.show_as(&asked.asked, Some(person));
    assert!(take(&asked.waiting, &shown, std::slice::from_ref(&key), now()).is_err(), "the device checked nobody");
    assert!(site.whose(&device.show(&asked.asked)).is_err(), "it must say whose it is");
}

#[test]
fn a_new_key_is_one_that_its_device_keeps_where_it_can() {
    let asked = site().ask_new(Uuid::from_u128(7), "amina@example.org", "Amina", &[]).unwrap().asked;
    let asked: serde_json::Value = serde_json::from_str(&asked).unwrap();
    assert_eq!(asked["publicKey"]["authenticatorSelection"]["residentKey"], "preferred");
    assert_eq!(asked["publicKey"]["authenticatorSelection"]["userVerification"], "required");
}

#[test]
fn an_answer_serves_only_the_challenge_that_asked_for_it() {
    let (site, mut device) = (site(), Device::new(HERE, 7));
    let key = enrol(&site, &device).unwrap();
    let (one, two) = (site.ask(std::slice::from_ref(&key)).unwrap(), site.ask(std::slice::from_ref(&key)).unwrap());
    let shown = device.show(&one.asked);
    let got = site.take(&two.waiting, now(), &shown, &[key], now());
    assert!(matches!(got, Err(Refused::Device(_))), "{got:?}");
}

#[test]
fn a_false_site_gets_nothing_that_opens_ours() {
    let (site, mut device) = (site(), Device::new(HERE, 7));
    let key = enrol(&site, &device).unwrap();
    device.origin = "https://smcc.example.evil.test".to_owned();
    let asked = site.ask(std::slice::from_ref(&key)).unwrap();
    let shown = device.show(&asked.asked);
    assert!(matches!(site.take(&asked.waiting, now(), &shown, &[key], now()), Err(Refused::Device(_))));
    assert!(matches!(enrol(&site, &device), Err(Refused::Device(_))));
}

#[test]
fn another_key_does_not_open_the_account() {
    let (site, device, mut other) = (site(), Device::new(HERE, 7), Device::new(HERE, 8));
    let key = enrol(&site, &device).unwrap();
    let asked = site.ask(std::slice::from_ref(&key)).unwrap();
    let shown = other.show(&asked.asked);
    assert!(site.take(&asked.waiting, now(), &shown, &[key], now()).is_err());
}

#[test]
fn a_key_whose_counter_runs_backwards_was_copied() {
    let (site, mut device) = (site(), Device::new(HERE, 7));
    device.counter = 8;
    let mut key = enrol(&site, &device).unwrap();
    let asked = site.ask(std::slice::from_ref(&key)).unwrap();
    let shown = device.show(&asked.asked);
    key = site.take(&asked.waiting, now(), &shown, &[key], now()).unwrap();
    device.counter = 3;
    let asked = site.ask(std::slice::from_ref(&key)).unwrap();
    let shown = device.show(&asked.asked);
    let got = site.take(&asked.waiting, now(), &shown, &[key], now());
    assert!(matches!(got, Err(Refused::Copied)), "{got:?}");
}

#[test]
fn a_device_that_did_not_check_the_person_is_not_enough() {
    let (site, mut device) = (site(), Device::new(HERE, 7));
    let key = enrol(&site, &device).unwrap();
    device.verified = false;
    let asked = site.ask(std::slice::from_ref(&key)).unwrap();
    let shown = device.show(&asked.asked);
    assert!(matches!(site.take(&asked.waiting, now(), &shown, &[key], now()), Err(Refused::Device(_))));
}

#[test]
fn a_challenge_waits_five_minutes_and_no_longer() {
    let (site, device) = (site(), Device::new(HERE, 7));
    let asked = site.ask_new(Uuid::from_u128(7), "amina@example.org", "Amina", &[]).unwrap();
    let made = device.make(&asked.asked);
    assert!(matches!(site.take_new(&asked.waiting, now(), &made, now() + WAITS), Err(Refused::Stray)));
    assert!(site.take_new(&asked.waiting, now(), &made, now() + WAITS - Duration::seconds(1)).is_ok());
    assert!(matches!(site.take_new("{}", now(), &made, now()), Err(Refused::Stray)));
    assert!(matches!(site.take_new(&asked.waiting, now(), "<html>", now()), Err(Refused::Unreadable(_))));
}

#[test]
fn keys_need_an_address_with_a_name_and_no_eavesdropper() {
    for bad in ["http://192.0.2.7:8080", "http://smcc.example", "not an address"] {
        assert!(matches!(Site::new(bad, "smcc"), Err(Refused::Address)), "{bad}");
    }
    assert!(Site::new("http://localhost:8080", "smcc").is_ok());
}
