package org.onrecord.analyse.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.analyse.text.Prose;
import org.onrecord.model.Finding.Name;

/// Who speak or act together: "Ilva Maren, Oskar Venn and the harbour office said".
public final class Jointly {
  private final Prose prose;
  private final Names names;

  public Jointly(Prose prose, Names names) {
    this.prose = prose;
    this.names = names;
  }

  /// All who are named from token `from` to `to`, joined as one would say it; empty unless these
  /// words are nothing but names of two or more. Linear in the words.
  public Optional<String> name(int from, int to) {
    return said(named(from, to).stream().map(Entity::name).toList());
  }

  /// "Ilva Maren, Oskar Venn and the harbour office"; each name once, empty for less than two.
  public static Optional<String> said(List<String> names) {
    List<String> once = names.stream().distinct().toList();
    int last = once.size() - 1;
    return last < 1
        ? Optional.empty()
        : Optional.of(String.join(", ", once.subList(0, last)) + " and " + once.get(last));
  }

  /// Those named, when between them stand only "and", commas and articles; else nobody.
  private List<Entity> named(int from, int to) {
    var all = new ArrayList<Entity>();
    boolean joined = false;
    for (int t = from; t < to; ) {
      Optional<Mention> mention = names.findAt(t);
      if (mention.isPresent() && mention.get().to() <= to && speaks(mention.get())) {
        all.add(mention.get().entity());
        t = mention.get().to();
      } else if (joins(t)) {
        joined |= prose.token(t).is("and");
        t++;
      } else {
        return List.of();
      }
    }
    return joined ? all : List.of();
  }

  private static boolean speaks(Mention mention) {
    return mention.type() != Name.Type.PLACE;
  }

  private boolean joins(int token) {
    return switch (prose.token(token).lower()) {
      case "and", ",", "both", "the", "a", "an" -> true;
      default -> false;
    };
  }
}
