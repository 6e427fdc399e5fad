-- One row per message; (kind, subject_id) makes a repeated event harmless. claimed_until keeps two nodes from sending the same one.
create table message (
    id uuid not null,
    person_id uuid not null,
    kind varchar(40) not null,
    subject_id uuid not null,
    language varchar(2) not null,
    mail varchar(254) not null,
    title varchar(400) not null,
    body varchar(8000) not null,
    written_at timestamp with time zone not null,
    claimed_until timestamp with time zone,
    tries integer not null,
    sent_at timestamp with time zone,
    constraint message_pk primary key (id),
    constraint message_subject_uq unique (kind, subject_id)
);
create index message_person_ix on message (person_id, written_at);
create index message_unsent_ix on message (sent_at, written_at);
