package org.onrecord.analyse.names;

import java.util.Optional;
import org.onrecord.analyse.names.describe.Form;

/// A description that the text gives to somebody: an office or a place in a family.
///
/// @param entity who is so described
/// @param form office or kin
/// @param from first token of the words that tie the two, with the name
/// @param to one past their last token
/// @param core first token of the description without article or owner: "former" in "the former
///   minister of justice"
/// @param head the noun that says what: "minister"
/// @param coreEnd one past the last token of the description
/// @param owner whose: the minister's daughter; the director's company
public record Tie(
    Entity entity,
    Form form,
    int from,
    int to,
    int core,
    int head,
    int coreEnd,
    Optional<Entity> owner) {}
