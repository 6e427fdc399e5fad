-- The narrow side of rpt_enrolment, for counting and sorting many: one index holds all of it, so the wide rows stay unread.
create index enrolment_narrow_ix on enrolment
    (end_on, id, status, person_id, start_on, completed_at, path_id, track_id, campaign_id);

create view rpt_enrolment_status as
select id as enrolment_id, person_id, campaign_id, path_id, track_id, status as stored_status, start_on, end_on, completed_at
from enrolment
where end_on is not null;

-- When the database recorded a change: the instant of a fact itself can lie in the past.
alter table enrolment_fact add column recorded_at timestamp with time zone default current_timestamp not null;
create index enrolment_fact_recorded_ix on enrolment_fact (recorded_at);

create view rpt_enrolment_change as
select recorded_at from enrolment_fact;
