-- The values of one file in order, and the medians over its places: made once, when the file comes in.

-- One row for each metric column, subgroup and year of a file. The columns are packed numbers, side by side, in ascending
-- order of value: places (int4), values and second values (float8), quality marks (one byte, 0 = none); low byte first.
CREATE TABLE "ranking" (
    "file_id" INTEGER NOT NULL,
    "metric_id" SMALLINT NOT NULL,
    "subgroup_id" SMALLINT NOT NULL,
    "year" SMALLINT NOT NULL,
    "places" BYTEA NOT NULL,
    "values" BYTEA NOT NULL,
    "values2" BYTEA,
    "qualities" BYTEA NOT NULL,

    CONSTRAINT "ranking_pkey" PRIMARY KEY ("file_id", "metric_id", "subgroup_id", "year")
);

-- Population-weighted medians of the nation (state code '') and of each state; no value where too much of the population
-- has none or a weak one.
CREATE TABLE "median" (
    "file_id" INTEGER NOT NULL,
    "metric_id" SMALLINT NOT NULL,
    "subgroup_id" SMALLINT NOT NULL,
    "year" SMALLINT NOT NULL,
    "state_code" TEXT NOT NULL,
    "value" DOUBLE PRECISION,
    "missing_share" DOUBLE PRECISION NOT NULL,
    "places" INTEGER NOT NULL,

    CONSTRAINT "median_pkey" PRIMARY KEY ("file_id", "metric_id", "subgroup_id", "year", "state_code")
);

ALTER TABLE "ranking" ADD CONSTRAINT "ranking_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "release_file"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "median" ADD CONSTRAINT "median_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "release_file"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "ranking" ADD CONSTRAINT "ranking_columns_are_of_one_length" CHECK (
  octet_length("values") = 2 * octet_length("places")
  AND ("values2" IS NULL OR octet_length("values2") = octet_length("values"))
  AND 4 * octet_length("qualities") = octet_length("places")
);
ALTER TABLE "median" ADD CONSTRAINT "median_missing_is_a_share" CHECK ("missing_share" BETWEEN 0 AND 1);

-- Packed numbers hardly shrink: trying costs more time than the bytes are worth, at each writing and reading.
ALTER TABLE "ranking" ALTER COLUMN "places" SET STORAGE EXTERNAL, ALTER COLUMN "values" SET STORAGE EXTERNAL,
  ALTER COLUMN "values2" SET STORAGE EXTERNAL, ALTER COLUMN "qualities" SET STORAGE EXTERNAL;

-- Public figures: anyone at work may read them, imports write them.
GRANT SELECT ON "ranking", "median" TO app_member, app_account;
GRANT SELECT, INSERT, UPDATE, DELETE ON "ranking", "median" TO app_system;
