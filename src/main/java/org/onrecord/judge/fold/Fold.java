package org.onrecord.judge.fold;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.onrecord.judge.act.ActKind;
import org.onrecord.judge.act.Acts;
import org.onrecord.judge.act.Made;
import org.onrecord.judge.act.Parsed;
import org.onrecord.judge.held.Held;
import org.onrecord.judge.rule.Refusal;
import org.onrecord.judge.rule.Rules;
import org.onrecord.model.Worded;
import org.onrecord.model.register.Change;
import org.onrecord.model.register.Decision;
import org.onrecord.model.register.Dossier;
import org.onrecord.model.register.Judgement;
import org.onrecord.model.register.Register;

/// Folds the entries of a log, in order, into how everything stands. Each entry costs the same
/// however many came before it. One thread.
public final class Fold {
  private final Held held = new Held();
  private final Rules rules = new Rules(held);
  private final History history = new History(held.bench());
  private final Applying applying = new Applying(held, history);
  private final Dossiers dossiers = new Dossiers(held, history);
  private final List<Register.Unheeded> unheeded = new ArrayList<>();
  private final Function<Made.Signature, Optional<String>> doubt;
  private Set<String> touched = new LinkedHashSet<>();
  private long next;
  private long size;
  private long heldBack;

  /// @param doubt why a person's signature does not hold; empty when it does. Whoever holds the
  ///   server can write any entry into the log, and none that such a signature holds for
  public Fold(Function<Made.Signature, Optional<String>> doubt) {
    this.doubt = doubt;
  }

  /// Takes the next entry. Kinds that are no acts of people are passed over.
  ///
  /// @return the id of what it made; empty when it changed nothing
  public Optional<String> accept(Entry entry) {
    next = entry.index() + 1;
    if (!isAct(entry.kind())) {
      return Optional.empty();
    }
    size = next;
    if (entry.content().isEmpty()) {
      heldBack++;
      return Optional.empty();
    }
    return switch (Acts.kept(entry.content().get())) {
      case Parsed.Refused refused -> unheeded(entry, refused.because());
      case Parsed.Fine fine -> accept(entry, fine.made());
    };
  }

  private Optional<String> accept(Entry entry, Made made) {
    ActKind kind = made.act().kind();
    if (!kind.envelope().equals(entry.kind()) || !made.at().startsWith(entry.day())) {
      return unheeded(entry, "its envelope says another kind or day than its content");
    }
    Optional<String> refusal =
        rules.refuse(made).map(Refusal::because).or(() -> made.signature().flatMap(doubt));
    if (refusal.isPresent()) {
      return unheeded(entry, refusal.get());
    }
    touched.addAll(applying.apply(entry, made));
    return Optional.of(applying.id(entry, made.act()));
  }

  private Optional<String> unheeded(Entry entry, String because) {
    unheeded.add(new Register.Unheeded(entry.index(), because));
    return Optional.empty();
  }

  /// Why an act would be refused now; empty when it would not.
  public Optional<Refusal> refuse(Made made) {
    return rules.refuse(made);
  }

  /// The place of the next entry to read.
  public long next() {
    return next;
  }

  /// The place after the last act.
  public long size() {
    return size;
  }

  /// What looks different since this was last asked; at first, everything.
  public Changed takeChanged() {
    var dossiersNow = new ArrayList<Dossier>();
    var gone = new ArrayList<String>();
    for (String id : touched) {
      dossier(id).ifPresentOrElse(dossiersNow::add, () -> gone.add(id));
    }
    touched = new LinkedHashSet<>();
    var decisions = new ArrayList<Decision>();
    var open = new ArrayList<String>();
    for (String key : held.takeChanged()) {
      if (Decision.isKey(key)) {
        String finding = Decision.findingOf(key);
        held.decision(finding).ifPresentOrElse(decisions::add, () -> open.add(finding));
      }
    }
    return new Changed(
        dossiersNow,
        gone,
        history.takeChanged(),
        decisions,
        open,
        dossiers.around(size, unheeded, heldBack));
  }

  /// What looks different.
  ///
  /// @param gone ids of objects whose opening was undone
  /// @param open findings whose decision was undone
  /// @param around the register without dossiers, decisions and activity
  public record Changed(
      List<Dossier> dossiers,
      List<String> gone,
      List<Change> activity,
      List<Decision> decisions,
      List<String> open,
      Register around) {
    public Changed {
      dossiers = List.copyOf(dossiers);
      gone = List.copyOf(gone);
      activity = List.copyOf(activity);
      decisions = List.copyOf(decisions);
      open = List.copyOf(open);
    }
  }

  /// One object; empty when there is none, or its opening was undone.
  public Optional<Dossier> dossier(String id) {
    return held.subject(id).map(dossiers::of);
  }

  /// A person's own judgement of an object, sealed or not: for that person alone.
  public Optional<Judgement> ownJudgement(String by, String object) {
    return held.bench().of(by, object);
  }

  /// How everything stands.
  public Register register() {
    return dossiers.register(size, unheeded, heldBack);
  }

  private static boolean isAct(String kind) {
    try {
      Worded.of(ActKind.class, kind);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
