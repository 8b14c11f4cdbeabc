#!/usr/bin/env bash
# Expected: a font family that is called like a color stays a word, since a list of families has no colors in it; and the
# two styles of output differ only in white space.
# Found: written expanded, the family keeps its name; written compressed, it is a color in its shortest form, so the page
# asks for a font called `#fff`. Quotes keep it.
# Tool: sass 1.108.2 (npm). Source: its documentation of colors says that names of colors are colors wherever they stand,
# and of the compressed style that it removes extra characters.
. "$(dirname "$0")/prelude.sh"
npm_install sass@1.108.2

cat > in.scss <<'END'
$family: White, "Black", serif;
p {
  font-family: $family;
}
END
for style in expanded compressed; do
  npx sass --no-source-map --style "$style" in.scss > "$style.css" 2> log || { cat log >&2; exit 1; }
done
family() { tr -d '\n' < "$1.css" | grep -oE 'font-family: ?[^;}]*' | sed 's/: */: /'; }
shows "expanded" 'font-family: White, "Black", serif' "$(family expanded)"
shows "compressed" 'font-family: #fff,"Black",serif' "$(family compressed)"
shows "words of warning" 0 "$(grep -ci warn log || true)"
