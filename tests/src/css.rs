//! Just enough CSS to read the declarations of the file that the compiler writes. A browser checks the rest.

/// Every custom property with its value, in the order of the text; comments and strings are respected.
pub fn declarations(text: &str) -> Vec<(String, String)> {
    let text = strip_comments(text);
    let mut found = Vec::new();
    let mut rest = text.as_str();
    while let Some(start) = rest.find("--") {
        let after = &rest[start..];
        let Some(colon) = after.find(':') else { break };
        let name = &after[..colon];
        if name.contains(|c: char| c.is_whitespace() || matches!(c, ';' | '{' | ')' | ',')) {
            rest = &after[2..];
            continue;
        }
        let value = &after[colon + 1..];
        let (value, behind) = value.split_at(value_length(value));
        found.push((name.to_owned(), value.trim().to_owned()));
        rest = behind;
    }
    found
}

/// How long a value is: up to `;` or `}` outside strings and parentheses.
fn value_length(text: &str) -> usize {
    let mut quote = None;
    let mut escaped = false;
    let mut depth = 0_u32;
    for (at, c) in text.char_indices() {
        if std::mem::take(&mut escaped) {
            continue;
        }
        match (quote, c) {
            (_, '\\') => escaped = true,
            (Some(open), c) if c == open => quote = None,
            (None, '"' | '\'') => quote = Some(c),
            (None, '(') => depth += 1,
            (None, ')') => depth = depth.saturating_sub(1),
            (None, ';' | '}') if depth == 0 => return at,
            _ => {}
        }
    }
    text.len()
}

fn strip_comments(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut quote = None;
    let mut letters = text.char_indices().peekable();
    while let Some((at, c)) = letters.next() {
        if quote.is_none() && text[at..].starts_with("/*") {
            let end = text[at + 2..].find("*/").map_or(text.len(), |length| at + length + 4);
            while letters.peek().is_some_and(|(next, _)| *next < end) {
                letters.next();
            }
            kept.push(' ');
            continue;
        }
        kept.push(c);
        match (quote, c) {
            (_, '\\') => {
                if let Some((_, next)) = letters.next() {
                    kept.push(next);
                }
            }
            (Some(open), c) if c == open => quote = None,
            (None, '"' | '\'') => quote = Some(c),
            _ => {}
        }
    }
    kept
}
