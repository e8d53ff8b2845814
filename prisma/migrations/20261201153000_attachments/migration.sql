-- Files that belong to a row of a worksheet, a meeting, a decision, a task. What they are and what they hold stand apart: lists read no
-- contents. The original stays, also when a file was taken away.
CREATE TABLE "attachment" (
    "id" UUID NOT NULL,
    "coalition_id" UUID NOT NULL,
    "about_kind" TEXT NOT NULL CHECK ("about_kind" IN ('worksheet', 'meeting', 'decision', 'task')),
    "about_id" TEXT NOT NULL,
    "item_id" UUID,
    "field" TEXT NOT NULL DEFAULT '',
    "name" TEXT NOT NULL CHECK (char_length("name") BETWEEN 1 AND 200),
    "type" TEXT NOT NULL,
    "size" INTEGER NOT NULL CHECK ("size" > 0),
    "sha256" TEXT NOT NULL,
    "alt" TEXT NOT NULL DEFAULT '' CHECK (char_length("alt") <= 500),
    "language" TEXT CHECK ("language" IN ('en', 'es')),
    "restricted" BOOLEAN NOT NULL,
    "stored_in" TEXT NOT NULL CHECK ("stored_in" IN ('database', 'folder')),
    "added_by" UUID NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_by" UUID,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "attachment_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "attachment_removed_by_somebody" CHECK (("removed_at" IS NULL) = ("removed_by" IS NULL)),
    CONSTRAINT "attachment_places_of_worksheets" CHECK ("about_kind" = 'worksheet' OR ("item_id" IS NULL AND "field" = ''))
);
CREATE UNIQUE INDEX "attachment_coalition_id_id_key" ON "attachment"("coalition_id", "id");
CREATE INDEX "attachment_coalition_id_about_kind_about_id_idx" ON "attachment"("coalition_id", "about_kind", "about_id");
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_item_fk" FOREIGN KEY ("coalition_id", "item_id") REFERENCES "worksheet_item"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_added_by_fk" FOREIGN KEY ("coalition_id", "added_by") REFERENCES "membership"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_removed_by_fk" FOREIGN KEY ("coalition_id", "removed_by") REFERENCES "membership"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "attachment_content" (
    "coalition_id" UUID NOT NULL,
    "attachment_id" UUID NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "attachment_content_pkey" PRIMARY KEY ("attachment_id")
);
CREATE UNIQUE INDEX "attachment_content_coalition_id_attachment_id_key" ON "attachment_content"("coalition_id", "attachment_id");
ALTER TABLE "attachment_content" ADD CONSTRAINT "attachment_content_attachment_fk" FOREIGN KEY ("coalition_id", "attachment_id") REFERENCES "attachment"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "attachment_content" FOR EACH ROW EXECUTE FUNCTION refuse_change();
-- What is packed already is not packed again.
ALTER TABLE "attachment_content" ALTER COLUMN "bytes" SET STORAGE EXTERNAL;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['attachment', 'attachment_content'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_coalition ON %I TO app_member USING (coalition_id = (SELECT current_coalition())) WITH CHECK (coalition_id = (SELECT current_coalition()))', t);
    EXECUTE format('CREATE POLICY system ON %I TO app_system USING (true) WITH CHECK (true)', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO app_system', t);
  END LOOP;
END $$;
GRANT SELECT, INSERT, UPDATE ON "attachment" TO app_member;
GRANT SELECT, INSERT ON "attachment_content" TO app_member;
