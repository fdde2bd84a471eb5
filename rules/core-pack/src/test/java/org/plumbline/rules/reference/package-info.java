/**
 * Every rule a second time, in plain Java over the raw facts, written from the catalogue's sentence and the article. It
 * knows fact and result types and nothing else of Plumbline; it may be slow, and has to be easy to believe.
 */
@NullMarked
package org.plumbline.rules.reference;

import org.jspecify.annotations.NullMarked;
