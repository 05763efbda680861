package org.onrecord.model.view.list;

import org.onrecord.model.Worded;

/// The lists of findings. All have the facets SOURCE, YEAR, LANGUAGE, PAID, SURE, STANCE, PERSON,
/// MENTIONS, TOGETHER and DOCUMENT, and the sorts SUREST (default), NEWEST, OLDEST, MOST_CONTESTED,
/// MOST_VOICES; what more each has stands with it.
public enum Catalogue implements Worded {
  /// Direct, mixed and indirect speech; terms are left out. Facet FORM.
  QUOTATIONS,
  /// Commitments that those who would act make or are ordered to. Facets TYPE, STATUS, DUE, TO,
  /// WHEN; sort DATE.
  COMMITMENTS,
  /// Calls and demands: those who ask are not those who would act. Facets as COMMITMENTS.
  DEMANDS,
  /// Claims.
  CLAIMS,
  /// Figures. Facets UNIT, SERIES; sort VALUE.
  FIGURES,
  /// Dated events with a known date. Facet WHEN; sort DATE (default).
  EVENTS,
  /// Relations. Facets TYPE and TO.
  RELATIONS
}
