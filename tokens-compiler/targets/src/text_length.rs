//! Which dimensions measure text, for platforms where those follow the user's font size (`sp`) and others do not.

use tokens_compiler_core::dictionary::Dictionary;
use tokens_compiler_core::emit::name;
use tokens_compiler_core::value::Value;

/// For each token whether it is a dimension of text: a typography takes it as its font size or letter spacing in some
/// context, or its path says `font size` or `text size`.
pub(crate) fn of(dictionary: &Dictionary) -> Vec<bool> {
    let mut measures: Vec<bool> = dictionary.tokens.iter().map(|token| says_so(&token.path)).collect();
    for value in &dictionary.values {
        if let Value::Typography(style) = value {
            let spacing = style.letter_spacing.as_ref().and_then(|part| part.alias);
            for id in style.font_size.alias.into_iter().chain(spacing) {
                measures[id.index()] = true;
            }
        }
    }
    measures
}

fn says_so<S: AsRef<str>>(path: &[S]) -> bool {
    let words = name::path_words(path);
    words.windows(2).any(|pair| matches!(&*pair[0], "font" | "text") && pair[1] == "size")
}
