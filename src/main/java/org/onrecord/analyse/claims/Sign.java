package org.onrecord.analyse.claims;

/// Something that tells for or against a statement being central, and how much it weighs.
///
/// Weights are log-odds: a logistic regression over the statements of annotated texts, an intercept
/// for each text, shrunk (L2) because texts differ, each sign held to what it is here for, then
/// rounded. `./bench claim-weights` makes them again. Those in brackets are rare in those texts,
/// and guessed. CAUSE, LIMIT, TITLE, COUNTS, COMMITS, QUOTED, POINTS_BACK and LAST are set by hand
/// between what fits and what weighed before: analyses, which live by them, are few among those
/// texts.
enum Sign {
  // what it says
  /// How long it is: the logarithm of its words over eighteen.
  LENGTH(0.3),
  /// Too short to say something of its own.
  SHORT(-0.25),
  /// What it is made of: matters of rule, law, money, public life; four such words are all.
  AFFAIRS(0.8),
  /// The same of the other statements of its paragraph.
  AFFAIRS_NEAR(0.45),
  /// What states, parties, firms do and suffer; two such verbs are all.
  DEEDS(0.5),
  /// Numbers it counts with.
  COUNTS(1.0),
  /// Sums of money.
  SUMS(0.25),
  /// "Because", "leads to".
  CAUSE(0.75),
  /// "But", "unlike".
  CONTRAST(0.45),
  /// How far something goes: "only", "on paper", "than".
  LIMIT(0.35),
  /// A clause within it says when, why, although what.
  REASONED(0.2),
  /// [What somebody will be known for.]
  STANDING(1.0),
  /// "Denies", "admits", "found".
  DISPUTE(0.15),
  /// Speaks of what the title speaks of.
  TITLE(0.3),
  /// [A dateline opens it: the first sentence of news is its point.]
  DATELINE(0.8),

  // how it says it
  /// "Not", "no", "nobody".
  DENIES(0.4),
  /// What was owed was not done.
  DENIES_DEED(0.35),
  /// ["But …" opens it; a contrast, too.]
  TURNS(0.7),
  /// "Has closed", "remain closed".
  STATE(0.3),
  /// Reported of somebody who is named, without marks.
  ON_RECORD(0.5),
  /// Something promised, decided, done.
  COMMITS(0.25),
  /// In marks.
  QUOTED(-0.6),
  /// Somebody asks for it.
  ASKS(-0.75),
  /// "It is often said": what a text sets up to answer.
  OTHERS(-1.3),
  /// A writer's "I".
  WRITER(-0.35),
  /// "I", "you" do it.
  PERSONAL(-0.45),
  /// "You", "your".
  TO_HEARER(-0.8),
  /// "This", "that" opens it.
  POINTS_BACK(-0.6),
  /// [The second half of a sentence.]
  SECOND_HALF(-1.25),

  // what it tells on the way
  /// He, she, his, her: the share of its words.
  HE_OR_SHE(-2.65),
  /// A scene or protocol.
  SCENE(-0.45),
  /// The steps of a life.
  LIFE(-0.85),
  /// The share of the other statements of its paragraph that paint scenes or tell lives.
  SCENE_NEAR(-0.45),
  /// Somebody with their age.
  AGE(-1.2),
  /// The text speaks of itself.
  ITSELF(-0.6),
  /// [Who would not speak.]
  SILENT(-1.0),
  /// [Thanks and wishes.]
  COURTEOUS(-0.7),
  /// [Leads to a question.]
  LEADS_TO_QUESTION(-0.35),
  /// One of the last two statements: texts end on an image, on who wrote them, on what comes next.
  LAST(-0.5);

  private final double weight;

  Sign(double weight) {
    this.weight = weight;
  }

  double weight() {
    return weight;
  }
}
