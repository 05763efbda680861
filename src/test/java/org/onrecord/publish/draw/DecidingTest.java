package org.onrecord.publish.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Aspect;
import org.onrecord.model.Sha256;
import org.onrecord.model.Sharing;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;
import org.onrecord.model.view.card.Cited;
import org.onrecord.model.view.card.DocumentCard;
import org.onrecord.model.view.card.Meeting;
import org.onrecord.model.view.card.Place;
import org.onrecord.model.view.card.VoiceRef;

class DecidingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          9 of 62 courts against every court | Nine? No: 9 of 62 courts stream. | In every court a camera. | Nine? No: [9 of 62 courts] stream. | In [every court] a camera.
          “real” here, “for show” there      | A real court.                    | It is only for show.     | A [real] court.                       | It is only [for show].
          “closed … door” here, “open” there | The closed old door.             | An open door.            | The [closed] old [door].              | An [open] door.
          27 ferry workers people against 87 people | Of 27 ferry workers.      | All 87 of them.          | Of [27 ferry workers].                | All [87] of them.
          both say 14 March                  | On 14 March.                     | It was 14 March.         | On [14 March].                        | It was [14 March].
          “Kept” in both                     | It was kept.                     | Kept, they say.          | It was [kept].                        | [Kept], they say.
          denied here (“not true”), said there | That is not true.              | They stream.             | That is [not true].                   | They stream.
          “far from it” here, “far” there    | So far nothing.                  | We are far.              | So far nothing.                       | We are [far].
          """)
  void theWordsThatTheReasonNamesAreMarkedOnTheirSide(
      String why, String a, String b, String markedA, String markedB) {
    var meeting =
        new Meeting(
            Stance.CONTRADICT, Aspect.DONE, false, why, 0.8, Optional.empty(), cited(a), cited(b));
    assertThat(brief(Deciding.a(meeting, 200))).isEqualTo(markedA);
    assertThat(brief(Deciding.b(meeting, 200))).isEqualTo(markedB);
    assertThat(brief(Deciding.a(meeting.turned(), 200))).isEqualTo(markedB);
    assertThat(brief(Deciding.b(meeting.turned(), 200))).isEqualTo(markedA);
    assertThat(meeting.turned().turned()).isEqualTo(meeting);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          40 | one two three four five six seven decides eight nine ten eleven twelve | … five six seven [decides] eight nine ten …
          20 | decides one two three four five six seven                              | [decides] one two …
          20 | one two three four five six seven decides                              | … six seven [decides]
          9  | one two three four five six seven and no more                          | one two …
          """)
  void aLongPassageIsCutAroundThem(int most, String words, String expected) {
    var meeting =
        new Meeting(
            Stance.AGREE,
            Aspect.WORDS,
            false,
            "“decides” in both",
            0.8,
            Optional.empty(),
            cited(words),
            cited("x"));
    assertThat(brief(Deciding.a(meeting, most))).isEqualTo(expected);
  }

  private static String brief(Html html) {
    return html.toString().replace("<b class=\"key\">", "[").replace("</b>", "]");
  }

  private static Cited cited(String words) {
    var hash = Sha256.of(words);
    var card =
        new DocumentCard(
            hash,
            Optional.empty(),
            Optional.empty(),
            "a.txt",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            false,
            new VoiceRef(hash.brief(), 1),
            Sharing.PASSAGES);
    return new Cited(
        new Place(card, new Span(0, words.length()), 1, Optional.empty()), "", words, "");
  }
}
