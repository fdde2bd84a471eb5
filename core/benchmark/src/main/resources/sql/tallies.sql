SELECT rule, 'network', month, SUM(met), SUM(late), SUM(overdue), SUM(other_breach), SUM(unknown), SUM(not_configured),
    SUM(not_yet_due), SUM(not_applicable)
FROM counted
GROUP BY rule, month
UNION ALL
SELECT rule, 'partner ' || s.partner, c.month, SUM(met), SUM(late), SUM(overdue), SUM(other_breach), SUM(unknown), SUM(not_configured),
    SUM(not_yet_due), SUM(not_applicable)
FROM counted c
JOIN site s ON s.site = c.site
GROUP BY rule, s.partner, c.month
UNION ALL
SELECT rule, 'site ' || MIN(s.id), c.month, SUM(met), SUM(late), SUM(overdue), SUM(other_breach), SUM(unknown), SUM(not_configured),
    SUM(not_yet_due), SUM(not_applicable)
FROM counted c
JOIN site s ON s.site = c.site
GROUP BY rule, c.site, c.month
UNION ALL
SELECT rule, 'team ' || MIN(t.id), month, SUM(met), SUM(late), SUM(overdue), SUM(other_breach), SUM(unknown), SUM(not_configured),
    SUM(not_yet_due), SUM(not_applicable)
FROM counted c
JOIN team t ON t.team = c.team
GROUP BY rule, c.team, month;
