#!/usr/bin/env bash
# Expected: an sRGB screen shows a wider color as one color, whichever library a build asks for the fallback.
# Found: three libraries have three: the mapping of CSS Color 4 (colorjs.io, and culori's `toGamut`), each component
# clipped (culori's `formatHex`), and lightningcss's own. Their blues are 72, 0 and 81 of 255.
# Tools: colorjs.io 0.7.1, culori 4.0.2, lightningcss 1.33.0 (npm). Source: CSS Color 4, section 13.2.
. "$(dirname "$0")/prelude.sh"
npm_install colorjs.io@0.7.1 culori@4.0.2 lightningcss@1.33.0

cat > run.js <<'END'
import Color from "colorjs.io";
import { formatHex, toGamut } from "culori";
import { transform } from "lightningcss";

const text = "oklch(0.7 0.3 150)";
console.log("colorjs", new Color(text).to("srgb").toGamut({ method: "css" }).toString({ format: "hex" }));
console.log("mapped", formatHex(toGamut("rgb", "oklch")(text)));
console.log("clipped", formatHex(text));
// That browser does not know `oklch`, so a fallback is written in front.
const options = { filename: "a.css", code: Buffer.from(`a { color: ${text} }`), targets: { chrome: 90 << 16 } };
console.log("lightning", /#[0-9a-f]+/.exec(transform(options).code.toString())[0]);
END
node run.js > out
answer() { sed -n "s/^$1 //p" out; }
shows "colorjs.io" "#00c248" "$(answer colorjs)"
shows "culori, toGamut" "#00c248" "$(answer mapped)"
shows "culori, formatHex" "#00cb00" "$(answer clipped)"
shows "lightningcss" "#00c051" "$(answer lightning)"
