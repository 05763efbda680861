/// What the pages say by which people log in and a team is kept.
///
/// Each record is what one template of the same purpose shows. Nothing secret is on them but what
/// whoever asks is told once.
///
/// Not here: who may see them (`web.team`), what they do (`desk.team`).
@NullMarked
package org.onrecord.publish.team;

import org.jspecify.annotations.NullMarked;
