package org.onrecord.publish.document;

import gg.jte.Content;
import java.util.Optional;

/// One paragraph: its number, its words with their marks, what there is to say beside it.
///
/// @param page the page that begins with this paragraph
/// @param given whether the paragraph's number is its address on this page; only its first piece
///   has it
public record Row(
    int number,
    boolean given,
    Content words,
    Beside beside,
    Optional<Integer> page,
    boolean boilerplate) {}
