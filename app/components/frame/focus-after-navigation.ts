import { useLocation } from "@remix-run/react";
import { type RefObject, useEffect, useRef } from "react";

/** The key the router gives the page that came with the document; there the browser places focus itself. */
const firstPage = "default";

/** A ref whose element takes focus when the visitor has moved to another page of the application. */
export function useFocusAfterNavigation<E extends HTMLElement>(): RefObject<E> {
  const target = useRef<E>(null);
  const { key, pathname } = useLocation();
  const arrivedBy = useRef(key);
  arrivedBy.current = key;
  useEffect(() => {
    if (arrivedBy.current !== firstPage) target.current?.focus({ preventScroll: true });
  }, [pathname]);
  return target;
}
