import { createContext, useContext, useMemo } from "react";
import { placeKey, whole } from "./comment";
import { TalkBeside, TalksProvider } from "./talk-beside";

type ThingTalkProps = { /** Where its comments have a page of their own. */ readonly path: string; /** Its open threads. */ readonly count: number; readonly mayTalk: boolean; /** What it is called. */ readonly label: string; /** Says what it is about, where it does not stand beside it. */ readonly words?: string };

/** What is said about a thing, opened in its place. Without scripts it leads to the page of the comments. */
export function ThingTalk({ path, count, mayTalk, label, words }: ThingTalkProps) {
  const talks = useMemo(() => ({ path, counts: { [placeKey(whole)]: count }, mayTalk }), [path, count, mayTalk]);
  return (
    <TalksProvider value={talks}>
      <TalkBeside item={null} field="" label={label} {...(words !== undefined && { words })} />
    </TalksProvider>
  );
}

/** Things of one kind that stand on a page, and what is said about each. */
type TalkedThings = { readonly to: (id: string) => string; readonly counts: Readonly<Record<string, number>>; readonly mayTalk: boolean };

const Things = createContext<TalkedThings | null>(null);

export const ThingsTalkProvider = Things.Provider;

/** Beside one of several things; `item` is its id. Always the same function, so that nothing is drawn anew for it. */
export function besideThing({ item, label }: { readonly item: string | null; readonly label: string }) {
  return item === null ? null : <OneOfThings id={item} label={label} />;
}

function OneOfThings({ id, label }: { readonly id: string; readonly label: string }) {
  const things = useContext(Things);
  return things === null ? null : <ThingTalk path={things.to(id)} count={things.counts[id] ?? 0} mayTalk={things.mayTalk} label={label} />;
}
