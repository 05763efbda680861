package org.onrecord.analyse.dates;

/// Whether a date sets the time in which its text goes on.
enum Setting {
  /// It opens its clause, and what follows happened then: "In 2019 it was built. On 5 May …".
  SCENE,
  /// The verb of a main clause is dated by it: "It was built in 2019."
  TOLD,
  /// It only tells which thing is meant, or limits something: "the law of 2019", "since 2019", "the
  /// engineer, who came in 2019".
  ASIDE
}
