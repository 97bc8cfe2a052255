-- Lists of notices are narrowed to kinds: what was missed must be found among all that merely happened.
drop index notification_username;
drop index notification_post;
drop index notification_organisation;
create index notification_username on notification (username, kind, at desc) where username is not null;
create index notification_post on notification (post, kind, at desc) where post is not null;
create index notification_organisation on notification (organisation, kind, at desc) where organisation is not null;
