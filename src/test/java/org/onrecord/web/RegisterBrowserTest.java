package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.onrecord.velmora.JudgedRecord;

/// The register's pages in a real browser, over the shipped example as the story judged it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegisterBrowserTest {
  private static final JudgedRecord STORY = JudgedRecord.velmora();
  private static final int PHONE = 390;
  private static final int DESK = 1280;
  private static final int NARROWEST = 320;

  private final Site site =
      Site.start(STORY.view(), 0, Site.People.readers(Door.LOOPBACK), () -> true);
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
    return List.of(
        "/",
        "/commitments",
        "/commitments?verdict=in_force.in_form_only",
        "/commitments/found",
        "/commitments/board",
        "/commitments/" + STORY.id("streams"),
        "/commitments/" + STORY.id("compensation"),
        "/commitments/" + STORY.id("act"),
        "/commitments/" + STORY.id("sound"),
        "/commitments/" + STORY.id("streams") + "/history",
        "/demands",
        "/demands/" + STORY.id("names"),
        "/demands/" + STORY.id("ferry"),
        "/institutions",
        "/institutions/" + STORY.id("council"),
        "/institutions/" + STORY.id("chamber"),
        "/calendar",
        "/activity",
        "/log",
        "/check",
        "/judges",
        "/look",
        "/people/ministry-of-justice");
  }

  @Test
  void everyPageOpensCleanInBothThemesAndBothWidths() {
    var faults = new TreeSet<String>();
    try (BrowserContext context = context(true)) {
      Page page = context.newPage();
      page.onConsoleMessage(m -> BrowserTest.complain(faults, page, m.text()));
      for (String address : pages()) {
        assertThat(page.navigate(address).status()).as(address).isEqualTo(200);
        for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
          page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
          for (int width : List.of(DESK, PHONE)) {
            page.setViewportSize(width, 900);
            String where = address + " " + theme + " " + width + ": ";
            new AxeBuilder(page)
                .analyze()
                .getViolations()
                .forEach(v -> faults.add(where + BrowserTest.say(v)));
          }
        }
        page.setViewportSize(NARROWEST, 700);
        if (BrowserTest.sideways(page) > 0) {
          faults.add(address + " scrolls sideways by " + BrowserTest.sideways(page) + " at 320");
        }
      }
    }
    assertThat(faults).isEmpty();
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
        assertThat(BrowserTest.words(on)).as(address).isEqualTo(BrowserTest.words(off));
      }
    }
  }

  @Test
  void evidenceLeadsToItsWordsWithScriptsOff() {
    try (BrowserContext context = context(false)) {
      Page page = context.newPage();
      page.setViewportSize(PHONE, 700);
      page.navigate("/commitments/" + STORY.id("streams"));
      List<String> links =
          page.locator(".proof .place a").all().stream().map(a -> a.getAttribute("href")).toList();
      assertThat(links).hasSize(7);
      for (String link : links) {
        page.navigate(link);
        var landed = page.locator(":target");
        assertThat(landed.count()).as(link).isEqualTo(1);
        Object top = landed.evaluate("e => e.getBoundingClientRect().top");
        assertThat(((Number) top).doubleValue()).as(link).isBetween(0.0, 700.0);
      }
    }
  }

  @Test
  void linksLeadWhereTheySay() {
    var faults = new TreeSet<String>();
    var links = new TreeSet<String>();
    try (BrowserContext context = context(false)) {
      Page page = context.newPage();
      for (String address : pages()) {
        page.navigate(address);
        Object all =
            page.evaluate("[...document.querySelectorAll('main a[href]')].map(a => a.href)");
        ((List<?>) all).forEach(link -> links.add(String.valueOf(link)));
      }
      for (String link : links) {
        String target = link.replaceAll("#.*", "");
        if (page.request().get(target).status() != 200) {
          faults.add("leads nowhere: " + link);
        }
      }
    }
    assertThat(faults).isEmpty();
  }
}
