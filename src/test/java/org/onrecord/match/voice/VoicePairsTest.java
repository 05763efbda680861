package org.onrecord.match.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.match.voice.VoicePairs.Labelled;

/// One voice or two, over pairs made by rule from our own texts. `./bench voices` prints the same
/// kind by kind, with peers.
class VoicePairsTest {
  private static final double FLOOR = 0.95;

  @Test
  void copiesAreFoundAndIndependentReportsAreNot() throws IOException {
    List<Labelled> pairs = VoicePairs.ofOurOwn();
    VoiceScore score = VoiceScore.of(pairs, VoiceScore::oneVoice);
    assertThat(pairs).hasSizeGreaterThanOrEqualTo(400);
    assertThat(score.f1()).as(score.toString()).isGreaterThanOrEqualTo(FLOOR);
    assertThat(score.falseIndependent()).as(score.toString()).isZero();
    for (String strange : List.of("unrelated", "same foot", "same head", "same foot, short")) {
      assertThat(score.found().get(strange)).as(strange).isZero();
    }
  }
}
