/// Findings against a hand annotation of whole documents, layer by layer.
@NullMarked
package org.onrecord.quality.gold;

import org.jspecify.annotations.NullMarked;
