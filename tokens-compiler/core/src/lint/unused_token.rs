//! `unused-token`: a token of the first layer, one that refers to none, that no other token refers to. Silent unless
//! asked for, since an application may use it directly.

use crate::code::Code;
use crate::diagnostic::{Diagnostic, Diagnostics, Level};
use crate::dictionary::Dictionary;

pub(super) fn check(dictionary: &Dictionary, diagnostics: &mut Diagnostics) {
    if diagnostics.levels().of(Code::UnusedToken) == Level::Allow {
        return;
    }
    let mut used = vec![false; dictionary.tokens.len()];
    let mut refers = vec![false; dictionary.tokens.len()];
    let mut targets = Vec::new();
    let mut any_refers = false;
    for (id, token) in dictionary.tokens() {
        targets.clear();
        for variant in &token.variants {
            dictionary.variant_references(variant, &mut targets);
        }
        for target in &targets {
            used[target.index()] = true;
        }
        refers[id.index()] = !targets.is_empty();
        any_refers |= !targets.is_empty();
    }
    if !any_refers {
        return;
    }
    for (id, token) in dictionary.tokens() {
        if !used[id.index()] && !refers[id.index()] {
            let path = token.dot_path();
            diagnostics.report(
                Diagnostic::new(Code::UnusedToken, format!("no token refers to `{path}`"))
                    .at(token.base().span, "not used by another token")
                    .token(path),
            );
        }
    }
}
