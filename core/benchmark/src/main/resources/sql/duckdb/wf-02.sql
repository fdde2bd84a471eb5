-- WF-02 intake is completed in time
INSERT INTO judgement
WITH for_case AS (
    SELECT case_file, MIN(completed_at) AS done
    FROM case_step
    WHERE element = $code.intake
    GROUP BY case_file),
for_referral AS (
    SELECT referral, MIN(completed_at) AS done
    FROM referral_step
    WHERE element = $code.intake
    GROUP BY referral),
matter AS (
    SELECT r.referral, r.site, r.month, c.case_file, r.received_at AS start, r.received_at + l.amount AS due,
        LEAST(for_case.done, for_referral.done) AS done
    FROM referral r
    LEFT JOIN standard l ON l.name = $code.intake.completed-within AND l.site = r.site
        AND r.received_at >= l.begins AND r.received_at < l.ends
    LEFT JOIN case_file c ON c.referral = r.referral
    LEFT JOIN for_case ON for_case.case_file = c.case_file
    LEFT JOIN for_referral ON for_referral.referral = r.referral),
judged AS (
    SELECT m.*, t.team, gone.begins > m.due AS was_over,
        CASE
            WHEN m.done <= m.due THEN $State.MET
            WHEN stopped.begins IS NOT NULL THEN $State.NOT_APPLICABLE
            WHEN $as_of <= m.due THEN $State.NOT_YET_DUE
            WHEN steps.begins <= m.start AND m.due < steps.ends
                AND statuses.begins <= m.due AND m.due < statuses.ends
                AND decisions.begins <= m.due AND m.due < decisions.ends
                THEN CASE WHEN m.done IS NULL THEN $State.OVERDUE ELSE $State.LATE END
            ELSE $State.HELD_UP
        END AS state
    FROM matter m
    LEFT JOIN case_team t ON t.case_file = m.case_file AND t.begins <= m.start AND m.start < t.ends
    LEFT JOIN stopped ON stopped.case_file = m.case_file
        AND stopped.begins <= CASE WHEN m.due < $as_of THEN m.due ELSE $as_of END
        AND stopped.ends > CASE WHEN m.due < $as_of THEN m.due ELSE $as_of END
    LEFT JOIN gone ON gone.case_file = m.case_file
    LEFT JOIN feed steps ON steps.site = m.site AND steps.name = $code.workflow-step
    LEFT JOIN feed statuses ON statuses.site = m.site AND statuses.name = $code.case-status
    LEFT JOIN feed decisions ON decisions.site = m.site AND decisions.name = $code.decision)
SELECT $Rule.WF_02, state, referral, site, team, month, referral, start, due, done,
    CASE
        WHEN state = $State.NOT_YET_DUE THEN TRUE
        WHEN state = $State.LATE THEN done >= $look_back
        WHEN state = $State.OVERDUE THEN was_over IS NOT TRUE
        ELSE FALSE
    END
FROM judged;
