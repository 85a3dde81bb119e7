//! As much of a browser as the scenarios need: a form as it stands on a page, a button, and what people see of a page.
//!
//! Invariant: a field that the page does not show cannot be filled, and what is not changed is sent as it stands.

/// A form as it stands on a page.
pub struct Form {
    pub action: String,
    /// Every name that the form knows, ticked or not.
    names: Vec<String>,
    /// What would be sent.
    pairs: Vec<(String, String)>,
    of: String,
}

impl Form {
    /// The form that a page is there to fill.
    #[track_caller]
    pub fn of(html: &str, path: &str) -> Form {
        let at = html.find("class=\"fill\"").unwrap_or_else(|| panic!("{path} has no form to fill"));
        let begins = html[..at].rfind("<form").expect("a form");
        let text = &html[begins..begins + html[begins..].find("</form>").expect("its end")];
        let mut form = Form {
            action: attribute(tag(text), "action").unwrap_or_default(),
            names: Vec::new(),
            pairs: Vec::new(),
            of: path.to_owned(),
        };
        let mut select: Option<(String, Option<String>)> = None;
        for (at, _) in text.match_indices('<') {
            let (rest, tag) = (&text[at..], tag(&text[at..]));
            let name = attribute(tag, "name").unwrap_or_default();
            match tag.split([' ', '>']).next().unwrap_or_default() {
                "<input" => {
                    let ticked = matches!(attribute(tag, "type").as_deref(), Some("checkbox" | "radio"));
                    if !ticked || tag.contains(" checked") {
                        form.pairs.push((name.clone(), attribute(tag, "value").unwrap_or_default()));
                    }
                    form.names.push(name);
                }
                "<select" => select = Some((name, None)),
                "<option" => {
                    if let Some((_, chosen)) = &mut select
                        && (chosen.is_none() || tag.contains(" selected"))
                    {
                        *chosen = attribute(tag, "value");
                    }
                }
                "</select" => {
                    if let Some((name, chosen)) = select.take() {
                        form.pairs.push((name.clone(), chosen.unwrap_or_default()));
                        form.names.push(name);
                    }
                }
                "<textarea" => {
                    let inside = &rest[tag.len()..];
                    let inside = &inside[..inside.find("</textarea>").expect("its end")];
                    form.pairs.push((name.clone(), plain(inside.strip_prefix('\n').unwrap_or(inside))));
                    form.names.push(name);
                }
                _ => {}
            }
        }
        form
    }

    /// With some fields filled otherwise; an empty text leaves a field empty.
    #[track_caller]
    pub fn with(mut self, change: &[(&str, &str)]) -> Form {
        for (name, _) in change {
            assert!(self.names.iter().any(|n| n == name), "{} has no field {name}: {:?}", self.of, self.names);
            self.pairs.retain(|(n, _)| n != name);
        }
        self.pairs.extend(change.iter().map(|(n, v)| ((*n).to_owned(), (*v).to_owned())));
        self
    }

    /// What stands in a field; every value where it has several.
    pub fn values(&self, name: &str) -> Vec<&str> {
        self.pairs.iter().filter(|(n, _)| n == name).map(|(_, v)| v.as_str()).collect()
    }

    /// As it goes over the line.
    pub fn encoded(&self) -> String {
        encoded(&self.pairs)
    }
}

/// The value of a choice that a form offers: by the words that people read.
#[track_caller]
pub fn choice(html: &str, field: &str, words: &str) -> String {
    let at = html.find(&format!("name=\"{field}\"")).unwrap_or_else(|| panic!("no field {field}: {}", sight(html)));
    let options = html[at..].split("</select>").next().unwrap_or_default().split("<option").skip(1);
    let found = options.map(|option| format!("<option{option}")).find(|option| sight(option).contains(words));
    let option = found.unwrap_or_else(|| panic!("no choice “{words}” of {field}: {}", sight(html)));
    attribute(tag(&option), "value").expect("a value")
}

/// The address of a button on a page and what it sends: by the words that stand on it.
#[track_caller]
pub fn button(html: &str, words: &str) -> (String, String) {
    let forms = html.split("<form ").skip(1).map(|form| form.split("</form>").next().unwrap_or_default());
    let found =
        forms.into_iter().find(|form| form.contains("<button") && sight(&format!("<form {form}")).contains(words));
    let form = format!("<form {}", found.unwrap_or_else(|| panic!("no button “{words}”: {}", sight(html))));
    let key = form
        .find("name=\"key\" value=\"")
        .map(|at| attribute(tag(&form[form[..at].rfind('<').unwrap_or(0)..]), "value"));
    let pairs = [("key".to_owned(), key.flatten().unwrap_or_default())];
    (attribute(tag(&form), "action").expect("an address"), encoded(&pairs))
}

fn encoded(pairs: &[(String, String)]) -> String {
    let mut text = String::new();
    for (name, value) in pairs {
        if !text.is_empty() {
            text.push('&');
        }
        for (n, part) in [name, value].into_iter().enumerate() {
            if n == 1 {
                text.push('=');
            }
            for byte in part.bytes() {
                match byte {
                    b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => text.push(byte.into()),
                    other => text.push_str(&format!("%{other:02X}")),
                }
            }
        }
    }
    text
}

/// The tag that a text begins with.
fn tag(text: &str) -> &str {
    &text[..text.find('>').map_or(text.len(), |at| at + 1)]
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let begins = tag.find(&format!(" {name}=\""))? + name.len() + 3;
    Some(plain(&tag[begins..begins + tag[begins..].find('"')?]))
}

/// A text of HTML as it is read.
fn plain(text: &str) -> String {
    let mut read = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        read.push_str(&rest[..at]);
        let end = rest[at..].find(';').map_or(rest.len(), |end| at + end + 1);
        let entity = &rest[at..end];
        match entity {
            "&amp;" => read.push('&'),
            "&lt;" => read.push('<'),
            "&gt;" => read.push('>'),
            "&quot;" => read.push('"'),
            "&nbsp;" => read.push(' '),
            other => {
                let number = other.strip_prefix("&#").and_then(|n| n.trim_end_matches(';').parse().ok());
                match number.and_then(char::from_u32) {
                    Some(letter) => read.push(letter),
                    None => read.push_str(other),
                }
            }
        }
        rest = &rest[end..];
    }
    read + rest
}

/// What people see of a page: its words, one space between them, without marks that set directions.
pub fn sight(html: &str) -> String {
    let main = html.find("<main").map_or(html, |at| &html[at..]);
    let mut text = String::new();
    let mut inside = true;
    for letter in main.chars() {
        match letter {
            '<' => {
                inside = false;
                text.push(' ');
            }
            '>' => inside = true,
            _ if inside => text.push(letter),
            _ => {}
        }
    }
    let text = base::words::without_isolates(&plain(&text));
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_form_is_read_as_it_stands_and_a_page_as_it_is_seen() {
    let html = r#"<main><form method="post" action="/a?b=1&#38;c" class="fill"><input type="hidden" name="key" value="k">
<select id="s" name="s"><option value=""></option><option value="x" selected>X</option></select>
<select name="t"><option value="first">1</option></select><input type="checkbox" name="m" value="1"> <input type="checkbox" name="m" value="2" checked>
<textarea name="l" rows="4">
a &#60; b</textarea></form><form method="post" action="/go"><input type="hidden" name="key" value="k-1"><button>Ask</button></form><p>One <b>two</b>,&#160;three</p>"#;
    let form = Form::of(html, "here");
    assert_eq!((form.action.as_str(), form.values("s"), form.values("t")), ("/a?b=1&c", vec!["x"], vec!["first"]));
    assert_eq!((form.values("m"), form.values("l")), (vec!["2"], vec!["a < b"]));
    assert_eq!(choice(html, "s", "X"), "x");
    let form = form.with(&[("m", "1"), ("m", "2"), ("l", "é")]);
    assert_eq!(form.encoded(), "key=k&s=x&t=first&m=1&m=2&l=%C3%A9");
    assert_eq!(button(html, "Ask"), ("/go".to_owned(), "key=k-1".to_owned()));
    assert!(sight(html).ends_with("Ask One two , three"), "{}", sight(html));
}
