-- Answers that each person gives for themselves (ratings, surveys): one row for each person and question. Nothing here tells when an
-- answer was given: ids and rows carry no time. `respondent` is the membership, or, where the worksheet is anonymous, a hash of it
-- under a key that only the system's role reads.
CREATE TABLE "own_answer" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "coalition_id" UUID NOT NULL,
    "worksheet" TEXT NOT NULL,
    "item_id" UUID,
    "field" TEXT NOT NULL,
    "respondent" TEXT NOT NULL,
    "anonymous" BOOLEAN NOT NULL,
    "value" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "own_answer_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "respondent_key" (
    "coalition_id" UUID NOT NULL,
    "worksheet" TEXT NOT NULL,
    "key" TEXT NOT NULL,

    CONSTRAINT "respondent_key_pkey" PRIMARY KEY ("coalition_id", "worksheet")
);

CREATE UNIQUE INDEX "own_answer_coalition_id_id_key" ON "own_answer"("coalition_id", "id");
CREATE UNIQUE INDEX "own_answer_one_each" ON "own_answer" ("coalition_id", "worksheet", "item_id", "field", "respondent") NULLS NOT DISTINCT;
ALTER TABLE "own_answer" ADD CONSTRAINT "own_answer_item_fk" FOREIGN KEY ("coalition_id", "item_id") REFERENCES "worksheet_item"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Whose answers a unit of work may read and write: those of the respondent that it names. Nobody named: zero rows.
CREATE FUNCTION "current_respondent"() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS
  $$ SELECT nullif(current_setting('app.respondent', true), '') $$;

ALTER TABLE "own_answer" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "own_answer" FORCE ROW LEVEL SECURITY;
CREATE POLICY my_own ON "own_answer" TO app_member
  USING (coalition_id = (SELECT current_coalition()) AND respondent = (SELECT current_respondent()))
  WITH CHECK (coalition_id = (SELECT current_coalition()) AND respondent = (SELECT current_respondent()));
CREATE POLICY system ON "own_answer" TO app_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON "own_answer" TO app_member;
GRANT SELECT, INSERT, UPDATE, DELETE ON "own_answer" TO app_system;

ALTER TABLE "respondent_key" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "respondent_key" FORCE ROW LEVEL SECURITY;
CREATE POLICY system ON "respondent_key" TO app_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON "respondent_key" TO app_system;

-- The name under which a member answers an anonymous worksheet: always the same, and nobody's.
CREATE FUNCTION "anonymous_respondent"(sheet text, member uuid) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE secret text;
BEGIN
  INSERT INTO "respondent_key" ("coalition_id", "worksheet", "key")
    VALUES (current_coalition(), sheet, replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '')) ON CONFLICT DO NOTHING;
  SELECT k."key" INTO STRICT secret FROM "respondent_key" k WHERE k."coalition_id" = current_coalition() AND k."worksheet" = sheet;
  RETURN hashed_respondent(secret, member);
END $$;
CREATE FUNCTION "hashed_respondent"(secret text, member uuid) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
  $$ SELECT encode(sha256(convert_to(secret || encode(sha256(convert_to(secret || member::text, 'UTF8')), 'hex'), 'UTF8')), 'hex') $$;

-- How the answers to each rating of some worksheets lie: how many, the middle, from where to where. Of an anonymous worksheet from five
-- answers on, and until then not even how many.
CREATE FUNCTION "own_answer_tally"(sheets text[])
  RETURNS TABLE ("sheet" text, "item" uuid, "field" text, "answers" integer, "low" double precision, "middle" double precision, "high" double precision, "unknown" integer, "held_back" boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  WITH rated AS (
    SELECT a."worksheet", a."item_id", a."field", a."anonymous", CASE WHEN jsonb_typeof(a."value") = 'number' THEN (a."value" #>> '{}')::float8 END AS rating
    FROM "own_answer" a
    WHERE a."coalition_id" = current_coalition() AND a."worksheet" = ANY (sheets) AND (jsonb_typeof(a."value") = 'number' OR a."value" = '"unknown"'::jsonb)
  ), laid AS (
    SELECT r."worksheet", r."item_id", r."field", count(r.rating)::int AS n, min(r.rating) AS lo, percentile_cont(0.5) WITHIN GROUP (ORDER BY r.rating) AS mid, max(r.rating) AS hi,
           (count(*) - count(r.rating))::int AS cannot, bool_or(r."anonymous") AND count(*) < 5 AS held
    FROM rated r GROUP BY r."worksheet", r."item_id", r."field"
  )
  SELECT l."worksheet", l."item_id", l."field", CASE WHEN NOT l.held THEN l.n END, CASE WHEN NOT l.held THEN l.lo END, CASE WHEN NOT l.held THEN l.mid END, CASE WHEN NOT l.held THEN l.hi END,
         CASE WHEN NOT l.held THEN l.cannot END, l.held
  FROM laid l $$;

-- How many people have rated a worksheet that is not anonymous.
CREATE FUNCTION "own_answer_raters"(sheet text) RETURNS integer LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT count(DISTINCT a."respondent")::int FROM "own_answer" a
  WHERE a."coalition_id" = current_coalition() AND a."worksheet" = sheet AND NOT a."anonymous" AND jsonb_typeof(a."value") = 'number' $$;

-- They read all rows of a coalition, so they belong to the role that may; whoever runs them learns what they return and no more.
REVOKE EXECUTE ON FUNCTION "anonymous_respondent"(text, uuid), "own_answer_tally"(text[]), "own_answer_raters"(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION "anonymous_respondent"(text, uuid), "own_answer_tally"(text[]), "own_answer_raters"(text) TO app_member, app_system;
GRANT CREATE ON SCHEMA public TO app_system;
ALTER FUNCTION "anonymous_respondent"(text, uuid) OWNER TO app_system;
ALTER FUNCTION "own_answer_tally"(text[]) OWNER TO app_system;
ALTER FUNCTION "own_answer_raters"(text) OWNER TO app_system;
REVOKE CREATE ON SCHEMA public FROM app_system;

-- What has been answered so far. Ratings of several people stood in one place, where the last one replaced the others: each person's
-- newest one becomes theirs again. (The shared answers stay where they are, as history.) See 20261129140000 for the role.
SET ROLE "app_system";
INSERT INTO "own_answer" ("coalition_id", "worksheet", "item_id", "field", "respondent", "anonymous", "value")
SELECT DISTINCT ON (a."id", v."changed_by") a."coalition_id", a."worksheet", a."item_id", a."field", p."id"::text, false, v."value"
FROM "answer" a
JOIN "answer_version" v ON v."coalition_id" = a."coalition_id" AND v."answer_id" = a."id"
JOIN "membership" p ON p."coalition_id" = a."coalition_id" AND p."account_id" = v."changed_by"
WHERE ((a."worksheet" = 'readiness' AND a."item_id" IS NULL AND a."field" ~ '\.(rating|evidence)$')
    OR (a."worksheet" = 'priorities' AND a."item_id" IS NOT NULL AND a."field" IN ('severity', 'disparity', 'influence', 'connections', 'assets'))
    OR (a."worksheet" = 'action_screen' AND a."item_id" IS NOT NULL AND a."field" IN ('impact', 'equity_score', 'feasible', 'cost', 'community')))
  AND v."value" NOT IN ('""', '[]', 'null')
ORDER BY a."id", v."changed_by", v."version" DESC;

-- Answers to the anonymous health check stood as rows, with the name of whoever typed them. The newest row of a person becomes
-- theirs; other rows (what was copied from paper) stay as answers of nobody who could be named.
INSERT INTO "respondent_key" ("coalition_id", "worksheet", "key")
SELECT "coalition_id", 'health_check', replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '') FROM "answer" WHERE "worksheet" = 'health_check' GROUP BY "coalition_id";
INSERT INTO "own_answer" ("coalition_id", "worksheet", "field", "respondent", "anonymous", "value")
WITH sheets AS (
  SELECT a."coalition_id", a."item_id", a."changed_by", max(i."added_at") AS added
  FROM "answer" a LEFT JOIN "worksheet_item" i ON i."coalition_id" = a."coalition_id" AND i."id" = a."item_id"
  WHERE a."worksheet" = 'health_check' AND i."removed_at" IS NULL GROUP BY 1, 2, 3
), named AS (
  SELECT s.*, row_number() OVER (PARTITION BY s."coalition_id", s."changed_by" ORDER BY s.added DESC NULLS LAST, s."item_id") = 1 AS own,
         md5(gen_random_uuid()::text) || md5(gen_random_uuid()::text) AS nobody
  FROM sheets s
)
SELECT a."coalition_id", 'health_check', a."field", CASE WHEN n.own AND p."id" IS NOT NULL THEN hashed_respondent(k."key", p."id") ELSE n.nobody END, true, a."value"
FROM named n
JOIN "answer" a ON a."coalition_id" = n."coalition_id" AND a."worksheet" = 'health_check' AND a."item_id" IS NOT DISTINCT FROM n."item_id" AND a."changed_by" = n."changed_by"
JOIN "respondent_key" k ON k."coalition_id" = n."coalition_id" AND k."worksheet" = 'health_check'
LEFT JOIN "membership" p ON p."coalition_id" = n."coalition_id" AND p."account_id" = n."changed_by"
WHERE (a."field" ~ '^(ci|blocks)\.' OR a."field" IN ('voice', 'comment')) AND a."value" NOT IN ('""', '[]', 'null');
RESET ROLE;

-- What names who answered goes: rows, their history, and the news of them.
ALTER TABLE "answer_version" DISABLE TRIGGER "append_only";
ALTER TABLE "activity" DISABLE TRIGGER "append_only";
SET ROLE "app_system";
DELETE FROM "answer_version" v USING "answer" a WHERE a."coalition_id" = v."coalition_id" AND a."id" = v."answer_id" AND a."worksheet" = 'health_check';
DELETE FROM "answer" WHERE "worksheet" = 'health_check';
DELETE FROM "worksheet_item" WHERE "worksheet" = 'health_check';
DELETE FROM "activity" WHERE "subject_kind" = 'answer' AND "subject_id" = 'health_check';
RESET ROLE;
ALTER TABLE "answer_version" ENABLE TRIGGER "append_only";
ALTER TABLE "activity" ENABLE TRIGGER "append_only";
