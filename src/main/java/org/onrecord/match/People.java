package org.onrecord.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.onrecord.match.Entity.Member;
import org.onrecord.match.NameClusters.Cluster;
import org.onrecord.match.precis.Precis;
import org.onrecord.match.precis.Trace;
import org.onrecord.match.words.Lexicon;
import org.onrecord.model.Called;
import org.onrecord.model.Sha256;

/// Joins the names of documents across documents.
///
/// Full names join when first and last word are the same, or one has only the initial; a surname
/// alone joins when one full name in the record has it, and stays apart otherwise. Bodies join by
/// their words in any order ("Ministry of Justice", "Justice Ministry") and by their initials when
/// only one body has them. Descriptions ("the ministry", "his family") mean somebody else in each
/// document and are left out. Linear in the names, but for those that share a last word; the words
/// of a name are looked at once, however many documents use it.
///
/// Does NOT know that two names are one person when no word tells it, unless somebody brought a
/// list that does ([#know]), and does not tell two people of the same full name apart.
public final class People {
  private final Lexicon lexicon;
  private final NameClusters clusters;
  private final List<Naming> documents = new ArrayList<>();

  /// What one document names, by numbers.
  ///
  /// @param clusters of each name
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Naming(Sha256 document, int[] names, int[] clusters) {}

  public People() {
    this(new Lexicon());
  }

  /// @param lexicon the words that traces have numbers of
  public People(Lexicon lexicon) {
    this.lexicon = lexicon;
    clusters = new NameClusters(lexicon);
  }

  /// Takes the names and offices of one document into account.
  public void add(Sha256 document, Precis precis) {
    add(document, Trace.of(precis, lexicon));
  }

  /// The same, by their numbers.
  public void add(Sha256 document, Trace trace) {
    List<Trace.Use> uses = trace.names();
    var own = new Cluster[uses.size()];
    for (int i = 0; i < own.length; i++) {
      own[i] = clusters.add(uses.get(i));
    }
    for (Trace.Office office : trace.offices()) {
      for (int i = 0; i < own.length; i++) {
        if (uses.get(i).name() == office.subject()) {
          own[i].hold(office.value());
        }
      }
    }
    int[] numbers = new int[own.length];
    for (int i = 0; i < own.length; i++) {
      numbers[i] = own[i].number();
    }
    int[] names = uses.stream().mapToInt(Trace.Use::name).toArray();
    documents.add(new Naming(document, names, numbers));
  }

  /// Takes into account whom a list names: documents that call them by different names of theirs
  /// mean one. To be told after all documents.
  public void know(Called called) {
    clusters.know(called);
  }

  /// All that documents name, by id.
  public List<Entity> join() {
    return new Who(List.copyOf(documents)).list(document -> true);
  }

  /// Who is who, once all documents are there.
  Who who() {
    return new Who(List.copyOf(documents));
  }

  /// Who is who.
  final class Who {
    private final List<Naming> documents;
    private final List<Joined> joined;

    /// By cluster, which of `joined` it is in.
    private final int[] places;

    private final List<String> ids = new ArrayList<>();
    private final long[] hashes;

    private Who(List<Naming> documents) {
      this.documents = documents;
      joined = clusters.join();
      places = new int[clusters.size()];
      var given = new Ids();
      for (int i = 0; i < joined.size(); i++) {
        for (Cluster cluster : joined.get(i).clusters()) {
          places[cluster.number()] = i;
        }
        // Of whom no document speaks takes nobody's address away.
        ids.add(
            joined.get(i).isNamed()
                ? given.of(joined.get(i).name(lexicon), joined.get(i).type().word())
                : "");
      }
      hashes = ids.stream().mapToLong(Lexicon::hashOf).toArray();
    }

    /// How many there are.
    int size() {
      return ids.size();
    }

    /// The id of one, by its number.
    String id(int number) {
      return ids.get(number);
    }

    /// The number of whom a document means by one of the names it uses.
    ///
    /// @param document which, in the order of adding
    /// @param use which of the names of its trace
    int meant(int document, int use) {
      return places[documents.get(document).clusters()[use]];
    }

    /// A number that follows from the id of one, by its number.
    long hash(int number) {
      return hashes[number];
    }

    /// The number of whom a document means by a name; -1 when it means nobody.
    ///
    /// @param document which, in the order of adding
    /// @param name the name's number
    int find(int document, int name) {
      Naming naming = documents.get(document);
      for (int i = 0; i < naming.names().length; i++) {
        if (naming.names()[i] == name) {
          return places[naming.clusters()[i]];
        }
      }
      return -1;
    }

    /// All, by id.
    ///
    /// @param told of which documents the names are told
    List<Entity> list(Predicate<Sha256> told) {
      var members = new ArrayList<List<Member>>();
      joined.forEach(one -> members.add(new ArrayList<>()));
      for (Naming naming : documents) {
        if (told.test(naming.document())) {
          for (int i = 0; i < naming.names().length; i++) {
            members
                .get(places[naming.clusters()[i]])
                .add(new Member(naming.document(), lexicon.word(naming.names()[i])));
          }
        }
      }
      var all = new ArrayList<Entity>();
      for (int i = 0; i < ids.size(); i++) {
        if (!members.get(i).isEmpty()) {
          Joined one = joined.get(i);
          all.add(
              new Entity(
                  ids.get(i), one.name(lexicon), one.type(), one.office(lexicon), members.get(i)));
        }
      }
      all.sort(Comparator.comparing(Entity::id));
      return List.copyOf(all);
    }
  }
}
