package org.onrecord.read.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.onrecord.quality.BenchData;
import org.onrecord.quality.Cost;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How well the main text of web pages is found, beside Readability4J and the whole text, on the
/// same pages in the same run. `docs/main-text.md` says how to run it.
///
/// Each page has segments that must be kept and segments that must not. The pages are cut in two
/// halves by a fixed seed: rules were developed on the first, the second only checks them.
public final class MainTextBench {
  private static final Pattern SPACE = Pattern.compile("(?U)\\s+");

  private MainTextBench() {}

  record Page(String file, String html, List<String> with, List<String> without) {}

  /// Segments that are there and should be, that are there and should not, that are not and should.
  public record Score(int kept, int wrong, int missed) {
    Score plus(Score other) {
      return new Score(kept + other.kept, wrong + other.wrong, missed + other.missed);
    }

    public double precision() {
      return kept / (double) Math.max(1, kept + wrong);
    }

    public double recall() {
      return kept / (double) Math.max(1, kept + missed);
    }

    public double f1() {
      return 2.0 * kept / Math.max(1, 2 * kept + wrong + missed);
    }
  }

  /// @param arguments `--misses` lists what was missed and wrongly kept in the first half; `--ours`
  ///   leaves the others out
  public static void main(String... arguments) throws IOException {
    Optional<Path> folder = BenchData.byDefault().find("main-text");
    if (folder.isEmpty()) {
      IO.println("skipped: no main-text.tar.xz in $ONRECORD_BENCH or ../shared/bench");
      return;
    }
    List<Page> pages = pages(folder.get());
    if (List.of(arguments).contains("--misses")) {
      half(pages, 0).forEach(MainTextBench::printMisses);
    }
    IO.println(
        "%-14s %-7s %9s %6s %5s %8s".formatted("", "half", "precision", "recall", "F1", "ms/page"));
    boolean onlyOurs = List.of(arguments).contains("--ours");
    tools().entrySet().stream()
        .limit(onlyOurs ? 1 : 3)
        .forEach(tool -> report(tool.getKey(), tool.getValue(), pages));
  }

  private static Map<String, Function<String, String>> tools() {
    var tools = new LinkedHashMap<String, Function<String, String>>();
    tools.put("onrecord", html -> WebPage.of(html, Optional.empty()).text());
    tools.put("readability4j", MainTextBench::readability);
    tools.put("whole text", html -> Jsoup.parse(html).text());
    return tools;
  }

  private static void report(String name, Function<String, String> tool, List<Page> pages) {
    print(name, "(warm)", tool, half(pages, 0));
    for (int half = 0; half < 2; half++) {
      List<Page> some = half(pages, half);
      print(name, half == 0 ? "first" : "second", tool, some);
    }
    print(name, "both", tool, pages);
  }

  private static void print(
      String name, String half, Function<String, String> tool, List<Page> pages) {
    long start = System.nanoTime();
    Score score = score(tool, pages);
    double millis = (System.nanoTime() - start) / 1e6 / pages.size();
    IO.println(
        "%-14s %-7s %9.3f %6.3f %5.3f %8.2f"
            .formatted(name, half, score.precision(), score.recall(), score.f1(), millis));
  }

  private static Score score(Function<String, String> tool, List<Page> pages) {
    return pages.stream()
        .map(page -> score(page, tool.apply(page.html())))
        .reduce(new Score(0, 0, 0), Score::plus);
  }

  private static Score score(Page page, String text) {
    String squeezed = squeeze(text);
    int kept = (int) page.with().stream().filter(squeezed::contains).count();
    int wrong = (int) page.without().stream().filter(squeezed::contains).count();
    return new Score(kept, wrong, page.with().size() - kept);
  }

  private static void printMisses(Page page) {
    String text = squeeze(WebPage.of(page.html(), Optional.empty()).text());
    page.with().stream()
        .filter(s -> !text.contains(s))
        .forEach(s -> IO.println("missed  %s  %s".formatted(page.file(), s)));
    page.without().stream()
        .filter(text::contains)
        .forEach(s -> IO.println("wrong   %s  %s".formatted(page.file(), s)));
  }

  private static String readability(String html) {
    String text = new Readability4J("https://example.org/", html).parse().getTextContent();
    return text == null ? "" : text;
  }

  static String squeeze(String text) {
    return SPACE.matcher(text).replaceAll(" ");
  }

  private static List<Page> half(List<Page> pages, int half) {
    var shuffled = new ArrayList<>(pages);
    Collections.shuffle(shuffled, new Random(1));
    int middle = shuffled.size() / 2;
    return half == 0 ? shuffled.subList(0, middle) : shuffled.subList(middle, shuffled.size());
  }

  private static List<Page> pages(Path folder) throws IOException {
    var mapper = new JsonMapper();
    var pages = new ArrayList<Page>();
    for (String line : Files.readAllLines(folder.resolve("expected.jsonl"))) {
      if (!line.isBlank()) {
        JsonNode row = mapper.readTree(line);
        String file = row.get("file").stringValue();
        pages.add(
            new Page(
                file,
                decoded(Files.readAllBytes(folder.resolve("pages").resolve(file))),
                segments(row.get("with")),
                segments(row.get("without"))));
      }
    }
    return pages;
  }

  private static List<String> segments(JsonNode array) {
    return array.values().stream().map(JsonNode::stringValue).map(MainTextBench::squeeze).toList();
  }

  private static String decoded(byte[] bytes) throws IOException {
    Charset charset = Jsoup.parse(new ByteArrayInputStream(bytes), null, "").charset();
    return new String(bytes, charset);
  }

  /// What a tool reached, and what it cost.
  ///
  /// @param speed pages a second of processor time, once it ran over half of them
  public record Measured(Score score, double speed) {}

  /// How well each tool does over all pages in `folder`.
  public static Map<String, Measured> measure(Path folder) throws IOException {
    return measure(folder, tools());
  }

  /// @param tools from a page to its main text, by name
  public static Map<String, Measured> measure(
      Path folder, Map<String, Function<String, String>> tools) throws IOException {
    List<Page> pages = pages(folder);
    var measured = new LinkedHashMap<String, Measured>();
    tools.forEach((name, tool) -> {
      score(tool, half(pages, 0));
      var texts = new ArrayList<String>();
      double seconds =
          Cost.seconds(() -> pages.forEach(page -> texts.add(tool.apply(page.html()))));
      measured.put(name, new Measured(score(tool, pages), pages.size() / seconds));
    });
    return measured;
  }

  /// Prints what we miss and keep wrongly in the pages of the first half.
  public static void printMisses(Path folder) throws IOException {
    half(pages(folder), 0).forEach(MainTextBench::printMisses);
  }
}
