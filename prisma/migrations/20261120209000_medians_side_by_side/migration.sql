-- One row for each metric column and year instead of one for each state: twenty thousand small rows took a tenth of the time
-- of an import. What was there is made again when its file is imported again.

DROP TABLE "median";

-- Population-weighted medians of the nation (state '') and of each state, side by side; NULL in "values" where too much of the
-- population has no value or a weak one.
CREATE TABLE "median" (
    "file_id" INTEGER NOT NULL,
    "metric_id" SMALLINT NOT NULL,
    "subgroup_id" SMALLINT NOT NULL,
    "year" SMALLINT NOT NULL,
    "states" TEXT[],
    "values" DOUBLE PRECISION[],
    "missing_shares" DOUBLE PRECISION[],
    "places" INTEGER[],

    CONSTRAINT "median_pkey" PRIMARY KEY ("file_id", "metric_id", "subgroup_id", "year")
);

ALTER TABLE "median" ADD CONSTRAINT "median_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "release_file"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "median" ADD CONSTRAINT "median_columns_are_of_one_length" CHECK (
  cardinality("values") = cardinality("states") AND cardinality("missing_shares") = cardinality("states") AND cardinality("places") = cardinality("states")
);

GRANT SELECT ON "median" TO app_member, app_account;
GRANT SELECT, INSERT, UPDATE, DELETE ON "median" TO app_system;
