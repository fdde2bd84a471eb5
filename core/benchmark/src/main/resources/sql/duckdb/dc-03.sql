-- DC-03 a delegated task is delivered with a current sign-off for it
INSERT INTO judgement
WITH delegated_for AS (
    SELECT staff, code, case_file, begins, ends
    FROM delegation
    WHERE case_file IS NOT NULL
    UNION ALL
    SELECT d.staff, d.code, c.case_file, d.begins, d.ends
    FROM delegation d
    JOIN case_file c ON c.person = d.person
    WHERE d.case_file IS NULL),
-- Where the feed is not complete nobody knows whether a task was delegated.
matter AS (
    SELECT k.task, k.staff, k.site, k.month, k.code, k.mode, k.happened_at, TRUE AS delegated
    FROM task k
    SEMI JOIN delegated_for d ON d.staff = k.staff AND d.code = k.code AND d.case_file = k.case_file
        AND d.begins <= k.happened_at AND k.happened_at < d.ends
    UNION ALL
    SELECT k.task, k.staff, k.site, k.month, k.code, k.mode, k.happened_at, FALSE
    FROM task k
    ANTI JOIN feed f ON f.site = k.site AND f.name = $code.delegation AND f.begins <= k.happened_at AND k.happened_at < f.ends
    ANTI JOIN delegated_for d ON d.staff = k.staff AND d.code = k.code AND d.case_file = k.case_file
        AND d.begins <= k.happened_at AND k.happened_at < d.ends),
signed AS (
    SELECT staff, competency, begins, ends
    FROM sign_off
    WHERE stage IN ($Stage.INDEPENDENT, $Stage.ENHANCED) AND (assessor IS NULL OR assessor <> staff)),
met AS (
    SELECT m.task
    FROM matter m
    SEMI JOIN signed o ON o.staff = m.staff AND o.competency = m.code AND o.begins <= m.happened_at AND m.happened_at < o.ends
    WHERE m.mode IS DISTINCT FROM $Mode.SUPERVISED),
judged AS (
    SELECT m.*, t.team,
        CASE
            WHEN m.mode = $Mode.SUPERVISED THEN $State.NOT_APPLICABLE
            WHEN met.task IS NOT NULL THEN $State.MET
            WHEN NOT m.delegated OR signs.begins IS NULL OR signs.begins > m.happened_at OR signs.ends <= m.happened_at
                THEN $State.HELD_UP
            WHEN m.mode IS NULL THEN $State.UNKNOWN
            ELSE $State.BREACH
        END AS state
    FROM matter m
    LEFT JOIN met ON met.task = m.task
    LEFT JOIN staff_team t ON t.staff = m.staff AND t.begins <= m.happened_at AND m.happened_at < t.ends
    LEFT JOIN feed signs ON signs.site = m.site AND signs.name = $code.competency-sign-off)
SELECT $Rule.DC_03, state, staff, site, team, month, task, NULL, NULL, NULL,
    state IN ($State.UNKNOWN, $State.BREACH) AND happened_at >= $look_back
FROM judged;
