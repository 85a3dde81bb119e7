//! A device made of software, for tests: makes a P-256 key and answers challenges as the standard says (`WebAuthn`
//! level 2, 6.1 and 6.5), written by hand rather than with the library under test.

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use p256::ecdsa::{Signature, SigningKey, signature::Signer};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// The device, with what it can be told to do wrong.
pub(crate) struct Device {
    key: SigningKey,
    /// Where the browser thinks it is.
    pub origin: String,
    /// Uses so far.
    pub counter: u32,
    /// It has checked finger, face or PIN.
    pub verified: bool,
}

fn b64(bytes: impl AsRef<[u8]>) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(bytes)
}

impl Device {
    /// A device in a browser at an origin; the seed tells devices apart.
    pub(crate) fn new(origin: &str, seed: u8) -> Device {
        let key = SigningKey::from_slice(&[seed; 32]).expect("a number below the order of the curve");
        Device { key, origin: origin.to_owned(), counter: 0, verified: true }
    }

    fn number(&self) -> Vec<u8> {
        Sha256::digest(self.key.verifying_key().to_sec1_point(false).as_bytes()).to_vec()
    }

    fn said(&self, kind: &str, asked: &Value) -> String {
        json!({"type": kind, "challenge": asked["publicKey"]["challenge"], "origin": self.origin, "crossOrigin": false})
            .to_string()
    }

    fn data(&self, site: &str, flags: u8) -> Vec<u8> {
        let mut data = Sha256::digest(site.as_bytes()).to_vec();
        data.push(flags | 1 | if self.verified { 4 } else { 0 });
        data.extend(self.counter.to_be_bytes());
        data
    }

    /// Answers `navigator.credentials.create`.
    pub(crate) fn make(&self, asked: &str) -> String {
        let asked: Value = serde_json::from_str(asked).unwrap();
        let site = asked["publicKey"]["rp"]["id"].as_str().unwrap();
        let mut data = self.data(site, 0x40);
        data.extend([0; 16]);
        data.extend(32_u16.to_be_bytes());
        data.extend(self.number());
        // COSE key: {1: 2 (EC2), 3: -7 (ES256), -1: 1 (P-256), -2: x, -3: y}
        let point = self.key.verifying_key().to_sec1_point(false);
        let point = point.as_bytes();
        data.extend([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]);
        data.extend(&point[1..33]);
        data.extend([0x22, 0x58, 0x20]);
        data.extend(&point[33..65]);
        // CBOR: {"fmt": "none", "attStmt": {}, "authData": bytes}
        let mut object = vec![0xa3, 0x63];
        object.extend(b"fmt");
        object.push(0x64);
        object.extend(b"none");
        object.push(0x67);
        object.extend(b"attStmt");
        object.extend([0xa0, 0x68]);
        object.extend(b"authData");
        object.push(0x58);
        object.push(u8::try_from(data.len()).expect("this many bytes fit the short form"));
        object.extend(&data);
        json!({
            "id": b64(self.number()), "rawId": b64(self.number()), "type": "public-key",
            "response": {"attestationObject": b64(object), "clientDataJSON": b64(self.said("webauthn.create", &asked))},
        })
        .to_string()
    }

    /// Answers `navigator.credentials.get`.
    pub(crate) fn show(&mut self, asked: &str) -> String {
        self.show_as(asked, None)
    }

    /// The same as a device does that keeps its keys: it says whose the key is.
    pub(crate) fn show_as(&mut self, asked: &str, person: Option<uuid::Uuid>) -> String {
        self.counter += 1;
        let asked: Value = serde_json::from_str(asked).unwrap();
        let site = asked["publicKey"]["rpId"].as_str().unwrap();
        let (said, data) = (self.said("webauthn.get", &asked), self.data(site, 0));
        let signed = [&data[..], &Sha256::digest(said.as_bytes())].concat();
        let signature: Signature = self.key.sign(&signed);
        json!({
            "id": b64(self.number()), "rawId": b64(self.number()), "type": "public-key",
            "response": {
                "authenticatorData": b64(data), "clientDataJSON": b64(said),
                "signature": b64(signature.to_der()), "userHandle": person.map(|p| b64(p.as_bytes())),
            },
        })
        .to_string()
    }
}
