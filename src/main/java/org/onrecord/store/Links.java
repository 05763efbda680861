package org.onrecord.store;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.Finding;
import org.onrecord.model.Pair;
import org.onrecord.model.Reprint;
import org.onrecord.model.Sha256;

/// What the documents say together, for the tables to take in as a whole.
public record Links(
    List<Reprint> reprints,
    List<Voice> voices,
    List<Matter> matters,
    List<Entity> entities,
    List<Series> series) {
  public Links {
    reprints = List.copyOf(reprints);
    voices = List.copyOf(voices);
    matters = List.copyOf(matters);
    entities = List.copyOf(entities);
    series = List.copyOf(series);
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
