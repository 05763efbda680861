/// Where proper names stand in a document, and what each one names: a person, a body, a group, a
/// place.
///
/// The steps: [org.onrecord.analyse.names.find.Clues] marks each token (`Headings` knows where all
/// words have capitals), [org.onrecord.analyse.names.find.Runs] cuts names out of the capitals
/// (`Reach` says how far one goes, `Cut` what of it is the title before a name),
/// [org.onrecord.analyse.names.find.Typing] says what each one is: `Wording` by its own words,
/// `Neighbours` by the words beside it, `Lands` by what the rest of the text does with it. The
/// result is a list of [org.onrecord.analyse.names.find.Proper].
///
/// The one law: all occurrences of one name are weighed together.
///
/// Not here: which names are one person's or body's (`same`).
@NullMarked
package org.onrecord.analyse.names.find;

import org.jspecify.annotations.NullMarked;
