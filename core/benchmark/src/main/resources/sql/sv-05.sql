-- SV-05 the supervision ratio of a team stays inside its limit
INSERT INTO judgement
WITH supervising AS (
    SELECT a.team, a.supervisor, a.wte
    FROM assignment a
    JOIN staff s ON s.staff = a.supervisor
    JOIN team t ON t.team = a.team
    JOIN site ON site.site = t.site
    WHERE a.kind = $Assignment.CLINICAL AND a.begins <= $as_of AND $as_of < a.ends AND s.left_on > site.today),
held AS (
    SELECT p.team, p.staff, p.wte
    FROM post p
    JOIN staff s ON s.staff = p.staff
    JOIN team t ON t.team = p.team
    JOIN site ON site.site = t.site
    WHERE NOT p.planned AND p.begins <= $as_of AND $as_of < p.ends AND s.left_on > site.today),
staffed AS (
    SELECT h.team, SUM(CASE WHEN s.supervisor IS NULL THEN h.wte ELSE 0 END) AS wte
    FROM held h
    LEFT JOIN (SELECT DISTINCT team, supervisor FROM supervising) s ON s.team = h.team AND s.supervisor = h.staff
    GROUP BY h.team),
-- What the assignments say; else all of the supervisor's own time, if no other team has a part in it.
supervisor AS (
    SELECT s.team,
        CASE
            WHEN COUNT(*) = COUNT(s.wte) THEN SUM(s.wte)
            WHEN NOT EXISTS (
                SELECT 1 FROM assignment a
                WHERE a.supervisor = s.supervisor AND a.team <> s.team AND a.begins <= $as_of AND $as_of < a.ends)
                THEN (
                    SELECT SUM(p.wte) FROM post p
                    WHERE p.staff = s.supervisor AND NOT p.planned AND p.begins <= $as_of AND $as_of < p.ends)
        END AS wte
    FROM supervising s
    GROUP BY s.team, s.supervisor),
supervisors AS (
    SELECT team, SUM(wte) AS wte, COUNT(*) - COUNT(wte) AS missing
    FROM supervisor
    GROUP BY team),
judged AS (
    SELECT t.team, t.site, site.month,
        CASE
            WHEN l.amount IS NULL THEN $State.NOT_CONFIGURED
            WHEN posts.begins IS NULL OR posts.begins > $last_expected OR posts.ends <= $last_expected THEN $State.HELD_UP
            WHEN s.missing > 0 THEN $State.UNKNOWN
            WHEN assignments.begins IS NULL OR assignments.begins > $last_expected OR assignments.ends <= $last_expected
                THEN $State.HELD_UP
            WHEN h.wte <= l.amount * COALESCE(s.wte, 0) THEN $State.MET
            ELSE $State.BREACH
        END AS state
    FROM staffed h
    JOIN team t ON t.team = h.team
    JOIN site ON site.site = t.site
    LEFT JOIN standard l ON l.name = $code.supervision.staff-per-supervisor AND l.site = t.site
        AND $as_of >= l.begins AND $as_of < l.ends
    LEFT JOIN supervisors s ON s.team = h.team
    LEFT JOIN feed posts ON posts.site = t.site AND posts.name = $code.post
    LEFT JOIN feed assignments ON assignments.site = t.site AND assignments.name = $code.supervisor-assignment)
SELECT $Rule.SV_05, state, team, site, team, month, NULL, NULL, NULL, NULL, state IN ($State.BREACH, $State.UNKNOWN, $State.NOT_CONFIGURED)
FROM judged;
