package org.onrecord.site;

/// A file of the folder, as it was written.
///
/// @param path from the folder's top, with `/` between its parts
/// @param sha256 of its bytes, in hexadecimal
/// @param modified when it was written, in nanoseconds since 1970: one that somebody touched since
///   is not taken for what it was
record Filed(String path, String sha256, long bytes, long modified) {}
