package org.plumbline.internal.vocabulary;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.fact.Fault;
import org.plumbline.internal.Nearest;

/** The sentences in which faults are said. */
final class Say {
    private static final int SHOWN = 80;

    private Say() {}

    static Fault missing(String field, String form, String meaning) {
        String about = meaning.isEmpty() ? "" : ": " + firstSentence(meaning);
        return wrong(field, "`" + field + "` is missing", "add `" + field + "` (" + form + ")" + about);
    }

    static Fault notA(String form, String field, Object raw, String maybe) {
        return wrong(field, "`" + field + "` is not a " + form + ": " + quoted(raw), maybe);
    }

    static Fault notOneOf(Collection<String> names, String field, Object raw) {
        String all = String.join(", ", names);
        String maybe =
                near(raw.toString(), names).map(name -> "`" + name + "`?").orElse("one of " + all + "?");
        return wrong(field, "`" + field + "` is " + quoted(raw) + ", which is not one of " + all, maybe);
    }

    static Fault before(String field, Object value, String start, Object startValue) {
        String what = "`" + field + "` " + quoted(value) + " is before `" + start + "` " + quoted(startValue);
        return wrong(field, what, "the two are swapped?");
    }

    static Fault withoutCode(String field) {
        return wrong(field, "`" + field + "` has a value without a code", "a code before each value");
    }

    static Fault twice(String field) {
        return wrong(field, "`" + field + "` is there twice", "only one of them is meant");
    }

    static Fault negative(String field, Object value) {
        return wrong(field, "`" + field + "` is below zero: " + quoted(value), "leave it empty where it is unknown");
    }

    static Fault noneOf(Collection<String> fields) {
        String all = "`" + String.join("`, `", fields) + "`";
        String what = fields.size() == 2
                ? "neither " + all.replace("`, `", "` nor `") + " is there"
                : "none of " + all + " is there";
        return wrong(fields.iterator().next(), what, "fill in one of them");
    }

    static Fault unknown(String field, String type, Collection<String> known) {
        String maybe = near(field.substring(field.lastIndexOf('.') + 1), known)
                .map(name -> "`" + name + "`?")
                .orElse("leave it out; the fields are `" + String.join("`, `", known) + "`");
        return new Fault(field, "`" + field + "` is no field of `" + type + "`", Optional.of(maybe), false);
    }

    static Fault neitherYesNorNo(String field, Object raw) {
        return wrong(field, "`" + field + "` is neither yes nor no: " + quoted(raw), "`yes` or `no`?");
    }

    /** Upper and lower case, dashes and spaces are no difference between names. */
    static Optional<String> near(String typed, Collection<String> names) {
        return near(typed, plainly(names));
    }

    /** The same, where what {@link #plainly} makes of many names is kept. */
    static Optional<String> near(String typed, Map<String, String> plain) {
        return typed.length() > SHOWN
                ? Optional.empty()
                : Nearest.to(plain(typed), plain.keySet()).map(plain::get);
    }

    /** Names by their plain form. */
    static Map<String, String> plainly(Collection<String> names) {
        var plain = new TreeMap<String, String>();
        names.forEach(name -> plain.put(plain(name), name));
        return plain;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "").replace(" ", "");
    }

    private static Fault wrong(String field, String what, String maybe) {
        return new Fault(field, what, Optional.of(maybe), true);
    }

    private static String quoted(Object raw) {
        String text = raw.toString().replace('\n', ' ').replace('\r', ' ');
        return "`" + (text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text) + "`";
    }

    private static String firstSentence(String meaning) {
        int end = meaning.indexOf('.');
        String first = end < 0 ? meaning : meaning.substring(0, end);
        return first.substring(0, 1).toLowerCase(Locale.ROOT) + first.substring(1);
    }
}
