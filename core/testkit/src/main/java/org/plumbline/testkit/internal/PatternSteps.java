package org.plumbline.testkit.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.plumbline.rule.CaseFile;
import org.plumbline.rule.FeedFile;
import org.plumbline.rule.NetworkFile;
import org.plumbline.rule.PartnerFile;
import org.plumbline.rule.ReferralFile;
import org.plumbline.rule.ScopeFile;
import org.plumbline.rule.SiteFile;
import org.plumbline.rule.SiteMeasures;
import org.plumbline.rule.StaffFile;
import org.plumbline.rule.TeamFile;
import org.plumbline.rule.TeamMeasures;
import org.plumbline.testkit.Mutant.Group;

/** Small steps in a condition: patterns and constraints dropped, negated, compared otherwise. */
final class PatternSteps {
    private static final Map<String, String> SIGNS =
            Map.of("==", "!=", "!=", "==", "<", "<=", "<=", "<", ">", ">=", ">=", ">", "||", "&&", "&&", "||");

    private static final List<Class<?>> DOSSIERS = List.of(
            CaseFile.class,
            FeedFile.class,
            NetworkFile.class,
            PartnerFile.class,
            ReferralFile.class,
            ScopeFile.class,
            SiteFile.class,
            SiteMeasures.class,
            StaffFile.class,
            TeamFile.class,
            TeamMeasures.class);

    private final String text;
    private final RuleParts rule;
    private final List<Change> changes = new ArrayList<>();

    private PatternSteps(String text, RuleParts rule) {
        this.text = text;
        this.rule = rule;
    }

    static List<Change> of(String text, RuleParts rule) {
        PatternSteps steps = new PatternSteps(text, rule);
        rule.patterns.forEach(steps::pattern);
        steps.signs(rule.done);
        return steps.changes;
    }

    private void pattern(Pattern pattern) {
        boolean first = pattern.equals(rule.patterns.get(0));
        String binding = pattern.binding();
        if (!first && (binding == null || !rule.uses(binding))) {
            add(Group.DROPPED, pattern.start(), pattern.end(), "");
        }
        Token quantifier = pattern.quantifier();
        if (quantifier != null) {
            String other = quantifier.is("exists") ? "not" : "exists";
            add(Group.EXISTS, quantifier.start(), quantifier.end(), other);
        }
        if (first) {
            otherDossiers(pattern);
        }
        constraints(pattern.constraints());
        signs(pattern.constraints());
    }

    /** The first pattern is the population: any wider or narrower kind of subject. */
    private void otherDossiers(Pattern pattern) {
        Tokens name = pattern.typeName();
        for (Class<?> other : DOSSIERS) {
            boolean near =
                    other.isAssignableFrom(pattern.type()) || pattern.type().isAssignableFrom(other);
            if (near && other != pattern.type()) {
                add(Group.POPULATION, name.start(), name.end(), other.getSimpleName());
            }
        }
    }

    private void constraints(Tokens all) {
        List<Tokens> constraints = all.split(",");
        for (int i = 0; i < constraints.size(); i++) {
            Tokens one = constraints.get(i);
            if (one.is(one.from() + 1, ":")) {
                continue;
            }
            boolean last = i == constraints.size() - 1;
            int start = last && i > 0 ? constraints.get(i - 1).end() : one.start();
            int end = last ? one.end() : constraints.get(i + 1).start();
            add(Group.DROPPED, start, end, "");
            operands(one, "||");
            operands(one, "&&");
            negated(one);
        }
    }

    /** Each of those that are joined by a sign left out, or negated. */
    private void operands(Tokens constraint, String sign) {
        List<Tokens> operands = constraint.split(sign);
        for (int i = 0; operands.size() > 1 && i < operands.size(); i++) {
            boolean last = i == operands.size() - 1;
            int start = last ? operands.get(i - 1).end() : operands.get(i).start();
            int end = last ? operands.get(i).end() : operands.get(i + 1).start();
            add(Group.DROPPED, start, end, "");
            negated(operands.get(i));
        }
    }

    /** A comparison is negated by its sign. */
    private void negated(Tokens one) {
        boolean compared = one.split("||").size() == 1
                && one.split("&&").size() == 1
                && Arrays.asList("==", "!=").stream().anyMatch(sign -> one.find(one.from(), sign) < one.to());
        if (compared) {
            return;
        }
        if (one.is(one.from(), "!")) {
            add(Group.NEGATED, one.start(), one.at(one.from()).end(), "");
        } else {
            add(Group.NEGATED, one.start(), one.end(), "!( " + text.substring(one.start(), one.end()) + " )");
        }
    }

    private void signs(Tokens tokens) {
        for (int at = tokens.from(); at < tokens.to(); at++) {
            Token token = tokens.at(at);
            String other = token.kind() == Token.Kind.SIGN ? SIGNS.get(token.text()) : null;
            if (other != null) {
                add(Group.COMPARISON, token.start(), token.end(), other);
            }
            if (token.kind() == Token.Kind.NUMBER && token.text().matches("[0-9]{1,9}")) {
                add(Group.LIMIT, token.start(), token.end(), Integer.toString(Integer.parseInt(token.text()) + 1));
            }
        }
    }

    private void add(Group group, int start, int end, String instead) {
        changes.add(new Change(group, start, end, instead));
    }
}
