package org.onrecord.analyse.quotations.words;

import java.util.Set;

/// A verb that reports.
///
/// @param base its base form, with its particle if it has one ("point out")
/// @param particle the words after the verb that belong to it, or nothing
/// @param frames what may follow
/// @param strength how sure it is that something was said
public record ReportingVerb(String base, String particle, Set<Frame> frames, Strength strength) {
  /// The headings of `reporting-verbs.txt`.
  public enum Strength {
    SPEECH,
    FOUND,
    THOUGHT
  }

  /// Which form of the verb a word is.
  public enum Form {
    BASE,
    THIRD,
    PAST,
    PARTICIPLE,
    ING;

    /// Whether the verb can stand in a passive in this form.
    public boolean isPassive() {
      return this == PARTICIPLE;
    }
  }

  public ReportingVerb {
    frames = Set.copyOf(frames);
  }

  /// Whether `frame` may follow.
  public boolean takes(Frame frame) {
    return frames.contains(frame);
  }

  /// Whether what it takes as a thing is done, not said: "works undertaken by the council".
  public boolean isDeed() {
    return takes(Frame.TO) && !takes(Frame.QUOTE) && !takes(Frame.CLAUSE);
  }

  /// Whether it can come with a reported clause, with or without marks.
  public boolean takesClause() {
    return takes(Frame.QUOTE) || takes(Frame.CLAUSE) || takes(Frame.THAT) || takes(Frame.WHOM);
  }
}
