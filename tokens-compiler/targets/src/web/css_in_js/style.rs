//! What each token is in a style: a text, or where one CSS property can't hold it, an object of several.

use tokens_compiler_core::code::Code;
use tokens_compiler_core::diagnostic::Diagnostic;
use tokens_compiler_core::dictionary::{Dictionary, Token, Variant};
use tokens_compiler_core::emit::custom_property::Part;
use tokens_compiler_core::value::TokenType;

/// A member of a style: its key, and the part of the token that it refers to.
pub(super) type Member = (&'static str, Part);

const TEXT: [Member; 5] = [
    ("fontFamily", Part::FontFamily),
    ("fontSize", Part::FontSize),
    ("fontWeight", Part::FontWeight),
    ("letterSpacing", Part::LetterSpacing),
    ("lineHeight", Part::LineHeight),
];

const LINE: [Member; 3] =
    [("borderStyle", Part::Whole), ("strokeDasharray", Part::DashArray), ("strokeLinecap", Part::LineCap)];

const BORDER: [Member; 3] = [("border", Part::Whole), LINE[1], LINE[2]];

/// The members of the style that a token is in any context; none where it is a text.
pub(super) fn members(dictionary: &Dictionary, token: &Token) -> Vec<Member> {
    let mut types = existing(token).map(|variant| variant.token_type);
    let Some(first) = types.next() else { return Vec::new() };
    if types.any(|other| other != first) {
        return Vec::new();
    }
    let all: &[Member] = match first {
        TokenType::Typography => &TEXT,
        TokenType::StrokeStyle if has(dictionary, token, Part::LineCap) => &LINE,
        TokenType::Border if has(dictionary, token, Part::LineCap) => &BORDER,
        _ => &[],
    };
    all.iter().copied().filter(|(_, part)| has(dictionary, token, *part)).collect()
}

/// Whether a token has a part in every context.
pub(super) fn is_everywhere(dictionary: &Dictionary, token: &Token, part: Part) -> bool {
    token.variants.iter().all(|variant| Part::of_variant(dictionary, variant).contains(&part))
}

/// Whether a token has a part in any context.
fn has(dictionary: &Dictionary, token: &Token, part: Part) -> bool {
    token.variants.iter().any(|variant| Part::of_variant(dictionary, variant).contains(&part))
}

fn existing(token: &Token) -> impl Iterator<Item = &Variant> {
    token.variants.iter().filter(|variant| variant.value.is_some())
}

/// Reports the tokens that are a style in one context and something else in another: of such a one, the module has the
/// text alone.
pub(super) fn report(dictionary: &Dictionary, diagnostics: &mut Vec<Diagnostic>) {
    const BESIDE: [(Part, &str); 3] = [
        (Part::LetterSpacing, "letter spacing"),
        (Part::DashArray, "dash array"),
        (Part::LineCap, "line cap"),
    ];
    for token in &dictionary.tokens {
        let lost = BESIDE.iter().find(|(part, _)| has(dictionary, token, *part));
        if let Some((_, what)) = lost
            && members(dictionary, token).is_empty()
        {
            let path = token.dot_path();
            let message =
                format!("`{path}` has another type in some contexts, so that no style holds its {what}");
            diagnostics.push(
                Diagnostic::new(Code::NotExpressible, message)
                    .at(token.base().span, "expected one type in all contexts")
                    .token(path)
                    .help("give the token one type, or leave it out by `exclude`"),
            );
        }
    }
}
