package org.plumbline.rule;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.Subject;
import org.plumbline.fact.Fact;

/**
 * All that is known about one subject, joined, as at one instant: events after it are not there. What the facts only
 * point to has a dossier too, an orphan, and every judgement about it is unknown.
 *
 * <p>The judgements of the catalogue's shapes are made here, each comparison once. Names of standards are those of the
 * standards' files; the value in force at the event, for the site where it happened, counts.
 */
public interface Dossier {
    /** {@return whom or what it is about} */
    Subject subject();

    /** {@return whether facts point to it, but its own record is not there} */
    boolean withoutRecord();

    /**
     * A fact as the start of a matter.
     *
     * @param fact the fact
     * @param at when the matter starts; null where the fact does not say
     * @return the start
     */
    Anchor from(Fact fact, @Nullable Instant at);

    /**
     * Something is done within a time. In time is up to and including the last instant; afterwards it is late, or
     * overdue while it is not done. Done before the clock starts is in time. Not applicable if the clock had stopped
     * before (see {@link CaseFile}); unknown where the start or the time of the event is not recorded, or the feed was
     * not complete until then.
     *
     * @param standard a standard of the unit elapsed-time, dates or operating-days; with the last, unknown also where no
     *     service calendar says which days are open
     * @param from when the clock starts
     * @param done what stops it
     * @return the judgement
     */
    Judgement within(String standard, Anchor from, Sought done);

    /**
     * Something is done by the date that a record sets itself. As {@link #within}, but no standard says when it is due.
     *
     * @param from when the matter starts
     * @param due the last instant that is in time; null where the record does not say: unknown
     * @param done what is waited for
     * @return the judgement
     */
    Judgement by(Anchor from, @Nullable Instant due, Sought done);

    /**
     * Something is answered, whenever: there is no limit of time. Unknown where the feed is not complete until now.
     *
     * @param of what asks for an answer, and since when
     * @param answer the answer
     * @return the judgement
     */
    Judgement answered(Anchor of, Sought answer);

    /**
     * Something is done within a time that differs by tier, level or code. Not configured where the table has no value for
     * the key.
     *
     * @param table a standard of the unit table, of elapsed-time, dates or operating-days
     * @param key whose value of the table applies; null where that is not recorded, which makes it unknown
     * @param from when the clock starts
     * @param done what stops it
     * @return the judgement
     */
    Judgement within(String table, @Nullable String key, Anchor from, Sought done);

    /**
     * A record holds all its parts.
     *
     * @param standard a standard of the unit parts
     * @param of the record, at the time from which it has to
     * @param present the parts that it holds; null where the feed does not say
     * @return the judgement
     */
    Judgement complete(String standard, Anchor of, @Nullable Set<String> present);

    /**
     * Something holds for all of a time: a sign-off for the instant of use, cover for a whole shift.
     *
     * @param need for when it is needed
     * @param cover when it holds
     * @return the judgement
     */
    Judgement holds(Need need, Cover cover);

    /**
     * Nothing of a kind holds at any instant of a time: no pause while a task is delivered.
     *
     * @param need for when it must not hold
     * @param bar when it holds
     * @param act what is done then, in words: {@code delivery}
     * @return the judgement
     */
    Judgement holdsNot(Need need, Cover bar, String act);

    /**
     * Something is done in each period. Unknown where the feed was not complete for the period.
     *
     * @param round the period
     * @param done what was done in it
     * @return the judgement; not yet due before the period is over
     */
    Judgement each(Round round, Done done);

    /**
     * So many to each one, at most. With none to divide by, any number is too many.
     *
     * @param standard a standard of the unit ratio
     * @param of what is counted
     * @param to what it is counted against
     * @return the judgement
     */
    Judgement ratio(String standard, Count of, Count to);

    /**
     * A number, at most.
     *
     * @param standard a standard of the unit count
     * @param of the matter, at the time whose value of the standard counts
     * @param counted what is counted
     * @return the judgement
     */
    Judgement atMost(String standard, Anchor of, Count counted);

    /**
     * A number, at least.
     *
     * @param standard a standard of the unit count
     * @param of the matter, at the time whose value of the standard counts
     * @param counted what is counted
     * @return the judgement
     */
    Judgement atLeast(String standard, Anchor of, Count counted);

    /**
     * A share of what was judged in a month was met, at least. Unknown where nothing could be judged.
     *
     * @param standard a standard of the unit share
     * @param month the month
     * @return the judgement
     */
    Judgement share(String standard, Tally month);

    /**
     * Something is the same as in the whole network.
     *
     * @param asked what the network states
     * @param seen what is in use
     * @return the judgement
     */
    Judgement same(Stated asked, Stated seen);
}
