-- A learner's run of a unit. "latest" is true for the attempt that opening the unit continues and null for all others, so that there is one at most.
create table learning_attempt (
    id uuid not null,
    enrolment_id uuid not null,
    person_id uuid not null,
    unit_id varchar(160) not null,
    track_version varchar(64) not null,
    language varchar(2) not null,
    opened_at timestamp with time zone not null,
    latest boolean,
    failed boolean not null,
    constraint learning_attempt_pk primary key (id),
    constraint learning_attempt_latest_uq unique (enrolment_id, unit_id, latest)
);

create table learning_unit_progress (
    enrolment_id uuid not null,
    unit_id varchar(160) not null,
    status varchar(16) not null,
    best_score double precision,
    completed_at timestamp with time zone,
    constraint learning_unit_progress_pk primary key (enrolment_id, unit_id),
    constraint learning_unit_progress_status_ck check (status in ('IN_PROGRESS', 'COMPLETED')),
    constraint learning_unit_progress_completed_ck check ((status = 'COMPLETED') = (completed_at is not null))
);

-- One row per enrolment that has been touched; also the lock under which its progress changes.
create table learning_track_progress (
    enrolment_id uuid not null,
    core_done integer not null,
    core_total integer not null,
    local_done integer not null,
    local_total integer not null,
    minutes_done integer not null,
    minutes_total integer not null,
    best_score double precision,
    first_activity_at timestamp with time zone,
    last_activity_at timestamp with time zone,
    completed_at timestamp with time zone,
    constraint learning_track_progress_pk primary key (enrolment_id)
);

create table learning_fact (
    id uuid not null,
    at timestamp with time zone not null,
    actor uuid,
    kind varchar(40) not null,
    subject uuid not null,
    facts varchar(4000) not null,
    constraint learning_fact_pk primary key (id)
);
create index learning_fact_subject_ix on learning_fact (subject, at);

-- What the person chose for a week that was not a good one; the plan itself is computed when read.
create table learning_plan_choice (
    id uuid not null,
    enrolment_id uuid not null,
    kind varchar(16) not null,
    monday date not null,
    chosen_at timestamp with time zone not null,
    constraint learning_plan_choice_pk primary key (id),
    constraint learning_plan_choice_monday_uq unique (enrolment_id, monday),
    constraint learning_plan_choice_kind_ck check (kind in ('SHIFT', 'SPREAD'))
);

-- "What will you try?", for the learner's eyes only.
create table learning_intention (
    enrolment_id uuid not null,
    unit_id varchar(160) not null,
    words varchar(2000) not null,
    written_at timestamp with time zone not null,
    constraint learning_intention_pk primary key (enrolment_id, unit_id)
);

create view rpt_progress as
select enrolment_id,
       core_done + local_done as required_done,
       core_total + local_total as required_total,
       core_done, core_total, local_done, local_total,
       minutes_done, minutes_total,
       first_activity_at, last_activity_at,
       best_score
from learning_track_progress;
