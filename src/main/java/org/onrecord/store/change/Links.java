package org.onrecord.store.change;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Finding;
import org.onrecord.model.Pair;
import org.onrecord.model.Reprint;
import org.onrecord.model.Sha256;

/// What the documents say together, for the tables to take in as a whole.
///
/// @param extent of which documents `reprints`, `voices`, `entities` and `series` tell all
public record Links(
    List<Reprint> reprints,
    List<Voice> voices,
    List<Matter> matters,
    List<Entity> entities,
    List<Series> series,
    Extent extent) {
  /// Documents that have nothing to do with each other.
  public static final Links NOTHING =
      new Links(List.of(), List.of(), List.of(), List.of(), List.of(), Extent.WHOLE);

  public Links {
    reprints = List.copyOf(reprints);
    voices = List.copyOf(voices);
    matters = List.copyOf(matters);
    entities = List.copyOf(entities);
    series = List.copyOf(series);
  }

  /// Of which documents the links tell all, and what is to be remembered for the next ones.
  ///
  /// @param whole whether it is all documents
  /// @param shown else, those of which something else is shown than before
  /// @param compared those whose passages were compared
  /// @param standings what the others make of each document
  /// @param told all that passages say of each other, of those that were compared
  public record Extent(
      boolean whole,
      Set<Sha256> shown,
      Set<Sha256> compared,
      List<Standing> standings,
      List<Told> told) {
    /// All documents, and nothing to remember.
    public static final Extent WHOLE = new Extent(true, Set.of(), Set.of(), List.of(), List.of());

    public Extent {
      shown = Set.copyOf(shown);
      compared = Set.copyOf(compared);
      standings = List.copyOf(standings);
      told = List.copyOf(told);
    }
  }

  /// What the others make of a document, as two numbers that change when it does.
  public record Standing(Sha256 document, long compared, long shown) {}

  /// What was found of two passages.
  public record Told(Pair pair, String topic) {}

  /// What was known when the documents were lined up last.
  ///
  /// @param documents how many there were when all were compared
  public record Known(
      int documents, List<Standing> standings, List<Reprint> reprints, List<Told> told) {
    public Known {
      standings = List.copyOf(standings);
      reprints = List.copyOf(reprints);
      told = List.copyOf(told);
    }
  }

  /// Documents that are one voice.
  public record Voice(Sha256 earliest, List<Sha256> others) {
    public Voice {
      others = List.copyOf(others);
    }
  }

  /// Pairs about one thing.
  public record Matter(String id, String title, List<Pair> pairs) {
    public Matter {
      pairs = List.copyOf(pairs);
    }
  }

  /// One person, organisation, group or place of several documents.
  public record Entity(
      String id,
      String name,
      Finding.Name.Type type,
      Optional<String> office,
      List<Member> members) {
    public Entity {
      members = List.copyOf(members);
    }
  }

  /// How one document calls it: the `entity` of its names.
  public record Member(Sha256 document, String name) {}

  /// Figures that measure one thing.
  public record Series(String id, String title, String unit, List<String> findings) {
    public Series {
      findings = List.copyOf(findings);
    }
  }
}
