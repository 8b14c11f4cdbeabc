#!/usr/bin/env bash
# Expected: a dimension and a duration in the form of version 2025.10 of the format, objects with `value` and `unit`,
# come out of the built-in transform groups in the platform's unit: 4 px are 4dp on Android, 120 ms are 120ms in CSS.
# Found: 4 px are 64.00dp, since the unit is ignored and every number taken for rem; the React Native group prints the
# dimension as `[object Object]`, and every group the duration. The build exits with 0 and reports nothing.
# Tool: style-dictionary 5.5.5 (npm). Source: format module 2025.10, sections 8.2 and 8.5.
. "$(dirname "$0")/prelude.sh"
npm_install style-dictionary@5.5.5

cat > tokens.json <<'END'
{
  "gap": { "$type": "dimension", "$value": { "value": 4, "unit": "px" } },
  "fade": { "$type": "duration", "$value": { "value": 120, "unit": "ms" } }
}
END
cat > build.js <<'END'
import StyleDictionary from "style-dictionary";

for (const group of ["css", "android", "react-native"]) {
  const files = [{ destination: `${group}.txt`, format: "css/variables" }];
  const dictionary = new StyleDictionary({ source: ["tokens.json"], platforms: { out: { transformGroup: group, files } } });
  await dictionary.buildAllPlatforms();
}
END
node build.js > log 2>&1 || { cat log >&2; exit 1; }
value() { sed -n "s/^ *--$2: \(.*\);.*/\1/p" "$1.txt"; }
shows "4 px in the group css" 4px "$(value css gap)"
shows "4 px in the group android" 64.00dp "$(value android gap)"
shows "4 px in the group react-native" "[object Object]" "$(value react-native gap)"
shows "120 ms in the group css" "[object Object]" "$(value css fade)"
shows "warnings" 0 "$(grep -c -i -E 'warn|error' log || true)"
