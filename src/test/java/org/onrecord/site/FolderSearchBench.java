package org.onrecord.site;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import com.sun.net.httpserver.SimpleFileServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import org.onrecord.publish.say.Links;
import org.onrecord.web.RealBrowser;

/// How long somebody with a slow line waits for the first answer in a published folder, in a real
/// browser: `FolderSearchBench FOLDER QUERY…`. Twice for each query: as the first page that is ever
/// opened there, and once style sheet and scripts are known to the browser.
final class FolderSearchBench {
  /// One megabit a second, and what a message takes there and back.
  private static final int BYTES_A_SECOND = 125_000;

  private static final int ROUND_TRIP_MILLISECONDS = 40;

  private FolderSearchBench() {}

  public static void main(String... arguments) {
    Path folder = Path.of(arguments[0]).toAbsolutePath();
    List<String> queries = List.of(arguments).subList(1, arguments.length);
    var here = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    var server = SimpleFileServer.createFileServer(here, folder, SimpleFileServer.OutputLevel.NONE);
    server.start();
    try (RealBrowser browser = RealBrowser.start()) {
      String site = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
      for (String query : queries) {
        measure(browser.browser(), site, query);
      }
    } finally {
      server.stop(0);
    }
  }

  private static void measure(Browser browser, String site, String query) {
    long first = answer(browser, site, query, List.of());
    long known = answer(browser, site, query, List.of("index.html", "search.html"));
    IO.println("%-28s first visit %,6d ms, known site %,6d ms".formatted(query, first, known));
  }

  /// Milliseconds until the first passage is there.
  ///
  /// @param before pages that were opened earlier
  private static long answer(Browser browser, String site, String query, List<String> before) {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      slow(context.newCDPSession(page));
      before.forEach(each -> page.navigate(site + each));
      long start = System.nanoTime();
      page.navigate(
          site + "search.html?q=" + Links.encode(query),
          new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
      page.locator("article.card").first().waitFor();
      return (System.nanoTime() - start) / 1_000_000;
    }
  }

  private static void slow(CDPSession session) {
    var line = new JsonObject();
    line.addProperty("offline", false);
    line.addProperty("latency", ROUND_TRIP_MILLISECONDS);
    line.addProperty("downloadThroughput", BYTES_A_SECOND);
    line.addProperty("uploadThroughput", BYTES_A_SECOND);
    session.send("Network.enable");
    session.send("Network.emulateNetworkConditions", line);
  }
}
