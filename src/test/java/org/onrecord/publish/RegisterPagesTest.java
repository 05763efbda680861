package org.onrecord.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onrecord.model.view.list.Query;
import org.onrecord.velmora.JudgedRecord;

/// What a reader learns from the register of the shipped example, as the story judged it.
class RegisterPagesTest {
  private static final JudgedRecord STORY = JudgedRecord.velmora();
  private static final Pages PAGES = new Pages(STORY.view(), Assets.load());

  private static String get(String address) {
    return get(address, Map.of());
  }

  private static String get(String address, Map<String, String> params) {
    Page page = PAGES.get(address, params);
    assertThat(page.status()).as(address).isEqualTo(200);
    return new String(page.body(), StandardCharsets.UTF_8)
        .replace('\u00A0', ' ')
        .replaceAll("\\s+", " ");
  }

  private static String commitment(String name) {
    return get("/commitments/" + STORY.id(name));
  }

  @Test
  void aVerdictIsFilledAndSaysWhoJudgedAndWhy() {
    assertThat(commitment("streams"))
        .contains("<h2 id=\"judged\">What was decided</h2>")
        .contains("<li class=\"decided\" aria-current=\"step\">in form only</li>")
        .contains("<b>Ada Lorn</b>, 9 March 2026")
        .contains("A green dot says that a court has reported");
  }

  @Test
  void whoeverPromisesHasAPageWhetherATextNamesThemOrNot() {
    String all = get("/actors");
    STORY
        .view()
        .register()
        .actors()
        .forEach((name, objects) -> {
          assertThat(all).contains(">%s</a> <span class=\"soft\">%d<".formatted(name, objects));
          assertThat(get("/actors", Map.of("actor", name)))
              .contains("<h1>%s</h1>".formatted(name))
              .containsPattern(
                  "(Promised|Asked for|What it was founded for), and [a-z ]+ \\(\\d+\\)");
        });
    assertThat(get("/actors", Map.of("actor", "Nobody")))
        .contains("Nothing in the register is under");
  }

  @Test
  void voicesAreCountedOnEachSideAndWithdrawnEvidenceStaysStruck() {
    assertThat(commitment("streams"))
        .contains("Supports: 2 voices, 2 documents", "Undermines: 3 voices, 3 documents")
        .contains("<s class=\"words\">It is hard to overstate what this means</s>")
        .contains("it praises the promise and says nothing of what was done");
  }

  @Test
  void everyPassageLandsOnItsWords() {
    assertThat(commitment("streams")).contains("#s-880-964\">Harbour Post, paragraph 5</a>");
    String document =
        STORY.view().texts().documents(Query.all()).rows().stream()
            .filter(card -> card.fileName().contains("sticker"))
            .findFirst()
            .orElseThrow()
            .id();
    assertThat(get("/documents/" + document)).contains("id=\"s-880-964\"", "of the register quote");
  }

  @Test
  void aDisputeIsShownSideBySideWithNeitherFilled() {
    String page = commitment("compensation");
    assertThat(page)
        .contains("<h2 id=\"judged\">Disputed</h2>", "<article class=\"opinion open\">")
        .contains("the applications are still being examined")
        .doesNotContain("class=\"decided\"");
  }

  @Test
  void theFirstJudgementIsSealed() {
    assertThat(commitment("act"))
        .contains("1 person has judged", "stays sealed")
        .doesNotContain("Some courts keep it", "class=\"decided\"");
  }

  @Test
  void aRuleStandsBesideItsPracticeInTheOrderOfTime() {
    String page = commitment("act");
    assertThat(page).contains("Every hearing shall be transmitted by picture and sound");
    assertThat(page.indexOf("where it works"))
        .isPositive()
        .isLessThan(page.indexOf("the ministry's answer"));
  }

  @Test
  void whatPutsAVerdictInDoubtIsSaidFirst() {
    assertThat(commitment("judgments"))
        .contains("Evidence that the verdict rests on was withdrawn");
    assertThat(commitment("sound")).contains("It was due on 15 April 2026");
    assertThat(commitment("streams")).contains("Evidence was added since it was last judged");
  }

  @Test
  void whatNeedsASecondLookIsOneList() {
    String look = get("/look");
    String doubt = "<a href=\"/commitments/" + STORY.id("judgments") + "\">";
    assertThat(look)
        .contains("Verdicts in doubt (2)", "Evidence that the verdict rests on was withdrawn")
        .contains("Overdue (", "It was due on 15 April 2026");
    assertThat(look.indexOf(doubt)).isPositive().isLessThan(look.indexOf("id=\"overdue\""));
    assertThat(get("/commitments", Map.of("judged", "verdict")))
        .containsPattern(doubt + ".{0,400}Verdict in doubt");
  }

  @Test
  void aDemandShowsItsAnswerAndWhatCameOfIt() {
    assertThat(get("/demands/" + STORY.id("names")))
        .contains("<b>an institution</b>, 2 June 2025", ">Council of Public Hearing</a>")
        .contains("does not lie within the competence of the Council");
    assertThat(get("/demands/" + STORY.id("ferry"))).contains("silence, 405 days");
  }

  @Test
  void openDemandsStandFirst() {
    String page = get("/demands");
    assertThat(page.indexOf("hear the ferry case again"))
        .isPositive()
        .isLessThan(page.indexOf("publish the names of all"));
    assertThat(get("/demands", Map.of("answered", "open"))).contains("3 of 6 demands");
  }

  @Test
  void anInstitutionIsTestedByItsQuestions() {
    assertThat(get("/institutions/" + STORY.id("council")))
        .contains("6 of 6 questions answered", "Who sets the agenda?", "Under review")
        .contains("Neither has been followed so far", "publish the names of all");
  }

  @Test
  void aCellOfTheGridNarrowsTheList() {
    assertThat(get("/commitments")).contains("href=\"/commitments?verdict=in_force.in_form_only\"");
    assertThat(get("/commitments", Map.of("verdict", "in_force.in_form_only")))
        .contains("1 of 9 commitments", "verdict: in force, in form only");
  }

  @Test
  void whatWasFoundLeadsToTheRegisterAndBack() {
    String finding =
        STORY
            .view()
            .register()
            .find(STORY.id("streams"))
            .orElseThrow()
            .dossier()
            .subject()
            .finding()
            .orElseThrow();
    assertThat(get("/commitments/" + finding)).contains("/commitments/" + STORY.id("streams"));
    assertThat(commitment("streams")).contains("/commitments/" + finding);
    assertThat(get("/commitments/found")).contains(">in the register</a>");
  }

  @Test
  void theHistoryTellsEachChangeWithItsReason() {
    assertThat(get("/commitments/" + STORY.id("inspectors") + "/history"))
        .contains("<del>Ministry of Justice</del> the court districts", "the decree names");
  }

  @Test
  void theLogNamesItsSizeAndKey() {
    assertThat(get("/log")).contains("Key it began with", "id=\"entry-115\"");
    assertThat(get("/check")).contains("verifiers/verify.py", "onrecord verify");
  }

  @Test
  void aTableOfTheRegisterComesWhole() {
    assertThat(get("/commitments.csv")).contains("publish every judgment", "in_form_only");
  }
}
