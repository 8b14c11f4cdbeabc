// Generated from design tokens. Changes here are lost.
package design.tokens

import androidx.compose.ui.graphics.Color as ComposeColor

/** The design tokens, in the order of their sources. */
public object Tokens {
    public const val match: Float = 7f

    public const val proto: Float = 1f

    public const val hasOwnProperty: Float = 2f

    public const val valueOf: Float = 3f

    /** Words that mean something in Rust, TypeScript or CSS. */
    public object Keyword {
        public const val `as`: Float = 0f

        public const val `break`: Float = 1f

        public const val const: Float = 2f

        public const val `continue`: Float = 3f

        public const val crate: Float = 4f

        public const val dyn: Float = 5f

        public const val `else`: Float = 6f

        public const val enum: Float = 7f

        public const val extern: Float = 8f

        public const val `false`: Float = 9f

        public const val fn: Float = 10f

        public const val `for`: Float = 11f

        public const val `if`: Float = 12f

        public const val impl: Float = 13f

        public const val `in`: Float = 14f

        public const val let: Float = 15f

        public const val loop: Float = 16f

        public const val match: Float = 17f

        public const val mod: Float = 18f

        public const val move: Float = 19f

        public const val mut: Float = 20f

        public const val pub: Float = 21f

        public const val ref: Float = 22f

        public const val `return`: Float = 23f

        public const val self: Float = 24f

        public const val static: Float = 25f

        public const val struct: Float = 26f

        public const val `super`: Float = 27f

        public const val trait: Float = 28f

        public const val `true`: Float = 29f

        public const val type: Float = 30f

        public const val unsafe: Float = 31f

        public const val use: Float = 32f

        public const val where: Float = 33f

        public const val `while`: Float = 34f

        public const val async: Float = 35f

        public const val await: Float = 36f

        public const val gen: Float = 37f

        public const val abstract: Float = 38f

        public const val become: Float = 39f

        public const val box: Float = 40f

        public const val `do`: Float = 41f

        public const val final: Float = 42f

        public const val macro: Float = 43f

        public const val override: Float = 44f

        public const val priv: Float = 45f

        public const val `try`: Float = 46f

        public const val `typeof`: Float = 47f

        public const val unsized: Float = 48f

        public const val virtual: Float = 49f

        public const val yield: Float = 50f

        public const val union: Float = 51f

        public const val arguments: Float = 52f

        public const val case: Float = 53f

        public const val catch: Float = 54f

        public const val `class`: Float = 55f

        public const val constructor: Float = 56f

        public const val debugger: Float = 57f

        public const val declare: Float = 58f

        public const val default: Float = 59f

        public const val delete: Float = 60f

        public const val eval: Float = 61f

        public const val export: Float = 62f

        public const val extends: Float = 63f

        public const val finally: Float = 64f

        public const val function: Float = 65f

        public const val implements: Float = 66f

        public const val import: Float = 67f

        public const val instanceof: Float = 68f

        public const val `interface`: Float = 69f

        public const val keyof: Float = 70f

        public const val namespace: Float = 71f

        public const val never: Float = 72f

        public const val new: Float = 73f

        public const val `null`: Float = 74f

        public const val `object`: Float = 75f

        public const val `package`: Float = 76f

        public const val private: Float = 77f

        public const val protected: Float = 78f

        public const val prototype: Float = 79f

        public const val public: Float = 80f

        public const val readonly: Float = 81f

        public const val require: Float = 82f

        public const val string: Float = 83f

        public const val switch: Float = 84f

        public const val symbol: Float = 85f

        public const val `this`: Float = 86f

        public const val `throw`: Float = 87f

        public const val undefined: Float = 88f

        public const val unknown: Float = 89f

        public const val `var`: Float = 90f

        public const val void: Float = 91f

        public const val with: Float = 92f

        public const val number: Float = 93f

        public const val boolean: Float = 94f

        public const val any: Float = 95f

        public const val naN: Float = 96f

        public const val infinity: Float = 97f

        public const val initial: Float = 98f

        public const val inherit: Float = 99f

        public const val unset: Float = 100f

        public const val revert: Float = 101f

        public const val auto: Float = 102f

        public const val none: Float = 103f

        public const val important: Float = 104f

        public const val root: Float = 105f

        public const val not: Float = 106f

        public const val media: Float = 107f

        public const val core: Float = 108f

        public const val std: Float = 109f

        public const val tokens: Float = 110f

        public const val token: Float = 111f

        public const val color: Float = 112f

        public const val dimension: Float = 113f

        public const val option: Float = 114f

        public const val some: Float = 115f

        public const val ok: Float = 116f

        public const val err: Float = 117f

        public const val vec: Float = 118f

        public const val u8: Float = 119f

        public const val f64: Float = 120f

        public const val hash: Float = 121f

        public const val len: Float = 122f

        public const val name: Float = 123f

        public const val toString: Float = 124f

        public const val clone: Float = 125f

        public const val eq: Float = 126f

        public const val theme: Float = 127f

        public const val input: Float = 128f
    }

    /** The group `digit`. */
    public object Digit {
        public const val _100: Float = 100f

        public const val _2xl: Float = 2f

        public const val _050: Float = 50f

        public const val _3_5: Float = 3.5f

        public const val _1stPlace: Float = 1f
    }

    /** The group `self`. */
    public object Self {
        public const val crate: Float = 2f

        /** The group `self`. */
        public object Self {
            public const val selfIsh: Float = 1f
        }
    }

    /** The group `single`. */
    public object Single {
        public const val a: Float = 0f

        public const val b: Float = 1f

        public const val x: Float = 2f

        public const val y: Float = 3f

        public const val z: Float = 4f

        public const val é: Float = 5f

        public const val ß: Float = 6f
    }

    /** The group `long`. */
    public object Long {
        public const val nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn: Float = 1f

        public const val veryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLong: Float = 2f
    }

    /** The group `unicode`. */
    public object Unicode {
        public const val u1f3a8: Float = 1f

        public const val u1f3a8U1f3a8: Float = 2f

        public const val ünïcödé: Float = 3f

        public const val 色: Float = 4f

        public const val صبغة: Float = 5f

        public const val rightToLeft: Float = 6f

        public const val zeroWidth: Float = 7f

        public const val café: Float = 8f

        public const val ﬁLigature: Float = 9f
    }

    /** The group `space`. */
    public object Space {
        public const val twoWords: Float = 1f

        public const val leading: Float = 2f

        public const val tabInside: Float = 3f

        public const val newLine: Float = 4f
    }

    /** The group `symbol`. */
    public object Symbol {
        public const val aB: Float = 1f

        public const val aC: Float = 2f

        public const val _50: Float = 3f

        public const val hash: Float = 4f

        public const val atSign: Float = 5f

        public const val quoteD: Float = 6f

        public const val apostropheS: Float = 7f

        public const val backSlash: Float = 8f

        public const val semiColon: Float = 9f

        public const val starSlash: Float = 10f

        public const val style: Float = 11f

        public const val dollarSign: Float = 12f

        public const val tick: Float = 13f

        public const val plus: Float = 14f

        public const val cD: Float = 15f
    }

    /** The group `case`. */
    public object Case {
        public const val camelCaseName: Float = 1f

        public const val screamingName: Float = 2f

        public const val httpServer: Float = 3f

        public const val kebabName: Float = 4f

        public const val snakeName: Float = 5f
    }

    /** The group `text`. */
    public object Text {
        /** ends a comment *&#47; and another --> here */
        public const val commentEnd: Float = 1f

        /** a ${template} and `ticks` */
        public const val template: Float = 2f

        /**
         * first line
         * second line
         *
         *     indented, so a code block
         * # not a heading
         * - a list
         */
        public const val lines: Float = 3f

        /** "double" 'single' \ backslash \n \u{41} {braces} */
        public const val quotes: Float = 4f

        /** </style><script>alert(1)</script> <b>Vec<T></b> &#91;link&#93;(x) &#91;Missing&#93; http://example.com */
        public const val markup: Float = 5f

        /** #&#91;test&#93; "#" r#"raw"# */
        public const val attribute: Float = 6f

        /** U+202Eright to leftU+202C and U+2066isolateU+2069 */
        public const val rtl: Float = 7f

        @Deprecated("say \"{text.quotes}\" instead \\ */", ReplaceWith("Tokens.Text.quotes", "design.tokens.Tokens"))
        public const val old: Float = 8f

        @Deprecated("This token is deprecated.")
        public const val older: Float = 9f
    }

    /** The group `family`. */
    public object Family {
        public val quotes: TokenFontFamily
            get() = TokenFontFamily(
                listOf(
                    "a\"b",
                    "c'd",
                    "e\\f",
                    "g;h}",
                    "i</style>",
                    "j*/k",
                    "l\nm",
                    "n{o",
                    "\$p`q",
                    "-q",
                    "1r",
                    "inherit",
                    "sans-serif",
                ),
            )

        public val emoji: TokenFontFamily
            get() = TokenFontFamily(listOf("🎨 Sans"))
    }

    /** The group `group with $root`. */
    public object GroupWithRoot {
        public const val root: Float = 1f

        public const val child: Float = 2f
    }

    /** The group `color`. */
    public object Color {
        public val red: ComposeColor
            get() = ComposeColor(0xFFFF0000)
    }
}
