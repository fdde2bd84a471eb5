-- WF-03 a missed contact in the high-risk tier is followed up in time
INSERT INTO judgement
WITH missed AS (
    SELECT k.contact, k.case_file, k.site, k.month, k.happened_at AS start,
        (SELECT COALESCE(r.tier, -1) FROM risk r
            WHERE r.case_file = k.case_file AND r.assessed_at <= k.happened_at
            ORDER BY r.assessed_at DESC LIMIT 1) AS tier
    FROM contact k
    WHERE k.outcome = $Outcome.MISSED AND k.with_whom = $WithWhom.PERSON
    LIMIT -1),
matter AS (
    SELECT m.contact, m.case_file, m.site, m.month, m.start, m.tier, m.start + l.amount AS due,
        (SELECT MIN(k.happened_at) FROM contact k
            WHERE k.case_file = m.case_file AND k.outcome = $Outcome.COMPLETED AND k.with_whom = $WithWhom.PERSON
                AND k.dated AND k.happened_at > m.start) AS done
    FROM missed m
    LEFT JOIN standard l ON l.name = $code.missed-contact.high-risk-follow-up-within AND l.site = m.site
        AND m.start >= l.begins AND m.start < l.ends
    WHERE m.tier IS NULL OR m.tier IN ($Tier.HIGH, -1)
    LIMIT -1),
judged AS (
    SELECT m.*, EXISTS (
            SELECT 1 FROM contact k
            WHERE m.done IS NULL AND k.case_file = m.case_file AND k.outcome = $Outcome.COMPLETED
                AND k.with_whom = $WithWhom.PERSON AND NOT k.dated) AS undated,
        CASE
            WHEN m.done <= m.due THEN $State.MET
            WHEN EXISTS (
                SELECT 1 FROM stop s
                WHERE s.case_file = m.case_file AND s.begins <= MIN(m.due, $as_of) AND MIN(m.due, $as_of) < s.ends)
                THEN $State.NOT_APPLICABLE
            WHEN $as_of <= m.due THEN $State.NOT_YET_DUE
            WHEN m.done IS NULL AND EXISTS (
                SELECT 1 FROM contact k
                WHERE k.case_file = m.case_file AND k.outcome = $Outcome.COMPLETED
                    AND k.with_whom = $WithWhom.PERSON AND NOT k.dated)
                THEN $State.UNKNOWN
            WHEN EXISTS (
                    SELECT 1 FROM feed f
                    WHERE f.site = m.site AND f.name = $code.contact AND f.begins <= m.start AND m.due < f.ends)
                AND EXISTS (
                    SELECT 1 FROM feed f
                    WHERE f.site = m.site AND f.name = $code.case-status AND f.begins <= m.due AND m.due < f.ends)
                AND (m.tier IS NOT NULL OR EXISTS (
                    SELECT 1 FROM feed f
                    WHERE f.site = m.site AND f.name = $code.risk-assessment AND f.begins <= m.start AND m.start < f.ends))
                THEN CASE
                    WHEN m.tier IS NOT $Tier.HIGH THEN $State.UNKNOWN
                    WHEN m.done IS NULL THEN $State.OVERDUE
                    ELSE $State.LATE
                END
            ELSE $State.HELD_UP
        END AS state
    FROM matter m
    WHERE TRUE
    LIMIT -1)
SELECT $Rule.WF_03, state, case_file, site,
    (SELECT t.team FROM case_team t WHERE t.case_file = j.case_file AND t.begins <= j.start AND j.start < t.ends),
    month, contact, start, due, done,
    CASE
        WHEN state IN ($State.MET, $State.NOT_APPLICABLE, $State.HELD_UP) THEN FALSE
        WHEN state = $State.NOT_YET_DUE THEN TRUE
        WHEN done IS NOT NULL THEN done >= $look_back
        ELSE undated OR NOT EXISTS (
            SELECT 1 FROM stop s
            WHERE s.case_file = j.case_file AND s.for_good AND s.begins > j.due AND s.begins < $look_back)
    END
FROM judged j
WHERE TRUE;
