package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.onrecord.model.Finding;
import org.onrecord.model.Found;
import org.onrecord.model.people.Role;
import org.onrecord.model.view.list.Catalogue;
import org.onrecord.model.view.list.Facet;
import org.onrecord.model.view.list.Query;
import org.onrecord.publish.Route;
import org.onrecord.publish.say.Links;
import org.onrecord.velmora.SketchedRecord;

/// The site in a real browser: what a reader meets, in both themes and on both widths, with scripts
/// and without.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {
  private static final SketchedRecord VELMORA = SketchedRecord.velmora();
  private static final int PHONE = 390;
  private static final int DESK = 1280;
  private static final int NARROWEST = 320;

  /// The words of a mark without what only listeners are told.
  private static final String SOURCE_WORDS =
      "e => { const c = e.cloneNode(true);"
          + " c.querySelectorAll('.spoken, .asked').forEach(s => s.remove()); return c.textContent; }";

  private final Site site =
      Site.start(VELMORA.view(), 0, Site.People.readers(Door.LOOPBACK), () -> true);
  private Optional<RealBrowser> started = Optional.empty();

  @BeforeAll
  void open() {
    started = Optional.of(RealBrowser.start());
  }

  @AfterAll
  void close() {
    started.ifPresent(RealBrowser::close);
    site.close();
  }

  private BrowserContext context(boolean scripts) {
    return started
        .orElseThrow()
        .browser()
        .newContext(
            new Browser.NewContextOptions()
                .setBaseURL(site.address())
                .setJavaScriptEnabled(scripts));
  }

  /// One page of each kind, and each state of those that have several.
  private static List<String> pages() {
    var pages = new ArrayList<String>();
    Route.ALL.stream()
        .filter(r -> r.least() == Role.READER)
        .map(Route::pattern)
        .filter(p -> !p.contains("{}"))
        .forEach(pages::add);
    String statement = "/documents/" + VELMORA.documentId("ministry-statement.txt");
    pages.add(statement);
    pages.add(statement + "/with/" + VELMORA.documentId("gazette.html"));
    pages.add("/documents/" + VELMORA.documentId("quay-weekly.html"));
    pages.add("/documents/" + VELMORA.documentId("quay-weekly.html") + "/others");
    pages.add("/documents/" + VELMORA.documentId("monitor-report.pdf"));
    pages.add(
        "/documents/"
            + VELMORA.documentId("monitor-report.pdf")
            + statement.replace("/documents", "/with"));
    VELMORA.addresses().stream()
        .filter(a -> a.matches("/(commitments|demands|agreement)/.*"))
        .limit(3)
        .forEach(pages::add);
    VELMORA.addresses().stream()
        .filter(a -> a.startsWith("/agreement/"))
        .limit(1)
        .forEach(pages::add);
    VELMORA
        .view()
        .findings(Catalogue.FIGURES, Query.all().with(Facet.STANCE, "contradict"))
        .rows()
        .stream()
        .limit(1)
        .forEach(item -> pages.add(Links.standing(item.cited())));
    pages.add("/people/dorin-halvek");
    pages.add("/matters/every-hearing-in-every-court-is-streamed");
    pages.add("/figures/courts-with-a-working-stream");
    pages.add("/sources/velmora-gazette");
    pages.add("/voices/" + VELMORA.documentId("ministry-statement.txt"));
    pages.add("/search?q=camera");
    pages.add("/search?q=nothing-like-this");
    pages.add("/known?q=every%20hearing%20in%20court%20is%20streamed");
    pages.add("/known?q=nothing-like-this");
    pages.add("/commitments?due=overdue&status=announced");
    pages.add("/quotations?source=nobody");
    pages.add("/nothing-here");
    return pages;
  }

  @Test
  void everyPageOpensCleanInBothThemesAndBothWidths() {
    var faults = new TreeSet<String>();
    try (BrowserContext context = context(true)) {
      Page page = context.newPage();
      page.onConsoleMessage(m -> complain(faults, page, m.text()));
      page.onPageError(e -> faults.add(page.url() + " script: " + e));
      page.onRequest(r -> {
        if (!r.url().startsWith(site.address())) {
          faults.add(page.url() + " asks another server: " + r.url());
        }
      });
      for (String address : pages()) {
        page.navigate(address);
        for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
          page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
          for (int width : List.of(DESK, PHONE)) {
            page.setViewportSize(width, 900);
            String where = address + " " + theme + " " + width + ": ";
            new AxeBuilder(page).analyze().getViolations().forEach(v -> faults.add(where + say(v)));
          }
        }
        page.setViewportSize(NARROWEST, 700);
        if (sideways(page) > 0) {
          faults.add(address + " scrolls sideways by " + sideways(page) + " at 320");
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  static void complain(Set<String> faults, Page page, String words) {
    // The browser itself reports a 404 that was asked for.
    if (!words.contains("404")) {
      faults.add(page.url() + " console: " + words);
    }
  }

  static String say(Rule rule) {
    return rule.getId() + " " + rule.getNodes().getFirst().getTarget() + " " + rule.getHelp();
  }

  static int sideways(Page page) {
    Object more =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    return ((Number) more).intValue();
  }

  @Test
  void linksLeadWhereTheySay() {
    var faults = new TreeSet<String>();
    var seen = new LinkedHashSet<String>();
    try (BrowserContext context = context(false)) {
      Page page = context.newPage();
      for (String address : pages()) {
        page.navigate(address);
        Object links = page.evaluate("[...document.querySelectorAll('a[href]')].map(a => a.href)");
        ((List<?>) links).forEach(link -> seen.add(String.valueOf(link)));
      }
      var byPage = new TreeMap<String, Set<String>>();
      for (String link : seen) {
        int hash = link.indexOf('#');
        String target = hash < 0 ? link : link.substring(0, hash);
        String anchor = hash < 0 ? "" : link.substring(hash + 1);
        byPage.computeIfAbsent(target, _ -> new TreeSet<>()).add(anchor);
      }
      byPage.forEach((target, anchors) -> visit(page, target, anchors, faults));
    }
    assertThat(faults).isEmpty();
  }

  private void visit(Page page, String target, Set<String> anchors, Set<String> faults) {
    if (!target.startsWith(site.address())) {
      faults.add("leads away: " + target);
      return;
    }
    if (target.matches(
        ".*(/original|/dossier\\.pdf|/data/[^?]+|\\.(csv|json|atom|svg|tlog-proof)(\\?.*)?)")) {
      // Asked for whether it is there: a dossier would be printed.
      if (page.request().head(target).status() != 200) {
        faults.add("leads nowhere: " + target);
      }
      return;
    }
    if (page.navigate(target).status() != 200 && !target.endsWith("/nothing-here")) {
      faults.add("leads nowhere: " + target);
    }
    for (String anchor : anchors) {
      if (!anchor.isEmpty() && page.locator("[id='" + anchor + "']").count() != 1) {
        faults.add("nothing called " + anchor + " on " + target);
      }
    }
  }

  @Test
  void anAddressOfAFindingLandsOnItsWordsWithScriptsOff() {
    try (BrowserContext context = context(false)) {
      Page page = context.newPage();
      page.setViewportSize(PHONE, 700);
      String path = "monitor-report.pdf";
      for (Found found : VELMORA.found(path)) {
        if (found.finding() instanceof Finding.Commitment commitment) {
          page.navigate("/documents/" + VELMORA.documentId(path) + "#" + found.id());
          var landed = page.locator(":target");
          assertThat(landed.evaluate(SOURCE_WORDS)).isEqualTo(commitment.what());
          assertThat(landed.evaluate("e => getComputedStyle(e).outlineStyle")).isEqualTo("solid");
          Object top = landed.evaluate("e => e.getBoundingClientRect().top");
          assertThat(((Number) top).doubleValue()).isBetween(0.0, 700.0);
        }
      }
    }
  }

  @Test
  void whoContradictsASentenceIsOneClickFromIt() {
    try (BrowserContext context = context(false)) {
      Page page = context.newPage();
      page.setViewportSize(PHONE, 700);
      page.navigate("/documents/" + VELMORA.documentId("ministry-statement.txt"));
      page.locator("a.asked").first().click();
      assertThat(page.locator("h1").innerText()).startsWith("What others say of “");
      for (int side = 0; side < 2; side++) {
        var words = page.locator(".versus").first().locator("q").nth(side);
        Object bottom = words.evaluate("e => e.getBoundingClientRect().bottom");
        assertThat(((Number) bottom).doubleValue()).isBetween(0.0, 700.0);
      }
      assertThat(page.locator(".versus").first().innerText())
          .contains("stream every hearing", "in 9 of 62 courts", "Open Bench Monitor", "2026");
    }
  }

  @Test
  void searchFindsAndLeadsToThePassage() {
    try (BrowserContext context = context(false)) {
      Page page = context.newPage();
      page.setViewportSize(DESK, 900);
      page.navigate("/");
      page.getByLabel("Search the record").fill("sticker");
      page.getByLabel("Search the record").press("Enter");
      assertThat(page.url()).endsWith("/search?q=sticker");
      assertThat(page.locator("b.hit").first().innerText()).isEqualTo("sticker");
      page.locator("article.card a").first().click();
      assertThat(page.locator(":target").innerText()).contains("a sticker on the wall");
    }
  }

  @Test
  void aKindIsHiddenWithoutAScript() {
    try (BrowserContext context = context(false)) {
      Page page = context.newPage();
      page.setViewportSize(DESK, 900);
      page.navigate("/documents/" + VELMORA.documentId("quay-weekly.html"));
      var note = page.locator("li.k-claim").first();
      assertThat(note.isVisible()).isTrue();
      page.getByLabel("Claims").uncheck();
      assertThat(note.isVisible()).isFalse();
      assertThat(page.locator("mark.k-claim").first().isVisible()).isTrue();
    }
  }

  @Test
  void whatIsDoubtfulIsHiddenWithoutAScript() {
    try (BrowserContext context = context(false)) {
      Page page = context.newPage();
      page.setViewportSize(DESK, 900);
      page.navigate("/documents/" + VELMORA.documentId("monitor-report.pdf"));
      page.locator("details.notes, details.rest")
          .evaluateAll("all => all.forEach(each => each.open = true)");
      page.locator("details.kinds").evaluate("each => each.open = true");
      var sure = page.locator(".notes li:not(.doubtful)").first();
      var doubtful = page.locator(".notes li.doubtful").first();
      assertThat(doubtful.isVisible()).isTrue();
      page.getByLabel("Doubtful ones").uncheck();
      assertThat(doubtful.isVisible()).isFalse();
      assertThat(sure.isVisible()).isTrue();
    }
  }

  @Test
  void theWordsAreTheSameWithScriptsOff() {
    try (BrowserContext with = context(true);
        BrowserContext without = context(false)) {
      Page on = with.newPage();
      Page off = without.newPage();
      for (String address : pages()) {
        on.navigate(address);
        off.navigate(address);
        assertThat(words(on)).as(address).isEqualTo(words(off));
      }
    }
  }

  /// What the page says, without the controls that scripts add.
  static Object words(Page page) {
    return page.evaluate(
        "(() => { const m = document.querySelector('main').cloneNode(true);"
            + " m.querySelectorAll('button, label:not([for]) > input[type=checkbox]:not([id])')"
            + ".forEach(e => (e.tagName === 'INPUT' ? e.parentNode : e).remove());"
            + " return m.textContent.replace(/\\s+/g, ' '); })()");
  }

  @Test
  void aChosenThemeIsRemembered() {
    try (BrowserContext context = context(true)) {
      Page page = context.newPage();
      page.navigate("/");
      page.getByText("Dark page").click();
      page.navigate("/about");
      assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo("dark");
      assertThat(page.evaluate("getComputedStyle(document.documentElement).backgroundColor"))
          .isEqualTo("rgb(21, 23, 26)");
    }
  }
}
