import { ScrollRestoration, useLocation, useRevalidator } from "@remix-run/react";
import { useEffect, useLayoutEffect, useRef } from "react";

/** Where a page is scrolled to: back and forward find it again, a new page begins at its top or at its `#` part, links and
 *  forms may ask to stay. A page that only reads itself again stays where the reader is: the router notes the position when
 *  such a load begins and goes back to it at the end, away from where somebody scrolled meanwhile. */
export function ScrollKeeper({ nonce }: { readonly nonce: string | undefined }) {
  const location = useLocation();
  // Anything the router shows anew also draws the two parts around its own, so that they see each of its moves.
  useRevalidator();
  const shown = useRef<typeof location | null>(null);
  const reader = useRef(0);
  return (
    <>
      <BeforePaint run={() => void (reader.current = window.scrollY)} />
      <ScrollRestoration nonce={nonce} />
      <BeforePaint
        run={() => {
          if (shown.current === location && window.scrollY !== reader.current) window.scrollTo(0, reader.current);
          shown.current = location;
        }}
      />
    </>
  );
}

/** A layout effect of the browser; the server has no layout, and React says so. */
const useBeforePaint = typeof document === "undefined" ? useEffect : useLayoutEffect;

/** Runs each time it is drawn, among the effects of its neighbours in the order in which they stand. */
function BeforePaint({ run }: { readonly run: () => void }) {
  useBeforePaint(run);
  return null;
}
