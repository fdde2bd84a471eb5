-- For each person and length of the new-starter period the first day after it.
CREATE TABLE starter AS
SELECT s.staff, l.months, CAST(DATE '1970-01-01' + s.started_on + to_months(l.months) AS DATE) - DATE '1970-01-01' AS past
FROM staff s
CROSS JOIN (SELECT DISTINCT CAST(amount AS INTEGER) AS months FROM standard WHERE name = $code.new-starter.period) l;
