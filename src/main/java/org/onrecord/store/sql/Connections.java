package org.onrecord.store.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteDataSource;

/// Connections to one SQLite file, kept open between questions: opening one costs more than most
/// answers, and closing the last one writes the whole log back.
///
/// When another file took the place of the one that was opened (a record that is made anew while it
/// is read), the next question goes to that. Safe for many threads.
public final class Connections implements ConnectionFactory, AutoCloseable {
  /// Connections that are kept while nobody asks; each has a cache of its own.
  private static final int KEPT = 4;

  /// How many pages SQLite's log may have before they are written into the tables: 64 MB. A
  /// document touches some hundred pages of the indexes, and the next one many of the same; with
  /// the usual four megabytes each was written, and waited for, with every few documents.
  private static final int LOG_PAGES = 16_000;

  private final SQLiteDataSource source;
  private final Path file;
  private final Deque<Connection> idle = new ArrayDeque<>();
  private final Map<Connection, Held> held = new ConcurrentHashMap<>();
  private Identity opened = Identity.NONE;
  private boolean closed;

  public Connections(SQLiteDataSource source, Path file) {
    this.source = source;
    this.file = file;
  }

  /// What asks over these connections.
  public Jdbi jdbi() {
    Jdbi jdbi = Jdbi.create(this);
    jdbi.setStatementBuilderFactory(connection ->
        Objects.requireNonNull(held.get(connection), "a connection of others").kept());
    return jdbi;
  }

  /// What belongs to a connection.
  ///
  /// @param file the one that it was opened to
  /// @param own asks for tables of its own
  private record Held(Identity file, IdleStatements kept, PreparedStatement own) {}

  @Override
  public Connection openConnection() throws SQLException {
    Identity now = Identity.of(file);
    synchronized (this) {
      if (!now.equals(opened)) {
        drop();
        opened = now;
      }
      if (!idle.isEmpty()) {
        return idle.pop();
      }
    }
    Connection connection = source.getConnection();
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA wal_autocheckpoint = " + LOG_PAGES);
    }
    PreparedStatement own = connection.prepareStatement("SELECT 1 FROM temp.sqlite_master LIMIT 1");
    held.put(connection, new Held(now, new IdleStatements(), own));
    return connection;
  }

  /// Takes a connection back. One that still holds tables of its own, or is amid something, is of
  /// no use to others.
  @Override
  public void closeConnection(Connection connection) throws SQLException {
    Held of = Objects.requireNonNull(held.get(connection), "a connection of others");
    boolean clean = connection.getAutoCommit() && !hasOwnTables(of);
    synchronized (this) {
      if (clean && !closed && idle.size() < KEPT && of.file().equals(opened)) {
        idle.push(connection);
        return;
      }
    }
    end(connection);
  }

  private void end(Connection connection) throws SQLException {
    held.remove(connection);
    connection.close();
  }

  private static boolean hasOwnTables(Held of) throws SQLException {
    try (var rows = of.own().executeQuery()) {
      return rows.next();
    }
  }

  private void drop() throws SQLException {
    while (!idle.isEmpty()) {
      end(idle.pop());
    }
  }

  /// Closes what nobody uses; what is in use is closed when it is given back.
  ///
  /// @throws UncheckedIOException when the file cannot be written
  @Override
  public synchronized void close() {
    closed = true;
    try {
      drop();
    } catch (SQLException e) {
      throw new UncheckedIOException(new IOException(file + " could not be closed", e));
    }
  }

  /// What tells a file from another under its name: its number on the disk, which may be given
  /// again, and when it was made.
  private record Identity(Optional<Object> number, Optional<FileTime> made) {
    private static final Identity NONE = new Identity(Optional.empty(), Optional.empty());

    private static Identity of(Path file) {
      try {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new Identity(
            Optional.ofNullable(attributes.fileKey()), Optional.of(attributes.creationTime()));
      } catch (IOException e) {
        return NONE;
      }
    }
  }
}
