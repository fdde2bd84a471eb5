package org.plumbline;

import java.util.regex.Pattern;

/**
 * {@code WF-02}. Two letters belong to the core; a local pack's prefix has three to eight and stands in its manifest.
 *
 * @param value letters, a hyphen, two or three digits
 */
public record RuleCode(String value) implements Comparable<RuleCode> {
    private static final Pattern FORM = Pattern.compile("[A-Z]{2,8}-[0-9]{2,3}");

    /**
     * Checks the form.
     *
     * @param value letters, a hyphen, two or three digits
     * @throws IllegalArgumentException if the value does not look like {@code WF-02}
     */
    public RuleCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a rule code must look like `WF-02`: `" + value + "`");
        }
    }

    /**
     * Short for the constructor.
     *
     * @param value letters, a hyphen, two or three digits
     * @return the code
     */
    public static RuleCode of(String value) {
        return new RuleCode(value);
    }

    /**
     * The letters before the hyphen.
     *
     * @return the group of the catalogue, or the prefix of a local pack
     */
    public String group() {
        return value.substring(0, value.indexOf('-'));
    }

    @Override
    public int compareTo(RuleCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
