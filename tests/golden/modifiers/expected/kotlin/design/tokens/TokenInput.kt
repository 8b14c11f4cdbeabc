// Generated from design tokens. Changes here are lost.
package design.tokens

import androidx.compose.runtime.Immutable

/** Which surfaces the text stands on. */
public enum class Theme(
    /** The context's name in the resolver document. */
    public val context: String,
) {
    Light("light"),
    Dark("dark"),
    HighContrast("high contrast"),
    ;

    public companion object {
        /** The context with this name in the resolver document. */
        public fun of(context: String): Theme? = entries.firstOrNull { it.context == context }
    }
}

/** The contexts of `density`. */
public enum class Density(
    /** The context's name in the resolver document. */
    public val context: String,
) {
    Compact("compact"),
    Regular("regular"),
    _2x("2x"),
    ;

    public companion object {
        /** The context with this name in the resolver document. */
        public fun of(context: String): Density? = entries.firstOrNull { it.context == context }
    }
}

/** The contexts of `platform`. */
public enum class Platform(
    /** The context's name in the resolver document. */
    public val context: String,
) {
    Web("web"),
    Ios("ios"),
    Android("android"),
    ;

    public companion object {
        /** The context with this name in the resolver document. */
        public fun of(context: String): Platform? = entries.firstOrNull { it.context == context }
    }
}

/** A context for each modifier; an omitted one is in its default context. */
@Immutable
public data class TokenInput(
    /** The context of `theme`. */
    public val theme: Theme = Theme.Light,
    /** The context of `density`. */
    public val density: Density = Density.Regular,
    /** The context of `platform`. */
    public val platform: Platform = Platform.Web,
)
