// Generated from design tokens. Changes here are lost.
package design.tokens

import androidx.compose.runtime.Immutable as ComposeImmutable
import kotlin.String as KotlinString

/** The contexts of `theme`. */
public enum class TokenTheme(
    /** The context's name in the resolver document. */
    public val context: KotlinString,
) {
    Light("light"),
    Dark("dark"),
    ;

    public companion object {
        /** The context with this name in the resolver document. */
        public fun of(context: KotlinString): TokenTheme? = entries.firstOrNull { it.context == context }
    }
}

/** Called like a type of every platform. */
public enum class TokenColor(
    /** The context's name in the resolver document. */
    public val context: KotlinString,
) {
    CompanionContext("companion"),
    Entries("entries"),
    N2x("2x"),
    Init("init"),
    ;

    public companion object {
        /** The context with this name in the resolver document. */
        public fun of(context: KotlinString): TokenColor? = entries.firstOrNull { it.context == context }
    }
}

/** The contexts of `string`. */
public enum class TokenString(
    /** The context's name in the resolver document. */
    public val context: KotlinString,
) {
    Self("Self"),
    Type("Type"),
    ;

    public companion object {
        /** The context with this name in the resolver document. */
        public fun of(context: KotlinString): TokenString? = entries.firstOrNull { it.context == context }
    }
}

/** A context for each modifier; an omitted one is in its default context. */
@ComposeImmutable
public data class TokenInput(
    /** The context of `theme`. */
    public val theme: TokenTheme = TokenTheme.Light,
    /** The context of `color`. */
    public val color: TokenColor = TokenColor.CompanionContext,
    /** The context of `string`. */
    public val string: TokenString = TokenString.Self,
)
