-- A person's word that a criterion is met: one row for each word, with a reason where the criterion asks for one. Taking words back
-- sets the moment; a word that was taken back stays.
CREATE TABLE "criterion_attestation" (
    "id" UUID NOT NULL,
    "coalition_id" UUID NOT NULL,
    "criterion" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "account_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_by" UUID,

    CONSTRAINT "criterion_attestation_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "criterion_attestation_coalition_id_id_key" ON "criterion_attestation"("coalition_id", "id");
CREATE INDEX "criterion_attestation_coalition_id_criterion_idx" ON "criterion_attestation"("coalition_id", "criterion");
CREATE UNIQUE INDEX "criterion_attestation_one_word_each" ON "criterion_attestation"("coalition_id", "criterion", "account_id") WHERE "withdrawn_at" IS NULL;
ALTER TABLE "criterion_attestation" ADD CONSTRAINT "criterion_attestation_withdrawn_by_somebody" CHECK (("withdrawn_at" IS NULL) = ("withdrawn_by" IS NULL));

ALTER TABLE "criterion_attestation" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "criterion_attestation" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_coalition ON "criterion_attestation" TO app_member USING (coalition_id = (SELECT current_coalition())) WITH CHECK (coalition_id = (SELECT current_coalition()));
CREATE POLICY system ON "criterion_attestation" TO app_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ("withdrawn_at", "withdrawn_by") ON "criterion_attestation" TO app_member;
GRANT SELECT, INSERT, UPDATE, DELETE ON "criterion_attestation" TO app_system;

-- What people have said so far stood among the answers, under a worksheet of its own. Their history stays there. Row-level security
-- is forced: only the system's role sees the rows of all coalitions, the owner of the tables none.
SET ROLE "app_system";
INSERT INTO "criterion_attestation" ("id", "coalition_id", "criterion", "account_id", "at")
SELECT gen_random_uuid(), "coalition_id", "field", "changed_by", "changed_at" FROM "answer"
WHERE "worksheet" = 'attested' AND "item_id" IS NULL AND "value" = 'true'::jsonb;
RESET ROLE;
