package org.onrecord.publish.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.When;
import org.onrecord.model.register.Evidence;
import org.onrecord.model.register.Terms;
import org.onrecord.model.view.DossierView;
import org.onrecord.model.view.card.DocumentCard;
import org.onrecord.model.view.card.Place;

/// A rule and its practice: what the rule says, and what sources report of its use, in the order of
/// time.
///
/// @param rule in the team's words
/// @param says passages that say what the rule is
/// @param use passages that report how it is used
public record Practice(Optional<String> rule, List<Side.Numbered> says, List<Side.Numbered> use) {
  public Practice {
    says = List.copyOf(says);
    use = List.copyOf(use);
  }

  public boolean isEmpty() {
    return rule.isEmpty() && says.isEmpty() && use.isEmpty();
  }

  static Practice of(DossierView view, Passages passages) {
    Optional<String> rule =
        view.dossier().subject().terms() instanceof Terms.Commitment c
            ? c.rule()
            : Optional.empty();
    return new Practice(
        rule,
        those(view, passages, Evidence.Shows.RULE),
        those(view, passages, Evidence.Shows.PRACTICE));
  }

  private static List<Side.Numbered> those(
      DossierView view, Passages passages, Evidence.Shows shows) {
    return Side.number(view.dossier().evidence()).stream()
        .filter(n -> n.evidence().withdrawn().isEmpty())
        .filter(n -> n.evidence().shows().filter(shows::equals).isPresent())
        .sorted(Comparator.comparing(n -> day(n.evidence(), passages)))
        .toList();
  }

  private static LocalDate day(Evidence evidence, Passages passages) {
    return evidence
        .happened()
        .or(() ->
            passages.place(evidence.quoted()).map(Place::document).flatMap(DocumentCard::published))
        .flatMap(When::first)
        .orElse(LocalDate.MAX);
  }
}
