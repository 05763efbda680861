/// What all families of wording share: the text as they see it ([Scene]), who can commit for many
/// ([Powers]), what is public ([Matters]), what a verb holds ([VerbFrame]), what was found
/// ([Candidate]), and the word lists beside this package among the resources ([Cues]).
///
/// Start at [org.onrecord.analyse.commitments.words.Scene].
@NullMarked
package org.onrecord.analyse.commitments.words;

import org.jspecify.annotations.NullMarked;
