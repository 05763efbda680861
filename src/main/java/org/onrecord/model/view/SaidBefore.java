package org.onrecord.model.view;

import java.util.List;
import org.onrecord.model.Checked;
import org.onrecord.model.Likeness;
import org.onrecord.model.Span;
import org.onrecord.model.view.card.Item;

/// What a record knows that says the same as a statement.
///
/// @param statement what was asked
/// @param matches best first
public record SaidBefore(String statement, List<Match> matches) {
  public SaidBefore {
    matches = List.copyOf(matches);
  }

  /// One of them.
  ///
  /// @param inStatement the words of the statement that the other has too
  /// @param inWords the words of the other that the statement has too, in code points of its words
  public record Match(Likeness likeness, List<Span> inStatement, List<Span> inWords, Known known) {
    public Match {
      inStatement = List.copyOf(inStatement);
      inWords = List.copyOf(inWords);
    }
  }

  /// What is known.
  public sealed interface Known {
    /// Its words.
    String words();
  }

  /// A claim or commitment of a document of this record.
  public record Here(Item item) implements Known {
    @Override
    public String words() {
      return item.cited().words();
    }
  }

  /// A statement of an imported list.
  public record Imported(Checked checked, String list) implements Known {
    @Override
    public String words() {
      return checked.text();
    }
  }
}
