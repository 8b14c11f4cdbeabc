#!/usr/bin/env bash
# Expected: a theme with a font family and a font weight of one name either gets two classes or is reported, since both
# are a class `font-NAME`.
# Found: the class sets the family alone. The weight has no class any more, and nothing is reported. A color and a
# background image of one name go the same way: `bg-NAME` is the color.
# Tool: tailwindcss and @tailwindcss/cli 4.3.5 (npm). Source: its documentation of theme variable namespaces lists
# `--font-*` and `--font-weight-*`, `--color-*` and `--background-image-*`, without an order.
. "$(dirname "$0")/prelude.sh"
npm_install tailwindcss@4.3.5 @tailwindcss/cli@4.3.5

cat > page.html <<'END'
<p class="font-strong font-quiet bg-dawn bg-dusk">A card</p>
END
cat > in.css <<'END'
@import "tailwindcss/theme";
@import "tailwindcss/utilities" source(none);
@source "./page.html";
@theme {
  --font-strong: "Inter", sans-serif;
  --font-weight-strong: 700;
  --font-weight-quiet: 300;
  --color-dawn: #101112;
  --background-image-dawn: linear-gradient(#fff, #000);
  --background-image-dusk: linear-gradient(#000, #fff);
}
END
npx tailwindcss --input in.css --output out.css 2> log || { cat log >&2; exit 1; }
# The rule of a class, on one line.
rule() { tr -s '\n ' ' ' < out.css | grep -o "\.$1 {[^}]*}"; }
for class in font-strong font-quiet bg-dawn bg-dusk; do
  rule "$class"
done
shows "declarations of a weight in the class of both" 0 "$(rule font-strong | grep -c 'font-weight:' || true)"
shows "declarations of a family in it" 1 "$(rule font-strong | grep -c 'font-family:')"
shows "declarations of a weight in the class of a weight alone" 1 "$(rule font-quiet | grep -c 'font-weight:')"
shows "declarations of an image in the class of both" 0 "$(rule bg-dawn | grep -c 'background-image:' || true)"
shows "declarations of an image in the class of an image alone" 1 "$(rule bg-dusk | grep -c 'background-image:')"
shows "words of warning" 0 "$(grep -ciE 'warn|conflict|both' log || true)"
