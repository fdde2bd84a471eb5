package org.plumbline.rules.worlds;

/** Adds a few facts to a world in which a rule has something to judge, close to where its judgement turns. */
@FunctionalInterface
interface Situation {
    void add(Making making);
}
