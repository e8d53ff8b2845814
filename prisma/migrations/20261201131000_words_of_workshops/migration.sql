-- The title of a workshop knows its language, and so does what says that something came from there: null where nobody can tell.
ALTER TABLE "workshop_session" ADD COLUMN "language" TEXT, ADD CONSTRAINT "workshop_session_language_is_known" CHECK ("language" IN ('en', 'es'));
ALTER TABLE "provenance" ADD COLUMN "language" TEXT, ADD CONSTRAINT "provenance_language_is_known" CHECK ("language" IN ('en', 'es'));
