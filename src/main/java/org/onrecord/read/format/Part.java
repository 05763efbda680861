package org.onrecord.read.format;

import java.nio.file.Path;
import org.onrecord.model.Sha256;

/// One file to be read: the input itself, or something that lay in it.
///
/// @param path how readings name it: `a.zip!/b.txt`
/// @param file where its bytes are
/// @param depth how many containers it lies in
public record Part(String path, Path file, Sha256 hash, int depth, Hints hints) {}
