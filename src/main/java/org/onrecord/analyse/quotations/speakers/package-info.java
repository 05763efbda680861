/// Who is meant where a text names, or only hints at, who speaks.
///
/// Start at [org.onrecord.analyse.quotations.speakers.Speakers]. `Remembered` knows whom pronouns
/// mean, `Writings` whose report it is that says something, `Writer` whom the writer means by "we"
/// and, in a `Letter`, by "you", `Offices` who is called by another word for an office.
/// [org.onrecord.analyse.quotations.speakers.Interview] finds the turns of interviews, whose
/// speaker stands before a colon (`Labels`).
///
/// The one law: the span of a turn is its paragraph without the label.
///
/// Not here: who a name or pronoun means anywhere else (`names`).
@NullMarked
package org.onrecord.analyse.quotations.speakers;

import org.jspecify.annotations.NullMarked;
