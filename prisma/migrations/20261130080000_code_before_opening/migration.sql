-- A workshop has its code from its preparation on, so that it can be printed; it lets people in once the workshop is opened. Those
-- that were prepared before today get theirs here: six characters of the alphabet without look-alikes, as the planner makes them.
SET ROLE "app_system";
WITH "made" AS (
  SELECT s."id", string_agg(substr('ACDEFGHJKMNPQRTWXY34679', 1 + (r."bytes" % 23)::int, 1), '') AS "code"
  FROM "workshop_session" s
  CROSS JOIN generate_series(1, 6) AS place
  CROSS JOIN LATERAL (SELECT ('x' || encode(substr(sha256(uuid_send(gen_random_uuid()) || uuid_send(s."id") || int4send(place)), 1, 7), 'hex'))::bit(56)::bigint AS "bytes") r
  WHERE s."opened_at" IS NULL AND s."closed_at" IS NULL AND s."code" IS NULL
  GROUP BY s."id"
)
UPDATE "workshop_session" s
SET "code" = "made"."code", "code_hash" = encode(sha256(convert_to("made"."code", 'UTF8')), 'hex')
FROM "made" WHERE "made"."id" = s."id";
RESET ROLE;
