-- What a coalition was shown when it decided about a revised baseline: bounds and quality count like the value.
ALTER TABLE "baseline_review" ADD COLUMN "lb" DOUBLE PRECISION, ADD COLUMN "ub" DOUBLE PRECISION, ADD COLUMN "quality" SMALLINT;
ALTER TABLE "baseline_review" ADD CONSTRAINT "baseline_review_quality_is_known" CHECK ("quality" BETWEEN 1 AND 3);

-- A target stays on a baseline that another one has replaced, for a reason.
CREATE TABLE "kept_start" (
    "id" UUID NOT NULL,
    "coalition_id" UUID NOT NULL,
    "target_id" UUID NOT NULL,
    "baseline_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "kept_by" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "kept_start_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "kept_start_coalition_id_id_key" ON "kept_start"("coalition_id", "id");
CREATE UNIQUE INDEX "kept_start_target_id_baseline_id_key" ON "kept_start"("target_id", "baseline_id");
ALTER TABLE "kept_start" ADD CONSTRAINT "kept_start_coalition_id_target_id_fkey" FOREIGN KEY ("coalition_id", "target_id") REFERENCES "target"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "kept_start" ADD CONSTRAINT "kept_start_coalition_id_baseline_id_fkey" FOREIGN KEY ("coalition_id", "baseline_id") REFERENCES "baseline"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "kept_start" ADD CONSTRAINT "kept_start_needs_a_reason" CHECK ("reason" <> '');
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "kept_start" FOR EACH ROW EXECUTE FUNCTION refuse_change();

ALTER TABLE "kept_start" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "kept_start" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_coalition ON "kept_start" TO app_member USING (coalition_id = (SELECT current_coalition())) WITH CHECK (coalition_id = (SELECT current_coalition()));
CREATE POLICY system ON "kept_start" TO app_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON "kept_start" TO app_member, app_system;
