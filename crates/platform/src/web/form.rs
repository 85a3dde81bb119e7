//! Forms as data: the same fields make the page, check what comes back, and describe the API.
//!
//! Invariant: what a form refuses, it refuses with one sentence for each field that says what to do, and keeps what was
//! typed. Field names are the names of the record's columns, so that a merge can speak of them.

use super::ask::{Values, moment};
use crate::{
    access::Level,
    page::FieldError,
    refusal::{Conflict, Refusal},
    words::t,
};
use base::lang::Lang;
use chrono::NaiveDate;
use serde_json::{Map, Value};

/// What may stand in a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One line of at most so many characters.
    Line(usize),
    /// Several lines of at most so many characters.
    Lines(usize),
    /// One of some values, each with its name.
    One(Vec<(String, String)>),
    /// Any of some values.
    Many(Vec<(String, String)>),
    /// A day.
    Day,
    /// A day and an hour, in UTC.
    Moment,
    /// A whole number between two.
    Number(i64, i64),
    /// An e-mail address.
    Email,
    /// A password; never shown again.
    Password,
    /// Yes or no.
    Tick,
    /// Files, any number of them.
    Files,
    /// Something the person does not see.
    Hidden,
}

/// A field of a form.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name; the record's column where there is one.
    pub name: &'static str,
    /// What to fill in.
    pub label: String,
    /// How, where the label does not say it all.
    pub hint: String,
    /// What may stand in it.
    pub kind: Kind,
    /// It may stay empty.
    pub optional: bool,
    /// HTML's `autocomplete`; empty for none.
    pub autocomplete: &'static str,
    /// What stands in it.
    pub value: Vec<String>,
}

impl Field {
    /// A field that must be filled in.
    pub fn new(name: &'static str, label: impl Into<String>, kind: Kind) -> Field {
        Field {
            name,
            label: label.into(),
            hint: String::new(),
            kind,
            optional: false,
            autocomplete: "off",
            value: Vec::new(),
        }
    }

    /// With a hint.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Field {
        self.hint = hint.into();
        self
    }

    /// It may stay empty.
    #[must_use]
    pub fn optional(mut self) -> Field {
        self.optional = true;
        self
    }

    /// With what browsers may fill in.
    #[must_use]
    pub fn autocomplete(mut self, what: &'static str) -> Field {
        self.autocomplete = what;
        self
    }

    /// The audience of a record, from the widest that makes sense to the owner's alone.
    pub fn audience(lang: Lang, levels: &[Level]) -> Field {
        let choices = levels.iter().map(|l| (l.code().to_owned(), l.name(lang))).collect();
        Field::new("audience", t!(lang, "table-audience"), Kind::One(choices))
    }

    /// The first value.
    pub fn first(&self) -> &str {
        self.value.first().map_or("", String::as_str)
    }

    /// Whether a value is chosen.
    pub fn chosen(&self, value: &str) -> bool {
        self.value.iter().any(|v| v == value)
    }

    /// What a value is called, where it is one of some.
    pub fn called<'a>(&'a self, value: &'a str) -> &'a str {
        match &self.kind {
            Kind::One(choices) | Kind::Many(choices) => {
                choices.iter().find(|(code, _)| code == value).map_or(value, |(_, name)| name)
            }
            _ => value,
        }
    }

    /// The values that it may have, each with its name.
    pub fn choices(&self) -> &[(String, String)] {
        match &self.kind {
            Kind::One(choices) | Kind::Many(choices) => choices,
            _ => &[],
        }
    }

    /// Whether it is one of some values.
    pub fn is_one(&self) -> bool {
        matches!(self.kind, Kind::One(_))
    }

    /// Whether it is any of some values.
    pub fn is_many(&self) -> bool {
        matches!(self.kind, Kind::Many(_))
    }

    /// Whether it is a line of text.
    pub fn is_line(&self) -> bool {
        matches!(self.kind, Kind::Line(_))
    }

    /// Whether it is several lines of text.
    pub fn is_lines(&self) -> bool {
        matches!(self.kind, Kind::Lines(_))
    }

    /// Whether it is yes or no.
    pub fn is_tick(&self) -> bool {
        self.kind == Kind::Tick
    }

    /// Whether it takes files.
    pub fn is_files(&self) -> bool {
        self.kind == Kind::Files
    }

    /// Whether the person does not see it.
    pub fn is_hidden(&self) -> bool {
        self.kind == Kind::Hidden
    }

    /// HTML's type of the input.
    pub fn input_type(&self) -> &'static str {
        match self.kind {
            Kind::Day => "date",
            Kind::Moment => "datetime-local",
            Kind::Email => "email",
            Kind::Password => "password",
            _ => "text",
        }
    }

    /// Whether something must stand in it.
    pub fn must(&self) -> bool {
        !self.optional && !matches!(self.kind, Kind::Tick | Kind::Files | Kind::Many(_))
    }

    fn check(&self, lang: Lang, values: &Values) -> Result<(), String> {
        let label = self.label.as_str();
        let all = values.all(self.name);
        let Some(value) = all.first().copied() else {
            return if self.must() { Err(t!(lang, "field-missing", label = label)) } else { Ok(()) };
        };
        let fits = |yes: bool, sentence: String| if yes { Ok(()) } else { Err(sentence) };
        match &self.kind {
            Kind::Line(max) | Kind::Lines(max) => fits(
                value.chars().count() <= *max && !value.contains('\0'),
                t!(lang, "field-long", label = label, max = max.to_string()),
            ),
            Kind::One(choices) | Kind::Many(choices) => fits(
                all.iter().all(|v| choices.iter().any(|(code, _)| code == v)),
                t!(lang, "field-choice", label = label),
            ),
            Kind::Day => fits(value.parse::<NaiveDate>().is_ok(), t!(lang, "field-day", label = label)),
            Kind::Moment => fits(moment(value).is_some(), t!(lang, "field-moment", label = label)),
            Kind::Number(least, most) => fits(
                value.parse::<i64>().is_ok_and(|n| (*least..=*most).contains(&n)),
                t!(lang, "field-number", label = label, least = least.to_string(), most = most.to_string()),
            ),
            Kind::Email => fits(
                value.len() <= 254
                    && value.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
                    && !value.contains(char::is_whitespace),
                t!(lang, "field-email", label = label),
            ),
            Kind::Password | Kind::Hidden => {
                fits(value.chars().count() <= 4000, t!(lang, "field-long", label = label, max = "4000"))
            }
            Kind::Tick | Kind::Files => Ok(()),
        }
    }

    fn check_json(&self, lang: Lang, value: &Value) -> Result<(), String> {
        let label = self.label.as_str();
        let text = |max: usize| match value.as_str() {
            None => Err(t!(lang, "field-text", label = label)),
            Some(text) if text.chars().count() > max => {
                Err(t!(lang, "field-long", label = label, max = max.to_string()))
            }
            Some(_) => Ok(()),
        };
        match &self.kind {
            Kind::Line(max) | Kind::Lines(max) => text(*max),
            Kind::Password | Kind::Hidden => text(4000),
            Kind::One(_) if value.as_str() == Some("") => Err(t!(lang, "field-choice", label = label)),
            Kind::Day if value.as_str() == Some("") => Err(t!(lang, "field-day", label = label)),
            Kind::Moment if value.as_str() == Some("") => Err(t!(lang, "field-moment", label = label)),
            Kind::Email if value.as_str() == Some("") => Err(t!(lang, "field-email", label = label)),
            Kind::One(_) | Kind::Day | Kind::Moment | Kind::Email => text(4000),
            Kind::Number(least, most) if !value.is_i64() && !value.is_u64() => {
                Err(t!(lang, "field-number", label = label, least = least.to_string(), most = most.to_string()))
            }
            Kind::Tick if !value.is_boolean() => Err(t!(lang, "field-tick", label = label)),
            Kind::Many(_) if !value.as_array().is_some_and(|list| list.iter().all(Value::is_string)) => {
                Err(t!(lang, "field-list", label = label))
            }
            Kind::Number(..) | Kind::Tick | Kind::Many(_) | Kind::Files => Ok(()),
        }
    }
}

/// A form as it is shown.
#[derive(Clone, Debug, Default)]
pub struct Form {
    /// Its heading.
    pub title: String,
    /// What it is for, in a sentence.
    pub lead: String,
    /// Its fields.
    pub fields: Vec<Field>,
    /// What the button says.
    pub submit: String,
    /// The version on which the person works; none for something new.
    pub base: Option<i64>,
    /// Who may see what it makes or changes.
    pub audience: Option<Level>,
    /// Pages above it.
    pub crumbs: Vec<(String, String)>,
    /// More about it, rendered by a template; stands beside the form.
    pub aside: String,
    /// What is typed is kept as a draft while it is written.
    pub drafts: bool,
    /// It is filled with the person's draft: its id, and when it was kept.
    pub draft: Option<(uuid::Uuid, chrono::DateTime<chrono::Utc>)>,
    /// Where others changed the same.
    pub conflict: Option<Conflict>,
    /// Scripts that it needs besides that of all pages; it works without.
    pub scripts: Vec<&'static str>,
    /// It shows a secret: nobody on the way keeps it.
    pub secret: bool,
}

impl Form {
    /// The field of a name.
    pub fn field(&mut self, name: &str) -> Option<&mut Field> {
        self.fields.iter_mut().find(|f| f.name == name)
    }

    /// Puts a value into a field.
    pub fn set(&mut self, name: &str, value: impl Into<String>) {
        if let Some(field) = self.field(name) {
            field.value = vec![value.into()];
        }
    }

    /// Gives the choices of a field.
    pub fn choose(&mut self, name: &str, choices: Vec<(String, String)>) {
        if let Some(field) = self.field(name) {
            field.kind = match field.kind {
                Kind::Many(_) => Kind::Many(choices),
                _ => Kind::One(choices),
            };
        }
    }

    /// Keeps what was typed; passwords are typed again.
    pub fn typed(&mut self, values: &Values) {
        for field in &mut self.fields {
            if !matches!(field.kind, Kind::Password | Kind::Files) {
                field.value = values.all(field.name).into_iter().map(str::to_owned).collect();
            }
        }
    }

    /// What others wrote in a field meanwhile.
    pub fn clash(&self, field: &str) -> Option<&crate::refusal::Clash> {
        self.conflict.as_ref()?.clashes.iter().find(|c| c.field == field)
    }

    /// Whether what is typed may be kept: nothing is that asks for a password.
    pub fn may_be_kept(&self) -> bool {
        self.fields.iter().all(|f| f.kind != Kind::Password)
            && self.fields.iter().any(|f| !matches!(f.kind, Kind::Hidden | Kind::Files))
    }

    /// Whether it takes files.
    pub fn has_files(&self) -> bool {
        self.fields.iter().any(|f| f.kind == Kind::Files)
    }

    /// Checks that JSON holds what each field is described to hold: a number where a number belongs, a list where a list
    /// does. What a form's page sends is text always; programs are told early that they mean something else.
    ///
    /// # Errors
    /// [`Refusal::Invalid`] with one sentence for each field.
    pub fn check_json(&self, lang: Lang, sent: &Map<String, Value>) -> Result<(), Refusal> {
        let mut errors: Vec<FieldError> = self
            .fields
            .iter()
            .filter_map(|f| Some((f, sent.get(f.name).filter(|v| !v.is_null())?)))
            .filter_map(|(f, value)| {
                f.check_json(lang, value).err().map(|text| FieldError { field: f.name.into(), text })
            })
            .collect();
        if sent.get("base").is_some_and(|v| !v.is_null() && v.as_i64().is_none_or(|n| n < 1)) {
            let text = t!(lang, "field-number", label = "base", least = "1", most = i64::MAX.to_string());
            errors.push(FieldError { field: "base".into(), text });
        }
        if errors.is_empty() { Ok(()) } else { Err(Refusal::Invalid(errors)) }
    }

    /// Checks that a program means fields that are here: a name with a slip of the pen in it would be left out in silence.
    ///
    /// # Errors
    /// [`Refusal::Invalid`] with one sentence for each name that is no field's.
    pub fn check_names<'a>(&self, lang: Lang, sent: impl Iterator<Item = &'a str>) -> Result<(), Refusal> {
        let known = |name: &str| matches!(name, "base" | "key") || self.fields.iter().any(|f| f.name == name);
        let errors: Vec<FieldError> = sent
            .filter(|name| !known(name))
            .map(|name| FieldError { field: name.to_owned().into(), text: t!(lang, "field-unknown") })
            .collect();
        if errors.is_empty() { Ok(()) } else { Err(Refusal::Invalid(errors)) }
    }

    /// Checks what was sent, field by field.
    ///
    /// # Errors
    /// [`Refusal::Invalid`] with one sentence for each field.
    pub fn check(&self, lang: Lang, values: &Values) -> Result<(), Refusal> {
        let errors: Vec<FieldError> = self
            .fields
            .iter()
            .filter_map(|f| f.check(lang, values).err().map(|text| FieldError { field: f.name.into(), text }))
            .collect();
        if errors.is_empty() { Ok(()) } else { Err(Refusal::Invalid(errors)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(kind: Kind, value: &str) -> Option<String> {
        let form = Form { fields: vec![Field::new("x", "Field", kind)], ..Form::default() };
        let mut values = Values::default();
        values.set("x", value);
        match form.check(Lang::En, &values) {
            Ok(()) => None,
            Err(Refusal::Invalid(mut errors)) => Some(base::words::without_isolates(&errors.remove(0).text)),
            Err(other) => panic!("{other:?}"),
        }
    }

    #[test]
    fn each_kind_says_what_to_do() {
        assert_eq!(ask(Kind::Line(5), " "), Some("Field: fill this in.".into()));
        assert_eq!(ask(Kind::Line(5), "aaaaaa"), Some("Field: write at most 5 characters.".into()));
        assert_eq!(ask(Kind::Line(5), "مرحبا"), None);
        assert_eq!(ask(Kind::Day, "20/11/2026").unwrap(), "Field: write a day as YYYY-MM-DD, such as 2026-11-20.");
        assert_eq!(ask(Kind::Day, "2026-11-20"), None);
        assert_eq!(ask(Kind::Number(1, 9), "10").unwrap(), "Field: write a whole number from 1 to 9.");
        assert!(ask(Kind::One(vec![("a".into(), "A".into())]), "b").is_some());
        assert_eq!(ask(Kind::Email, "amina@example.org"), None);
        assert!(ask(Kind::Email, "amina@example").is_some());
        assert_eq!(ask(Kind::Moment, "2026-11-20T14:30"), None);
    }

    #[test]
    fn a_program_sends_what_the_description_says() {
        let fields = vec![
            Field::new("name", "Name", Kind::Line(5)),
            Field::new("count", "Count", Kind::Number(1, 9)).optional(),
            Field::new("sure", "Sure", Kind::Tick),
            Field::new("who", "Who", Kind::Many(vec![("a".into(), "A".into())])),
        ];
        let form = Form { fields, ..Form::default() };
        let wrong = |json: Value| match form.check_json(Lang::En, json.as_object().unwrap()) {
            Ok(()) => Vec::new(),
            Err(Refusal::Invalid(errors)) => errors.into_iter().map(|e| e.field.into_owned()).collect(),
            Err(other) => panic!("{other:?}"),
        };
        let right = serde_json::json!({ "name": "x", "count": null, "sure": true, "who": ["a"], "base": 1 });
        assert_eq!(wrong(right), Vec::<String>::new());
        let all = serde_json::json!({ "name": 5, "count": "3", "sure": "yes", "who": "a", "base": 0 });
        assert_eq!(wrong(all), ["name", "count", "sure", "who", "base"]);
        assert_eq!(wrong(serde_json::json!({ "name": "     x" })), ["name"]);
    }
}
