import { type ReactNode, useEffect, useRef, useState } from "react";
import { useOnPaper } from "./for-paper";

type WhenNearProps = {
  /** What stands there until then, with the same height. */
  readonly before: ReactNode;
  readonly children: ReactNode;
};

/** How far below the window something may still be when it is made, in CSS pixels. */
const near = 800;

/** Makes its children when they come near the window, or when the page is printed: a page of many pictures opens at once, and
 *  who reads the first pays for the first only. Once seen they stay. */
export function WhenNear({ before, children }: WhenNearProps) {
  const place = useRef<HTMLDivElement>(null);
  const [wanted, want] = useState(false);
  const onPaper = useOnPaper();
  useEffect(() => {
    const element = place.current;
    if (wanted || !element) return;
    const show = () => want(true);
    const watcher = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && show(), { rootMargin: `${near}px` });
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [wanted]);
  return <div ref={place}>{wanted || onPaper ? children : before}</div>;
}
