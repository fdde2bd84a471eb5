-- TS-01 temporary staff are inducted before their first shift
INSERT INTO judgement
WITH numbered AS (
    SELECT f.shift, f.site, f.begins AS start, f.begins_month AS month, f.staff,
        ROW_NUMBER() OVER (PARTITION BY f.staff ORDER BY f.begins, f.id) AS number
    FROM shift f
    JOIN staff s ON s.staff = f.staff
    WHERE s.employment <> $Employment.PERMANENT),
induction AS (
    SELECT staff, begins, ends
    FROM training
    WHERE kind = $Training.INDUCTION AND begins < ends),
judged AS (
    SELECT f.*, t.team,
        CASE
            WHEN EXISTS (
                SELECT 1 FROM induction i
                WHERE i.staff = f.staff AND i.begins <= f.start AND f.start < i.ends) THEN $State.MET
            WHEN $as_of <= f.start THEN $State.NOT_YET_DUE
            WHEN trainings.begins <= f.start AND f.start < trainings.ends THEN $State.BREACH
            ELSE $State.HELD_UP
        END AS state,
        (SELECT MIN(i.begins) FROM induction i WHERE i.staff = f.staff AND i.begins > f.start) AS closed
    FROM numbered f
    LEFT JOIN staff_team t ON t.staff = f.staff AND t.begins <= f.start AND f.start < t.ends
    LEFT JOIN feed trainings ON trainings.site = f.site AND trainings.name = $code.training-record
    WHERE f.number = 1),
told AS (
    SELECT j.*,
        state = $State.NOT_YET_DUE OR state = $State.BREACH AND (closed IS NULL OR closed >= $look_back) AS told
    FROM judged j)
SELECT $Rule.TS_01, state, staff, site, team, month, shift, NULL, start, NULL, told
FROM told;
