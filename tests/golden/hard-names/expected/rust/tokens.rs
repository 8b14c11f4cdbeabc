// Generated from design tokens: edit those instead.

/// Words that mean something in Rust, TypeScript or CSS.
#[allow(clippy::all, clippy::pedantic, dead_code, deprecated, missing_docs, nonstandard_style, rustdoc::all, unreachable_pub, unused_imports)]
pub mod keyword {
    use ::tokens_runtime::generated::*;
    /// `0`
    pub const AS: f32 = 0.0;
    /// `1`
    pub const BREAK: f32 = 1.0;
    /// `2`
    pub const CONST: f32 = 2.0;
    /// `3`
    pub const CONTINUE: f32 = 3.0;
    /// `4`
    pub const CRATE: f32 = 4.0;
    /// `5`
    pub const DYN: f32 = 5.0;
    /// `6`
    pub const ELSE: f32 = 6.0;
    /// `7`
    pub const ENUM: f32 = 7.0;
    /// `8`
    pub const EXTERN: f32 = 8.0;
    /// `9`
    pub const FALSE: f32 = 9.0;
    /// `10`
    pub const FN: f32 = 10.0;
    /// `11`
    pub const FOR: f32 = 11.0;
    /// `12`
    pub const IF: f32 = 12.0;
    /// `13`
    pub const IMPL: f32 = 13.0;
    /// `14`
    pub const IN: f32 = 14.0;
    /// `15`
    pub const LET: f32 = 15.0;
    /// `16`
    pub const LOOP: f32 = 16.0;
    /// `17`
    pub const MATCH: f32 = 17.0;
    /// `18`
    pub const MOD: f32 = 18.0;
    /// `19`
    pub const MOVE: f32 = 19.0;
    /// `20`
    pub const MUT: f32 = 20.0;
    /// `21`
    pub const PUB: f32 = 21.0;
    /// `22`
    pub const REF: f32 = 22.0;
    /// `23`
    pub const RETURN: f32 = 23.0;
    /// `24`
    pub const SELF: f32 = 24.0;
    /// `25`
    pub const STATIC: f32 = 25.0;
    /// `26`
    pub const STRUCT: f32 = 26.0;
    /// `27`
    pub const SUPER: f32 = 27.0;
    /// `28`
    pub const TRAIT: f32 = 28.0;
    /// `29`
    pub const TRUE: f32 = 29.0;
    /// `30`
    pub const TYPE: f32 = 30.0;
    /// `31`
    pub const UNSAFE: f32 = 31.0;
    /// `32`
    pub const USE: f32 = 32.0;
    /// `33`
    pub const WHERE: f32 = 33.0;
    /// `34`
    pub const WHILE: f32 = 34.0;
    /// `35`
    pub const ASYNC: f32 = 35.0;
    /// `36`
    pub const AWAIT: f32 = 36.0;
    /// `37`
    pub const GEN: f32 = 37.0;
    /// `38`
    pub const ABSTRACT: f32 = 38.0;
    /// `39`
    pub const BECOME: f32 = 39.0;
    /// `40`
    pub const BOX: f32 = 40.0;
    /// `41`
    pub const DO: f32 = 41.0;
    /// `42`
    pub const FINAL: f32 = 42.0;
    /// `43`
    pub const MACRO: f32 = 43.0;
    /// `44`
    pub const OVERRIDE: f32 = 44.0;
    /// `45`
    pub const PRIV: f32 = 45.0;
    /// `46`
    pub const TRY: f32 = 46.0;
    /// `47`
    pub const TYPEOF: f32 = 47.0;
    /// `48`
    pub const UNSIZED: f32 = 48.0;
    /// `49`
    pub const VIRTUAL: f32 = 49.0;
    /// `50`
    pub const YIELD: f32 = 50.0;
    /// `51`
    pub const UNION: f32 = 51.0;
    /// `52`
    pub const ARGUMENTS: f32 = 52.0;
    /// `53`
    pub const CASE: f32 = 53.0;
    /// `54`
    pub const CATCH: f32 = 54.0;
    /// `55`
    pub const CLASS: f32 = 55.0;
    /// `56`
    pub const CONSTRUCTOR: f32 = 56.0;
    /// `57`
    pub const DEBUGGER: f32 = 57.0;
    /// `58`
    pub const DECLARE: f32 = 58.0;
    /// `59`
    pub const DEFAULT: f32 = 59.0;
    /// `60`
    pub const DELETE: f32 = 60.0;
    /// `61`
    pub const EVAL: f32 = 61.0;
    /// `62`
    pub const EXPORT: f32 = 62.0;
    /// `63`
    pub const EXTENDS: f32 = 63.0;
    /// `64`
    pub const FINALLY: f32 = 64.0;
    /// `65`
    pub const FUNCTION: f32 = 65.0;
    /// `66`
    pub const IMPLEMENTS: f32 = 66.0;
    /// `67`
    pub const IMPORT: f32 = 67.0;
    /// `68`
    pub const INSTANCEOF: f32 = 68.0;
    /// `69`
    pub const INTERFACE: f32 = 69.0;
    /// `70`
    pub const KEYOF: f32 = 70.0;
    /// `71`
    pub const NAMESPACE: f32 = 71.0;
    /// `72`
    pub const NEVER: f32 = 72.0;
    /// `73`
    pub const NEW: f32 = 73.0;
    /// `74`
    pub const NULL: f32 = 74.0;
    /// `75`
    pub const OBJECT: f32 = 75.0;
    /// `76`
    pub const PACKAGE: f32 = 76.0;
    /// `77`
    pub const PRIVATE: f32 = 77.0;
    /// `78`
    pub const PROTECTED: f32 = 78.0;
    /// `79`
    pub const PROTOTYPE: f32 = 79.0;
    /// `80`
    pub const PUBLIC: f32 = 80.0;
    /// `81`
    pub const READONLY: f32 = 81.0;
    /// `82`
    pub const REQUIRE: f32 = 82.0;
    /// `83`
    pub const STRING: f32 = 83.0;
    /// `84`
    pub const SWITCH: f32 = 84.0;
    /// `85`
    pub const SYMBOL: f32 = 85.0;
    /// `86`
    pub const THIS: f32 = 86.0;
    /// `87`
    pub const THROW: f32 = 87.0;
    /// `88`
    pub const UNDEFINED: f32 = 88.0;
    /// `89`
    pub const UNKNOWN: f32 = 89.0;
    /// `90`
    pub const VAR: f32 = 90.0;
    /// `91`
    pub const VOID: f32 = 91.0;
    /// `92`
    pub const WITH: f32 = 92.0;
    /// `93`
    pub const NUMBER: f32 = 93.0;
    /// `94`
    pub const BOOLEAN: f32 = 94.0;
    /// `95`
    pub const ANY: f32 = 95.0;
    /// `96`
    pub const NA_N: f32 = 96.0;
    /// `97`
    pub const INFINITY: f32 = 97.0;
    /// `98`
    pub const INITIAL: f32 = 98.0;
    /// `99`
    pub const INHERIT: f32 = 99.0;
    /// `100`
    pub const UNSET: f32 = 100.0;
    /// `101`
    pub const REVERT: f32 = 101.0;
    /// `102`
    pub const AUTO: f32 = 102.0;
    /// `103`
    pub const NONE: f32 = 103.0;
    /// `104`
    pub const IMPORTANT: f32 = 104.0;
    /// `105`
    pub const ROOT: f32 = 105.0;
    /// `106`
    pub const NOT: f32 = 106.0;
    /// `107`
    pub const MEDIA: f32 = 107.0;
    /// `108`
    pub const CORE: f32 = 108.0;
    /// `109`
    pub const STD: f32 = 109.0;
    /// `110`
    pub const TOKENS: f32 = 110.0;
    /// `111`
    pub const TOKEN: f32 = 111.0;
    /// `112`
    pub const COLOR: f32 = 112.0;
    /// `113`
    pub const DIMENSION: f32 = 113.0;
    /// `114`
    pub const OPTION: f32 = 114.0;
    /// `115`
    pub const SOME: f32 = 115.0;
    /// `116`
    pub const OK: f32 = 116.0;
    /// `117`
    pub const ERR: f32 = 117.0;
    /// `118`
    pub const VEC: f32 = 118.0;
    /// `119`
    pub const U8: f32 = 119.0;
    /// `120`
    pub const F64: f32 = 120.0;
    /// `121`
    pub const HASH: f32 = 121.0;
    /// `122`
    pub const LEN: f32 = 122.0;
    /// `123`
    pub const NAME: f32 = 123.0;
    /// `124`
    pub const TO_STRING: f32 = 124.0;
    /// `125`
    pub const CLONE: f32 = 125.0;
    /// `126`
    pub const EQ: f32 = 126.0;
    /// `127`
    pub const THEME: f32 = 127.0;
    /// `128`
    pub const INPUT: f32 = 128.0;
    #[doc(hidden)]
    pub use super::__design_tokens_957051d71868b10c::__design_tokens;
}
#[allow(clippy::all, clippy::pedantic, dead_code, deprecated, missing_docs, nonstandard_style, rustdoc::all, unreachable_pub, unused_imports)]
pub mod digit {
    use ::tokens_runtime::generated::*;
    /// `100`
    pub const _100: f32 = 100.0;
    /// `2`
    pub const _2XL: f32 = 2.0;
    /// `50`
    pub const _050: f32 = 50.0;
    /// `3.5`
    pub const _3_5: f32 = 3.5;
    /// `1`
    pub const _1ST_PLACE: f32 = 1.0;
    #[doc(hidden)]
    pub use super::__design_tokens_957051d71868b10c::__design_tokens;
}
#[allow(clippy::all, clippy::pedantic, dead_code, deprecated, missing_docs, nonstandard_style, rustdoc::all, unreachable_pub, unused_imports)]
pub mod self_ {
    use ::tokens_runtime::generated::*;
    pub mod self_ {
        use ::tokens_runtime::generated::*;
        /// `1`
        pub const SELF_ISH: f32 = 1.0;
        #[doc(hidden)]
        pub use super::__design_tokens;
    }
    /// `2`
    pub const CRATE: f32 = 2.0;
    #[doc(hidden)]
    pub use super::__design_tokens_957051d71868b10c::__design_tokens;
}
/// `7`
#[allow(dead_code, deprecated)]
pub const MATCH: f32 = 7.0;
#[allow(clippy::all, clippy::pedantic, dead_code, deprecated, missing_docs, nonstandard_style, rustdoc::all, unreachable_pub, unused_imports)]
pub mod single {
    use ::tokens_runtime::generated::*;
    /// `0`
    pub const A: f32 = 0.0;
    /// `1`
    pub const B: f32 = 1.0;
    /// `2`
    pub const X: f32 = 2.0;
    /// `3`
    pub const Y: f32 = 3.0;
    /// `4`
    pub const Z: f32 = 4.0;
    /// `5`
    pub const É: f32 = 5.0;
    /// `6`
    pub const SS: f32 = 6.0;
    #[doc(hidden)]
    pub use super::__design_tokens_957051d71868b10c::__design_tokens;
}
#[allow(clippy::all, clippy::pedantic, dead_code, deprecated, missing_docs, nonstandard_style, rustdoc::all, unreachable_pub, unused_imports)]
pub mod long {
    use ::tokens_runtime::generated::*;
    /// `1`
    pub const NNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN: f32 = 1.0;
    /// `2`
    pub const VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG_VERY_LONG: f32 = 2.0;
    #[doc(hidden)]
    pub use super::__design_tokens_957051d71868b10c::__design_tokens;
}
#[allow(clippy::all, clippy::pedantic, dead_code, deprecated, missing_docs, nonstandard_style, rustdoc::all, unreachable_pub, unused_imports)]
pub mod unicode {
    use ::tokens_runtime::generated::*;
    /// `1`
    pub const U1F3A8: f32 = 1.0;
    /// `2`
    pub const U1F3A8U1F3A8: f32 = 2.0;
    /// `3`
    pub const ÜNÏCÖDÉ: f32 = 3.0;
    /// `4`
    pub const 色: f32 = 4.0;
    /// `5`
    pub const U635U628U63AU629: f32 = 5.0;
    /// `6`
    pub const RIGHT_TO_LEFT: f32 = 6.0;
    /// `7`
    pub const ZERO_WIDTH: f32 = 7.0;
    /// `8`
    pub const CAFÉ: f32 = 8.0;
    /// `9`
    pub const FI_LIGATURE: f32 = 9.0;
    #[doc(hidden)]
    pub use super::__design_tokens_957051d71868b10c::__design_tokens;
}
#[allow(clippy::all, clippy::pedantic, dead_code, deprecated, missing_docs, nonstandard_style, rustdoc::all, unreachable_pub, unused_imports)]
pub mod space {
    use ::tokens_runtime::generated::*;
    /// `1`
    pub const TWO_WORDS: f32 = 1.0;
    /// `2`
    pub const LEADING: f32 = 2.0;
    /// `3`
    pub const TAB_INSIDE: f32 = 3.0;
    /// `4`
    pub const NEW_LINE: f32 = 4.0;
    #[doc(hidden)]
    pub use super::__design_tokens_957051d71868b10c::__design_tokens;
}
#[allow(clippy::all, clippy::pedantic, dead_code, deprecated, missing_docs, nonstandard_style, rustdoc::all, unreachable_pub, unused_imports)]
pub mod symbol {
    use ::tokens_runtime::generated::*;
    /// `1`
    pub const A_B: f32 = 1.0;
    /// `2`
    pub const A_C: f32 = 2.0;
    /// `3`
    pub const _50_PERCENT: f32 = 3.0;
    /// `4`
    pub const HASH_HASH: f32 = 4.0;
    /// `5`
    pub const AT_SIGN: f32 = 5.0;
    /// `6`
    pub const QUOTE_D: f32 = 6.0;
    /// `7`
    pub const APOSTROPHE_S: f32 = 7.0;
    /// `8`
    pub const BACK_SLASH: f32 = 8.0;
    /// `9`
    pub const SEMI_COLON: f32 = 9.0;
    /// `10`
    pub const STAR_STAR_SLASH: f32 = 10.0;
    /// `11`
    pub const LESS_STYLE_GREATER: f32 = 11.0;
    /// `12`
    pub const DOLLAR_SIGN: f32 = 12.0;
    /// `13`
    pub const TICK: f32 = 13.0;
    /// `14`
    pub const PLUS_PLUS: f32 = 14.0;
    /// `15`
    pub const C_AND_D: f32 = 15.0;
    #[doc(hidden)]
    pub use super::__design_tokens_957051d71868b10c::__design_tokens;
}
#[allow(clippy::all, clippy::pedantic, dead_code, deprecated, missing_docs, nonstandard_style, rustdoc::all, unreachable_pub, unused_imports)]
pub mod sign {
    use ::tokens_runtime::generated::*;
    /// `-4px`
    pub const NEGATIVE_1: Dimension = px(-4.0);
    /// `4px`
    pub const _1: Dimension = px(4.0);
    /// `5px`
    pub const POSITIVE_1: Dimension = px(5.0);
    /// `8px`
    pub const _2: Dimension = px(8.0);
    /// `-8px`
    pub const NEGATIVE_2: Dimension = px(-8.0);
    /// `6px`
    pub const _1_5: Dimension = px(6.0);
    /// `0.2px`
    pub const _1_OVER_5: Dimension = px(0.2);
    /// `60px`
    pub const _15: Dimension = px(60.0);
    /// `2px`
    pub const HALF: Dimension = px(2.0);
    /// `599px`
    pub const LESS_600: Dimension = px(599.0);
    /// `1px`
    pub const STAR: Dimension = px(1.0);
    /// `3px`
    pub const MINUS: Dimension = px(3.0);
    pub mod step_negative_1 {
        use ::tokens_runtime::generated::*;
        /// `7px`
        pub const NEGATIVE_1: Dimension = px(7.0);
        #[doc(hidden)]
        pub use super::__design_tokens;
    }
    pub mod step_1 {
        use ::tokens_runtime::generated::*;
        /// `9px`
        pub const NEGATIVE_1: Dimension = px(9.0);
        #[doc(hidden)]
        pub use super::__design_tokens;
    }
    #[doc(hidden)]
    pub use super::__design_tokens_957051d71868b10c::__design_tokens;
}
/// `-3`
#[allow(dead_code, deprecated)]
pub const NEGATIVE_3: f32 = -3.0;
#[allow(clippy::all, clippy::pedantic, dead_code, deprecated, missing_docs, nonstandard_style, rustdoc::all, unreachable_pub, unused_imports)]
pub mod case {
    use ::tokens_runtime::generated::*;
    /// `1`
    pub const CAMEL_CASE_NAME: f32 = 1.0;
    /// `2`
    pub const SCREAMING_NAME: f32 = 2.0;
    /// `3`
    pub const HTTP_SERVER: f32 = 3.0;
    /// `4`
    pub const KEBAB_NAME: f32 = 4.0;
    /// `5`
    pub const SNAKE_NAME: f32 = 5.0;
    #[doc(hidden)]
    pub use super::__design_tokens_957051d71868b10c::__design_tokens;
}
/// `1`
#[allow(dead_code, deprecated)]
pub const PROTO: f32 = 1.0;
/// `2`
#[allow(dead_code, deprecated)]
pub const HAS_OWN_PROPERTY: f32 = 2.0;
/// `3`
#[allow(dead_code, deprecated)]
pub const VALUE_OF: f32 = 3.0;
#[allow(clippy::all, clippy::pedantic, dead_code, deprecated, missing_docs, nonstandard_style, rustdoc::all, unreachable_pub, unused_imports)]
pub mod text {
    use ::tokens_runtime::generated::*;
    /// ends a comment */ and another --> here
    ///
    /// `1`
    pub const COMMENT_END: f32 = 1.0;
    /// a ${template} and `ticks`
    ///
    /// `2`
    pub const TEMPLATE: f32 = 2.0;
    /// first line
    /// second line
    ///
    ///     indented, so a code block
    /// # not a heading
    /// - a list
    ///
    /// `3`
    pub const LINES: f32 = 3.0;
    /// "double" 'single' \ backslash \n \u{41} {braces}
    ///
    /// `4`
    pub const QUOTES: f32 = 4.0;
    /// </style><script>alert(1)</script> <b>Vec<T></b> [link](x) [Missing] http://example.com
    ///
    /// `5`
    pub const MARKUP: f32 = 5.0;
    /// #[test] "#" r#"raw"#
    ///
    /// `6`
    pub const ATTRIBUTE: f32 = 6.0;
    /// U+202Eright to leftU+202C and U+2066isolateU+2069
    ///
    /// `7`
    pub const RTL: f32 = 7.0;
    /// `8`
    #[deprecated(note = "say \"{text.quotes}\" instead \\ */")]
    pub const OLD: f32 = 8.0;
    /// `9`
    #[deprecated]
    pub const OLDER: f32 = 9.0;
    #[doc(hidden)]
    pub use super::__design_tokens_957051d71868b10c::__design_tokens;
}
#[allow(clippy::all, clippy::pedantic, dead_code, deprecated, missing_docs, nonstandard_style, rustdoc::all, unreachable_pub, unused_imports)]
pub mod family {
    use ::tokens_runtime::generated::*;
    /// `` a"b, c'd, e\f, g;h}, i</style>, j*/k, lU+000Am, n{o, $p`q, -q, 1r, inherit, sans-serif ``
    pub const QUOTES: FontFamily = FontFamily(&["a\"b", "c'd", "e\\f", "g;h}", "i</style>", "j*/k", "l\nm", "n{o", "$p`q", "-q", "1r", "inherit", "sans-serif"]);
    /// `🎨 Sans`
    pub const EMOJI: FontFamily = FontFamily(&["🎨 Sans"]);
    #[doc(hidden)]
    pub use super::__design_tokens_957051d71868b10c::__design_tokens;
}
#[allow(clippy::all, clippy::pedantic, dead_code, deprecated, missing_docs, nonstandard_style, rustdoc::all, unreachable_pub, unused_imports)]
pub mod group_with_root {
    use ::tokens_runtime::generated::*;
    /// `1`
    pub const ROOT: f32 = 1.0;
    /// `2`
    pub const CHILD: f32 = 2.0;
    #[doc(hidden)]
    pub use super::__design_tokens_957051d71868b10c::__design_tokens;
}
#[allow(clippy::all, clippy::pedantic, dead_code, deprecated, missing_docs, nonstandard_style, rustdoc::all, unreachable_pub, unused_imports)]
pub mod color {
    use ::tokens_runtime::generated::*;
    /// `#ff0000`
    pub const RED: Color = rgb(1.0, 0.0, 0.0);
    #[doc(hidden)]
    pub use super::__design_tokens_957051d71868b10c::__design_tokens;
}
#[doc(hidden)]
#[macro_export]
macro_rules! __design_tokens_957051d71868b10c { ([$($here:tt)*] $($input:tt)*) => { $($here)*::__lookup! { "__design_tokens_957051d71868b10c" "--;{keyword;=as;=break;=const;=continue;=crate;=dyn;=else;=enum;=extern;=false;=fn;=for;=if;=impl;=in;=let;=loop;=match;=mod;=move;=mut;=pub;=ref;=return;=self;=static;=struct;=super;=trait;=true;=type;=unsafe;=use;=where;=while;=async;=await;=gen;=abstract;=become;=box;=do;=final;=macro;=override;=priv;=try;=typeof;=unsized;=virtual;=yield;=union;=arguments;=case;=catch;=class;=constructor;=debugger;=declare;=default;=delete;=eval;=export;=extends;=finally;=function;=implements;=import;=instanceof;=interface;=keyof;=namespace;=never;=new;=null;=object;=package;=private;=protected;=prototype;=public;=readonly;=require;=string;=switch;=symbol;=this;=throw;=undefined;=unknown;=var;=void;=with;=number;=boolean;=any;=NaN|rNA_N;=Infinity|rINFINITY;=initial;=inherit;=unset;=revert;=auto;=none;=important;=root;=not;=media;=core;=std;=tokens;=token;=color;=dimension;=option;=some;=ok;=err;=vec;=u8;=f64;=hash;=len;=name;=to-string;=clone;=eq;=theme;=input;};{digit;=100|r_100;=2xl|r_2XL;=050|r_050;=3_5|r_3_5;=1st place|r_1ST_PLACE;};{self|rself_;{self|rself_;=Self-ish|rSELF_ISH;};=crate;};=match;{single;=a;=b;=x;=y;=_z|rZ;=é|rÉ;=ß|rSS;};{long;=nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn;=very-long-very-long-very-long-very-long-very-long-very-long-very-long-very-long-very-long-very-long-very-long-very-long;};{unicode;=🎨|rU1F3A8;=🎨🎨|rU1F3A8U1F3A8;=ünïcödé|rÜNÏCÖDÉ;=色|r色;=صبغة|rU635U628U63AU629;=right‏to‎left|rRIGHT_TO_LEFT;=zero​width|rZERO_WIDTH;=café|rCAFÉ;=ﬁ ligature|rFI_LIGATURE;};{space;=two words|rTWO_WORDS;= leading|rLEADING;=tab\u{9}inside|rTAB_INSIDE;=new\nline|rNEW_LINE;};{symbol;=a/b|rA_B;=a~~c|rA_C;=50%|r_50_PERCENT;=#hash|rHASH_HASH;=at@sign|rAT_SIGN;=quote\"d|rQUOTE_D;=apostrophe's|rAPOSTROPHE_S;=back\\slash|rBACK_SLASH;=semi~;colon|rSEMI_COLON;=star*/slash|rSTAR_STAR_SLASH;=</style>|rLESS_STYLE_GREATER;=dollar$sign|rDOLLAR_SIGN;=`tick`|rTICK;=plus+|rPLUS_PLUS;=c&d|rC_AND_D;};{sign;=-1|rNEGATIVE_1;=1|r_1;=+1|rPOSITIVE_1;=2|r_2;=−2|rNEGATIVE_2;=1,5|r_1_5;=1/5|r_1_OVER_5;=15|r_15;=½|rHALF;=<600|rLESS_600;=*|rSTAR;=-|rMINUS;{step--1|rstep_negative_1;=-1|rNEGATIVE_1;};{step-1;=-1|rNEGATIVE_1;};};=-3|rNEGATIVE_3;{case;=camelCaseName|rCAMEL_CASE_NAME;=SCREAMING_NAME|rSCREAMING_NAME;=HTTPServer|rHTTP_SERVER;=kebab-name;=snake_name|rSNAKE_NAME;};=__proto__|rPROTO;=hasOwnProperty|rHAS_OWN_PROPERTY;=valueOf|rVALUE_OF;{text;=comment end|rCOMMENT_END;=template;=lines;=quotes;=markup;=attribute;=rtl;=old;=older;};{family;=quotes;=emoji;};{group with $root|rgroup_with_root;=$root|rROOT;=child;};{color;=red;};" $($input)* } } }
#[doc(hidden)]
#[allow(unused_imports)]
pub mod __design_tokens_957051d71868b10c { pub use __design_tokens_957051d71868b10c as __design_tokens; pub mod __design_tokens { pub use ::tokens_runtime::*; } }
#[doc(hidden)]
#[allow(unused_imports)]
pub use __design_tokens_957051d71868b10c::*;
