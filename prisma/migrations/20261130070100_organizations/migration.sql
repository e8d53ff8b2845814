-- An organization that was merged into another stays as a row, so that answers which name it still lead somewhere: to the one it was
-- merged into. `version` is what a change has seen.
ALTER TABLE "organization" ADD COLUMN "merged_into" UUID;
ALTER TABLE "organization" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "organization" ADD CONSTRAINT "organization_merged_into_fk" FOREIGN KEY ("coalition_id", "merged_into") REFERENCES "organization"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "organization" ADD CONSTRAINT "organization_not_into_itself" CHECK ("merged_into" <> "id");

-- Which organization the invited will speak for.
ALTER TABLE "invitation" ADD COLUMN "organization_id" UUID;
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_organization_fk" FOREIGN KEY ("coalition_id", "organization_id") REFERENCES "organization"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
