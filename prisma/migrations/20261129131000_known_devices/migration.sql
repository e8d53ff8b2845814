-- Devices on which somebody has signed in to an account, by the hash of the cookie they were given: tries that strangers make at
-- the account do not keep its owner out there.
CREATE TABLE "known_device" (
    "token_hash" TEXT NOT NULL,
    "account_id" UUID NOT NULL,
    "used_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "known_device_pkey" PRIMARY KEY ("token_hash", "account_id")
);
CREATE INDEX "known_device_account_id_idx" ON "known_device" ("account_id");
ALTER TABLE "known_device" ADD CONSTRAINT "known_device_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "known_device" ENABLE ROW LEVEL SECURITY;
CREATE POLICY system ON "known_device" TO app_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON "known_device" TO app_system;
