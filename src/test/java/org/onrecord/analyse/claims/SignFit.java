package org.onrecord.analyse.claims;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// A logistic regression of whether a statement is central on the signs it bears: an intercept for
/// each text, weights shrunk, and none against the sense of its sign. By gradient descent.
final class SignFit {
  /// How much weights are shrunk: texts differ, and what fits a few of them fits no others.
  private static final double SHRUNK = 100;

  private static final double SHRUNK_INTERCEPT = 0.1;
  private static final int STEPS = 2000;
  private static final double STEP = 1e-3;

  /// Of a sign that hardly varies.
  private static final double LEAST_SPREAD = 0.05;

  /// @param taken whether the annotation holds it
  /// @param counts how much it counts
  record Statement(Map<Sign, Double> signs, boolean taken, double counts) {
    double of(Sign sign) {
      return signs.getOrDefault(sign, 0.0);
    }
  }

  /// @param counts how much each of its statements counts
  record Text(List<Statement> statements, double counts) {}

  private static final Sign[] SIGNS = Sign.values();

  private final List<Text> texts;
  private final double[] spread = new double[SIGNS.length];
  private final double[] mean = new double[SIGNS.length];
  private final double[] weights = new double[SIGNS.length];
  private final double[] intercepts;
  private double steep = 1;
  private double noSign;

  private SignFit(List<Text> texts) {
    this.texts = texts;
    this.intercepts = new double[texts.size()];
  }

  static SignFit of(List<Text> texts) {
    var fit = new SignFit(List.copyOf(texts));
    fit.measure();
    for (int step = 0; step < STEPS; step++) {
      fit.step();
    }
    fit.level();
    return fit;
  }

  double weight(Sign sign) {
    int at = Arrays.asList(SIGNS).indexOf(sign);
    return weights[at] / spread[at];
  }

  /// By how much the odds are steeper than the shrunk weights say.
  double steep() {
    return steep;
  }

  /// What a statement without a sign has.
  double noSign() {
    return noSign;
  }

  private void measure() {
    long all = texts.stream().mapToLong(t -> t.statements().size()).sum();
    for (int i = 0; i < SIGNS.length; i++) {
      Sign sign = SIGNS[i];
      double sum =
          texts.stream().flatMap(t -> t.statements().stream()).mapToDouble(s -> s.of(sign)).sum();
      double squares =
          texts.stream()
              .flatMap(t -> t.statements().stream())
              .mapToDouble(s -> s.of(sign) * s.of(sign))
              .sum();
      mean[i] = sum / all;
      spread[i] = Math.max(LEAST_SPREAD, Math.sqrt(Math.max(0, squares / all - mean[i] * mean[i])));
    }
  }

  private void step() {
    double[] slope = new double[SIGNS.length];
    for (int t = 0; t < texts.size(); t++) {
      double rise = SHRUNK_INTERCEPT * intercepts[t];
      for (Statement statement : texts.get(t).statements()) {
        double off =
            texts.get(t).counts()
                * statement.counts()
                * (chance(sum(statement) + intercepts[t]) - (statement.taken() ? 1 : 0));
        rise += off;
        for (int i = 0; i < SIGNS.length; i++) {
          slope[i] += off * (statement.of(SIGNS[i]) - mean[i]) / spread[i];
        }
      }
      intercepts[t] -= 10 * STEP * rise;
    }
    for (int i = 0; i < SIGNS.length; i++) {
      double moved = weights[i] - STEP * (slope[i] + SHRUNK * weights[i]);
      weights[i] = SIGNS[i].weight() > 0 ? Math.max(0, moved) : Math.min(0, moved);
    }
  }

  private double sum(Statement statement) {
    double sum = 0;
    for (int i = 0; i < SIGNS.length; i++) {
      sum += weights[i] * (statement.of(SIGNS[i]) - mean[i]) / spread[i];
    }
    return sum;
  }

  /// One intercept for all texts, and how steep the odds then are.
  private void level() {
    double intercept = 0;
    for (int step = 0; step < STEPS; step++) {
      double turn = 0;
      double rise = 0;
      for (Text text : texts) {
        for (Statement statement : text.statements()) {
          double sum = sum(statement);
          double off = chance(steep * sum + intercept) - (statement.taken() ? 1 : 0);
          turn += off * sum;
          rise += off;
        }
      }
      steep -= STEP * turn;
      intercept -= STEP * rise;
    }
    noSign = intercept / steep;
    for (int i = 0; i < SIGNS.length; i++) {
      noSign -= weights[i] * mean[i] / spread[i];
    }
  }

  private static double chance(double odds) {
    return 1 / (1 + Math.exp(-odds));
  }
}
