-- The key of all seals: one row, made at first use.
create table scorm_secret (
    id integer not null,
    secret varchar(64) not null,
    constraint scorm_secret_pk primary key (id),
    constraint scorm_secret_one_ck check (id = 1)
);

-- One row per run of a package: what it is pinned to, who writes it, and everything the SCO has set, as one JSON document.
create table scorm_attempt (
    attempt_id uuid not null,
    track_version varchar(64) not null,
    package_folder varchar(400) not null,
    standard varchar(16) not null,
    epoch integer not null,
    session_id uuid,
    session_epoch integer not null,
    sequence integer not null,
    terminated boolean not null,
    spent_before_millis bigint not null,
    snapshot text not null,
    stored_at timestamp with time zone not null,
    revision bigint not null,
    constraint scorm_attempt_pk primary key (attempt_id),
    constraint scorm_attempt_standard_ck check (standard in ('SCORM_12', 'SCORM_2004'))
);
