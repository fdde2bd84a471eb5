-- What is not counted yet, by rule, site, team and month.
INSERT INTO counted
SELECT rule, site, team, month,
    COUNT(*) FILTER (WHERE state = $State.MET),
    COUNT(*) FILTER (WHERE state = $State.LATE),
    COUNT(*) FILTER (WHERE state = $State.OVERDUE),
    COUNT(*) FILTER (WHERE state = $State.BREACH),
    COUNT(*) FILTER (WHERE state IN ($State.UNKNOWN, $State.HELD_UP)),
    COUNT(*) FILTER (WHERE state = $State.NOT_CONFIGURED),
    COUNT(*) FILTER (WHERE state = $State.NOT_YET_DUE),
    COUNT(*) FILTER (WHERE state = $State.NOT_APPLICABLE)
FROM judgement
WHERE rule NOT IN (SELECT rule FROM counted)
GROUP BY rule, site, team, month;
