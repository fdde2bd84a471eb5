package org.plumbline.rule;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.Subject;
import org.plumbline.fact.Fact;
import org.plumbline.fact.LocalFact;

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
     * Facts of a type that the rule's own pack declares.
     *
     * @param type the name of the type: {@code acme.move}
     * @return those about this subject, by time; events after as-of are not there
     */
    List<LocalFact> localFacts(String type);

    /**
     * A fact of a type that the rule's own pack declares, as what is waited for.
     *
     * @param type the name of the type: {@code acme.plan}
     * @param after an instant
     * @return the first one about this subject after it
     */
    Sought localFact(String type, Instant after);

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
     * As {@link #within(String, Anchor, Sought)}, where it cannot be done any more after an instant, though the standard's
     * time goes on: the last day of a weekend.
     *
     * @param standard a standard of the unit elapsed-time or dates
     * @param from when the clock starts
     * @param latest the last instant at which it can be done; null where that is the end of the standard's time
     * @param done what stops it
     * @return the judgement
     */
    Judgement within(String standard, Anchor from, @Nullable Instant latest, Sought done);

    /**
     * Something is done by the date that a record sets itself. As {@link #within(String, Anchor, Sought)}, but no standard says when it is due.
     *
     * @param from when the matter starts
     * @param due the last instant that is in time; null where the record does not say: unknown
     * @param done what is waited for
     * @return the judgement
     */
    Judgement by(Anchor from, @Nullable Instant due, Sought done);

    /**
     * Something is done by the date that a record sets itself; where it sets none, within a standard.
     *
     * @param standard a standard of the unit elapsed-time or dates
     * @param from when the matter starts
     * @param due the last instant that is in time; null where the record does not say
     * @param done what is waited for
     * @return the judgement
     */
    Judgement by(String standard, Anchor from, @Nullable Instant due, Sought done);

    /**
     * Something is answered, whenever: there is no limit of time. Unknown where the feed is not complete until now.
     *
     * @param of what asks for an answer, and since when
     * @param answer the answer
     * @return the judgement
     */
    Judgement answered(Anchor of, Sought answer);

    /**
     * Something is answered, however late, but it is asked for only once a time has passed: not yet due before.
     *
     * @param standard a standard of the unit elapsed-time or dates
     * @param of what asks for an answer, and since when
     * @param answer the answer
     * @return the judgement
     */
    Judgement answered(String standard, Anchor of, Sought answer);

    /**
     * As {@link #answered(String, Anchor, Sought)}, by the date that a record sets itself; where it sets none, by the value
     * of a table for a key.
     *
     * @param table a standard of the unit table, of elapsed-time, dates or operating-days
     * @param key whose value of the table applies
     * @param of what asks for an answer, and since when
     * @param due the last instant before it is asked for; null where the record does not say
     * @param answer the answer
     * @return the judgement
     */
    Judgement answered(String table, String key, Anchor of, @Nullable Instant due, Sought answer);

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
     * What is recorded at a time holds all its parts. Over when that time is.
     *
     * @param standard a standard of the unit parts
     * @param of for when it is needed
     * @param present the parts that are recorded; null where the feed does not say
     * @return the judgement
     */
    Judgement complete(String standard, Need of, @Nullable Set<String> present);

    /**
     * Everything on a checklist is done when somebody goes live. In time is up to and including that instant; not yet due
     * before. What is done too late is over once all of it is done.
     *
     * @param standard a standard of the unit parts
     * @param live the going live; unknown where no launch is recorded, or the launch does not say what was done
     * @return the judgement
     */
    Judgement ready(String standard, GoingLive live);

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
     * Something is done in each period, of which the length differs by risk tier. Not applicable where the clock stands still
     * when the period ends, or nothing is asked for any more (see {@link CaseFile}); not configured where the table has no
     * value for the tier; without a tier unknown, once the period is over or where it has no end.
     *
     * @param round the period; its standard is one of the unit table, of cadence
     * @param risk the tier for which it was set
     * @param done what was done in it
     * @return the judgement; not yet due before the period is over
     */
    Judgement each(Round round, RiskAt risk, Done done);

    /**
     * Something is done so many times in each period, or as often as there is anything to do it to. Not applicable where
     * there is nothing.
     *
     * @param round the period
     * @param atLeast a standard of the unit count
     * @param available how much there is
     * @param done each time that it was done
     * @return the judgement; not yet due before the period is over
     */
    Judgement each(Round round, String atLeast, int available, Done done);

    /**
     * Something is done in each period with all of its parts.
     *
     * @param round the period
     * @param parts a standard of the unit parts
     * @param held the parts that were held
     * @return the judgement; not yet due before the period is over
     */
    Judgement each(Round round, String parts, PartsHeld held);

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
     * A number, at most, where the limit differs by stage, tier or code. Not configured where the table has no value for the
     * key.
     *
     * @param table a standard of the unit table, of count
     * @param key whose value of the table applies; null where that is not recorded, which makes it unknown
     * @param of the matter, at the time whose value of the standard counts
     * @param counted what is counted
     * @return the judgement
     */
    Judgement atMost(String table, @Nullable String key, Anchor of, Count counted);

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
