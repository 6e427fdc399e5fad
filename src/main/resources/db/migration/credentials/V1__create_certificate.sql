create table certificate (
    id uuid not null,
    enrolment_id uuid not null,
    person_id uuid not null,
    number varchar(20) not null,
    completed_at timestamp with time zone not null,
    issued_at timestamp with time zone not null,
    constraint certificate_pk primary key (id),
    constraint certificate_enrolment_uq unique (enrolment_id),
    constraint certificate_number_uq unique (number)
);

create view rpt_certificate as
select enrolment_id, number, issued_at from certificate;
