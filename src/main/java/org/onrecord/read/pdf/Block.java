package org.onrecord.read.pdf;

import java.util.List;

/// A block of a PDF's text.
///
/// @param item whether it is a list item or table row, which stand close together
/// @param breaks where in `text` pages begin, in UTF-16 units
record Block(String text, boolean item, List<Integer> breaks, double size) {
  Block {
    breaks = List.copyOf(breaks);
  }
}
