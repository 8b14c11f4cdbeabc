#!/usr/bin/env bash
# Expected: a custom property's value is tokens that nothing has interpreted yet, so a minifier keeps its numbers.
# Found: numbers inside custom properties are rounded to six or seven digits: 16777217px becomes 16777216px, 0.123456789
# becomes .123457. Elsewhere that may be expected; here, a script that reads the property gets a different number.
# Tool: lightningcss 1.33.0 (npm). Source: CSS Custom Properties Level 1, section 2 (a value is kept as written).
. "$(dirname "$0")/prelude.sh"
npm_install lightningcss@1.33.0

cat > run.js <<'END'
import { transform } from "lightningcss";

const code = Buffer.from(":root { --size: 16777217px; --share: 0.123456789; --text: \"0.123456789\" }");
process.stdout.write(transform({ filename: "a.css", code, minify: true }).code);
END
node run.js > out.css
cat out.css; echo
shows "--size: 16777217px" 16777216px "$(grep -o 'size:[^;}]*' out.css | cut -d: -f2)"
shows "--share: 0.123456789" .123457 "$(grep -o 'share:[^;}]*' out.css | cut -d: -f2)"
