-- Letters: what each person wants to be written, and what was written to whom. What waits and what changed is asked of the tables that
-- hold it when a letter is made; that it was told is a fact of its own.
CREATE TABLE "notice_preference" (
    "account_id" UUID NOT NULL,
    "mentions" TEXT NOT NULL DEFAULT 'once' CHECK ("mentions" IN ('once', 'daily', 'weekly', 'never')),
    "tasks" TEXT NOT NULL DEFAULT 'once' CHECK ("tasks" IN ('once', 'daily', 'weekly', 'never')),
    "approvals" TEXT NOT NULL DEFAULT 'once' CHECK ("approvals" IN ('once', 'daily', 'weekly', 'never')),
    "dates" TEXT NOT NULL DEFAULT 'once' CHECK ("dates" IN ('once', 'daily', 'weekly', 'never')),
    "changes" TEXT NOT NULL DEFAULT 'weekly' CHECK ("changes" IN ('daily', 'weekly', 'never')),
    "weekday" SMALLINT NOT NULL DEFAULT 1 CHECK ("weekday" BETWEEN 1 AND 7),
    "hour" SMALLINT NOT NULL DEFAULT 7 CHECK ("hour" BETWEEN 0 AND 23),
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "notice_preference_pkey" PRIMARY KEY ("account_id")
);
ALTER TABLE "notice_preference" ADD CONSTRAINT "notice_preference_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "notice_preference" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "notice_preference" FORCE ROW LEVEL SECURITY;
CREATE POLICY my_own ON "notice_preference" TO app_account USING ("account_id" = (SELECT current_account())) WITH CHECK ("account_id" = (SELECT current_account()));
CREATE POLICY system ON "notice_preference" TO app_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON "notice_preference" TO app_account;
GRANT SELECT, INSERT, UPDATE, DELETE ON "notice_preference" TO app_system;

-- A letter holds no words: they are made when it is sent, of what its reader may see then.
CREATE TABLE "letter" (
    "id" UUID NOT NULL,
    "coalition_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "rhythm" TEXT NOT NULL CHECK ("rhythm" IN ('once', 'daily', 'weekly')),
    "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "asked_at" TIMESTAMPTZ(3),
    "claimed_until" TIMESTAMPTZ(3),
    "sent_at" TIMESTAMPTZ(3),
    "dropped_at" TIMESTAMPTZ(3),

    CONSTRAINT "letter_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "letter_coalition_id_id_key" ON "letter"("coalition_id", "id");
CREATE INDEX "letter_made_at_idx" ON "letter"("made_at");
CREATE INDEX "letter_not_asked" ON "letter"("made_at") WHERE "asked_at" IS NULL;
ALTER TABLE "letter" ADD CONSTRAINT "letter_membership_fk" FOREIGN KEY ("coalition_id", "membership_id") REFERENCES "membership"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "letter" ADD CONSTRAINT "letter_ends_once" CHECK ("sent_at" IS NULL OR "dropped_at" IS NULL);

-- What each letter is about. The key of a thing is told to a person once, whoever looks and however often.
CREATE TABLE "letter_about" (
    "coalition_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "ref" TEXT NOT NULL,
    "letter_id" UUID NOT NULL,

    CONSTRAINT "letter_about_pkey" PRIMARY KEY ("membership_id", "key")
);
CREATE INDEX "letter_about_letter_id_idx" ON "letter_about"("letter_id");
ALTER TABLE "letter_about" ADD CONSTRAINT "letter_about_letter_fk" FOREIGN KEY ("coalition_id", "letter_id") REFERENCES "letter"("coalition_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['letter', 'letter_about'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_coalition ON %I TO app_member USING (coalition_id = (SELECT current_coalition())) WITH CHECK (coalition_id = (SELECT current_coalition()))', t);
    EXECUTE format('CREATE POLICY system ON %I TO app_system USING (true) WITH CHECK (true)', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO app_system', t);
  END LOOP;
END $$;

-- The key under which links that need no sign-in are signed. Only the system reads it; it is made anew in each database.
CREATE TABLE "signing_key" (
    "purpose" TEXT NOT NULL,
    "key" TEXT NOT NULL,

    CONSTRAINT "signing_key_pkey" PRIMARY KEY ("purpose")
);
ALTER TABLE "signing_key" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "signing_key" FORCE ROW LEVEL SECURITY;
CREATE POLICY system ON "signing_key" TO app_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON "signing_key" TO app_system;

-- What happened lately is looked for every minute, in all coalitions.
CREATE INDEX "comment_at_idx" ON "comment"("at");
CREATE INDEX "task_event_at_idx" ON "task_event"("at");
CREATE INDEX "worksheet_submission_at_idx" ON "worksheet_submission"("at");
CREATE INDEX "worksheet_approval_at_idx" ON "worksheet_approval"("at");
