package org.onrecord.model.view.card;

/// How often something agrees, contradicts and agrees in part.
///
/// Of a finding: how many other voices do, each once. Of a matter, a source or two sources: how
/// many two voices do on one matter, each two once, however many passages they have.
public record Tally(int agree, int contradict, int partly) {
  public static final Tally NONE = new Tally(0, 0, 0);

  public int all() {
    return agree + contradict + partly;
  }
}
