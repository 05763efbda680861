package org.onrecord.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.match.Entity.Member;
import org.onrecord.match.words.Names;
import org.onrecord.model.Finding.Name;
import org.onrecord.model.Finding.Relation;
import org.onrecord.model.Found;
import org.onrecord.model.Sha256;

/// Joins the names of documents across documents.
///
/// Full names join when first and last word are the same, or one has only the initial; a surname
/// alone joins when one full name in the record has it, and stays apart otherwise. Bodies join by
/// their words in any order ("Ministry of Justice", "Justice Ministry") and by their initials when
/// only one body has them. Descriptions ("the ministry", "his family") mean somebody else in each
/// document and are left out. Linear in the names, but for those that share a last word.
///
/// Does NOT know that two names are one person when no word tells it, and does not tell two people
/// of the same full name apart.
public final class People {
  private final Map<Member, Mentions> mentions = new LinkedHashMap<>();
  private final List<Office> offices = new ArrayList<>();

  private static final class Mentions {
    private final Map<Name.Type, Integer> types = new TreeMap<>();

    private int count() {
      return types.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  private record Office(Sha256 document, String subject, String value) {}

  /// Takes the names and offices of one document into account.
  public void add(Sha256 document, List<Found> findings) {
    for (Found found : findings) {
      if (found.finding() instanceof Name name && !Names.isGeneric(name.entity())) {
        mentions
            .computeIfAbsent(new Member(document, name.entity()), m -> new Mentions())
            .types
            .merge(name.type(), 1, Integer::sum);
      } else if (found.finding() instanceof Relation relation
          && relation.type() == Relation.Type.ROLE) {
        relation
            .value()
            .ifPresent(value -> offices.add(new Office(document, relation.subject(), value)));
      }
    }
  }

  /// All that documents name, by id.
  public List<Entity> join() {
    var clusters = new NameClusters();
    mentions.forEach((member, m) -> clusters.add(member, m.types, m.count()));
    Map<Member, Integer> owner = new HashMap<>();
    List<NameClusters.Cluster> joined = clusters.join();
    for (int i = 0; i < joined.size(); i++) {
      for (Member member : joined.get(i).members()) {
        owner.put(member, i);
      }
    }
    List<Map<String, Integer>> held = officesOf(joined.size(), owner);
    var entities = new ArrayList<Entity>();
    var ids = new Ids();
    for (int i = 0; i < joined.size(); i++) {
      NameClusters.Cluster cluster = joined.get(i);
      String id = ids.of(cluster.name(), cluster.type().word());
      entities.add(
          new Entity(id, cluster.name(), cluster.type(), best(held.get(i)), cluster.members()));
    }
    entities.sort(Comparator.comparing(Entity::id));
    return List.copyOf(entities);
  }

  private List<Map<String, Integer>> officesOf(int count, Map<Member, Integer> owner) {
    var held = new ArrayList<Map<String, Integer>>();
    for (int i = 0; i < count; i++) {
      held.add(new TreeMap<>());
    }
    for (Office office : offices) {
      Integer who = owner.get(new Member(office.document(), office.subject()));
      if (who != null) {
        held.get(who).merge(office.value(), 1, Integer::sum);
      }
    }
    return held;
  }

  /// The office that most passages give; of equally many the shortest, then by the alphabet.
  private static Optional<String> best(Map<String, Integer> offices) {
    return offices.entrySet().stream()
        .min(
            Comparator.<Map.Entry<String, Integer>>comparingInt(e -> -e.getValue())
                .thenComparingInt(e -> e.getKey().length())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey);
  }
}
