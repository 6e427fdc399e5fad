-- Of what is published: texts whose original has changed in meaning since they were made. Each publication writes it anew.
create table catalog_original_changed (
    track_id varchar(80) not null,
    unit_id varchar(160) not null,
    language varchar(2) not null,
    original varchar(2) not null,
    since date,
    constraint catalog_original_changed_pk primary key (track_id, unit_id, language)
);
