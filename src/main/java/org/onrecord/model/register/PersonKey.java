package org.onrecord.model.register;

/// A person's own signing key, in OpenSSH's form without the comment: `ssh-ed25519 AAAA…`.
public record PersonKey(String person, String line, Stamp stamp) implements Thing {
  private static final String FORM = "ssh-ed25519 [A-Za-z0-9+/]{60,100}={0,2}";

  public PersonKey {
    person = Words.of("'person'", person);
    check(line);
  }

  /// @throws IllegalArgumentException when `line` is no such key
  public static void check(String line) {
    if (!line.matches(FORM)) {
      throw new IllegalArgumentException(
          "'key' is no Ed25519 key in OpenSSH's form: give the first two words of the .pub file");
    }
  }

  public static String key(String line) {
    return "key " + line;
  }

  @Override
  public String key() {
    return key(line);
  }
}
