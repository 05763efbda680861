package org.onrecord.publish.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.model.register.Concern;
import org.onrecord.model.register.Dossier;
import org.onrecord.model.register.Evidence;
import org.onrecord.model.register.Judgement;
import org.onrecord.model.register.Quoted;
import org.onrecord.model.register.Scale;
import org.onrecord.model.register.Settings;
import org.onrecord.model.register.Standing;
import org.onrecord.model.register.Subject;
import org.onrecord.model.register.Terms;
import org.onrecord.model.view.DossierView;
import org.onrecord.model.view.card.Cited;
import org.onrecord.model.view.card.Place;
import org.onrecord.publish.draw.Picture;
import org.onrecord.publish.say.Steps;

/// One object of the register with everything that speaks for and against it.
///
/// @param row how lists show it
/// @param gauges the verdict; all steps outlined where there is none
/// @param opinions judgements that count, in the order they were made
/// @param past judgements that were withdrawn
/// @param related what it answers, is founded on, or is answered with
public record DossierPage(
    DossierView view,
    RegisterRow row,
    Scale scale,
    Passages passages,
    List<Gauge> gauges,
    List<Opinion> opinions,
    List<Opinion> past,
    List<Side> sides,
    List<Band> bands,
    Practice practice,
    Criteria criteria,
    List<RegisterRow> related,
    Picture timeline,
    LocalDate asOf) {
  /// Passages that nobody looked at, shown at once.
  private static final int PROPOSED = 5;

  public DossierPage {
    gauges = List.copyOf(gauges);
    opinions = List.copyOf(opinions);
    past = List.copyOf(past);
    sides = List.copyOf(sides);
    bands = List.copyOf(bands);
    related = List.copyOf(related);
  }

  public static DossierPage of(DossierView view, Settings settings, LocalDate asOf) {
    Dossier dossier = view.dossier();
    Scale scale = settings.scale();
    var passages = new Passages(view.passages());
    List<Side.Numbered> numbered = Side.number(dossier.evidence());
    List<RegisterRow> rows =
        RegisterRow.of(
            List.of(dossier),
            view.passages().stream().map(c -> c.place().document()).toList(),
            doubts(view),
            scale,
            asOf);
    return new DossierPage(
        view,
        rows.getFirst(),
        scale,
        passages,
        Gauge.of(scale, dossier.standing().ratings(), because(dossier)),
        opinions(dossier, scale, numbered, true),
        opinions(dossier, scale, numbered, false),
        Arrays.stream(Evidence.Weight.values()).map(weight -> Side.of(weight, view)).toList(),
        Band.of(view.concerns(), numbered),
        Practice.of(view, passages),
        Criteria.of(settings.criteria(), dossier.subject().criteria()),
        RegisterRow.of(view.related(), List.of(), Set.of(), scale, asOf),
        TimelinePicture.of(view, asOf),
        asOf);
  }

  private static Set<String> doubts(DossierView view) {
    return view.concerns().stream()
        .filter(concern -> concern.kind().isDoubt())
        .map(Concern::on)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Optional<String> because(Dossier dossier) {
    return dossier.judgements().stream()
        .filter(j -> j.stands() && j.ratings().equals(dossier.standing().ratings()))
        .flatMap(j -> j.because().stream())
        .findFirst();
  }

  private static List<Opinion> opinions(
      Dossier dossier, Scale scale, List<Side.Numbered> numbered, boolean standing) {
    return dossier.judgements().stream()
        .filter(j -> j.stands() == standing)
        .map(j -> opinion(j, scale, numbered))
        .toList();
  }

  private static Opinion opinion(Judgement j, Scale scale, List<Side.Numbered> numbered) {
    return new Opinion(
        j,
        Gauge.of(scale, j.ratings(), j.because()),
        Steps.steps(scale, j.ratings()),
        numbered.stream().filter(n -> j.evidence().contains(n.evidence().id())).toList());
  }

  public Dossier dossier() {
    return view.dossier();
  }

  public Subject subject() {
    return dossier().subject();
  }

  public Terms terms() {
    return subject().terms();
  }

  public Terms.Type type() {
    return terms().type();
  }

  public Standing.Kind standing() {
    return dossier().standing().kind();
  }

  public boolean isVerdict() {
    return standing() == Standing.Kind.VERDICT;
  }

  /// The words in which it was first said.
  public Optional<Quoted> firstSaid() {
    return subject().sayings().stream().findFirst().map(Subject.Saying::quoted);
  }

  /// Where else it was said, by those joined to it too.
  public List<Quoted> saidAgain() {
    var own = subject().sayings().stream().skip(1);
    var joined = dossier().joined().stream().flatMap(s -> s.sayings().stream());
    return java.util.stream.Stream.concat(own, joined).map(Subject.Saying::quoted).toList();
  }

  /// The step of an opinion on an axis stands for all that agree with the verdict.
  public boolean isPartOfVerdict(Opinion opinion) {
    return isVerdict() && opinion.judgement().ratings().equals(dossier().standing().ratings());
  }

  public Optional<Place> place(Quoted quoted) {
    return passages.place(quoted);
  }

  /// The passage as it stands in its document.
  public Optional<Cited> cited(Quoted quoted) {
    return passages.find(quoted);
  }

  /// One of the related objects.
  public Optional<RegisterRow> related(String id) {
    return related.stream().filter(r -> r.dossier().subject().id().equals(id)).findFirst();
  }

  /// The first passages that nobody looked at.
  public List<DossierView.ProposedEvidence> firstProposed() {
    return view.proposed().subList(0, Math.min(PROPOSED, view.proposed().size()));
  }

  public List<DossierView.ProposedEvidence> otherProposed() {
    return view.proposed().subList(firstProposed().size(), view.proposed().size());
  }

  public boolean hasEvidence() {
    return !dossier().evidence().isEmpty();
  }

  /// Passages that came in since the last judgement and nobody looked at.
  public long fresh() {
    return view.proposed().stream().filter(DossierView.ProposedEvidence::isNew).count();
  }
}
