//! Names that meet, where that is allowed: none is lost, and each path finds its own token.

use tokens_runtime::{css_var, token, tokens};

tokens!("tests/fixtures/twins.tokens.json", lenient, warnings = false);

#[test]
fn each_path_is_its_own_token() {
    assert_eq!(token!(space."extra-large"), 1.0);
    assert_eq!(token!(space.extraLarge), 2.0);
    assert_eq!(token!(space."in ner".x), 3.0);
    assert_eq!(token!(space.inNer.x), 4.0);
    assert_eq!(css_var!(space."extra-large"), "var(--space-extra-large)");
    assert_eq!(css_var!(space.extraLarge), "var(--space-extra-large-2)");
}
