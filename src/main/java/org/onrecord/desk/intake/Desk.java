package org.onrecord.desk.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.onrecord.analyse.Analyst;
import org.onrecord.desk.work.Room;
import org.onrecord.match.Lineup;
import org.onrecord.match.Matcher;
import org.onrecord.model.Analysis;
import org.onrecord.model.Document;
import org.onrecord.model.Pair;
import org.onrecord.model.Passage;
import org.onrecord.model.Reprint;
import org.onrecord.model.Sha256;
import org.onrecord.read.ReadSettings;
import org.onrecord.read.Reader;
import org.onrecord.read.limit.Limit;

/// Reads and analyses, for whoever keeps nothing and for whoever keeps a record. Holds the worker
/// processes.
public final class Desk implements AutoCloseable {
  /// Files that are read at once: the processors, and one more that waits for the disk.
  public static final int AT_ONCE = Runtime.getRuntime().availableProcessors() + 1;

  private final Reader reader;
  private final Analyst analyst = new Analyst();
  private final Room room = new Room();
  private final Clock clock;
  private final String version;
  private final long largestFile;

  private Desk(Reader reader, long largestFile, Clock clock, String version) {
    this.reader = reader;
    this.largestFile = largestFile;
    this.clock = clock;
    this.version = version;
  }

  /// @param warnings told in words when something protects less than it should
  /// @param workerOptions what to give the Java of worker processes besides the heap
  /// @param version the program's own, noted with what it derives
  public static Desk open(Consumer<String> warnings, List<String> workerOptions, String version) {
    return open(warnings, workerOptions, version, Clock.system(ZoneId.systemDefault()));
  }

  /// The same, at another time.
  public static Desk open(
      Consumer<String> warnings, List<String> workerOptions, String version, Clock clock) {
    ReadSettings settings = ReadSettings.warning(warnings).withWorkerOptions(workerOptions);
    long largest = settings.limits().get(Limit.FILE_SIZE);
    return new Desk(Reader.open(settings), largest, clock, version);
  }

  /// Reads and analyses `file`; `path` is what to call it.
  public Analysed analyse(String path, Path file) {
    return Analysed.of(reader.read(path, file), this::read);
  }

  private Analysis read(Document document) {
    return room.with(document.text().length(), () -> analyst.read(document, room::clear));
  }

  /// Reads and analyses files as they are asked for, several at once; the answers come in the order
  /// of `files`.
  public <T> Stream<Done<T>> analyseAll(
      Stream<T> inputs, Function<T, String> path, Function<T, Path> file) {
    return inputs.gather(
        Gatherers.mapConcurrent(
            AT_ONCE, input -> new Done<>(input, analyse(path.apply(input), file.apply(input)))));
  }

  /// One input and what came of it.
  public record Done<T>(T input, Analysed analysed) {}

  /// What `files` say together.
  public Compared compare(List<Path> files) {
    var documents = new LinkedHashMap<Sha256, Document>();
    var paths = new LinkedHashMap<Sha256, String>();
    var refused = new ArrayList<String>();
    var matcher = new Matcher();
    analyseAll(files.stream(), Path::toString, file -> file)
        .map(Done::analysed)
        .forEachOrdered(analysed -> {
          Analysed.refusals(analysed.reading()).forEach(refused::add);
          for (Document document : Analysed.documents(analysed.reading())) {
            if (documents.putIfAbsent(document.hash(), document) == null) {
              paths.put(document.hash(), Analysed.pathOf(analysed.reading(), document.hash()));
              matcher.add(document, analysed.findings().getOrDefault(document.hash(), List.of()));
            }
          }
        });
    Lineup lineup = matcher.lineUp(passage -> words(documents, passage));
    return new Compared(documents, paths, lineup.reprints(), lineup.pairs(), refused);
  }

  /// What documents say together.
  ///
  /// @param paths what each document is called
  /// @param refused inputs that could not be read, with the reason
  public record Compared(
      Map<Sha256, Document> documents,
      Map<Sha256, String> paths,
      List<Reprint> reprints,
      List<Pair> pairs,
      List<String> refused) {
    /// The words of a passage.
    public String words(Passage passage) {
      return Desk.words(documents, passage);
    }
  }

  private static String words(Map<Sha256, Document> documents, Passage passage) {
    return Objects.requireNonNull(
            documents.get(passage.document()), "a passage of another document")
        .text()
        .slice(passage.at());
  }

  /// Bytes beyond which a file is refused unread.
  public long largestFile() {
    return largestFile;
  }

  public Room room() {
    return room;
  }

  public Clock clock() {
    return clock;
  }

  public String version() {
    return version;
  }

  @Override
  public void close() {
    reader.close();
  }
}
