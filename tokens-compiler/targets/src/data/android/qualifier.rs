//! Qualifiers of resource folders, in the order in which Android wants them in a folder's name.

/// A qualifier and its place in a folder's name.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct Qualifier {
    /// Its place among the dimensions of a device; one folder has at most one qualifier of each.
    pub(super) rank: u8,
    /// As it is written: `night`, `sw600dp`.
    pub(super) text: String,
}

/// Words by their dimension; dimensions with numbers have none.
const WORDS: [&[&str]; 20] = [
    &[],
    &["neuter", "feminine", "masculine"],
    &["ldrtl", "ldltr"],
    &[],
    &[],
    &[],
    &["small", "normal", "large", "xlarge"],
    &["long", "notlong"],
    &["round", "notround"],
    &["widecg", "nowidecg"],
    &["highdr", "lowdr"],
    &["port", "land"],
    &["car", "desk", "television", "appliance", "watch", "vrheadset"],
    &["night", "notnight"],
    &["ldpi", "mdpi", "hdpi", "xhdpi", "xxhdpi", "xxxhdpi", "nodpi", "tvdpi", "anydpi"],
    &["notouch", "finger"],
    &["keysexposed", "keyshidden", "keyssoft"],
    &["nokeys", "qwerty", "12key"],
    &["navexposed", "navhidden"],
    &["nonav", "dpad", "trackball", "wheel"],
];

const LOCALE: u8 = 0;
const VERSION: u8 = WORDS.len() as u8;

impl Qualifier {
    /// The qualifier that is written so.
    pub(super) fn read(text: &str) -> Option<Self> {
        let rank = (0..VERSION).find(|&rank| WORDS[usize::from(rank)].contains(&text));
        let rank = rank.or_else(|| numbered(text)).or_else(|| is_locale(text).then_some(LOCALE))?;
        Some(Self { rank, text: text.to_owned() })
    }

    /// The qualifier that is written so, where it holds a number: no other word is meant by accident.
    pub(super) fn read_numbered(text: &str) -> Option<Self> {
        Some(Self { rank: numbered(text)?, text: text.to_owned() })
    }
}

/// `sw600dp`, `w840dp`, `h480dp`, `560dpi`, `v31`.
fn numbered(text: &str) -> Option<u8> {
    for (before, after, rank) in
        [("sw", "dp", 3), ("w", "dp", 4), ("h", "dp", 5), ("", "dpi", 14), ("v", "", VERSION)]
    {
        let digits = text.strip_prefix(before).and_then(|rest| rest.strip_suffix(after));
        if digits.is_some_and(is_number) {
            return Some(rank);
        }
    }
    None
}

fn is_number(digits: &str) -> bool {
    (1..=5).contains(&digits.len())
        && !digits.starts_with('0')
        && digits.bytes().all(|digit| digit.is_ascii_digit())
}

/// `de`, `pt-rBR`, `b+sr+Latn`.
fn is_locale(text: &str) -> bool {
    if let Some(tag) = text.strip_prefix("b+") {
        return tag
            .split('+')
            .all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric()));
    }
    let (language, region) = text.split_once("-r").map_or((text, None), |(l, r)| (l, Some(r)));
    matches!(language.len(), 2 | 3)
        && language.bytes().all(|b| b.is_ascii_lowercase())
        && region.is_none_or(|region| region.len() == 2 && region.bytes().all(|b| b.is_ascii_uppercase()))
}
