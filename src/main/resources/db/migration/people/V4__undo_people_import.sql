-- An import can be undone for thirty days: so long it is remembered who came with it, and what was known before of those whom it changed.
alter table people_import add column file_name varchar(200) default '' not null;
alter table people_import add column undone_at timestamp with time zone;
alter table people_import add column undone_by uuid;
alter table people_import add column removed integer;
alter table people_import add column restored integer;
alter table people_import add column staying integer;
alter table people_import add constraint people_import_undone_ck
    check ((undone_at is null) = (undone_by is null) and (undone_at is null) = (removed is null)
        and (undone_at is null) = (restored is null) and (undone_at is null) = (staying is null));
create index people_import_at_ix on people_import (at);

create table people_import_added (
    upload_id uuid not null,
    person_id uuid not null,
    constraint people_import_added_pk primary key (upload_id, person_id)
);

-- units that got another region
create table people_import_moved (
    upload_id uuid not null,
    path varchar(1000) not null,
    region_id varchar(40) not null,
    moved_to varchar(40) not null,
    constraint people_import_moved_pk primary key (upload_id, path)
);

-- as a file would say it: the unit by its path, the line manager by employee id
create table people_import_former (
    upload_id uuid not null,
    person_id uuid not null,
    employee_id varchar(80) not null,
    full_name varchar(200) not null,
    mail varchar(254) not null,
    country varchar(2) not null,
    path varchar(1000) not null,
    region_id varchar(40) not null,
    manager varchar(80),
    language varchar(2) not null,
    zone varchar(60) not null,
    months_in_role integer,
    leads_change_project integer,
    mixed_project integer,
    team_countries integer,
    expatriate integer,
    constraint people_import_former_pk primary key (upload_id, person_id)
);
create index people_import_former_person_ix on people_import_former (person_id);
