-- Comments also stand on decisions, tasks, elements of the theory and metrics; and what is said in them can be searched.
ALTER TABLE "comment_thread" DROP CONSTRAINT "comment_thread_about_kind_check";
ALTER TABLE "comment_thread" ADD CONSTRAINT "comment_thread_about_kind_check" CHECK ("about_kind" IN ('worksheet', 'target', 'decision', 'task', 'theory', 'metric'));

CREATE FUNCTION "search_comment"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN PERFORM search_put(NEW.coalition_id, 'comment', NEW.id, NEW.thread_id::text, NEW.text, NEW.language); RETURN NULL; END $$;
CREATE TRIGGER search AFTER INSERT OR UPDATE ON "comment" FOR EACH ROW EXECUTE FUNCTION search_comment();

SET ROLE "app_system";
INSERT INTO "search_text" (coalition_id, kind, ref, part, words, language) SELECT coalition_id, 'comment', id, thread_id::text, text, language FROM comment WHERE btrim(text) <> '';
RESET ROLE;
