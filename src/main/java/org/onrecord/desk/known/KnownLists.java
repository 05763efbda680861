package org.onrecord.desk.known;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.onrecord.desk.intake.Desk;
import org.onrecord.index.claims.Claim;
import org.onrecord.index.claims.ClaimIndex;
import org.onrecord.index.claims.Wording;
import org.onrecord.index.vectors.SentenceVectors;
import org.onrecord.match.known.KnownClaims;
import org.onrecord.match.known.Match;
import org.onrecord.model.Likeness;
import org.onrecord.read.lists.Statements;
import org.onrecord.read.lists.Statements.Statement;

/// Which claims of one list the statements of another repeat. Keeps nothing.
public final class KnownLists implements AutoCloseable {
  /// Claims beyond which only those that share words with a statement get a vector: some minutes of
  /// a laptop's time.
  private static final int MOST_VECTORS = 30_000;

  private final ClaimIndex index = ClaimIndex.inMemory();
  private final Statements claims;
  private final Statements asked;
  private final SentenceVectors vectors;
  private final KnownClaims known;

  private KnownLists(Statements claims, Statements asked, SentenceVectors vectors) {
    this.claims = claims;
    this.asked = asked;
    this.vectors = vectors;
    known = new KnownClaims(index, vectors);
  }

  /// Reads both lists and makes the claims findable. Bytes that are no UTF-8 become U+FFFD.
  ///
  /// @param meaning whether sentence vectors are used too, where they can be
  /// @param warnings told in words when they cannot
  /// @throws IOException when one of the lists cannot be read
  public static KnownLists open(Path claims, Path asked, boolean meaning, Consumer<String> warnings)
      throws IOException {
    Statements known = read(claims);
    Statements said = read(asked);
    var lists =
        new KnownLists(known, said, meaning ? Vectors.load(warnings) : SentenceVectors.NONE);
    lists.fill();
    return lists;
  }

  private void fill() {
    boolean vectorsForAll = vectors.isOn() && claims.statements().size() <= MOST_VECTORS;
    claims.statements().stream()
        .gather(
            Gatherers.mapConcurrent(
                Desk.AT_ONCE, s -> new Placed(s, vectorsForAll ? vector(s) : Optional.empty())))
        .forEachOrdered(p ->
            index.add(new Claim(p.said().id(), p.said().text(), p.said().title()), p.vector()));
    index.commit(1);
  }

  private record Placed(Statement said, Optional<byte[]> vector) {}

  private Optional<byte[]> vector(Statement statement) {
    return vectors.find(Wording.plain(statement.text()));
  }

  private static Statements read(Path file) throws IOException {
    return Statements.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
  }

  /// What each asked statement repeats, in their order, found as it is asked for.
  ///
  /// @param most how many claims at most for each
  public Stream<Answer> answers(int most) {
    return asked.statements().stream()
        .gather(Gatherers.mapConcurrent(Desk.AT_ONCE, s -> answer(s, most)));
  }

  private Answer answer(Statement statement, int most) {
    List<Found> found = known.find(statement.text(), most).stream().map(Found::of).toList();
    return new Answer(statement.id(), statement.text(), found);
  }

  /// What came of reading the claims.
  public Account claims() {
    return Account.of(claims);
  }

  /// What came of reading the statements.
  public Account asked() {
    return Account.of(asked);
  }

  /// What came of reading a list.
  ///
  /// @param refused rows that are no statement, each with its line and the reason
  public record Account(int read, List<String> refused) {
    private static Account of(Statements statements) {
      return new Account(statements.statements().size(), statements.refused());
    }
  }

  /// One statement and the claims it repeats, best first.
  public record Answer(String id, String statement, List<Found> found) {}

  /// A claim that is repeated.
  ///
  /// @param score 0 to 1, for the order alone
  public record Found(String id, String text, double score, Likeness likeness) {
    private static Found of(Match match) {
      return new Found(match.claim().id(), match.claim().text(), match.score(), match.likeness());
    }
  }

  @Override
  public void close() {
    vectors.close();
    index.close();
  }
}
