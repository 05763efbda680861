package org.onrecord.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Document;
import org.onrecord.model.Finding;
import org.onrecord.model.Found;
import org.onrecord.model.Span;

/// A text longer than any book is analysed in parts, and everything found stands where it says.
class PartsTest {
  private static final String SENTENCE =
      "“We will open 12 bridges by 1 May 2031,” the minister Ana Perr said in Orla.";

  @ParameterizedTest
  @ValueSource(strings = {"\n", ". ", " ", ""})
  void endWithALineASentenceAWordOrAnywhere(String mark) {
    String text = ("ä€" + mark).repeat(Parts.TOKENS);
    List<Span> parts = Parts.of(document(text));
    assertThat(parts).hasSizeGreaterThan(1);
    int from = 0;
    for (Span part : parts) {
      assertThat(part.start()).isEqualTo(from);
      assertThat(text.substring(from, part.end())).endsWith(mark);
      from = part.end();
    }
    assertThat(from).isEqualTo(text.length());
  }

  @Test
  void aShortTextIsOne() {
    assertThat(Parts.of(document(SENTENCE))).containsExactly(new Span(0, SENTENCE.length()));
    assertThat(Parts.of(document(""))).containsExactly(new Span(0, 0));
  }

  @Test
  void whatIsFoundInThemStandsWhereItSays() {
    int paragraphs = Parts.TOKENS / 10;
    String text = String.join("\n\n", Collections.nCopies(paragraphs, SENTENCE)) + "\n";
    Document document = document(text);
    var between = new AtomicInteger();
    List<Found> found = new Analyst().analyse(document, between::incrementAndGet);
    assertThat(between.get()).isGreaterThanOrEqualTo(2);
    assertThat(found).extracting(Found::id).doesNotHaveDuplicates();
    var quoted = words(document, found, Finding.Kind.QUOTATION);
    assertThat(quoted).hasSize(paragraphs).containsOnly("We will open 12 bridges by 1 May 2031,");
    assertThat(words(document, found, Finding.Kind.DATE))
        .hasSize(paragraphs)
        .containsOnly("1 May 2031");
    assertThat(words(document, found, Finding.Kind.FIGURE)).contains("12 bridges");
  }

  private static List<String> words(Document document, List<Found> found, Finding.Kind kind) {
    return found.stream()
        .map(Found::finding)
        .filter(f -> f.kind() == kind)
        .map(f -> document.text().slice(f.at()))
        .toList();
  }

  private static Document document(String text) {
    return Cases.document(text);
  }
}
