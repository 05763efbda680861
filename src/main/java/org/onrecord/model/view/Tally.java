package org.onrecord.model.view;

/// How many pairs agree, contradict and agree in part, counted once a voice.
public record Tally(int agree, int contradict, int partly) {
  public static final Tally NONE = new Tally(0, 0, 0);

  public int all() {
    return agree + contradict + partly;
  }
}
