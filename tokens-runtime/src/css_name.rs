//! `css_var!` in a `const`: the prefix of CSS names is known only where the tokens were generated, so that the
//! name is joined by the compiler where it is used.

/// The length of `var(--{prefix}{name})`.
pub const fn length(prefix: &str, name: &str) -> usize {
    "var(--".len() + prefix.len() + name.len() + ")".len()
}

/// `var(--{prefix}{name})` as bytes; `N` is its [`length`].
pub const fn join<const N: usize>(prefix: &str, name: &str) -> [u8; N] {
    let mut joined = [0; N];
    let mut at = 0;
    at = copy(&mut joined, at, "var(--");
    at = copy(&mut joined, at, prefix);
    at = copy(&mut joined, at, name);
    copy(&mut joined, at, ")");
    joined
}

const fn copy(into: &mut [u8], mut at: usize, text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut read = 0;
    while read < bytes.len() {
        into[at] = bytes[read];
        at += 1;
        read += 1;
    }
    at
}
