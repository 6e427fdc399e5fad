create view rpt_org_unit as
select id as org_unit_id, path, name, region_id from org_unit;

-- When the database recorded that somebody is to be counted elsewhere or otherwise.
alter table people_fact add column recorded_at timestamp with time zone default current_timestamp not null;
create index people_fact_recorded_ix on people_fact (recorded_at, kind);

create view rpt_person_change as
select recorded_at from people_fact where kind in ('REGISTERED', 'CHANGED', 'ZONE_CHOSEN');
