//! The description of the API, OpenAPI 3.1, made from the routes as they are.
//!
//! Invariant: every address of every capability is in it with each of its methods, and a form's body is made from the
//! fields that the form itself is checked by, so the description cannot say anything else than the program does.

use super::{
    form::{Field, Kind},
    route::{Does, Gate, Route},
};
use crate::{Capability, refusal::Refusal};
use base::lang::Lang;
use serde_json::{Map, Value, json};

/// Below this the same addresses speak JSON.
pub const PREFIX: &str = "/api/v1";

/// The description of what these capabilities answer to.
pub fn document(capabilities: &[Capability]) -> Value {
    let mut paths: Map<String, Value> = Map::new();
    let mut tags = Vec::new();
    for capability in capabilities.iter().filter(|c| !c.routes.is_empty()) {
        tags.push(json!({ "name": capability.name }));
        for route in &capability.routes {
            let path = paths.entry(format!("{PREFIX}{}", route.path)).or_insert_with(|| path_of(route));
            for (method, operation) in operations(capability.name, route) {
                // Where a page and a form share an address, `GET` shows the page, which is listed first.
                if path.get(method).is_none() {
                    path[method] = operation;
                }
            }
        }
    }
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "smcc",
            "version": env!("CARGO_PKG_VERSION"),
            "license": { "name": "Apache-2.0 OR MIT", "identifier": "Apache-2.0 OR MIT" },
            "description": "Every page of the product is also an answer to programs: the same address below /api/v1, \
                            with the same rights. What a caller may not see is not found. Each write carries an \
                            Idempotency-Key, so that sending twice does it once, and the base version on which it was \
                            made: fields that others changed meanwhile are merged, and those that both changed are \
                            answered with 409 and both texts. Sentences come in the language of Accept-Language."
        },
        "servers": [{ "url": "/" }],
        "tags": tags,
        "paths": paths,
        "components": {
            "securitySchemes": {
                "token": { "type": "http", "scheme": "bearer", "description": "A token made on the page of one's account." },
                "session": { "type": "apiKey", "in": "cookie", "name": "__Host-smcc", "description": "The cookie of somebody who signed in with a browser." }
            },
            "schemas": { "Problem": problem(), "Done": done(), "Filled": filled() },
            "responses": refusals(),
            "parameters": { "Key": key() }
        }
    })
}

fn path_of(route: &Route) -> Value {
    let params: Vec<Value> = route
        .params()
        .into_iter()
        .map(|name| json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string", "minLength": 1 } }))
        .collect();
    if params.is_empty() { json!({}) } else { json!({ "parameters": params }) }
}

/// The methods of a route, each with what it takes and answers.
fn operations(tag: &str, route: &Route) -> Vec<(&'static str, Value)> {
    let operation = |id: String, about: &str, answer: Value, write: bool| {
        let mut operation = json!({
            "operationId": id,
            "summary": about,
            "tags": [tag],
            "security": security(route.gate),
            "responses": answers(answer, route, write),
        });
        // A step has no content of its own to do twice: it goes by the session's own proofs.
        if write && !matches!(route.does, Does::Step { .. }) {
            operation["parameters"] = json!([{ "$ref": "#/components/parameters/Key" }]);
        }
        operation
    };
    let ok = |schema: Value| json!({ "description": "Done.", "content": { "application/json": { "schema": schema } } });
    let name = route.name.to_owned();
    let filled = || {
        let about = format!("What stands in the form: {}", route.about);
        ("get", operation(format!("{name}_form"), &about, ok(json!({ "$ref": "#/components/schemas/Filled" })), false))
    };
    let done = || ok(json!({ "$ref": "#/components/schemas/Done" }));
    match route.does {
        Does::Page(_) => vec![("get", operation(name, route.about, ok(json!({})), false))],
        Does::Raw(_) => {
            let any = json!({ "description": "The answer itself.", "content": { "*/*": {} } });
            vec![("get", operation(name, route.about, any, false))]
        }
        Does::Button(_) => vec![("post", operation(name, route.about, done(), true))],
        Does::Form { fields, .. } | Does::Step { fields, .. } => {
            let mut post = operation(name.clone(), route.about, done(), true);
            post["requestBody"] = body(&fields(Lang::En));
            vec![filled(), ("post", post)]
        }
    }
}

fn security(gate: Gate) -> Value {
    let proofs = [json!({ "token": [] }), json!({ "session": [] })];
    match gate {
        Gate::Anyone => json!([{}, proofs[0], proofs[1]]),
        Gate::SignedIn | Gate::Holds(_) => json!(proofs),
    }
}

/// What a form takes: its fields, and the version on which it was filled.
fn body(fields: &[Field]) -> Value {
    let mut properties = Map::new();
    for field in fields {
        properties.insert(field.name.to_owned(), schema(field));
    }
    properties.insert(
        "base".to_owned(),
        json!({ "type": ["integer", "null"], "minimum": 1, "description": "The version that was seen when this was written." }),
    );
    let required: Vec<&str> = fields.iter().filter(|f| f.must()).map(|f| f.name).collect();
    let mut object = json!({ "type": "object", "properties": properties, "additionalProperties": false });
    if !required.is_empty() {
        object["required"] = json!(required);
    }
    let files = fields.iter().any(|f| f.kind == Kind::Files);
    let media = if files { "multipart/form-data" } else { "application/json" };
    json!({ "required": !required.is_empty() || files, "content": { media: { "schema": object } } })
}

/// A text without the character that no database keeps.
const WHOLE: &str = r"^[^\u0000]*$";

/// What may stand in a field.
pub fn schema(field: &Field) -> Value {
    let mut schema = match &field.kind {
        // A character of no width in the database is refused; a field that must be filled holds something to read.
        Kind::Line(max) | Kind::Lines(max) => {
            let pattern = if field.optional { WHOLE } else { r"^[^\u0000]*[^\s\u0000][^\u0000]*$" };
            json!({ "type": "string", "maxLength": max, "pattern": pattern })
        }
        Kind::One(choices) if choices.is_empty() => json!({ "type": "string", "minLength": 1, "pattern": WHOLE }),
        Kind::One(choices) => json!({ "type": "string", "enum": codes(choices) }),
        Kind::Many(choices) if choices.is_empty() => {
            json!({ "type": "array", "items": { "type": "string", "pattern": WHOLE } })
        }
        Kind::Many(choices) => json!({ "type": "array", "items": { "type": "string", "enum": codes(choices) } }),
        Kind::Day => json!({ "type": "string", "format": "date" }),
        Kind::Moment => json!({ "type": "string", "format": "date-time" }),
        Kind::Number(least, most) => json!({ "type": "integer", "minimum": least, "maximum": most }),
        Kind::Email => json!({ "type": "string", "format": "email", "maxLength": 254 }),
        Kind::Password => {
            json!({ "type": "string", "format": "password", "minLength": 1, "maxLength": 4000, "pattern": WHOLE, "writeOnly": true })
        }
        Kind::Tick => json!({ "type": "boolean" }),
        Kind::Files => {
            json!({ "type": "array", "items": { "type": "string", "contentMediaType": "application/octet-stream", "format": "binary" } })
        }
        Kind::Hidden => json!({ "type": "string", "maxLength": 4000, "pattern": WHOLE }),
    };
    if field.optional && field.kind != Kind::Files {
        schema["type"] = json!([schema["type"], "null"]);
        if let Some(list) = schema.get_mut("enum").and_then(Value::as_array_mut) {
            list.push(Value::Null);
        }
    }
    schema["title"] = base::words::without_isolates(&field.label).into();
    if !field.hint.is_empty() {
        schema["description"] = base::words::without_isolates(&field.hint).into();
    }
    schema
}

fn codes(choices: &[(String, String)]) -> Vec<&str> {
    choices.iter().map(|(code, _)| code.as_str()).collect()
}

/// The answers of an operation: what it does, and what it may refuse.
fn answers(ok: Value, route: &Route, write: bool) -> Value {
    let mut answers = Map::from_iter([("200".to_owned(), ok)]);
    let mut refusal = |status: u16| {
        answers.insert(status.to_string(), json!({ "$ref": format!("#/components/responses/{status}") }));
    };
    // An address without a parameter may name a record in its query or its fields.
    for status in [400, 404, 429, 503] {
        refusal(status);
    }
    // A step looks for proofs of its own: a session, a link that somebody was sent, a second factor.
    let step = matches!(route.does, Does::Step { .. });
    if step {
        refusal(422);
    }
    if step || route.gate != Gate::Anyone {
        refusal(401);
    }
    if step || route.gate != Gate::Anyone || write {
        refusal(403);
    }
    for status in if write { &[409, 413, 422, 507][..] } else { &[][..] } {
        refusal(*status);
    }
    answers.sort_keys();
    Value::Object(answers)
}

/// One answer for each status that refuses, with the codes that it may have.
fn refusals() -> Value {
    let mut by_status: std::collections::BTreeMap<u16, Vec<Refusal>> = std::collections::BTreeMap::new();
    for refusal in Refusal::each() {
        by_status.entry(refusal.status().as_u16()).or_default().push(refusal);
    }
    let answers = by_status.into_iter().map(|(status, all)| {
        let mut titles: Vec<String> = all
            .iter()
            .map(|r| format!("{}: {}", r.code(), base::words::without_isolates(&r.title(Lang::En))))
            .collect();
        titles.dedup();
        let mut answer = json!({
            "description": format!("{}.", titles.join("; ")),
            "content": { "application/problem+json": { "schema": { "$ref": "#/components/schemas/Problem" } } }
        });
        if matches!(status, 429 | 503) {
            answer["headers"] =
                json!({ "Retry-After": { "description": "Seconds to wait.", "schema": { "type": "integer" } } });
        }
        (status.to_string(), answer)
    });
    Value::Object(answers.collect())
}

fn key() -> Value {
    json!({
        "name": "Idempotency-Key", "in": "header", "required": true,
        "description": "A key of your own for this write, such as a UUID. The same key with the same content gives the same answer and does nothing again.",
        "schema": { "type": "string", "pattern": "^[!-~]{1,200}$" }
    })
}

fn problem() -> Value {
    json!({
        "type": "object",
        "description": "Problem details (RFC 9457): one sentence that says what to do.",
        "required": ["type", "title", "status", "detail"],
        "properties": {
            "type": { "type": "string", "description": "Where the problem is explained." },
            "title": { "type": "string" },
            "status": { "type": "integer" },
            "detail": { "type": "string", "description": "What to do." },
            "errors": {
                "type": "array",
                "description": "Fields that need mending.",
                "items": { "type": "object", "required": ["field", "text"], "properties": { "field": { "type": "string" }, "text": { "type": "string" } } }
            },
            "version": { "type": "integer", "description": "The version that stands now." },
            "clashes": {
                "type": "array",
                "description": "Fields that others changed too.",
                "items": {
                    "type": "object",
                    "required": ["field", "theirs", "mine"],
                    "properties": { "field": { "type": "string" }, "theirs": { "type": "string" }, "mine": { "type": "string" } }
                }
            }
        }
    })
}

fn done() -> Value {
    json!({
        "type": "object",
        "required": ["href"],
        "properties": {
            "href": { "type": "string", "description": "The page where it can be seen." },
            "said": { "type": "string", "description": "What was done, in a sentence." },
            "data": { "description": "What it made." }
        }
    })
}

fn filled() -> Value {
    json!({
        "type": "object",
        "required": ["values", "choices"],
        "properties": {
            "values": { "type": "object", "description": "What stands in each field." },
            "choices": { "type": "object", "description": "For each field that has them: the values that it may have, with their names." },
            "base": { "type": ["integer", "null"], "description": "The version of what stands there." }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_is_described_by_what_it_is_checked_by() {
        let line = schema(&Field::new("name", "Name", Kind::Line(80)));
        assert_eq!((&line["type"], &line["maxLength"]), (&json!("string"), &json!(80)));
        let one = schema(&Field::new("what", "What", Kind::One(vec![("flood".into(), "Flood".into())])).optional());
        assert_eq!((&one["type"], &one["enum"]), (&json!(["string", "null"]), &json!(["flood", null])));
        let number = schema(&Field::new("n", "Number", Kind::Number(1, 9)));
        assert_eq!((&number["type"], &number["maximum"]), (&json!("integer"), &json!(9)));
    }

    #[test]
    fn every_refusal_has_its_answer() {
        let document = document(&[]);
        for refusal in Refusal::each() {
            let answer = &document["components"]["responses"][refusal.status().as_str()];
            assert!(answer["description"].as_str().is_some_and(|d| d.contains(refusal.code())), "{refusal:?}");
        }
    }
}
