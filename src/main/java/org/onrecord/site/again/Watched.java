package org.onrecord.site.again;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.onrecord.model.data.OpenData;
import org.onrecord.model.data.Sink;
import org.onrecord.model.view.LogView;
import org.onrecord.model.view.Overview;
import org.onrecord.model.view.RecordView;
import org.onrecord.model.view.RegisterView;
import org.onrecord.model.view.SaidBefore;
import org.onrecord.model.view.SearchResult;
import org.onrecord.model.view.TextsView;
import org.onrecord.model.view.card.ImportedList;
import org.onrecord.model.view.card.Item;
import org.onrecord.model.view.list.Catalogue;
import org.onrecord.model.view.list.Facet;
import org.onrecord.model.view.list.Listed;
import org.onrecord.model.view.list.Query;
import org.onrecord.model.view.list.Query.Counting;

/// A record that notes what is asked of it while a page is made. What only the texts answer
/// ([TextsView]) is not noted, since all pages are made anew when these change; whoever gives a
/// [RecordView] another method has to say here what its answer hangs on.
public final class Watched implements RecordView {
  /// What notes for this thread.
  private static final ScopedValue<Needs.Noting> NOTING = ScopedValue.newInstance();

  private final RecordView record;
  private final RegisterView register;

  public Watched(RecordView record) {
    this.record = record;
    register = new WatchedRegister(record.register(), Watched::noting);
  }

  /// Something that was made, and from what.
  public record Noted<T>(T made, Needs needs) {}

  /// Something that is made.
  public interface Making<T> {
    T make() throws IOException;
  }

  /// Makes something on this thread, and notes what it asks for.
  public <T> Noted<T> note(Making<T> making) throws IOException {
    var mine = new Needs.Noting();
    T made = ScopedValue.where(NOTING, mine).call(making::make);
    return new Noted<>(made, mine.needs());
  }

  /// What is asked besides nobody reads.
  private static Needs.Noting noting() {
    return NOTING.isBound() ? NOTING.get() : new Needs.Noting();
  }

  @Override
  public LocalDate asOf() {
    noting().day();
    return record.asOf();
  }

  @Override
  public boolean isPast(LocalDate day) {
    boolean past = record.isPast(day);
    if (!past) {
      noting().until(day);
    }
    return past;
  }

  @Override
  public TextsView texts() {
    return record.texts();
  }

  @Override
  public RegisterView register() {
    return register;
  }

  /// What is overdue hangs on the day; it is counted with the other facets of what is due.
  @Override
  public Listed<Item> findings(Catalogue catalogue, Query query) {
    boolean due = catalogue == Catalogue.COMMITMENTS || catalogue == Catalogue.DEMANDS;
    if (due && (query.counting() == Counting.ALL || query.filters().containsKey(Facet.DUE))) {
      noting().day();
    }
    return record.findings(catalogue, query);
  }

  @Override
  public Optional<LogView> findLog(long offset, int limit) {
    noting().all();
    return record.findLog(offset, limit);
  }

  @Override
  public Optional<LogView> findLogAt(long size, int limit) {
    noting().all();
    return record.findLogAt(size, limit);
  }

  @Override
  public Optional<String> firstKey() {
    return record.firstKey();
  }

  @Override
  public Optional<byte[]> findLogFile(String name) {
    noting().all();
    return record.findLogFile(name);
  }

  @Override
  public OpenData data() {
    noting().all();
    return record.data();
  }

  @Override
  public void archive(Consumer<Sink> tables, OutputStream out) throws IOException {
    noting().all();
    record.archive(tables, out);
  }

  @Override
  public String name() {
    return record.name();
  }

  @Override
  public boolean isPublished() {
    return record.isPublished();
  }

  @Override
  public Optional<Path> home() {
    return record.home();
  }

  @Override
  public Overview overview() {
    return record.overview();
  }

  @Override
  public <T> T atOneMoment(Supplier<T> asking) {
    return record.atOneMoment(asking);
  }

  @Override
  public Optional<Original> findOriginal(String documentId) {
    return record.findOriginal(documentId);
  }

  @Override
  public Map<Catalogue, Listed<Item>> firstFindings(
      Set<Catalogue> which, Facet facet, String value, int first) {
    return record.firstFindings(which, facet, value, first);
  }

  @Override
  public SearchResult search(Query query) {
    return record.search(query);
  }

  @Override
  public SaidBefore saidBefore(String statement) {
    return record.saidBefore(statement);
  }

  @Override
  public List<ImportedList> lists() {
    return record.lists();
  }
}
