package org.plumbline.testkit.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of a rule: {@code $shift : Shift( lateCover ) from $staff.shifts}.
 *
 * @param start where it starts, with its {@code exists} or {@code not} and the name that it gives
 * @param end where it ends, with what follows {@code from}
 * @param binding the name that it gives; null where it gives none
 * @param type what it matches
 * @param typeName the tokens that name the type
 * @param constraints what stands in its brackets
 * @param source what follows {@code from}; null where nothing does
 * @param quantifier its {@code exists} or {@code not}; null where it has none
 * @param expressions those of its constraints
 */
record Pattern(
        int start,
        int end,
        @Nullable String binding,
        Class<?> type,
        Tokens typeName,
        Tokens constraints,
        @Nullable Expr source,
        @Nullable Token quantifier,
        List<Expr> expressions) {}
