-- What a target followed until a corrected file of the same release said otherwise, or nothing. The rows of a replaced file go after
-- a month, or with the next correction; what somebody has to decide about stays.
CREATE TABLE "corrected_figure" (
    "id" SERIAL NOT NULL,
    "release_id" INTEGER NOT NULL,
    "geography_id" TEXT NOT NULL,
    "metric" TEXT NOT NULL,
    "breakdown" TEXT NOT NULL,
    "subgroup" TEXT NOT NULL,
    "year" SMALLINT NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "lb" DOUBLE PRECISION,
    "ub" DOUBLE PRECISION,
    "quality" SMALLINT,
    "until" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "replaced_by" INTEGER,

    CONSTRAINT "corrected_figure_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "corrected_figure_geography_id_metric_idx" ON "corrected_figure" ("geography_id", "metric");
CREATE INDEX "corrected_figure_replaced_by_idx" ON "corrected_figure" ("replaced_by");

ALTER TABLE "corrected_figure" ADD CONSTRAINT "corrected_figure_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "corrected_figure" ADD CONSTRAINT "corrected_figure_replaced_by_fkey" FOREIGN KEY ("replaced_by") REFERENCES "release_file"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "corrected_figure" ADD CONSTRAINT "corrected_figure_quality_is_known" CHECK ("quality" BETWEEN 1 AND 3);

-- Public figures: anyone at work may read them, imports write them.
GRANT SELECT ON "corrected_figure" TO app_member, app_account;
GRANT SELECT, INSERT, DELETE ON "corrected_figure" TO app_system;
GRANT USAGE ON SEQUENCE "corrected_figure_id_seq" TO app_system;
