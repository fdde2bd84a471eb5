/**
 * A made-up network of six sites that brings people home from hospital, over four months. {@link
 * org.plumbline.example.network.DischargeNetwork} writes its fact files, as they had arrived on each of three mornings,
 * and a manifest of what is wrong in them. Everything else keeps every standard. Nothing here knows rules or findings: what
 * the manifest says was decided before anybody judged the facts.
 */
@NullMarked
package org.plumbline.example.network;

import org.jspecify.annotations.NullMarked;
