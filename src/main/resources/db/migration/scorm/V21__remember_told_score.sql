-- The highest score that the path has heard of from an attempt: a lower one later is no news.
alter table scorm_attempt add column told_score double precision;
