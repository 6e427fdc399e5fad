-- What an attempt is pinned to: the source of its package, and what that source finds it by.
alter table scorm_attempt add column pin varchar(600);
update scorm_attempt set pin = 'courses:' || track_version || '/' || package_folder;
alter table scorm_attempt alter column pin set not null;
alter table scorm_attempt drop column track_version;
alter table scorm_attempt drop column package_folder;
