-- A file that was replaced or taken back is retired: readers that listed it a moment ago still find its rows. Names and
-- checksums are unique among the files that are held.
ALTER TABLE "release_file" ADD COLUMN "retired_at" TIMESTAMPTZ(3), ADD COLUMN "replaced_by" INTEGER;
-- Looked at when the transaction ends: a file is retired before the one that replaces it is entered.
ALTER TABLE "release_file" ADD CONSTRAINT "release_file_replaced_by_fkey" FOREIGN KEY ("replaced_by") REFERENCES "release_file"("id") ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "release_file" ADD CONSTRAINT "release_file_replaced_is_retired" CHECK ("replaced_by" IS NULL OR "retired_at" IS NOT NULL);
DROP INDEX "release_file_release_id_name_key";
DROP INDEX "release_file_release_id_sha256_key";
CREATE UNIQUE INDEX "release_file_held_name" ON "release_file" ("release_id", "name") WHERE "retired_at" IS NULL;
CREATE UNIQUE INDEX "release_file_held_sha256" ON "release_file" ("release_id", "sha256") WHERE "retired_at" IS NULL;
CREATE INDEX "release_file_replaced_by_idx" ON "release_file" ("replaced_by");

-- One row for each file somebody wanted to bring in, from a page (waiting, then worked on in the background) or from the
-- command line (then it is nobody's: no coalition, no account). Files out of one archive share their batch.
CREATE TABLE "release_import" (
    "id" UUID NOT NULL,
    "coalition_id" UUID,
    "account_id" UUID,
    "batch" UUID NOT NULL,
    "actor" TEXT NOT NULL DEFAULT '',
    "source" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "file" TEXT,
    "label" TEXT,
    "places" TEXT[] DEFAULT '{}',
    "dry_run" BOOLEAN NOT NULL DEFAULT false,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "reason" TEXT,
    "rows" INTEGER NOT NULL DEFAULT 0,
    "values" INTEGER NOT NULL DEFAULT 0,
    "rejects" INTEGER NOT NULL DEFAULT 0,
    "warnings" INTEGER NOT NULL DEFAULT 0,
    "report" JSONB,
    "file_id" INTEGER,
    "asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "started_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "release_import_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "release_import_source_is_known" CHECK ("source" IN ('upload', 'address', 'command')),
    CONSTRAINT "release_import_state_is_known" CHECK ("state" IN ('waiting', 'running', 'imported', 'checked', 'unchanged', 'none-chosen', 'refused', 'failed', 'undone')),
    CONSTRAINT "release_import_failure_has_a_reason" CHECK ("state" <> 'failed' OR "reason" IS NOT NULL)
);
CREATE INDEX "release_import_coalition_id_asked_at_idx" ON "release_import" ("coalition_id", "asked_at");
CREATE INDEX "release_import_batch_idx" ON "release_import" ("batch");
CREATE INDEX "release_import_file_id_idx" ON "release_import" ("file_id");
-- The few that are not over, for whoever works on them.
CREATE INDEX "release_import_open" ON "release_import" ("asked_at") WHERE "state" IN ('waiting', 'running');
ALTER TABLE "release_import" ADD CONSTRAINT "release_import_coalition_id_fkey" FOREIGN KEY ("coalition_id") REFERENCES "coalition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "release_import" ADD CONSTRAINT "release_import_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "release_import" ADD CONSTRAINT "release_import_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "release_file"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "release_import" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "release_import" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_coalition ON "release_import" TO app_member USING (coalition_id = (SELECT current_coalition())) WITH CHECK (coalition_id = (SELECT current_coalition()));
-- What came by the command line concerns everybody whose figures it changed.
CREATE POLICY from_the_command_line ON "release_import" FOR SELECT TO app_member USING (coalition_id IS NULL);
CREATE POLICY system ON "release_import" TO app_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON "release_import" TO app_member, app_system;
