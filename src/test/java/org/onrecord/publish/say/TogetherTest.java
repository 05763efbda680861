package org.onrecord.publish.say;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Finding.Name;
import org.onrecord.model.view.card.EntityRef;

class TogetherTest {
  private static final EntityRef MAREN =
      new EntityRef("ilva-maren", "Ilva Maren", Name.Type.PERSON);

  @Test
  void allAreNamedWherePagesLeadToOne() {
    assertThat(Together.of(MAREN, Optional.of("Ilva Maren and Oskar Venn")))
        .contains("Ilva Maren and Oskar Venn");
  }

  @Test
  void oneIsNotNamedTwice() {
    assertThat(Together.of(MAREN, Optional.of("Ilva Maren"))).isEmpty();
    assertThat(Together.of(MAREN, Optional.of("Dr Maren"))).isEmpty();
    var body = new EntityRef("m", "Ministry of Ferries and Piers", Name.Type.ORGANISATION);
    assertThat(Together.of(body, Optional.of("Ministry of Ferries and Piers"))).isEmpty();
  }
}
