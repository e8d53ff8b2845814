-- The door of a workshop: while it is closed nobody new comes in, and those who have a seat come back to it.
ALTER TABLE "workshop_session" ADD COLUMN "door_closed_at" TIMESTAMPTZ(3);

-- A seat: the hash of the code that brings its owner back to it; when the facilitator moved it, until its owner has read
-- that; and who took it away. Who left without being sent has no `removed_by`.
ALTER TABLE "participant" ADD COLUMN "rejoin_hash" TEXT, ADD COLUMN "moved_at" TIMESTAMPTZ(3), ADD COLUMN "removed_by" UUID;
CREATE UNIQUE INDEX "participant_rejoin_hash_key" ON "participant"("rejoin_hash");
ALTER TABLE "participant" ADD CONSTRAINT "participant_removed_by_when" CHECK ("removed_by" IS NULL OR "removed_at" IS NOT NULL);
