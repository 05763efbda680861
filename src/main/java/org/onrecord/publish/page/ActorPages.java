package org.onrecord.publish.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.register.Dossier;
import org.onrecord.model.register.Terms;
import org.onrecord.model.view.RecordView;
import org.onrecord.model.view.VerdictCount;
import org.onrecord.model.view.card.EntityCard;
import org.onrecord.model.view.card.EntityRef;
import org.onrecord.model.view.list.Facet;
import org.onrecord.model.view.list.Query;
import org.onrecord.model.view.list.Query.Counting;
import org.onrecord.publish.answer.Answer;
import org.onrecord.publish.answer.Ask;
import org.onrecord.publish.register.Account;
import org.onrecord.publish.register.RegisterRow;

/// Who promises and asks in the register, by the names that its objects use, whether a text of the
/// record names them or not.
public final class ActorPages {
  static final List<Facet> FACETS = List.of(Facet.ACTOR);

  private static final String ADDRESS = "/actors";
  private static final String TITLE = "Who promises and asks";

  /// Names that begin alike are seldom many.
  private static final int NAMES = 20;

  private ActorPages() {}

  /// What one promised and asked, and what came of it.
  ///
  /// @param inTexts who has just this name in the texts
  public record Actor(
      String name, Account kept, Account demanded, Account founded, Optional<EntityRef> inTexts) {
    /// Whether nothing in the register is theirs.
    public boolean isEmpty() {
      return kept.isEmpty() && demanded.isEmpty() && founded.isEmpty();
    }
  }

  /// What the JSON holds: all names with how many objects are theirs, or one.
  record ActorsData(Map<String, Integer> actors, Optional<ActorData> actor) {}

  record ActorData(
      String name,
      List<Dossier> commitments,
      List<VerdictCount> verdicts,
      List<Dossier> demands,
      List<Dossier> institutions,
      Optional<EntityRef> inTexts) {
    static ActorData of(Actor actor) {
      return new ActorData(
          actor.name(),
          dossiers(actor.kept()),
          actor.kept().verdicts(),
          dossiers(actor.demanded()),
          dossiers(actor.founded()),
          actor.inTexts());
    }

    private static List<Dossier> dossiers(Account account) {
      return account.rows().stream().map(RegisterRow::dossier).toList();
    }
  }

  /// All of them, or the one whom the address names.
  public static Optional<Answer> actors(Ask ask) {
    return Optional.of(
        ask.query(FACETS, 0)
            .filter(Facet.ACTOR)
            .map(name -> actor(ask, name))
            .orElseGet(() -> all(ask)));
  }

  private static Answer all(Ask ask) {
    Map<String, Integer> actors = ask.record().register().actors();
    return Answer.of(TITLE, "/commitments", "actors", actors)
        .data(new ActorsData(actors, Optional.empty()));
  }

  private static Answer actor(Ask ask, String name) {
    var actor =
        new Actor(
            name,
            RegisterPages.account(ask, Terms.Type.COMMITMENT, name),
            RegisterPages.account(ask, Terms.Type.DEMAND, name),
            RegisterPages.account(ask, Terms.Type.INSTITUTION, name),
            inTexts(ask.record(), name));
    return Answer.of(name, "/commitments", "actor", actor)
        .data(new ActorsData(Map.of(), Optional.of(ActorData.of(actor))))
        .below(ADDRESS, TITLE);
  }

  private static Optional<EntityRef> inTexts(RecordView record, String name) {
    Query called = Query.all().withWords(name).page(0, NAMES).counting(Counting.NONE);
    return record.texts().entities(called).rows().stream()
        .map(EntityCard::ref)
        .filter(ref -> ref.name().equals(name))
        .findFirst();
  }
}
