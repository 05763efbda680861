package org.onrecord.read.format.mail;

import org.jsoup.Jsoup;
import org.onrecord.read.format.HtmlLines;
import org.onrecord.read.format.Lines;
import org.onrecord.read.format.Session;
import org.onrecord.read.limit.LimitReached;
import org.onrecord.read.web.WebPage;

/// Markup in mails: all of its text, or the main text where a browser saved a page as a mail.
final class MailHtml {
  private MailHtml() {}

  static String text(String html, MailFields fields, Session session) throws LimitReached {
    if (fields.savedPage().isPresent()) {
      return WebPage.of(html, fields.savedPage()).text();
    }
    var lines = new Lines(session.limits());
    HtmlLines.add(Jsoup.parse(html).body(), lines);
    return lines.toString();
  }
}
