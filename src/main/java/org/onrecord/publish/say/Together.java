package org.onrecord.publish.say;

import java.util.Optional;
import org.onrecord.model.view.card.EntityRef;

/// Those whom a text names together: "Ilva Maren and Oskar Venn". A page leads to the first of them
/// and says all.
public final class Together {
  private static final String AND = " and ";

  private Together() {}

  /// What the text says of who speaks, where it may be more than `who`.
  public static Optional<String> of(EntityRef who, Optional<String> written) {
    return written.filter(words -> words.contains(AND) && !words.equals(who.name()));
  }
}
