package org.onrecord.index;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;

/// Which field is read in which way.
final class PerField extends DelegatingAnalyzerWrapper {
  PerField() {
    super(PER_FIELD_REUSE_STRATEGY);
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String field) {
    return field.equals(Fields.EXACT) ? Words.EXACT : Words.STEMMED;
  }
}
