-- DC-03 a delegated task is delivered with a current sign-off for it
INSERT INTO judgement
WITH matter AS (
    SELECT k.task, k.staff, k.site, k.month, k.code, k.mode, k.happened_at,
        EXISTS (
            SELECT 1 FROM delegation d
            WHERE d.staff = k.staff AND d.code = k.code AND d.begins <= k.happened_at AND k.happened_at < d.ends
                AND (d.case_file = k.case_file OR d.case_file IS NULL
                    AND d.person = (SELECT c.person FROM case_file c WHERE c.case_file = k.case_file))) AS delegated
    FROM task k
    LIMIT -1),
judged AS (
    SELECT m.*,
        CASE
            WHEN m.mode = $Mode.SUPERVISED THEN $State.NOT_APPLICABLE
            WHEN EXISTS (
                SELECT 1 FROM sign_off o
                WHERE o.staff = m.staff AND o.competency = m.code AND o.begins <= m.happened_at AND m.happened_at < o.ends
                    AND o.stage IN ($Stage.INDEPENDENT, $Stage.ENHANCED) AND o.assessor IS NOT o.staff)
                THEN $State.MET
            WHEN NOT m.delegated OR NOT EXISTS (
                SELECT 1 FROM feed f
                WHERE f.site = m.site AND f.name = $code.competency-sign-off
                    AND f.begins <= m.happened_at AND m.happened_at < f.ends)
                THEN $State.HELD_UP
            WHEN m.mode IS NULL THEN $State.UNKNOWN
            ELSE $State.BREACH
        END AS state
    FROM matter m
    WHERE m.delegated OR NOT EXISTS (
        SELECT 1 FROM feed f
        WHERE f.site = m.site AND f.name = $code.delegation AND f.begins <= m.happened_at AND m.happened_at < f.ends)
    LIMIT -1)
SELECT $Rule.DC_03, state, staff, site,
    (SELECT t.team FROM staff_team t WHERE t.staff = j.staff AND t.begins <= j.happened_at AND j.happened_at < t.ends),
    month, task, NULL, NULL, NULL, state IN ($State.UNKNOWN, $State.BREACH) AND happened_at >= $look_back
FROM judged j
WHERE TRUE;
