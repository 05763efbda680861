package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.log.LogReader;
import org.onrecord.log.OthersProgram;
import org.onrecord.log.Verification;
import org.onrecord.log.disk.Storage;
import org.onrecord.model.register.Dossier;
import org.onrecord.model.register.Standing;
import org.onrecord.model.register.State;
import org.onrecord.model.view.list.Query;

/// Two people take a record from a proposal to a published verdict, in a real browser: with scripts
/// and without, at a desk and on a phone, and the shipped example as well. What they made is then
/// verified by a program that others wrote.
class JudgingStoryTest {
  @TempDir private Path dir;
  private Optional<RealBrowser> started = Optional.empty();
  private Optional<OwnRecord> own = Optional.empty();
  private final List<String> complaints = new ArrayList<>();

  @BeforeEach
  void open() {
    started = Optional.of(RealBrowser.start());
  }

  @AfterEach
  void close() throws IOException {
    started.ifPresent(RealBrowser::close);
    if (own.isPresent()) {
      own.get().close();
    }
  }

  /// A browser of their own for `name`, who says who they are.
  private Page person(Browser browser, String name, boolean scripts, int width) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(own.orElseThrow().site.address())
                .setJavaScriptEnabled(scripts)
                .setViewportSize(width, 900));
    Page page = context.newPage();
    page.onConsoleMessage(m -> complaints.add(m.text()));
    page.navigate("/me");
    page.fill("#name", name);
    page.click("button.main");
    return page;
  }

  private Dossier only() {
    List<Dossier> all = own.orElseThrow().view.register().list(Query.all()).rows();
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  @ParameterizedTest(name = "scripts {0}, {1} pixels wide")
  @CsvSource({"true, 1280", "false, 390"})
  void fromAProposalToAPublishedVerdict(boolean scripts, int width) throws Exception {
    own = Optional.of(OwnRecord.in(dir));
    judged(scripts, width, "promised to repair", OwnRecord.DENIAL);
  }

  @ParameterizedTest(name = "scripts {0}, {1} pixels wide")
  @CsvSource({"true, 390", "false, 1280"})
  void theShippedExampleFromAProposalToAPublishedVerdict(boolean scripts, int width)
      throws Exception {
    own = Optional.of(OwnRecord.of(Path.of("examples", "velmora"), dir.resolve("record")));
    judged(
        scripts,
        width,
        "stream every hearing",
        "fewer than 20 showed a picture at all, and in only nine could one hear what was said");
  }

  /// @param promise words of the proposal
  /// @param undermines words of a text that speak against it
  private void judged(boolean scripts, int width, String promise, String undermines)
      throws IOException, InterruptedException {
    Browser browser = started.orElseThrow().browser();
    Page ilva = person(browser, "Ilva Maren", scripts, width);
    accept(ilva, scripts, promise);
    String address = "/commitments/" + only().subject().id();

    evidence(ilva, address, undermines);
    judge(ilva, address, "not_at_all", "Nothing shows that the rest was begun.");
    assertThat(only().standing().kind()).isEqualTo(Standing.Kind.SEALED);

    Page oren = person(browser, "Oren Tal", scripts, width);
    oren.navigate(address);
    assertThat(oren.content()).doesNotContain("Nothing shows that the rest was begun.");
    judge(oren, address, "partly", "Twelve are twelve.");
    assertThat(only().standing().kind()).isEqualTo(Standing.Kind.DISPUTED);
    oren.navigate(address);
    assertThat(oren.innerText("main"))
        .contains("Disputed", "Ilva Maren", "Oren Tal", "Nothing shows that the rest was begun.");

    oren.click("text=Change your judgement");
    oren.check("input[value='not_at_all']");
    oren.fill("#field-reason", "the others were not begun by the date");
    oren.click("button.main");
    assertThat(only().standing().kind()).isEqualTo(Standing.Kind.VERDICT);

    ilva.navigate(address);
    ilva.click("text=Publish it");
    ilva.click("button.main");
    assertThat(only().subject().state()).isEqualTo(State.PUBLISHED);
    assertThat(ilva.innerText("main")).contains("Published", "not at all");

    ilva.navigate(address + "/history");
    assertThat(ilva.innerText("main"))
        .contains("Oren Tal", "the others were not begun by the date");
    assertThat(complaints).isEmpty();
    othersVerifyTheLog();
  }

  private void othersVerifyTheLog() throws IOException, InterruptedException {
    Path folder = own.orElseThrow().folder;
    assertThat(Verification.run(Storage.in(folder), Optional.empty()).problems()).isEmpty();
    LogReader log = LogReader.open(Storage.in(folder)).orElseThrow();
    String key = log.firstKey().orElseThrow().toString();
    Optional<OthersProgram> go = OthersProgram.go(dir);
    assumeTrue(
        go.isPresent(), OthersProgram.NO_GO + "; the judged record was not verified with it");
    assertThat(go.get().run(folder.resolve(LogReader.LOG).toString(), key))
        .isEqualTo(new OthersProgram.Ran(0, log.size() + " entries, all as they were signed\n"));
  }

  /// By the keys of the queue where there are scripts: accepted, undone, accepted again.
  private void accept(Page page, boolean scripts, String promise) {
    String queue = "/queue?q=" + promise.replace(' ', '+');
    page.navigate(queue);
    if (scripts) {
      page.locator(".proposal").first().focus();
      page.keyboard().press("a");
      page.waitForURL("**/queue?*done=*");
      String accepted = page.url();
      page.locator("#list").focus();
      page.keyboard().press("u");
      // The browser has to be back too: what it is still going to would end the next navigation.
      page.waitForURL(url -> url.contains("done=") && !url.equals(accepted));
      page.waitForCondition(() -> own.orElseThrow().view.register().list(Query.all()).total() == 0);
    }
    page.navigate(queue);
    page.locator(".proposal", new Page.LocatorOptions().setHasText(promise))
        .first()
        .locator("button.main")
        .click();
    page.waitForURL("**/queue?*done=*");
    assertThat(page.innerText(".done")).contains("entry");
    assertThat(only().subject().opened().by()).isEqualTo("Ilva Maren");
  }

  private void evidence(Page page, String address, String words) {
    String document =
        own.orElseThrow().view.texts().documents(Query.all()).rows().stream()
            .map(d -> d.id())
            .filter(id ->
                own.orElseThrow()
                    .view
                    .texts()
                    .findDocument(id)
                    .orElseThrow()
                    .document()
                    .text()
                    .content()
                    .contains(words))
            .findFirst()
            .orElseThrow();
    page.navigate(address);
    page.click("text=Add evidence");
    page.fill("#field-passage-quote", words);
    page.fill(
        "#field-passage-document", page.url().replaceAll("/acts/.*", "/documents/" + document));
    page.check("input[value='undermines']");
    page.fill("#field-note", "a count by name");
    page.click("button.main");
    assertThat(page.innerText("main")).contains("a count by name", words);
  }

  private void judge(Page page, String address, String function, String reasons) {
    page.navigate(address);
    page.click("text=Judge it");
    assertThat(page.locator("input:checked").count()).isZero();
    page.check("input[value='announced']");
    page.check("input[value='" + function + "']");
    page.fill("#field-rationale", reasons);
    page.locator("input[type='checkbox']").first().check();
    page.click("button.main");
    assertThat(page.locator(".wrong").count()).as(page.content()).isZero();
  }
}
