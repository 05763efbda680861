package org.onrecord.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.onrecord.publish.say.Links;
import org.onrecord.site.search.TermsTest;
import org.onrecord.web.RealBrowser;

/// The published folder, opened from the disk in a real browser that reaches no network: searching,
/// and pages that open clean.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTest {
  private static final Locator.WaitForOptions ATTACHED =
      new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);

  private Optional<RealBrowser> chromium = Optional.empty();

  @BeforeAll
  void open() {
    chromium = Optional.of(RealBrowser.start());
  }

  @AfterAll
  void close() {
    chromium.ifPresent(RealBrowser::close);
  }

  private Browser browser() {
    return chromium.orElseThrow().browser();
  }

  private BrowserContext context(boolean scripts) {
    BrowserContext context =
        browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(scripts));
    context.setOffline(true);
    return context;
  }

  private static String url(String file) {
    return Published.velmora().resolve(file).toUri().toString();
  }

  @Test
  void searchFindsPassagesFromTheDisk() {
    try (BrowserContext context = context(true)) {
      Page page = context.newPage();
      page.navigate(url("index.html"));
      page.getByLabel("Search the record").fill("sticker wall");
      page.getByLabel("Search the record").press("Enter");
      page.locator("article.card").first().waitFor();
      assertThat(page.locator("#state").innerText()).contains("all of these words");
      assertThat(page.locator("article.card b.hit").allInnerTexts()).contains("sticker", "wall");
      page.locator("article.card .where a").first().click();
      assertThat(page.locator(":target").innerText()).contains("sticker on the wall");
    }
  }

  @Test
  void aPhraseStandsAsItIsAsked() {
    try (BrowserContext context = context(true)) {
      Page page = context.newPage();
      assertThat(answer(page, "\"every hearing\"")).contains("next to each other");
      assertThat(page.locator("article.card").count()).isPositive();
      for (String words : page.locator("article.card .said").allInnerTexts()) {
        assertThat(words.toLowerCase(Locale.ROOT)).contains("every").contains("hearing");
      }
      assertThat(answer(page, "\"wall sticker\"")).contains("No passage");
    }
  }

  private static String answer(Page page, String query) {
    page.navigate(url("search.html") + "?q=" + Links.encode(query));
    page.locator("#list[aria-busy=false]").waitFor(ATTACHED);
    return page.locator("#state").innerText();
  }

  @Test
  void theBeginningOfAWordFindsIt() {
    try (BrowserContext context = context(true)) {
      Page page = context.newPage();
      answer(page, "stick");
      page.locator("article.card").first().waitFor();
      assertThat(page.locator("article.card b.hit").allInnerTexts()).contains("sticker");
    }
  }

  @Test
  void whatStandsNowhereIsSaid() {
    try (BrowserContext context = context(true)) {
      Page page = context.newPage();
      assertThat(answer(page, "quillwort")).isEqualTo("No passage holds these words.");
    }
  }

  @Test
  void withoutScriptsNamesAndTitlesStandByLetter() {
    try (BrowserContext context = context(false)) {
      Page page = context.newPage();
      page.navigate(url("search.html"));
      assertThat(page.locator("noscript").innerText()).contains("by letter");
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("D").setExact(true))
          .click();
      page.getByText("Dorin Halvek").first().click();
      assertThat(page.locator("h1").innerText()).isEqualTo("Dorin Halvek");
    }
  }

  /// Both sides fold words by one rule, or what was written is not found.
  @Test
  void scriptAndProgramLookForTheSame() {
    try (BrowserContext context = context(true)) {
      Page page = context.newPage();
      answer(page, "court");
      for (String word :
          List.of(
              "Cameras",
              "promised",
              "promises",
              "promising",
              "stopped",
              "cities",
              "CITY",
              "Café",
              "Überprüfung",
              "2031",
              "½",
              "обещания",
              "Обещал",
              "Йод",
              "ёлка",
              "министрлігі",
              "Қазақстанда",
              "бағдарламаларының",
              "İstanbul",
              "ΟΔΟΣ",
              "ﬁnal",
              "a",
              "x2y")) {
        assertThat(page.evaluate("w => window.onrecordSearch.term(w)", word))
            .as(word)
            .isEqualTo(TermsTest.of(word));
      }
    }
  }

  /// What opens on its own; the other pages are those of the server, which has a test of its own.
  private static final List<String> PAGES =
      List.of("index.html", "search.html", "search/d.html", "commitments.html", "check.html");

  @Test
  void pagesOpenCleanFromTheDisk() {
    var faults = new TreeSet<String>();
    var looking = new AtomicBoolean();
    try (BrowserContext context = context(true)) {
      Page page = context.newPage();
      page.onConsoleMessage(m -> {
        // What looks for faults reads style sheets in a way that pages from a disk do not allow.
        if (!m.text().contains("preload assets") && !looking.get()) {
          faults.add(page.url() + " console: " + m.text());
        }
      });
      page.onPageError(e -> faults.add(page.url() + " script: " + e));
      page.onRequest(r -> {
        if (!r.url().startsWith("file:")) {
          faults.add(page.url() + " asks the network: " + r.url());
        }
      });
      for (String file : PAGES) {
        page.navigate(url(file));
        looking.set(true);
        look(page, file, faults);
        looking.set(false);
        assertThat(page.evaluate("getComputedStyle(document.body).maxWidth"))
            .as("the style sheet is there")
            .isEqualTo("1248px");
      }
      answer(page, "camera");
      looking.set(true);
      look(page, "what is found", faults);
    }
    assertThat(faults).isEmpty();
  }

  private static void look(Page page, String what, Set<String> faults) {
    for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
      for (int width : List.of(1280, 390)) {
        page.setViewportSize(width, 900);
        new AxeBuilder(page)
            .analyze()
            .getViolations()
            .forEach(v ->
                faults.add(
                    "%s %s %d: %s %s"
                        .formatted(
                            what, theme, width, v.getId(), v.getNodes().getFirst().getTarget())));
      }
    }
  }
}
