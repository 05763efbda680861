package org.onrecord.model.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Sha256;
import org.onrecord.model.register.Change;
import org.onrecord.model.register.Concern;
import org.onrecord.model.register.Dossier;
import org.onrecord.model.register.Register;
import org.onrecord.model.register.Scale;

/// The register of a record, as anybody in its team may see it. Safe to ask from many threads at
/// once.
public interface RegisterView {
  /// Commitments, demands and institutions; those joined into another are left out. Facets: TYPE,
  /// KIND, ACTOR, TOPIC, DUE, WHEN, STATE, JUDGED, VERDICT, ANSWERED. Sorts: NEWEST (default),
  /// OLDEST, DATE (of what falls due: the calendar), NAME, MOST_CONTESTED (disputed ones first),
  /// MOST_VOICES (by passages).
  Listed<Dossier> list(Query query);

  /// The topics of the register, by how many objects have them.
  Map<String, Integer> topics();

  /// The verdicts there are, as `axis step`, by how many objects have them.
  Map<String, Integer> verdicts();

  Optional<DossierView> find(String id);

  /// Objects that were said in a document or have evidence in it.
  List<Dossier> listIn(Sha256 document);

  /// Proposals of the analysis that nobody decided: commitments and demands. Facets and sorts as
  /// those of [Catalogue#COMMITMENTS].
  Listed<Item> queue(Query query);

  /// Everything that was done, the last first. Facets: ACTOR (who did it), KIND (the act).
  Listed<Change> activity(Query query);

  /// How far the judges agree, an axis each.
  List<Scale.Agreement> judges();

  /// What needs a second look today.
  List<Concern> concerns();

  /// Settings, thresholds, keys, what is held back: the register without its objects.
  Register around();
}
