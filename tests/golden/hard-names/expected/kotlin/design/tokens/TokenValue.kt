// Generated from design tokens. Changes here are lost.
package design.tokens

/**
 * A value of several parts. Two of one type are equal if their parts are. It is no data class: those cannot get another
 * part without breaking what was compiled against them.
 */
public abstract class TokenValue internal constructor() {
    internal abstract val parts: List<Any?>

    final override fun equals(other: Any?): Boolean =
        this === other || other is TokenValue && other::class == this::class && other.parts == parts

    final override fun hashCode(): Int = parts.hashCode()

    final override fun toString(): String = parts.joinToString(prefix = "${this::class.simpleName}(", postfix = ")")
}
