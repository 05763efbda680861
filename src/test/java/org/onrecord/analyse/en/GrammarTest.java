package org.onrecord.analyse.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.analyse.text.Prose;
import org.onrecord.model.Document;
import org.onrecord.model.Metadata;
import org.onrecord.model.Sha256;
import org.onrecord.model.Text;

/// Grammar, one sentence a line: what verbs it has, and who does what.
class GrammarTest {
  /// Each verb group as `subject > lemma (what is known of it) > object < agent`.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The ministry opened the archive.               | The ministry > open > the archive
          The archive was opened by the ministry.        | The archive > open passive < the ministry
          The council has not published the list.        | The council > publish negated perfect > the list
          Fees will soon be abolished.                   | Fees > abolish future passive
          Clerks should answer within a week.            | Clerks > answer should
          The mayor, who owns two quays, resigned.       | The mayor > own > two quays; The mayor > resign
          Miners don't get their wages.                  | Miners > get negated > their wages
          The fund is to be closed in May.               | The fund > close be_to passive
          They're going to rebuild the bridge.           | They're > rebuild future > the bridge
          The court that sits in Keldra dismissed it.    | The court > sit; The court > dismiss > it
          The list, published in May, was false.         | The list > publish passive; The list > be
          The port was closed and fenced with wire.      | The port > close passive; The port > fence passive
          Officials of the port who saw it have resigned. | the port > see > it; Officials > resign perfect
          The workers' pay was cut by the owner.         | The workers' pay > cut passive < the owner
          The union demands its money back.              | The union > demand > its money
          The demands of the union were heard.           | The demands > hear passive
          The mayor ordered the port to open its gates.  | The mayor > order > the port; the port > open > its gates
          It plans to cut fees and to plant trees.       | It > plan; It > cut > fees; It > plant > trees
          The fee was raised, but the service got worse. | The fee > raise passive; the service > get
          Although the rule changed, queues remained.    | the rule > change; queues > remain
          Ilva Maren and Oskar Venn left the hall.       | Ilva Maren > leave > the hall
          Maren, Venn and the port opened the gate.      | Maren > open > the gate
          The mayor, the port and the union agreed.      | The mayor > agree
          In Keldra, Maren and Venn opened the gate.     | Maren > open > the gate
          Last week, the mayor and the port agreed.      | the mayor > agree
          The letters of Maren, Venn and Brel were lost. | The letters > lose passive
          The ministry ordered boats, and Maren left.    | The ministry > order > boats; Maren > leave
          We've published the list.                      | We've > publish perfect > the list
          The ward is due to shut in May.                | The ward > be; The ward > shut
          The list has yet to be published.              | The list > publish negated perfect passive
          It will, within a year, repeal the act.        | It > repeal future > the act
          In March parliament passed the budget.         | parliament > pass > the budget
          Last week parliament passed the budget.        | parliament > pass > the budget
          In 2031 lawmakers banned the nets.             | lawmakers > ban > the nets
          In his first address Venn named the quay.      | Venn > name > the quay
          In her letter president Venn named the quay.   | president Venn > name > the quay
          Permits, the minister said, will be free.      | the minister > say; Permits > be future
          The law ends the toll, raises the fine and bars it. | The law > end > the toll; The law > raise > the fine; The law > bar > it
          The port was told to pay by 30 March.          | The port > tell passive; The port > pay
          He said that fares would not rise.             | He > say > that; fares > rise would negated
          """)
  void saysWhoDoesWhat(String sentence, String expected) {
    Grammar grammar = grammar(sentence);
    assertThat(
            grammar.verbs().stream().map(v -> render(grammar, v)).collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }

  private static String render(Grammar grammar, VerbGroup verb) {
    var out = new StringBuilder();
    grammar.subject(verb).ifPresent(s -> out.append(words(grammar, s)).append(" > "));
    out.append(verb.lemma());
    if (verb.tense() == VerbGroup.Tense.FUTURE) {
      out.append(" future");
    } else if (verb.hasModal()) {
      out.append(' ').append(verb.modal().replace(' ', '_'));
    }
    out.append(verb.negated() ? " negated" : "");
    out.append(verb.perfect() ? " perfect" : "");
    out.append(verb.passive() ? " passive" : "");
    grammar.object(verb).ifPresent(o -> out.append(" > ").append(words(grammar, o)));
    grammar.agent(verb).ifPresent(a -> out.append(" < ").append(words(grammar, a)));
    return out.toString();
  }

  private static String words(Grammar grammar, NounGroup noun) {
    return grammar.prose().words(grammar.prose().span(noun.from(), noun.to()));
  }

  private static Grammar grammar(String text) {
    return Grammar.of(
        Prose.of(
            new Document(
                Sha256.of(text),
                "text/plain",
                Text.of(text),
                Metadata.NONE,
                Optional.empty(),
                List.of(),
                List.of(),
                Set.of(),
                Optional.empty())));
  }
}
