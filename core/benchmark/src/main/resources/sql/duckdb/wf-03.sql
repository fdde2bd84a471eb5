-- WF-03 a missed contact in the high-risk tier is followed up in time
INSERT INTO judgement
WITH missed AS (
    SELECT k.contact, k.case_file, k.site, k.month, k.happened_at AS start,
        COUNT(r.case_file) > 0 AS assessed,
        ARG_MAX(COALESCE(r.tier, -1), r.assessed_at) AS tier
    FROM contact k
    LEFT JOIN risk r ON r.case_file = k.case_file AND r.assessed_at <= k.happened_at
    WHERE k.outcome = $Outcome.MISSED AND k.with_whom = $WithWhom.PERSON
    GROUP BY ALL),
matter AS (
    SELECT m.contact, m.case_file, m.site, m.month, m.start, m.assessed, m.tier, m.start + l.amount AS due
    FROM missed m
    LEFT JOIN standard l ON l.name = $code.missed-contact.high-risk-follow-up-within AND l.site = m.site
        AND m.start >= l.begins AND m.start < l.ends
    WHERE NOT m.assessed OR m.tier IN ($Tier.HIGH, -1)),
counting AS (
    SELECT case_file, happened_at, dated
    FROM contact
    WHERE outcome = $Outcome.COMPLETED AND with_whom = $WithWhom.PERSON),
followed AS (
    SELECT m.contact, MIN(k.happened_at) AS done
    FROM matter m
    JOIN counting k ON k.case_file = m.case_file AND k.happened_at > m.start
    WHERE k.dated
    GROUP BY m.contact),
undated AS (
    SELECT DISTINCT case_file
    FROM counting
    WHERE NOT dated),
judged AS (
    SELECT m.*, f.done, t.team, undated.case_file IS NOT NULL AS undated, gone.begins > m.due AS was_over,
        CASE
            WHEN f.done <= m.due THEN $State.MET
            WHEN stopped.begins IS NOT NULL THEN $State.NOT_APPLICABLE
            WHEN $as_of <= m.due THEN $State.NOT_YET_DUE
            WHEN f.done IS NULL AND undated.case_file IS NOT NULL THEN $State.UNKNOWN
            WHEN contacts.begins <= m.start AND m.due < contacts.ends
                AND statuses.begins <= m.due AND m.due < statuses.ends
                AND (m.assessed OR risks.begins <= m.start AND m.start < risks.ends)
                THEN CASE
                    WHEN m.tier IS DISTINCT FROM $Tier.HIGH THEN $State.UNKNOWN
                    WHEN f.done IS NULL THEN $State.OVERDUE
                    ELSE $State.LATE
                END
            ELSE $State.HELD_UP
        END AS state
    FROM matter m
    LEFT JOIN followed f ON f.contact = m.contact
    LEFT JOIN undated ON undated.case_file = m.case_file
    LEFT JOIN case_team t ON t.case_file = m.case_file AND t.begins <= m.start AND m.start < t.ends
    LEFT JOIN stopped ON stopped.case_file = m.case_file
        AND stopped.begins <= CASE WHEN m.due < $as_of THEN m.due ELSE $as_of END
        AND stopped.ends > CASE WHEN m.due < $as_of THEN m.due ELSE $as_of END
    LEFT JOIN gone ON gone.case_file = m.case_file
    LEFT JOIN feed contacts ON contacts.site = m.site AND contacts.name = $code.contact
    LEFT JOIN feed statuses ON statuses.site = m.site AND statuses.name = $code.case-status
    LEFT JOIN feed risks ON risks.site = m.site AND risks.name = $code.risk-assessment)
SELECT $Rule.WF_03, state, case_file, site, team, month, contact, start, due, done,
    CASE
        WHEN state IN ($State.MET, $State.NOT_APPLICABLE, $State.HELD_UP) THEN FALSE
        WHEN state = $State.NOT_YET_DUE THEN TRUE
        WHEN done IS NOT NULL THEN done >= $look_back
        ELSE undated OR was_over IS NOT TRUE
    END
FROM judged;
