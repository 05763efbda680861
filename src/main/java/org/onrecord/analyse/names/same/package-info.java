/// Which names of a document are one person's or one body's, whatever order they come in.
///
/// `People` joins full names, surnames and first names, `Bodies` acronyms and short forms, `Titles`
/// says who has a title.
///
/// The one law: two full names with one surname and different first names are two people.
///
/// Not here: descriptions and pronouns.
@NullMarked
package org.onrecord.analyse.names.same;

import org.jspecify.annotations.NullMarked;
