// Generated from design tokens. Changes here are lost.
package design.tokens

import androidx.compose.runtime.Immutable

/** Which surfaces the text stands on. */
public enum class TokenTheme(
    /** The context's name in the resolver document. */
    public val context: String,
) {
    Light("light"),
    Dark("dark"),
    HighContrast("high contrast"),
    ;

    public companion object {
        /** The context with this name in the resolver document. */
        public fun of(context: String): TokenTheme? = entries.firstOrNull { it.context == context }
    }
}

/** The contexts of `density`. */
public enum class TokenDensity(
    /** The context's name in the resolver document. */
    public val context: String,
) {
    Compact("compact"),
    Regular("regular"),
    N2x("2x"),
    ;

    public companion object {
        /** The context with this name in the resolver document. */
        public fun of(context: String): TokenDensity? = entries.firstOrNull { it.context == context }
    }
}

/** The contexts of `platform`. */
public enum class TokenPlatform(
    /** The context's name in the resolver document. */
    public val context: String,
) {
    Web("web"),
    Ios("ios"),
    Android("android"),
    ;

    public companion object {
        /** The context with this name in the resolver document. */
        public fun of(context: String): TokenPlatform? = entries.firstOrNull { it.context == context }
    }
}

/** A context for each modifier; an omitted one is in its default context. */
@Immutable
public data class TokenInput(
    /** The context of `theme`. */
    public val theme: TokenTheme = TokenTheme.Light,
    /** The context of `density`. */
    public val density: TokenDensity = TokenDensity.Regular,
    /** The context of `platform`. */
    public val platform: TokenPlatform = TokenPlatform.Web,
)
