/// Mails: what was written, what was attached, who wrote to whom and when.
///
/// Start at [org.onrecord.read.format.mail.Mail].
@NullMarked
package org.onrecord.read.format.mail;

import org.jspecify.annotations.NullMarked;
