-- Meetings: when, where, about what, who was there, and minutes that are a draft until another person approves them.
CREATE TABLE "meeting" (
    "id" UUID NOT NULL,
    "coalition_id" UUID NOT NULL,
    "title" TEXT NOT NULL CHECK (char_length("title") BETWEEN 1 AND 200),
    "language" TEXT CHECK ("language" IN ('en', 'es')),
    "group_name" TEXT NOT NULL DEFAULT '',
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "time_zone" TEXT NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "link" TEXT,
    "audience" TEXT NOT NULL DEFAULT 'internal' CHECK ("audience" IN ('public', 'internal')),
    "unnamed" SMALLINT NOT NULL DEFAULT 0 CHECK ("unnamed" BETWEEN 0 AND 9999),
    "minutes" TEXT NOT NULL DEFAULT '',
    "minutes_by" UUID,
    "approved_by" UUID,
    "approved_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "meeting_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "meeting_coalition_id_id_key" ON "meeting"("coalition_id", "id");
CREATE INDEX "meeting_coalition_id_starts_at_idx" ON "meeting"("coalition_id", "starts_at");
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_minutes_by_fk" FOREIGN KEY ("coalition_id", "minutes_by") REFERENCES "membership"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_approved_by_fk" FOREIGN KEY ("coalition_id", "approved_by") REFERENCES "membership"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_ends_after_start" CHECK ("ends_at" > "starts_at");
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_approved_by_somebody" CHECK (("approved_at" IS NULL) = ("approved_by" IS NULL));
ALTER TABLE "meeting" ADD CONSTRAINT "meeting_approved_by_another" CHECK ("approved_by" IS NULL OR ("minutes_by" IS NOT NULL AND "approved_by" <> "minutes_by"));

CREATE TABLE "meeting_line" (
    "id" UUID NOT NULL,
    "coalition_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "text" TEXT NOT NULL CHECK (char_length("text") BETWEEN 1 AND 300),
    "kind" TEXT NOT NULL DEFAULT 'own' CHECK ("kind" IN ('own', 'task', 'vote', 'decision')),
    "ref" TEXT,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "meeting_line_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "meeting_line_coalition_id_id_key" ON "meeting_line"("coalition_id", "id");
CREATE INDEX "meeting_line_coalition_id_meeting_id_idx" ON "meeting_line"("coalition_id", "meeting_id");
CREATE UNIQUE INDEX "meeting_line_matter_once" ON "meeting_line"("meeting_id", "kind", "ref") WHERE "removed_at" IS NULL;
ALTER TABLE "meeting_line" ADD CONSTRAINT "meeting_line_meeting_fk" FOREIGN KEY ("coalition_id", "meeting_id") REFERENCES "meeting"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "meeting_attendance" (
    "coalition_id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,

    CONSTRAINT "meeting_attendance_pkey" PRIMARY KEY ("meeting_id", "membership_id")
);
ALTER TABLE "meeting_attendance" ADD CONSTRAINT "meeting_attendance_meeting_fk" FOREIGN KEY ("coalition_id", "meeting_id") REFERENCES "meeting"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "meeting_attendance" ADD CONSTRAINT "meeting_attendance_membership_fk" FOREIGN KEY ("coalition_id", "membership_id") REFERENCES "membership"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['meeting', 'meeting_line', 'meeting_attendance'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_coalition ON %I TO app_member USING (coalition_id = (SELECT current_coalition())) WITH CHECK (coalition_id = (SELECT current_coalition()))', t);
    EXECUTE format('CREATE POLICY system ON %I TO app_system USING (true) WITH CHECK (true)', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO app_system', t);
  END LOOP;
END $$;
GRANT SELECT, INSERT, UPDATE ON "meeting" TO app_member;
GRANT SELECT, INSERT, UPDATE ("removed_at") ON "meeting_line" TO app_member;
GRANT SELECT, INSERT, DELETE ON "meeting_attendance" TO app_member;
