package org.onrecord.web.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.model.people.Role;
import org.onrecord.web.RealBrowser;

/// A team's pages in a real browser: cookies it accepts, passkeys it makes, scripts it does not
/// run.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TeamBrowserTest {
  @TempDir private static Path dir;
  private TeamSite site;
  private String address = "";
  private RealBrowser started;
  private Browser browser;
  private final List<String> complaints = new ArrayList<>();

  @BeforeAll
  void open() throws IOException {
    started = RealBrowser.start();
    browser = started.browser();
    site = new TeamSite(dir);
    address = "http://localhost:" + site.closed.port();
  }

  @AfterAll
  void close() throws IOException {
    if (started != null) {
      started.close();
      site.close();
    }
  }

  private Page page(BrowserContext context) {
    Page page = context.newPage();
    page.onConsoleMessage(message -> {
      if (message.text().contains("Content Security Policy")) {
        complaints.add(message.text());
      }
    });
    page.onDialog(dialog -> {
      complaints.add("a script ran: " + dialog.message());
      dialog.dismiss();
    });
    return page;
  }

  private void logIn(Page page, String name) {
    page.navigate(address + "/login?back=/team");
    page.getByLabel("Your name").fill(name);
    page.getByLabel("Password").fill(TeamSite.PASSWORD);
    page.getByLabel("Password").press("Enter");
    page.waitForURL(url -> !url.contains("/login?"));
  }

  private void isClean(Page page) {
    List<Rule> found = new AxeBuilder(page).analyze().getViolations();
    assertThat(found.stream().map(r -> r.getId() + ": " + r.getDescription()))
        .as(page.url())
        .isEmpty();
  }

  @Test
  void aPasskeyIsMadeAndLetsIn() {
    site.join("Ada Lorn", Role.ADMINISTRATOR, false);
    try (BrowserContext context = browser.newContext()) {
      Page page = page(context);
      authenticator(context, page);
      page.navigate(address + "/login");
      isClean(page);
      logIn(page, "Ada Lorn");
      assertThat(page.url()).endsWith("/me");
      isClean(page);
      page.getByLabel("What you call the device").fill("blue key");
      page.locator("form[data-passkey] button").click();
      page.waitForURL("**/me/passkeys");
      assertThat(page.content()).contains("the passkey lets you in", "blue key");
      page.navigate(address + "/me");
      page.locator("form[action='/logout'] button").click();
      page.waitForURL("**/login");
      assertThat(page.url()).endsWith("/login");
      logIn(page, "Ada Lorn");
      assertThat(page.url()).contains("/login/second");
      isClean(page);
      page.locator("form[data-passkey] button").click();
      page.waitForURL("**/team");
      assertThat(page.locator("h1").textContent()).isEqualTo("People and roles");
      isClean(page);
      page.navigate(address + "/me/codes");
      isClean(page);
      assertThat(page.locator("svg.qr").count()).isEqualTo(1);
    }
    assertThat(complaints).isEmpty();
  }

  /// An authenticator of the browser's own (WebDriver extension of WebAuthn Level 2, section 11).
  private static void authenticator(BrowserContext context, Page page) {
    CDPSession session = context.newCDPSession(page);
    session.send("WebAuthn.enable");
    var options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "internal");
    options.addProperty("hasResidentKey", true);
    options.addProperty("hasUserVerification", true);
    options.addProperty("isUserVerified", true);
    options.addProperty("automaticPresenceSimulation", true);
    var params = new JsonObject();
    params.add("options", options);
    session.send("WebAuthn.addVirtualAuthenticator", params);
  }

  @Test
  void oneLogsOutByKeyboardAndWithoutScripts() {
    site.join("Ivo Karn", Role.READER, false);
    var plain =
        new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(390, 844);
    try (BrowserContext context = browser.newContext(plain)) {
      Page page = page(context);
      logIn(page, "Ivo Karn");
      page.navigate(address + "/documents");
      for (String reached : List.of("Skip to the content", "You are Ivo Karn", "Log out")) {
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus").textContent()).isEqualTo(reached);
      }
      page.keyboard().press("Enter");
      page.waitForURL("**/login");
      page.navigate(address + "/documents");
      assertThat(page.url()).contains("/login?");
    }
  }

  @Test
  void hostileNamesStayWords() {
    site.join("Mal <script>alert(1)</script> \"><img src=x onerror=alert(2)>", Role.READER, false);
    site.join("Bo Tann", Role.ADMINISTRATOR, true);
    try (BrowserContext context = browser.newContext()) {
      Page page = page(context);
      logIn(page, "Bo Tann");
      page.getByLabel("Code").fill(site.nextCode("Bo Tann"));
      page.getByLabel("Code").press("Enter");
      page.waitForURL("**/team");
      assertThat(page.url()).endsWith("/team");
      assertThat(page.locator("main img").count()).isZero();
      assertThat(page.locator("main").textContent()).contains("<script>alert(1)</script>");
      page.navigate(address + "/login?back=\"><script>alert(3)</script>");
      page.navigate(address + "/join/<script>alert(4)</script>");
    }
    assertThat(complaints).isEmpty();
  }
}
