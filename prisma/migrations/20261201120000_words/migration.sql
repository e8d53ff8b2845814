-- What people write when they send, judge, reopen, hand back, hold up, prove and object knows its language, too: that of the writer's
-- pages. Null where nobody can tell, where there are no words, and for the name of a person.
ALTER TABLE "task_event" ADD COLUMN "language" TEXT CHECK ("language" IN ('en', 'es'));
ALTER TABLE "decision_voice" ADD COLUMN "language" TEXT CHECK ("language" IN ('en', 'es'));
ALTER TABLE "decision_ballot" ADD COLUMN "language" TEXT CHECK ("language" IN ('en', 'es'));
ALTER TABLE "worksheet_submission" ADD COLUMN "language" TEXT CHECK ("language" IN ('en', 'es'));
ALTER TABLE "worksheet_approval" ADD COLUMN "language" TEXT CHECK ("language" IN ('en', 'es'));
ALTER TABLE "worksheet_reopening" ADD COLUMN "language" TEXT CHECK ("language" IN ('en', 'es'));

-- Who changes their word changes its language with it.
GRANT UPDATE ("language") ON "decision_ballot" TO app_member;

-- What stands was written in the language of whoever wrote it; a concern in a decision was shown in that of the decision. Filling a new
-- column changes nothing of what happened.
ALTER TABLE "task_event" DISABLE TRIGGER append_only;
ALTER TABLE "decision_voice" DISABLE TRIGGER append_only;
ALTER TABLE "worksheet_submission" DISABLE TRIGGER append_only;
ALTER TABLE "worksheet_approval" DISABLE TRIGGER append_only;
ALTER TABLE "worksheet_reopening" DISABLE TRIGGER append_only;
GRANT UPDATE ("language") ON "task_event" TO app_system;
SET ROLE "app_system";
UPDATE "task_event" w SET "language" = p."locale" FROM "membership" m JOIN "account" p ON p."id" = m."account_id"
  WHERE m."coalition_id" = w."coalition_id" AND m."id" = w."by_id" AND p."locale" IN ('en', 'es') AND w."words" <> '' AND w."kind" IN ('handed_back', 'blocked', 'finished', 'reopened');
UPDATE "decision_voice" w SET "language" = d."language" FROM "decision" d WHERE d."coalition_id" = w."coalition_id" AND d."id" = w."decision_id" AND w."concern" <> '';
UPDATE "decision_ballot" w SET "language" = p."locale" FROM "membership" m JOIN "account" p ON p."id" = m."account_id"
  WHERE m."coalition_id" = w."coalition_id" AND m."id" = w."membership_id" AND p."locale" IN ('en', 'es') AND w."concern" <> '';
UPDATE "worksheet_submission" w SET "language" = p."locale" FROM "account" p WHERE p."id" = w."sent_by" AND p."locale" IN ('en', 'es') AND w."note" <> '';
UPDATE "worksheet_approval" w SET "language" = p."locale" FROM "account" p WHERE p."id" = w."account_id" AND p."locale" IN ('en', 'es') AND w."reason" <> '';
UPDATE "worksheet_reopening" w SET "language" = p."locale" FROM "account" p WHERE p."id" = w."account_id" AND p."locale" IN ('en', 'es');
RESET ROLE;
REVOKE UPDATE ("language") ON "task_event" FROM app_system;
ALTER TABLE "task_event" ENABLE TRIGGER append_only;
ALTER TABLE "decision_voice" ENABLE TRIGGER append_only;
ALTER TABLE "worksheet_submission" ENABLE TRIGGER append_only;
ALTER TABLE "worksheet_approval" ENABLE TRIGGER append_only;
ALTER TABLE "worksheet_reopening" ENABLE TRIGGER append_only;
