package org.onrecord.model.view;

import org.onrecord.model.view.card.Ref;
import org.onrecord.model.view.card.Tally;

/// Two sources that speak of the same matters.
public record SourcePair(Ref a, Ref b, Tally tally) {}
