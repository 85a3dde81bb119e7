//! One folding for everything that is compared or searched: accents, case, Arabic letter variants, digits and
//! punctuation fall away (stack.md G).
//!
//! Invariant: folding is idempotent, and the build script folds the reference data with this very file, so a look-up
//! and its table never disagree.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The folded form of a text: lower case, without accents, punctuation as single spaces, digits as ASCII.
///
/// ```
/// assert_eq!(base::fold::fold("Côte d’Ivoire"), "cote d ivoire");
/// assert_eq!(base::fold::fold("الأُسَر ١٢"), "الاسر 12");
/// ```
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    fold_into(&mut folded, text);
    folded
}

/// Folds into a buffer that the caller keeps; what was in it is replaced. ASCII text takes a short path.
pub fn fold_into(folded: &mut String, text: &str) {
    folded.clear();
    let mut gap = false;
    if text.is_ascii() {
        for b in text.bytes() {
            if b.is_ascii_alphanumeric() {
                close_gap(folded, &mut gap);
                folded.push(char::from(b.to_ascii_lowercase()));
            } else {
                gap = true;
            }
        }
        return;
    }
    for c in text.nfkd() {
        if is_dropped(c) {
            continue;
        }
        if let Some(replacement) = special(c) {
            close_gap(folded, &mut gap);
            folded.push_str(replacement);
        } else if let Some(digit) = digit(c) {
            close_gap(folded, &mut gap);
            folded.push(digit);
        } else if c.is_alphanumeric() || is_combining_mark(c) {
            close_gap(folded, &mut gap);
            folded.extend(c.to_lowercase().filter(|&c| !is_dropped(c)));
        } else {
            gap = true;
        }
    }
}

fn close_gap(folded: &mut String, gap: &mut bool) {
    if *gap && !folded.is_empty() {
        folded.push(' ');
    }
    *gap = false;
}

/// Marks that only decorate a letter, and characters without width. Vowel signs of Indic scripts are letters and stay.
const fn is_dropped(c: char) -> bool {
    matches!(c,
        '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5c7}' | '\u{610}'..='\u{61a}' | '\u{640}'
        | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6dc}' | '\u{6df}'..='\u{6e4}' | '\u{6e7}' | '\u{6e8}'
        | '\u{6ea}'..='\u{6ed}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{fe20}'..='\u{fe2f}' | '\u{ad}' | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Letters that decomposition leaves alone but people write without.
const fn special(c: char) -> Option<&'static str> {
    Some(match c {
        'ø' | 'Ø' => "o",
        'ł' | 'Ł' => "l",
        'ß' | 'ẞ' => "ss",
        'æ' | 'Æ' => "ae",
        'œ' | 'Œ' => "oe",
        'đ' | 'Đ' | 'ð' | 'Ð' | 'ɗ' | 'Ɗ' => "d",
        'ı' => "i",
        'þ' | 'Þ' => "th",
        'ħ' | 'Ħ' => "h",
        'ə' | 'Ə' => "a",
        'ɓ' | 'Ɓ' => "b",
        'ŋ' | 'Ŋ' => "ng",
        '\u{671}' => "ا",
        'ى' | 'ی' => "ي",
        'ة' | 'ۀ' | 'ە' => "ه",
        'ک' => "ك",
        _ => return None,
    })
}

/// Decimal digits of the scripts that sheets hold: Arabic-Indic, Persian, Devanagari, Bengali.
fn digit(c: char) -> Option<char> {
    let zero = match c {
        '\u{660}'..='\u{669}' => 0x660,
        '\u{6f0}'..='\u{6f9}' => 0x6f0,
        '\u{966}'..='\u{96f}' => 0x966,
        '\u{9e6}'..='\u{9ef}' => 0x9e6,
        _ => return None,
    };
    char::from_digit(u32::from(c) - zero, 10)
}

/// The folded words of a text.
pub fn words(text: &str) -> Vec<String> {
    fold(text).split(' ').filter(|w| !w.is_empty()).map(str::to_owned).collect()
}

/// Folded text without the Arabic article and the particles that are written onto a word; other words stay.
///
/// ```
/// assert_eq!(base::fold::stem("الفيضانات والمياه"), "فيضانات مياه");
/// ```
pub fn stem(folded: &str) -> String {
    let mut stemmed = String::with_capacity(folded.len());
    for word in folded.split(' ').filter(|w| !w.is_empty()) {
        if !stemmed.is_empty() {
            stemmed.push(' ');
        }
        stemmed.push_str(stem_word(word));
    }
    stemmed
}

/// One word without its article; a word that would keep fewer than two letters stays whole.
fn stem_word(word: &str) -> &str {
    const PREFIXES: [&str; 6] = ["وال", "بال", "كال", "فال", "لل", "ال"];
    PREFIXES
        .iter()
        .find_map(|prefix| word.strip_prefix(prefix).filter(|rest| rest.chars().nth(1).is_some()))
        .unwrap_or(word)
}

/// Whether a text has Arabic letters, so that [`stem`] can make a difference.
pub fn has_arabic(text: &str) -> bool {
    text.chars().any(|c| matches!(c, '\u{600}'..='\u{6ff}'))
}

/// Edits (insert, delete, replace, swap neighbours) that turn one folded text into another; `None` above the limit.
///
/// Cheap for texts that are far apart: length and letters are compared first.
pub fn edits(a: &str, b: &str, limit: usize) -> Option<usize> {
    if a == b {
        return Some(0);
    }
    if a.len().abs_diff(b.len()) > limit * 4 || letters(a, b) > 2 * limit as u32 {
        return None;
    }
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    if a.len().abs_diff(b.len()) > limit {
        return None;
    }
    let mut before: Vec<usize> = vec![0; b.len() + 1];
    let mut last: Vec<usize> = (0..=b.len()).collect();
    let mut row = before.clone();
    for i in 1..=a.len() {
        row[0] = i;
        let mut smallest = i;
        for j in 1..=b.len() {
            let same = a[i - 1] == b[j - 1];
            let mut cost = (last[j] + 1).min(row[j - 1] + 1).min(last[j - 1] + usize::from(!same));
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                cost = cost.min(before[j - 2] + 1);
            }
            row[j] = cost;
            smallest = smallest.min(cost);
        }
        if smallest > limit {
            return None;
        }
        std::mem::swap(&mut before, &mut last);
        std::mem::swap(&mut last, &mut row);
    }
    Some(last[b.len()]).filter(|&cost| cost <= limit)
}

/// How many kinds of letter one text has and the other has not: a lower bound of twice the edits at most.
fn letters(a: &str, b: &str) -> u32 {
    (bag(a) ^ bag(b)).count_ones().saturating_sub(if a.is_ascii() && b.is_ascii() { 0 } else { 4 })
}

/// Folded texts by length, for finding the ones that are a few edits away without comparing all.
pub struct Near<T> {
    /// Number of letters, kinds of letter, text, what it stands for; sorted by length.
    entries: Vec<(usize, u64, Box<str>, T)>,
}

impl<T: Copy + PartialEq> Near<T> {
    /// An index of texts; those shorter than four letters have no neighbours and are left out.
    pub fn new(texts: impl Iterator<Item = (Box<str>, T)>) -> Near<T> {
        let mut entries: Vec<_> = texts.map(|(text, value)| (text.chars().count(), bag(&text), text, value)).collect();
        entries.retain(|entry| entry.0 >= 4);
        entries.sort_by(|a, b| (a.0, &a.2).cmp(&(b.0, &b.2)));
        Near { entries }
    }

    /// What stands nearest to a text within `limit` edits, and how many edits; several where equally near. `allowed` may
    /// refuse a neighbour.
    pub fn find(&self, text: &str, mut limit: usize, allowed: impl Fn(&str, T) -> bool) -> (usize, Vec<T>) {
        let (length, letters, plain) = (text.chars().count(), bag(text), text.is_ascii());
        let from = self.entries.partition_point(|entry| entry.0 + limit < length);
        let mut best: Vec<T> = Vec::new();
        for (other, kinds, neighbour, value) in &self.entries[from..] {
            if *other > length + limit {
                break;
            }
            // An edit changes two kinds of byte at most, four where letters take several bytes.
            let apart = (letters ^ kinds).count_ones() as usize;
            if apart > 4 * limit || (apart > 2 * limit && plain && neighbour.is_ascii()) || !allowed(neighbour, *value)
            {
                continue;
            }
            if let Some(cost) = edits(text, neighbour, limit) {
                if cost < limit {
                    best.clear();
                    limit = cost;
                }
                if !best.contains(value) {
                    best.push(*value);
                }
            }
        }
        (limit, best)
    }
}

/// The kinds of byte that a text has, as bits.
fn bag(text: &str) -> u64 {
    text.bytes().fold(0u64, |bag, byte| bag | 1 << (byte % 64))
}

/// How many edits a word of this length may have before it is another word.
pub fn tolerance(folded: &str) -> usize {
    match folded.chars().count() {
        0..=4 => 0,
        5..=8 => 1,
        _ => 2,
    }
}

#[cfg(test)]
mod tests {
    use super::{Near, edits, fold, stem, words};

    #[test]
    fn edits_are_counted_up_to_a_limit() {
        assert_eq!(edits("salvadorelna", "salvadorena", 2), Some(1));
        assert_eq!(edits("kasala", "kassala", 1), Some(1));
        assert_eq!(edits("gezira", "gazira", 1), Some(1));
        assert_eq!(edits("recsue", "rescue", 1), Some(1));
        assert_eq!(edits("كسلا", "كسلة", 1), Some(1));
        assert_eq!(edits("khartoum", "darfur", 2), None);
        assert_eq!(edits("abc", "abcdef", 2), None);
    }

    proptest::proptest! {
        #[test]
        fn the_shortcuts_of_edits_change_no_answer(a in "[a-dé ء]{0,8}", b in "[a-dé ء]{0,8}", limit in 0usize..4) {
            let full = strsim::osa_distance(&a, &b);
            proptest::prop_assert_eq!(edits(&a, &b, limit), (full <= limit).then_some(full));
        }
    }

    proptest::proptest! {
        #[test]
        fn the_shortcuts_of_near_miss_nothing(text in "[a-fé ء]{4,9}", others in proptest::collection::vec("[a-fé ء]{4,9}", 1..30), limit in 1usize..3) {
            let near = Near::new(others.iter().enumerate().map(|(no, text)| (text.clone().into_boxed_str(), no)));
            let (cost, mut found) = near.find(&text, limit, |_, _| true);
            let costs: Vec<usize> = others.iter().map(|other| strsim::osa_distance(&text, other)).collect();
            let least = costs.iter().copied().min().unwrap_or(usize::MAX);
            let mut wanted: Vec<usize> = (0..others.len()).filter(|&no| costs[no] == least && least <= limit).collect();
            found.sort_unstable();
            wanted.sort_unstable();
            proptest::prop_assert_eq!(&found, &wanted);
            proptest::prop_assert!(wanted.is_empty() || cost == least);
        }
    }

    #[test]
    fn spellings_of_one_word_fold_alike() {
        for (a, b) in [
            ("Moçambique", "MOCAMBIQUE"),
            ("Kızılay", "kizilay"),
            ("Türkiye", "TURKIYE"),
            ("Sao\u{a0}Tomé", "são tome"),
            ("Al-Fashaga", "al_fashaga"),
            ("l\u{2019}eau", "L'eau"),
            ("مُساعَدة", "مساعده"),
            ("إدلب", "ادلب"),
            ("أطمة", "اطمه"),
            ("مستشفى", "مستشفي"),
            ("مؤسسة", "موسسه"),
            ("المـــاء", "الماء"),
            ("İstanbul", "istanbul"),
            ("Łódź", "lodz"),
            ("Strasse", "Straße"),
            ("ＷＡＳＨ", "wash"),
            ("zone\u{200b}1", "Zone1"),
        ] {
            assert_eq!(fold(a), fold(b), "{a} and {b}");
        }
        assert_eq!(fold("  ,; Ab -- c. "), "ab c");
        assert_eq!(fold("٢٠٢٤ ۵ ५"), "2024 5 5");
    }

    #[test]
    fn folding_twice_changes_nothing() {
        for text in ["Côte d’Ivoire", "الأُسَر ٣", "नेपाल", "Čačak", "ĳ", "ﬁ", "Ǆ", "한국", "ไทย", "İI", "ﷺ"]
        {
            let once = fold(text);
            assert_eq!(fold(&once), once, "{text}");
        }
    }

    #[test]
    fn indic_vowel_signs_keep_words_apart() {
        assert_ne!(fold("नेपाल"), fold("नपल"));
    }

    #[test]
    fn the_arabic_article_is_no_part_of_a_word() {
        assert_eq!(stem(&fold("الفيضانات")), stem(&fold("فيضانات")));
        assert_eq!(stem("ال"), "ال");
        assert_eq!(stem("wash cluster"), "wash cluster");
        assert_eq!(words(" Eau,  hygiène "), ["eau", "hygiene"]);
    }

    proptest::proptest! {
        #[test]
        fn any_text_folds_to_clean_words(text in "\\PC{0,40}") {
            let once = fold(&text);
            proptest::prop_assert!(!once.starts_with(' ') && !once.ends_with(' ') && !once.contains("  "));
            proptest::prop_assert_eq!(fold(&once), once);
        }
    }
}
