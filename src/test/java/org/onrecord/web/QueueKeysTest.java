package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.model.view.list.Query;

/// Each key of the queue of proposals, in a real browser over the shipped example: nobody needs the
/// mouse to go through a hundred of them.
class QueueKeysTest {
  /// So many in a row by key alone.
  private static final int ROW = 12;

  @TempDir private Path dir;
  private Optional<RealBrowser> started = Optional.empty();
  private Optional<OwnRecord> own = Optional.empty();
  private Optional<Page> page = Optional.empty();

  @BeforeEach
  void open() throws IOException {
    started = Optional.of(RealBrowser.start());
    own = Optional.of(OwnRecord.of(Path.of("examples", "velmora"), dir.resolve("record")));
    Page fresh =
        started
            .get()
            .browser()
            .newContext(new Browser.NewContextOptions().setBaseURL(own.get().site.address()))
            .newPage();
    fresh.navigate("/me");
    fresh.fill("#name", "Ilva Maren");
    fresh.click("button.main");
    fresh.navigate("/queue");
    page = Optional.of(fresh);
  }

  @AfterEach
  void close() throws IOException {
    started.ifPresent(RealBrowser::close);
    if (own.isPresent()) {
      own.get().close();
    }
  }

  private Page page() {
    return page.orElseThrow();
  }

  /// What waits, as the record knows it.
  private int waiting() {
    return own.orElseThrow().view.register().queue(Query.all()).total();
  }

  private int opened() {
    return own.orElseThrow().view.register().list(Query.all()).total();
  }

  /// The finding of the proposal that has the focus.
  private String focused() {
    return (String) page().evaluate("document.activeElement.id.replace('q-', '')");
  }

  private void press(String key) {
    page().keyboard().press(key);
  }

  private void pressAndWait(String key, String address) {
    press(key);
    page().waitForURL(address);
  }

  @Test
  void jAndKMoveAndStopAtTheEnds() {
    page().locator("#list").focus();
    press("j");
    String first = focused();
    press("j");
    String second = focused();
    assertThat(second).isNotEqualTo(first);
    press("k");
    assertThat(focused()).isEqualTo(first);
    press("k");
    assertThat(focused()).isEqualTo(first);
  }

  @Test
  void mOpensTheProposalToBeMendedAndGToBeMerged() {
    int before = waiting();
    page().locator(".proposal").nth(1).focus();
    String finding = focused();
    pressAndWait("m", "**/acts/proposal-accepted?finding=" + finding + "*");
    assertThat(page().inputValue("#field-opens-what")).isNotBlank();
    page().fill("#field-opens-what", "what was promised, in our words");
    page().click("button.main");
    page().waitForURL("**/queue?*done=*");
    assertThat(waiting()).isEqualTo(before - 1);
    assertThat(own.orElseThrow().only().subject().terms().what())
        .isEqualTo("what was promised, in our words");

    page().locator(".proposal").first().focus();
    finding = focused();
    pressAndWait("g", "**/acts/proposal-merged?finding=" + finding + "*");
    page().locator("form.act").waitFor();
    assertThat(page().content()).contains("what was promised, in our words");
  }

  @Test
  void rRejectsWithTheReasonThatIsChosenAndUTakesItBack() {
    int before = waiting();
    page().locator(".proposal").first().focus();
    String finding = focused();
    page().locator(".proposal").first().locator("select").selectOption("too vague to follow");
    page().locator(".proposal").first().focus();
    pressAndWait("r", "**/queue?*done=*");
    assertThat(waiting()).isEqualTo(before - 1);
    assertThat(page().locator("#q-" + finding).count()).isZero();
    page().navigate("/activity");
    assertThat(page().innerText("main")).contains("too vague to follow");
    page().navigate("/queue");
    assertThat(page().locator("#q-" + finding).count()).isZero();

    page().locator(".proposal").first().focus();
    pressAndWait("r", "**/queue?*done=*");
    page().locator("#list").focus();
    press("u");
    page().waitForCondition(() -> waiting() == before - 1);
  }

  /// A letter typed into a field is a letter.
  @Test
  void aKeyDoesNothingWhereSomebodyTypes() {
    int before = waiting();
    page().locator(".proposal").first().locator("select").focus();
    press("a");
    press("r");
    press("j");
    // What was sent by mistake would be answered before the next page is.
    page().navigate("/commitments");
    assertThat(page().innerText("main")).doesNotContain("Ilva Maren");
    assertThat(waiting()).isEqualTo(before);
  }

  /// Whoever decided is at the next one, so a row of them needs one key each.
  @Test
  void aRowOfThemIsDecidedByOneKeyEach() {
    int before = waiting();
    page().locator(".proposal").first().focus();
    for (int i = 0; i < ROW; i++) {
      String finding = focused();
      press(i % 3 == 0 ? "r" : "a");
      page().waitForFunction("id => !document.getElementById('q-' + id)", finding);
      page().waitForFunction("document.activeElement.classList.contains('proposal')");
    }
    assertThat(waiting()).isEqualTo(before - ROW);
    assertThat(opened()).isEqualTo(ROW - ROW / 3);
  }
}
