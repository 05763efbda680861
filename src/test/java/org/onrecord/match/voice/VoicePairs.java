package org.onrecord.match.voice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Pairs of texts that are known to be one voice or two, made by rule with a fixed seed.
final class VoicePairs {
  private static final Path EXAMPLE = Path.of("examples", "velmora");
  private static final int[] EDITS = {5, 10, 15, 20, 25, 30, 40, 50, 60};

  /// Edits up to which copies must be found.
  static final int FLOOR = 30;

  private final List<Labelled> pairs = new ArrayList<>();
  private final Random random = new Random(20_311);
  private final Rewriting rewriting;
  private final List<String> bases;

  /// @param kind what was done
  /// @param floor whether it counts for the figure that must be reached
  record Labelled(String kind, String a, String b, boolean one, boolean floor) {}

  private VoicePairs(List<String> bases) throws IOException {
    this.bases = bases;
    this.rewriting = new Rewriting(bases);
  }

  /// Pairs made of the shipped example and of our own tellings.
  static List<Labelled> ofOurOwn() throws IOException {
    Tellings tellings = Tellings.read();
    var bases = new ArrayList<>(examples());
    for (int seed = 0; seed < 2; seed++) {
      for (String event : tellings.events()) {
        bases.addAll(tellings.of(event, seed));
      }
    }
    var made = new VoicePairs(bases);
    made.copies();
    made.strangers();
    for (int seed = 10; seed < 16; seed++) {
      for (String event : tellings.events()) {
        made.independent(tellings.of(event, seed));
      }
    }
    return made.pairs;
  }

  /// Pairs made of `texts`.
  static List<Labelled> of(List<String> texts) throws IOException {
    var made = new VoicePairs(texts);
    made.copies();
    made.strangers();
    return made.pairs;
  }

  private static List<String> examples() throws IOException {
    try (var files = Files.list(EXAMPLE)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(VoicePairs::read)
          .filter(text -> Rewriting.words(text).size() > 100)
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void copies() {
    for (int i = 0; i < bases.size(); i++) {
      String base = bases.get(i);
      for (int percent : EDITS) {
        add(
            "edited %2d%%".formatted(percent),
            base,
            rewriting.edited(base, percent, random),
            percent);
      }
      add("first half", base, Rewriting.cut(base, 0, 50), 0);
      add("middle half", base, Rewriting.cut(base, 25, 75), 0);
      add("last third", base, Rewriting.cut(base, 65, 100), 0);
      add("new headline", base, headed(base, i), 0);
      add("quoted whole", base, other(i, 1) + "\n\n" + base + "\n\n" + other(i, 2), 0);
      add("two merged", base, Rewriting.cut(other(i, 3), 0, 60) + "\n\n" + base, 0);
      String reworked = rewriting.edited(Rewriting.cut(base, 20, 90), 15, random);
      add("cut, headed, edited 15%", base, headed(reworked, i), 15);
      String part = rewriting.edited(Rewriting.cut(base, 0, 60), 30, random);
      add("cut, edited 30%", base, part, 30);
      String paraphrased = rewriting.paraphrased(base, random);
      add("paraphrased", base, paraphrased, 100);
      add("paraphrased, edited 25%", base, rewriting.edited(paraphrased, 25, random), 100);
    }
  }

  private void add(String kind, String a, String b, int percent) {
    pairs.add(new Labelled(kind, a, b, true, percent <= FLOOR));
  }

  private String headed(String text, int number) {
    return Rewriting.cut(other(number, 4), 0, 12) + "\n\n" + text;
  }

  private String other(int number, int step) {
    return bases.get((number + step * 7 + 3) % bases.size());
  }

  private void strangers() throws IOException {
    List<String> frames = Rewriting.frames();
    for (int i = 0; i < bases.size(); i++) {
      String frame = frames.get(i % frames.size());
      String a = bases.get(i);
      String b = other(i, 5);
      stranger("unrelated", a, b);
      stranger("same foot", a + "\n\n" + frame, b + "\n\n" + frame);
      stranger("same head", frame + "\n\n" + a, frame + "\n\n" + b);
      stranger(
          "same foot, short",
          Rewriting.cut(a, 0, 40) + "\n\n" + frame,
          Rewriting.cut(b, 0, 40) + "\n\n" + frame);
      stranger(
          "same head and foot", frame + "\n" + a + "\n" + frame, frame + "\n" + b + "\n" + frame);
      stranger("same words, another order", a, Rewriting.shuffled(a, random));
    }
  }

  private void independent(List<String> tellings) {
    for (int i = 0; i < tellings.size(); i++) {
      for (int k = i + 1; k < tellings.size(); k++) {
        stranger("same event, independently", tellings.get(i), tellings.get(k));
      }
    }
  }

  private void stranger(String kind, String a, String b) {
    pairs.add(new Labelled(kind, a, b, false, true));
  }
}
