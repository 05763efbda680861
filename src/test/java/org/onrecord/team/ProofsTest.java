package org.onrecord.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.OptionalLong;
import java.util.Random;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What proves who somebody is, against the examples of the specifications.
class ProofsTest {
  private static final Instant NOW = Instant.parse("2026-03-04T10:00:00Z");

  /// RFC 9106, section 5.3: the library is what it says it is.
  @Test
  void argon2idGivesTheExampleOfTheRfc() {
    var parameters =
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(32)
            .withIterations(3)
            .withParallelism(4)
            .withSalt(HexFormat.of().parseHex("02".repeat(16)))
            .withSecret(HexFormat.of().parseHex("03".repeat(8)))
            .withAdditional(HexFormat.of().parseHex("04".repeat(12)))
            .build();
    var generator = new Argon2BytesGenerator();
    generator.init(parameters);
    byte[] tag = new byte[32];
    generator.generateBytes(HexFormat.of().parseHex("01".repeat(32)), tag);
    assertThat(HexFormat.of().formatHex(tag))
        .isEqualTo("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
  }

  @Test
  void aPasswordMatchesItsHashAlone() {
    var hash = PasswordHash.of("harbour gate lantern", new Random(1));
    assertThat(hash.toString()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    assertThat(PasswordHash.parse(hash.toString())).isEqualTo(hash);
    assertThat(hash.matches("harbour gate lantern")).isTrue();
    assertThat(hash.matches("harbour gate Lantern")).isFalse();
    assertThat(hash.isOld()).isFalse();
    assertThat(PasswordHash.ofNobody().matches("")).isFalse();
    assertThat(PasswordHash.of("harbour gate lantern", new Random(2))).isNotEqualTo(hash);
  }

  @Test
  void aPasswordIsTheSameFromEveryKeyboard() {
    var hash = PasswordHash.of("Kästen im Hafen", new Random(1));
    assertThat(hash.matches("Ka\u0308sten im Hafen")).isTrue();
  }

  @Test
  void aHashOfOtherParametersIsOldOrNone() {
    String phc = PasswordHash.of("harbour gate lantern", new Random(1)).toString();
    assertThat(PasswordHash.parse(phc.replace("m=19456", "m=8192")).isOld()).isTrue();
    for (String broken : new String[] {"", "$2b$10$x", phc + "x", phc.replace("t=2", "t=99")}) {
      assertThatThrownBy(() -> PasswordHash.parse(broken))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  /// RFC 6238, appendix B, the rows for SHA-1; its codes have eight digits, ours the last six.
  @ParameterizedTest
  @CsvSource({
    "59, 94287082",
    "1111111109, 07081804",
    "1111111111, 14050471",
    "1234567890, 89005924",
    "2000000000, 69279037",
    "20000000000, 65353130"
  })
  void codesAreThoseOfTheRfc(long seconds, String code) {
    var totp = new Totp(Base32.encode("12345678901234567890".getBytes(StandardCharsets.US_ASCII)));
    assertThat(totp.code(Instant.ofEpochSecond(seconds))).isEqualTo(code.substring(2));
  }

  @Test
  void aCodeCountsOnceAndOnlyAboutNow() {
    Totp totp = Totp.make(new Random(3));
    String code = totp.code(NOW);
    OptionalLong step = totp.accept(code.substring(0, 3) + " " + code.substring(3), NOW, 0);
    assertThat(step).isPresent();
    assertThat(totp.accept(code, NOW, step.getAsLong())).isEmpty();
    assertThat(totp.accept(code, NOW.plusSeconds(30), 0)).isPresent();
    assertThat(totp.accept(code, NOW.plusSeconds(90), 0)).isEmpty();
    assertThat(totp.accept(code, NOW.minusSeconds(90), 0)).isEmpty();
    assertThat(totp.accept("", NOW, 0)).isEmpty();
    assertThat(totp.accept("１２３４５６", NOW, 0)).isEmpty();
  }

  @Test
  void anAddressForAppsHoldsKeyAndNames() {
    Totp totp = Totp.make(new Random(3));
    assertThat(totp.address("The Velmora Record", "Ada: Lörn&"))
        .isEqualTo(
            "otpauth://totp/The%20Velmora%20Record:Ada%3A%20L%C3%B6rn%26?secret="
                + totp.key()
                + "&issuer=The%20Velmora%20Record");
    assertThat(totp.toString()).doesNotContain(totp.key());
  }

  /// RFC 4648, section 10.
  @ParameterizedTest
  @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB"})
  void base32IsThatOfTheRfc(String text, String letters) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    assertThat(Base32.encode(bytes)).isEqualTo(letters);
    assertThat(Base32.decode(letters)).isEqualTo(bytes);
  }

  @Test
  void secretsAreLongAndTypedOnesForgiving() {
    var random = new Random(4);
    assertThat(Secret.make(random).words()).hasSize(43);
    Secret code = Secret.toType(random);
    assertThat(code.words()).matches("([A-Z2-7]{4}-){5}[A-Z2-7]{4}");
    String sloppy = " " + code.words().toLowerCase(java.util.Locale.ROOT).replace("-", " ");
    assertThat(Secret.typed(sloppy)).isEqualTo(code);
    assertThat(code.toString()).doesNotContain(code.words());
  }

  @Test
  void aSessionEndsWhenNobodyUsesItAndInAnyCase() {
    assertThat(SessionRules.isOver(NOW, NOW, false, NOW.plus(SessionRules.IDLE))).isTrue();
    assertThat(SessionRules.isOver(NOW, NOW, false, NOW.plusSeconds(3599))).isFalse();
    Instant late = NOW.plus(SessionRules.WHOLE);
    assertThat(SessionRules.isOver(NOW, late.minusSeconds(1), false, late)).isTrue();
    assertThat(SessionRules.isOver(NOW, NOW, true, NOW.plus(SessionRules.HALF))).isTrue();
    assertThat(SessionRules.isOver(NOW.plusSeconds(9), NOW, false, NOW)).isTrue();
    assertThat(SessionRules.isFresh(NOW, NOW.plus(SessionRules.CONFIRMED))).isFalse();
    assertThat(SessionRules.isFresh(NOW, NOW)).isTrue();
  }

  @Test
  void wrongOnesWaitLongerEachTimeButNeverForGood() {
    var patience = new Patience();
    for (int i = 0; i < 5; i++) {
      assertThat(patience.before("ada", NOW)).isZero();
      patience.failed("ada", NOW);
    }
    assertThat(patience.before("ada", NOW)).isEqualTo(Duration.ofSeconds(1));
    assertThat(patience.before("other", NOW)).isZero();
    patience.failed("ada", NOW);
    assertThat(patience.before("ada", NOW)).isEqualTo(Duration.ofSeconds(2));
    for (int i = 0; i < 1000; i++) {
      patience.failed("ada", NOW);
    }
    assertThat(patience.before("ada", NOW)).isEqualTo(Duration.ofMinutes(1));
    assertThat(patience.before("ada", NOW.plusSeconds(60))).isZero();
    patience.succeeded("ada");
    assertThat(patience.before("ada", NOW)).isZero();
  }
}
