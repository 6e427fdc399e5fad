create table upload (
    id uuid not null,
    owner_id uuid not null,
    file_name varchar(200) not null,
    charset varchar(20),
    separator_name varchar(12),
    expires_at timestamp with time zone not null,
    constraint upload_pk primary key (id)
);
create index upload_expires_ix on upload (expires_at);

-- parts of at most 1,000,000 bytes: what both engines take in one value
create table upload_part (
    upload_id uuid not null,
    number integer not null,
    bytes bytea not null,
    constraint upload_part_pk primary key (upload_id, number),
    constraint upload_part_upload_fk foreign key (upload_id) references upload (id) on delete cascade
);
