#!/usr/bin/env bash
# Expected: a variable that refers to another one has the value that the other one has where it is written, so a block
# that changes the other one leaves it alone; and colors that are passed through keep their digits.
# Found: the reference is looked up where it is used, in every block anew. And `rgb()` in percentages is rounded to whole
# bytes, while `oklch()` keeps eight decimals.
# Tool: less 4.9.1 (npm). Source: its documentation of variables ("lazy evaluation") tells of the order in one scope; of
# percentages it tells nothing.
. "$(dirname "$0")/prelude.sh"
npm_install less@4.9.1

cat > in.less <<'END'
@blue: #0000ff;
@accent: @blue;
#dark() {
  @blue: #8888ff;
}
.light { color: @accent; }
.dark { #dark(); color: @accent; }
.exact { color: rgb(12.3456% 20% 30.5%); background: oklch(0.123456789 0.1 20); }
END
npx lessc in.less out.css 2> log || { cat log >&2; exit 1; }
color() { tr -s '\n ' ' ' < out.css | grep -oE "\.$1 \{ color: [^;]*" | sed 's/.*: //'; }
shows "the accent where nothing is changed" '#0000ff' "$(color light)"
shows "the accent where the blue is changed" '#8888ff' "$(color dark)"
shows "rgb(12.3456% 20% 30.5%)" '#1f334e' "$(color exact)"
shows "oklch(0.123456789 0.1 20)" 1 "$(grep -c 'oklch(0.12345679 0.1 20)\|oklch(0.123456789 0.1 20)' out.css)"
cat out.css
