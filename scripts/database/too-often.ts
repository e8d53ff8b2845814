/** So many times within so many milliseconds are no accident any more. */
const most = { times: 20, within: 300_000 };

/** Counts something that should not happen, and is asked each time it does: true once it happens again and again. */
export function tooOften(now: () => number = () => performance.now()): () => boolean {
  const times: number[] = [];
  return () => {
    times.push(now());
    while (times.length > most.times) times.shift();
    return times.length === most.times && now() - (times[0] ?? 0) < most.within;
  };
}
