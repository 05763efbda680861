package org.onrecord.site;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.onrecord.model.view.list.Facet;
import org.onrecord.model.view.list.Query;
import org.onrecord.publish.Face;

/// In which file of the folder an address lies: page `/x` in `x.html`, its data in `x.json`. What
/// an address of a list says behind its `?` becomes folders: `/documents?source=a&from=50` lies in
/// `documents/by/source/a/page/2.html`.
///
/// A folder has a list as a whole, narrowed by one filter, or as the few links with two say; not
/// each combination that a server could answer.
final class Addresses {
  private static final String FROM = "from";
  private static final String SORT = "sort";
  private static final String QUERY = "q";
  private static final String HOME = "index";
  private static final String HTML = ".html";
  private static final List<String> FORMS = List.of(".json", ".csv", ".atom", ".svg");

  /// Pairs of filters that pages link to from elsewhere.
  private static final Set<Set<String>> PAIRS =
      Set.of(Set.of(Facet.SOURCE.word(), Facet.PAID.word()));

  /// Pages that need somebody who answers.
  private static final Set<String> NEEDING =
      Set.of("known", "queue", "acts", "me", "login", "logout", "team", "mine", "send");

  /// The page on which an object is judged: `/commitments/c-…/judge`.
  private static final String JUDGE = "judge";

  /// Files that a server makes when they are asked for.
  private static final String DOWNLOADS = "data";

  private static final int DIGEST = 64;
  private static final int BRIEF = 12;

  private Addresses() {}

  /// How one gets from the file of one address to that of another; to the home page from and to
  /// what has none.
  static String lead(String from, String to) {
    return RelativeLinks.relative(fileOf(from), fileOf(to));
  }

  private static String fileOf(String address) {
    return of(address) instanceof Lead.To to ? to.file() + to.fragment() : HOME + HTML;
  }

  /// The name of the file of an address that asks for nothing behind its `?`, without its ending.
  static String file(String address) {
    return target(parts(address), "", Map.of()).name();
  }

  /// What became of a link.
  sealed interface Lead {
    /// It leads to a file.
    ///
    /// @param ending of the file: `.html`, or that of the form that is asked for
    /// @param fragment what stands behind the file's name
    record To(Target target, String ending, String fragment) implements Lead {
      String file() {
        return target.name() + ending;
      }
    }

    /// Its words stay; what it leads to has no file.
    record Words() implements Lead {}

    /// It goes with its words: what it offers needs a server.
    record Nothing() implements Lead {}
  }

  /// @param address as it stands in a link: it begins with `/`
  static Lead of(String address) {
    int hash = address.indexOf('#');
    String fragment = hash < 0 ? "" : address.substring(hash);
    String whole = hash < 0 ? address : address.substring(0, hash);
    int question = whole.indexOf('?');
    String path = question < 0 ? whole : whole.substring(0, question);
    Map<String, String> params =
        question < 0 ? new HashMap<>() : params(whole.substring(question + 1));
    List<String> parts = parts(path);
    if (needsServer(parts)) {
      return new Lead.Nothing();
    }
    String form = form(parts);
    if (parts.getFirst().equals("search")) {
      String asked = Optional.ofNullable(params.get(QUERY)).map(q -> "?q=" + encoded(q)).orElse("");
      return new Lead.To(target(parts, "", Map.of()), HTML, asked + fragment);
    }
    if (form.equals(".csv") || form.equals(".atom")) {
      // A table has all rows of the list; a narrower list has none of its own, nor a feed.
      params.keySet().removeAll(Set.of(FROM, SORT));
      if (!params.isEmpty()) {
        return new Lead.Nothing();
      }
    }
    if (isWhole(parts)) {
      params.keySet().retainAll(Set.of(FROM));
    }
    return folders(parts, params)
        .<Lead>map(folders -> new Lead.To(target(parts, folders, params), form, fragment))
        .orElseGet(Lead.Words::new);
  }

  private static boolean needsServer(List<String> parts) {
    return NEEDING.contains(parts.getFirst())
        || parts.size() > 1 && parts.getFirst().equals(DOWNLOADS)
        || parts.size() == 3 && parts.getLast().equals(JUDGE);
  }

  /// Takes the form off the last part.
  private static String form(List<String> parts) {
    String last = parts.getLast();
    String form = FORMS.stream().filter(last::endsWith).findFirst().orElse("");
    parts.set(parts.size() - 1, last.substring(0, last.length() - form.length()));
    return form.isEmpty() ? HTML : form;
  }

  /// What others say of one text, or two sources of each other, is short: it is not narrowed.
  private static boolean isWhole(List<String> parts) {
    return parts.size() > 1 && Set.of("documents", "agreement").contains(parts.getFirst());
  }

  private static List<String> parts(String path) {
    var parts = new ArrayList<String>();
    for (String part : path.split("/")) {
      if (!part.isEmpty()) {
        parts.add(decoded(part));
      }
    }
    if (parts.isEmpty()) {
      parts.add(HOME);
    }
    if (parts.size() > 1 && parts.getFirst().equals("documents")) {
      // A document goes by the start of its digest; links may have all of it.
      parts.replaceAll(part -> part.length() == DIGEST ? part.substring(0, BRIEF) : part);
    }
    return parts;
  }

  /// Most parts stand for themselves.
  private static String decoded(String part) {
    return part.indexOf('%') < 0
        ? part
        : URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static Map<String, String> params(String query) {
    var params = new HashMap<String, String>();
    for (String pair : query.split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        params.put(
            pair.substring(0, equals),
            URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
      }
    }
    params.values().removeIf(String::isEmpty);
    return params;
  }

  /// What stands between the page's name and its ending; empty where the folder does not go so far.
  private static Optional<String> folders(List<String> parts, Map<String, String> params) {
    var filters = new TreeMap<>(params);
    filters.remove(FROM);
    filters.remove(SORT);
    if (filters.size() > 1 && !PAIRS.contains(filters.keySet())) {
      return Optional.empty();
    }
    var folders = new StringBuilder();
    filters.forEach((name, value) ->
        folders.append("/by/").append(Segment.of(name)).append('/').append(Segment.of(value)));
    Optional.ofNullable(params.get(SORT))
        .ifPresent(sort -> folders.append("/sort/").append(Segment.of(sort)));
    return page(parts, params).map(page -> folders + page);
  }

  private static Optional<String> page(List<String> parts, Map<String, String> params) {
    int from = Optional.ofNullable(params.get(FROM)).map(Integer::parseInt).orElse(0);
    int step = parts.contains("others") ? Query.PAGE * 2 / 5 : Query.PAGE;
    boolean tooFar = from >= Face.LONGEST_LIST && !parts.getFirst().startsWith("log");
    return from % step != 0 || tooFar
        ? Optional.empty()
        : Optional.of(from == 0 ? "" : "/page/" + (from / step + 1));
  }

  private static Target target(List<String> parts, String folders, Map<String, String> params) {
    String name = parts.stream().map(Segment::of).collect(Collectors.joining("/"));
    boolean home = parts.equals(List.of(HOME));
    return new Target(name + folders, home ? "/" : "/" + String.join("/", parts), params);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
