package org.onrecord.read.meta;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Patterns of the word lists, made ready for matching.
final class Patterns {
  /// A name with capitals, with small words inside it: "Society for Open Courts". It stands in
  /// patterns that ignore case, and yet its capitals count.
  private static final String OUTLET =
      "(?-i:(?:[Tt]he )?(?<outlet>[\\p{L}\\d-]{1,63}(?:\\.\\p{L}{2,63}){1,8}|WORD(?:(?: (?:of|and|for|on|the|&|de|du|des|la|für|und))? WORD){0,7}))"
          .replace("WORD", "[\\p{Lu}\\d]PART(?:\\.(?=[\\p{L}\\p{N}])PART){0,8}")
          .replace("PART", "[\\p{L}\\p{N}&’'-]{0,40}");

  private Patterns() {}

  /// `source` as a pattern that ignores case; `{outlet}` is a name.
  static Pattern of(String source) {
    return Pattern.compile(
        source.replaceFirst("\\{outlet\\}", Matcher.quoteReplacement(OUTLET)),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  /// The name that stood for `{outlet}`, without marks at its end; empty when the pattern has none.
  static Optional<String> outlet(Matcher found) {
    return found.namedGroups().containsKey("outlet")
        ? Optional.ofNullable(found.group("outlet"))
            .map(name -> name.replaceAll("(?:[’']s)?[.,;:’'-]*(?: (?:19|20)\\d\\d)?$", ""))
            .map(name -> name.replaceFirst("^(?:19|20)\\d\\d,? ", ""))
            .filter(name -> name.codePoints().anyMatch(Character::isLetter))
        : Optional.empty();
  }
}
