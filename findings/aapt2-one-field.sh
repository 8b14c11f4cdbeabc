#!/usr/bin/env bash
# Expected: resources with different names each get a field in `R.java`, or the linker rejects one.
# Found: `gap-s`, `gap.s` and `gap_s` are three resources in the package but one field in `R.java`, the last one's; code
# can't reach the other two. Both steps exit with 0 and report nothing.
# Tool: aapt2 2.19 (Debian's package `aapt` 1:10.0.0+r36-10). Source: its own output.
. "$(dirname "$0")/prelude.sh"
version=1:10.0.0+r36-10
if [ "$(dpkg-query -W -f '${Version}' aapt 2> /dev/null)" != "$version" ]; then
  apt-get install -y -qq --no-install-recommends "aapt=$version" > log 2>&1 || { cat log >&2; exit 1; }
fi
echo "version: $(aapt2 version 2>&1)"

mkdir -p res/values
cat > res/values/gap.xml <<'END'
<resources>
  <dimen name="gap-s">1dp</dimen>
  <dimen name="gap.s">2dp</dimen>
  <dimen name="gap_s">3dp</dimen>
</resources>
END
echo '<manifest package="com.example.gap"/>' > AndroidManifest.xml
aapt2 compile --dir res -o res.zip > said 2>&1
aapt2 link --manifest AndroidManifest.xml --java java -o out.apk res.zip >> said 2>&1
aapt2 dump resources out.apk > dump
grep -o 'dimen/gap.*' dump
grep -o 'int gap.*' java/com/example/gap/R.java
shows "resources in the package" 3 "$(grep -c ' dimen/gap' dump)"
shows "fields in R.java" 1 "$(grep -c 'int gap' java/com/example/gap/R.java)"
shows "lines said" 0 "$(wc -l < said | tr -d ' ')"
