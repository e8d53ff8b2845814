import { useEffect, useRef } from "react";

/** Calls `leave` once a thing has been before its reader for `time` milliseconds: not while they hold it (pointer on it, focus in
 *  it), nor while the page is out of sight. Each time they let go of it, it has the whole time again. `id` is null when there is
 *  nothing to leave. */
export function useLeaving({ id, time, held, leave }: { readonly id: string | null; readonly time: number; readonly held: boolean; readonly leave: () => void }): void {
  const last = useRef(leave);
  last.current = leave;
  useEffect(() => {
    if (id === null || held) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const again = () => {
      clearTimeout(timer);
      timer = document.hidden ? undefined : setTimeout(() => last.current(), time);
    };
    again();
    document.addEventListener("visibilitychange", again);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", again);
    };
  }, [id, time, held]);
}
