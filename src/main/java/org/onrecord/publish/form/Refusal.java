package org.onrecord.publish.form;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Why an act was not done, put where it can be mended.
///
/// @param ofField the field it names and what is wrong there, if it begins with the name of one
/// @param ofAll else the reason as it is
record Refusal(Map<String, String> ofField, Optional<String> ofAll) {
  private static final Pattern NAMES_A_FIELD = Pattern.compile("'(\\w+)',?:? (.+)", Pattern.DOTALL);

  static Refusal of(ActForm form, Optional<String> because) {
    Optional<Matcher> named = because.map(NAMES_A_FIELD::matcher).filter(Matcher::matches);
    Optional<Field> field =
        named.flatMap(m ->
            form.fields().stream()
                .filter(f -> !f.isHidden() && f.key().equals(m.group(1)))
                .findFirst());
    return field.isPresent()
        ? new Refusal(Map.of(field.get().name(), named.orElseThrow().group(2)), Optional.empty())
        : new Refusal(Map.of(), because);
  }
}
