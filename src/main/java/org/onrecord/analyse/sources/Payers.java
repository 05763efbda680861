package org.onrecord.analyse.sources;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.onrecord.model.Grounds;
import org.onrecord.model.SourceDescription;
import org.onrecord.model.SourceTrait;
import org.onrecord.model.Span;

/// Who paid for this text: named in the passage that says it was paid for.
final class Payers {
  /// The longest first, so that the preposition belongs to the phrase.
  private static final List<String[]> PHRASES =
      SourceWords.lines("payers.txt").stream()
          .map(line -> line.split("\\s+"))
          .sorted(Comparator.<String[]>comparingInt(w -> w.length).reversed())
          .toList();

  private final SourceText text;

  Payers(SourceText text) {
    this.text = text;
  }

  void find(Consumer<SourceDescription> found) {
    text.prose().document().sponsored().ifPresent(passage -> find(passage, found));
  }

  private void find(Span passage, Consumer<SourceDescription> found) {
    int from = text.prose().tokenAt(passage.start());
    int to = text.prose().tokenAt(passage.end());
    for (int i = from; i < to; i++) {
      int length = length(i, to);
      Optional<String> payer = length > 0 ? payer(i + length, to) : Optional.empty();
      if (payer.isPresent()) {
        var grounds =
            Grounds.of(0.9, "named where the text says it was paid for", text.span(i, i + length));
        found.accept(
            new SourceDescription(
                passage, Optional.empty(), SourceTrait.PAYER, payer.get(), grounds));
        return;
      }
    }
  }

  private int length(int at, int to) {
    return PHRASES.stream()
        .filter(p -> matches(p, at, to))
        .findFirst()
        .map(p -> p.length)
        .orElse(0);
  }

  private boolean matches(String[] phrase, int at, int to) {
    for (int i = 0; i < phrase.length; i++) {
      if (at + i >= to || !text.lower(at + i).equals(phrase[i])) {
        return false;
      }
    }
    return true;
  }

  /// A body by name, or the words for one: "a third party"; no pronoun.
  private Optional<String> payer(int at, int to) {
    return at < to
        ? text.whoAt(at).filter(w -> !isEmpty(w.toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }

  private static boolean isEmpty(String words) {
    return switch (words) {
      case "it", "us", "them", "our", "others", "advertising", "readers" -> true;
      default -> false;
    };
  }
}
