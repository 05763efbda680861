package org.onrecord.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.desk.SiteDesk.SiteFile;

/// The list of pages that search engines read (sitemaps.org): each page once, not the further pages
/// of lists, what narrows them, or cards. It names no dates, since the same record gives the same
/// bytes.
final class Sitemap {
  /// Addresses of one file, by the protocol.
  static final int MOST = 50_000;

  private static final String FILE = "sitemap.xml";
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String NAMESPACE =
      " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
  private static final String INDEX = "index.html";

  private final String base;
  private final Building building;

  /// @param base the address of the site, ending in `/`
  Sitemap(String base, Building building) {
    this.base = base;
    this.building = building;
  }

  /// Writes it: one file, or one for each fifty thousand pages and one that names them.
  void write() throws IOException {
    List<String> pages =
        building.files().stream().map(SiteFile::path).filter(Sitemap::isPage).sorted().toList();
    if (pages.size() <= MOST) {
      put(FILE, "urlset", "url", pages);
      return;
    }
    var parts = new ArrayList<String>();
    for (int from = 0; from < pages.size(); from += MOST) {
      String part = "sitemap-%d.xml".formatted(from / MOST + 1);
      put(part, "urlset", "url", pages.subList(from, Math.min(from + MOST, pages.size())));
      parts.add(part);
    }
    put(FILE, "sitemapindex", "sitemap", parts);
  }

  private static boolean isPage(String path) {
    return path.endsWith(".html") && !path.matches("(search/|.*/(page|by|sort)/|.*/card\\.html).*");
  }

  private void put(String file, String all, String one, List<String> paths) throws IOException {
    var xml = new StringBuilder(HEAD).append('<').append(all).append(NAMESPACE);
    for (String path : paths) {
      String address = base + (path.equals(INDEX) ? "" : path);
      xml.append("<%s><loc>%s</loc></%s>\n".formatted(one, address.replace("&", "&amp;"), one));
    }
    xml.append("</").append(all).append(">\n");
    building.put(file, xml.toString().getBytes(StandardCharsets.UTF_8));
  }
}
