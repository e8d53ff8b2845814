-- The table of a file that is being copied names its columns itself: made "like observation" it would hold a lock on all
-- observations until its transaction ends, and the file before it could not drop what it replaces.
CREATE OR REPLACE FUNCTION "open_observations"(file integer) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE part text := format('observation_%s', file);
BEGIN
  EXECUTE format('CREATE TABLE %I (
    geography_id text NOT NULL, metric_id smallint NOT NULL, subgroup_id smallint NOT NULL, year smallint NOT NULL,
    value double precision NOT NULL, value2 double precision, lb double precision, ub double precision, quality smallint,
    file_id integer NOT NULL DEFAULT %s, CONSTRAINT %I CHECK (file_id = %s))', part, file, part || '_file', file);
  EXECUTE format('GRANT INSERT ON %I TO app_system', part);
  RETURN part;
END $$;

-- An index needs nothing but its own table, so it does not wait for the turn in which the rows become part of all others.
CREATE FUNCTION "index_observations"(file integer) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE part text := format('observation_%s', file);
BEGIN
  EXECUTE format('ALTER TABLE %I ADD PRIMARY KEY (geography_id, metric_id, subgroup_id, year, file_id)', part);
  -- Nobody searches by values.
  EXECUTE format('ANALYZE %I (geography_id, metric_id, subgroup_id, year, file_id)', part);
END $$;
CREATE OR REPLACE FUNCTION "attach_observations"(file integer) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE part text := format('observation_%s', file);
BEGIN
  EXECUTE format('ALTER TABLE observation ATTACH PARTITION %I FOR VALUES IN (%s)', part, file);
  EXECUTE format('ALTER TABLE %I DROP CONSTRAINT %I', part, part || '_file');
END $$;
REVOKE EXECUTE ON FUNCTION "index_observations" FROM PUBLIC;
GRANT EXECUTE ON FUNCTION "index_observations" TO app_system;
