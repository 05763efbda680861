/// The data of the pages, described for programs (OpenAPI 3.1): which addresses there are, what
/// they take, and what they answer. Schemas are made from the records that the answers are made
/// from, so they cannot say something else.
@NullMarked
package org.onrecord.publish.api;

import org.jspecify.annotations.NullMarked;
