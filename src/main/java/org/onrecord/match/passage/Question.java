package org.onrecord.match.passage;

import java.util.List;
import org.onrecord.match.words.WordList;

/// A question that passages answer with yes or no; see `stances.txt`.
///
/// @param concepts of which of these both passages must speak to be about one matter; empty when
///   they must name the same thing
/// @param needed of one of these a passage must speak to answer it at all
/// @param selfTelling whether words that answer it name its matter themselves
/// @param yes what yes means, for readers
/// @param no what no means, for readers
public record Question(
    String name,
    List<String> concepts,
    List<String> needed,
    boolean selfTelling,
    String yes,
    String no) {
  /// All questions, in the order of the list.
  static final List<Question> ALL =
      WordList.read("stances.txt").stream()
          .filter(line -> line.charAt(0) == '?')
          .map(line -> read(line.substring(1).strip()))
          .toList();

  private static final String EVERY = "*";
  private static final String NAME = "name";
  private static final String WITH = "with";

  public Question {
    concepts = List.copyOf(concepts);
    needed = List.copyOf(needed);
  }

  /// Whether it can be a matter by itself, without one thing that both passages name.
  public boolean isBroad() {
    return selfTelling || !concepts.isEmpty();
  }

  /// Whether passages that name one person or body beside the words speak of one matter.
  public boolean isOfNames() {
    return concepts.contains(NAME);
  }

  /// Reads `name of concepts : yes | no`, or `name with concepts : yes | no`.
  static Question read(String line) {
    int colon = line.indexOf(':');
    List<String> head = List.of(line.substring(0, colon).strip().split(" "));
    String[] poles = line.substring(colon + 1).split("\\|");
    List<String> behind = head.size() > 2 ? head.subList(2, head.size()) : List.of();
    boolean with = head.size() > 2 && head.get(1).equals(WITH);
    boolean all = behind.contains(EVERY);
    return new Question(
        head.getFirst(),
        all || with ? List.of() : behind,
        with ? behind : List.of(),
        all,
        poles[0].strip(),
        poles[1].strip());
  }
}
