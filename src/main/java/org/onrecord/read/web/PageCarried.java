package org.onrecord.read.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.onrecord.model.Carried;
import org.onrecord.model.Carried.What;

/// What a page holds besides what readers see: who wrote and saved it, with which program. Word
/// processors write it into meta elements, and into comments as XML (the namespace
/// `urn:schemas-microsoft-com:office:office`).
final class PageCarried {
  private static final Map<String, What> METAS = new LinkedHashMap<>();

  private static final Map<String, What> OFFICE =
      Map.of(
          "Author", What.AUTHOR,
          "LastAuthor", What.LAST_CHANGED_BY,
          "Company", What.COMPANY,
          "Manager", What.MANAGER,
          "Template", What.TEMPLATE,
          "Created", What.CREATED,
          "LastSaved", What.CHANGED,
          "Revision", What.REVISION);

  private static final Pattern IN_COMMENT = Pattern.compile("<o:([A-Za-z]{1,20})>([^<]{1,300})<");

  /// Properties of one comment.
  private static final int MOST = 40;

  static {
    METAS.put("author", What.AUTHOR);
    METAS.put("originator", What.PROGRAM);
    METAS.put("generator", What.PROGRAM);
    METAS.put("progid", What.PROGRAM);
    METAS.put("created", What.CREATED);
    METAS.put("changed", What.CHANGED);
    METAS.put("changedby", What.LAST_CHANGED_BY);
    METAS.put("company", What.COMPANY);
  }

  private PageCarried() {}

  /// Of `page`, before anything was taken out of it.
  ///
  /// @param metas the values of its meta elements, by name in small letters
  static List<Carried> of(Document page, Map<String, List<String>> metas) {
    var carried = new ArrayList<Carried>();
    METAS.forEach((name, what) ->
        metas.getOrDefault(name, List.of()).stream()
            .filter(value -> !value.isBlank())
            .limit(1)
            .forEach(value -> carried.add(new Carried(what, value))));
    page.nodeStream(Comment.class)
        .map(Comment::getData)
        .filter(words -> words.contains("<o:DocumentProperties>"))
        .limit(1)
        .forEach(words -> office(words, carried));
    return carried.stream().distinct().toList();
  }

  private static void office(String comment, List<Carried> carried) {
    Matcher property = IN_COMMENT.matcher(comment);
    for (int i = 0; i < MOST && property.find(); i++) {
      What what = OFFICE.get(property.group(1));
      if (what != null && !property.group(2).isBlank()) {
        carried.add(new Carried(what, property.group(2)));
      }
    }
  }
}
