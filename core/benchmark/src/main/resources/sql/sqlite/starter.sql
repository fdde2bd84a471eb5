-- For each person and length of the new-starter period the first day after it.
CREATE TABLE starter AS
SELECT s.staff, l.months,
    unixepoch(s.started_on * 86400, 'unixepoch', '+' || l.months || ' months', 'floor') / 86400 AS past
FROM staff s
CROSS JOIN (SELECT DISTINCT amount AS months FROM standard WHERE name = $code.new-starter.period) l;
CREATE INDEX starter_of_staff ON starter (staff);
