/// The site in a server: a thin shell around [org.onrecord.publish.Pages].
///
/// Start at [org.onrecord.web.Site], which has the routes. [org.onrecord.web.Porter] turns away at
/// the [org.onrecord.web.Door], [org.onrecord.web.Gate] knows who asks, [org.onrecord.web.Headers]
/// what every answer says to the browser.
///
/// The one law: deny by default. It listens on this machine alone, answers GET and HEAD alone, to
/// the names it was given alone; what is not in the table of routes does not exist; every answer,
/// errors included, carries the policy. Nothing that identifies a reader is written down.
///
/// Not here: what a page says (`publish`).
@NullMarked
package org.onrecord.web;

import org.jspecify.annotations.NullMarked;
