package org.onrecord.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// In which file an address lies, and how one gets there.
class AddressesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          /                                    | index.html
          /index.json                          | index.json
          /documents                           | documents.html
          /documents?from=50                   | documents/page/2.html
          /documents?from=51                   | none
          /claims?from=5000                    | none
          /documents?source=a%2Fb              | documents/by/source/a~2fb.html
          /documents?source=a&paid=yes         | documents/by/paid/yes/by/source/a.html
          /commitments?topic=a&actor=b         | none
          /commitments/found?due=overdue&sort=date | commitments/found/by/due/overdue/sort/date.html
          /claims.csv?from=100&sort=newest     | claims.csv
          /documents/0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef#p1 | documents/0123456789ab.html#p1
          /documents/0123456789ab/others?stance=agree | documents/0123456789ab/others.html
          /documents/0123456789ab/others?from=20 | documents/0123456789ab/others/page/2.html
          /people/Дорин                        | people/_~d0~94~d0~be~d1~80~d0~b8~d0~bd.html
          /people/con                          | people/_~63on.html
          /people/team                         | people/team.html
          /commitments/c-1/card.svg            | commitments/c-1/card.svg
          /search?q=long%20pier                | search.html?q=long%20pier
          """)
  void anAddressHasItsFile(String address, String file) {
    Addresses.Lead lead = Addresses.of(address);
    assertThat(lead instanceof Addresses.Lead.To to ? to.file() + to.fragment() : null)
        .isEqualTo(file);
  }

  @ParameterizedTest
  @CsvSource({
    "/queue",
    "/known?q=a",
    "/commitments/c-1/judge",
    "/acts/undone",
    "/data/csv.zip",
    "/claims.csv?person=a",
    "/claims.atom?person=a"
  })
  void whatNeedsAServerGoesWithItsWords(String address) {
    assertThat(Addresses.of(address)).isInstanceOf(Addresses.Lead.Nothing.class);
  }

  @ParameterizedTest
  @CsvSource({
    "index.html, documents/a.html, documents/a.html",
    "documents/a.html, documents/b.html, b.html",
    "documents/a.html, index.html, ../index.html",
    "documents/a/part/2.html, documents/a.html#p1, ../../a.html#p1",
    "people/a.html, documents/b/others.html, ../documents/b/others.html"
  })
  void linksLeadFromWhereAPageLies(String from, String to, String link) {
    assertThat(RelativeLinks.relative(from, to)).isEqualTo(link);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <a class="x" href="/people/a">A</a>        | <a class="x" href="../people/a.html">A</a>
          <a href="/claims?a=1&amp;b=2">1</a>        | <a>1</a>
          Before <a href="/known?of=f">said?</a> it  | Before  it
          <link rel="alternate" href="/a.csv?x=1">.  | .
          <a href="#here" title=">">A</a>            | <a href="#here" title=">">A</a>
          <a href="https://example.org/">A</a>       | <a href="https://example.org/">A</a>
          <a title="a > b" href="/people/a">A</a>    | <a title="a > b" href="../people/a.html">A</a>
          <a hidden href="/people/a" rel="me">A</a>  | <a hidden href="../people/a.html" rel="me">A</a>
          <p>he wrote href="/people/a" there         | <p>he wrote href="/people/a" there
          <a data-at="/people/a">A</a>               | <a data-at="/people/a">A</a>
          <abbr href="/people/a">A</abbr>            | <abbr href="/people/a">A</abbr>
          <a href="/people/a>A</a>                   | <a href="/people/a>A</a>
          <img src="/people/a"/>                     | <img src="../people/a.html"/>
          “Да” <a title="жол" href="/people/a">Ә</a> | “Да” <a title="жол" href="../people/a.html">Ә</a>
          <a href="/people/a#Қала">“A”</a>           | <a href="../people/a.html#Қала">“A”</a>
          """)
  void aPageLeadsWhereItsFilesAre(String html, String expected) {
    var links =
        new RelativeLinks(
            "documents/a.html",
            address ->
                switch (Addresses.of(address)) {
                  case Addresses.Lead.To to -> to.file() + to.fragment();
                  case Addresses.Lead.Words _ -> "";
                  case Addresses.Lead.Nothing _ -> RelativeLinks.GONE;
                });
    assertThat(new String(links.in(html.getBytes(UTF_8)), UTF_8)).isEqualTo(expected);
  }
}
