-- What has to be accounted for: who changed roles, looked at what is restricted, took files out, signed, vouched, brought back. Append-only
-- for everybody, the system too.
CREATE TABLE "audit_event" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "coalition_id" UUID NOT NULL,
    "account_id" UUID,
    "actor" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "detail" JSONB NOT NULL DEFAULT '{}',
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "audit_event_coalition_id_at_idx" ON "audit_event"("coalition_id", "at" DESC);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "audit_event" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON "audit_event" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE "audit_event" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "audit_event" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_coalition ON "audit_event" TO app_member USING (coalition_id = (SELECT current_coalition())) WITH CHECK (coalition_id = (SELECT current_coalition()));
CREATE POLICY system ON "audit_event" TO app_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT ON "audit_event" TO app_member, app_system;
