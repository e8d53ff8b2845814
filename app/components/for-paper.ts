import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Whether the page is being put on paper. It is told in time: what is shown for it stands on the paper, though the browser
 *  takes its picture of the page as soon as it has told. */
export function useOnPaper(): boolean {
  const [onPaper, put] = useState(false);
  useEffect(() => {
    const before = () => flushSync(() => put(true));
    const after = () => put(false);
    addEventListener("beforeprint", before);
    addEventListener("afterprint", after);
    return () => {
      removeEventListener("beforeprint", before);
      removeEventListener("afterprint", after);
    };
  }, []);
  return onPaper;
}
