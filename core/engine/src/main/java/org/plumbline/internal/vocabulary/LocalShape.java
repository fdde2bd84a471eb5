package org.plumbline.internal.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.Subject;
import org.plumbline.fact.FactType;
import org.plumbline.fact.Fault;
import org.plumbline.fact.LocalFact;
import org.plumbline.fact.LocalField;

/** The shape of a type of fact that a pack declares: some components of {@link LocalFact}, and fields of its own. */
public final class LocalShape {
    private static final Map<Subject.Type, String> ABOUT = Map.of(
            Subject.Type.REFERRAL, "referralId",
            Subject.Type.CASE, "caseId",
            Subject.Type.STAFF, "staffId",
            Subject.Type.TEAM, "teamId",
            Subject.Type.PARTNER, "partnerId");

    private final String name;
    private final List<LocalField> own;
    private final Map<String, Form> forms = new LinkedHashMap<>();
    /** What a row has to have, whether or not the record could do without it. */
    private final List<String> required = new ArrayList<>();

    private final List<String> ofRecord;

    public LocalShape(String name, Subject.Type about, List<LocalField> own) {
        this.name = name;
        this.own = List.copyOf(own);
        own.forEach(field -> forms.put(field.name(), form(field)));
        String id = ABOUT.get(about);
        boolean placed = about != Subject.Type.PARTNER && about != Subject.Type.NETWORK;
        Stream.of(placed ? "site" : null, id).filter(field -> field != null).forEach(required::add);
        ofRecord = Stream.of("id", placed ? "site" : null, id, "at", "recordedAt", "source", "withdrawn")
                .filter(field -> field != null)
                .toList();
    }

    private static Form form(LocalField field) {
        return switch (field.kind()) {
            case TEXT -> new TextForm();
            case TIME -> new TimeForm();
            case DATE -> new DateForm();
            case NUMBER -> new NumberForm("number", number -> number);
            case YES_NO -> new YesNoForm();
            case CHOICE -> ChoiceForm.ofWords(field.options());
        };
    }

    /** The value of each component of the record. */
    public @Nullable Object[] read(Shape record, Map<String, ?> row, List<Fault> faults) {
        Map<String, Object> ofBase = new LinkedHashMap<>();
        Map<String, String> values = new TreeMap<>();
        row.forEach((field, raw) -> {
            Form form = forms.get(field);
            if (form != null) {
                value(field, form, raw, faults).ifPresent(value -> values.put(field, value));
            } else if (ofRecord.contains(field)) {
                ofBase.put(field, raw);
            } else {
                faults.add(unknown(field));
            }
        });
        ofBase.put("type", name);
        ofBase.put("values", values);
        own.stream()
                .filter(field -> field.required() && Shape.isMissing(row.get(field.name())))
                .forEach(field -> faults.add(Say.missing(field.name(), words(field), field.meaning())));
        required.stream()
                .filter(field -> Shape.isMissing(row.get(field)))
                .forEach(field -> faults.add(Say.missing(field, "text", meaning(record, field))));
        return record.read(ofBase, "", faults);
    }

    private static Optional<String> value(String field, Form form, @Nullable Object raw, List<Fault> faults) {
        Object value = raw == null || Shape.isMissing(raw) ? null : form.read(raw, field, faults);
        if (value == null) {
            return Optional.empty();
        }
        form.check(value, field, faults);
        if (value instanceof Boolean yes) {
            return Optional.of(yes ? "yes" : "no");
        }
        return Optional.of(value.toString());
    }

    private String words(LocalField field) {
        Form form = forms.get(field.name());
        return form == null ? "text" : form.words();
    }

    private static String meaning(Shape record, String field) {
        return record.fields().stream()
                .filter(one -> one.name().equals(field))
                .map(FactType.Field::meaning)
                .findFirst()
                .orElse("");
    }

    /** The fields that a row may have, those of the record first. */
    public List<FactType.Field> fields(Shape record) {
        List<FactType.Field> fields = new ArrayList<>();
        record.fields().stream()
                .filter(field -> ofRecord.contains(field.name()))
                .map(field -> new FactType.Field(
                        field.name(),
                        field.form(),
                        field.required() || required.contains(field.name()),
                        field.meaning(),
                        field.refersTo(),
                        field.byDefault(),
                        field.inner()))
                .forEach(fields::add);
        for (LocalField field : own) {
            fields.add(new FactType.Field(
                    field.name(),
                    words(field),
                    field.required(),
                    field.meaning(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of()));
        }
        return fields;
    }

    public boolean has(String field) {
        return forms.containsKey(field) || ofRecord.contains(field);
    }

    /** The fault of a field that does not exist. */
    public Fault unknown(String field) {
        List<String> known = new ArrayList<>(ofRecord);
        known.addAll(forms.keySet());
        return Say.unknown(field, name, known);
    }
}
