/* eslint-disable */
// Generated from design tokens. Changes here are lost.

export const
  keywordAs = 0,
  keywordBreak = 1,
  keywordConst = 2,
  keywordContinue = 3,
  keywordCrate = 4,
  keywordDyn = 5,
  keywordElse = 6,
  keywordEnum = 7,
  keywordExtern = 8,
  keywordFalse = 9,
  keywordFn = 10,
  keywordFor = 11,
  keywordIf = 12,
  keywordImpl = 13,
  keywordIn = 14,
  keywordLet = 15,
  keywordLoop = 16,
  keywordMatch = 17,
  keywordMod = 18,
  keywordMove = 19,
  keywordMut = 20,
  keywordPub = 21,
  keywordRef = 22,
  keywordReturn = 23,
  keywordSelf = 24,
  keywordStatic = 25,
  keywordStruct = 26,
  keywordSuper = 27,
  keywordTrait = 28,
  keywordTrue = 29,
  keywordType = 30,
  keywordUnsafe = 31,
  keywordUse = 32,
  keywordWhere = 33,
  keywordWhile = 34,
  keywordAsync = 35,
  keywordAwait = 36,
  keywordGen = 37,
  keywordAbstract = 38,
  keywordBecome = 39,
  keywordBox = 40,
  keywordDo = 41,
  keywordFinal = 42,
  keywordMacro = 43,
  keywordOverride = 44,
  keywordPriv = 45,
  keywordTry = 46,
  keywordTypeof = 47,
  keywordUnsized = 48,
  keywordVirtual = 49,
  keywordYield = 50,
  keywordUnion = 51,
  keywordArguments = 52,
  keywordCase = 53,
  keywordCatch = 54,
  keywordClass = 55,
  keywordConstructor = 56,
  keywordDebugger = 57,
  keywordDeclare = 58,
  keywordDefault = 59,
  keywordDelete = 60,
  keywordEval = 61,
  keywordExport = 62,
  keywordExtends = 63,
  keywordFinally = 64,
  keywordFunction = 65,
  keywordImplements = 66,
  keywordImport = 67,
  keywordInstanceof = 68,
  keywordInterface = 69,
  keywordKeyof = 70,
  keywordNamespace = 71,
  keywordNever = 72,
  keywordNew = 73,
  keywordNull = 74,
  keywordObject = 75,
  keywordPackage = 76,
  keywordPrivate = 77,
  keywordProtected = 78,
  keywordPrototype = 79,
  keywordPublic = 80,
  keywordReadonly = 81,
  keywordRequire = 82,
  keywordString = 83,
  keywordSwitch = 84,
  keywordSymbol = 85,
  keywordThis = 86,
  keywordThrow = 87,
  keywordUndefined = 88,
  keywordUnknown = 89,
  keywordVar = 90,
  keywordVoid = 91,
  keywordWith = 92,
  keywordNumber = 93,
  keywordBoolean = 94,
  keywordAny = 95,
  keywordNaN = 96,
  keywordInfinity = 97,
  keywordInitial = 98,
  keywordInherit = 99,
  keywordUnset = 100,
  keywordRevert = 101,
  keywordAuto = 102,
  keywordNone = 103,
  keywordImportant = 104,
  keywordRoot = 105,
  keywordNot = 106,
  keywordMedia = 107,
  keywordCore = 108,
  keywordStd = 109,
  keywordTokens = 110,
  keywordToken = 111,
  keywordColor = 112,
  keywordDimension = 113,
  keywordOption = 114,
  keywordSome = 115,
  keywordOk = 116,
  keywordErr = 117,
  keywordVec = 118,
  keywordU8 = 119,
  keywordF64 = 120,
  keywordHash = 121,
  keywordLen = 122,
  keywordName = 123,
  keywordToString = 124,
  keywordClone = 125,
  keywordEq = 126,
  keywordTheme = 127,
  keywordInput = 128,
  digit100 = 100,
  digit2xl = 2,
  digit050 = 50,
  digit3_5 = 3.5,
  digit1stPlace = 1,
  selfSelfSelfIsh = 1,
  selfCrate = 2,
  match = 7,
  singleA = 0,
  singleB = 1,
  singleX = 2,
  singleY = 3,
  singleZ = 4,
  singleÉ = 5,
  singleSS = 6,
  longNnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn = 1,
  longVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLong = 2,
  unicodeU1f3a8 = 1,
  unicodeU1f3a8U1f3a8 = 2,
  unicodeÜnïcödé = 3,
  unicode色 = 4,
  unicodeصبغة = 5,
  unicodeRightToLeft = 6,
  unicodeZeroWidth = 7,
  unicodeCafé = 8,
  unicodeFILigature = 9,
  spaceTwoWords = 1,
  spaceLeading = 2,
  spaceTabInside = 3,
  spaceNewLine = 4,
  symbolAB = 1,
  symbolAC = 2,
  symbol50Percent = 3,
  symbolHashHash = 4,
  symbolAtSign = 5,
  symbolQuoteD = 6,
  symbolApostropheS = 7,
  symbolBackSlash = 8,
  symbolSemiColon = 9,
  symbolStarStarSlash = 10,
  symbolLessStyleGreater = 11,
  symbolDollarSign = 12,
  symbolTick = 13,
  symbolPlusPlus = 14,
  symbolCAndD = 15,
  signNegative1 = "-4px",
  sign1 = "4px",
  signPositive1 = "5px",
  sign2 = "8px",
  signNegative2 = "-8px",
  sign1_5 = "6px",
  sign1Over5 = "0.2px",
  sign15 = "60px",
  signHalf = "2px",
  signLess600 = "599px",
  signStar = "1px",
  signMinus = "3px",
  signStepNegative1Negative1 = "7px",
  signStep1Negative1 = "9px",
  negative3 = -3,
  caseCamelCaseName = 1,
  caseScreamingName = 2,
  caseHttpServer = 3,
  caseKebabName = 4,
  caseSnakeName = 5,
  proto = 1,
  hasOwnProperty = 2,
  valueOf = 3,
  /** ends a comment *\/ and another --> here */
  textCommentEnd = 1,
  /** a ${template} and `ticks` */
  textTemplate = 2,
  /**
   * first line
   * second line
   *
   *     indented, so a code block
   * # not a heading
   * - a list
   */
  textLines = 3,
  /** "double" 'single' \ backslash \n \u{41} {braces} */
  textQuotes = 4,
  /** <\/style><script>alert(1)<\/script> <b>Vec<T><\/b> [link](x) [Missing] http://example.com */
  textMarkup = 5,
  /** #[test] "#" r#"raw"# */
  textAttribute = 6,
  /** \u202eright to left\u202c and \u2066isolate\u2069 */
  textRtl = 7,
  /** @deprecated say "{@link textQuotes}" instead \ *\/ */
  textOld = 8,
  /** @deprecated */
  textOlder = 9,
  familyQuotes = "\"a\\\"b\", \"c'd\", \"e\\\\f\", \"g;h}\", \"i\\3c /style>\", \"j*/k\", \"l\\a m\", \"n{o\", \"$p`q\", -q, \"1r\", \"inherit\", sans-serif",
  familyEmoji = "\"🎨 Sans\"",
  groupWithRoot = 1,
  groupWithRootChild = 2,
  colorRed = "#ff0000";

/** Every token in its groups, in the default contexts. */
export const tokens = {
  keyword: {
    as: 0,
    break: 1,
    const: 2,
    continue: 3,
    crate: 4,
    dyn: 5,
    else: 6,
    enum: 7,
    extern: 8,
    false: 9,
    fn: 10,
    for: 11,
    if: 12,
    impl: 13,
    in: 14,
    let: 15,
    loop: 16,
    match: 17,
    mod: 18,
    move: 19,
    mut: 20,
    pub: 21,
    ref: 22,
    return: 23,
    self: 24,
    static: 25,
    struct: 26,
    super: 27,
    trait: 28,
    true: 29,
    type: 30,
    unsafe: 31,
    use: 32,
    where: 33,
    while: 34,
    async: 35,
    await: 36,
    gen: 37,
    abstract: 38,
    become: 39,
    box: 40,
    do: 41,
    final: 42,
    macro: 43,
    override: 44,
    priv: 45,
    try: 46,
    typeof: 47,
    unsized: 48,
    virtual: 49,
    yield: 50,
    union: 51,
    arguments: 52,
    case: 53,
    catch: 54,
    class: 55,
    constructor: 56,
    debugger: 57,
    declare: 58,
    default: 59,
    delete: 60,
    eval: 61,
    export: 62,
    extends: 63,
    finally: 64,
    function: 65,
    implements: 66,
    import: 67,
    instanceof: 68,
    interface: 69,
    keyof: 70,
    namespace: 71,
    never: 72,
    new: 73,
    null: 74,
    object: 75,
    package: 76,
    private: 77,
    protected: 78,
    prototype: 79,
    public: 80,
    readonly: 81,
    require: 82,
    string: 83,
    switch: 84,
    symbol: 85,
    this: 86,
    throw: 87,
    undefined: 88,
    unknown: 89,
    var: 90,
    void: 91,
    with: 92,
    number: 93,
    boolean: 94,
    any: 95,
    NaN: 96,
    Infinity: 97,
    initial: 98,
    inherit: 99,
    unset: 100,
    revert: 101,
    auto: 102,
    none: 103,
    important: 104,
    root: 105,
    not: 106,
    media: 107,
    core: 108,
    std: 109,
    tokens: 110,
    token: 111,
    color: 112,
    dimension: 113,
    option: 114,
    some: 115,
    ok: 116,
    err: 117,
    vec: 118,
    u8: 119,
    f64: 120,
    hash: 121,
    len: 122,
    name: 123,
    "to-string": 124,
    clone: 125,
    eq: 126,
    theme: 127,
    input: 128,
  },
  digit: {
    "100": 100,
    "2xl": 2,
    "050": 50,
    "3_5": 3.5,
    "1st place": 1,
  },
  self: {
    self: {
      "Self-ish": 1,
    },
    crate: 2,
  },
  match: 7,
  single: {
    a: 0,
    b: 1,
    x: 2,
    y: 3,
    _z: 4,
    "é": 5,
    "ß": 6,
  },
  long: {
    nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn: 1,
    "very-long-very-long-very-long-very-long-very-long-very-long-very-long-very-long-very-long-very-long-very-long-very-long": 2,
  },
  unicode: {
    "🎨": 1,
    "🎨🎨": 2,
    "ünïcödé": 3,
    "色": 4,
    "صبغة": 5,
    "right\u200fto\u200eleft": 6,
    "zero​width": 7,
    "café": 8,
    "ﬁ ligature": 9,
  },
  space: {
    "two words": 1,
    " leading": 2,
    "tab\tinside": 3,
    "new\nline": 4,
  },
  symbol: {
    "a/b": 1,
    "a~c": 2,
    "50%": 3,
    "#hash": 4,
    "at@sign": 5,
    "quote\"d": 6,
    "apostrophe's": 7,
    "back\\slash": 8,
    "semi;colon": 9,
    "star*/slash": 10,
    "<\/style>": 11,
    dollar$sign: 12,
    "`tick`": 13,
    "plus+": 14,
    "c&d": 15,
  },
  sign: {
    "-1": "-4px",
    "1": "4px",
    "+1": "5px",
    "2": "8px",
    "−2": "-8px",
    "1,5": "6px",
    "1/5": "0.2px",
    "15": "60px",
    "½": "2px",
    "<600": "599px",
    "*": "1px",
    "-": "3px",
    "step--1": {
      "-1": "7px",
    },
    "step-1": {
      "-1": "9px",
    },
  },
  "-3": -3,
  case: {
    camelCaseName: 1,
    SCREAMING_NAME: 2,
    HTTPServer: 3,
    "kebab-name": 4,
    snake_name: 5,
  },
  ["__proto__"]: 1,
  hasOwnProperty: 2,
  valueOf: 3,
  text: {
    /** ends a comment *\/ and another --> here */
    "comment end": 1,
    /** a ${template} and `ticks` */
    template: 2,
    /**
     * first line
     * second line
     *
     *     indented, so a code block
     * # not a heading
     * - a list
     */
    lines: 3,
    /** "double" 'single' \ backslash \n \u{41} {braces} */
    quotes: 4,
    /** <\/style><script>alert(1)<\/script> <b>Vec<T><\/b> [link](x) [Missing] http://example.com */
    markup: 5,
    /** #[test] "#" r#"raw"# */
    attribute: 6,
    /** \u202eright to left\u202c and \u2066isolate\u2069 */
    rtl: 7,
    /** @deprecated say "{@link textQuotes}" instead \ *\/ */
    old: 8,
    /** @deprecated */
    older: 9,
  },
  family: {
    quotes: "\"a\\\"b\", \"c'd\", \"e\\\\f\", \"g;h}\", \"i\\3c /style>\", \"j*/k\", \"l\\a m\", \"n{o\", \"$p`q\", -q, \"1r\", \"inherit\", sans-serif",
    emoji: "\"🎨 Sans\"",
  },
  "group with $root": {
    $root: 1,
    child: 2,
  },
  color: {
    red: "#ff0000",
  },
} as const;

/** The values that each token of type `color` can have, by its path. */
export interface ColorValues {
  readonly "color.red": "#ff0000";
}

/** The values that each token of type `dimension` can have, by its path. */
export interface DimensionValues {
  readonly "sign.-1": "-4px";
  readonly "sign.1": "4px";
  readonly "sign.+1": "5px";
  readonly "sign.2": "8px";
  readonly "sign.−2": "-8px";
  readonly "sign.1,5": "6px";
  readonly "sign.1/5": "0.2px";
  readonly "sign.15": "60px";
  readonly "sign.½": "2px";
  readonly "sign.<600": "599px";
  readonly "sign.*": "1px";
  readonly "sign.-": "3px";
  readonly "sign.step--1.-1": "7px";
  readonly "sign.step-1.-1": "9px";
}

/** The values that each token of type `fontFamily` can have, by its path. */
export interface FontFamilyValues {
  readonly "family.quotes": "\"a\\\"b\", \"c'd\", \"e\\\\f\", \"g;h}\", \"i\\3c /style>\", \"j*/k\", \"l\\a m\", \"n{o\", \"$p`q\", -q, \"1r\", \"inherit\", sans-serif";
  readonly "family.emoji": "\"🎨 Sans\"";
}

/** The values that each token of type `fontWeight` can have, by its path. */
export interface FontWeightValues {
}

/** The values that each token of type `duration` can have, by its path. */
export interface DurationValues {
}

/** The values that each token of type `cubicBezier` can have, by its path. */
export interface CubicBezierValues {
}

/** The values that each token of type `number` can have, by its path. */
export interface NumberValues {
  readonly "keyword.as": 0;
  readonly "keyword.break": 1;
  readonly "keyword.const": 2;
  readonly "keyword.continue": 3;
  readonly "keyword.crate": 4;
  readonly "keyword.dyn": 5;
  readonly "keyword.else": 6;
  readonly "keyword.enum": 7;
  readonly "keyword.extern": 8;
  readonly "keyword.false": 9;
  readonly "keyword.fn": 10;
  readonly "keyword.for": 11;
  readonly "keyword.if": 12;
  readonly "keyword.impl": 13;
  readonly "keyword.in": 14;
  readonly "keyword.let": 15;
  readonly "keyword.loop": 16;
  readonly "keyword.match": 17;
  readonly "keyword.mod": 18;
  readonly "keyword.move": 19;
  readonly "keyword.mut": 20;
  readonly "keyword.pub": 21;
  readonly "keyword.ref": 22;
  readonly "keyword.return": 23;
  readonly "keyword.self": 24;
  readonly "keyword.static": 25;
  readonly "keyword.struct": 26;
  readonly "keyword.super": 27;
  readonly "keyword.trait": 28;
  readonly "keyword.true": 29;
  readonly "keyword.type": 30;
  readonly "keyword.unsafe": 31;
  readonly "keyword.use": 32;
  readonly "keyword.where": 33;
  readonly "keyword.while": 34;
  readonly "keyword.async": 35;
  readonly "keyword.await": 36;
  readonly "keyword.gen": 37;
  readonly "keyword.abstract": 38;
  readonly "keyword.become": 39;
  readonly "keyword.box": 40;
  readonly "keyword.do": 41;
  readonly "keyword.final": 42;
  readonly "keyword.macro": 43;
  readonly "keyword.override": 44;
  readonly "keyword.priv": 45;
  readonly "keyword.try": 46;
  readonly "keyword.typeof": 47;
  readonly "keyword.unsized": 48;
  readonly "keyword.virtual": 49;
  readonly "keyword.yield": 50;
  readonly "keyword.union": 51;
  readonly "keyword.arguments": 52;
  readonly "keyword.case": 53;
  readonly "keyword.catch": 54;
  readonly "keyword.class": 55;
  readonly "keyword.constructor": 56;
  readonly "keyword.debugger": 57;
  readonly "keyword.declare": 58;
  readonly "keyword.default": 59;
  readonly "keyword.delete": 60;
  readonly "keyword.eval": 61;
  readonly "keyword.export": 62;
  readonly "keyword.extends": 63;
  readonly "keyword.finally": 64;
  readonly "keyword.function": 65;
  readonly "keyword.implements": 66;
  readonly "keyword.import": 67;
  readonly "keyword.instanceof": 68;
  readonly "keyword.interface": 69;
  readonly "keyword.keyof": 70;
  readonly "keyword.namespace": 71;
  readonly "keyword.never": 72;
  readonly "keyword.new": 73;
  readonly "keyword.null": 74;
  readonly "keyword.object": 75;
  readonly "keyword.package": 76;
  readonly "keyword.private": 77;
  readonly "keyword.protected": 78;
  readonly "keyword.prototype": 79;
  readonly "keyword.public": 80;
  readonly "keyword.readonly": 81;
  readonly "keyword.require": 82;
  readonly "keyword.string": 83;
  readonly "keyword.switch": 84;
  readonly "keyword.symbol": 85;
  readonly "keyword.this": 86;
  readonly "keyword.throw": 87;
  readonly "keyword.undefined": 88;
  readonly "keyword.unknown": 89;
  readonly "keyword.var": 90;
  readonly "keyword.void": 91;
  readonly "keyword.with": 92;
  readonly "keyword.number": 93;
  readonly "keyword.boolean": 94;
  readonly "keyword.any": 95;
  readonly "keyword.NaN": 96;
  readonly "keyword.Infinity": 97;
  readonly "keyword.initial": 98;
  readonly "keyword.inherit": 99;
  readonly "keyword.unset": 100;
  readonly "keyword.revert": 101;
  readonly "keyword.auto": 102;
  readonly "keyword.none": 103;
  readonly "keyword.important": 104;
  readonly "keyword.root": 105;
  readonly "keyword.not": 106;
  readonly "keyword.media": 107;
  readonly "keyword.core": 108;
  readonly "keyword.std": 109;
  readonly "keyword.tokens": 110;
  readonly "keyword.token": 111;
  readonly "keyword.color": 112;
  readonly "keyword.dimension": 113;
  readonly "keyword.option": 114;
  readonly "keyword.some": 115;
  readonly "keyword.ok": 116;
  readonly "keyword.err": 117;
  readonly "keyword.vec": 118;
  readonly "keyword.u8": 119;
  readonly "keyword.f64": 120;
  readonly "keyword.hash": 121;
  readonly "keyword.len": 122;
  readonly "keyword.name": 123;
  readonly "keyword.to-string": 124;
  readonly "keyword.clone": 125;
  readonly "keyword.eq": 126;
  readonly "keyword.theme": 127;
  readonly "keyword.input": 128;
  readonly "digit.100": 100;
  readonly "digit.2xl": 2;
  readonly "digit.050": 50;
  readonly "digit.3_5": 3.5;
  readonly "digit.1st place": 1;
  readonly "self.self.Self-ish": 1;
  readonly "self.crate": 2;
  readonly "match": 7;
  readonly "single.a": 0;
  readonly "single.b": 1;
  readonly "single.x": 2;
  readonly "single.y": 3;
  readonly "single._z": 4;
  readonly "single.é": 5;
  readonly "single.ß": 6;
  readonly "long.nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn": 1;
  readonly "long.very-long-very-long-very-long-very-long-very-long-very-long-very-long-very-long-very-long-very-long-very-long-very-long": 2;
  readonly "unicode.🎨": 1;
  readonly "unicode.🎨🎨": 2;
  readonly "unicode.ünïcödé": 3;
  readonly "unicode.色": 4;
  readonly "unicode.صبغة": 5;
  readonly "unicode.right\u200fto\u200eleft": 6;
  readonly "unicode.zero​width": 7;
  readonly "unicode.café": 8;
  readonly "unicode.ﬁ ligature": 9;
  readonly "space.two words": 1;
  readonly "space. leading": 2;
  readonly "space.tab\tinside": 3;
  readonly "space.new\nline": 4;
  readonly "symbol.a/b": 1;
  readonly "symbol.a~c": 2;
  readonly "symbol.50%": 3;
  readonly "symbol.#hash": 4;
  readonly "symbol.at@sign": 5;
  readonly "symbol.quote\"d": 6;
  readonly "symbol.apostrophe's": 7;
  readonly "symbol.back\\slash": 8;
  readonly "symbol.semi;colon": 9;
  readonly "symbol.star*/slash": 10;
  readonly "symbol.<\/style>": 11;
  readonly "symbol.dollar$sign": 12;
  readonly "symbol.`tick`": 13;
  readonly "symbol.plus+": 14;
  readonly "symbol.c&d": 15;
  readonly "-3": -3;
  readonly "case.camelCaseName": 1;
  readonly "case.SCREAMING_NAME": 2;
  readonly "case.HTTPServer": 3;
  readonly "case.kebab-name": 4;
  readonly "case.snake_name": 5;
  readonly "__proto__": 1;
  readonly "hasOwnProperty": 2;
  readonly "valueOf": 3;
  readonly "text.comment end": 1;
  readonly "text.template": 2;
  readonly "text.lines": 3;
  readonly "text.quotes": 4;
  readonly "text.markup": 5;
  readonly "text.attribute": 6;
  readonly "text.rtl": 7;
  readonly "text.old": 8;
  readonly "text.older": 9;
  readonly "group with $root.$root": 1;
  readonly "group with $root.child": 2;
}

/** The values that each token of type `strokeStyle` can have, by its path. */
export interface StrokeStyleValues {
}

/** The values that each token of type `border` can have, by its path. */
export interface BorderValues {
}

/** The values that each token of type `transition` can have, by its path. */
export interface TransitionValues {
}

/** The values that each token of type `shadow` can have, by its path. */
export interface ShadowValues {
}

/** The values that each token of type `gradient` can have, by its path. */
export interface GradientValues {
}

/** The values that each token of type `typography` can have, by its path. */
export interface TypographyValues {
}

/** The values that each token of type `opaque` can have, by its path. */
export interface OpaqueValues {
}

/** The values of the tokens of each type. */
export interface TokenTypes {
  readonly color: ColorValues;
  readonly dimension: DimensionValues;
  readonly fontFamily: FontFamilyValues;
  readonly fontWeight: FontWeightValues;
  readonly duration: DurationValues;
  readonly cubicBezier: CubicBezierValues;
  readonly number: NumberValues;
  readonly strokeStyle: StrokeStyleValues;
  readonly border: BorderValues;
  readonly transition: TransitionValues;
  readonly shadow: ShadowValues;
  readonly gradient: GradientValues;
  readonly typography: TypographyValues;
  readonly opaque: OpaqueValues;
}

export type TokenType = keyof TokenTypes;

/** The values that each token can have, by its path. */
export type TokenValues = ColorValues & DimensionValues & FontFamilyValues & FontWeightValues & DurationValues & CubicBezierValues & NumberValues & StrokeStyleValues & BorderValues & TransitionValues & ShadowValues & GradientValues & TypographyValues & OpaqueValues;

/** The path of a token, as in the token files: of any type, or of one, as in `TokenPath<"color">`. */
export type TokenPath<Type extends TokenType = TokenType> =
  { readonly [One in Type]: keyof TokenTypes[One] }[Type];

/** The CSS custom property of each token. */
export const cssVariables = {
  "keyword.as": "--keyword-as",
  "keyword.break": "--keyword-break",
  "keyword.const": "--keyword-const",
  "keyword.continue": "--keyword-continue",
  "keyword.crate": "--keyword-crate",
  "keyword.dyn": "--keyword-dyn",
  "keyword.else": "--keyword-else",
  "keyword.enum": "--keyword-enum",
  "keyword.extern": "--keyword-extern",
  "keyword.false": "--keyword-false",
  "keyword.fn": "--keyword-fn",
  "keyword.for": "--keyword-for",
  "keyword.if": "--keyword-if",
  "keyword.impl": "--keyword-impl",
  "keyword.in": "--keyword-in",
  "keyword.let": "--keyword-let",
  "keyword.loop": "--keyword-loop",
  "keyword.match": "--keyword-match",
  "keyword.mod": "--keyword-mod",
  "keyword.move": "--keyword-move",
  "keyword.mut": "--keyword-mut",
  "keyword.pub": "--keyword-pub",
  "keyword.ref": "--keyword-ref",
  "keyword.return": "--keyword-return",
  "keyword.self": "--keyword-self",
  "keyword.static": "--keyword-static",
  "keyword.struct": "--keyword-struct",
  "keyword.super": "--keyword-super",
  "keyword.trait": "--keyword-trait",
  "keyword.true": "--keyword-true",
  "keyword.type": "--keyword-type",
  "keyword.unsafe": "--keyword-unsafe",
  "keyword.use": "--keyword-use",
  "keyword.where": "--keyword-where",
  "keyword.while": "--keyword-while",
  "keyword.async": "--keyword-async",
  "keyword.await": "--keyword-await",
  "keyword.gen": "--keyword-gen",
  "keyword.abstract": "--keyword-abstract",
  "keyword.become": "--keyword-become",
  "keyword.box": "--keyword-box",
  "keyword.do": "--keyword-do",
  "keyword.final": "--keyword-final",
  "keyword.macro": "--keyword-macro",
  "keyword.override": "--keyword-override",
  "keyword.priv": "--keyword-priv",
  "keyword.try": "--keyword-try",
  "keyword.typeof": "--keyword-typeof",
  "keyword.unsized": "--keyword-unsized",
  "keyword.virtual": "--keyword-virtual",
  "keyword.yield": "--keyword-yield",
  "keyword.union": "--keyword-union",
  "keyword.arguments": "--keyword-arguments",
  "keyword.case": "--keyword-case",
  "keyword.catch": "--keyword-catch",
  "keyword.class": "--keyword-class",
  "keyword.constructor": "--keyword-constructor",
  "keyword.debugger": "--keyword-debugger",
  "keyword.declare": "--keyword-declare",
  "keyword.default": "--keyword-default",
  "keyword.delete": "--keyword-delete",
  "keyword.eval": "--keyword-eval",
  "keyword.export": "--keyword-export",
  "keyword.extends": "--keyword-extends",
  "keyword.finally": "--keyword-finally",
  "keyword.function": "--keyword-function",
  "keyword.implements": "--keyword-implements",
  "keyword.import": "--keyword-import",
  "keyword.instanceof": "--keyword-instanceof",
  "keyword.interface": "--keyword-interface",
  "keyword.keyof": "--keyword-keyof",
  "keyword.namespace": "--keyword-namespace",
  "keyword.never": "--keyword-never",
  "keyword.new": "--keyword-new",
  "keyword.null": "--keyword-null",
  "keyword.object": "--keyword-object",
  "keyword.package": "--keyword-package",
  "keyword.private": "--keyword-private",
  "keyword.protected": "--keyword-protected",
  "keyword.prototype": "--keyword-prototype",
  "keyword.public": "--keyword-public",
  "keyword.readonly": "--keyword-readonly",
  "keyword.require": "--keyword-require",
  "keyword.string": "--keyword-string",
  "keyword.switch": "--keyword-switch",
  "keyword.symbol": "--keyword-symbol",
  "keyword.this": "--keyword-this",
  "keyword.throw": "--keyword-throw",
  "keyword.undefined": "--keyword-undefined",
  "keyword.unknown": "--keyword-unknown",
  "keyword.var": "--keyword-var",
  "keyword.void": "--keyword-void",
  "keyword.with": "--keyword-with",
  "keyword.number": "--keyword-number",
  "keyword.boolean": "--keyword-boolean",
  "keyword.any": "--keyword-any",
  "keyword.NaN": "--keyword-na-n",
  "keyword.Infinity": "--keyword-infinity",
  "keyword.initial": "--keyword-initial",
  "keyword.inherit": "--keyword-inherit",
  "keyword.unset": "--keyword-unset",
  "keyword.revert": "--keyword-revert",
  "keyword.auto": "--keyword-auto",
  "keyword.none": "--keyword-none",
  "keyword.important": "--keyword-important",
  "keyword.root": "--keyword-root",
  "keyword.not": "--keyword-not",
  "keyword.media": "--keyword-media",
  "keyword.core": "--keyword-core",
  "keyword.std": "--keyword-std",
  "keyword.tokens": "--keyword-tokens",
  "keyword.token": "--keyword-token",
  "keyword.color": "--keyword-color",
  "keyword.dimension": "--keyword-dimension",
  "keyword.option": "--keyword-option",
  "keyword.some": "--keyword-some",
  "keyword.ok": "--keyword-ok",
  "keyword.err": "--keyword-err",
  "keyword.vec": "--keyword-vec",
  "keyword.u8": "--keyword-u8",
  "keyword.f64": "--keyword-f64",
  "keyword.hash": "--keyword-hash",
  "keyword.len": "--keyword-len",
  "keyword.name": "--keyword-name",
  "keyword.to-string": "--keyword-to-string",
  "keyword.clone": "--keyword-clone",
  "keyword.eq": "--keyword-eq",
  "keyword.theme": "--keyword-theme",
  "keyword.input": "--keyword-input",
  "digit.100": "--digit-100",
  "digit.2xl": "--digit-2xl",
  "digit.050": "--digit-050",
  "digit.3_5": "--digit-3-5",
  "digit.1st place": "--digit-1st-place",
  "self.self.Self-ish": "--self-self-self-ish",
  "self.crate": "--self-crate",
  "match": "--match",
  "single.a": "--single-a",
  "single.b": "--single-b",
  "single.x": "--single-x",
  "single.y": "--single-y",
  "single._z": "--single-z",
  "single.é": "--single-é",
  "single.ß": "--single-ß",
  "long.nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn": "--long-nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn",
  "long.very-long-very-long-very-long-very-long-very-long-very-long-very-long-very-long-very-long-very-long-very-long-very-long": "--long-very-long-very-long-very-long-very-long-very-long-very-long-very-long-very-long-very-long-very-long-very-long-very-long",
  "unicode.🎨": "--unicode-🎨",
  "unicode.🎨🎨": "--unicode-🎨🎨",
  "unicode.ünïcödé": "--unicode-ünïcödé",
  "unicode.色": "--unicode-色",
  "unicode.صبغة": "--unicode-صبغة",
  "unicode.right\u200fto\u200eleft": "--unicode-right-to-left",
  "unicode.zero​width": "--unicode-zero-width",
  "unicode.café": "--unicode-café",
  "unicode.ﬁ ligature": "--unicode-ﬁ-ligature",
  "space.two words": "--space-two-words",
  "space. leading": "--space-leading",
  "space.tab\tinside": "--space-tab-inside",
  "space.new\nline": "--space-new-line",
  "symbol.a/b": "--symbol-a-b",
  "symbol.a~c": "--symbol-a-c",
  "symbol.50%": "--symbol-50-percent",
  "symbol.#hash": "--symbol-hash-hash",
  "symbol.at@sign": "--symbol-at-sign",
  "symbol.quote\"d": "--symbol-quote-d",
  "symbol.apostrophe's": "--symbol-apostrophe-s",
  "symbol.back\\slash": "--symbol-back-slash",
  "symbol.semi;colon": "--symbol-semi-colon",
  "symbol.star*/slash": "--symbol-star-star-slash",
  "symbol.<\/style>": "--symbol-less-style-greater",
  "symbol.dollar$sign": "--symbol-dollar-sign",
  "symbol.`tick`": "--symbol-tick",
  "symbol.plus+": "--symbol-plus-plus",
  "symbol.c&d": "--symbol-c-and-d",
  "sign.-1": "--sign--1",
  "sign.1": "--sign-1",
  "sign.+1": "--sign-positive-1",
  "sign.2": "--sign-2",
  "sign.−2": "--sign--2",
  "sign.1,5": "--sign-1-5",
  "sign.1/5": "--sign-1-over-5",
  "sign.15": "--sign-15",
  "sign.½": "--sign-half",
  "sign.<600": "--sign-less-600",
  "sign.*": "--sign-star",
  "sign.-": "--sign-minus",
  "sign.step--1.-1": "--sign-step--1--1",
  "sign.step-1.-1": "--sign-step-1--1",
  "-3": "---3",
  "case.camelCaseName": "--case-camel-case-name",
  "case.SCREAMING_NAME": "--case-screaming-name",
  "case.HTTPServer": "--case-http-server",
  "case.kebab-name": "--case-kebab-name",
  "case.snake_name": "--case-snake-name",
  ["__proto__"]: "--proto",
  "hasOwnProperty": "--has-own-property",
  "valueOf": "--value-of",
  "text.comment end": "--text-comment-end",
  "text.template": "--text-template",
  "text.lines": "--text-lines",
  "text.quotes": "--text-quotes",
  "text.markup": "--text-markup",
  "text.attribute": "--text-attribute",
  "text.rtl": "--text-rtl",
  "text.old": "--text-old",
  "text.older": "--text-older",
  "family.quotes": "--family-quotes",
  "family.emoji": "--family-emoji",
  "group with $root.$root": "--group-with-root",
  "group with $root.child": "--group-with-root-child",
  "color.red": "--color-red",
} as const;

function $variable(path: string): string {
  switch (path) {
    case "single.é": return "--single-é";
    case "single.ß": return "--single-ß";
    case "unicode.🎨": return "--unicode-🎨";
    case "unicode.🎨🎨": return "--unicode-🎨🎨";
    case "unicode.ünïcödé": return "--unicode-ünïcödé";
    case "unicode.色": return "--unicode-色";
    case "unicode.صبغة": return "--unicode-صبغة";
    case "unicode.café": return "--unicode-café";
    case "unicode.ﬁ ligature": return "--unicode-ﬁ-ligature";
    case "symbol.50%": return "--symbol-50-percent";
    case "symbol.#hash": return "--symbol-hash-hash";
    case "symbol.star*/slash": return "--symbol-star-star-slash";
    case "symbol.<\/style>": return "--symbol-less-style-greater";
    case "symbol.`tick`": return "--symbol-tick";
    case "symbol.plus+": return "--symbol-plus-plus";
    case "symbol.c&d": return "--symbol-c-and-d";
    case "sign.-1": return "--sign--1";
    case "sign.+1": return "--sign-positive-1";
    case "sign.−2": return "--sign--2";
    case "sign.1/5": return "--sign-1-over-5";
    case "sign.½": return "--sign-half";
    case "sign.<600": return "--sign-less-600";
    case "sign.*": return "--sign-star";
    case "sign.-": return "--sign-minus";
    case "sign.step--1.-1": return "--sign-step--1--1";
    case "sign.step-1.-1": return "--sign-step-1--1";
    case "case.HTTPServer": return "--case-http-server";
    case "__proto__": return "--proto";
  }
  return "--" + path.replace(/\.\$root$/, "").replace(/([a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+/g, "$1-").toLowerCase();
}

/** The use of a token's CSS custom property: `var(--…)`. */
export function cssVar<Path extends TokenPath>(path: Path): `var(${(typeof cssVariables)[Path]})` {
  return `var(${$variable(path)})` as `var(${(typeof cssVariables)[Path]})`;
}

/** The contexts to resolve for; what is left out is at its default. */
export type Input = Record<never, never>;

/** The default context of each modifier. */
export const defaults = {
} as const;

/** The value that a token can have, by the type of its variants. */
export type Resolved<Variants> = Variants extends readonly [keyof Input, infer Otherwise, ...infer Answers]
  ? Resolved<Otherwise> | ResolvedAnswer<Answers>
  : Variants;
type ResolvedAnswer<Answers> = Answers extends readonly [string, infer Answer, ...infer Others]
  ? Resolved<Answer> | ResolvedAnswer<Others>
  : never;


function $has(table: object, key: string): boolean {
  return Object.prototype.hasOwnProperty.call(table, key);
}

function $get(table: object, key: string): any {
  return $has(table, key) ? (table as Record<string, unknown>)[key] : undefined;
}

function $chosen(modifier: string, input: Input): string {
  return $get(input, modifier) ?? $get(defaults, modifier);
}

function $decide(variants: any, input: Input): any {
  while (Array.isArray(variants)) {
    const context = $chosen(variants[0], input);
    let at = 2;
    while (at < variants.length && variants[at] !== context) at += 2;
    variants = variants[at < variants.length ? at + 1 : 1];
  }
  return variants;
}

/** The value of a token under an input, by the constant that holds its variants. */
export function resolve<const Variants extends readonly [keyof Input, ...unknown[]]>(variants: Variants, input: Input = Object.create(null)): Resolved<Variants> {
  return $decide(variants, input);
}

const $changes = {
};

const $variants = {
};

/** The value of any token under an input, by its path. A bundle then holds all tokens. */
export function resolvePath<Path extends TokenPath>(path: Path, input: Input = Object.create(null)): TokenValues[Path] {
  return $find(path, input);
}

function $find(path: string, input: Input): any {
  if ($has($variants, path)) return $decide($get($variants, path), input);
  for (const modifier of Object.keys($changes)) {
    const table = $get($get($changes, modifier), $chosen(modifier, input)) ?? {};
    if ($has(table, path)) return $get(table, path);
  }
  return path.split(".").reduce($get, tokens);
}
