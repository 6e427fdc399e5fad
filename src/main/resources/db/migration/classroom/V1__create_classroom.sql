-- A classroom on one day. Times are instants; the zone is that of the place. Without a region it is open to learners of all regions.
create table classroom_session (
    id uuid not null,
    track_id varchar(80) not null,
    unit_id varchar(160) not null,
    region_id varchar(40),
    starts_at timestamp with time zone not null,
    ends_at timestamp with time zone not null,
    zone varchar(60) not null,
    city varchar(120) not null,
    place varchar(300) not null,
    seats integer not null,
    language varchar(2) not null,
    constraint classroom_session_pk primary key (id),
    constraint classroom_session_times_ck check (ends_at > starts_at),
    constraint classroom_session_seats_ck check (seats > 0)
);
create index classroom_session_unit_ix on classroom_session (track_id, unit_id, starts_at);
create index classroom_session_region_ix on classroom_session (region_id, starts_at);

-- "active" is true for the one seat that an enrolment holds for a unit, and null for all that are over.
create table classroom_seat (
    id uuid not null,
    session_id uuid not null,
    enrolment_id uuid not null,
    person_id uuid not null,
    unit_id varchar(160) not null,
    state varchar(16) not null,
    active boolean,
    asked_at timestamp with time zone not null,
    attended_at timestamp with time zone,
    act uuid,
    constraint classroom_seat_pk primary key (id),
    constraint classroom_seat_session_fk foreign key (session_id) references classroom_session (id),
    constraint classroom_seat_active_uq unique (enrolment_id, unit_id, active),
    constraint classroom_seat_state_ck check (state in ('BOOKED', 'WAITING', 'ATTENDED', 'MISSED', 'CANCELLED')),
    constraint classroom_seat_attended_ck check ((state = 'ATTENDED') = (attended_at is not null))
);
create index classroom_seat_session_ix on classroom_seat (session_id, state);
create index classroom_seat_person_ix on classroom_seat (person_id, active);
create index classroom_seat_act_ix on classroom_seat (act);

create table classroom_fact (
    id uuid not null,
    at timestamp with time zone not null,
    actor uuid,
    kind varchar(40) not null,
    subject uuid not null,
    facts varchar(4000) not null,
    constraint classroom_fact_pk primary key (id)
);
create index classroom_fact_subject_ix on classroom_fact (subject, at);

-- One row at most for each enrolment and unit: the seat that counts.
create view rpt_attendance as
select s.enrolment_id, s.unit_id, c.starts_at as session_start, c.city as place, s.state
from classroom_seat s
join classroom_session c on c.id = s.session_id
where s.active;
