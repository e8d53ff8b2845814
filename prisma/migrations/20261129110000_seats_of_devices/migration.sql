-- Which seats of a session are of one device: the one that took the seat first, and the one that has it now. The hashes are of
-- the device and the session together, so they say nothing about other sessions, and are forgotten when the session closes.
-- And the facilitator's leave for one more seat on that device.
ALTER TABLE "participant" ADD COLUMN "taken_on_hash" TEXT, ADD COLUMN "held_on_hash" TEXT, ADD COLUMN "sharing_at" TIMESTAMPTZ(3);

-- Who writes down what a room decides; everyone in it while it is empty.
ALTER TABLE "workshop_room" ADD COLUMN "scribe_id" UUID;
ALTER TABLE "workshop_room" ADD CONSTRAINT "workshop_room_scribe_fk" FOREIGN KEY ("coalition_id", "scribe_id") REFERENCES "participant"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
