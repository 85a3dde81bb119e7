//! JSON: a list of lists, a list of objects, either of them under some key, `GeoJSON`, or one object on each line.
//!
//! Objects become a table whose first row are their keys, in the order in which they first appear; objects inside them
//! are laid flat (`country.name`), lists inside them are joined by `; `. The text is parsed twice, once to find the
//! tables and once for each walk, and never built as a tree.
//!
//! Invariant: a list whose elements are objects or lists is a table, and what is inside its rows is not another one.

use super::{Book, Cell, Limits, Row, Sheet, Source, Tally, Trouble, csv::encoding, tally};
use rustc_hash::FxHashMap;
use serde::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::{borrow::Cow, fmt, io::Read, ops::ControlFlow};

/// Tables beyond which a file is configuration and not data.
const TABLES: usize = 100;
/// Bytes of a joined list (coordinates of a border, for one) beyond which it is no text for a cell.
const JOINED: usize = 8 * 1024;
/// Keys of the objects in a list inside a row; looked up one by one.
const KEYS: usize = 256;

/// A JSON text and the tables found in it.
pub struct Json {
    text: String,
    limits: Limits,
    /// Objects or lists follow one another without a list around them.
    lines: bool,
    tables: Vec<Table>,
    sheets: Vec<Sheet>,
}

/// A list that is a table.
#[derive(Debug, Default)]
struct Table {
    /// Keys that lead to it, joined by `.`; empty at the top.
    path: String,
    /// Columns of objects in order of appearance; `None` for a list of lists.
    keys: Option<Keys>,
    rows: u64,
}

/// Keys and their columns.
type Keys = FxHashMap<String, usize>;

/// One element of a list, laid flat.
enum Element<'a> {
    List(&'a [Cell<'a>]),
    Object(&'a [(String, Cell<'a>)]),
}

/// Gets each element of each list: its path and the element. Breaks to stop reading.
type Sink<'s> = dyn FnMut(&str, Element<'_>) -> Result<ControlFlow<()>, Trouble> + 's;

impl Json {
    /// Reads the text and finds its tables.
    pub fn open(source: &Source, limits: &Limits) -> Result<Self, Trouble> {
        if source.size() > limits.held {
            return Err(Trouble::too_large("file", limits.held));
        }
        let encoding = encoding::detect(source, limits)?;
        let mut text = String::new();
        let most = limits.held + 1;
        encoding::Text::open(source, encoding, limits)?.take(most).read_to_string(&mut text)?;
        if text.len() as u64 > limits.held {
            return Err(Trouble::too_large("file", limits.held));
        }
        let mut tables: Vec<Table> = Vec::new();
        let lines = is_lines(&text);
        parse(&text, lines, &mut |path, element| {
            let at = match tables.iter().position(|t| t.path == path) {
                Some(at) => at,
                None if tables.len() >= TABLES => return Ok(ControlFlow::Continue(())),
                None => {
                    tables.push(Table { path: path.to_owned(), ..Table::default() });
                    tables.len() - 1
                }
            };
            let table = &mut tables[at];
            table.rows += 1;
            if let Element::Object(pairs) = element {
                let keys = table.keys.get_or_insert_default();
                for (key, cell) in pairs {
                    let next = keys.len();
                    if *cell != Cell::Empty && !keys.contains_key(key) {
                        keys.insert(key.clone(), next);
                    }
                }
                if keys.len() > limits.columns {
                    return Err(Trouble::too_large("columns", limits.columns as u64));
                }
            }
            Ok(ControlFlow::Continue(()))
        })?;
        tables.retain(|t| t.keys.as_ref().is_none_or(|k| !k.is_empty()));
        if tables.is_empty() {
            return Err(Trouble::not_a_table("json"));
        }
        let sheets = tables
            .iter()
            .map(|t| Sheet { name: t.path.clone(), keyed: t.keys.is_some(), ..Sheet::default() })
            .collect();
        Ok(Self { text, limits: *limits, lines, tables, sheets })
    }
}

impl Book for Json {
    fn sheets(&self) -> &[Sheet] {
        &self.sheets
    }

    fn rows(&mut self, sheet: usize, visit: &mut dyn FnMut(Row<'_>) -> ControlFlow<()>) -> Result<(), Trouble> {
        let Some(table) = self.tables.get(sheet) else { return Ok(()) };
        let mut tally = Tally::new(&self.limits);
        let (mut spare, mut number) = (Vec::new(), 0u32);
        if let Some(keys) = &table.keys {
            let mut header: Vec<Cell<'_>> = vec![Cell::Empty; keys.len()];
            for (key, column) in keys {
                header[*column] = tally::text(key);
            }
            number = 1;
            if tally.give(number, false, &mut header, visit)?.is_break() {
                return Ok(());
            }
        }
        parse(&self.text, self.lines, &mut |path, element| {
            if path != table.path {
                return Ok(ControlFlow::Continue(()));
            }
            number = number.saturating_add(1);
            let mut cells = tally::recycle(std::mem::take(&mut spare));
            match (element, &table.keys) {
                (Element::List(list), None) => cells.extend(list.iter().cloned()),
                (Element::Object(pairs), Some(keys)) => {
                    for (key, cell) in pairs {
                        if let Some(column) = keys.get(key).copied().filter(|_| *cell != Cell::Empty) {
                            if column >= cells.len() {
                                cells.resize(column + 1, Cell::Empty);
                            }
                            cells[column] = cell.clone();
                        }
                    }
                }
                // A list that mixes objects and lists: the other kind has no place in the table.
                _ => {}
            }
            let flow = tally.give(number, false, &mut cells, visit);
            spare = tally::recycle(cells);
            flow
        })
    }
}

/// Whether values follow one another without a list around them.
fn is_lines(text: &str) -> bool {
    let mut values = serde_json::Deserializer::from_str(text).into_iter::<IgnoredAny>();
    text.starts_with(['{', '[']) && values.next().is_some_and(|v| v.is_ok()) && values.next().is_some_and(|v| v.is_ok())
}

/// Gives every element of every list of the text to the sink.
fn parse(text: &str, lines: bool, sink: &mut Sink<'_>) -> Result<(), Trouble> {
    let mut outcome = Ok(());
    let mut path = String::new();
    let mut json = serde_json::Deserializer::from_str(text);
    let mut parsed = Ok(());
    let mut walk = Walk { path: &mut path, sink, outcome: &mut outcome };
    if lines {
        let mut rest = text.trim_start();
        while !rest.is_empty() && parsed.is_ok() {
            let mut json = serde_json::Deserializer::from_str(rest);
            parsed = Rows(&mut walk).element(&mut json);
            let mut stream = serde_json::Deserializer::from_str(rest).into_iter::<IgnoredAny>();
            stream.next();
            let taken = stream.byte_offset().max(1);
            rest = rest.get(taken..).unwrap_or_default().trim_start_matches([',', ' ', '\n', '\r', '\t']);
        }
    } else {
        parsed = Value(&mut walk).deserialize(&mut json).and_then(|()| json.end());
    }
    match (outcome, parsed) {
        (Err(Stop::Trouble(trouble)), _) => Err(trouble),
        (Err(Stop::Enough), _) | (Ok(()), Ok(())) => Ok(()),
        (Ok(()), Err(_)) => Err(Trouble::broken("json")),
    }
}

/// Why parsing stops before the end.
enum Stop {
    Enough,
    Trouble(Trouble),
}

struct Walk<'w, 's> {
    path: &'w mut String,
    sink: &'w mut Sink<'s>,
    outcome: &'w mut Result<(), Stop>,
}

/// A value that is not inside a table yet.
struct Value<'a, 'w, 's>(&'a mut Walk<'w, 's>);

/// A list whose elements are rows.
struct Rows<'a, 'w, 's>(&'a mut Walk<'w, 's>);

impl<'de> DeserializeSeed<'de> for Value<'_, '_, '_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_any(self)
    }
}

/// Scalars outside of tables say nothing.
macro_rules! scalars_are_left {
    ($out:expr) => {
        fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
            Ok($out)
        }
        fn visit_i64<E>(self, _: i64) -> Result<Self::Value, E> {
            Ok($out)
        }
        fn visit_u64<E>(self, _: u64) -> Result<Self::Value, E> {
            Ok($out)
        }
        fn visit_f64<E>(self, _: f64) -> Result<Self::Value, E> {
            Ok($out)
        }
        fn visit_str<E>(self, _: &str) -> Result<Self::Value, E> {
            Ok($out)
        }
        fn visit_unit<E>(self) -> Result<Self::Value, E> {
            Ok($out)
        }
    };
}

impl<'de> Visitor<'de> for Value<'_, '_, '_> {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }
    scalars_are_left!(());

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<Cow<'_, str>>()? {
            let before = self.0.path.len();
            if before > 0 {
                self.0.path.push('.');
            }
            self.0.path.push_str(&key);
            map.next_value_seed(Value(self.0))?;
            self.0.path.truncate(before);
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while list.next_element_seed(RowSeed(&mut Rows(self.0)))?.is_some() {}
        Ok(())
    }
}

/// One element of a list.
struct RowSeed<'r, 'a, 'w, 's>(&'r mut Rows<'a, 'w, 's>);

impl<'de> DeserializeSeed<'de> for RowSeed<'_, '_, '_, '_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        self.0.element(json)
    }
}

impl Rows<'_, '_, '_> {
    fn element<'de, D: Deserializer<'de>>(&mut self, json: D) -> Result<(), D::Error> {
        let given = match Flat.deserialize(json)? {
            Node::Object(mut pairs) => {
                feature(&mut pairs);
                (self.0.sink)(self.0.path, Element::Object(&pairs))
            }
            Node::List(cells) => (self.0.sink)(self.0.path, Element::List(&cells)),
            Node::Scalar(_) => return Ok(()),
        };
        let stop = match given {
            Ok(ControlFlow::Continue(())) => return Ok(()),
            Ok(ControlFlow::Break(())) => Stop::Enough,
            Err(trouble) => Stop::Trouble(trouble),
        };
        *self.0.outcome = Err(stop);
        Err(D::Error::custom("stopped"))
    }
}

/// A `GeoJSON` feature: its properties are the row, a point gives two columns, a border none.
fn feature(pairs: &mut Vec<(String, Cell<'_>)>) {
    if !pairs.iter().any(|(k, v)| k == "type" && *v == Cell::Text("Feature".into())) {
        return;
    }
    let point = pairs.iter().any(|(k, v)| k == "geometry.type" && *v == Cell::Text("Point".into()));
    let place = pairs.iter().find_map(|(k, v)| match v {
        Cell::Text(text) if point && k == "geometry.coordinates" => {
            let mut parts = text.split("; ").map(|n| n.parse::<f64>().ok());
            Some((parts.next()??, parts.next()??))
        }
        _ => None,
    });
    pairs.retain(|(k, _)| k == "id" || k.starts_with("properties."));
    for (key, _) in pairs.iter_mut() {
        if let Some(bare) = key.strip_prefix("properties.") {
            *key = bare.to_owned();
        }
    }
    if let Some((longitude, latitude)) = place {
        for (key, value) in [("longitude", longitude), ("latitude", latitude)] {
            if !pairs.iter().any(|(k, _)| k == key) {
                pairs.push((key.to_owned(), Cell::Number(value)));
            }
        }
    }
}

/// A value inside a row.
enum Node<'de> {
    Scalar(Cell<'de>),
    List(Vec<Cell<'de>>),
    Object(Vec<(String, Cell<'de>)>),
}

/// Reads a value inside a row and lays it flat.
struct Flat;

impl<'de> DeserializeSeed<'de> for Flat {
    type Value = Node<'de>;
    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<Node<'de>, D::Error> {
        json.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Flat {
    type Value = Node<'de>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }
    fn visit_bool<E>(self, value: bool) -> Result<Node<'de>, E> {
        Ok(Node::Scalar(Cell::Bool(value)))
    }
    fn visit_i64<E>(self, value: i64) -> Result<Node<'de>, E> {
        Ok(Node::Scalar(Cell::Number(value as f64)))
    }
    fn visit_u64<E>(self, value: u64) -> Result<Node<'de>, E> {
        Ok(Node::Scalar(Cell::Number(value as f64)))
    }
    fn visit_f64<E>(self, value: f64) -> Result<Node<'de>, E> {
        Ok(Node::Scalar(Cell::Number(value)))
    }
    fn visit_borrowed_str<E>(self, value: &'de str) -> Result<Node<'de>, E> {
        Ok(Node::Scalar(tally::text(value)))
    }
    fn visit_str<E>(self, value: &str) -> Result<Node<'de>, E> {
        let empty = tally::blank(value);
        Ok(Node::Scalar(if empty { Cell::Empty } else { Cell::Text(Cow::Owned(value.to_owned())) }))
    }
    fn visit_unit<E>(self) -> Result<Node<'de>, E> {
        Ok(Node::Scalar(Cell::Empty))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Node<'de>, A::Error> {
        let (mut cells, mut objects, mut joined) = (Vec::new(), Vec::<(String, Cell<'de>)>::new(), 0);
        while let Some(node) = list.next_element_seed(Flat)? {
            match node {
                Node::Scalar(cell) if cells.len() <= Limits::WIDTH => cells.push(cell),
                // A list in a list, at most as much of it as is text for a cell.
                Node::List(inner) if joined < JOINED => {
                    let text = join(inner);
                    joined += text.len();
                    cells.push(tally_owned(text));
                }
                Node::Scalar(_) | Node::List(_) => {}
                Node::Object(pairs) => {
                    for (key, cell) in pairs {
                        match objects.iter().position(|(k, _)| *k == key) {
                            Some(at) => objects[at].1 = both(std::mem::take(&mut objects[at].1), cell),
                            None if objects.len() < KEYS => objects.push((key, cell)),
                            None => {}
                        }
                    }
                }
            }
        }
        Ok(if objects.is_empty() { Node::List(cells) } else { Node::Object(objects) })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node<'de>, A::Error> {
        let mut pairs = Vec::new();
        while let Some(key) = map.next_key::<Cow<'_, str>>()? {
            match map.next_value_seed(Flat)? {
                Node::Scalar(cell) => pairs.push((key.into_owned(), cell)),
                Node::List(list) => pairs.push((key.into_owned(), tally_owned(join(list)))),
                Node::Object(inner) => {
                    pairs.extend(inner.into_iter().map(|(inner, cell)| (format!("{key}.{inner}"), cell)));
                }
            }
            if pairs.len() > Limits::WIDTH {
                return Err(A::Error::custom("more keys than columns"));
            }
        }
        Ok(Node::Object(pairs))
    }
}

fn tally_owned<'a>(text: String) -> Cell<'a> {
    if tally::blank(&text) { Cell::Empty } else { Cell::Text(Cow::Owned(text)) }
}

/// The values of a list as one text.
fn join(cells: Vec<Cell<'_>>) -> String {
    let mut out = String::new();
    for cell in cells {
        if out.len() > JOINED {
            break;
        }
        if cell != Cell::Empty {
            if !out.is_empty() {
                out.push_str("; ");
            }
            out.push_str(&written(cell));
        }
    }
    out
}

/// Two values of the same key in a list of objects.
fn both<'a>(a: Cell<'a>, b: Cell<'a>) -> Cell<'a> {
    match (a, b) {
        (Cell::Empty, other) | (other, Cell::Empty) => other,
        (a, b) => {
            let (mut text, more) = (written(a).into_owned(), written(b));
            if text.len() < JOINED {
                text.push_str("; ");
                text.push_str(&more);
            }
            Cell::Text(Cow::Owned(text))
        }
    }
}

fn written(cell: Cell<'_>) -> Cow<'_, str> {
    match cell {
        Cell::Text(text) | Cell::Error(text) => text,
        Cell::Number(n) => n.to_string().into(),
        Cell::Bool(b) => b.to_string().into(),
        Cell::Date(at) => at.to_string().into(),
        Cell::Empty => "".into(),
    }
}
