-- One row per attempt at a unit that the academy runs itself; also the lock under which the rest changes.
create table lesson_run (
    attempt_id uuid not null,
    position double precision not null,
    submitted_at timestamp with time zone,
    held_on date,
    note varchar(2000),
    confirmed_at timestamp with time zone,
    constraint lesson_run_pk primary key (attempt_id)
);

-- What the learner wrote: answers of an article by question, the trace of an assignment as part 0.
create table lesson_text (
    attempt_id uuid not null,
    part integer not null,
    words varchar(8000) not null,
    written_at timestamp with time zone not null,
    constraint lesson_text_pk primary key (attempt_id, part)
);

-- What was chosen in a recall quiz; a choice is never changed.
create table lesson_choice (
    attempt_id uuid not null,
    question integer not null,
    choice integer not null,
    chosen_at timestamp with time zone not null,
    constraint lesson_choice_pk primary key (attempt_id, question)
);
