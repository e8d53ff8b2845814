-- What can be searched: one row for each text that people wrote, kept by triggers of the tables that hold the texts. What somebody may
-- see of it is decided when it is read. `ref` is the row it comes from; `part` and `place` say where in it.
CREATE FUNCTION "search_fold"("words" text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURNS NULL ON NULL INPUT
  RETURN translate(lower(normalize("words", NFC)), 'áàâäãåéèêëíìîïóòôöõúùûüñçý', 'aaaaaaeeeeiiiiooooouuuuncy');
CREATE FUNCTION "search_words"("words" text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURNS NULL ON NULL INPUT
  RETURN to_tsvector('simple'::regconfig, "search_fold"(left("words", 30000))) || to_tsvector('english'::regconfig, left("words", 30000)) || to_tsvector('spanish'::regconfig, left("words", 30000));

CREATE TABLE "search_text" (
    "coalition_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "ref" UUID NOT NULL,
    "part" TEXT NOT NULL DEFAULT '',
    "words" TEXT NOT NULL,
    "language" TEXT CHECK ("language" IN ('en', 'es')),
    "found" TSVECTOR NOT NULL GENERATED ALWAYS AS ("search_words"("words")) STORED,

    CONSTRAINT "search_text_pkey" PRIMARY KEY ("coalition_id", "kind", "ref"),
    CONSTRAINT "search_text_coalition_id_fkey" FOREIGN KEY ("coalition_id") REFERENCES "coalition"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
ALTER TABLE "search_text" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "search_text" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_coalition ON "search_text" TO app_member USING (coalition_id = (SELECT current_coalition())) WITH CHECK (coalition_id = (SELECT current_coalition()));
CREATE POLICY system ON "search_text" TO app_system USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON "search_text" TO app_member, app_system;

-- Puts a text in, changes it, or takes it out where nothing is left of it.
CREATE FUNCTION "search_put"("a_coalition" uuid, "a_kind" text, "a_ref" uuid, "a_part" text, "some_words" text, "a_language" text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF coalesce(btrim(some_words), '') = '' THEN
    DELETE FROM search_text WHERE coalition_id = a_coalition AND kind = a_kind AND ref = a_ref;
  ELSE
    INSERT INTO search_text (coalition_id, kind, ref, part, words, language) VALUES (a_coalition, a_kind, a_ref, a_part, some_words, a_language)
    ON CONFLICT (coalition_id, kind, ref) DO UPDATE SET part = excluded.part, words = excluded.words, language = excluded.language
    WHERE (search_text.part, search_text.words, search_text.language) IS DISTINCT FROM (excluded.part, excluded.words, excluded.language);
  END IF;
END $$;

CREATE FUNCTION "search_strings"("value" jsonb) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT string_agg(one #>> '{}', ' · ') FROM jsonb_path_query(value, 'strict $.** ? (@.type() == "string")') AS one
$$;

CREATE FUNCTION "search_answer"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN PERFORM search_put(NEW.coalition_id, 'answer', NEW.id, NEW.worksheet, search_strings(NEW.value), NEW.language); RETURN NULL; END $$;
CREATE TRIGGER search AFTER INSERT OR UPDATE ON "answer" FOR EACH ROW EXECUTE FUNCTION search_answer();

CREATE FUNCTION "search_node"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN PERFORM search_put(NEW.coalition_id, 'node', NEW.id, NEW.kind::text, CASE WHEN NEW.removed_at IS NULL THEN NEW.text END, NEW.language); RETURN NULL; END $$;
CREATE TRIGGER search AFTER INSERT OR UPDATE ON "theory_node" FOR EACH ROW EXECUTE FUNCTION search_node();

CREATE FUNCTION "search_document"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN PERFORM search_put(NEW.coalition_id, 'document', NEW.id, NEW.name, NEW.text, NEW.language); RETURN NULL; END $$;
CREATE TRIGGER search AFTER INSERT OR UPDATE ON "document" FOR EACH ROW EXECUTE FUNCTION search_document();

CREATE FUNCTION "search_indicator"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN PERFORM search_put(NEW.coalition_id, 'indicator', NEW.id, coalesce(NEW.metric, ''), NEW.name, NULL); RETURN NULL; END $$;
CREATE TRIGGER search AFTER INSERT OR UPDATE ON "indicator" FOR EACH ROW EXECUTE FUNCTION search_indicator();

CREATE FUNCTION "search_target"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN PERFORM search_put(NEW.coalition_id, 'target', NEW.id, '', concat_ws(' · ', nullif(NEW.rationale, ''), nullif(NEW.amend_reason, '')), NEW.language); RETURN NULL; END $$;
CREATE TRIGGER search AFTER INSERT OR UPDATE ON "target" FOR EACH ROW EXECUTE FUNCTION search_target();

CREATE FUNCTION "search_local"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN PERFORM search_put(NEW.coalition_id, 'local', NEW.id, '', concat_ws(' · ', NEW.name, NEW.definition, NEW.area, NEW.source), NEW.language); RETURN NULL; END $$;
CREATE TRIGGER search AFTER INSERT OR UPDATE ON "local_indicator" FOR EACH ROW EXECUTE FUNCTION search_local();

CREATE FUNCTION "search_organization"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN PERFORM search_put(NEW.coalition_id, 'organization', NEW.id, '', CASE WHEN NEW.merged_into IS NULL THEN NEW.name END, NULL); RETURN NULL; END $$;
CREATE TRIGGER search AFTER INSERT OR UPDATE ON "organization" FOR EACH ROW EXECUTE FUNCTION search_organization();

-- Of what a room decided about an idea the newest counts; `ref` is the idea's group.
CREATE FUNCTION "search_idea"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN PERFORM search_put(NEW.coalition_id, 'idea', NEW.group_id, NEW.room_id::text, CASE WHEN NEW.outcome = 'kept' THEN NEW.text END, NEW.language); RETURN NULL; END $$;
CREATE TRIGGER search AFTER INSERT ON "room_decision" FOR EACH ROW EXECUTE FUNCTION search_idea();

-- What stands already.
SET ROLE "app_system";
INSERT INTO "search_text" (coalition_id, kind, ref, part, words, language)
  SELECT coalition_id, 'answer', id, worksheet, search_strings(value), language FROM answer WHERE btrim(coalesce(search_strings(value), '')) <> ''
  UNION ALL SELECT coalition_id, 'node', id, kind::text, text, language FROM theory_node WHERE removed_at IS NULL AND btrim(text) <> ''
  UNION ALL SELECT coalition_id, 'document', id, name, text, language FROM document WHERE btrim(text) <> ''
  UNION ALL SELECT coalition_id, 'indicator', id, coalesce(metric, ''), name, NULL FROM indicator WHERE btrim(name) <> ''
  UNION ALL SELECT coalition_id, 'target', id, '', concat_ws(' · ', nullif(rationale, ''), nullif(amend_reason, '')), language FROM target WHERE concat(rationale, amend_reason) <> ''
  UNION ALL SELECT coalition_id, 'local', id, '', concat_ws(' · ', name, definition, area, source), language FROM local_indicator
  UNION ALL SELECT coalition_id, 'organization', id, '', name, NULL FROM organization WHERE merged_into IS NULL AND btrim(name) <> ''
  UNION ALL SELECT coalition_id, 'idea', group_id, room_id::text, text, language FROM
    (SELECT DISTINCT ON (group_id) * FROM room_decision ORDER BY group_id, id DESC) d WHERE outcome = 'kept' AND btrim(text) <> '';
RESET ROLE;
