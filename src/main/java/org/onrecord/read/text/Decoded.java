package org.onrecord.read.text;

import java.util.Optional;
import org.onrecord.model.Because;

/// Bytes as characters.
///
/// @param charset the name of the encoding they were read in
/// @param partly why they may not be what was written; empty when there is no doubt
public record Decoded(String text, String charset, Optional<Because> partly) {}
