-- SV-02 supervision is held at the required interval
INSERT INTO judgement
WITH held AS (
    SELECT p.staff, s.site, p.post, p.id, p.begins, p.begins_on, CASE WHEN s.left_at < p.ends THEN s.left_at ELSE p.ends END AS ends
    FROM post p
    JOIN staff s ON s.staff = p.staff
    WHERE NOT p.planned AND p.begins <= $as_of),
-- Posts that touch make one unbroken time.
marked AS (
    SELECT h.*,
        CASE
            WHEN begins <= MAX(ends) OVER (
                PARTITION BY staff ORDER BY begins, id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) THEN 0
            ELSE 1
        END AS new
    FROM held h
    WHERE begins < ends),
numbered AS (
    SELECT m.*, SUM(new) OVER (PARTITION BY staff ORDER BY begins, id ROWS UNBOUNDED PRECEDING) AS run
    FROM marked m),
run AS (
    SELECT staff, site, run, MIN(begins) AS begins, MIN(begins_on) AS begins_on, MAX(ends) AS ends,
        MIN(CASE WHEN new = 1 THEN post END) AS post
    FROM numbered
    GROUP BY staff, site, run),
-- Of several sessions at one instant the last.
counting AS (
    SELECT s.staff, s.session, s.starts_at, s.day
    FROM session s
    WHERE s.status = $Status.HELD AND s.kind = $Session.REGULAR AND (s.lead IS NULL OR s.lead <> s.staff)
        AND NOT EXISTS (
            SELECT 1 FROM session other
            WHERE other.staff = s.staff AND other.starts_at = s.starts_at AND other.id > s.id
                AND other.status = $Status.HELD AND other.kind = $Session.REGULAR
                AND (other.lead IS NULL OR other.lead <> other.staff))),
start AS (
    SELECT staff, site, run, ends AS run_ends, begins AS since, begins_on AS day, -1 - post AS matter
    FROM run
    UNION ALL
    SELECT r.staff, r.site, r.run, r.ends, s.starts_at, s.day, s.session
    FROM run r
    JOIN counting s ON s.staff = r.staff AND s.starts_at >= r.begins AND s.starts_at < r.ends),
followed AS (
    SELECT s.*, LEAD(since) OVER (PARTITION BY staff, run ORDER BY since, matter) AS next
    FROM start s),
-- Nothing is known before the feed begins: the clock that runs then starts then.
asked AS (
    SELECT f.staff, f.site, f.run, f.run_ends, f.matter, f.next, sessions.begins AS known_from, sessions.ends AS known_to,
        CASE WHEN sessions.begins > f.since THEN sessions.begins ELSE f.since END AS since,
        CASE WHEN sessions.begins > f.since THEN sessions.begins_on ELSE f.day END AS day
    FROM followed f
    LEFT JOIN feed sessions ON sessions.site = f.site AND sessions.name = $code.supervision-session
    WHERE (sessions.begins IS NULL OR f.run_ends > sessions.begins)
        AND (f.next IS NULL OR f.next > f.since AND (sessions.begins IS NULL OR f.next > sessions.begins))),
matter AS (
    SELECT a.*, a.run_ends AS ends, a.next AS done, today.month, after.begins - 1 AS due
    FROM asked a
    JOIN site ON site.site = a.site
    JOIN day today ON today.zone = site.zone AND today.day = a.day
    LEFT JOIN standard l ON l.name = $code.supervision.interval AND l.site = a.site
        AND a.since >= l.begins AND a.since < l.ends
    LEFT JOIN day after ON after.zone = site.zone AND after.day = a.day + l.amount + 1),
judged AS (
    SELECT m.*, t.team,
        CASE
            WHEN m.due IS NULL THEN $State.NOT_CONFIGURED
            WHEN m.done <= m.due THEN $State.MET
            WHEN m.ends <= m.due AND m.ends <= $as_of THEN $State.NOT_APPLICABLE
            WHEN $as_of <= m.due THEN $State.NOT_YET_DUE
            WHEN m.known_from <= m.since AND m.due < m.known_to THEN CASE WHEN m.done IS NULL THEN $State.OVERDUE ELSE $State.LATE END
            ELSE $State.HELD_UP
        END AS state
    FROM matter m
    LEFT JOIN staff_team t ON t.staff = m.staff AND t.begins <= m.since AND m.since < t.ends),
told AS (
    SELECT j.*,
        CASE state
            WHEN $State.NOT_YET_DUE THEN TRUE
            WHEN $State.NOT_CONFIGURED THEN done IS NULL OR done >= $look_back
            WHEN $State.LATE THEN done >= $look_back
            WHEN $State.OVERDUE THEN ends >= $look_back
            ELSE FALSE
        END AS told
    FROM judged j)
SELECT $Rule.SV_02, state, staff, site, team, month, matter, since, due, done, told
FROM told;
