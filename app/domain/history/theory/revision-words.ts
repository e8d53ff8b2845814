import { m } from "~/content/messages";

type Told = (words: { readonly actor: string; readonly text: string }) => string;

const sentences: Readonly<Record<string, Told>> = {
  added: m.process_activity_theory_added,
  revised: m.process_activity_theory_revised,
  removed: m.process_activity_theory_removed,
  restored: m.process_activity_theory_restored,
  moved: m.process_activity_theory_moved,
  put_first: m.process_activity_theory_put_first,
  put_back: m.process_activity_theory_put_back,
  linked: m.process_activity_theory_linked,
  unlinked: m.process_activity_theory_unlinked,
  assumed: m.process_activity_theory_assumed,
  assumption_dropped: m.process_activity_theory_assumption_dropped,
  measured: m.process_activity_theory_measured,
  unmeasured: m.process_activity_theory_unmeasured,
};

/** What somebody did to the theory, as a sentence. */
export function revisionWords(verb: string, words: { readonly actor: string; readonly text: string }): string {
  return (sentences[verb] ?? m.process_activity_theory_changed)(words);
}
