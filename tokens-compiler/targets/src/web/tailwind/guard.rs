//! What Tailwind would compute in the middle of a value: its functions `theme()`, `--theme()`, `--spacing()` and
//! `--alpha()`. A token whose text is such a call is its text, so the first letter of the name is written by its number,
//! which is the same name to a browser.

/// A style sheet in which no value calls a function of Tailwind's. Strings and comments are left alone, as Tailwind does.
pub(super) fn guarded(text: String) -> String {
    let calls: Vec<usize> = calls(text.as_bytes());
    if calls.is_empty() {
        return text;
    }
    let mut guarded = String::with_capacity(text.len() + calls.len() * 4);
    let mut from = 0;
    for at in calls {
        guarded.push_str(&text[from..at]);
        guarded.push_str(if text[at..].starts_with('-') { "\\2d " } else { "\\74 " });
        from = at + 1;
    }
    guarded.push_str(&text[from..]);
    guarded
}

/// Where the names of such functions begin.
fn calls(bytes: &[u8]) -> Vec<usize> {
    let mut calls = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            quote @ (b'"' | b'\'') => at = end_of_string(bytes, at + 1, quote),
            b'/' if bytes.get(at + 1) == Some(&b'*') => {
                let end = bytes[at + 2..].windows(2).position(|pair| pair == b"*/");
                at = end.map_or(bytes.len(), |end| at + 2 + end + 1);
            }
            b'\\' => at += 1,
            b'(' => {
                let start =
                    bytes[..at].iter().rposition(|&byte| !is_name(byte)).map_or(0, |before| before + 1);
                let name = &bytes[start..at];
                if name.starts_with(b"--") || name == b"theme" {
                    calls.push(start);
                }
            }
            _ => {}
        }
        at += 1;
    }
    calls
}

fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'\\') || byte >= 0x80
}

fn end_of_string(bytes: &[u8], mut at: usize, quote: u8) -> usize {
    while at < bytes.len() && bytes[at] != quote {
        at += if bytes[at] == b'\\' { 2 } else { 1 };
    }
    at
}
