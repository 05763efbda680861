package org.onrecord.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Called;
import org.onrecord.model.Finding.Name;
import org.onrecord.model.Found;
import org.onrecord.model.Grounds;
import org.onrecord.model.Sha256;
import org.onrecord.model.Span;

/// Names of several documents, and who is meant.
class PeopleTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          person | Ilva Maren; Ilva Maren                          | ilva-maren 2
          person | Ilva Maren; Maren                               | ilva-maren 2
          person | Ilva Maren; I. Maren; President Maren           | ilva-maren 3
          person | Ilva Maren; Ilva K. Maren                       | ilva-k-maren 2
          person | Ilva Maren; Teo Maren                           | ilva-maren 1, teo-maren 1
          person | Ilva Maren; Teo Maren; Maren                    | ilva-maren 1, maren 1, teo-maren 1
          person | Ilva Maren; the minister; his family            | ilva-maren 1
          person | Әсия Нұрлан; Нұрлан                             | әсия-нұрлан 2
          organisation | Ministry of Justice; Justice Ministry     | ministry-of-justice 2
          organisation | Open Bench Monitor; OBM                   | open-bench-monitor 2
          organisation | Open Bench Monitor; Old Bridge Museum; OBM | obm 1, old-bridge-museum 1, open-bench-monitor 1
          organisation | the ministry; the ministry                |
          place  | Port Ansel; Ansel                               | ansel 1, port-ansel 1
          """)
  void namesThatMeanOneAreJoined(String type, String names, String expected) {
    assertThat(joined(type, names.split("; "))).isEqualTo(expected == null ? "" : expected.strip());
  }

  @Test
  void aPersonAndAPlaceOfOneNameStayApart() {
    var people = new People();
    add(people, "0", Name.Type.PERSON, "Keldra");
    add(people, "1", Name.Type.PLACE, "Keldra");
    assertThat(people.join().stream().map(Entity::id)).containsExactly("keldra", "keldra-place");
  }

  @Test
  void aBodyIsItsCountrysWhereOnlyOneCountryIsNamed() {
    var one = new People();
    add(one, "0", Name.Type.ORGANISATION, "Ministry of Justice");
    add(one, "1", Name.Type.ORGANISATION, "Ministry of Justice of Velmora");
    add(one, "2", Name.Type.ORGANISATION, "Velmora\u2019s justice ministry");
    add(one, "3", Name.Type.PLACE, "Velmora");
    assertThat(one.join().stream().map(e -> e.name() + " " + e.members().size()))
        .containsExactlyInAnyOrder("Ministry of Justice of Velmora 3", "Velmora 1");
    add(one, "4", Name.Type.ORGANISATION, "Ministry of Justice of Estmark");
    add(one, "5", Name.Type.PLACE, "Estmark");
    assertThat(one.join().stream().map(Entity::name)).contains("Ministry of Justice");
  }

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ilva Maren; Илва Марен                  | Ilva Maren, Илва Марен               | ilva-maren 2
          Assiya Nurlan; Әсия Нұрлан; Асия Нурлан | Assiya Nurlan, Әсия Нұрлан, Асия Нурлан | асия-нурлан 3
          Maren; Марен                            | Ilva Maren, Илва Марен               | maren 2
          Ilva Maren; Илва Марен; Марен; I. Maren | Ilva Maren, Илва Марен               | ilva-maren 4
          Ilva Tarn; Ilva Maren                   | Ilva Maren, Ilva Tarn                | ilva-tarn 2
          Ilva Maren; Илва Марен                  | Ilva Maren, Илва Марен; Teo Maren, Илва Марен | ilva-maren 1, илва-марен 1
          Ilva Maren; Maren                       | Teo Maren, Тео Марен                 | ilva-maren 2
          Ilva Maren; Teo Maren; Марен            | Ilva Maren, Илва Марен; Teo Maren, Тео Марен  | ilva-maren 1, teo-maren 1, марен 1
          Ilva Maren                              | Teo Tarn, Тео Тарн                   | ilva-maren 1
          """)
  void namesThatAListGivesToOneAreJoined(String names, String lists, String expected) {
    var people = new People();
    int n = 0;
    for (String name : names.split("; ")) {
      add(people, "document " + n++, Name.Type.PERSON, name.strip());
    }
    for (String one : lists.split("; ")) {
      List<String> all = Arrays.stream(one.split(", ")).map(String::strip).toList();
      people.know(
          new Called(
              1,
              "x",
              Name.Type.PERSON,
              all.getFirst(),
              all.subList(1, all.size()),
              Optional.empty(),
              Optional.empty()));
    }
    assertThat(people.join().stream().map(e -> e.id() + " " + e.members().size()))
        .containsExactlyInAnyOrder(expected.strip().split(", "));
  }

  private static void add(People people, String document, Name.Type type, String name) {
    Sha256 hash = Sha256.of(document);
    people.add(hash, Precises.of(hash, List.of(name(hash, type, name))));
  }

  private static String joined(String type, String... names) {
    var people = new People();
    IntStream.range(0, names.length)
        .forEach(i -> {
          Name.Type kind = Name.Type.valueOf(type.strip().toUpperCase(java.util.Locale.ROOT));
          add(people, "document " + i, kind, names[i].strip());
        });
    return people.join().stream()
        .map(e -> e.id() + " " + e.members().size())
        .collect(Collectors.joining(", "));
  }

  private static Found name(Sha256 document, Name.Type type, String name) {
    return new Found(
        "f-" + Arrays.hashCode(new Object[] {document, name}),
        document,
        new Name(new Span(0, name.length()), type, name, Grounds.of(0.9, "a name")));
  }
}
