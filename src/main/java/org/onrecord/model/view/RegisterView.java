package org.onrecord.model.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Sha256;
import org.onrecord.model.register.Change;
import org.onrecord.model.register.Concern;
import org.onrecord.model.register.Dossier;
import org.onrecord.model.register.Register;
import org.onrecord.model.register.Scale;
import org.onrecord.model.view.card.DocumentCard;
import org.onrecord.model.view.card.Item;
import org.onrecord.model.view.list.Listed;
import org.onrecord.model.view.list.Query;

/// The register of a record, as anybody in its team may see it. Safe to ask from many threads at
/// once.
public interface RegisterView {
  /// Commitments, demands and institutions; those joined into another are left out. Facets: TYPE,
  /// KIND, ACTOR, TO, TOPIC, DUE, WHEN, STATE, JUDGED, VERDICT (one step, or the steps of all axes
  /// parted by dots, in the order of the names of the axes), ANSWERED. Sorts: NEWEST (default; with
  /// TYPE demand: those that are open first, by what falls due), OLDEST, DATE (of what falls due:
  /// the calendar), NAME, MOST_CONTESTED (disputed ones first), MOST_VOICES (by passages).
  Listed<Dossier> list(Query query);

  /// The topics of the register, by how many objects have them.
  Map<String, Integer> topics();

  /// Who promises, asks or is founded in the register, by how many objects are theirs, in the order
  /// of their names.
  Map<String, Integer> actors();

  /// The verdicts there are, as `axis step`, by how many objects have them.
  Map<String, Integer> verdicts();

  /// How often each verdict stands among the objects of `query`, whatever verdict it asks for.
  List<VerdictCount> verdicts(Query query);

  /// The cards of the documents that `dossiers` quote; those not in this record are left out.
  List<DocumentCard> cards(List<Dossier> dossiers);

  /// The objects that were made of findings, or in which these are one more saying, by the finding.
  Map<String, String> objectsOf(List<String> findings);

  /// What objects are called, by their ids: what is promised or asked, the name of an institution.
  Map<String, String> names(List<String> ids);

  Optional<DossierView> find(String id);

  /// Objects that quote a document.
  List<Dossier> listIn(Sha256 document);

  /// Proposals of the analysis that nobody decided: commitments and demands. Facets and sorts as
  /// those of [Catalogue#COMMITMENTS], and KIND (the word of the catalogue).
  Listed<Item> queue(Query query);

  /// Everything that was done, the last first. Facets: ACTOR (who did it), KIND (the act).
  Listed<Change> activity(Query query);

  /// The acts with these places in the log; entries that are no acts are left out.
  List<Change> acts(List<Long> entries);

  /// How far the judges agree, an axis each.
  List<Scale.Agreement> judges();

  /// What needs a second look today. O(register).
  List<Concern> concerns();

  /// Which of `dossiers` have a verdict that is in doubt today: their ids.
  Set<String> inDoubt(List<Dossier> dossiers);

  /// All that [#objectsOf] and [#listIn] could answer, in short. O(register).
  Mentions mentions();

  /// Settings, thresholds, keys, what is held back: the register without its objects.
  Register around();
}
