-- WF-23 a site meets its time standards in a month
INSERT INTO judgement
WITH month AS (
    SELECT zone, month, MIN(begins) AS begins, LEAD(MIN(begins)) OVER (PARTITION BY zone ORDER BY month) AS ends
    FROM day
    GROUP BY zone, month),
tally AS (
    SELECT site, month, SUM(met) AS met, SUM(met + late + overdue + other_breach) AS judged, SUM(unknown) AS unknown
    FROM counted
    WHERE rule IN ($Rule.WF_02, $Rule.WF_03)
    GROUP BY site, month),
judged AS (
    SELECT t.site, t.month, m.ends,
        CASE
            WHEN l.amount IS NULL THEN $State.NOT_CONFIGURED
            WHEN t.judged = 0 THEN $State.UNKNOWN
            WHEN 100 * t.met >= l.amount * t.judged THEN $State.MET
            ELSE $State.BREACH
        END AS state
    FROM tally t
    JOIN site ON site.site = t.site
    JOIN month m ON m.zone = site.zone AND m.month = t.month
    LEFT JOIN standard l ON l.name = $code.timeliness.share-in-time AND l.site = t.site
        AND m.begins >= l.begins AND m.begins < l.ends
    WHERE m.ends <= $as_of AND t.judged + t.unknown > 0)
SELECT $Rule.WF_23, state, site, site, NULL, month, month, NULL, NULL, NULL, state <> $State.MET AND ends >= $look_back
FROM judged;
