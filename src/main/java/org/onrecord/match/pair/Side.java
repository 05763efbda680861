package org.onrecord.match.pair;

/// A side that a passage takes on a question.
///
/// @param question as `stances.txt` names it
/// @param broad whether the question is a matter by itself
/// @param yes whether it answers yes
/// @param words the words that take it, with what turns them: `far from cosmetic`
/// @param place which word of the passage it is, from 0
record Side(String question, boolean broad, boolean yes, String words, int place) {}
