package org.onrecord.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Document;
import org.onrecord.model.Reprint;

/// Copies made by rule from one text of the shipped example, and texts that only share a subject.
class VoicesTest {
  private static final Path EXAMPLE = Path.of("examples", "velmora");
  private static final String ARTICLE = read("2025-07-04-harbour-post-fees.txt");
  private static final String OTHER = read("2024-12-10-velmora-gazette-rally.txt");
  private static final String THIRD = read("2025-09-16-radio-sulmere-council.txt");

  @ParameterizedTest(name = "{0} {1}: one voice {2}")
  @CsvSource(
      textBlock =
          """
          whole,       0,  true
          edited,      5,  true
          edited,      10, true
          edited,      20, true
          edited,      30, true
          first,       70, true
          first,       40, true
          last,        60, true
          last,        35, true
          without,     10, true
          without,     40, true
          headed,      0,  true
          capitals,    0,  true
          lines,       0,  true
          quoted,      100, true
          quoted,      60, true
          quoted,      5,  false
          shuffled,    0,  false
          other,       0,  false
          third,       0,  false
          boilerplate, 0,  false
          """)
  void copiesAreFoundAndOtherTextsAreNot(String rule, int percent, boolean one) {
    var matcher = new Matcher();
    matcher.add(Samples.document(ARTICLE), List.of());
    matcher.add(Samples.document(made(rule, percent)), List.of());
    assertThat(matcher.lineUp().voices()).hasSize(one ? 1 : 0);
  }

  @Test
  void sharedPassagesAreTheSameWordsInBoth() {
    Document whole = Samples.document(ARTICLE);
    Document part = Samples.document("Our own first line.\n" + words("first", 40));
    var matcher = new Matcher();
    matcher.add(whole, List.of());
    matcher.add(part, List.of());
    Reprint reprint = matcher.lineUp().reprints().getFirst();
    assertThat(reprint.score()).isGreaterThan(0.9);
    assertThat(reprint.shared()).hasSize(1);
    Reprint.Shared shared = reprint.shared().getFirst();
    assertThat(whole.text().slice(shared.inA()).split("\\s+"))
        .isEqualTo(part.text().slice(shared.inB()).split("\\s+"));
  }

  @Test
  void theEarliestIsTheFirstPublishedWhateverTheOrder() {
    Document later = Samples.document(ARTICLE, "2031-05-02");
    Document first = Samples.document(ARTICLE + " ", "2031-05-01");
    Document unknown = Samples.document(ARTICLE + "  ");
    for (List<Document> order :
        List.of(List.of(later, unknown, first), List.of(first, later, unknown))) {
      var matcher = new Matcher();
      order.forEach(document -> matcher.add(document, List.of()));
      assertThat(matcher.lineUp().voices())
          .containsExactly(new Voice(first.hash(), List.of(later.hash(), unknown.hash())));
    }
  }

  @Test
  void aRoundupDoesNotMakeOneVoiceOfWhatItHolds() {
    Document first = Samples.document(ARTICLE, "2031-05-01");
    Document second = Samples.document(OTHER, "2031-05-01");
    String own = "The week at the sound in three texts. ".repeat(2) + THIRD;
    Document roundup =
        Samples.document(
            String.join("\n\n", own, ARTICLE, OTHER, own.toUpperCase(java.util.Locale.ROOT)),
            "2031-05-03");
    var matcher = new Matcher();
    List.of(first, second, roundup).forEach(document -> matcher.add(document, List.of()));
    Lineup lineup = matcher.lineUp();
    assertThat(lineup.reprints()).hasSize(2);
    assertThat(lineup.voices().stream().map(v -> v.others().size())).allMatch(n -> n == 1);
  }

  @ParameterizedTest(name = "{0} | {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Press release of the Harbour Authority | A report from the coast
          A report from the coast                | This text was first published by Harbour Post.
          For immediate release                  | Taken with thanks; first appeared in the Gazette.
          """)
  void wordsTellWhoWasFirstWhereDatesDoNot(String origin, String copy) {
    Document first = Samples.document(origin + "\n\n" + ARTICLE);
    Document later = Samples.document(copy + "\n\n" + ARTICLE);
    for (List<Document> order : List.of(List.of(first, later), List.of(later, first))) {
      var matcher = new Matcher();
      order.forEach(document -> matcher.add(document, List.of()));
      assertThat(matcher.lineUp().voices())
          .containsExactly(new Voice(first.hash(), List.of(later.hash())));
    }
  }

  private static String made(String rule, int percent) {
    return switch (rule) {
      case "whole" -> ARTICLE + "\n";
      case "headed" -> "Another headline for it\n\n" + ARTICLE;
      case "capitals" -> ARTICLE.toUpperCase(java.util.Locale.ROOT);
      case "lines" -> ARTICLE.replace(' ', '\n');
      case "quoted" -> OTHER + "\n\n" + words("first", percent) + "\n\n" + THIRD;
      case "other" -> OTHER;
      case "third" -> THIRD;
      case "boilerplate" -> OTHER + "\nShare this article. All rights reserved. Harbour Post.";
      default -> words(rule, percent);
    };
  }

  private static String words(String rule, int percent) {
    List<String> words = List.of(ARTICLE.split("\\s+"));
    int part = words.size() * percent / 100;
    var random = new Random(11);
    return switch (rule) {
      case "first" -> String.join(" ", words.subList(0, part));
      case "last" -> String.join(" ", words.subList(words.size() - part, words.size()));
      case "edited" ->
          words.stream()
              .map(word -> random.nextInt(100) < percent ? "other" + random.nextInt(50) : word)
              .collect(Collectors.joining(" "));
      case "without" ->
          IntStream.range(0, words.size())
              .filter(i -> i / 20 % 10 * 10 >= percent)
              .mapToObj(words::get)
              .collect(Collectors.joining(" "));
      case "shuffled" -> {
        var shuffled = Arrays.asList(words.toArray(String[]::new));
        java.util.Collections.shuffle(shuffled, random);
        yield String.join(" ", shuffled);
      }
      default -> throw new IllegalArgumentException(rule);
    };
  }

  private static String read(String file) {
    try {
      return Files.readString(EXAMPLE.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
