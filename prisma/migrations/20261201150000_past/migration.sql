-- What a worksheet says at this moment, as one value: what is sent for approval and what is kept under a name are of one moment.
CREATE FUNCTION "worksheet_frozen"("a_coalition" uuid, "a_worksheet" text) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_object(
    'rows', coalesce((SELECT jsonb_agg(jsonb_build_object('id', i.id, 'position', i.position)) FROM worksheet_item i
      WHERE i.coalition_id = a_coalition AND i.worksheet = a_worksheet AND i.removed_at IS NULL), '[]'),
    'cells', coalesce((SELECT jsonb_agg(jsonb_build_object('answer', a.id, 'item', a.item_id, 'field', a.field, 'value', a.value, 'version', a.version, 'language', a.language, 'by', n.name, 'at', a.changed_at))
      FROM answer a LEFT JOIN worksheet_item i ON i.coalition_id = a.coalition_id AND i.id = a.item_id LEFT JOIN account n ON n.id = a.changed_by
      WHERE a.coalition_id = a_coalition AND a.worksheet = a_worksheet AND i.removed_at IS NULL), '[]'))
$$;

-- Who took a row out of a worksheet and who brought it back. Who added it stands in the row.
CREATE TABLE "worksheet_item_event" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "coalition_id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "verb" TEXT NOT NULL CHECK ("verb" IN ('removed', 'restored')),
    "by_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "worksheet_item_event_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "worksheet_item_event_coalition_id_item_id_idx" ON "worksheet_item_event"("coalition_id", "item_id");
ALTER TABLE "worksheet_item_event" ADD CONSTRAINT "worksheet_item_event_item_fk" FOREIGN KEY ("coalition_id", "item_id") REFERENCES "worksheet_item"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A worksheet as it stood when somebody gave it a name.
CREATE TABLE "named_version" (
    "id" UUID NOT NULL,
    "coalition_id" UUID NOT NULL,
    "worksheet" TEXT NOT NULL,
    "name" TEXT NOT NULL CHECK (char_length("name") BETWEEN 1 AND 200),
    "language" TEXT CHECK ("language" IN ('en', 'es')),
    "frozen" JSONB NOT NULL,
    "named_by" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "named_version_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "named_version_coalition_id_worksheet_at_idx" ON "named_version"("coalition_id", "worksheet", "at" DESC);
CREATE UNIQUE INDEX "named_version_name" ON "named_version"("coalition_id", "worksheet", lower("name"));
ALTER TABLE "named_version" ADD CONSTRAINT "named_version_named_by_fk" FOREIGN KEY ("coalition_id", "named_by") REFERENCES "membership"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['worksheet_item_event', 'named_version'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', t);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_coalition ON %I TO app_member USING (coalition_id = (SELECT current_coalition())) WITH CHECK (coalition_id = (SELECT current_coalition()))', t);
    EXECUTE format('CREATE POLICY system ON %I TO app_system USING (true) WITH CHECK (true)', t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO app_member', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO app_system', t);
  END LOOP;
END $$;

-- Rows that are out already: by whom was not kept.
SET ROLE "app_system";
INSERT INTO "worksheet_item_event" ("coalition_id", "item_id", "verb", "at") SELECT "coalition_id", "id", 'removed', "removed_at" FROM "worksheet_item" WHERE "removed_at" IS NOT NULL;
RESET ROLE;
