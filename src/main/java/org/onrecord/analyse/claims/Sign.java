package org.onrecord.analyse.claims;

/// Something that tells for or against a statement being central, and how much it weighs.
///
/// Weights are log-odds: a logistic regression over the statements of annotated texts, an intercept
/// for each text, shrunk (L2) because texts differ, each sign held to what it is here for, then
/// rounded. `./bench claim-weights` makes them again. Those in brackets are rare in those texts,
/// and held nearer to nothing or guessed.
enum Sign {
  // what it says
  /// How long it is: the logarithm of its words over eighteen.
  LENGTH(0.4),
  /// Too short to say something of its own.
  SHORT(-0.25),
  /// What it is made of: matters of rule, law, money, public life; four such words are all.
  AFFAIRS(0.7),
  /// The same of the other statements of its paragraph.
  AFFAIRS_NEAR(0.6),
  /// What states, parties, firms do and suffer; two such verbs are all.
  DEEDS(0.5),
  /// Numbers it counts with.
  COUNTS(1.1),
  /// Sums of money.
  SUMS(0.25),
  /// "Because", "leads to".
  CAUSE(1.0),
  /// "But", "unlike".
  CONTRAST(0.35),
  /// How far something goes: "only", "on paper", "than".
  LIMIT(0.4),
  /// A clause within it says when, why, although what.
  REASONED(0.2),
  /// [What somebody will be known for.]
  STANDING(1.0),
  /// "Denies", "admits", "found".
  DISPUTE(0.35),
  /// Speaks of what the title speaks of.
  TITLE(0.3),
  /// [A dateline opens it: the first sentence of news is its point.]
  DATELINE(1.0),

  // how it says it
  /// "Not", "no", "nobody".
  DENIES(0.45),
  /// What was owed was not done.
  DENIES_DEED(0.35),
  /// ["But …" opens it; a contrast, too.]
  TURNS(0.9),
  /// "Has closed", "remain closed".
  STATE(0.3),
  /// Reported of somebody who is named, without marks.
  ON_RECORD(0.7),
  /// Something promised, decided, done.
  COMMITS(0.25),
  /// In marks.
  QUOTED(-0.7),
  /// Somebody asks for it.
  ASKS(-0.7),
  /// "It is often said": what a text sets up to answer.
  OTHERS(-1.2),
  /// A writer's "I".
  WRITER(-0.35),
  /// "I", "you" do it.
  PERSONAL(-0.45),
  /// "You", "your".
  TO_HEARER(-0.9),
  /// "This", "that" opens it.
  POINTS_BACK(-0.9),
  /// [The second half of a sentence.]
  SECOND_HALF(-1.0),

  // what it tells on the way
  /// He, she, his, her: the share of its words.
  HE_OR_SHE(-2.5),
  /// A scene or protocol.
  SCENE(-0.45),
  /// The steps of a life.
  LIFE(-0.9),
  /// The share of the other statements of its paragraph that paint scenes or tell lives.
  SCENE_NEAR(-0.6),
  /// Somebody with their age.
  AGE(-1.25),
  /// The text speaks of itself.
  ITSELF(-0.85),
  /// [Who would not speak.]
  SILENT(-1.0),
  /// [Thanks and wishes.]
  COURTEOUS(-0.5),
  /// [Leads to a question.]
  LEADS_TO_QUESTION(-0.45),
  /// One of the last two statements: texts end on an image, on who wrote them, on what comes next.
  LAST(-0.4);

  private final double weight;

  Sign(double weight) {
    this.weight = weight;
  }

  double weight() {
    return weight;
  }
}
