//! The one table of diagnostic codes. A code's name says what is flagged, so that `--allow NAME` reads as English;
//! its page (`code/NAME.md`) is what `tokens explain NAME` prints.

/// What to do with a code.
#[derive(Clone, Copy, PartialEq, Eq)]
#[cfg_attr(feature = "debug", derive(Debug))]
pub enum Level {
    /// Don't report it.
    Allow,
    /// Report it and carry on.
    Warn,
    /// Report it and fail.
    Deny,
}

/// How far a code's level can be changed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// There is no value to carry on with: always an error.
    Hard,
    /// An error that can be lowered: the compiler has a value to carry on with.
    Soft,
    /// Like `Soft`, and lowered by `--lenient`: a small defect that real systems contain.
    Defect,
    /// A warning by default.
    Lint,
    /// Silent unless asked for.
    Silent,
}

/// What the table says about a code.
struct Row {
    name: &'static str,
    summary: &'static str,
    kind: Kind,
    page: &'static str,
}

macro_rules! codes {
    ($( $variant:ident $name:literal $kind:ident $summary:literal )*) => {
        /// What a diagnostic is about.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        #[cfg_attr(feature = "debug", derive(Debug))]
        #[non_exhaustive]
        pub enum Code {
            $( #[doc = $summary] $variant, )*
        }

        impl Code {
            /// Every code, in the order of the table.
            pub const ALL: &'static [Self] = &[ $( Self::$variant, )* ];
        }

        const ROWS: &[Row] = &[ $( Row {
            name: $name,
            summary: $summary,
            kind: Kind::$kind,
            page: include_str!(concat!("code/", $name, ".md")),
        }, )* ];
    };
}

codes! {
    // Files and JSON (Format 4, Resolver 3)
    FileNotFound "file-not-found" Hard "a source file does not exist"
    FileUnreadable "file-unreadable" Hard "a source file cannot be read"
    FileOutsideProject "file-outside-project" Hard "a source is outside the project's folder"
    RemoteReference "remote-reference" Hard "a reference names a URL, which is never fetched"
    FileTooLarge "file-too-large" Hard "a source is larger than 4 GiB"
    NotUtf8 "not-utf8" Hard "a source is not UTF-8"
    ByteOrderMark "byte-order-mark" Lint "a source begins with a byte order mark"
    JsonSyntax "json-syntax" Hard "a source is not JSON"
    NestingTooDeep "nesting-too-deep" Hard "JSON is nested deeper than the limit"
    DuplicateKey "duplicate-key" Defect "an object has the same key twice"
    RootNotObject "root-not-object" Hard "the root of a token file is not an object"
    ForeignFormat "foreign-format" Hard "a source is in another tool's format and contains no token"
    NoTokens "no-tokens" Lint "all sources together contain no token"

    // Names and structure (Format 5.1, 6.1)
    InvalidName "invalid-name" Hard "the name of a token or group contains a forbidden character"
    EmptyName "empty-name" Hard "a token or group has an empty name"
    TokenWithChildren "token-with-children" Hard "an object has `$value` and child tokens"
    NotATokenOrGroup "not-a-token-or-group" Defect "a member of a group is neither a token nor a group"
    StrayProperty "stray-property" Defect "a token has a property that tokens do not have"
    UnknownProperty "unknown-property" Lint "a property begins with `$` and is not one of the format's"
    ValueAndRef "value-and-ref" Hard "a token has both `$value` and `$ref`"
    InvalidDescription "invalid-description" Soft "`$description` is not a string"
    InvalidDeprecated "invalid-deprecated" Soft "`$deprecated` is not true, false or a string"
    InvalidExtensions "invalid-extensions" Soft "`$extensions` is not an object"
    TypeWithoutValue "type-without-value" Lint "an object has a `$type` but neither a value nor tokens"
    TokenReplacesGroup "token-replaces-group" Lint "a later source replaces a group with a token, or a token with a group"

    // Types (Format 5.2.2, 8)
    MissingType "missing-type" Hard "a token has no type and none can be inherited"
    UnknownType "unknown-type" Defect "a `$type` is not one of the format's types"
    TypeMismatch "type-mismatch" Hard "a reference yields a value of the wrong type"
    AliasTypeDiffersFromGroup "alias-type-differs-from-group" Lint "an alias without a `$type` has a different type from its group"

    // References (Format 7)
    InvalidReference "invalid-reference" Hard "a string with braces or a `$ref` is not a well-formed reference"
    UnknownReference "unknown-reference" Hard "a reference names a token that does not exist"
    ReferenceToGroup "reference-to-group" Hard "a reference names a group where a token is expected"
    ReferenceToPart "reference-to-part" Hard "a curly reference names a part of a token"
    ReferenceCycle "reference-cycle" Hard "references form a cycle"
    ReferenceInsideSimpleValue "reference-inside-simple-value" Hard "a curly reference is inside a value that is not composite"
    PointerThroughAlias "pointer-through-alias" Hard "a JSON Pointer goes through an alias"
    PointerToToken "pointer-to-token" Hard "a JSON Pointer names a whole token where a value is expected"
    TokenRefToValue "token-ref-to-value" Lint "a token's `$ref` ends in `/$value`"
    EmbeddedReference "embedded-reference" Lint "a reference is inside a longer string"

    // Groups that extend (Format 6.4)
    ExtendsToken "extends-token" Hard "`$extends` names a token"
    ExtendsCycle "extends-cycle" Hard "groups extend each other in a cycle"
    ExtendsTooLarge "extends-too-large" Hard "`$extends` makes more tokens than the limit"

    // Values (Format 8, 9; Color 4)
    InvalidValue "invalid-value" Hard "a value does not have the shape of its type"
    MissingPart "missing-part" Hard "a value lacks a part that its type requires"
    OmittedPart "omitted-part" Defect "a value leaves out a required part that has a usual default"
    UnknownPart "unknown-part" Defect "a value has a part that its type does not have"
    UnknownColorSpace "unknown-color-space" Hard "a `colorSpace` is not one of the format's fourteen"
    ComponentOutOfRange "component-out-of-range" Hard "a color component is outside the range of its space"
    XyzAboveOne "xyz-above-one" Lint "an xyz component is above 1"
    OutOfRange "out-of-range" Hard "a number is outside the range of its type"
    RoundedNumber "rounded-number" Lint "a number has more digits than a 64-bit float holds"
    InvalidHex "invalid-hex" Defect "a `hex` fallback is not `#` and six digits"
    HexDiffers "hex-differs" Lint "a `hex` fallback is a different color from the components"
    InvalidUnit "invalid-unit" Defect "a dimension's unit is not `px` or `rem`"
    ColorAsString "color-as-string" Defect "a color is written as a string"
    DimensionAsString "dimension-as-string" Defect "a dimension is written as a string"
    DimensionAsNumber "dimension-as-number" Defect "a dimension is written as a bare zero"
    DurationAsString "duration-as-string" Defect "a duration is written as a string"
    FontListInString "font-list-in-string" Lint "the name of a font family contains a comma"

    // Resolver documents (Resolver 4 to 6)
    InvalidResolver "invalid-resolver" Hard "a resolver document does not have the shape that the Resolver module defines"
    ResolverVersion "resolver-version" Hard "`version` is not `2025.10`"
    UnknownResolverKey "unknown-resolver-key" Soft "a resolver document has a key that the Resolver module does not define"
    NoContexts "no-contexts" Hard "a modifier has no contexts"
    SingleContext "single-context" Lint "a modifier has only one context"
    UnknownDefault "unknown-default" Hard "a modifier's `default` is not one of its contexts"
    UnresolvedSource "unresolved-source" Hard "a reference in a resolver document is dangling"
    ForbiddenSource "forbidden-source" Hard "a reference in a resolver document names something it may not refer to"
    TooManySources "too-many-sources" Hard "a resolver document names more sources than the limit"
    ResolverCycle "resolver-cycle" Hard "references in a resolver document form a cycle"
    DuplicateItem "duplicate-item" Hard "two items of `resolutionOrder` have the same name"
    MissingInput "missing-input" Hard "a modifier without a default needs an input"
    MissingDefault "missing-default" Lint "a modifier has neither a default nor a chosen context"
    UnknownModifier "unknown-modifier" Hard "an input names a modifier that does not exist"
    UnknownContext "unknown-context" Hard "an input names a context that its modifier does not have"
    UnusedItem "unused-item" Lint "a set or modifier is not in `resolutionOrder`"
    RepeatedSet "repeated-set" Lint "`resolutionOrder` applies a set twice"
    TooManyModifiers "too-many-modifiers" Hard "there are more modifiers than the limit"

    // Contexts
    TooManyCombinations "too-many-combinations" Hard "so many modifiers meet in a token that it has too many values"
    TypeDiffersBetweenContexts "type-differs-between-contexts" Soft "a token has different types in different contexts"
    AbsentInContext "absent-in-context" Lint "a token exists only in some contexts"
    DeprecatedReference "deprecated-reference" Lint "a token refers to a deprecated token"
    UnusedToken "unused-token" Silent "no other token refers to a token of the first layer"

    // Targets
    NameCollision "name-collision" Defect "two tokens get the same name in a target"
    NotExpressible "not-expressible" Lint "a target cannot fully express a value"
    InvalidTemplate "invalid-template" Hard "a template cannot be read or makes no sense"
    InvalidConfig "invalid-config" Hard "tokens.toml contains something it may not"
}

impl Code {
    fn row(self) -> &'static Row {
        &ROWS[self as usize]
    }

    /// The name users write: `unknown-reference`.
    pub fn name(self) -> &'static str {
        self.row().name
    }

    /// One line: what is flagged.
    pub fn summary(self) -> &'static str {
        self.row().summary
    }

    /// The page that `tokens explain` prints, in Markdown.
    pub fn page(self) -> &'static str {
        self.row().page
    }

    fn kind(self) -> Kind {
        self.row().kind
    }

    /// The code with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        for code in Self::ALL {
            if code.name() == name {
                return Some(*code);
            }
        }
        None
    }

    /// The level without any option.
    pub fn default_level(self) -> Level {
        match self.kind() {
            Kind::Hard | Kind::Soft | Kind::Defect => Level::Deny,
            Kind::Lint => Level::Warn,
            Kind::Silent => Level::Allow,
        }
    }

    /// Whether `--allow`, `--warn` can lower it: the compiler still has a value to carry on with.
    pub fn is_lowerable(self) -> bool {
        self.kind() != Kind::Hard
    }

    /// Whether `--lenient` lowers it to a warning.
    pub fn is_lenient(self) -> bool {
        self.kind() == Kind::Defect
    }
}
