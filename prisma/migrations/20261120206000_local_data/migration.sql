-- What a coalition counts itself: definitions, loaded files, values, and files that wait between two steps of the wizard.

CREATE TABLE "local_indicator" (
    "id" UUID NOT NULL,
    "coalition_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "definition" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "unit" TEXT NOT NULL DEFAULT '',
    "per" INTEGER NOT NULL DEFAULT 1,
    "direction" TEXT NOT NULL,
    "area" TEXT NOT NULL,
    "geography_id" TEXT,
    "predictor" TEXT,
    "frequency" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "smallest_shown" SMALLINT NOT NULL DEFAULT 11,
    "running_total" BOOLEAN NOT NULL DEFAULT false,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "local_indicator_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "local_batch" (
    "id" UUID NOT NULL,
    "coalition_id" UUID NOT NULL,
    "local_id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "values" INTEGER NOT NULL,
    "left_out" INTEGER NOT NULL,
    "vouched" BOOLEAN NOT NULL DEFAULT false,
    "loaded_by" UUID NOT NULL,
    "loaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undone_by" UUID,
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "local_batch_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "local_value" (
    "coalition_id" UUID NOT NULL,
    "local_id" UUID NOT NULL,
    "batch_id" UUID NOT NULL,
    "place" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "year" SMALLINT NOT NULL,
    "group_type" TEXT NOT NULL,
    "group_name" TEXT NOT NULL,
    "value" DOUBLE PRECISION,
    "numerator" DOUBLE PRECISION,
    "denominator" DOUBLE PRECISION,
    "lb" DOUBLE PRECISION,
    "ub" DOUBLE PRECISION,
    "line" INTEGER NOT NULL,
    "hidden" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "local_value_pkey" PRIMARY KEY ("local_id", "place", "period", "group_type", "group_name")
);

CREATE TABLE "local_upload" (
    "id" UUID NOT NULL,
    "coalition_id" UUID NOT NULL,
    "local_id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "content" BYTEA NOT NULL,
    "mapping" JSONB,
    "uploaded_by" UUID NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "local_upload_pkey" PRIMARY KEY ("id")
);

-- One line of local data (a place and a group) that a coalition follows is an indicator, as one line of a metric is.
ALTER TABLE "indicator" ADD COLUMN "local_id" UUID, ADD COLUMN "local_series" TEXT;

CREATE UNIQUE INDEX "local_indicator_coalition_id_id_key" ON "local_indicator"("coalition_id", "id");
CREATE UNIQUE INDEX "local_batch_coalition_id_id_key" ON "local_batch"("coalition_id", "id");
CREATE INDEX "local_batch_coalition_id_local_id_idx" ON "local_batch"("coalition_id", "local_id");
CREATE INDEX "local_value_coalition_id_batch_id_idx" ON "local_value"("coalition_id", "batch_id");
CREATE INDEX "local_upload_coalition_id_idx" ON "local_upload"("coalition_id");
CREATE INDEX "local_upload_expires_at_idx" ON "local_upload"("expires_at");
CREATE UNIQUE INDEX "indicator_local_series_key" ON "indicator"("coalition_id", "local_id", "local_series");

ALTER TABLE "local_indicator" ADD CONSTRAINT "local_indicator_geography_id_fkey" FOREIGN KEY ("geography_id") REFERENCES "geography"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "local_batch" ADD CONSTRAINT "local_batch_coalition_id_local_id_fkey" FOREIGN KEY ("coalition_id", "local_id") REFERENCES "local_indicator"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "local_value" ADD CONSTRAINT "local_value_coalition_id_local_id_fkey" FOREIGN KEY ("coalition_id", "local_id") REFERENCES "local_indicator"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "local_value" ADD CONSTRAINT "local_value_coalition_id_batch_id_fkey" FOREIGN KEY ("coalition_id", "batch_id") REFERENCES "local_batch"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "local_upload" ADD CONSTRAINT "local_upload_coalition_id_local_id_fkey" FOREIGN KEY ("coalition_id", "local_id") REFERENCES "local_indicator"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_local_fk" FOREIGN KEY ("coalition_id", "local_id") REFERENCES "local_indicator"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "indicator" ADD CONSTRAINT "indicator_is_metric_or_local" CHECK (("local_id" IS NULL) = ("local_series" IS NULL) AND ("local_id" IS NULL OR "metric" IS NULL));
ALTER TABLE "local_indicator" ADD CONSTRAINT "local_indicator_kind_is_known" CHECK ("kind" IN ('count', 'share', 'rate', 'amount'));
ALTER TABLE "local_indicator" ADD CONSTRAINT "local_indicator_direction_is_known" CHECK ("direction" IN ('higher', 'lower', 'neutral'));
ALTER TABLE "local_indicator" ADD CONSTRAINT "local_indicator_frequency_is_known" CHECK ("frequency" IN ('year', 'school_year', 'quarter', 'month', 'once'));
ALTER TABLE "local_indicator" ADD CONSTRAINT "local_indicator_smallest_is_sensible" CHECK ("smallest_shown" BETWEEN 1 AND 1000);
ALTER TABLE "local_indicator" ADD CONSTRAINT "local_indicator_only_counts_run" CHECK (NOT "running_total" OR "kind" = 'count');
ALTER TABLE "local_indicator" ADD CONSTRAINT "local_indicator_per_is_positive" CHECK ("per" > 0);
ALTER TABLE "local_batch" ADD CONSTRAINT "local_batch_undone_by_somebody" CHECK (("undone_by" IS NULL) = ("undone_at" IS NULL));
ALTER TABLE "local_value" ADD CONSTRAINT "local_value_bounds_in_order" CHECK (("lb" IS NULL OR "lb" <= "value") AND ("ub" IS NULL OR "value" <= "ub"));
ALTER TABLE "local_value" ADD CONSTRAINT "local_value_parts_fit" CHECK ("numerator" >= 0 AND "denominator" >= 0);
ALTER TABLE "local_value" ADD CONSTRAINT "local_value_unknown_is_hidden" CHECK ("value" IS NOT NULL OR "hidden");

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['local_indicator', 'local_batch', 'local_value', 'local_upload'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_coalition ON %I TO app_member USING (coalition_id = (SELECT current_coalition())) WITH CHECK (coalition_id = (SELECT current_coalition()))', t);
    EXECUTE format('CREATE POLICY system ON %I TO app_system USING (true) WITH CHECK (true)', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO app_member, app_system', t);
  END LOOP;
END $$;
