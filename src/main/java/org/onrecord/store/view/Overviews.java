package org.onrecord.store.view;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jdbi.v3.core.Handle;
import org.onrecord.model.When;
import org.onrecord.model.view.Overview;
import org.onrecord.model.view.card.Input;
import org.onrecord.store.sql.Moment;
import org.onrecord.store.tables.Counted;

/// What a record holds at a glance, counted once for as long as its texts stay the same. Safe for
/// many threads.
final class Overviews {
  private static final String PUBLISHED = "SELECT count(*) FROM facts WHERE name = 'published'";

  private static final String NAMED =
      "SELECT %s FROM documents d JOIN sources s ON s.id = d.source WHERE d.later IS NULL AND s.stated = 1";

  private final AtomicReference<Optional<Known>> known = new AtomicReference<>(Optional.empty());

  private record Known(Moment moment, Overview overview) {}

  static boolean isPublished(Handle handle) {
    return count(handle, PUBLISHED) > 0;
  }

  /// @param name the record's
  Overview get(Handle handle, String name) {
    Moment now = Moment.ofTexts(handle);
    Optional<Known> before = known.get().filter(k -> k.moment().equals(now));
    if (before.isPresent()) {
      return before.get().overview();
    }
    Overview counted = counted(handle, name);
    known.set(Optional.of(new Known(now, counted)));
    return counted;
  }

  private static Overview counted(Handle h, String name) {
    return new Overview(
        name,
        isPublished(h),
        count(h, "SELECT count(*) FROM documents WHERE later IS NULL"),
        count(h, NAMED.formatted("count(*)")),
        count(h, NAMED.formatted("count(DISTINCT d.source)")),
        count(h, "SELECT count(DISTINCT voice) FROM documents WHERE later IS NULL"),
        count(h, "SELECT count(*) FROM matters"),
        count(h, "SELECT count(*) FROM matters WHERE contradict > 0"),
        count(h, "SELECT coalesce(sum(contradict), 0) FROM matters"),
        count(h, "SELECT count(*) FROM entities"),
        count(h, "SELECT count(*) FROM documents WHERE later IS NULL AND paid = 1"),
        new Inputs(h).count(Input.Outcome.READ),
        new Inputs(h).count(Input.Outcome.PARTLY),
        new Inputs(h).count(Input.Outcome.REFUSED),
        new Inputs(h).countSkipped(),
        edge(h, "ORDER BY published_first LIMIT 1"),
        edge(h, "ORDER BY published_first DESC LIMIT 1"),
        new Counted(h).all());
  }

  private static int count(Handle h, String sql) {
    return h.createQuery(sql).mapTo(Integer.class).one();
  }

  private static Optional<When> edge(Handle h, String order) {
    return h.createQuery(
            "SELECT published FROM documents WHERE later IS NULL AND published_first IS NOT NULL "
                + order)
        .mapTo(String.class)
        .findOne()
        .map(When::new);
  }
}
