-- WF-02 intake is completed in time
INSERT INTO judgement
WITH sought AS (
    SELECT r.referral, r.site, r.month, c.case_file, r.received_at AS start, r.received_at + l.amount AS due,
        (SELECT MIN(s.completed_at) FROM case_step s WHERE s.case_file = c.case_file AND s.element = $code.intake) AS for_case,
        (SELECT MIN(s.completed_at) FROM referral_step s WHERE s.referral = r.referral AND s.element = $code.intake) AS for_referral
    FROM referral r
    LEFT JOIN standard l ON l.name = $code.intake.completed-within AND l.site = r.site
        AND r.received_at >= l.begins AND r.received_at < l.ends
    LEFT JOIN case_file c ON c.referral = r.referral
    LIMIT -1),
matter AS (
    SELECT referral, site, month, case_file, start, due,
        COALESCE(MIN(for_case, for_referral), for_case, for_referral) AS done
    FROM sought
    WHERE TRUE
    LIMIT -1),
judged AS (
    SELECT m.*,
        CASE
            WHEN m.done <= m.due THEN $State.MET
            WHEN EXISTS (
                SELECT 1 FROM stop s
                WHERE s.case_file = m.case_file AND s.begins <= MIN(m.due, $as_of) AND MIN(m.due, $as_of) < s.ends)
                THEN $State.NOT_APPLICABLE
            WHEN $as_of <= m.due THEN $State.NOT_YET_DUE
            WHEN EXISTS (
                    SELECT 1 FROM feed f
                    WHERE f.site = m.site AND f.name = $code.workflow-step AND f.begins <= m.start AND m.due < f.ends)
                AND 2 = (
                    SELECT COUNT(*) FROM feed f
                    WHERE f.site = m.site AND f.name IN ($code.case-status, $code.decision)
                        AND f.begins <= m.due AND m.due < f.ends)
                THEN CASE WHEN m.done IS NULL THEN $State.OVERDUE ELSE $State.LATE END
            ELSE $State.HELD_UP
        END AS state
    FROM matter m
    WHERE TRUE
    LIMIT -1)
SELECT $Rule.WF_02, state, referral, site,
    (SELECT t.team FROM case_team t WHERE t.case_file = j.case_file AND t.begins <= j.start AND j.start < t.ends),
    month, referral, start, due, done,
    CASE state
        WHEN $State.NOT_YET_DUE THEN TRUE
        WHEN $State.LATE THEN done >= $look_back
        WHEN $State.OVERDUE THEN NOT EXISTS (
            SELECT 1 FROM stop s
            WHERE s.case_file = j.case_file AND s.for_good AND s.begins > j.due AND s.begins < $look_back)
        ELSE FALSE
    END
FROM judged j
WHERE TRUE;
