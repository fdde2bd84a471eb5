-- Shifts of those who are signed off for late cover at some time, unless they are away.
CREATE TABLE cover (
    site INTEGER, begins INTEGER, ends INTEGER, shift INTEGER, staff INTEGER, elsewhere INTEGER,
    PRIMARY KEY (site, begins, shift)) WITHOUT ROWID;

INSERT INTO cover
SELECT f.site, f.planned_start, f.planned_end, f.shift, f.staff,
    EXISTS (
        SELECT 1 FROM shift other
        WHERE other.staff = f.staff AND other.site <> f.site
            AND other.planned_start < f.planned_end AND f.planned_start < other.planned_end)
FROM shift f
WHERE f.staff IN (
        SELECT o.staff FROM sign_off o
        WHERE o.competency = $code.late-cover AND o.stage IN ($Stage.INDEPENDENT, $Stage.ENHANCED)
            AND o.assessor IS NOT o.staff AND o.begins < o.ends)
    AND NOT EXISTS (SELECT 1 FROM away a WHERE a.staff = f.staff AND a.begins_on <= f.day AND f.day < a.ends_on);

-- RC-05 new starters are not alone on late cover before they are signed off
INSERT INTO judgement
WITH matter AS MATERIALIZED (
    SELECT f.shift, f.staff, f.site, f.month, f.planned_start AS begins, f.planned_end AS ends, l.amount
    FROM shift f
    LEFT JOIN standard l ON l.name = $code.new-starter.period AND l.site = f.site
        AND f.planned_start >= l.begins AND f.planned_start < l.ends
    LEFT JOIN starter s ON s.staff = f.staff AND s.months = l.amount
    WHERE f.duty = $code.late AND f.staff IS NOT NULL AND (s.past IS NULL OR f.day < s.past)),
-- A shift that meets another begins less than the longest shift before it.
present AS (
    SELECT m.shift, m.begins AS needed_from, m.ends AS needed_to, c.elsewhere,
        MAX(s.begins, c.begins) AS begins, MIN(s.ends, c.ends) AS ends
    FROM matter m
    JOIN cover c ON c.site = m.site AND c.begins < m.ends AND c.ends > m.begins
        AND c.begins > m.begins - (SELECT MAX(ends - begins) FROM cover)
    JOIN sign_off s ON s.staff = c.staff AND s.competency = $code.late-cover
        AND s.stage IN ($Stage.INDEPENDENT, $Stage.ENHANCED) AND s.assessor IS NOT s.staff AND s.begins < s.ends),
spell AS (
    SELECT p.*, MAX(CASE WHEN NOT elsewhere THEN ends END) OVER (
        PARTITION BY shift ORDER BY begins ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS reached
    FROM present p
    WHERE elsewhere OR begins < ends),
covered AS MATERIALIZED (
    SELECT shift, MAX(elsewhere) AS elsewhere, MAX(CASE WHEN NOT elsewhere THEN ends END) AS until,
        MAX(NOT elsewhere AND begins > needed_from AND (reached IS NULL OR begins > reached AND reached < needed_to)) AS gap
    FROM spell
    GROUP BY shift),
judged AS (
    SELECT m.shift, m.staff, m.site, m.month, m.begins, m.ends,
        CASE
            WHEN c.gap = 0 AND c.until >= m.ends THEN $State.MET
            WHEN c.elsewhere = 1 THEN $State.UNKNOWN
            WHEN 2 > (
                SELECT COUNT(*) FROM feed f
                WHERE f.site = m.site AND f.name IN ($code.shift, $code.competency-sign-off)
                    AND f.begins <= MIN(m.begins, $last_expected)
                    AND f.ends > CASE
                        WHEN m.begins >= $last_expected THEN $last_expected
                        ELSE MIN(m.ends, $last_expected) - 1
                    END)
                THEN $State.HELD_UP
            WHEN m.amount IS NULL THEN $State.NOT_CONFIGURED
            ELSE $State.BREACH
        END AS state
    FROM matter m
    LEFT JOIN covered c ON c.shift = m.shift
    LIMIT -1)
SELECT $Rule.RC_05, state, staff, site,
    (SELECT t.team FROM staff_team t WHERE t.staff = j.staff AND t.begins <= j.begins AND j.begins < t.ends),
    month, shift, NULL, NULL, NULL,
    state IN ($State.BREACH, $State.UNKNOWN, $State.NOT_CONFIGURED) AND (ends > $as_of OR ends >= $look_back)
FROM judged j
WHERE TRUE;
