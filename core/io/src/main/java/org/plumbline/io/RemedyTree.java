package org.plumbline.io;

import org.plumbline.Interval;
import org.plumbline.Remedy;

/** A remedy with its kind and its values, named as in Java. */
final class RemedyTree implements Remedy.Visitor<Tree> {
    private static Tree kind(String kind) {
        return new Tree().put("kind", kind);
    }

    private static Tree interval(Interval interval) {
        return new Tree().put("from", interval.from()).put("to", interval.to());
    }

    @Override
    public Tree hold(Remedy.Hold hold) {
        return kind("hold")
                .put("what", hold.what())
                .put("needed", interval(hold.needed()))
                .put("during", hold.during().stream().map(RemedyTree::interval).toList())
                .put("by", hold.by().stream().map(Trees::authority).toList());
    }

    @Override
    public Tree complete(Remedy.Complete complete) {
        return kind("complete").put("parts", complete.parts());
    }

    @Override
    public Tree stayWithin(Remedy.StayWithin within) {
        Tree seen = new Tree()
                .put("numerator", within.seen().numerator())
                .put("denominator", within.seen().denominator())
                .put("measuredIn", within.seen().measuredIn());
        Tree limit = new Tree()
                .put("value", within.limit().value())
                .put("side", within.limit().side());
        return kind("stay-within").put("seen", seen).put("limit", limit);
    }

    @Override
    public Tree end(Remedy.End end) {
        return kind("end").put("what", end.what()).put("during", end.during().map(RemedyTree::interval));
    }

    @Override
    public Tree act(Remedy.Do act) {
        return kind("do").put("what", act.what()).put("by", act.by());
    }

    @Override
    public Tree match(Remedy.Match match) {
        return kind("match").put("element", match.element()).put("value", match.value());
    }

    @Override
    public Tree evidence(Remedy.Evidence evidence) {
        return kind("evidence").put("missing", evidence.missing());
    }

    @Override
    public Tree configure(Remedy.Configure configure) {
        return kind("configure").put("standards", configure.standards());
    }
}
