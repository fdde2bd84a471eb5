-- The team that holds each person: of several posts at once the one that began first.
CREATE TABLE staff_team AS
SELECT staff, team, ends,
    CASE WHEN held_until > begins THEN held_until ELSE begins END AS begins
FROM (
    SELECT staff, team, begins, ends,
        MAX(ends) OVER (PARTITION BY staff ORDER BY begins, id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS held_until
    FROM post
    WHERE staff IS NOT NULL) AS held
WHERE held_until IS NULL OR held_until < ends;

-- When the clocks of a case stand still, without overlaps.
CREATE TABLE stopped AS
SELECT case_file, MIN(begins) AS begins, MAX(ends) AS ends
FROM (
    SELECT case_file, begins, ends, SUM(new) OVER (PARTITION BY case_file ORDER BY begins ROWS UNBOUNDED PRECEDING) AS run
    FROM (
        SELECT case_file, begins, ends,
            CASE
                WHEN begins <= MAX(ends) OVER (
                    PARTITION BY case_file ORDER BY begins ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) THEN 0
                ELSE 1
            END AS new
        FROM stop) AS marked) AS numbered
GROUP BY case_file, run;

-- When a case was last out of scope for good before the look-back: what fell due before that was over then.
CREATE TABLE gone AS
SELECT case_file, MAX(begins) AS begins
FROM stop
WHERE for_good AND begins < $look_back
GROUP BY case_file;
