-- The occasion is what made the academy write, such as an act of HR: approved, undone and approved again are three, a repeated event is none.
alter table message add column occasion_id uuid;
update message set occasion_id = subject_id;
alter table message alter column occasion_id set not null;
alter table message drop constraint message_subject_uq;
alter table message add constraint message_occasion_uq unique (occasion_id, kind, subject_id);
