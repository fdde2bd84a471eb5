-- RC-05 new starters are not alone on late cover before they are signed off
INSERT INTO judgement
WITH matter AS (
    SELECT f.shift, f.staff, f.site, f.month, f.planned_start AS begins, f.planned_end AS ends, l.amount,
        CASE WHEN f.planned_start < $last_expected THEN f.planned_start ELSE $last_expected END AS sought_from,
        CASE
            WHEN f.planned_start >= $last_expected THEN $last_expected
            WHEN f.planned_end < $last_expected THEN f.planned_end - 1
            ELSE $last_expected - 1
        END AS sought_to
    FROM shift f
    LEFT JOIN standard l ON l.name = $code.new-starter.period AND l.site = f.site
        AND f.planned_start >= l.begins AND f.planned_start < l.ends
    LEFT JOIN starter s ON s.staff = f.staff AND s.months = l.amount
    WHERE f.duty = $code.late AND f.staff IS NOT NULL AND (s.past IS NULL OR f.day < s.past)),
signed AS (
    SELECT staff, begins, ends
    FROM sign_off
    WHERE competency = $code.late-cover AND stage IN ($Stage.INDEPENDENT, $Stage.ENHANCED) AND (assessor IS NULL OR assessor <> staff)
        AND begins < ends),
-- Shifts of those who are signed off at some time, unless they are away.
cover AS (
    SELECT f.staff, f.site, f.planned_start AS begins, f.planned_end AS ends,
        EXISTS (
            SELECT 1 FROM shift other
            WHERE other.staff = f.staff AND other.site <> f.site
                AND other.planned_start < f.planned_end AND f.planned_start < other.planned_end) AS elsewhere
    FROM shift f
    WHERE f.staff IN (SELECT staff FROM signed)
        AND NOT EXISTS (SELECT 1 FROM away a WHERE a.staff = f.staff AND a.begins_on <= f.day AND f.day < a.ends_on)),
present AS (
    SELECT m.shift, m.begins AS needed_from, m.ends AS needed_to, c.elsewhere,
        CASE WHEN s.begins > c.begins THEN s.begins ELSE c.begins END AS begins,
        CASE WHEN s.ends < c.ends THEN s.ends ELSE c.ends END AS ends
    FROM matter m
    JOIN cover c ON c.site = m.site AND c.begins < m.ends AND m.begins < c.ends
    JOIN signed s ON s.staff = c.staff),
spell AS (
    SELECT p.*, MAX(CASE WHEN NOT elsewhere THEN ends END) OVER (
        PARTITION BY shift ORDER BY begins ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS reached
    FROM present p
    WHERE elsewhere OR begins < ends),
covered AS (
    SELECT shift, MAX(CASE WHEN elsewhere THEN 1 ELSE 0 END) AS elsewhere,
        MAX(CASE WHEN NOT elsewhere THEN ends END) AS until,
        MAX(CASE
            WHEN NOT elsewhere AND begins > needed_from AND (reached IS NULL OR begins > reached AND reached < needed_to) THEN 1
            ELSE 0
        END) AS gap
    FROM spell
    GROUP BY shift),
judged AS (
    SELECT m.*, t.team,
        CASE
            WHEN c.gap = 0 AND c.until >= m.ends THEN $State.MET
            WHEN c.elsewhere = 1 THEN $State.UNKNOWN
            WHEN shifts.begins IS NULL OR shifts.begins > m.sought_from OR shifts.ends <= m.sought_to
                OR signs.begins IS NULL OR signs.begins > m.sought_from OR signs.ends <= m.sought_to THEN $State.HELD_UP
            WHEN m.amount IS NULL THEN $State.NOT_CONFIGURED
            ELSE $State.BREACH
        END AS state
    FROM matter m
    LEFT JOIN covered c ON c.shift = m.shift
    LEFT JOIN feed shifts ON shifts.site = m.site AND shifts.name = $code.shift
    LEFT JOIN feed signs ON signs.site = m.site AND signs.name = $code.competency-sign-off
    LEFT JOIN staff_team t ON t.staff = m.staff AND t.begins <= m.begins AND m.begins < t.ends),
told AS (
    SELECT j.*,
        state IN ($State.BREACH, $State.UNKNOWN, $State.NOT_CONFIGURED) AND (ends > $as_of OR ends >= $look_back) AS told
    FROM judged j)
SELECT $Rule.RC_05, state, staff, site, team, month, shift, NULL, NULL, NULL, told
FROM told;
