// Generated from design tokens. Changes here are lost.
package design.tokens

import androidx.compose.runtime.Immutable as ComposeImmutable
import kotlin.String as KotlinString

/** The contexts of `theme`. */
public enum class Theme(
    /** The context's name in the resolver document. */
    public val context: KotlinString,
) {
    Light("light"),
    Dark("dark"),
    ;

    public companion object {
        /** The context with this name in the resolver document. */
        public fun of(context: KotlinString): Theme? = entries.firstOrNull { it.context == context }
    }
}

/** Called like a type of every platform. */
public enum class Color(
    /** The context's name in the resolver document. */
    public val context: KotlinString,
) {
    CompanionContext("companion"),
    Entries("entries"),
    _2x("2x"),
    Init("init"),
    ;

    public companion object {
        /** The context with this name in the resolver document. */
        public fun of(context: KotlinString): Color? = entries.firstOrNull { it.context == context }
    }
}

/** The contexts of `string`. */
public enum class StringModifier(
    /** The context's name in the resolver document. */
    public val context: KotlinString,
) {
    Self("Self"),
    Type("Type"),
    ;

    public companion object {
        /** The context with this name in the resolver document. */
        public fun of(context: KotlinString): StringModifier? = entries.firstOrNull { it.context == context }
    }
}

/** A context for each modifier; an omitted one is in its default context. */
@ComposeImmutable
public data class TokenInput(
    /** The context of `theme`. */
    public val theme: Theme = Theme.Light,
    /** The context of `color`. */
    public val color: Color = Color.CompanionContext,
    /** The context of `string`. */
    public val string: StringModifier = StringModifier.Self,
)
