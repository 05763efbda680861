/// English grammar, light and fast: what every finder asks before it decides what a sentence says.
///
/// Start at [org.onrecord.analyse.en.Grammar]. `Grammar.of(prose)` reads a document once; then
///
/// - `tag(i)`, `lemma(i)`: what token `i` is, and its base form;
/// - `verbs()`, `verbs(sentence)`, `verbAt(i)`: [org.onrecord.analyse.en.VerbGroup]s ("has not been
///   released" is one: head "released", lemma "release", passive, perfect, negated);
/// - `nouns()`, `nounAt(i)`: [org.onrecord.analyse.en.NounGroup]s ("the minister's new plan" is
///   one, its owner "the minister");
/// - `clauses(sentence)`, `clauseOf(i)`: where clauses begin and end, and what opens them;
/// - `subject(verb)`, `object(verb)`, `agent(verb)`: who does it, to what, and the "by …" of a
///   passive. A relative pronoun answers with the noun it stands for.
///
/// Words are data: `verbs.txt`, `closed.txt` and their neighbours among the resources. How one word
/// with several readings gets its tag is in `Tagger`, rule by rule, in the manner of E. Brill, "A
/// simple rule-based part of speech tagger" (1992); ours are written by hand, none is learned.
///
/// The one law: it is a reading, not a proof. It is wrong about one word in twenty; a finder that
/// relies on it must survive that.
///
/// Not here: who a pronoun means, what a sentence claims.
@NullMarked
package org.onrecord.analyse.en;

import org.jspecify.annotations.NullMarked;
