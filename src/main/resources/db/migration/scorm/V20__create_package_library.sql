-- A package that somebody uploaded, with all its versions. Without a region it is the whole company's.
create table scorm_package (
    id uuid not null,
    region varchar(40),
    archived_at timestamp with time zone,
    created_at timestamp with time zone not null,
    constraint scorm_package_pk primary key (id)
);

-- Never changed. Archive: SHA-256 of the file that was uploaded; content: its files in the content store.
create table scorm_package_version (
    package_id uuid not null,
    number integer not null,
    archive varchar(64) not null,
    content varchar(64) not null,
    file_name varchar(255) not null,
    title varchar(300) not null,
    edition varchar(20) not null,
    activities integer not null,
    files integer not null,
    bytes bigint not null,
    report text not null,
    uploaded_at timestamp with time zone not null,
    uploaded_by uuid not null,
    constraint scorm_package_version_pk primary key (package_id, number),
    constraint scorm_package_version_package_fk foreign key (package_id) references scorm_package (id),
    constraint scorm_package_version_edition_ck check (edition in ('SCORM_12', 'SCORM_2004_2ND', 'SCORM_2004_3RD', 'SCORM_2004_4TH'))
);
create index scorm_package_version_archive_ix on scorm_package_version (archive);

-- A file on its way in; its bytes so far lie in the data folder. It ends with a version, or with a report that says why not.
create table scorm_upload (
    id uuid not null,
    owner_id uuid not null,
    file_name varchar(255) not null,
    bytes bigint not null,
    region varchar(40),
    package_id uuid,
    begun_at timestamp with time zone not null,
    report text,
    result_package_id uuid,
    result_number integer,
    constraint scorm_upload_pk primary key (id),
    constraint scorm_upload_result_ck check ((result_package_id is null) = (result_number is null))
);
create index scorm_upload_begun_ix on scorm_upload (begun_at);

-- Append-only: who did what to a package, and when.
create table scorm_package_fact (
    id uuid not null,
    at timestamp with time zone not null,
    actor uuid not null,
    kind varchar(20) not null,
    package_id uuid not null,
    facts varchar(4000) not null,
    constraint scorm_package_fact_pk primary key (id),
    constraint scorm_package_fact_kind_ck check (kind in ('UPLOADED', 'ARCHIVED', 'RESTORED', 'REMOVED'))
);
create index scorm_package_fact_package_ix on scorm_package_fact (package_id, at);
