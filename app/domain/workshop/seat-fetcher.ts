import { useFetcher, useFetchers } from "@remix-run/react";

/** What an act from a seat came to: a sentence to read out, or a refused form whose first error is said instead. */
export type SeatReply = { readonly said: string } | { readonly result: { readonly error?: Record<string, string[] | null> | null } };

export type SeatFetcher = ReturnType<typeof useFetcher<SeatReply>>;

/** One way to send every small act of a seat, so that one place on the page says what came of it. Acts that are sent while
 *  another is under way both arrive; the later one's answer is said. */
export function useSeatFetcher(): SeatFetcher {
  return useFetcher<SeatReply>({ key: "seat" });
}

/** The same for a press on one idea, a dot or a decision: a second press on another idea must not overtake the first. */
export function useIdeaFetcher(idea: string): SeatFetcher {
  return useFetcher<SeatReply>({ key: `idea ${idea}` });
}

/** Dots that are on their way, by idea. They are shown at once; the page reads again when they have arrived. */
export function useDotsUnderWay(): Readonly<Record<string, number>> {
  const sent = useFetchers().flatMap(({ formData }) => (formData?.get("intent") === "dots" ? [formData] : []));
  return Object.fromEntries(sent.map((form) => [String(form.get("idea")), Number(form.get("dots"))]));
}

/** The sentence to say about the last act; null before the first. */
export function saidOf(reply: SeatReply | undefined): { readonly words: string; readonly refused: boolean } | null {
  if (reply === undefined) return null;
  if ("said" in reply) return reply.said === "" ? null : { words: reply.said, refused: false };
  const [words] = Object.values(reply.result.error ?? {}).flatMap((errors) => errors ?? []);
  return words === undefined ? null : { words, refused: true };
}
