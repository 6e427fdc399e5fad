-- Which files the database was migrated with last: a start with the same files has nothing to do. One row.
create table migrations_seen (
    fingerprint varchar(64) not null
);
