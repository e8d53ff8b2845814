-- Tasks: something to do, by somebody who accepts it first. What happened to a task is a line for each thing, and stays.
CREATE TABLE "task" (
    "id" UUID NOT NULL,
    "coalition_id" UUID NOT NULL,
    "title" TEXT NOT NULL CHECK (char_length("title") BETWEEN 1 AND 200),
    "language" TEXT CHECK ("language" IN ('en', 'es')),
    "owner_id" UUID,
    "deputy_id" UUID,
    "accepted_at" TIMESTAMPTZ(3),
    "due" DATE,
    "source_kind" TEXT NOT NULL DEFAULT 'none' CHECK ("source_kind" IN ('none', 'worksheet', 'milestone', 'note', 'workshop', 'meeting', 'decision')),
    "source_id" TEXT,
    "restricted" BOOLEAN NOT NULL DEFAULT false,
    "blocked_at" TIMESTAMPTZ(3),
    "blocked_reason" TEXT,
    "done_at" TIMESTAMPTZ(3),
    "proof" TEXT,
    "proof_link" TEXT,
    "added_by" UUID NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "task_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "task_coalition_id_id_key" ON "task"("coalition_id", "id");
CREATE INDEX "task_coalition_id_done_at_due_idx" ON "task"("coalition_id", "done_at", "due");
CREATE INDEX "task_coalition_id_owner_id_idx" ON "task"("coalition_id", "owner_id");
ALTER TABLE "task" ADD CONSTRAINT "task_owner_fk" FOREIGN KEY ("coalition_id", "owner_id") REFERENCES "membership"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "task" ADD CONSTRAINT "task_deputy_fk" FOREIGN KEY ("coalition_id", "deputy_id") REFERENCES "membership"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "task" ADD CONSTRAINT "task_added_by_fk" FOREIGN KEY ("coalition_id", "added_by") REFERENCES "membership"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "task" ADD CONSTRAINT "task_source_whole" CHECK (("source_kind" = 'none') = ("source_id" IS NULL));
ALTER TABLE "task" ADD CONSTRAINT "task_blocked_with_reason" CHECK (("blocked_at" IS NULL) = ("blocked_reason" IS NULL));
ALTER TABLE "task" ADD CONSTRAINT "task_done_with_proof" CHECK (("done_at" IS NULL) = ("proof" IS NULL));
ALTER TABLE "task" ADD CONSTRAINT "task_accepted_by_owner" CHECK ("accepted_at" IS NULL OR "owner_id" IS NOT NULL);

CREATE TABLE "task_event" (
    "id" UUID NOT NULL,
    "coalition_id" UUID NOT NULL,
    "task_id" UUID NOT NULL,
    "kind" TEXT NOT NULL CHECK ("kind" IN ('added', 'assigned', 'accepted', 'handed_back', 'blocked', 'unblocked', 'finished', 'reopened', 'changed')),
    "by_id" UUID NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "task_event_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "task_event_coalition_id_id_key" ON "task_event"("coalition_id", "id");
CREATE INDEX "task_event_coalition_id_task_id_idx" ON "task_event"("coalition_id", "task_id");
ALTER TABLE "task_event" ADD CONSTRAINT "task_event_task_fk" FOREIGN KEY ("coalition_id", "task_id") REFERENCES "task"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "task_event" ADD CONSTRAINT "task_event_by_fk" FOREIGN KEY ("coalition_id", "by_id") REFERENCES "membership"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "task_event" FOR EACH ROW EXECUTE FUNCTION refuse_change();

ALTER TABLE "task" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "task" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_coalition ON "task" TO app_member USING (coalition_id = (SELECT current_coalition())) WITH CHECK (coalition_id = (SELECT current_coalition()));
CREATE POLICY system ON "task" TO app_system USING (true) WITH CHECK (true);
-- What a person has to do, across all coalitions they are in.
CREATE POLICY my_own ON "task" FOR SELECT TO app_account
  USING ("owner_id" IN (SELECT "id" FROM "membership" WHERE "account_id" = (SELECT current_account()) AND "left_at" IS NULL));
GRANT SELECT, INSERT, UPDATE ON "task" TO app_member;
GRANT SELECT ON "task" TO app_account;
GRANT SELECT, INSERT, UPDATE, DELETE ON "task" TO app_system;

ALTER TABLE "task_event" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "task_event" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_coalition ON "task_event" TO app_member USING (coalition_id = (SELECT current_coalition())) WITH CHECK (coalition_id = (SELECT current_coalition()));
CREATE POLICY system ON "task_event" TO app_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON "task_event" TO app_member;
GRANT SELECT, INSERT, DELETE ON "task_event" TO app_system;
