package org.onrecord.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/// Every link of the published folder leads to a file that is there, and to a place in it that is
/// there; nothing leads to the root of a server, and nothing is loaded from elsewhere.
class LinksTest {
  private static final Path SITE = Published.velmora();

  /// What leads out of the folder: where a claim was checked by others, and the site's own address.
  private static final Set<String> OUTSIDE = Set.of("canonical");

  private final Map<Path, Set<String>> anchors = new TreeMap<>();
  private final Set<String> faults = new TreeSet<>();

  @Test
  void everyLinkLeadsToAPlaceThatIsThere() throws IOException {
    for (Path page : pages()) {
      Document html = Jsoup.parse(page.toFile(), "UTF-8");
      anchors.put(page, html.select("[id]").stream().map(Element::id).collect(Collectors.toSet()));
    }
    for (Path page : pages()) {
      Document html = Jsoup.parse(page.toFile(), "UTF-8");
      for (Element each : html.select("[href], [src], [action]")) {
        if (!OUTSIDE.contains(each.attr("rel"))) {
          Stream.of("href", "src", "action")
              .map(each::attr)
              .filter(lead -> !lead.isEmpty())
              .forEach(lead -> follow(page, lead));
        }
      }
    }
    assertThat(faults).isEmpty();
    assertThat(anchors.size()).isGreaterThan(100);
  }

  private static Set<Path> pages() throws IOException {
    try (Stream<Path> all = Files.walk(SITE)) {
      return all.filter(p -> p.toString().endsWith(".html")).collect(Collectors.toSet());
    }
  }

  private void follow(Path page, String lead) {
    String where = SITE.relativize(page) + " leads to " + lead;
    if (lead.startsWith("/") || lead.contains(":")) {
      faults.add(where);
      return;
    }
    int hash = lead.indexOf('#');
    String fragment = hash < 0 ? "" : lead.substring(hash + 1);
    String file = (hash < 0 ? lead : lead.substring(0, hash)).replaceFirst("\\?.*", "");
    Path target = file.isEmpty() ? page : page.resolveSibling(file).normalize();
    if (!target.startsWith(SITE) || !Files.isRegularFile(target)) {
      faults.add(where);
    } else if (!fragment.isEmpty() && !anchors.getOrDefault(target, Set.of()).contains(fragment)) {
      faults.add(where + ", where nothing is called so");
    }
  }
}
