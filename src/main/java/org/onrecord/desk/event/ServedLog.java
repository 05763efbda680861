package org.onrecord.desk.event;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.desk.place.StateFolder;
import org.onrecord.log.Kind;
import org.onrecord.log.LogReader;
import org.onrecord.log.disk.Storage;
import org.onrecord.log.tile.TileReader;

/// The files of a record's log as a server passes them on: head and tiles, which hold nothing but
/// envelopes, and of the contents those that nobody could check the log without. All others belong
/// to what is published, or are held back. Receipts are made when they are asked for, and hold
/// nothing but envelopes either.
public final class ServedLog {
  private static final String HEAD = LogReader.LOG + "/checkpoint";
  private static final String TILES = LogReader.LOG + "/tile/";
  private static final String CONTENTS = "content/";
  private static final Pattern RECEIPT =
      Pattern.compile(LogReader.LOG + "/receipt/(0|[1-9]\\d{0,14})\\.tlog-proof");

  private final Storage record;
  private long size = -1;
  private Set<String> open = Set.of();

  public ServedLog(Path folder) {
    this.record = Storage.in(folder);
  }

  /// Why this is not the copy to serve: this machine signed a newer one, or another, or cannot
  /// tell. Empty when it knows of none.
  public Optional<String> doubt() {
    try {
      return LogReader.doubt(record, StateFolder.memory());
    } catch (IOException e) {
      return Optional.of(
          "Whether this is the newest copy cannot be told: %s.".formatted(e.getMessage()));
    }
  }

  /// The file at `name`, from the record's folder; empty when it is none of these.
  public Optional<byte[]> find(String name) throws IOException {
    if (name.equals(HEAD)) {
      return record.read(name);
    }
    if (name.startsWith(TILES)) {
      return tile(name);
    }
    Matcher receipt = RECEIPT.matcher(name);
    if (receipt.matches()) {
      return receipt(Long.parseLong(receipt.group(1)));
    }
    return name.startsWith(CONTENTS) && open().contains(name)
        ? record.read(name)
        : Optional.empty();
  }

  /// The proof that an entry stands in the log; empty when there is no such entry.
  private Optional<byte[]> receipt(long index) throws IOException {
    Optional<LogReader> log = LogReader.open(record).filter(reader -> index < reader.size());
    return log.isEmpty()
        ? Optional.empty()
        : Optional.of(log.get().receipt(index, false).toString().getBytes(StandardCharsets.UTF_8));
  }

  /// A tile; of one that was finished meanwhile, its beginning.
  private Optional<byte[]> tile(String name) throws IOException {
    String tile = name.substring(LogReader.LOG.length() + 1);
    if (!TileReader.isTileOf(tile, Long.MAX_VALUE)) {
      return Optional.empty();
    }
    Optional<byte[]> found = record.read(name);
    int partial = name.indexOf(".p/");
    return found.isPresent() || partial < 0
        ? found
        : record
            .read(name.substring(0, partial))
            .flatMap(whole -> TileReader.beginningOf(whole, tile));
  }

  /// Where the contents lie that are never held back.
  private synchronized Set<String> open() throws IOException {
    Optional<LogReader> log = LogReader.open(record);
    if (log.isPresent() && log.get().size() != size) {
      open =
          log.get().envelopesOf(Kind.alwaysOpen().toArray(String[]::new)).stream()
              .map(LogReader::placeOf)
              .collect(Collectors.toSet());
      size = log.get().size();
    }
    return open;
  }
}
