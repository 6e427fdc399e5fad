-- An uploaded package that is a unit of a track, beside those of the courses folder. The document says where and how; its content is what it plays.
create table catalog_placement (
    id uuid not null,
    track_id varchar(80) not null,
    content varchar(64) not null,
    document text not null,
    placed_at timestamp with time zone not null,
    placed_by uuid not null,
    constraint catalog_placement_pk primary key (id)
);
create index catalog_placement_content_ix on catalog_placement (content);

alter table catalog_fact drop constraint catalog_fact_kind_ck;
alter table catalog_fact add constraint catalog_fact_kind_ck check (kind in ('PUBLISHED', 'WITHDRAWN', 'PLACED', 'TAKEN_OUT'));
