package org.onrecord.analyse.quotations;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.analyse.Analyst;
import org.onrecord.analyse.QuotationCorpus;
import org.onrecord.analyse.QuotationCorpus.Article;
import org.onrecord.analyse.quotations.QuotationScore.Reported;
import org.onrecord.model.Finding.Quotation;
import org.onrecord.model.Finding.Quotation.Form;

/// How well reported speech and its speakers are found ([QuotationScore]).
public final class QuotationBench {
  private QuotationBench() {}

  /// @param arguments the parts to measure: `dev`, `train`; both when none is given
  public static void main(String... arguments) throws IOException, InterruptedException {
    List<String> parts = arguments.length == 0 ? List.of("dev", "train") : List.of(arguments);
    for (String part : parts) {
      Optional<List<Article>> articles = QuotationCorpus.find(part);
      if (articles.isEmpty()) {
        IO.println("skipped: no quotations.tar.xz in $ONRECORD_BENCH or ../shared/bench");
        return;
      }
      report(part, articles.get());
    }
  }

  private static void report(String part, List<Article> articles) {
    var all = new QuotationScore(false);
    var marked = new QuotationScore(true);
    var analyst = new Analyst();
    for (Article article : articles) {
      List<Reported> ours = reported(analyst, article);
      all.add(article, ours);
      marked.add(article, ours);
    }
    IO.println("%-13s %s".formatted(part + " all", all));
    IO.println("%-13s %s".formatted(part + " marked", marked));
  }

  /// What we find in an article.
  public static List<Reported> reported(Analyst analyst, Article article) {
    var ours = new ArrayList<Reported>();
    for (var f : analyst.analyse(article.document())) {
      if (f.finding() instanceof Quotation q && q.form() != Form.TERM) {
        ours.add(Reported.of(q));
      }
    }
    return ours;
  }
}
