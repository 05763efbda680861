/// Programs of others, measured beside ours: compiled and run only by `./bench quality --peers`,
/// never part of what is shipped (Stanford CoreNLP is under the GPL).
@NullMarked
package org.onrecord.quality.peers;

import org.jspecify.annotations.NullMarked;
