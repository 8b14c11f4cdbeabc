// Generated from design tokens. Changes here are lost.
package design.tokens

import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import androidx.compose.ui.graphics.Color as ComposeColor

/** The design tokens, in the order of their sources. */
public object Tokens {
    /** `7` */
    public const val match: Float = 7f

    /** `-3` */
    public const val negative3: Float = -3f

    /** `1` */
    public const val proto: Float = 1f

    /** `2` */
    public const val hasOwnProperty: Float = 2f

    /** `3` */
    public const val valueOf: Float = 3f

    /** Words that mean something in Rust, TypeScript or CSS. */
    public object Keyword {
        /** `0` */
        public const val `as`: Float = 0f

        /** `1` */
        public const val `break`: Float = 1f

        /** `2` */
        public const val const: Float = 2f

        /** `3` */
        public const val `continue`: Float = 3f

        /** `4` */
        public const val crate: Float = 4f

        /** `5` */
        public const val dyn: Float = 5f

        /** `6` */
        public const val `else`: Float = 6f

        /** `7` */
        public const val enum: Float = 7f

        /** `8` */
        public const val extern: Float = 8f

        /** `9` */
        public const val `false`: Float = 9f

        /** `10` */
        public const val fn: Float = 10f

        /** `11` */
        public const val `for`: Float = 11f

        /** `12` */
        public const val `if`: Float = 12f

        /** `13` */
        public const val impl: Float = 13f

        /** `14` */
        public const val `in`: Float = 14f

        /** `15` */
        public const val let: Float = 15f

        /** `16` */
        public const val loop: Float = 16f

        /** `17` */
        public const val match: Float = 17f

        /** `18` */
        public const val mod: Float = 18f

        /** `19` */
        public const val move: Float = 19f

        /** `20` */
        public const val mut: Float = 20f

        /** `21` */
        public const val pub: Float = 21f

        /** `22` */
        public const val ref: Float = 22f

        /** `23` */
        public const val `return`: Float = 23f

        /** `24` */
        public const val self: Float = 24f

        /** `25` */
        public const val static: Float = 25f

        /** `26` */
        public const val struct: Float = 26f

        /** `27` */
        public const val `super`: Float = 27f

        /** `28` */
        public const val trait: Float = 28f

        /** `29` */
        public const val `true`: Float = 29f

        /** `30` */
        public const val type: Float = 30f

        /** `31` */
        public const val unsafe: Float = 31f

        /** `32` */
        public const val use: Float = 32f

        /** `33` */
        public const val where: Float = 33f

        /** `34` */
        public const val `while`: Float = 34f

        /** `35` */
        public const val async: Float = 35f

        /** `36` */
        public const val await: Float = 36f

        /** `37` */
        public const val gen: Float = 37f

        /** `38` */
        public const val abstract: Float = 38f

        /** `39` */
        public const val become: Float = 39f

        /** `40` */
        public const val box: Float = 40f

        /** `41` */
        public const val `do`: Float = 41f

        /** `42` */
        public const val final: Float = 42f

        /** `43` */
        public const val macro: Float = 43f

        /** `44` */
        public const val override: Float = 44f

        /** `45` */
        public const val priv: Float = 45f

        /** `46` */
        public const val `try`: Float = 46f

        /** `47` */
        public const val `typeof`: Float = 47f

        /** `48` */
        public const val unsized: Float = 48f

        /** `49` */
        public const val virtual: Float = 49f

        /** `50` */
        public const val yield: Float = 50f

        /** `51` */
        public const val union: Float = 51f

        /** `52` */
        public const val arguments: Float = 52f

        /** `53` */
        public const val case: Float = 53f

        /** `54` */
        public const val catch: Float = 54f

        /** `55` */
        public const val `class`: Float = 55f

        /** `56` */
        public const val constructor: Float = 56f

        /** `57` */
        public const val debugger: Float = 57f

        /** `58` */
        public const val declare: Float = 58f

        /** `59` */
        public const val default: Float = 59f

        /** `60` */
        public const val delete: Float = 60f

        /** `61` */
        public const val eval: Float = 61f

        /** `62` */
        public const val export: Float = 62f

        /** `63` */
        public const val extends: Float = 63f

        /** `64` */
        public const val finally: Float = 64f

        /** `65` */
        public const val function: Float = 65f

        /** `66` */
        public const val implements: Float = 66f

        /** `67` */
        public const val import: Float = 67f

        /** `68` */
        public const val instanceof: Float = 68f

        /** `69` */
        public const val `interface`: Float = 69f

        /** `70` */
        public const val keyof: Float = 70f

        /** `71` */
        public const val namespace: Float = 71f

        /** `72` */
        public const val never: Float = 72f

        /** `73` */
        public const val new: Float = 73f

        /** `74` */
        public const val `null`: Float = 74f

        /** `75` */
        public const val `object`: Float = 75f

        /** `76` */
        public const val `package`: Float = 76f

        /** `77` */
        public const val private: Float = 77f

        /** `78` */
        public const val protected: Float = 78f

        /** `79` */
        public const val prototype: Float = 79f

        /** `80` */
        public const val public: Float = 80f

        /** `81` */
        public const val readonly: Float = 81f

        /** `82` */
        public const val require: Float = 82f

        /** `83` */
        public const val string: Float = 83f

        /** `84` */
        public const val switch: Float = 84f

        /** `85` */
        public const val symbol: Float = 85f

        /** `86` */
        public const val `this`: Float = 86f

        /** `87` */
        public const val `throw`: Float = 87f

        /** `88` */
        public const val undefined: Float = 88f

        /** `89` */
        public const val unknown: Float = 89f

        /** `90` */
        public const val `var`: Float = 90f

        /** `91` */
        public const val void: Float = 91f

        /** `92` */
        public const val with: Float = 92f

        /** `93` */
        public const val number: Float = 93f

        /** `94` */
        public const val boolean: Float = 94f

        /** `95` */
        public const val any: Float = 95f

        /** `96` */
        public const val naN: Float = 96f

        /** `97` */
        public const val infinity: Float = 97f

        /** `98` */
        public const val initial: Float = 98f

        /** `99` */
        public const val inherit: Float = 99f

        /** `100` */
        public const val unset: Float = 100f

        /** `101` */
        public const val revert: Float = 101f

        /** `102` */
        public const val auto: Float = 102f

        /** `103` */
        public const val none: Float = 103f

        /** `104` */
        public const val important: Float = 104f

        /** `105` */
        public const val root: Float = 105f

        /** `106` */
        public const val not: Float = 106f

        /** `107` */
        public const val media: Float = 107f

        /** `108` */
        public const val core: Float = 108f

        /** `109` */
        public const val std: Float = 109f

        /** `110` */
        public const val tokens: Float = 110f

        /** `111` */
        public const val token: Float = 111f

        /** `112` */
        public const val color: Float = 112f

        /** `113` */
        public const val dimension: Float = 113f

        /** `114` */
        public const val option: Float = 114f

        /** `115` */
        public const val some: Float = 115f

        /** `116` */
        public const val ok: Float = 116f

        /** `117` */
        public const val err: Float = 117f

        /** `118` */
        public const val vec: Float = 118f

        /** `119` */
        public const val u8: Float = 119f

        /** `120` */
        public const val f64: Float = 120f

        /** `121` */
        public const val hash: Float = 121f

        /** `122` */
        public const val len: Float = 122f

        /** `123` */
        public const val name: Float = 123f

        /** `124` */
        public const val toString: Float = 124f

        /** `125` */
        public const val clone: Float = 125f

        /** `126` */
        public const val eq: Float = 126f

        /** `127` */
        public const val theme: Float = 127f

        /** `128` */
        public const val input: Float = 128f
    }

    /** The group `digit`. */
    public object Digit {
        /** `100` */
        public const val n100: Float = 100f

        /** `2` */
        public const val n2xl: Float = 2f

        /** `50` */
        public const val n050: Float = 50f

        /** `3.5` */
        public const val n3_5: Float = 3.5f

        /** `1` */
        public const val n1stPlace: Float = 1f
    }

    /** The group `self`. */
    public object Self {
        /** `2` */
        public const val crate: Float = 2f

        /** The group `self`. */
        public object Self {
            /** `1` */
            public const val selfIsh: Float = 1f
        }
    }

    /** The group `single`. */
    public object Single {
        /** `0` */
        public const val a: Float = 0f

        /** `1` */
        public const val b: Float = 1f

        /** `2` */
        public const val x: Float = 2f

        /** `3` */
        public const val y: Float = 3f

        /** `4` */
        public const val z: Float = 4f

        /** `5` */
        public const val é: Float = 5f

        /** `6` */
        public const val ß: Float = 6f
    }

    /** The group `long`. */
    public object Long {
        /** `1` */
        public const val nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn: Float = 1f

        /** `2` */
        public const val veryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLongVeryLong: Float = 2f
    }

    /** The group `unicode`. */
    public object Unicode {
        /** `1` */
        public const val u1f3a8: Float = 1f

        /** `2` */
        public const val u1f3a8U1f3a8: Float = 2f

        /** `3` */
        public const val ünïcödé: Float = 3f

        /** `4` */
        public const val 色: Float = 4f

        /** `5` */
        public const val صبغة: Float = 5f

        /** `6` */
        public const val rightToLeft: Float = 6f

        /** `7` */
        public const val zeroWidth: Float = 7f

        /** `8` */
        public const val café: Float = 8f

        /** `9` */
        public const val ﬁLigature: Float = 9f
    }

    /** The group `space`. */
    public object Space {
        /** `1` */
        public const val twoWords: Float = 1f

        /** `2` */
        public const val leading: Float = 2f

        /** `3` */
        public const val tabInside: Float = 3f

        /** `4` */
        public const val newLine: Float = 4f
    }

    /** The group `symbol`. */
    public object Symbol {
        /** `1` */
        public const val aB: Float = 1f

        /** `2` */
        public const val aC: Float = 2f

        /** `3` */
        public const val n50Percent: Float = 3f

        /** `4` */
        public const val hashHash: Float = 4f

        /** `5` */
        public const val atSign: Float = 5f

        /** `6` */
        public const val quoteD: Float = 6f

        /** `7` */
        public const val apostropheS: Float = 7f

        /** `8` */
        public const val backSlash: Float = 8f

        /** `9` */
        public const val semiColon: Float = 9f

        /** `10` */
        public const val starStarSlash: Float = 10f

        /** `11` */
        public const val lessStyleGreater: Float = 11f

        /** `12` */
        public const val dollarSign: Float = 12f

        /** `13` */
        public const val tick: Float = 13f

        /** `14` */
        public const val plusPlus: Float = 14f

        /** `15` */
        public const val cAndD: Float = 15f
    }

    /** The group `sign`. */
    public object Sign {
        /** `-4px` */
        public val negative1: Dp
            get() = (-4).dp

        /** `4px` */
        public val n1: Dp
            get() = 4.dp

        /** `5px` */
        public val positive1: Dp
            get() = 5.dp

        /** `8px` */
        public val n2: Dp
            get() = 8.dp

        /** `-8px` */
        public val negative2: Dp
            get() = (-8).dp

        /** `6px` */
        public val n1_5: Dp
            get() = 6.dp

        /** `0.2px` */
        public val n1Over5: Dp
            get() = 0.2.dp

        /** `60px` */
        public val n15: Dp
            get() = 60.dp

        /** `2px` */
        public val half: Dp
            get() = 2.dp

        /** `599px` */
        public val less600: Dp
            get() = 599.dp

        /** `1px` */
        public val star: Dp
            get() = 1.dp

        /** `3px` */
        public val minus: Dp
            get() = 3.dp

        /** The group `step--1`. */
        public object StepNegative1 {
            /** `7px` */
            public val negative1: Dp
                get() = 7.dp
        }

        /** The group `step-1`. */
        public object Step1 {
            /** `9px` */
            public val negative1: Dp
                get() = 9.dp
        }
    }

    /** The group `case`. */
    public object Case {
        /** `1` */
        public const val camelCaseName: Float = 1f

        /** `2` */
        public const val screamingName: Float = 2f

        /** `3` */
        public const val httpServer: Float = 3f

        /** `4` */
        public const val kebabName: Float = 4f

        /** `5` */
        public const val snakeName: Float = 5f
    }

    /** The group `text`. */
    public object Text {
        /**
         * ends a comment *&#47; and another --> here
         *
         * `1`
         */
        public const val commentEnd: Float = 1f

        /**
         * a ${template} and `ticks`
         *
         * `2`
         */
        public const val template: Float = 2f

        /**
         * first line
         * second line
         *
         *     indented, so a code block
         * # not a heading
         * - a list
         *
         * `3`
         */
        public const val lines: Float = 3f

        /**
         * "double" 'single' \ backslash \n \u{41} {braces}
         *
         * `4`
         */
        public const val quotes: Float = 4f

        /**
         * </style><script>alert(1)</script> <b>Vec<T></b> &#91;link&#93;(x) &#91;Missing&#93; http://example.com
         *
         * `5`
         */
        public const val markup: Float = 5f

        /**
         * #&#91;test&#93; "#" r#"raw"#
         *
         * `6`
         */
        public const val attribute: Float = 6f

        /**
         * U+202Eright to leftU+202C and U+2066isolateU+2069
         *
         * `7`
         */
        public const val rtl: Float = 7f

        /** `8` */
        @Deprecated("say \"{text.quotes}\" instead \\ */", ReplaceWith("Tokens.Text.quotes", "design.tokens.Tokens"))
        public const val old: Float = 8f

        /** `9` */
        @Deprecated("This token is deprecated.")
        public const val older: Float = 9f
    }

    /** The group `family`. */
    public object Family {
        /** `` a"b, c'd, e\f, g;h}, i</style>, j*&#47;k, lU+000Am, n{o, $p`q, -q, 1r, inherit, sans-serif `` */
        public val quotes: TokenFontFamily
            get() =
                TokenFontFamily(
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

        /** `🎨 Sans` */
        public val emoji: TokenFontFamily
            get() = TokenFontFamily(listOf("🎨 Sans"))
    }

    /** The group `group with $root`. */
    public object GroupWithRoot {
        /** `1` */
        public const val root: Float = 1f

        /** `2` */
        public const val child: Float = 2f
    }

    /** The group `color`. */
    public object Color {
        /** `#ff0000` */
        public val red: ComposeColor
            get() = ComposeColor(0xFFFF0000)
    }
}
