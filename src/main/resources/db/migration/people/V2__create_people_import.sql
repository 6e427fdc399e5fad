-- what a people file did; the file itself is kept for a day only
create table people_import (
    upload_id uuid not null,
    at timestamp with time zone not null,
    actor uuid not null,
    added integer not null,
    changed integer not null,
    same integer not null,
    refused integer not null,
    constraint people_import_pk primary key (upload_id)
);
