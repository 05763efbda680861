package org.onrecord.publish.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.model.people.PersonName;
import org.onrecord.model.people.Role;
import org.onrecord.model.people.Visitor;
import org.onrecord.model.register.Change;
import org.onrecord.model.register.Dossier;
import org.onrecord.model.register.Judgement;
import org.onrecord.model.register.State;
import org.onrecord.model.register.Subject;
import org.onrecord.model.register.Terms;
import org.onrecord.model.view.DossierView;
import org.onrecord.model.view.card.Item;
import org.onrecord.model.view.card.Place;
import org.onrecord.publish.say.Links;
import org.onrecord.publish.say.ObjectWords;

/// What somebody can do with an object, as links to the forms.
///
/// @param first what is done most
/// @param more the rest
public record Offers(List<Offer> first, List<Offer> more) {
  private static final List<String> NEVER_UNDONE =
      List.of("judgement", "sealed", "evidence", "settings", "key");

  /// @param label as people read it
  public record Offer(String address, String label) {}

  public Offers {
    first = List.copyOf(first);
    more = List.copyOf(more);
  }

  public static Offers of(Dossier dossier, Visitor visitor) {
    if (!visitor.mayAct(Role.ANALYST)) {
      return new Offers(List.of(), List.of());
    }
    String id = dossier.subject().id();
    var first = new ArrayList<Offer>();
    Optional<Judgement> own = own(dossier, visitor);
    if (own.isPresent()) {
      first.add(
          about("judgement-changed", "judgement", own.get().id(), id, "Change your judgement"));
    } else {
      first.add(new Offer(ObjectWords.address(id) + "/judge", "Judge it"));
    }
    first.add(offer("evidence-added", "on", id, "Add evidence"));
    first.addAll(ofType(dossier.subject()));
    first.addAll(ofState(dossier.subject(), visitor));
    return new Offers(first, more(dossier, visitor, own));
  }

  private static Optional<Judgement> own(Dossier dossier, Visitor visitor) {
    return dossier.judgements().stream()
        .filter(j ->
            j.stands()
                && visitor
                    .name()
                    .filter(name -> PersonName.areSame(name, j.stamp().by()))
                    .isPresent())
        .findFirst();
  }

  private static List<Offer> ofType(Subject subject) {
    return switch (subject.terms().type()) {
      case COMMITMENT -> List.of();
      case DEMAND ->
          List.of(
              offer("demand-answered", "demand", subject.id(), "Note an answer"),
              offer("demand-outcome", "demand", subject.id(), "Note what came of it"));
      case INSTITUTION ->
          List.of(offer("criterion-answered", "institution", subject.id(), "Answer a question"));
    };
  }

  private static List<Offer> ofState(Subject subject, Visitor visitor) {
    var offers = new ArrayList<Offer>();
    if (subject.state() == State.DRAFT) {
      offers.add(offer("object-submitted", "on", subject.id(), "Submit it"));
    }
    if (visitor.mayAct(Role.EDITOR) && subject.state() != State.PUBLISHED) {
      offers.add(offer("object-published", "on", subject.id(), "Publish it"));
    }
    return offers;
  }

  private static List<Offer> more(Dossier dossier, Visitor visitor, Optional<Judgement> own) {
    Subject subject = dossier.subject();
    String id = subject.id();
    String type = subject.terms().type().word();
    var more = new ArrayList<Offer>();
    boolean mayChange =
        visitor.mayAct(
            subject.state() == State.DRAFT || subject.state() == State.UNDER_REVIEW
                ? Role.ANALYST
                : Role.EDITOR);
    if (mayChange) {
      more.add(offer(type + "-mended", type, id, "Mend what it says"));
      if (subject.terms().type() == Terms.Type.COMMITMENT) {
        more.addAll(joining(dossier));
      }
    }
    own.ifPresent(j ->
        more.add(about("judgement-withdrawn", "judgement", j.id(), id, "Withdraw your judgement")));
    if (visitor.mayAct(Role.EDITOR)) {
      more.add(offer("correction", "on", id, "Correct what this record said"));
      if (subject.state() != State.WITHHELD) {
        more.add(offer("object-withheld", "on", id, "Withhold it"));
      }
    }
    return more;
  }

  private static List<Offer> joining(Dossier dossier) {
    String id = dossier.subject().id();
    return dossier.joined().isEmpty()
        ? List.of(offer("commitment-joined", "commitment", id, "Join it with the same promise"))
        : dossier.joined().stream()
            .map(joined ->
                about(
                    "commitment-split",
                    "commitment",
                    joined.id(),
                    id,
                    "Split off “" + joined.terms().what() + "”"))
            .toList();
  }

  /// Where evidence of an object is withdrawn.
  public static String withdrawal(String evidence, String object) {
    return about("evidence-withdrawn", "evidence", evidence, object, "").address();
  }

  /// Where a passage that was found becomes evidence.
  public static String evidence(String object, DossierView.ProposedEvidence found) {
    Place place = found.cited().place();
    return ActForms.ADDRESS
        + "evidence-added?on="
        + Links.encode(object)
        + "&weight="
        + found.weight().word()
        + "&document="
        + place.document().id()
        + "&start="
        + place.at().start()
        + "&quote="
        + Links.encode(found.cited().words());
  }

  /// Where something begins with the passage of a finding, whatever its kind.
  ///
  /// @param act the act's word: what is opened, or `evidence-added`
  public static String begin(String act, Item item) {
    Place place = item.cited().place();
    String words = item.cited().words();
    String who = item.noted().who().map(e -> "&who=" + Links.encode(e.name())).orElse("");
    return ActForms.ADDRESS
        + act
        + "?document="
        + place.document().id()
        + "&start="
        + place.at().start()
        + "&quote="
        + Links.encode(words)
        + (act.equals("evidence-added") ? "" : who);
  }

  /// Whether undoing an entry is offered: what a judge found is changed or withdrawn by the judge,
  /// evidence is withdrawn with a reason, settings and keys are made anew, and what is sealed is
  /// nobody's to touch.
  public static boolean canBeUndone(Change change) {
    return change.undone().isEmpty()
        && change.by().isPresent()
        && NEVER_UNDONE.stream().noneMatch(change.act()::startsWith);
  }

  /// Where one entry is undone.
  public static String undoing(long entry, String back) {
    return ActForms.ADDRESS + "undone?entry=" + entry + "&back=" + Links.encode(back);
  }

  private static Offer offer(String act, String name, String id, String label) {
    return new Offer(ActForms.ADDRESS + act + "?" + name + "=" + Links.encode(id), label);
  }

  /// The same for an act that does not name its object.
  private static Offer about(String act, String name, String id, String object, String label) {
    Offer offer = offer(act, name, id, label);
    return new Offer(offer.address() + "&about=" + Links.encode(object), label);
  }

  public boolean isEmpty() {
    return Stream.concat(first.stream(), more.stream()).findAny().isEmpty();
  }
}
