import { type ComponentType, lazy, memo, startTransition, Suspense, useEffect, useMemo, useRef, useState } from "react";
import { m } from "~/content/messages";
import { tellEarlyTyping } from "./frame/early-typing";

/** A part of a page whose script comes apart from what the page needs first: a form (judging it is heavy), a long sheet, what
 *  stands below. The server writes it whole, so a form is seen, filled in and even sent before that; what was typed by then is
 *  told to it. A page that is drawn again with nothing new for the part leaves it alone: on its way it would be made anew. */
export function late<Props extends object>(load: () => Promise<{ readonly default: ComponentType<Props> }>): ComponentType<Props> {
  const Part = lazy(async () => {
    const { default: Whole } = await patiently(load);
    return { default: ({ given }: { readonly given: Props }) => <Whole {...given} /> };
  });
  return memo(function Late(props: Props) {
    const part = useRef<HTMLDivElement>(null);
    const [underWay, arrive] = useState(true);
    const whole = useMemo(() => <Part given={props} />, [props]);
    return (
      <div ref={part} data-late={underWay || undefined} className="contents">
        <Suspense fallback={<p className="text-ink-2">{m.common_loading()}</p>}>
          {whole}
          <Arrived
            tell={() => {
              tellEarlyTyping(part.current);
              // Parts of the part may still be on their way: an update that can not wait would have them made anew.
              startTransition(() => arrive(false));
            }}
          />
        </Suspense>
      </div>
    );
  });
}

/** How long to wait before a script that did not come is asked for again, in milliseconds. */
const pause = 3_000;

/** A part whose script does not come stays as the server wrote it; nobody's page is taken away for that. */
async function patiently<Module>(load: () => Promise<Module>): Promise<Module> {
  if (typeof document === "undefined") return load();
  try {
    return await load();
  } catch {
    await new Promise((done) => setTimeout(done, pause));
    return patiently(load);
  }
}

/** Its effect runs when everything beside it listens. */
function Arrived({ tell }: { readonly tell: () => void }) {
  const first = useRef(tell);
  useEffect(() => first.current(), []);
  return null;
}
