package org.onrecord.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {
  private static final String ENGLISH =
      "The café in Keldra’s old harbour has been closed since March – “for repairs”, says its owner.\n";
  private static final String RUSSIAN =
      "Министр пообещал открыть новую больницу до конца года, но жители города ему не верят. "
          + "Они говорят, что прошлую больницу строили десять лет.\n";

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void aUnicodeEncodingIsKnownWithAMarkAndWithout(String name) {
    for (String text : new String[] {ENGLISH, RUSSIAN, "\uFEFF" + ENGLISH, "\uFEFF" + RUSSIAN}) {
      var decoded = Encoding.decode(text.getBytes(Charset.forName(name)));
      assertThat(decoded.text()).isEqualTo(text);
      assertThat(decoded.charset()).isEqualTo(name);
      assertThat(decoded.partly()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"windows-1251", "KOI8-R", "ISO-8859-5", "IBM866"})
  void anOlderEncodingOfCyrillicIsGuessedAndSaidToBe(String name) {
    var decoded = Encoding.decode(RUSSIAN.getBytes(Charset.forName(name)));
    assertThat(decoded.text()).isEqualTo(RUSSIAN);
    assertThat(decoded.partly().orElseThrow().toString())
        .startsWith("malformed: the encoding is nowhere stated")
        .contains(name);
  }

  @Test
  void westernTextIsReadWithItsQuotationMarks() {
    var decoded = Encoding.decode(ENGLISH.getBytes(Charset.forName("windows-1252")));
    assertThat(decoded.text()).isEqualTo(ENGLISH);
    assertThat(decoded.partly()).isPresent();
  }

  @Test
  void westernLettersOfDosAreGuessedAndSaidToBe() {
    String german =
        "Der Hafen müßte größer werden, erklärte die Behörde; für später wünschen die Fährleute"
            + " überdachte Plätze, höhere Brücken und günstigere Gebühren für alle Fahrgäste.";
    var decoded = Encoding.decode(german.getBytes(Charset.forName("IBM850")));
    assertThat(decoded.text()).isEqualTo(german);
    assertThat(decoded.partly().orElseThrow().words()).contains("IBM850");
    assertThat(Encoding.decode(german.getBytes(Charset.forName("windows-1252"))).text())
        .isEqualTo(german);
  }

  @Test
  void aFewBrokenBytesDoNotMakeItAnotherEncoding() {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(RUSSIAN.getBytes(StandardCharsets.UTF_8));
    bytes.write(0xff);
    var decoded = Encoding.decode(bytes.toByteArray());
    assertThat(decoded.text()).isEqualTo(RUSSIAN + "\uFFFD");
    assertThat(decoded.partly().orElseThrow().words())
        .isEqualTo("what is not valid UTF-8 became U+FFFD, in 1 places");
  }

  @ParameterizedTest
  @CsvSource({"C0AF E080AF", "61 EDA080 62", "F0808080 63"})
  void whatUtf8ForbidsIsNotDecoded(String hex) {
    var decoded = Encoding.decode(HexFormat.of().parseHex(hex.replace(" ", "")));
    assertThat(decoded.charset()).isEqualTo("UTF-8");
    assertThat(decoded.text()).contains("\uFFFD").doesNotContain("/");
    assertThat(decoded.partly()).isPresent();
  }

  @Test
  void aHeadCutInACharacterIsStillUtf8() {
    byte[] text = ("a" + "я".repeat(Sniffer.HEAD)).getBytes(StandardCharsets.UTF_8);
    assertThat(Encoding.decode(java.util.Arrays.copyOf(text, Sniffer.HEAD)).charset())
        .isEqualTo("UTF-8");
  }
}
