/**
 * Fact files in, findings out.
 *
 * <ul>
 *   <li>{@link org.plumbline.io.FactFolder} reads a folder with one file a fact type.
 *   <li>{@link org.plumbline.io.SortedFactFolder} reads such files site by site, where they are larger than memory.
 *   <li>{@link org.plumbline.io.TextReport}, {@link org.plumbline.io.FindingsJson} and
 *       {@link org.plumbline.io.FindingsCsv} write a {@link org.plumbline.io.Report}.
 * </ul>
 */
@NullMarked
package org.plumbline.io;

import org.jspecify.annotations.NullMarked;
