package org.onrecord.index;

import java.util.Optional;
import org.onrecord.model.view.list.Listed;

/// What a search found.
///
/// @param hits passages, best first, with counts by KIND, PERSON, SOURCE, LANGUAGE, YEAR and PAID;
///   labels of KIND, LANGUAGE and PAID are empty, as their words are ours
/// @param didYouMean the words with those that stand nowhere replaced by near ones that do
/// @param withoutFilters how many passages the words alone would find
/// @param allWords whether any passage holds all the words as typed, whatever the filters; else
///   those that were found hold some of them, or words much like them
public record Answer(
    Listed<Hit> hits, Optional<String> didYouMean, int withoutFilters, boolean allWords) {}
