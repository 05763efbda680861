/// What a sentence means, as far as a small model can tell: 384 numbers, close together for
/// sentences that say much the same in other words.
///
/// Start at [org.onrecord.index.vectors.SentenceVectors]. The model is all-MiniLM-L6-v2, quantised
/// to eight bits, run by ONNX Runtime inside the program: no network, no service. It knows English;
/// for text in other scripts there is no vector, and whoever asks goes by words alone.
///
/// The one law: vectors are one signal among others and never a reason. Everything that uses them
/// works without, and says so when they are missing.
///
/// Not here: what a likeness of meaning is used for (`match`).
@NullMarked
package org.onrecord.index.vectors;

import org.jspecify.annotations.NullMarked;
