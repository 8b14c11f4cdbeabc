//! Indentation.

/// Adds as many spaces.
pub fn push(text: &mut String, columns: usize) {
    const SPACES: &str = "                                ";
    let mut missing = columns;
    while missing > SPACES.len() {
        text.push_str(SPACES);
        missing -= SPACES.len();
    }
    text.push_str(&SPACES[..missing]);
}
