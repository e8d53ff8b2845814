-- Each note of somebody asks for all of theirs: whether it is there already, and whether there are too many.
CREATE INDEX "card_coalition_id_participant_id_idx" ON "card"("coalition_id", "participant_id");
