-- Comments: threads about one thing at one place of it. Words are mended and withdrawn, never lost: what stood before is kept apart.
CREATE TABLE "comment_thread" (
    "id" UUID NOT NULL,
    "coalition_id" UUID NOT NULL,
    "about_kind" TEXT NOT NULL CHECK ("about_kind" IN ('worksheet', 'target')),
    "about_id" TEXT NOT NULL,
    "item_id" UUID,
    "field" TEXT NOT NULL DEFAULT '',
    "opened_by" UUID NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolved_by" UUID,
    "resolved_at" TIMESTAMPTZ(3),

    CONSTRAINT "comment_thread_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "comment_thread_coalition_id_id_key" ON "comment_thread"("coalition_id", "id");
CREATE INDEX "comment_thread_coalition_id_about_kind_about_id_idx" ON "comment_thread"("coalition_id", "about_kind", "about_id");
ALTER TABLE "comment_thread" ADD CONSTRAINT "comment_thread_item_fk" FOREIGN KEY ("coalition_id", "item_id") REFERENCES "worksheet_item"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "comment_thread" ADD CONSTRAINT "comment_thread_opened_by_fk" FOREIGN KEY ("coalition_id", "opened_by") REFERENCES "membership"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "comment_thread" ADD CONSTRAINT "comment_thread_resolved_by_fk" FOREIGN KEY ("coalition_id", "resolved_by") REFERENCES "membership"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "comment_thread" ADD CONSTRAINT "comment_thread_resolved_by_somebody" CHECK (("resolved_at" IS NULL) = ("resolved_by" IS NULL));
ALTER TABLE "comment_thread" ADD CONSTRAINT "comment_thread_places_of_worksheets" CHECK ("about_kind" = 'worksheet' OR ("item_id" IS NULL AND "field" = ''));

CREATE TABLE "comment" (
    "id" UUID NOT NULL,
    "coalition_id" UUID NOT NULL,
    "thread_id" UUID NOT NULL,
    "by_id" UUID NOT NULL,
    "text" TEXT NOT NULL CHECK (char_length("text") <= 2000),
    "language" TEXT CHECK ("language" IN ('en', 'es')),
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "edited_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "comment_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "comment_coalition_id_id_key" ON "comment"("coalition_id", "id");
CREATE INDEX "comment_coalition_id_thread_id_idx" ON "comment"("coalition_id", "thread_id");
CREATE INDEX "comment_coalition_id_at_idx" ON "comment"("coalition_id", "at");
ALTER TABLE "comment" ADD CONSTRAINT "comment_thread_fk" FOREIGN KEY ("coalition_id", "thread_id") REFERENCES "comment_thread"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "comment" ADD CONSTRAINT "comment_by_fk" FOREIGN KEY ("coalition_id", "by_id") REFERENCES "membership"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "comment" ADD CONSTRAINT "comment_says_something" CHECK (("withdrawn_at" IS NULL) = ("text" <> ''));

CREATE TABLE "comment_version" (
    "coalition_id" UUID NOT NULL,
    "comment_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "comment_version_pkey" PRIMARY KEY ("comment_id", "version")
);
ALTER TABLE "comment_version" ADD CONSTRAINT "comment_version_comment_fk" FOREIGN KEY ("coalition_id", "comment_id") REFERENCES "comment"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "comment_version" FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE "comment_mention" (
    "coalition_id" UUID NOT NULL,
    "comment_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "called" TEXT NOT NULL,

    CONSTRAINT "comment_mention_pkey" PRIMARY KEY ("comment_id", "membership_id")
);
CREATE INDEX "comment_mention_coalition_id_membership_id_idx" ON "comment_mention"("coalition_id", "membership_id");
ALTER TABLE "comment_mention" ADD CONSTRAINT "comment_mention_comment_fk" FOREIGN KEY ("coalition_id", "comment_id") REFERENCES "comment"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "comment_mention" ADD CONSTRAINT "comment_mention_membership_fk" FOREIGN KEY ("coalition_id", "membership_id") REFERENCES "membership"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Up to when a person has read what there is about a thing.
CREATE TABLE "notice_seen" (
    "coalition_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "kind" TEXT NOT NULL CHECK ("kind" IN ('all', 'thread', 'task')),
    "ref" TEXT NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "notice_seen_pkey" PRIMARY KEY ("membership_id", "kind", "ref")
);
ALTER TABLE "notice_seen" ADD CONSTRAINT "notice_seen_membership_fk" FOREIGN KEY ("coalition_id", "membership_id") REFERENCES "membership"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['comment_thread', 'comment', 'comment_version', 'comment_mention', 'notice_seen'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_coalition ON %I TO app_member USING (coalition_id = (SELECT current_coalition())) WITH CHECK (coalition_id = (SELECT current_coalition()))', t);
    EXECUTE format('CREATE POLICY system ON %I TO app_system USING (true) WITH CHECK (true)', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO app_system', t);
  END LOOP;
END $$;
GRANT SELECT, INSERT, UPDATE ON "comment_thread", "comment", "notice_seen" TO app_member;
GRANT SELECT, INSERT ON "comment_version" TO app_member;
GRANT SELECT, INSERT, DELETE ON "comment_mention" TO app_member;
