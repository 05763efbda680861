package org.onrecord.site.again;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.onrecord.model.Sha256;
import org.onrecord.model.register.Change;
import org.onrecord.model.register.Concern;
import org.onrecord.model.register.Dossier;
import org.onrecord.model.register.Register;
import org.onrecord.model.register.Scale;
import org.onrecord.model.view.DossierView;
import org.onrecord.model.view.Mentions;
import org.onrecord.model.view.RegisterView;
import org.onrecord.model.view.VerdictCount;
import org.onrecord.model.view.card.DocumentCard;
import org.onrecord.model.view.card.Item;
import org.onrecord.model.view.list.Facet;
import org.onrecord.model.view.list.Listed;
import org.onrecord.model.view.list.Query;
import org.onrecord.model.view.list.Query.Counting;

/// A register that notes what is asked of it. Pages of texts ask what became of their findings and
/// who quotes them; whoever asks for more is taken to need all of it.
final class WatchedRegister implements RegisterView {
  private final RegisterView register;
  private final Supplier<Needs.Noting> noting;

  WatchedRegister(RegisterView register, Supplier<Needs.Noting> noting) {
    this.register = register;
    this.noting = noting;
  }

  @Override
  public Map<String, String> objectsOf(List<String> findings) {
    findings.forEach(noting.get()::place);
    return register.objectsOf(findings);
  }

  @Override
  public List<Dossier> listIn(Sha256 document) {
    noting.get().place(document.hex());
    return register.listIn(document);
  }

  private RegisterView whole() {
    noting.get().all();
    return register;
  }

  /// Where there is nothing of somebody, or of a type, all that matters is that something of theirs
  /// is opened.
  @Override
  public Listed<Dossier> list(Query query) {
    Listed<Dossier> found = register.list(query);
    Optional<String> whole =
        query
            .filter(Facet.ACTOR)
            .map(Mentions::by)
            .or(() -> query.filter(Facet.TYPE).map(Mentions::of));
    boolean byDay = query.filters().containsKey(Facet.DUE);
    if (whole.isPresent() && !byDay && isEmpty(found, query)) {
      noting.get().place(whole.get());
    } else {
      noting.get().all();
    }
    return found;
  }

  private static boolean isEmpty(Listed<Dossier> found, Query query) {
    boolean counted = query.counting() != Counting.NONE;
    return found.rows().isEmpty() && (query.limit() > 0 || counted && found.total() == 0);
  }

  @Override
  public Map<String, Integer> topics() {
    return whole().topics();
  }

  @Override
  public Map<String, Integer> actors() {
    return whole().actors();
  }

  @Override
  public Map<String, Integer> verdicts() {
    return whole().verdicts();
  }

  @Override
  public List<VerdictCount> verdicts(Query query) {
    return whole().verdicts(query);
  }

  @Override
  public List<DocumentCard> cards(List<Dossier> dossiers) {
    return whole().cards(dossiers);
  }

  @Override
  public Map<String, String> names(List<String> ids) {
    return whole().names(ids);
  }

  @Override
  public Optional<DossierView> find(String id) {
    return whole().find(id);
  }

  @Override
  public Listed<Item> queue(Query query) {
    return whole().queue(query);
  }

  @Override
  public Listed<Change> activity(Query query) {
    return whole().activity(query);
  }

  @Override
  public List<Change> acts(List<Long> entries) {
    return whole().acts(entries);
  }

  @Override
  public List<Scale.Agreement> judges() {
    return whole().judges();
  }

  @Override
  public List<Concern> concerns() {
    return whole().concerns();
  }

  @Override
  public Set<String> inDoubt(List<Dossier> dossiers) {
    return whole().inDoubt(dossiers);
  }

  @Override
  public Mentions mentions() {
    return whole().mentions();
  }

  @Override
  public Register around() {
    return whole().around();
  }
}
