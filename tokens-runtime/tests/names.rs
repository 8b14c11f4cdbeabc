//! Names that Rust does not take as they are: keywords, digits, emoji, types and crates of the standard library.

use tokens_runtime::{css_var, token};

mod hard {
    tokens_runtime::tokens!("tests/fixtures/names.tokens.json", css_prefix = "acme");
}

#[test]
fn every_name_has_an_identifier() {
    assert_eq!(hard::TYPE, 1.0);
    assert_eq!(hard::SELF, 2.0);
    assert_eq!(hard::self_::X, 3.0);
    assert_eq!(hard::crate_::super_::SELF, 4.0);
    assert_eq!(hard::crate_::super_::FN, 5.0);
    assert_eq!(hard::core::STD, 6.0);
    assert_eq!(hard::core::tokens_runtime::X, 7.0);
    assert_eq!(hard::std::OPTION, 8.0);
    assert_eq!(hard::std::option::SOME, 9.0);
    assert_eq!(hard::f32_::U16, 10.0);
    assert_eq!(hard::f32_::bool_::STR, 11.0);
    assert_eq!(hard::A, 12.0);
    assert_eq!(hard::b::C, 13.0);
    assert_eq!(hard::_2XL, 14.0);
    assert_eq!(hard::_3d::_4, 15.0);
    assert_eq!(hard::u1f600::U1F389_PARTY, 16.0);
    assert_eq!(hard::GRÖSSE, 17.0);
    assert_eq!(hard::日本::色, 18.0);
    assert_eq!(hard::MINUS, 19.0);
    assert_eq!(hard::plus::STAR, 20.0);
    assert_eq!(hard::my_name::WITH_SPACE, 21.0);
    assert_eq!(hard::FONT_SIZE, 22.0);
    assert_eq!(hard::HTTP_SERVER2, 23.0);
    assert_eq!(hard::r#true::FALSE, 27.0);
    assert_eq!(hard::R_HASH_TYPE, 28.0);
    assert_eq!(hard::U5F, 29.0);
    assert_eq!(hard::bidi::X, 31.0);
    assert_eq!(hard::tokens::INPUT, 32.0);
    assert_eq!(hard::STRASSE, 39.0);
    assert_eq!(hard::step::_1, 41.0);
    assert_eq!(hard::step::NEGATIVE_1, 42.0);
    assert_eq!(hard::step::POSITIVE_1, 43.0);
    assert_eq!(hard::step::_50_PERCENT, 44.0);
    assert_eq!(hard::negative_2::X, 45.0);
}

#[test]
fn token_takes_names_as_they_are_written() {
    assert_eq!(token!(hard::type), 1.0);
    assert_eq!(token!(hard::crate.super.self), 4.0);
    assert_eq!(token!(hard::"2xl"), 14.0);
    assert_eq!(token!(hard::2xl), 14.0);
    assert_eq!(token!(hard::"😀"."🎉 party"), 16.0);
    assert_eq!(token!(hard::"my name"."with space"), 21.0);
    assert_eq!(token!(hard::fontSize), 22.0);
    assert_eq!(token!(self::hard::b.c), 13.0);
    assert_eq!(token!(hard::step.1), 41.0);
    assert_eq!(token!(hard::step.-1), 42.0);
    assert_eq!(token!(hard::step.+1), 43.0);
    assert_eq!(token!(hard::step."-1"), 42.0);
    assert_eq!(token!(hard::step."50%"), 44.0);
    assert_eq!(token!(hard::-2.x), 45.0);
}

#[test]
fn css_variables_have_the_prefix_of_their_tokens() {
    const THROUGH_A_MODULE: &str = css_var!(hard::b.c);
    assert_eq!(THROUGH_A_MODULE, "var(--acme-b-c)");
    assert_eq!(css_var!(hard::a), "var(--acme-a)");
    assert_eq!(css_var!(crate::hard::b.c), "var(--acme-b-c)");
    assert_eq!(css_var!(hard::step.1), "var(--acme-step-1)");
    assert_eq!(css_var!(hard::step.-1), "var(--acme-step--1)");
    assert_eq!(css_var!(hard::step."50%"), "var(--acme-step-50-percent)");
    assert_eq!(css_var!(hard::-2.x), "var(--acme--2-x)");
}
