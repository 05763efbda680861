/// How long work is done: told while it goes on ([org.onrecord.desk.work.Progress]), in batches,
/// with memory kept near what it needs ([org.onrecord.desk.work.Room]), and stopped at the first
/// failure.
///
/// Not here: any work.
@NullMarked
package org.onrecord.desk.work;

import org.jspecify.annotations.NullMarked;
