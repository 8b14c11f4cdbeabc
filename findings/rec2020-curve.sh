#!/usr/bin/env bash
# Expected: `color(rec2020 0.5 0.5 0.5)` is painted as sRGB 120, since CSS Color 4 gives rec2020 the curve of displays,
# a power of 2.4: 0.5^2.4 is 0.189 of the light, which sRGB encodes as 120 of 255.
# Found: 139 of 255, which is what the older camera curve makes of it (0.26 of the light). The same gray in display-p3
# is painted as written, give or take one step.
# Tool: Chromium of Debian's package `chromium` 156.0.8078.108-1~deb12u1. Source: CSS Color 4 and the pixels of a canvas.
. "$(dirname "$0")/prelude.sh"
version=156.0.8078.108-1~deb12u1
if [ "$(dpkg-query -W -f '${Version}' chromium 2> /dev/null)" != "$version" ]; then
  apt-get install -y -qq --no-install-recommends "chromium=$version" > log 2>&1 || { cat log >&2; exit 1; }
fi
echo "version: $(chromium --version 2> /dev/null)"

cat > page.html <<'END'
<canvas id="screen" width="1" height="1"></canvas><pre id="seen"></pre>
<script>
  const pen = document.getElementById("screen").getContext("2d");
  for (const color of ["color(rec2020 0.5 0.5 0.5)", "color(display-p3 0.5 0.5 0.5)"]) {
    pen.fillStyle = color;
    pen.fillRect(0, 0, 1, 1);
    const red = pen.getImageData(0, 0, 1, 1).data[0];
    document.getElementById("seen").append("[" + color.split(" ")[0].slice(6) + "=" + red + "]");
  }
</script>
END
chromium --headless --no-sandbox --disable-gpu --force-color-profile=srgb --dump-dom "file://$work/page.html" > seen 2> /dev/null
shows "rec2020 0.5 as sRGB" 139 "$(grep -o '\[rec2020=[0-9]*' seen | grep -o '[0-9]*$')"
shows "display-p3 0.5 as sRGB" 127 "$(grep -o '\[display-p3=[0-9]*' seen | grep -o '[0-9]*$')"
