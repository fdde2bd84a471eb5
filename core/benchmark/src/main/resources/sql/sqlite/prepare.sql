-- The team that holds each person: of several posts at once the one that began first.
CREATE TABLE staff_team (staff INTEGER, begins INTEGER, ends INTEGER, team INTEGER, PRIMARY KEY (staff, begins)) WITHOUT ROWID;

INSERT INTO staff_team
SELECT staff, MAX(begins, COALESCE(held_until, begins)), ends, team
FROM (
    SELECT staff, team, begins, ends,
        MAX(ends) OVER (PARTITION BY staff ORDER BY begins, id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS held_until
    FROM post
    WHERE staff IS NOT NULL) AS held
WHERE held_until IS NULL OR held_until < ends;
