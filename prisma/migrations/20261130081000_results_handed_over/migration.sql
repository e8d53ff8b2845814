-- Whoever ran a workshop gives its results to those who may put them into the worksheet: one row for each workshop, answered when they
-- were put there, or somebody said that nothing more of them goes there.
CREATE TABLE "workshop_handover" (
    "id" UUID NOT NULL,
    "coalition_id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "given_by" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answered_by" UUID,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "workshop_handover_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "workshop_handover_coalition_id_id_key" ON "workshop_handover"("coalition_id", "id");
CREATE UNIQUE INDEX "workshop_handover_coalition_id_session_id_key" ON "workshop_handover"("coalition_id", "session_id");
ALTER TABLE "workshop_handover" ADD CONSTRAINT "workshop_handover_coalition_id_session_id_fkey" FOREIGN KEY ("coalition_id", "session_id") REFERENCES "workshop_session"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "workshop_handover" ADD CONSTRAINT "workshop_handover_answered_by_somebody" CHECK (("answered_at" IS NULL) = ("answered_by" IS NULL));

ALTER TABLE "workshop_handover" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "workshop_handover" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_coalition ON "workshop_handover" TO app_member USING (coalition_id = (SELECT current_coalition())) WITH CHECK (coalition_id = (SELECT current_coalition()));
CREATE POLICY system ON "workshop_handover" TO app_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ("answered_at", "answered_by") ON "workshop_handover" TO app_member;
GRANT SELECT, INSERT, UPDATE, DELETE ON "workshop_handover" TO app_system;
