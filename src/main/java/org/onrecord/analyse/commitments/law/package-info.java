/// What the law says, and how it comes to say it. [LawSays] ("the code makes it an offence"),
/// [InForce] and [Permissions] (what holds), [Entitlements] (rights that change hands), [Bills],
/// [ToldLaws] (told in passing), [PassedLaws], [Agreed] (laid down in a law or a contract).
///
/// Start at [org.onrecord.analyse.commitments.law.LawSays].
@NullMarked
package org.onrecord.analyse.commitments.law;

import org.jspecify.annotations.NullMarked;
