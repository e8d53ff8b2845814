-- A file of a release may hold several breakdowns (arrests by age, gender and race): which columns it has of each is a row.
CREATE TABLE "release_part" (
    "file_id" INTEGER NOT NULL,
    "breakdown" TEXT NOT NULL,
    "columns" TEXT[],

    CONSTRAINT "release_part_pkey" PRIMARY KEY ("file_id", "breakdown")
);

ALTER TABLE "release_part" ADD CONSTRAINT "release_part_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "release_file"("id") ON DELETE CASCADE ON UPDATE CASCADE;

INSERT INTO "release_part" ("file_id", "breakdown", "columns") SELECT "id", "breakdown", "columns" FROM "release_file";

ALTER TABLE "release_file" DROP COLUMN "breakdown", DROP COLUMN "columns";

-- Public figures: anyone at work may read them, imports write them.
GRANT SELECT ON "release_part" TO app_member, app_account;
GRANT SELECT, INSERT, UPDATE, DELETE ON "release_part" TO app_system;
