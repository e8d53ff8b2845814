-- What is agreed of a worksheet: each sending freezes the sheet as it stood, answers with their versions, and the signatures hang on
-- that frozen sheet. All three tables are append-only; editing goes on in the answers and changes nothing here.
CREATE TABLE "worksheet_submission" (
    "id" UUID NOT NULL,
    "coalition_id" UUID NOT NULL,
    "worksheet" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "frozen" JSONB NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "sent_by" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "worksheet_submission_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "worksheet_approval" (
    "id" UUID NOT NULL,
    "coalition_id" UUID NOT NULL,
    "submission_id" UUID NOT NULL,
    "verdict" TEXT NOT NULL,
    "signed_as" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "completes" BOOLEAN NOT NULL DEFAULT false,
    "account_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "worksheet_approval_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "worksheet_reopening" (
    "id" UUID NOT NULL,
    "coalition_id" UUID NOT NULL,
    "submission_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "account_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "worksheet_reopening_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "worksheet_submission_coalition_id_id_key" ON "worksheet_submission"("coalition_id", "id");
CREATE UNIQUE INDEX "worksheet_submission_coalition_id_worksheet_number_key" ON "worksheet_submission"("coalition_id", "worksheet", "number");
CREATE UNIQUE INDEX "worksheet_approval_coalition_id_id_key" ON "worksheet_approval"("coalition_id", "id");
CREATE INDEX "worksheet_approval_coalition_id_submission_id_idx" ON "worksheet_approval"("coalition_id", "submission_id");
CREATE UNIQUE INDEX "worksheet_reopening_coalition_id_id_key" ON "worksheet_reopening"("coalition_id", "id");
CREATE UNIQUE INDEX "worksheet_reopening_coalition_id_submission_id_key" ON "worksheet_reopening"("coalition_id", "submission_id");

ALTER TABLE "worksheet_approval" ADD CONSTRAINT "worksheet_approval_coalition_id_submission_id_fkey" FOREIGN KEY ("coalition_id", "submission_id") REFERENCES "worksheet_submission"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "worksheet_reopening" ADD CONSTRAINT "worksheet_reopening_coalition_id_submission_id_fkey" FOREIGN KEY ("coalition_id", "submission_id") REFERENCES "worksheet_submission"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "worksheet_approval" ADD CONSTRAINT "worksheet_approval_verdict_is_known" CHECK ("verdict" IN ('approve', 'send_back'));
ALTER TABLE "worksheet_approval" ADD CONSTRAINT "worksheet_approval_sending_back_needs_a_reason" CHECK ("verdict" = 'approve' OR ("reason" <> '' AND NOT "completes"));
ALTER TABLE "worksheet_reopening" ADD CONSTRAINT "worksheet_reopening_needs_a_reason" CHECK ("reason" <> '');
-- A submission ends once: with the signature that completes it, or with the word that sends it back; and nobody signs it twice.
CREATE UNIQUE INDEX "worksheet_approval_ends_once" ON "worksheet_approval"("submission_id") WHERE "completes" OR "verdict" = 'send_back';
CREATE UNIQUE INDEX "worksheet_approval_one_signature_each" ON "worksheet_approval"("submission_id", "account_id") WHERE "verdict" = 'approve';

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['worksheet_submission', 'worksheet_approval', 'worksheet_reopening'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', t);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_coalition ON %I TO app_member USING (coalition_id = (SELECT current_coalition())) WITH CHECK (coalition_id = (SELECT current_coalition()))', t);
    EXECUTE format('CREATE POLICY system ON %I TO app_system USING (true) WITH CHECK (true)', t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO app_member', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO app_system', t);
  END LOOP;
END $$;

-- What stands in a worksheet, in one short text: two of them are the same when rows, their order and all answers are. An answer that
-- was emptied counts as none. Whoever asks sees their own coalition only: the function has no rights of its own.
CREATE FUNCTION "worksheet_fingerprint"(of_coalition uuid, of_worksheet text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT md5(coalesce((SELECT string_agg(i.id::text, ',' ORDER BY i.position COLLATE "C", i.id) FROM worksheet_item i
      WHERE i.coalition_id = of_coalition AND i.worksheet = of_worksheet AND i.removed_at IS NULL), '')
    || '|' || coalesce((SELECT string_agg(coalesce(a.item_id::text, '') || ' ' || a.field || ' ' || a.value::text, E'\n' ORDER BY a.item_id NULLS FIRST, a.field COLLATE "C")
      FROM answer a LEFT JOIN worksheet_item i ON i.coalition_id = a.coalition_id AND i.id = a.item_id
      WHERE a.coalition_id = of_coalition AND a.worksheet = of_worksheet AND i.removed_at IS NULL AND a.value NOT IN ('""', '[]', 'null')), ''))
$$;
