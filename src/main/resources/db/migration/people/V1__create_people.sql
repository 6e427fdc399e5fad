create table region (
    id varchar(40) not null,
    constraint region_pk primary key (id)
);

create table org_unit (
    id uuid not null,
    name varchar(200) not null,
    path varchar(1000) not null,
    region_id varchar(40) not null,
    constraint org_unit_pk primary key (id),
    constraint org_unit_path_uq unique (path),
    constraint org_unit_region_fk foreign key (region_id) references region (id)
);
create index org_unit_region_ix on org_unit (region_id);

-- language and zone come from the company's file until the person has chosen themselves
create table person (
    id uuid not null,
    employee_id varchar(80) not null,
    full_name varchar(200) not null,
    mail varchar(254) not null,
    country varchar(2) not null,
    org_unit_id uuid not null,
    line_manager_id uuid,
    language varchar(2) not null,
    language_chosen boolean default false not null,
    zone varchar(60) not null,
    zone_chosen boolean default false not null,
    market_override varchar(40),
    months_in_role integer,
    leads_change_project integer,
    mixed_project integer,
    team_countries integer,
    expatriate integer,
    name_key varchar(400) not null,
    search_text varchar(1000) not null,
    constraint person_pk primary key (id),
    constraint person_employee_id_uq unique (employee_id),
    constraint person_mail_uq unique (mail),
    constraint person_org_unit_fk foreign key (org_unit_id) references org_unit (id),
    constraint person_line_manager_fk foreign key (line_manager_id) references person (id),
    constraint person_line_manager_ck check (line_manager_id <> id),
    constraint person_language_ck check (language in ('en', 'fr', 'zh', 'ru'))
);
create index person_org_unit_ix on person (org_unit_id);
create index person_line_manager_ix on person (line_manager_id);
create index person_name_key_ix on person (name_key, id);

-- the whole chain above each person: depth 1 is the line manager
create table reporting_line (
    manager_id uuid not null,
    person_id uuid not null,
    depth integer not null,
    constraint reporting_line_pk primary key (manager_id, person_id),
    constraint reporting_line_manager_fk foreign key (manager_id) references person (id),
    constraint reporting_line_person_fk foreign key (person_id) references person (id),
    constraint reporting_line_depth_ck check (depth >= 1)
);
create index reporting_line_person_ix on reporting_line (person_id);

-- region '*': the role is not bound to a region
create table role_grant (
    person_id uuid not null,
    role varchar(20) not null,
    region_id varchar(40) not null,
    constraint role_grant_pk primary key (person_id, role, region_id),
    constraint role_grant_person_fk foreign key (person_id) references person (id),
    constraint role_grant_role_ck check (role in ('LOCAL_HR', 'GROUP_HR', 'AUTHOR', 'ADMINISTRATOR')),
    constraint role_grant_region_ck check ((role = 'LOCAL_HR') = (region_id <> '*'))
);
create index role_grant_role_ix on role_grant (role);

create table account (
    person_id uuid not null,
    password varchar(200) not null,
    password_set_at timestamp with time zone not null,
    constraint account_pk primary key (person_id),
    constraint account_person_fk foreign key (person_id) references person (id)
);

-- person is null for the link that sets up the first administrator; only the hash of the token is kept
create table one_time_link (
    id uuid not null,
    token_hash varchar(64) not null,
    purpose varchar(12) not null,
    person_id uuid,
    issued_at timestamp with time zone not null,
    expires_at timestamp with time zone not null,
    used_at timestamp with time zone,
    constraint one_time_link_pk primary key (id),
    constraint one_time_link_token_uq unique (token_hash),
    constraint one_time_link_person_fk foreign key (person_id) references person (id),
    constraint one_time_link_purpose_ck check (purpose in ('ACTIVATION', 'RESET', 'SET_UP')),
    constraint one_time_link_target_ck check ((purpose = 'SET_UP') = (person_id is null))
);
create index one_time_link_person_ix on one_time_link (person_id);

create table people_fact (
    id uuid not null,
    at timestamp with time zone not null,
    actor uuid,
    kind varchar(40) not null,
    subject uuid not null,
    facts varchar(4000) not null,
    constraint people_fact_pk primary key (id)
);
create index people_fact_subject_ix on people_fact (subject, at);

create view rpt_person as
select p.id as person_id, p.employee_id, p.full_name, p.mail, p.country, u.region_id, p.org_unit_id,
       u.name as org_unit_name, u.path as org_unit_path, p.line_manager_id, m.full_name as line_manager_name,
       p.language, p.zone, p.market_override, p.name_key, p.search_text
from person p
join org_unit u on u.id = p.org_unit_id
left join person m on m.id = p.line_manager_id;

create view rpt_reporting_line as
select manager_id, person_id, depth from reporting_line;
