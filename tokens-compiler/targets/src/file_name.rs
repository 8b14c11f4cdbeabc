//! Names of files out of names of any length, where a file system takes 255 bytes.

use std::borrow::Cow;

use tokens_compiler_core::table;

/// The bytes of a name that leaves room for extensions, and for what builds write around it.
pub(crate) const MOST: usize = 120;

/// The digits of a hash.
const HASH: usize = 16;

/// The shortest name that [`short`] makes.
pub(crate) const LEAST: usize = HASH + 4;

/// A name as it is, if it has at most so many bytes; else its beginning and, behind the separator, a hash of all of it:
/// the same name is always the same file, whatever other names there are.
pub(crate) fn short(name: &str, most: usize, separator: char) -> Cow<'_, str> {
    if name.len() <= most {
        return Cow::Borrowed(name);
    }
    let mut end = most.max(LEAST) - HASH - separator.len_utf8();
    while !name.is_char_boundary(end) {
        end -= 1;
    }
    let hash = table::hash(table::HASH, name);
    Cow::Owned(format!("{}{separator}{hash:016x}", &name[..end]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_name_is_cut_between_characters_and_keeps_apart() {
        assert_eq!(short("theme-dark", MOST, '-'), "theme-dark");
        let long = "色".repeat(90);
        let (one, other) = (format!("{long}a"), format!("{long}b"));
        let [one, other] = [&one, &other].map(|name| short(name, MOST, '-').into_owned());
        assert!(one.len() <= MOST && other.len() <= MOST && one != other);
        assert!(one.starts_with("色色色") && one.contains("色-"));
        assert_eq!(one, short(&format!("{long}a"), MOST, '-'));
        assert!(short(&long, 1, '_').len() <= LEAST);
    }
}
