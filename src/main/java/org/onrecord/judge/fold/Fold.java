package org.onrecord.judge.fold;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.judge.act.ActKind;
import org.onrecord.judge.act.Acts;
import org.onrecord.judge.act.Made;
import org.onrecord.judge.act.Parsed;
import org.onrecord.judge.held.Held;
import org.onrecord.judge.rule.Refusal;
import org.onrecord.judge.rule.Rules;
import org.onrecord.model.Worded;
import org.onrecord.model.register.Dossier;
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
  private final Set<String> touched = new LinkedHashSet<>();
  private long size;
  private long heldBack;

  /// Takes the next entry. Kinds that are no acts of people are passed over.
  ///
  /// @return the id of what it made; empty when it changed nothing
  public Optional<String> accept(Entry entry) {
    size = entry.index() + 1;
    if (!isAct(entry.kind())) {
      return Optional.empty();
    }
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
    Optional<Refusal> refusal = rules.refuse(made);
    if (refusal.isPresent()) {
      return unheeded(entry, refusal.get().because());
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

  /// Entries read so far.
  public long size() {
    return size;
  }

  /// The objects that changed since this was last asked, and those that show something of them.
  public Set<String> takeTouched() {
    var all = Set.copyOf(touched);
    touched.clear();
    return all;
  }

  /// One object; empty when there is none, or its opening was undone.
  public Optional<Dossier> dossier(String id) {
    return held.subject(id).map(dossiers::of);
  }

  /// A person's own judgement of an object, sealed or not: for that person alone.
  public Optional<org.onrecord.model.register.Judgement> ownJudgement(String by, String object) {
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
