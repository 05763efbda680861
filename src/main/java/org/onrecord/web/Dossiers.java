package org.onrecord.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.onrecord.publish.Pages;
import org.onrecord.publish.answer.Unprinted;

/// Hands out pages printed, as dossiers, to whoever may see the page. A browser prints, which costs
/// seconds of a processor: so one at a time, and others wait a little or are asked to come again.
final class Dossiers {
  private static final int UNAVAILABLE = 503;

  /// How long somebody waits for the dossier of another.
  private static final int PATIENCE_SECONDS = 20;

  private final Gate gate;
  private final Seen seen;
  private final ReentrantLock printing = new ReentrantLock();

  Dossiers(Gate gate, Seen seen) {
    this.gate = gate;
    this.seen = seen;
  }

  /// Sends the dossier of the page at `path`.
  void send(Context context, String path) {
    Pages pages = seen.pages(context);
    if (pages.get(path, Map.of(), gate.visitor(context)).status() != 200) {
      seen.missing(context);
    } else if (context.method().equals(HandlerType.HEAD)) {
      context.contentType("application/pdf");
    } else {
      print(context, pages, path);
    }
  }

  private void print(Context context, Pages pages, String path) {
    boolean mine = false;
    try {
      mine = printing.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (mine) {
        byte[] printed = Printing.print(pages.record(), path, base(context));
        context.header("Content-Disposition", Strangers.attachment(name(path)));
        context.disableCompression().contentType("application/pdf").result(printed);
      } else {
        context.header("Retry-After", "60");
        sorry(context, pages, path, "Others are being printed. Try again in a minute.");
      }
    } catch (IOException e) {
      sorry(context, pages, path, String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      sorry(context, pages, path, "The site is being stopped.");
    } finally {
      if (mine) {
        printing.unlock();
      }
    }
  }

  private void sorry(Context context, Pages pages, String path, String because) {
    Seen.show(
        context,
        pages.show(
            UNAVAILABLE,
            "unprinted",
            "This page was not printed",
            new Unprinted(path, because),
            path,
            gate.visitor(context)));
  }

  /// What to call it: as the last two parts of the page's address do.
  private static String name(String path) {
    return path.substring(1).replace('/', '-') + ".pdf";
  }

  /// The site's address as whoever asks knows it: the door let its name in.
  private static String base(Context context) {
    String host = String.valueOf(context.req().getHeader("Host"));
    return Origin.at(host) + "/";
  }
}
