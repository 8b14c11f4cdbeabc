#!/usr/bin/env bash
# Expected: a color whose components are outside the range of its color space keeps them, or is rejected.
# Found: they are silently clamped, even in extended sRGB, which exists for what sRGB can't hold: it ends at -0.799, but
# a green of XYZ has a red of -1.22. Read back, it is a different color. `ColorSpaces.CieXyz` keeps the same green.
# Tool: org.jetbrains.compose.ui:ui-graphics-desktop 1.8.2 (Maven), on Java 17. Source: the documentation of
# `androidx.compose.ui.graphics.colorspace.ColorSpaces`, which gives the range but not what happens beyond it.
. "$(dirname "$0")/prelude.sh"
version=1.8.2
cat > pom.xml <<END
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>finding</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.jetbrains.compose.ui</groupId>
      <artifactId>ui-graphics-desktop</artifactId>
      <version>$version</version>
      <exclusions><exclusion><groupId>androidx.*</groupId><artifactId>*</artifactId></exclusion></exclusions>
    </dependency>
  </dependencies>
</project>
END
mvn -B -q dependency:copy-dependencies -DoutputDirectory=jars > log 2>&1 || { cat log >&2; exit 1; }
echo "version: org.jetbrains.compose.ui:ui-graphics-desktop:$version"

cat > Clamps.java <<'END'
import static androidx.compose.ui.graphics.ColorKt.Color;

import androidx.compose.ui.graphics.Color;
import androidx.compose.ui.graphics.colorspace.ColorSpaces;

class Clamps {
  public static void main(String[] arguments) throws ReflectiveOperationException {
    var spaces = ColorSpaces.INSTANCE;
    long extended = Color(-1.22f, 1.31f, -0.49f, 1f, spaces.getExtendedSrgb());
    long xyz = Color(0f, 1f, 0f, 1f, spaces.getCieXyz());
    System.out.printf("lowest %.3f%n", spaces.getExtendedSrgb().getMinValue(0));
    System.out.printf("red %.3f%n", part("getRed-impl", extended));
    System.out.printf("green %.3f%n", part("getGreen-impl", xyz));
  }

  /** Kotlin's names for the parts of a color aren't valid in Java. */
  private static float part(String name, long color) throws ReflectiveOperationException {
    return (float) Color.class.getMethod(name, long.class).invoke(null, color);
  }
}
END
java -Duser.language=en -cp 'jars/*' Clamps.java > out
answer() { sed -n "s/^$1 //p" out; }
shows "the lowest component of extended sRGB" -0.799 "$(answer lowest)"
shows "a red of -1.22 in extended sRGB" -0.799 "$(answer red)"
shows "a green of 1 in XYZ" 1.000 "$(answer green)"
