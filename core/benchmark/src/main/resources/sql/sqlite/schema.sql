-- What is looked up by one key only is kept in its order, without an index beside it.
CREATE TABLE day (zone INTEGER, day INTEGER, begins INTEGER, month INTEGER,
    PRIMARY KEY (zone, day)) WITHOUT ROWID;
CREATE TABLE site (site INTEGER PRIMARY KEY, id TEXT, partner TEXT, zone INTEGER, today INTEGER, month INTEGER);
CREATE TABLE standard (name INTEGER, site INTEGER, begins INTEGER, ends INTEGER, amount INTEGER,
    PRIMARY KEY (site, name, begins)) WITHOUT ROWID;
CREATE TABLE feed (name INTEGER, site INTEGER, begins INTEGER, ends INTEGER, begins_on INTEGER,
    PRIMARY KEY (site, name)) WITHOUT ROWID;
CREATE TABLE team (team INTEGER PRIMARY KEY, id TEXT, site INTEGER);

CREATE TABLE referral (referral INTEGER PRIMARY KEY, site INTEGER, received_at INTEGER, month INTEGER);
CREATE TABLE case_file (case_file INTEGER PRIMARY KEY, referral INTEGER, person INTEGER);
CREATE TABLE case_step (case_file INTEGER, step INTEGER, element INTEGER, completed_at INTEGER,
    PRIMARY KEY (case_file, step)) WITHOUT ROWID;
CREATE TABLE referral_step (referral INTEGER, step INTEGER, element INTEGER, completed_at INTEGER,
    PRIMARY KEY (referral, step)) WITHOUT ROWID;
CREATE TABLE case_team (case_file INTEGER, status INTEGER, team INTEGER, begins INTEGER, ends INTEGER,
    PRIMARY KEY (case_file, status)) WITHOUT ROWID;
CREATE TABLE stop (case_file INTEGER, status INTEGER, begins INTEGER, ends INTEGER, for_good INTEGER,
    PRIMARY KEY (case_file, status)) WITHOUT ROWID;
CREATE TABLE risk (case_file INTEGER, risk INTEGER, assessed_at INTEGER, tier INTEGER,
    PRIMARY KEY (case_file, assessed_at, risk)) WITHOUT ROWID;
CREATE TABLE contact (
    contact INTEGER, case_file INTEGER, site INTEGER, outcome INTEGER, with_whom INTEGER, happened_at INTEGER,
    dated INTEGER, month INTEGER,
    PRIMARY KEY (case_file, contact)) WITHOUT ROWID;

CREATE TABLE staff (staff INTEGER PRIMARY KEY, site INTEGER, employment INTEGER, started_on INTEGER, left_on INTEGER, left_at INTEGER);
CREATE TABLE away (staff INTEGER, away INTEGER, begins_on INTEGER, ends_on INTEGER,
    PRIMARY KEY (staff, away)) WITHOUT ROWID;
CREATE TABLE post (
    post INTEGER, id TEXT, team INTEGER, staff INTEGER, wte INTEGER, begins INTEGER, ends INTEGER, begins_on INTEGER,
    planned INTEGER);
CREATE TABLE assignment (supervisor INTEGER, team INTEGER, kind INTEGER, begins INTEGER, ends INTEGER, wte INTEGER);
CREATE TABLE session (
    session INTEGER, id TEXT, staff INTEGER, lead INTEGER, kind INTEGER, status INTEGER, starts_at INTEGER, day INTEGER,
    PRIMARY KEY (staff, starts_at, session)) WITHOUT ROWID;

CREATE TABLE sign_off (
    staff INTEGER, sign_off INTEGER, competency INTEGER, stage INTEGER, assessor INTEGER, begins INTEGER, ends INTEGER,
    PRIMARY KEY (staff, competency, sign_off)) WITHOUT ROWID;
CREATE TABLE training (staff INTEGER, training INTEGER, kind INTEGER, begins INTEGER, ends INTEGER,
    PRIMARY KEY (staff, training)) WITHOUT ROWID;
CREATE TABLE delegation (
    staff INTEGER, delegation INTEGER, code INTEGER, case_file INTEGER, person INTEGER, begins INTEGER, ends INTEGER,
    PRIMARY KEY (staff, code, delegation)) WITHOUT ROWID;
CREATE TABLE task (
    task INTEGER PRIMARY KEY, staff INTEGER, site INTEGER, case_file INTEGER, code INTEGER, mode INTEGER, happened_at INTEGER,
    month INTEGER);
CREATE TABLE shift (
    shift INTEGER, id TEXT, staff INTEGER, site INTEGER, duty INTEGER, planned_start INTEGER, planned_end INTEGER,
    day INTEGER, month INTEGER, begins INTEGER, begins_month INTEGER,
    PRIMARY KEY (staff, begins, id)) WITHOUT ROWID;

CREATE TABLE judgement (
    rule INTEGER, state INTEGER, subject INTEGER, site INTEGER, team INTEGER, month INTEGER, matter INTEGER,
    start INTEGER, due INTEGER, done INTEGER, told INTEGER);
CREATE TABLE counted (
    rule INTEGER, site INTEGER, team INTEGER, month INTEGER, met INTEGER, late INTEGER, overdue INTEGER, other_breach INTEGER,
    unknown INTEGER, not_configured INTEGER, not_yet_due INTEGER, not_applicable INTEGER);
