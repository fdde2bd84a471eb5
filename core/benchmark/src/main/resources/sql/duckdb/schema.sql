CREATE TABLE day (zone INTEGER, day INTEGER, begins BIGINT, month INTEGER);
CREATE TABLE site (site INTEGER, id VARCHAR, partner VARCHAR, zone INTEGER, today INTEGER, month INTEGER);
CREATE TABLE standard (name INTEGER, site INTEGER, begins BIGINT, ends BIGINT, amount BIGINT);
CREATE TABLE feed (name INTEGER, site INTEGER, begins BIGINT, ends BIGINT, begins_on INTEGER);
CREATE TABLE team (team INTEGER, id VARCHAR, site INTEGER);

CREATE TABLE referral (referral INTEGER, site INTEGER, received_at BIGINT, month INTEGER);
CREATE TABLE case_file (case_file INTEGER, referral INTEGER, person INTEGER);
CREATE TABLE case_step (case_file INTEGER, step INTEGER, element INTEGER, completed_at BIGINT);
CREATE TABLE referral_step (referral INTEGER, step INTEGER, element INTEGER, completed_at BIGINT);
CREATE TABLE case_team (case_file INTEGER, status INTEGER, team INTEGER, begins BIGINT, ends BIGINT);
CREATE TABLE stop (case_file INTEGER, status INTEGER, begins BIGINT, ends BIGINT, for_good BOOLEAN);
CREATE TABLE risk (case_file INTEGER, risk INTEGER, assessed_at BIGINT, tier INTEGER);
CREATE TABLE contact (
    contact INTEGER, case_file INTEGER, site INTEGER, outcome INTEGER, with_whom INTEGER, happened_at BIGINT,
    dated BOOLEAN, month INTEGER);

CREATE TABLE staff (staff INTEGER, site INTEGER, employment INTEGER, started_on INTEGER, left_on INTEGER, left_at BIGINT);
CREATE TABLE away (staff INTEGER, away INTEGER, begins_on INTEGER, ends_on INTEGER);
CREATE TABLE post (
    post INTEGER, id VARCHAR, team INTEGER, staff INTEGER, wte BIGINT, begins BIGINT, ends BIGINT, begins_on INTEGER,
    planned BOOLEAN);
CREATE TABLE assignment (supervisor INTEGER, team INTEGER, kind INTEGER, begins BIGINT, ends BIGINT, wte BIGINT);
CREATE TABLE session (
    session INTEGER, id VARCHAR, staff INTEGER, lead INTEGER, kind INTEGER, status INTEGER, starts_at BIGINT, day INTEGER);

CREATE TABLE sign_off (
    staff INTEGER, sign_off INTEGER, competency INTEGER, stage INTEGER, assessor INTEGER, begins BIGINT, ends BIGINT);
CREATE TABLE training (staff INTEGER, training INTEGER, kind INTEGER, begins BIGINT, ends BIGINT);
CREATE TABLE delegation (
    staff INTEGER, delegation INTEGER, code INTEGER, case_file INTEGER, person INTEGER, begins BIGINT, ends BIGINT);
CREATE TABLE task (
    task INTEGER, staff INTEGER, site INTEGER, case_file INTEGER, code INTEGER, mode INTEGER, happened_at BIGINT,
    month INTEGER);
CREATE TABLE shift (
    shift INTEGER, id VARCHAR, staff INTEGER, site INTEGER, duty INTEGER, planned_start BIGINT, planned_end BIGINT,
    day INTEGER, month INTEGER, begins BIGINT, begins_month INTEGER);

CREATE TABLE judgement (
    rule INTEGER, state INTEGER, subject INTEGER, site INTEGER, team INTEGER, month INTEGER, matter INTEGER,
    start BIGINT, due BIGINT, done BIGINT, told BOOLEAN);
CREATE TABLE counted (
    rule INTEGER, site INTEGER, team INTEGER, month INTEGER, met BIGINT, late BIGINT, overdue BIGINT, other_breach BIGINT,
    unknown BIGINT, not_configured BIGINT, not_yet_due BIGINT, not_applicable BIGINT);
