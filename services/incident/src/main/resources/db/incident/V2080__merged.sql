-- The reports merged into one are shown with it.
create index incident_merged on incident (merged_into) where merged_into is not null;
