/// Open data as one SQLite file that other programs open: [org.onrecord.store.data.SqliteFile].
@NullMarked
package org.onrecord.store.data;

import org.jspecify.annotations.NullMarked;
