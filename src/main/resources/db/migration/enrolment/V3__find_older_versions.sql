-- Who is on an older version of a track: everybody beside the published one in this index.
create index enrolment_running_ix on enrolment (status, track_id, language, track_version, person_id);
