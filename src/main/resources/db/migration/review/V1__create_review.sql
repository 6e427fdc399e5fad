create table review_campaign (
    id uuid not null,
    name varchar(120) not null,
    season varchar(40) not null,
    created_at timestamp with time zone not null,
    created_by uuid not null,
    constraint review_campaign_pk primary key (id),
    constraint review_campaign_uq unique (name, season)
);

-- What the words of a rating scale mean on the scale from 1 to 5.
create table review_scale (
    scale varchar(40) not null,
    word varchar(40) not null,
    rating integer not null,
    constraint review_scale_pk primary key (scale, word),
    constraint review_scale_rating_ck check (rating between 1 and 5)
);
insert into review_scale (scale, word, rating) values
    ('1-5', '1', 1), ('1-5', '2', 2), ('1-5', '3', 3), ('1-5', '4', 4), ('1-5', '5', 5),
    ('1-4', '1', 1), ('1-4', '2', 2), ('1-4', '3', 4), ('1-4', '4', 5),
    ('A-E', 'A', 5), ('A-E', 'B', 4), ('A-E', 'C', 3), ('A-E', 'D', 2), ('A-E', 'E', 1);

-- An uploaded file: pending until committed; the bytes are kept by the tables module for a day.
create table review_upload (
    id uuid not null,
    campaign_id uuid not null,
    uploaded_by uuid not null,
    file_name varchar(200) not null,
    scale varchar(40) not null,
    uploaded_at timestamp with time zone not null,
    committed_at timestamp with time zone,
    undone_at timestamp with time zone,
    ratings_added integer not null,
    ratings_changed integer not null,
    ratings_same integer not null,
    rows_refused integer not null,
    people integer not null,
    proposals_added integer not null,
    constraint review_upload_pk primary key (id),
    constraint review_upload_campaign_fk foreign key (campaign_id) references review_campaign (id)
);
create index review_upload_campaign_ix on review_upload (campaign_id, uploaded_at);

create table review_refused_row (
    upload_id uuid not null,
    line integer not null,
    column_name varchar(200) not null,
    bad_value varchar(200) not null,
    reason varchar(40) not null,
    constraint review_refused_row_pk primary key (upload_id, line),
    constraint review_refused_row_fk foreign key (upload_id) references review_upload (id)
);

-- The person comes first in these keys: chunks of people are looked up by them, and H2 uses a list for the first column only.
create table review_rating (
    campaign_id uuid not null,
    person_id uuid not null,
    competency_id varchar(8) not null,
    rating integer not null,
    constraint review_rating_pk primary key (person_id, campaign_id, competency_id),
    constraint review_rating_ck check (rating between 1 and 5)
);

create table review_role_fact (
    campaign_id uuid not null,
    person_id uuid not null,
    fact varchar(40) not null,
    amount integer not null,
    constraint review_role_fact_pk primary key (person_id, campaign_id, fact)
);

-- A rule proposes a path that has no published track for the person yet.
create table review_no_course (
    campaign_id uuid not null,
    person_id uuid not null,
    path_id varchar(80) not null,
    constraint review_no_course_pk primary key (person_id, campaign_id)
);

create table review_rule_book (
    version integer not null,
    published_at timestamp with time zone not null,
    published_by uuid,
    rules varchar(100000) not null,
    constraint review_rule_book_pk primary key (version)
);

-- Append-only.
create table review_fact (
    id uuid not null,
    at timestamp with time zone not null,
    actor uuid,
    kind varchar(40) not null,
    subject uuid not null,
    facts varchar(100000) not null,
    upload_id uuid,
    constraint review_fact_pk primary key (id)
);
create index review_fact_upload_ix on review_fact (upload_id);
create index review_fact_subject_ix on review_fact (subject, at);
