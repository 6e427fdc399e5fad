-- One row for each attempt on an activity with content: what its SCO found, and what it has set since, as JSON documents.
create table scorm_run (
    attempt_id uuid not null,
    activity integer not null,
    number integer not null,
    found text not null,
    said text not null,
    constraint scorm_run_pk primary key (attempt_id, activity, number),
    constraint scorm_run_attempt_fk foreign key (attempt_id) references scorm_attempt (attempt_id)
);

-- Until now packages had one SCO, the only child of the root. Where one of the academy's own was left, it is resumed.
insert into scorm_run (attempt_id, activity, number, found, said)
select attempt_id, 1, 1, '{}', snapshot from scorm_attempt where session_id is not null;

alter table scorm_attempt add column tracking text;
alter table scorm_attempt add column activity integer;
alter table scorm_attempt add column number integer;
alter table scorm_attempt add column delivery integer default 0 not null;
update scorm_attempt set tracking = '{"seed":0}';
update scorm_attempt set tracking = '{"seed":0,"activities":{"lesson":{"suspended":true,"attempts":1,"objectives":[{}]},"lesson-item":{"suspended":true,"attempts":1,"objectives":[{}]}},"suspended":"lesson-item"}'
where session_id is not null and (pin like '%/what-people-lose/%' or pin like '%/two-minute-story/%')
    and (not terminated or snapshot like '%"cmi.exit":"suspend"%' or snapshot like '%"cmi.core.exit":"suspend"%');
alter table scorm_attempt alter column tracking set not null;
alter table scorm_attempt drop constraint scorm_attempt_standard_ck;
alter table scorm_attempt drop column standard;
alter table scorm_attempt drop column snapshot;

-- What activities of several packages know of one learner together, as JSON documents.
create table scorm_learner (
    person_id uuid not null,
    objectives text not null,
    stores text not null,
    constraint scorm_learner_pk primary key (person_id)
);
