#!/usr/bin/env bash
# Expected: arithmetic is for number tokens; a font name and a text come out unchanged.
# Found: every string is taken for arithmetic. The font `Acme 5-2` becomes `Acme 3`, the text `555-1234` becomes -679.
# Tool: @tokens-studio/sd-transforms 2.0.3 with style-dictionary 5.5.5 (npm). Source: the transform `ts/resolveMath` in the
# package's README.
. "$(dirname "$0")/prelude.sh"
npm_install style-dictionary@5.5.5 @tokens-studio/sd-transforms@2.0.3

cat > tokens.json <<'END'
{
  "font": { "$type": "fontFamily", "$value": "Acme 5-2" },
  "phone": { "$type": "text", "$value": "555-1234" }
}
END
cat > build.js <<'END'
import StyleDictionary from "style-dictionary";
import { register } from "@tokens-studio/sd-transforms";

await register(StyleDictionary);
const dictionary = new StyleDictionary({
  source: ["tokens.json"],
  preprocessors: ["tokens-studio"],
  log: { verbosity: "silent" },
  platforms: {
    css: {
      transformGroup: "tokens-studio",
      transforms: ["name/kebab"],
      files: [{ destination: "out.css", format: "css/variables" }],
    },
  },
});
await dictionary.buildAllPlatforms();
END
node build.js > log 2>&1 || { cat log >&2; exit 1; }
value() { sed -n "s/^ *--$1: \(.*\);.*/\1/p" out.css; }
shows "the font \`Acme 5-2\`" "'Acme 3'" "$(value font)"
shows "the text \`555-1234\`" "-679" "$(value phone)"
