//! What a place's name is without the words that say what kind of area it is, and without the freedoms of
//! transliteration. Shared with the build script, so that tables and look-ups agree.

/// Words that say what kind of area a name names, folded, in English, French, Spanish, Portuguese, Arabic and a few
/// local languages of areas that sheets name.
const KINDS: [&str; 67] = [
    "region",
    "regions",
    "province",
    "prov",
    "state",
    "governorate",
    "gov",
    "govt",
    "district",
    "dist",
    "county",
    "city",
    "zone",
    "woreda",
    "municipality",
    "municipio",
    "municipalite",
    "departamento",
    "departement",
    "department",
    "depto",
    "dpto",
    "provincia",
    "estado",
    "distrito",
    "canton",
    "cercle",
    "commune",
    "prefecture",
    "sous",
    "territoire",
    "territory",
    "wilaya",
    "wilayat",
    "wilayah",
    "muhafazah",
    "muhafazat",
    "locality",
    "oblast",
    "raion",
    "rayon",
    "parish",
    "division",
    "area",
    "autonomous",
    "capital",
    "kabupaten",
    "kota",
    "provinsi",
    "قضاء",
    "محافظه",
    "ولايه",
    "محليه",
    "مديريه",
    "مدينه",
    "اقليم",
    "منطقه",
    "ناحيه",
    "jaras",
    "rc",
    "subdistrict",
    "upazila",
    "zila",
    "comuna",
    "regiao",
    "governate",
    "provincial",
];

/// Small words between the others.
const LINKS: [&str; 17] =
    ["of", "the", "de", "du", "des", "la", "le", "les", "el", "l", "d", "da", "do", "del", "los", "las", "and"];

/// Arabic articles as Latin letters write them.
const ARTICLES: [&str; 15] =
    ["aj", "al", "el", "as", "ash", "an", "ar", "ad", "az", "at", "adh", "ul", "es", "esh", "ath"];

/// A folded name without its kind of area and small words; all of it where nothing else would be left.
pub fn bare(folded: &str) -> String {
    keep(folded, |word| !KINDS.contains(&word) && !LINKS.contains(&word))
}

/// The sound of a folded name: kind of area, articles, double letters, vowel lengths and spaces fall away.
pub fn sound(folded: &str) -> String {
    let kept = keep(folded, |word| !KINDS.contains(&word) && !LINKS.contains(&word) && !ARTICLES.contains(&word));
    let mut sound = kept.replace(' ', "");
    if !sound.is_ascii() {
        return sound;
    }
    for (from, to) in [
        ("ou", "u"),
        ("oo", "u"),
        ("ee", "i"),
        ("ei", "i"),
        ("ey", "i"),
        ("ai", "i"),
        ("ay", "i"),
        ("ie", "i"),
        ("y", "i"),
        ("aa", "a"),
        ("kh", "k"),
        ("gh", "g"),
        ("dh", "d"),
        ("th", "t"),
        ("sh", "s"),
        ("ch", "s"),
        ("ph", "f"),
        ("q", "k"),
        ("ck", "k"),
        ("c", "k"),
        ("z", "s"),
        ("w", "u"),
        ("v", "u"),
        ("j", "g"),
        ("e", "i"),
        ("o", "u"),
        ("h", ""),
    ] {
        if sound.contains(from) {
            sound = sound.replace(from, to);
        }
    }
    let mut single = String::with_capacity(sound.len());
    for c in sound.chars() {
        if !single.ends_with(c) {
            single.push(c);
        }
    }
    single
}

/// The words of a folded name in order of the alphabet, directions in one language ("Sulawesi Tengah", "Central
/// Sulawesi", "N. Darfur"); `None` where it has no direction.
pub fn compass(folded: &str) -> Option<String> {
    let mut found = false;
    let mut words: Vec<&str> = folded
        .split(' ')
        .filter(|word| !KINDS.contains(word) && !LINKS.contains(word))
        .map(|word| {
            let direction = match word {
                "north" | "northern" | "nord" | "norte" | "utara" | "n" | "septentrional" => "north",
                "south" | "southern" | "sud" | "sur" | "sul" | "selatan" | "s" => "south",
                "east" | "eastern" | "est" | "este" | "leste" | "timur" | "e" => "east",
                "west" | "western" | "ouest" | "oeste" | "barat" | "w" | "occidental" => "west",
                "central" | "centre" | "center" | "centro" | "tengah" | "c" => "central",
                _ => return word,
            };
            found = true;
            direction
        })
        .collect();
    words.sort_unstable();
    found.then(|| words.join(" "))
}

/// The consonants of a name's [`sound`], `g` and `k` as one: what transliterations from Arabic have in common.
pub fn bones(sound: &str) -> String {
    let mut bones = String::with_capacity(sound.len());
    for c in sound.chars().filter(|c| !matches!(c, 'a' | 'i' | 'u')) {
        let c = if c == 'k' { 'g' } else { c };
        if !bones.ends_with(c) {
            bones.push(c);
        }
    }
    bones
}

fn keep(folded: &str, wanted: impl Fn(&str) -> bool) -> String {
    let kept: Vec<&str> = folded.split(' ').filter(|word| wanted(word)).collect();
    if kept.is_empty() { folded.to_owned() } else { kept.join(" ") }
}
