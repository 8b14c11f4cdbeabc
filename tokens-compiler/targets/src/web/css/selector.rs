//! Just enough of selectors to say whether the host of a shadow tree can be what one matches. What a browser would
//! refuse in `:host()` must not get there: it would drop the whole rule.

/// The selectors of a list.
pub(super) fn list(text: &str) -> Vec<&str> {
    let mut all = Vec::new();
    let mut start = 0;
    let mut depth = 0_usize;
    for (index, letter) in plain(text) {
        match letter {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => {
                all.push(text[start..index].trim());
                start = index + 1;
            }
            _ => {}
        }
    }
    all.push(text[start..].trim());
    all
}

/// What a selector says of the host that it matches: `.dark` of `:host(.dark)`.
pub(super) fn host(selector: &str) -> Option<&str> {
    selector.strip_prefix(":host(")?.strip_suffix(')').filter(|inside| is_compound(inside))
}

/// Whether a selector is about one element and no other, in words that `:host()` takes: names, classes, attributes,
/// simple pseudo-classes, and `:is()`, `:not()` and `:where()` of the same.
pub(super) fn is_compound(selector: &str) -> bool {
    let mut depth = 0_usize;
    let mut before = '\0';
    for (index, letter) in plain(selector) {
        let is_fine = match letter {
            '(' => {
                depth += 1;
                [":is", ":not", ":where"].iter().any(|name| selector[..index].ends_with(name))
            }
            ')' => {
                let is_open = depth > 0;
                depth = depth.saturating_sub(1);
                is_open
            }
            ',' => depth > 0,
            ' ' => before == ',' || before == ' ',
            ':' => before != ':',
            '.' | '#' | '*' | '[' | '-' | '_' => true,
            _ => letter.is_alphanumeric() || !letter.is_ascii(),
        };
        if !is_fine {
            return false;
        }
        before = letter;
    }
    depth == 0 && !selector.is_empty() && !selector.contains(":host")
}

/// The letters of a selector outside of its square brackets, quotes and escapes, each with its place.
fn plain(text: &str) -> impl Iterator<Item = (usize, char)> + '_ {
    let mut is_in_brackets = false;
    let mut quote = None;
    let mut is_escaped = false;
    text.char_indices().filter(move |&(_, letter)| {
        let was_escaped = is_escaped;
        is_escaped = letter == '\\' && !was_escaped;
        if was_escaped || is_escaped {
            return false;
        }
        let was_plain = !is_in_brackets && quote.is_none();
        match letter {
            _ if quote == Some(letter) => quote = None,
            _ if quote.is_some() => {}
            '"' | '\'' => quote = Some(letter),
            '[' => is_in_brackets = true,
            ']' => is_in_brackets = false,
            _ => {}
        }
        was_plain
    })
}
