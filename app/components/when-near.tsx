import { type ReactNode, useEffect, useRef, useState } from "react";

type WhenNearProps = {
  /** What stands there until then, with the same height. */
  readonly before: ReactNode;
  readonly children: ReactNode;
};

/** How far below the window something may still be when it is made, in CSS pixels. */
const near = 800;

/** Makes its children when they come near the window, or when the page is printed: a page of many pictures opens at once, and
 *  who reads the first pays for the first only. Once made they stay. */
export function WhenNear({ before, children }: WhenNearProps) {
  const place = useRef<HTMLDivElement>(null);
  const [wanted, want] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (wanted || !element) return;
    const show = () => want(true);
    const watcher = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && show(), { rootMargin: `${near}px` });
    watcher.observe(element);
    addEventListener("beforeprint", show);
    return () => {
      watcher.disconnect();
      removeEventListener("beforeprint", show);
    };
  }, [wanted]);
  return <div ref={place}>{wanted ? children : before}</div>;
}
