//! Texts of the user's in messages: as much of them as tells which they are.

/// The first characters of a text, as a message quotes it.
pub(crate) fn excerpt(text: &str) -> String {
    const LENGTH: usize = 60;
    let mut rest = text.chars();
    for _ in 0..LENGTH {
        rest.next();
    }
    let end = text.len() - rest.as_str().len();
    if end < text.len() { format!("{}…", &text[..end]) } else { text.to_owned() }
}

/// Cuts whatever a message quotes at length: a name or a value may be as long as its file.
pub(crate) fn shorten(message: &mut String) {
    const LENGTH: usize = 240;
    if message.len() <= LENGTH {
        return;
    }
    let mut short = String::with_capacity(LENGTH);
    for (place, part) in message.split('`').enumerate() {
        if place > 0 {
            short.push('`');
        }
        if part.len() > LENGTH {
            short.push_str(&part[..part.floor_char_boundary(LENGTH)]);
            short.push('…');
        } else {
            short.push_str(part);
        }
    }
    *message = short;
}
