-- Append-only: who exported which rows.
create table reporting_fact (
    id uuid not null,
    at timestamp with time zone not null,
    actor uuid,
    kind varchar(40) not null,
    subject uuid not null,
    facts varchar(20000) not null,
    constraint reporting_fact_pk primary key (id)
);
