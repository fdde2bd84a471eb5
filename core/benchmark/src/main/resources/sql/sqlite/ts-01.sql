-- TS-01 temporary staff are inducted before their first shift
INSERT INTO judgement
WITH first AS (
    SELECT f.shift, f.site, f.begins AS start, f.begins_month AS month, f.staff
    FROM staff s
    JOIN shift f ON f.staff = s.staff AND (f.begins, f.id) = (
        SELECT e.begins, e.id FROM shift e WHERE e.staff = s.staff ORDER BY e.begins, e.id LIMIT 1)
    WHERE s.employment <> $Employment.PERMANENT
    LIMIT -1),
judged AS (
    SELECT f.*,
        CASE
            WHEN EXISTS (
                SELECT 1 FROM training i
                WHERE i.staff = f.staff AND i.kind = $Training.INDUCTION AND i.begins <= f.start AND f.start < i.ends)
                THEN $State.MET
            WHEN $as_of <= f.start THEN $State.NOT_YET_DUE
            WHEN EXISTS (
                SELECT 1 FROM feed t
                WHERE t.site = f.site AND t.name = $code.training-record AND t.begins <= f.start AND f.start < t.ends)
                THEN $State.BREACH
            ELSE $State.HELD_UP
        END AS state,
        (SELECT MIN(i.begins) FROM training i
            WHERE i.staff = f.staff AND i.kind = $Training.INDUCTION AND i.begins > f.start AND i.begins < i.ends) AS closed
    FROM first f
    WHERE TRUE
    LIMIT -1)
SELECT $Rule.TS_01, state, staff, site,
    (SELECT t.team FROM staff_team t WHERE t.staff = j.staff AND t.begins <= j.start AND j.start < t.ends),
    month, shift, NULL, start, NULL,
    state = $State.NOT_YET_DUE OR state = $State.BREACH AND (closed IS NULL OR closed >= $look_back)
FROM judged j
WHERE TRUE;
