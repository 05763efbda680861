package org.onrecord.team;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// A password as it is kept: Argon2id (RFC 9106), written as a PHC string with its parameters and
/// salt, so that they can be raised later.
///
/// @param salt 16 bytes, in hexadecimal
/// @param digest 32 bytes, in hexadecimal
public record PasswordHash(int memory, int passes, int lanes, String salt, String digest) {
  /// 19 MiB, two passes, one lane: the least that OWASP's Password Storage Cheat Sheet asks for. It
  /// takes about a tenth of a second here, so logins wait for each other ([Turns]).
  private static final int MEMORY = 19_456;

  private static final int PASSES = 2;
  private static final int LANES = 1;

  private static final int SALT_BYTES = 16;
  private static final int DIGEST_BYTES = 32;

  /// More than this and a changed file could make a login take all the memory there is.
  private static final int MOST_MEMORY = 1 << 20;

  private static final int MOST_PASSES = 16;

  private static final Pattern FORM =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=(\\d)\\$([A-Za-z0-9+/]{22})\\$([A-Za-z0-9+/]{43})");

  public PasswordHash {
    if (memory < 8 || memory > MOST_MEMORY || passes < 1 || passes > MOST_PASSES || lanes < 1) {
      throw new IllegalArgumentException("not parameters of Argon2id");
    }
  }

  /// Hashes `password` with today's parameters. Takes about 100 ms and 19 MiB.
  public static PasswordHash of(String password, RandomGenerator random) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return new PasswordHash(
        MEMORY, PASSES, LANES, hex(salt), hex(digest(password, MEMORY, PASSES, LANES, salt)));
  }

  /// A hash that no password has, of today's parameters: what a name that nobody has is held
  /// against, so that it takes as long as one that somebody has.
  public static PasswordHash ofNobody() {
    return new PasswordHash(
        MEMORY, PASSES, LANES, "00".repeat(SALT_BYTES), "00".repeat(DIGEST_BYTES));
  }

  /// Reads what [#toString] wrote.
  ///
  /// @throws IllegalArgumentException when it is none
  public static PasswordHash parse(String phc) {
    Matcher matcher = FORM.matcher(phc);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not a password hash that this version knows");
    }
    Base64.Decoder decoder = Base64.getDecoder();
    return new PasswordHash(
        Integer.parseInt(matcher.group(1)),
        Integer.parseInt(matcher.group(2)),
        Integer.parseInt(matcher.group(3)),
        hex(decoder.decode(matcher.group(4))),
        hex(decoder.decode(matcher.group(5))));
  }

  /// Whether it is the hash of `password`. Takes the same time whatever the answer.
  public boolean matches(String password) {
    byte[] other = digest(password, memory, passes, lanes, HexFormat.of().parseHex(salt));
    return MessageDigest.isEqual(other, HexFormat.of().parseHex(digest));
  }

  /// Whether it was made with lesser parameters than today's.
  public boolean isOld() {
    return memory < MEMORY || passes < PASSES;
  }

  private static byte[] digest(String password, int memory, int passes, int lanes, byte[] salt) {
    var parameters =
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(memory)
            .withIterations(passes)
            .withParallelism(lanes)
            .withSalt(salt)
            .build();
    var generator = new Argon2BytesGenerator();
    generator.init(parameters);
    byte[] bytes = typed(password).getBytes(StandardCharsets.UTF_8);
    byte[] digest = new byte[DIGEST_BYTES];
    try {
      generator.generateBytes(bytes, digest);
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
    return digest;
  }

  /// The same letters give the same bytes, whichever keyboard they came from.
  static String typed(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC);
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  /// The PHC string.
  @Override
  public String toString() {
    Base64.Encoder encoder = Base64.getEncoder().withoutPadding();
    return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
        .formatted(
            memory,
            passes,
            lanes,
            encoder.encodeToString(HexFormat.of().parseHex(salt)),
            encoder.encodeToString(HexFormat.of().parseHex(digest)));
  }
}
