-- For queries across modules: every run of a unit, in the edition that it was begun in.
create view rpt_attempt as
select id as attempt_id, enrolment_id, person_id, unit_id, track_version, language, opened_at
from learning_attempt;
