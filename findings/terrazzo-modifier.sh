#!/usr/bin/env bash
# Expected: a modifier without a default needs an input, so a build that gives it none ends with an error.
# Found: it does if the configuration lists a permutation without that input. If it lists no permutations, the same
# resolver is built with the first context of the modifier, and nothing is reported.
# Tool: @terrazzo/cli and @terrazzo/plugin-css 2.7.1 (npm). Source: resolver module 2025.10, sections 4.1.5.3 and 6.1.
. "$(dirname "$0")/prelude.sh"
npm_install @terrazzo/cli@2.7.1 @terrazzo/plugin-css@2.7.1

cat > tokens.resolver.json <<'END'
{
  "version": "2025.10",
  "modifiers": {
    "size": {
      "contexts": {
        "small": [{ "gap": { "$type": "dimension", "$value": { "value": 4, "unit": "px" } } }],
        "large": [{ "gap": { "$type": "dimension", "$value": { "value": 8, "unit": "px" } } }]
      }
    }
  },
  "resolutionOrder": [{ "$ref": "#/modifiers/size" }]
}
END
cat > terrazzo.config.js <<'END'
import css from "@terrazzo/plugin-css";

const listed = { permutations: [{ input: {}, prepare: (text) => `:root {\n${text}\n}` }] };
const options = { filename: "out.css", ...(process.env.LISTED ? listed : {}) };
export default { tokens: ["./tokens.resolver.json"], outDir: ".", plugins: [css(options)] };
END
status=0
LISTED=1 npx tz build > listed.log 2>&1 || status=$?
cat listed.log
shows "exit status with a permutation without input" 1 "$status"
shows "files with a permutation without input" 0 "$(find . -maxdepth 1 -name out.css | wc -l | tr -d ' ')"
status=0
npx tz build > log 2>&1 || status=$?
cat log
shows "exit status without permutations" 0 "$status"
shows "the value without permutations" 4px "$(sed -n 's/^ *--gap: \(.*\);.*/\1/p' out.css)"
shows "lines that name the modifier" 0 "$(grep -c size log || true)"
