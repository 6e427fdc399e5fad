-- Many people are to get an activation link each: by mail, or in a file that is handed out once. The id is made by the page that asks.
create table invitation (
    id uuid not null,
    at timestamp with time zone not null,
    actor uuid not null,
    by_mail boolean not null,
    people integer not null,
    withdrawn_at timestamp with time zone,
    withdrawn_by uuid,
    constraint invitation_pk primary key (id),
    constraint invitation_withdrawn_ck check ((withdrawn_at is null) = (withdrawn_by is null))
);
create index invitation_at_ix on invitation (at);

-- Not issued: the link is yet to be made, since the secret in it is stored nowhere. Claimed: one node is about to mail it.
create table invited (
    invitation_id uuid not null,
    person_id uuid not null,
    issued_at timestamp with time zone,
    claimed_until timestamp with time zone,
    tries integer default 0 not null,
    constraint invited_pk primary key (invitation_id, person_id),
    constraint invited_invitation_fk foreign key (invitation_id) references invitation (id),
    constraint invited_person_fk foreign key (person_id) references person (id)
);
create index invited_person_ix on invited (person_id);
create index invited_issued_ix on invited (issued_at, claimed_until);

alter table one_time_link add column invitation_id uuid;
create index one_time_link_invitation_ix on one_time_link (invitation_id);
