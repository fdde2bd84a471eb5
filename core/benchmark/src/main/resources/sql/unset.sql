SELECT rule, site, COUNT(*)
FROM judgement
WHERE told AND state = $State.NOT_CONFIGURED
GROUP BY rule, site;
