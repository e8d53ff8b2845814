-- Words that people write know their language: that of the writer's pages, until somebody says otherwise. Null where words stand
-- from before and nobody can tell who wrote them.
ALTER TABLE "answer" ADD COLUMN "language" TEXT CHECK ("language" IN ('en', 'es'));
ALTER TABLE "theory_node" ADD COLUMN "language" TEXT CHECK ("language" IN ('en', 'es'));
ALTER TABLE "assumption" ADD COLUMN "language" TEXT CHECK ("language" IN ('en', 'es'));
ALTER TABLE "document" ADD COLUMN "language" TEXT CHECK ("language" IN ('en', 'es'));
ALTER TABLE "room_decision" ADD COLUMN "language" TEXT CHECK ("language" IN ('en', 'es'));

-- What stands was written in the language of whoever wrote it last, or first. Decisions of rooms never change.
SET ROLE "app_system";
UPDATE "answer" a SET "language" = p."locale" FROM "account" p WHERE p."id" = a."changed_by" AND p."locale" IN ('en', 'es');
UPDATE "theory_node" n SET "language" = p."locale" FROM "account" p WHERE p."id" = n."added_by" AND p."locale" IN ('en', 'es');
UPDATE "assumption" n SET "language" = p."locale" FROM "account" p WHERE p."id" = n."added_by" AND p."locale" IN ('en', 'es');
RESET ROLE;
