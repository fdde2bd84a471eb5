package org.plumbline.internal.pack.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Holds what stands behind {@code then} against the one thing that may: judgements. */
final class Consequence {
    private static final String RIGHT = "`findings.judge( $case, $case.within( … ) );` and nothing else";
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("insert", "inserts an object"),
            Map.entry("insertLogical", "inserts an object"),
            Map.entry("update", "changes what others see"),
            Map.entry("modify", "changes what others see"),
            Map.entry("delete", "takes a fact away"),
            Map.entry("retract", "takes a fact away"),
            Map.entry("drools", "reaches for the engine"),
            Map.entry("kcontext", "reaches for the engine"),
            Map.entry("new", "makes an object"),
            Map.entry("throw", "throws"),
            Map.entry("while", "loops"),
            Map.entry("for", "loops"),
            Map.entry("do", "loops"),
            Map.entry("System", "reaches for the process"),
            Map.entry("Runtime", "reaches for the process"),
            Map.entry("Thread", "reaches for the process"));

    private final RuleSource source;
    private final Scope scope;
    private final Known known;

    Consequence(RuleSource source, Scope scope, Known known) {
        this.source = source;
        this.scope = scope;
        this.known = known;
    }

    void check(String text, int start, int line) {
        List<List<Token>> statements = statements(Lexer.tokens(text, start));
        if (statements.isEmpty()) {
            source.sayLine(line, "the rule judges nothing", RIGHT);
        }
        statements.forEach(this::check);
    }

    private static List<List<Token>> statements(List<Token> tokens) {
        List<List<Token>> statements = new ArrayList<>();
        List<Token> open = new ArrayList<>();
        for (Token token : tokens) {
            if (token.is(";")) {
                statements.add(open);
                open = new ArrayList<>();
            } else {
                open.add(token);
            }
        }
        if (!open.isEmpty()) {
            statements.add(open);
        }
        statements.removeIf(List::isEmpty);
        return statements;
    }

    private void check(List<Token> statement) {
        if (!begins(statement) || !statement.get(statement.size() - 1).is(")")) {
            Token first = statement.get(0);
            String act = NAMED.getOrDefault(first.text(), "does something else than judge");
            source.say(first.at(), "`" + first.text() + "` " + act, RIGHT);
            return;
        }
        List<Token> arguments = statement.subList(4, statement.size() - 1);
        if (!balanced(arguments)) {
            source.say(statement.get(0).at(), "something is done with what `findings.judge` answers", RIGHT);
            return;
        }
        for (Token token : arguments) {
            if (NAMED.containsKey(token.text()) && token.isName()) {
                source.say(token.at(), "`" + token.text() + "` " + NAMED.get(token.text()), RIGHT);
                return;
            }
        }
        new Expressions(source, scope, known, arguments, null).check();
    }

    private static boolean begins(List<Token> statement) {
        return statement.size() > 5
                && statement.get(0).is("findings")
                && statement.get(1).is(".")
                && statement.get(2).is("judge")
                && statement.get(3).is("(");
    }

    /** Whether the parenthesis that closes the statement is the one of the call. */
    private static boolean balanced(List<Token> tokens) {
        int depth = 0;
        for (Token token : tokens) {
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0;
    }
}
