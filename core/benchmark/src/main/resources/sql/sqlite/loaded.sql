CREATE INDEX case_of_referral ON case_file (referral);
CREATE INDEX post_of_staff ON post (staff);
CREATE INDEX assignment_of_supervisor ON assignment (supervisor);
