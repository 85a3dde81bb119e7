//! The API's description is reviewed as a file: what the program says of itself is what `docs/openapi.json` says.

use platform::web::openapi;
use std::collections::BTreeSet;

#[test]
fn openapi_is_what_the_documents_say() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/openapi.json");
    let now = format!("{:#}\n", openapi::document(&smcc::capabilities::all()));
    if std::env::var_os("UPDATE_OPENAPI").is_some() {
        std::fs::write(path, &now).unwrap();
    }
    let kept = std::fs::read_to_string(path).unwrap_or_default();
    assert!(
        kept == now,
        "The API changed. Run `UPDATE_OPENAPI=1 cargo nextest run -p smcc openapi` and review the diff of docs/openapi.json."
    );
}

#[test]
fn openapi_names_each_operation_once_and_refers_to_nothing_that_is_not_there() {
    let document = openapi::document(&smcc::capabilities::all());
    let mut names = BTreeSet::new();
    for (path, methods) in document["paths"].as_object().unwrap() {
        for (method, operation) in methods.as_object().unwrap().iter().filter(|(m, _)| *m != "parameters") {
            let name = operation["operationId"].as_str().unwrap();
            assert!(names.insert(name.to_owned()), "{method} {path}: another operation is called {name} too");
        }
    }
    let text = document.to_string();
    for part in text.split("\"$ref\":\"#").skip(1) {
        let pointer = part.split('"').next().unwrap();
        assert!(document.pointer(pointer).is_some(), "{pointer} is not there");
    }
}
