package org.plumbline.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A rule file as a text, held against the habits of the house. */
final class DrlFile {
    /** The forms of the catalogue. */
    static final Set<String> SHAPES = Set.of(
            "complete",
            "within",
            "limit",
            "signal",
            "answered",
            "cadence",
            "interval-coverage",
            "relation",
            "order-gate",
            "same-as-network",
            "valid-at-use",
            "rate",
            "meta",
            "own-deadline");

    private static final Path RULES = Path.of("src/main/resources/org/plumbline/rules");
    private static final Pattern COMMENT_OR_TEXT =
            Pattern.compile("//[^\n]*|/\\*.*?\\*/|\"((?:[^\"\\\\]|\\\\.)*)\"", Pattern.DOTALL);
    private static final Pattern STANDARD = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+");
    private static final Pattern RULE = Pattern.compile("\\brule\\s+\"(([A-Z]{2}-[0-9]{2}) [^\"]+)\"");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w$])[0-9][\\w.]*");
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\b(salience|agenda-group|activation-group|ruleflow-group|auto-focus|no-loop|lock-on-active|dialect|timer"
                    + "|calendars|enabled|duration|eval|modify|update|insert|insertLogical|delete|retract|function|declare"
                    + "|query|extends)\\b");
    private static final Pattern EXISTS = Pattern.compile("\\bexists\\s*\\(");
    private static final Pattern CALL_ON_THE_LEFT = Pattern.compile("\\)\\s*(==|!=|<=|>=|<|>)");

    private final Path path;
    private final String text;

    DrlFile(Path path, String text) {
        this.path = path;
        this.text = text;
    }

    /** All of the core, the files of a package's imports among them. */
    static List<DrlFile> all() {
        try (Stream<Path> files = Files.walk(RULES)) {
            List<DrlFile> all = new ArrayList<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".drl")).sorted().toList()) {
                all.add(new DrlFile(file, Files.readString(file)));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isOfThePackage() {
        return name().equals("package.drl");
    }

    String name() {
        return String.valueOf(path.getFileName());
    }

    String folder() {
        return String.valueOf(path.getName(path.getNameCount() - 2));
    }

    /** Without comments, and with nothing in its texts. */
    String bare() {
        return COMMENT_OR_TEXT.matcher(text).replaceAll(found -> found.group().startsWith("\"") ? "\"\"" : " ");
    }

    /** The texts after {@code when}. */
    List<String> texts() {
        int when = Math.max(text.indexOf("\nwhen"), 0);
        return COMMENT_OR_TEXT
                .matcher(text.substring(when))
                .results()
                .map(found -> Optional.ofNullable(found.group(1)))
                .flatMap(Optional::stream)
                .toList();
    }

    List<String> rules() {
        return RULE.matcher(text).results().map(found -> found.group(2)).toList();
    }

    Optional<String> metadata(String key) {
        Matcher found =
                Pattern.compile("@" + key + "\\(\\s*\"?([^\")]*?)\"?\\s*\\)").matcher(text);
        return found.find() ? Optional.of(found.group(1)).filter(value -> !value.isEmpty()) : Optional.empty();
    }

    Set<String> standardsSaid() {
        return new TreeSet<>(metadata("standards").stream()
                .flatMap(list -> Arrays.stream(list.split(",", -1)))
                .map(String::trim)
                .toList());
    }

    Set<String> standardsRead() {
        return new TreeSet<>(
                texts().stream().filter(STANDARD.asMatchPredicate()).toList());
    }

    /** Numbers, wherever they stand: a standard has them, a rule has not. The code of another rule is a name. */
    List<String> numbers() {
        Predicate<String> digits = t -> t.matches("(?s).*[0-9].*") && !t.matches("[A-Z]{2}-[0-9]{2}");
        return Stream.concat(
                        NUMBER.matcher(bare()).results().map(MatchResult::group),
                        texts().stream().filter(digits))
                .toList();
    }

    List<String> forbiddenWords() {
        return FORBIDDEN.matcher(bare()).results().map(found -> found.group(1)).toList();
    }

    List<String> callsOnTheLeft() {
        return CALL_ON_THE_LEFT
                .matcher(condition())
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** Between {@code when} and {@code then}. */
    private String condition() {
        String bare = bare();
        int when = bare.indexOf("\nwhen");
        int then = bare.indexOf("\nthen");
        return when < 0 || then < 0 ? "" : bare.substring(when, then);
    }

    /** Drools can stop firing where {@code not} stands inside the brackets of {@code exists}. */
    boolean hasNotInsideExists() {
        String condition = condition();
        return EXISTS.matcher(condition).results().anyMatch(found -> {
            int depth = 1;
            int end = found.end();
            while (depth > 0 && end < condition.length()) {
                char c = condition.charAt(end++);
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            }
            return condition.substring(found.end(), end).matches("(?s).*\\bnot\\b.*");
        });
    }

    /** The lines that begin with a word. */
    List<String> lines(String word) {
        return bare().lines()
                .map(String::trim)
                .filter(line -> line.startsWith(word + " "))
                .toList();
    }

    /** What is done, on one line. */
    String consequence() {
        String bare = bare();
        int then = bare.indexOf("\nthen");
        return then < 0
                ? ""
                : bare.substring(then + 5, bare.lastIndexOf("end"))
                        .replaceAll("\\s+", " ")
                        .trim();
    }

    boolean isNamedAfterItsRule() {
        return rules().stream().allMatch(code -> name().startsWith(code.toLowerCase(Locale.ROOT) + "-"));
    }

    @Override
    public String toString() {
        return folder() + "/" + name();
    }
}
