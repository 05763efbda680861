package org.onrecord;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The shape of the project: which room may import which, and what no room may do.
class ShapeTest {
  private static final String ROOT = "org.onrecord";

  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  private static final String TABLE =
      """
      model   |
      read    | model
      analyse | model
      index   | model
      match   | model index
      log     |
      judge   | model log
      team    | model
      store   | model
      publish | model
      desk    | model read analyse index match log judge team store
      web     | model desk publish
      site    | model desk publish
      cli     | model desk publish web site
      """;

  @ParameterizedTest(name = "{0} imports {1} and nothing else of ours")
  @CsvSource(delimiter = '|', nullValues = "", textBlock = TABLE)
  void aRoomImportsOnlyWhatTheTableAllows(String room, String allowed) {
    Set<String> rooms =
        Arrays.stream((allowed == null ? "" : allowed).split(" "))
            .map(String::strip)
            .collect(Collectors.toSet());
    DescribedPredicate<JavaClass> forbidden =
        resideInAPackage(ROOT + "..")
            .and(not(inRoom(room)))
            .and(
                DescribedPredicate.describe(
                    "in no room of " + rooms,
                    type -> rooms.stream().noneMatch(r -> inRoom(r).test(type))));
    noClasses()
        .that(inRoom(room))
        .should()
        .dependOnClassesThat(forbidden)
        .because(
            "data moves one way: read, analyse, match, judge, publish; the desk alone knows the order")
        .allowEmptyShould(true)
        .check(ALL);
  }

  @Test
  void everyRoomIsInTheTable() {
    Set<String> known =
        TABLE
            .lines()
            .map(line -> line.substring(0, line.indexOf('|')).strip())
            .collect(Collectors.toSet());
    Set<String> rooms =
        ALL.stream()
            .map(JavaClass::getPackageName)
            .map(ShapeTest::room)
            .filter(r -> !r.isEmpty())
            .collect(Collectors.toSet());
    assertThat(known).containsAll(rooms);
  }

  @Test
  void noRoomIsReachableFromItself() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(ALL);
  }

  @Test
  void noPackageIsReachableFromItself() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(ALL);
  }

  @Test
  void everyPackageHasItsPage() {
    Set<String> packages =
        ALL.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
    Set<String> marked =
        ALL.stream()
            .filter(type ->
                type.getSimpleName().equals("package-info")
                    && type.isAnnotatedWith(NullMarked.class))
            .map(JavaClass::getPackageName)
            .collect(Collectors.toSet());
    packages.removeAll(marked);
    assertThat(packages).as("packages without a @NullMarked package-info.java").isEmpty();
  }

  @Test
  void timeComesFromAClock() {
    noClasses()
        .that(not(inRoom("cli")).and(not(inRoom("desk"))))
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(Clock.class, "systemUTC")
        .because("what is derived tomorrow must come out as it did today; take a Clock")
        .check(ALL);
  }

  @Test
  void nobodySerialisesJavaObjects() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching("java\\.io\\.Object(In|Out)putStream")
        .because("a parser that was taken over must not be able to send us objects")
        .check(ALL);
  }

  @Test
  void onlyTheStoreSpeaksToTheDatabase() {
    classes()
        .that()
        .resideOutsideOfPackage(ROOT + ".store..")
        .should()
        .onlyDependOnClassesThat(
            not(resideInAPackage("java.sql..").or(resideInAPackage("org.jdbi.."))))
        .because("the derived tables are one room's business")
        .check(ALL);
  }

  private static DescribedPredicate<JavaClass> inRoom(String room) {
    return resideInAPackage(ROOT + "." + room + "..");
  }

  private static String room(String packageName) {
    String inner = packageName.substring(ROOT.length());
    return inner.isEmpty() ? "" : inner.substring(1).split("\\.")[0];
  }
}
