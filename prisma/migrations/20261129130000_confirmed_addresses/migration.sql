-- Whether an e-mail address is its account's own: since when, and on whose word. A letter that arrived there, an operator who
-- knows the person, a lead who invited this address, or the sample, whose addresses nobody can have.
ALTER TABLE "account" ADD COLUMN "confirmed_at" TIMESTAMPTZ(3), ADD COLUMN "confirmed_by" TEXT;
ALTER TABLE "account" ADD CONSTRAINT "account_confirmed_by_somebody" CHECK (("confirmed_at" IS NULL) = ("confirmed_by" IS NULL));
ALTER TABLE "account" ADD CONSTRAINT "account_confirmed_by_is_known" CHECK ("confirmed_by" IN ('letter', 'operator', 'invitation', 'sample'));
GRANT SELECT ("confirmed_at", "confirmed_by") ON "account" TO app_account;

-- Nobody has confirmed an address before today: accounts keep their memberships and confirm when they need it. The sample's
-- people have confirmed ones; it is there, or begun, where there are invented places.
UPDATE "account" SET "confirmed_at" = now(), "confirmed_by" = 'sample'
  WHERE EXISTS (SELECT FROM "geography" WHERE "fictional")
    AND "email" IN ('jordan.rivera@example.org', 'aisha.okafor@example.org', 'mei.chen@example.org', 'rosa.delgado@example.org',
                    'patricia.nguyen@example.org', 'samuel.whitfield@example.org', 'priya.raman@example.org', 'denise.coleman@example.org',
                    'tomas.herrera@example.org', 'marcus.bell@example.org', 'hannah.lindqvist@example.org', 'olu.adebayo@example.org');

-- Who handed a link to a new password over, and so vouches for the address when the link is used.
ALTER TABLE "password_reset" ADD COLUMN "handed_by" TEXT NOT NULL DEFAULT 'letter';
ALTER TABLE "password_reset" ADD CONSTRAINT "password_reset_handed_by_is_known" CHECK ("handed_by" IN ('letter', 'operator'));

-- Ways to an account for an address that has none, and to confirm the address of one that is there. Kept for some days after they
-- were used, so that whoever presses twice is told. `next_sealed`: where the person was going, readable with the token alone.
CREATE TABLE "sign_up_link" (
    "token_hash" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "next_sealed" BYTEA,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "sign_up_link_pkey" PRIMARY KEY ("token_hash"),
    CONSTRAINT "sign_up_link_email_is_lower_case" CHECK ("email" = lower("email"))
);
CREATE INDEX "sign_up_link_email_idx" ON "sign_up_link" ("email");
CREATE TABLE "confirmation_link" (
    "token_hash" TEXT NOT NULL,
    "account_id" UUID NOT NULL,
    "next_sealed" BYTEA,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "confirmation_link_pkey" PRIMARY KEY ("token_hash")
);
CREATE INDEX "confirmation_link_account_id_idx" ON "confirmation_link" ("account_id");
ALTER TABLE "confirmation_link" ADD CONSTRAINT "confirmation_link_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The address a lead vouches for with an invitation, as its hash alone.
ALTER TABLE "invitation" ADD COLUMN "email_hash" TEXT;

-- Invitations of people who have left their coalition.
UPDATE "invitation" i SET "withdrawn_at" = now()
  WHERE i."accepted_at" IS NULL AND i."withdrawn_at" IS NULL
    AND NOT EXISTS (SELECT FROM "membership" m WHERE m."coalition_id" = i."coalition_id" AND m."account_id" = i."invited_by" AND m."left_at" IS NULL);

-- They belong to no coalition and to nobody signed in: only the system opens them.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['sign_up_link', 'confirmation_link'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY system ON %I TO app_system USING (true) WITH CHECK (true)', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO app_system', t);
  END LOOP;
END $$;
