"""Every token in every context, one canonical line each: by its case, by its path, and of all values at once."""

import itertools
import struct
import sys

import design_tokens_runtime as t


def n(number):
    return "none" if number is None else struct.pack(">d", number).hex()


def word(case):
    return case.name.replace("_", "").lower()


def color(c):
    r = c.rgba8
    parts = ",".join(n(part) for part in c.components)
    return f"{word(c.space)}/{parts}/{n(c.alpha)}/{r.red:02x}{r.green:02x}{r.blue:02x}{r.alpha:02x}"


def unit(u):
    return u.name if u.is_OTHER() else "px" if u.is_PX() else "rem"


def dimension(d):
    return n(d.value) + unit(d.unit)


def duration(d):
    return n(d.value) + word(d.unit)


def curve(c):
    return ",".join(n(x) for x in (c.x1, c.y1, c.x2, c.y2))


def stroke(s):
    if s.is_KEYWORD():
        return word(s.keyword)
    return ";".join(dimension(d) for d in s.dash_array) + ":" + word(s.line_cap)


def layer(s):
    parts = [dimension(d) for d in (s.offset_x, s.offset_y, s.blur, s.spread)]
    return " ".join([color(s.color), *parts, "true" if s.inset else "false"])


def value(v):
    if isinstance(v, list) and v and isinstance(v[0], str):
        return ";".join(v)
    if isinstance(v, list) and v and isinstance(v[0], t.ShadowLayerValue):
        return "|".join(layer(s) for s in v)
    if isinstance(v, list):
        return "|".join(f"{color(s.color)} {n(s.position)}" for s in v)
    if isinstance(v, float):
        return n(v)
    if isinstance(v, t.ColorValue):
        return color(v)
    if isinstance(v, t.DimensionValue):
        return dimension(v)
    if isinstance(v, t.DurationValue):
        return duration(v)
    if isinstance(v, t.CubicBezierValue):
        return curve(v)
    if isinstance(v, t.StrokeStyleValue):
        return stroke(v)
    if isinstance(v, t.BorderValue):
        return f"{color(v.color)} {dimension(v.width)} {stroke(v.style)}"
    if isinstance(v, t.TransitionValue):
        return f"{duration(v.duration)} {duration(v.delay)} {curve(v.timing_function)}"
    spacing = "none" if v.letter_spacing is None else dimension(v.letter_spacing)
    return f"{';'.join(v.font_family)} {dimension(v.font_size)} {n(v.font_weight)} {spacing} {n(v.line_height)}"


def inner(v):
    """What a value of any type holds."""
    for field in ("value", "names", "weight", "number", "layers", "stops"):
        if hasattr(v, field):
            return getattr(v, field)
    raise TypeError(v)


TYPES = [
    t.ColorToken, t.DimensionToken, t.FontFamilyToken, t.FontWeightToken, t.DurationToken, t.CubicBezierToken,
    t.NumberToken, t.StrokeStyleToken, t.BorderToken, t.TransitionToken, t.ShadowToken, t.GradientToken,
    t.TypographyToken,
]

out = sys.stdout
for theme, density, platform in itertools.product(t.ThemeContext, t.DensityContext, t.PlatformContext):
    contexts = t.TokenContexts(theme=theme, density=density, platform=platform)
    name = f"{word(theme)} {word(density)} {word(platform)}"
    for type_ in TYPES:
        for token in type_:
            out.write(f"case {name} {token.path()} {value(token.value_in(contexts))}\n")
    for values in vars(t.token_values(contexts)).values():
        for token, kept in values.items():
            out.write(f"kept {name} {token.path()} {value(kept)}\n")
    for entry in t.all_tokens(contexts):
        out.write(f"path {name} {entry.path} {value(inner(entry.value))}\n")

assert t.ColorToken.BG_CANVAS.value(theme=t.ThemeContext.DARK) == t.resolve(
    "color.bg.canvas", t.TokenContexts(theme=t.ThemeContext.DARK)
).value
try:
    t.resolve("color.bg.canvsa")
except t.ResolveError.UnknownToken as error:
    out.write(f"error {error.path} {error.suggestion}\n")
try:
    t.token_contexts({"theme": "drak"})
except t.ContextError.UnknownContext as error:
    out.write(f"error {error.modifier} {error.context} {error.suggestion}\n")
white, black = t.ColorToken.WHITE.value(), t.ColorToken.BLACK.value()
out.write(f"contrast {round(white.contrast(black), 6):g}\n")
out.write(f"mix {white.mix(black, 0.5, t.ColorSpaceValue.SRGB).hex()}\n")
out.write(f"digest {t.tokens_digest()}\n")
