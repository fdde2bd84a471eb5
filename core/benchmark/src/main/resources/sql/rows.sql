SELECT rule, state, subject, site,
    CASE WHEN state <> $State.NOT_YET_DUE THEN matter END,
    CASE WHEN state IN ($State.LATE, $State.OVERDUE) THEN start END,
    CASE WHEN state IN ($State.LATE, $State.OVERDUE) THEN due WHEN state = $State.NOT_YET_DUE THEN due + 1 END,
    CASE WHEN state = $State.LATE THEN done END
FROM judgement
WHERE told AND state <> $State.NOT_CONFIGURED;
