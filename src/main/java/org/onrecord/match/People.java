package org.onrecord.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.match.Entity.Member;
import org.onrecord.match.precis.Precis;
import org.onrecord.match.precis.Precis.NameUse;
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
  private final List<Used> names = new ArrayList<>();
  private final List<Office> offices = new ArrayList<>();

  private record Used(Member member, NameUse use) {}

  private record Office(Sha256 document, String subject, String value) {}

  /// Takes the names and offices of one document into account.
  public void add(Sha256 document, Precis precis) {
    for (NameUse use : precis.names()) {
      names.add(new Used(new Member(document, use.name()), use));
    }
    for (Precis.Office office : precis.offices()) {
      offices.add(new Office(document, office.subject(), office.value()));
    }
  }

  /// All that documents name, by id.
  public List<Entity> join() {
    var clusters = new NameClusters();
    names.forEach(n -> clusters.add(n.member(), n.use().types(), n.use().count()));
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
