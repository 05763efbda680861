/// What people write in offices, and books: word processors, sheets, slides, EPUB.
///
/// Start at [org.onrecord.read.format.office.Docx]: an opened
/// [org.onrecord.read.format.office.Archive], walked by [org.onrecord.read.format.office.Xml],
/// which obeys no declaration in it. [org.onrecord.read.format.office.Properties] has what such
/// files say of themselves.
@NullMarked
package org.onrecord.read.format.office;

import org.jspecify.annotations.NullMarked;
