package org.onrecord.judge.held;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.people.PersonName;
import org.onrecord.model.register.Judgement;

/// All judgements, the sealed ones too.
///
/// An object is opened when a second person has judged it while the first judgement still counts,
/// and stays open. Until then what was said of it is for nobody but who said it.
public final class Bench {
  /// So many people judge before anybody sees what the others said.
  private static final int INDEPENDENT = 2;

  private final Map<String, Judgement> judgements = new LinkedHashMap<>();
  private final Map<String, List<String>> on = new HashMap<>();
  private final Set<String> opened = new HashSet<>();
  private final Map<String, List<Judgement>> independent = new HashMap<>();

  public boolean isEmpty() {
    return judgements.isEmpty();
  }

  public Optional<Judgement> find(String id) {
    return Optional.ofNullable(judgements.get(id));
  }

  /// The judgements on an object, in the order they were made; withdrawn ones among them.
  public List<Judgement> on(String object) {
    return on.getOrDefault(object, List.of()).stream().map(judgements::get).toList();
  }

  /// Those that count.
  public List<Judgement> standing(String object) {
    return on(object).stream().filter(Judgement::stands).toList();
  }

  /// What a person says of an object now.
  public Optional<Judgement> of(String person, String object) {
    return standing(object).stream()
        .filter(j -> PersonName.areSame(j.stamp().by(), person))
        .findFirst();
  }

  /// Whether the judgements on `object` may be read.
  public boolean isOpen(String object) {
    return opened.contains(object);
  }

  /// The judgements on an object that is open, each as it was before its maker could see another.
  public List<Judgement> independent(String object) {
    return independent.getOrDefault(object, List.of());
  }

  /// Puts a judgement, new or in a new form.
  public void put(Judgement judgement) {
    if (judgements.put(judgement.id(), judgement) == null) {
      on.computeIfAbsent(judgement.on(), o -> new ArrayList<>()).add(judgement.id());
    }
    List<Judgement> standing = standing(judgement.on());
    if (standing.size() >= INDEPENDENT && opened.add(judgement.on())) {
      independent.put(judgement.on(), standing);
    }
  }
}
