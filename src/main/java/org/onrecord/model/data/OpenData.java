package org.onrecord.model.data;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.model.register.Scale;

/// The rows of one record, all as they stood at one moment: a person's whole record, or what others
/// get to see of it. Not for several threads at once.
public interface OpenData extends AutoCloseable {
  About about();

  /// Another word whenever any row may be another: whoever kept what was made asks by it.
  String state();

  /// The rows of `table` in its order, read as they are asked for; to be closed.
  Stream<Row> rows(Table table);

  /// Writes all rows as one SQLite file.
  ///
  /// @param file nothing is there yet
  void sqlite(Path file) throws IOException;

  @Override
  void close();

  /// What the record says of itself.
  ///
  /// @param published whether this is what others get to see
  /// @param version of the program that made it
  /// @param scale by which it judges
  /// @param log empty while the record has none
  record About(String name, boolean published, String version, Scale scale, Optional<Log> log) {
    /// The same, a line a fact.
    public List<Fact> facts() {
      var facts = new ArrayList<Fact>();
      facts.add(new Fact("name", name));
      facts.add(new Fact("holds", published ? "what others get to see" : "the whole record"));
      facts.add(new Fact("made_by", "Onrecord " + version));
      log.ifPresent(l -> {
        facts.add(new Fact("log_size", Long.toString(l.size())));
        facts.add(new Fact("log_last", l.last().toString()));
        facts.add(new Fact("log_root", l.root()));
        facts.add(new Fact("log_first_key", l.firstKey()));
      });
      return facts;
    }
  }

  /// One fact about the record.
  record Fact(String name, String value) {}

  /// The log that the record rests on.
  ///
  /// @param last the day of its last entry
  /// @param root over its first `size` entries, in Base64
  /// @param firstKey the verifier key that it began with
  record Log(long size, LocalDate last, String root, String firstKey) {}
}
