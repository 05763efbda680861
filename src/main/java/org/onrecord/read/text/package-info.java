/// What bytes are, by looking at them, and text out of the bytes of plain text.
///
/// Start at [org.onrecord.read.text.Sniffer] for the kind of a file and at
/// [org.onrecord.read.text.Encoding] for its characters.
///
/// The one law: plain text comes back unchanged, its byte order mark and line ends included, and a
/// guessed encoding is said to be one.
///
/// Not here: anything that unpacks, parses or follows what a file says. This package is safe to run
/// in the main process.
@NullMarked
package org.onrecord.read.text;

import org.jspecify.annotations.NullMarked;
