create table enrolment (
    id uuid not null,
    person_id uuid not null,
    campaign_id uuid,
    path_id varchar(80) not null,
    track_id varchar(120) not null,
    track_version varchar(64) not null,
    language varchar(8) not null,
    exact_edition boolean not null,
    status varchar(16) not null,
    reason_kind varchar(16) not null,
    reason_text varchar(2000),
    rule_key varchar(80),
    rule_version integer,
    trace varchar(100000),
    proposed_at timestamp with time zone not null,
    decided_at timestamp with time zone,
    decided_by uuid,
    start_on date,
    original_end_on date,
    end_on date,
    completed_at timestamp with time zone,
    withdrawn_at timestamp with time zone,
    withdrawn_reason varchar(2000),
    evidence_changed boolean not null,
    version bigint not null,
    constraint enrolment_pk primary key (id),
    constraint enrolment_once_uq unique (person_id, campaign_id, path_id),
    constraint enrolment_status_ck check (status in ('PROPOSED', 'DECLINED', 'APPROVED', 'COMPLETED', 'WITHDRAWN')),
    constraint enrolment_reason_ck check (reason_kind in ('BY_RULE', 'BY_HAND')),
    constraint enrolment_by_rule_ck check ((reason_kind = 'BY_RULE') = (campaign_id is not null and trace is not null)),
    constraint enrolment_by_hand_ck check ((reason_kind = 'BY_HAND') = (reason_text is not null)),
    constraint enrolment_decided_ck check ((status = 'PROPOSED') = (decided_at is null)),
    constraint enrolment_decided_by_ck check ((decided_at is null) = (decided_by is null)),
    constraint enrolment_period_ck check ((status in ('PROPOSED', 'DECLINED')) = (start_on is null)),
    constraint enrolment_end_ck check (end_on >= original_end_on and original_end_on > start_on),
    constraint enrolment_completed_ck check ((status = 'COMPLETED') = (completed_at is not null)),
    constraint enrolment_withdrawn_ck check ((status = 'WITHDRAWN') = (withdrawn_at is not null))
);
create index enrolment_campaign_ix on enrolment (campaign_id, status);
create index enrolment_status_ix on enrolment (status, proposed_at, id);

create table enrolment_exemption (
    enrolment_id uuid not null,
    unit_id varchar(160) not null,
    constraint enrolment_exemption_pk primary key (enrolment_id, unit_id),
    constraint enrolment_exemption_fk foreign key (enrolment_id) references enrolment (id) on delete cascade
);

-- One decision on one or many proposals.
create table enrolment_act (
    id uuid not null,
    approval boolean not null,
    actor uuid not null,
    at timestamp with time zone not null,
    start_on date,
    applied integer not null,
    refused varchar(1000000) not null,
    undone_at timestamp with time zone,
    constraint enrolment_act_pk primary key (id)
);

-- Append-only. version is the position in the history of one enrolment.
create table enrolment_fact (
    id uuid not null,
    at timestamp with time zone not null,
    actor uuid,
    kind varchar(40) not null,
    subject uuid not null,
    facts varchar(100000) not null,
    version bigint not null,
    act_id uuid,
    constraint enrolment_fact_pk primary key (id),
    constraint enrolment_fact_order_uq unique (subject, version)
);
create index enrolment_fact_act_ix on enrolment_fact (act_id);

create view rpt_enrolment as
select
    id as enrolment_id,
    person_id,
    campaign_id,
    path_id,
    track_id,
    substring(track_id from position('/' in track_id) + 1) as market,
    track_version,
    language,
    status as stored_status,
    reason_kind,
    reason_text,
    rule_key,
    rule_version,
    proposed_at,
    decided_at,
    decided_by,
    start_on,
    original_end_on,
    end_on,
    completed_at,
    withdrawn_at,
    withdrawn_reason
from enrolment;
