-- Account settings: on what device each session was opened, and when; a new address that is not confirmed yet; accounts that were closed.
ALTER TABLE "session" ADD COLUMN "opened_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;
ALTER TABLE "session" ADD COLUMN "device" TEXT NOT NULL DEFAULT '' CHECK (char_length("device") <= 60);

ALTER TABLE "account" ADD COLUMN "closed_at" TIMESTAMPTZ(3);

CREATE TABLE "email_change" (
    "token_hash" TEXT NOT NULL,
    "account_id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "email_change_pkey" PRIMARY KEY ("token_hash")
);
CREATE INDEX "email_change_account_id_idx" ON "email_change"("account_id");
ALTER TABLE "email_change" ADD CONSTRAINT "email_change_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "email_change" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "email_change" FORCE ROW LEVEL SECURITY;
CREATE POLICY system ON "email_change" TO app_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON "email_change" TO app_system;
