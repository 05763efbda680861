/// What somebody says they, or those they speak for, will do. Each family of wording has its class:
/// [Pledges] (verbs that commit and announce), [Intents] ("plans to"), [Futures] ("will"), [Ahead]
/// (what those who can bring it about tell of the time to come), [Prospects] ("will stay"), [Fixed]
/// ("are to"), [Provided] (what people are to get), [Scheduled] ("is due to"), [Willing] ("stands
/// ready to"), [Platforms] (what contenders and plans would do), [Avowals], [NounFrames] ("his
/// promise to", "the demand for"), [Renewed] ("made similar vows"), [GoneOn].
///
/// Start at [org.onrecord.analyse.commitments.said.Pledges].
@NullMarked
package org.onrecord.analyse.commitments.said;

import org.jspecify.annotations.NullMarked;
