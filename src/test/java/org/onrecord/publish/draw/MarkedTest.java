package org.onrecord.publish.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Span;
import org.onrecord.model.Text;

/// A text, the stretches to be marked (letter, start, end), and what comes out, `(a…)` for the mark
/// `a` with its address, `(a+…)` for a further piece of it.
class MarkedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          one two three | a 4 7          | one (a two) three
          one two three | a 0 7, b 4 7   | (a one (b two)) three
          one two three | a 0 7, b 4 13  | (a one (b two))(b+  three)
          one two three | a 0 3, b 3 7   | (a one)(b  two) three
          one two three | a 0 13, b 0 3, c 8 13 | (a (b one) two (c three))
          one < two     | a 0 5          | (a one &lt;) two
          one 😀 three  | a 4 5, b 4 11  | one (b (a 😀) three)
          """)
  void marksNestAndTheLaterOfTwoThatCrossIsCut(String text, String marks, String expected) {
    var list = new ArrayList<Mark>();
    for (String mark : marks.split(",")) {
      String[] part = mark.strip().split(" ");
      var at = new Span(Integer.parseInt(part[1]), Integer.parseInt(part[2]));
      list.add(new Mark(at, part[0], "k", Optional.empty(), "", false));
    }
    var all = Text.of(text);
    String html = new Marked(all).write(all.all(), list).toString();
    assertThat(brief(html)).isEqualTo(expected);
  }

  /// The letters of cut pieces cannot be seen in the markup; only `b` is ever cut here.
  private static String brief(String html) {
    return html.replaceAll("<mark id=\"(.)\" class=\"k\">", "($1 ")
        .replace("<mark class=\"k\">", "(b+ ")
        .replace("</mark>", ")");
  }

  @Test
  void aMarkOverTwoParagraphsHasItsAddressInTheFirst() {
    var text = Text.of("one two\nthree four");
    var marked = new Marked(text);
    var mark = new Mark(new Span(4, 13), "a", "k", Optional.empty(), "", false);
    assertThat(marked.write(new Span(0, 7), List.of(mark)).toString())
        .isEqualTo("one <mark id=\"a\" class=\"k\">two</mark>");
    assertThat(marked.write(new Span(8, 18), List.of(mark)).toString())
        .isEqualTo("<mark class=\"k\">three</mark> four");
  }

  @Test
  void aLinkInALinkLosesItsOwn() {
    var text = Text.of("the head of Courtcam");
    var outer = new Mark(new Span(0, 20), "o", "k-name", Optional.of("/people/o"), "", false);
    var inner = new Mark(new Span(12, 20), "i", "k-name", Optional.of("/people/i"), "", false);
    assertThat(new Marked(text).write(text.all(), List.of(inner, outer)).toString())
        .isEqualTo(
            "<a id=\"o\" class=\"k-name\" href=\"/people/o\">the head of "
                + "<span id=\"i\" class=\"k-name\">Courtcam</span></a>");
  }
}
