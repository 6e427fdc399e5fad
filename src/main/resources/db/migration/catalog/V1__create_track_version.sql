-- Every version of a track that was ever published, whole: enrolments are pinned to them.
create table catalog_track_version (
    version varchar(64) not null,
    track_id varchar(80) not null,
    structure_hash varchar(64) not null,
    first_published_at timestamp with time zone not null,
    document text not null,
    constraint catalog_track_version_pk primary key (version)
);
create index catalog_track_version_track_ix on catalog_track_version (track_id);

-- The version of each track that new enrolments get.
create table catalog_published (
    track_id varchar(80) not null,
    version varchar(64) not null,
    published_at timestamp with time zone not null,
    constraint catalog_published_pk primary key (track_id),
    constraint catalog_published_version_fk foreign key (version) references catalog_track_version (version)
);

-- Append-only: who published or withdrew what, and when; no actor is the start of the academy. The subject is a track.
create table catalog_fact (
    id uuid not null,
    at timestamp with time zone not null,
    actor uuid,
    kind varchar(40) not null,
    subject varchar(80) not null,
    facts varchar(4000) not null,
    constraint catalog_fact_pk primary key (id),
    constraint catalog_fact_kind_ck check (kind in ('PUBLISHED', 'WITHDRAWN'))
);
create index catalog_fact_subject_ix on catalog_fact (subject, at);
