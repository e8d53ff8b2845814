-- The log of decisions: numbered in each coalition, never edited. A newer decision replaces an older one, with a reason.
CREATE TABLE "decision_vote" (
    "id" UUID NOT NULL,
    "coalition_id" UUID NOT NULL,
    "question" TEXT NOT NULL CHECK (char_length("question") BETWEEN 1 AND 300),
    "language" TEXT CHECK ("language" IN ('en', 'es')),
    "options" TEXT[] CHECK (cardinality("options") BETWEEN 2 AND 10),
    "rule" TEXT NOT NULL CHECK ("rule" IN ('consensus', 'consent', 'two_thirds_vote', 'majority_vote', 'lead_decides')),
    "at_least" SMALLINT CHECK ("at_least" BETWEEN 1 AND 1000),
    "worksheet" TEXT,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "opened_by" UUID NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "decision_vote_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "decision_vote_coalition_id_id_key" ON "decision_vote"("coalition_id", "id");
ALTER TABLE "decision_vote" ADD CONSTRAINT "decision_vote_opened_by_fk" FOREIGN KEY ("coalition_id", "opened_by") REFERENCES "membership"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "decision_ballot" (
    "coalition_id" UUID NOT NULL,
    "vote_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "option" SMALLINT CHECK ("option" BETWEEN 0 AND 9),
    "concern" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "decision_ballot_pkey" PRIMARY KEY ("vote_id", "membership_id")
);
ALTER TABLE "decision_ballot" ADD CONSTRAINT "decision_ballot_vote_fk" FOREIGN KEY ("coalition_id", "vote_id") REFERENCES "decision_vote"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "decision_ballot" ADD CONSTRAINT "decision_ballot_membership_fk" FOREIGN KEY ("coalition_id", "membership_id") REFERENCES "membership"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "decision" (
    "id" UUID NOT NULL,
    "coalition_id" UUID NOT NULL,
    "number" INTEGER NOT NULL CHECK ("number" > 0),
    "question" TEXT NOT NULL CHECK (char_length("question") BETWEEN 1 AND 300),
    "language" TEXT CHECK ("language" IN ('en', 'es')),
    "options" TEXT[] CHECK (cardinality("options") <= 10),
    "taken" SMALLINT CHECK ("taken" >= 0 AND "taken" < cardinality("options")),
    "rule" TEXT NOT NULL CHECK ("rule" IN ('consensus', 'consent', 'two_thirds_vote', 'majority_vote', 'lead_decides')),
    "rule_words" TEXT NOT NULL DEFAULT '',
    "outcome" TEXT NOT NULL CHECK (char_length("outcome") >= 1),
    "decided_on" DATE NOT NULL,
    "review_on" DATE,
    "supersedes_id" UUID,
    "supersede_reason" TEXT,
    "vote_id" UUID,
    "recorded_by" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "decision_coalition_id_id_key" ON "decision"("coalition_id", "id");
CREATE UNIQUE INDEX "decision_coalition_id_number_key" ON "decision"("coalition_id", "number");
CREATE UNIQUE INDEX "decision_coalition_id_supersedes_id_key" ON "decision"("coalition_id", "supersedes_id");
CREATE UNIQUE INDEX "decision_coalition_id_vote_id_key" ON "decision"("coalition_id", "vote_id");
ALTER TABLE "decision" ADD CONSTRAINT "decision_recorded_by_fk" FOREIGN KEY ("coalition_id", "recorded_by") REFERENCES "membership"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "decision" ADD CONSTRAINT "decision_supersedes_fk" FOREIGN KEY ("coalition_id", "supersedes_id") REFERENCES "decision"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "decision" ADD CONSTRAINT "decision_vote_fk" FOREIGN KEY ("coalition_id", "vote_id") REFERENCES "decision_vote"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "decision" ADD CONSTRAINT "decision_superseded_with_reason" CHECK (("supersedes_id" IS NULL) = ("supersede_reason" IS NULL));
ALTER TABLE "decision" ADD CONSTRAINT "decision_replaces_another" CHECK ("supersedes_id" <> "id");

CREATE TABLE "decision_voice" (
    "coalition_id" UUID NOT NULL,
    "decision_id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "word" TEXT NOT NULL CHECK ("word" IN ('part', 'for', 'aside', 'against')),
    "option" SMALLINT,
    "concern" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "decision_voice_pkey" PRIMARY KEY ("decision_id", "membership_id")
);
ALTER TABLE "decision_voice" ADD CONSTRAINT "decision_voice_decision_fk" FOREIGN KEY ("coalition_id", "decision_id") REFERENCES "decision"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "decision_voice" ADD CONSTRAINT "decision_voice_membership_fk" FOREIGN KEY ("coalition_id", "membership_id") REFERENCES "membership"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "decision_link" (
    "coalition_id" UUID NOT NULL,
    "decision_id" UUID NOT NULL,
    "side" TEXT NOT NULL CHECK ("side" IN ('evidence', 'affected', 'meeting')),
    "kind" TEXT NOT NULL CHECK ("kind" IN ('worksheet', 'target', 'metric', 'meeting')),
    "ref" TEXT NOT NULL,

    CONSTRAINT "decision_link_pkey" PRIMARY KEY ("decision_id", "side", "kind", "ref")
);
CREATE INDEX "decision_link_coalition_id_kind_ref_idx" ON "decision_link"("coalition_id", "kind", "ref");
ALTER TABLE "decision_link" ADD CONSTRAINT "decision_link_decision_fk" FOREIGN KEY ("coalition_id", "decision_id") REFERENCES "decision"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['decision', 'decision_voice', 'decision_link'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', t);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO app_member', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['decision', 'decision_voice', 'decision_link', 'decision_vote', 'decision_ballot'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_coalition ON %I TO app_member USING (coalition_id = (SELECT current_coalition())) WITH CHECK (coalition_id = (SELECT current_coalition()))', t);
    EXECUTE format('CREATE POLICY system ON %I TO app_system USING (true) WITH CHECK (true)', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO app_system', t);
  END LOOP;
END $$;
GRANT SELECT, INSERT, UPDATE ("closed_at") ON "decision_vote" TO app_member;
GRANT SELECT, INSERT, UPDATE ("option", "concern", "at") ON "decision_ballot" TO app_member;
