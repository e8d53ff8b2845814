/** What the thing a thread (`t`) is about is called, where it has words of its own; null otherwise. An SQL expression. */
export const namedSql = `coalesce((select d.question from decision d where t.about_kind = 'decision' and d.coalition_id = t.coalition_id and d.number::text = t.about_id),
    (select k.title from task k where t.about_kind = 'task' and k.coalition_id = t.coalition_id and k.id::text = t.about_id),
    (select h.text from theory_node h where t.about_kind = 'theory' and h.coalition_id = t.coalition_id and h.id::text = t.about_id))`;
