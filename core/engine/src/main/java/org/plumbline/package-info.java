/**
 * The whole of what an embedding developer needs: build a {@link org.plumbline.Plumbline}, give it
 * {@link org.plumbline.Facts}, get an {@link org.plumbline.Assessment} of {@link org.plumbline.Finding}s.
 *
 * <ul>
 *   <li>{@code org.plumbline}: the verbs, and what they take and give
 *   <li>{@code org.plumbline.fact}: what happened or stands, by subject (care, people, rota, network, assurance)
 *   <li>{@code org.plumbline.standard}: what is asked: standards and their values
 *   <li>{@code org.plumbline.pack}: rule packs and what can be wrong with them
 *   <li>{@code org.plumbline.rule}: the words of a rule file, for people who write DRL
 *   <li>{@code org.plumbline.internal}: not API
 * </ul>
 */
@NullMarked
package org.plumbline;

import org.jspecify.annotations.NullMarked;
