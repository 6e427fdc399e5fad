-- When the database recorded something that can be the first on a path, or lead to its end.
alter table learning_fact add column recorded_at timestamp with time zone default current_timestamp not null;
create index learning_fact_recorded_ix on learning_fact (recorded_at, kind);

create view rpt_progress_change as
select recorded_at from learning_fact where kind in ('UNIT_OPENED', 'UNIT_ATTENDED', 'ATTENDANCE_WITHDRAWN');

-- For the many: who has started.
create index learning_track_progress_first_ix on learning_track_progress (first_activity_at, enrolment_id);
