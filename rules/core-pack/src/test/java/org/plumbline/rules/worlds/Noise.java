package org.plumbline.rules.worlds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.FactType;

/** Facts of any type that say anything: made from the vocabulary alone. */
final class Noise {
    /** The founding makes these, and what nothing reads says nothing. */
    private static final Set<String> NOT_MADE =
            Set.of("site", "partner", "feed-coverage", "finding-response", "waiver", "adaptation");

    private static final List<FactType> TYPES = FactType.all().stream()
            .filter(type -> !NOT_MADE.contains(type.name()))
            .toList();

    private final Making making;

    private Noise(Making making) {
        this.making = making;
    }

    static void add(Making making) {
        new Noise(making).row(making.one(TYPES));
    }

    private void row(FactType type) {
        String site = making.site();
        Making.Draft draft = making.row(type.name());
        for (FactType.Field field : type.fields()) {
            if (Set.of("id", "recordedAt", "source", "withdrawn").contains(field.name())) {
                continue;
            }
            boolean there = field.required() || type.anyOf().contains(field.name()) || making.oneIn(2);
            if (there) {
                draft.with(field.name(), value(type.name(), field, site));
            }
        }
        draft.add();
    }

    private @Nullable Object value(String type, FactType.Field field, String site) {
        String form = field.form();
        if (field.refersTo().isPresent()) {
            String of = field.refersTo().get();
            if (form.startsWith("set")) {
                return making.ids(of).isEmpty() ? List.of() : List.of(making.anyOf(of, site));
            }
            return of.equals("site") ? site : making.anyOf(of, site);
        }
        if (form.startsWith("one of ")) {
            return making.one(List.of(form.substring("one of ".length()).split(", ")));
        }
        return switch (form) {
            case "time with offset" -> making.oneIn(6) ? making.soon() : making.past();
            case "date" -> making.date(making.oneIn(4) ? making.soon() : making.past());
            case "yes or no" -> making.random.nextBoolean();
            case "whole number" -> making.random.nextInt(4);
            case "number" -> making.either("0", "1", "0.5", "3");
            case "text" -> making.one(Words.of(type, field.name()));
            case "set of texts" -> making.some(Words.of(type, field.name()));
            default -> nested(type, field);
        };
    }

    private @Nullable Object nested(String type, FactType.Field field) {
        if (field.form().startsWith("list of date")) {
            return List.of(making.date(making.past()));
        }
        if (field.form().equals("for each code text") || field.form().startsWith("for each code time")) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("staff-trained", field.form().endsWith("text") ? "yes" : making.past());
            return map;
        }
        return field.inner().isEmpty() ? null : inner(type, field);
    }

    private @Nullable Object inner(String type, FactType.Field field) {
        Map<String, Object> one = new LinkedHashMap<>();
        String site = making.site();
        for (FactType.Field part : field.inner()) {
            Object value = part.form().equals("time of day")
                    ? making.either("09:00", "17:00", "22:00")
                    : value(type, part, site);
            if (value != null && (part.required() || making.oneIn(2))) {
                one.put(part.name(), value);
            }
        }
        if (field.form().startsWith("for each code")) {
            return Map.of("good-practice", one);
        }
        return field.form().startsWith("list") ? new ArrayList<>(List.of(one)) : one;
    }
}
