-- What came from one worksheet into another, from where, and what stood there before, so that it can be taken back.
CREATE TABLE "carried" (
    "id" UUID NOT NULL,
    "coalition_id" UUID NOT NULL,
    "link" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "source_version" INTEGER NOT NULL,
    "item_id" UUID,
    "target_id" UUID,
    "made" BOOLEAN NOT NULL,
    "values" JSONB NOT NULL,
    "before" JSONB NOT NULL,
    "carried_by" UUID NOT NULL,
    "carried_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undone_by" UUID,
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "carried_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "carried_coalition_id_id_key" ON "carried"("coalition_id", "id");
CREATE INDEX "carried_coalition_id_link_idx" ON "carried"("coalition_id", "link");
ALTER TABLE "carried" ADD CONSTRAINT "carried_item_fk" FOREIGN KEY ("coalition_id", "item_id") REFERENCES "worksheet_item"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "carried" ADD CONSTRAINT "carried_carried_by_fk" FOREIGN KEY ("coalition_id", "carried_by") REFERENCES "membership"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "carried" ADD CONSTRAINT "carried_undone_by_fk" FOREIGN KEY ("coalition_id", "undone_by") REFERENCES "membership"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "carried" ADD CONSTRAINT "carried_undone_by_somebody" CHECK (("undone_at" IS NULL) = ("undone_by" IS NULL));
ALTER TABLE "carried" ADD CONSTRAINT "carried_arrives_in_one_place" CHECK (("item_id" IS NULL) <> ("target_id" IS NULL));

ALTER TABLE "carried" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "carried" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_coalition ON "carried" TO app_member USING (coalition_id = (SELECT current_coalition())) WITH CHECK (coalition_id = (SELECT current_coalition()));
CREATE POLICY system ON "carried" TO app_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON "carried" TO app_system;
GRANT SELECT, INSERT, UPDATE ("undone_by", "undone_at") ON "carried" TO app_member;
