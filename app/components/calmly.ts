/** Does something that is asked for very often: at once the first time, and then no more than once in `pause` milliseconds, the
 *  last time after the last time it was asked for. */
export function calmly(work: () => void, pause: number): { readonly ask: () => void; readonly stop: () => void } {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let owed = false;
  function act() {
    owed = false;
    resting = setTimeout(() => {
      resting = undefined;
      if (owed) act();
    }, pause);
    work();
  }
  return {
    ask: () => {
      if (resting === undefined) act();
      else owed = true;
    },
    stop: () => {
      clearTimeout(resting);
      resting = undefined;
      owed = false;
    },
  };
}
