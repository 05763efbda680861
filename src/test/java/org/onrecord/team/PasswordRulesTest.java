package org.onrecord.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
  private static final PasswordRules RULES =
      new PasswordRules(Set.of("password", "dragon", "correcthorsebatterystaple")::contains);
  private static final List<String> NAMES = List.of("Ada Lorn", "Velmora courts", "Onrecord");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "harbour gate lantern quiet",
        "Der Kran am Hafen ist grün",
        "восемь окон и одна дверь",
        "сегіз терезе мен бір есік",
        "x7#Lq0!vRt29_pWz",
        "ada went to the harbour twice",
        "   spaces   count   too "
      })
  void takesLongOnes(String password) {
    assertThat(RULES.refusal(password, NAMES)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fourteen signs            | fewer than 15
          aaaaaaaaaaaaaaaaaaa       | repeats itself
          abcabcabcabcabcabc        | repeats itself
          lantern7lantern7lantern7  | repeats itself
          AdaLornAdaLorn1           | the name of you
          ada-lorn-onrecord-2026    | the name of you
          velmoracourts2026         | the name of you
          abcdefghijklmnopqrst      | follow each other
          98765432109876543210x     | follow each other
          qwertyuiopasdfghjkl       | follow each other
          йцукенгшщзхъфыва          | follow each other
          password1234567           | tried first
          !!!password!!!#%&         | tried first
          PASSWORD and 42 1 9 7     | -
          correcthorsebatterystaple | tried first
          C0rrectHorseB4tteryStaple | tried first
          dr4g0n!?;:_*+~#§%%        | tried first
          """)
  void saysWhyOneIsNotTaken(String password, String why) {
    String answer = RULES.refusal(password, NAMES).orElse("-");
    assertThat(answer).contains(why);
  }

  @Test
  void oneThatIsTooLongIsRefusedToo() {
    assertThat(RULES.refusal("harbour gate ".repeat(30), NAMES).orElse("")).contains("more than");
  }

  @Test
  void countsSignsAsPeopleDo() {
    String fifteen = "😀".repeat(3) + "harbour gate";
    assertThat(fifteen.codePointCount(0, fifteen.length())).isEqualTo(15);
    assertThat(RULES.refusal(fifteen, NAMES)).isEmpty();
  }

  @Test
  void whatItSuggestsIsTakenAndDiffers() {
    var random = new Random(7);
    for (int i = 0; i < 200; i++) {
      String suggestion = PasswordRules.suggestion(random);
      assertThat(RULES.refusal(suggestion, NAMES)).as(suggestion).isEmpty();
      assertThat(suggestion).isNotEqualTo(PasswordRules.suggestion(random));
    }
  }
}
