package org.onrecord.model.people;

import java.util.Optional;
import org.onrecord.model.register.Words;

/// Who asks for a page or does something.
///
/// @param name by which their acts are signed; empty while nobody has said it
/// @param acts whether acts can be done here at all: not in a copy that is only read
/// @param loggedIn whether they came in by a login, and can log out
/// @param barred why nothing can be done here for now, where usually it can
public record Visitor(
    Optional<String> name, Role role, boolean acts, boolean loggedIn, Optional<String> barred) {
  /// Somebody who only reads, of whom nothing is known.
  public static final Visitor READER = new Visitor(Optional.empty(), Role.READER, false, false);

  /// Longer names are nobody's.
  private static final int LONGEST_NAME = 120;

  public Visitor {
    name = name.map(Visitor::name);
  }

  public Visitor(Optional<String> name, Role role, boolean acts, boolean loggedIn) {
    this(name, role, acts, loggedIn, Optional.empty());
  }

  /// The same, where for now nothing can be done.
  ///
  /// @param because why, for those who keep the record; empty when things can be done after all
  public Visitor barred(Optional<String> because) {
    return because.isEmpty() ? this : new Visitor(name, role, false, loggedIn, because);
  }

  /// `words` as a name: without space around it.
  ///
  /// @throws IllegalArgumentException in words, when they are none
  public static String name(String words) {
    String name = Words.of("the name", words.replaceAll("\\s+", " "));
    if (name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException(
          "the name is longer than %d signs: shorten it".formatted(LONGEST_NAME));
    }
    return name;
  }

  /// Whether they may see and do what needs `least`.
  public boolean may(Role least) {
    return role.includes(least);
  }

  /// Whether they may do acts that need `least`, here.
  public boolean mayAct(Role least) {
    return acts && may(least);
  }
}
