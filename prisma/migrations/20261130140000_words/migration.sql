-- The rest of what people write knows its language, too: that of the writer's pages, until somebody says otherwise. Null where words
-- stand from before and nobody can tell who wrote them. Answers that each person gives for themselves have none: only who wrote them
-- reads their words, and a language beside an anonymous one would help to tell whose it is.
ALTER TABLE "baseline" ADD COLUMN "language" TEXT CHECK ("language" IN ('en', 'es'));
ALTER TABLE "baseline_review" ADD COLUMN "language" TEXT CHECK ("language" IN ('en', 'es'));
ALTER TABLE "target" ADD COLUMN "language" TEXT CHECK ("language" IN ('en', 'es'));
ALTER TABLE "kept_start" ADD COLUMN "language" TEXT CHECK ("language" IN ('en', 'es'));
ALTER TABLE "measurement" ADD COLUMN "language" TEXT CHECK ("language" IN ('en', 'es'));
ALTER TABLE "criterion_attestation" ADD COLUMN "language" TEXT CHECK ("language" IN ('en', 'es'));
ALTER TABLE "local_indicator" ADD COLUMN "language" TEXT CHECK ("language" IN ('en', 'es'));
ALTER TABLE "peer_set" ADD COLUMN "language" TEXT CHECK ("language" IN ('en', 'es'));
ALTER TABLE "card_group" ADD COLUMN "language" TEXT CHECK ("language" IN ('en', 'es'));

-- Where a figure of a coalition's own comes from, in parts, so that it is said in the reader's language. `source_note` keeps what it
-- was called when it was frozen.
ALTER TABLE "baseline" ADD COLUMN "own_source" JSONB;

-- What stands was written in the language of whoever wrote it. Filling a new column changes nothing of what happened.
ALTER TABLE "baseline" DISABLE TRIGGER append_only;
ALTER TABLE "baseline_review" DISABLE TRIGGER append_only;
ALTER TABLE "kept_start" DISABLE TRIGGER append_only;
ALTER TABLE "measurement" DISABLE TRIGGER append_only;
ALTER TABLE "peer_set" DISABLE TRIGGER append_only;
SET ROLE "app_system";
UPDATE "baseline" w SET "language" = p."locale" FROM "account" p WHERE p."id" = w."frozen_by" AND p."locale" IN ('en', 'es');
UPDATE "baseline_review" w SET "language" = p."locale" FROM "account" p WHERE p."id" = w."decided_by" AND p."locale" IN ('en', 'es');
UPDATE "target" w SET "language" = p."locale" FROM "account" p WHERE p."id" = w."proposed_by" AND p."locale" IN ('en', 'es');
UPDATE "kept_start" w SET "language" = p."locale" FROM "account" p WHERE p."id" = w."kept_by" AND p."locale" IN ('en', 'es');
UPDATE "measurement" w SET "language" = p."locale" FROM "account" p WHERE p."id" = w."entered_by" AND p."locale" IN ('en', 'es') AND w."release_id" IS NULL;
UPDATE "criterion_attestation" w SET "language" = p."locale" FROM "account" p WHERE p."id" = w."account_id" AND p."locale" IN ('en', 'es');
UPDATE "local_indicator" w SET "language" = p."locale" FROM "account" p WHERE p."id" = w."created_by" AND p."locale" IN ('en', 'es');
UPDATE "peer_set" w SET "language" = p."locale" FROM "account" p WHERE p."id" = w."saved_by" AND p."locale" IN ('en', 'es');
UPDATE "baseline" b SET "own_source" = jsonb_build_object('source', l."source", 'area', l."area", 'frequency', l."frequency",
    'period', (b."row_key"::jsonb) ->> 1, 'file', a."file_name", 'loaded', to_char(a."loaded_at" AT TIME ZONE 'UTC', 'YYYY-MM-DD'))
  FROM "indicator" i
  JOIN "local_indicator" l ON l."coalition_id" = i."coalition_id" AND l."id" = i."local_id"
  JOIN LATERAL (SELECT b2."file_name", b2."loaded_at", b2."sha256" FROM "local_batch" b2 WHERE b2."coalition_id" = l."coalition_id" AND b2."local_id" = l."id" ORDER BY b2."loaded_at") a ON true
  WHERE i."coalition_id" = b."coalition_id" AND i."id" = b."indicator_id" AND a."sha256" = b."file_sha256" AND a."loaded_at" <= b."frozen_at";
RESET ROLE;
ALTER TABLE "baseline" ENABLE TRIGGER append_only;
ALTER TABLE "baseline_review" ENABLE TRIGGER append_only;
ALTER TABLE "kept_start" ENABLE TRIGGER append_only;
ALTER TABLE "measurement" ENABLE TRIGGER append_only;
ALTER TABLE "peer_set" ENABLE TRIGGER append_only;
