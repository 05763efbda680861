package org.onrecord.analyse.text;

import java.util.List;

/// Where paragraphs and sentences lie.
record Segments(List<Paragraph> paragraphs, List<Sentence> sentences) {
  Segments {
    paragraphs = List.copyOf(paragraphs);
    sentences = List.copyOf(sentences);
  }
}
