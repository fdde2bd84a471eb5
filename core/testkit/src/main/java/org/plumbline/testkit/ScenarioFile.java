package org.plumbline.testkit;

import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import org.plumbline.Problem;
import org.plumbline.RuleCode;

/**
 * The scenarios of one rule.
 *
 * @param name as problems name it, below the folder of all scenarios
 * @param rule empty only if the file cannot be used
 * @param readings how what the rule's source leaves open is read
 * @param cannot why the rule has no scenario of a category
 * @param problems what is wrong with the file; nothing of it is used if there is anything
 */
record ScenarioFile(
        String name,
        Path path,
        Optional<RuleCode> rule,
        List<String> readings,
        NavigableMap<Category, String> cannot,
        List<Scenario> scenarios,
        List<Problem> problems) {}
