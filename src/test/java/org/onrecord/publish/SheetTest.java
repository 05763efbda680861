package org.onrecord.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Reads the colours out of the style sheet and computes what a reader can tell apart: contrast as
/// WCAG 2.2 has it, distance as CIEDE2000 (Sharma, Wu, Dalal 2005).
class SheetTest {
  private static final Pattern PAIR =
      Pattern.compile("--([a-z0-9-]+): light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)");
  private static final Pattern ONE = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{6});");

  private final Map<String, int[][]> colours = read();

  private static Map<String, int[][]> read() {
    var assets = Assets.load();
    String name = assets.sheetAddress().substring(Assets.FOLDER.length());
    String sheet = new String(assets.find(name).orElseThrow().bytes(), StandardCharsets.UTF_8);
    var colours = new LinkedHashMap<String, int[][]>();
    Matcher pair = PAIR.matcher(sheet);
    while (pair.find()) {
      colours.put(pair.group(1), new int[][] {rgb(pair.group(2)), rgb(pair.group(3))});
    }
    Matcher one = ONE.matcher(sheet);
    while (one.find()) {
      colours.putIfAbsent(one.group(1), new int[][] {rgb(one.group(2)), rgb(one.group(2))});
    }
    return colours;
  }

  private static int[] rgb(String hex) {
    int all = Integer.parseInt(hex.substring(1), 16);
    return new int[] {all >> 16, all >> 8 & 255, all & 255};
  }

  private int[] colour(String name, int theme) {
    return Objects.requireNonNull(colours.get(name), name)[theme];
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void wordsCanBeReadOnPaperAndOnBands(int theme) {
    for (String word :
        List.of(
            "ink",
            "soft",
            "link",
            "visited",
            "quotation",
            "commitment",
            "claim",
            "figure",
            "date",
            "relation",
            "agree",
            "contradict",
            "partly")) {
      for (String ground : List.of("paper", "raised")) {
        assertThat(contrast(word, ground, theme)).as(word + " on " + ground).isGreaterThan(4.5);
      }
    }
    for (String ground :
        List.of(
            "arrived",
            "share-1",
            "share-2",
            "share-3",
            "share-4",
            "share-5",
            "quotation-tint",
            "commitment-tint",
            "claim-tint")) {
      assertThat(contrast("ink", ground, theme)).as("ink on " + ground).isGreaterThan(4.5);
    }
    for (String kind : List.of("quotation", "commitment", "claim")) {
      assertThat(contrast("link", kind + "-tint", theme)).isGreaterThan(4.5);
      assertThat(contrast(kind, kind + "-tint", theme)).isGreaterThan(4.5);
    }
    assertThat(contrast("on-paid", "paid", theme)).isGreaterThan(4.5);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void linesCanBeSeen(int theme) {
    assertThat(contrast("rule", "paper", theme)).isGreaterThan(3);
    assertThat(contrast("rule", "raised", theme)).isGreaterThan(3);
    for (String line :
        List.of("quotation", "commitment", "claim", "figure", "date", "link", "relation")) {
      assertThat(contrast(line, "arrived", theme)).as(line + " where one arrived").isGreaterThan(3);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void kindsCanBeToldApart(int theme) {
    List<String> kinds = List.of("quotation", "commitment", "claim", "figure", "date");
    List<String> first = List.of("quotation", "commitment", "claim");
    for (String a : first) {
      for (String b : kinds) {
        if (!a.equals(b)) {
          assertThat(distance(colour(a, theme), colour(b, theme)))
              .as(a + " and " + b)
              .isGreaterThan(10);
        }
      }
      assertThat(distance(colour(a, theme), colour("ink", theme))).isGreaterThan(10);
    }
  }

  @Test
  void theDistanceIsThatOfItsAuthors() {
    // Pair 1 of the paper's table: 2.0425.
    assertThat(Ciede.distance(50, 2.6772, -79.7751, 50, 0, -82.7485)).isBetween(2.0424, 2.0426);
  }

  private double contrast(String a, String b, int theme) {
    double first = luminance(colour(a, theme));
    double second = luminance(colour(b, theme));
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double luminance(int[] rgb) {
    return 0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]);
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  private static double distance(int[] a, int[] b) {
    double[] first = lab(a);
    double[] second = lab(b);
    return Ciede.distance(first[0], first[1], first[2], second[0], second[1], second[2]);
  }

  private static double[] lab(int[] rgb) {
    double r = linear(rgb[0]);
    double g = linear(rgb[1]);
    double b = linear(rgb[2]);
    double x = root((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
    double y = root(0.2126 * r + 0.7152 * g + 0.0722 * b);
    double z = root((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double root(double t) {
    return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
  }
}
