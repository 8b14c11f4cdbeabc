#!/usr/bin/env bash
# Expected: `.dark` overrides a theme's color and its shadow, and whatever uses them follows in both cases, since a
# utility class refers to its theme variable.
# Found: the color's class refers to the variable; the shadow's class has a copy of the value from `@theme`, so the dark
# shadow is never seen. Nothing is reported.
# Tool: tailwindcss and @tailwindcss/cli 4.3.5 (npm). Source: issue 18776 and pull request 13449 of
# tailwindlabs/tailwindcss.
. "$(dirname "$0")/prelude.sh"
npm_install tailwindcss@4.3.5 @tailwindcss/cli@4.3.5

cat > page.html <<'END'
<p class="text-ink shadow-card">A card</p>
END
cat > in.css <<'END'
@import "tailwindcss/theme";
@import "tailwindcss/utilities" source(none);
@source "./page.html";
@theme {
  --color-ink: #101112;
  --shadow-card: 0 1px 2px #131415;
}
.dark {
  --color-ink: #e0e1e2;
  --shadow-card: 0 4px 8px #e3e4e5;
}
END
npx tailwindcss --input in.css --output out.css 2> log || { cat log >&2; exit 1; }
# The rule of a class, on one line.
rule() { tr -s '\n ' ' ' < out.css | grep -o "\.$1 {[^}]*}"; }
rule text-ink
rule shadow-card
shows "var() in the class of the color" 1 "$(rule text-ink | grep -c 'var(--color-ink)')"
shows "var(--shadow-card) in the class of the shadow" 0 "$(rule shadow-card | grep -c 'var(--shadow-card)' || true)"
shows "the value from @theme in the class of the shadow" 1 "$(rule shadow-card | grep -c '131415')"
