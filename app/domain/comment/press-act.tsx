import { Button } from "~/components/button/button";
import type { Icon } from "~/components/icon";
import { Notice } from "~/components/notice";
import { ActFrame } from "./say-form";
import { useSendAct } from "./send-act";
import { useTalk } from "./talk-place";

type PressActProps = { readonly fields: Readonly<Record<string, string>>; readonly words: string; readonly about: string; readonly icon?: Icon; readonly onDone?: () => void };

/** One press in a thread: settled, open again, withdrawn. */
export function PressAct({ fields, words, about, icon, onDone }: PressActProps) {
  const { inside } = useTalk();
  const { pending, faults, send } = useSendAct({ fields, onDone });
  return (
    <ActFrame fields={fields} send={() => send()}>
      {faults.map((fault) => <Notice key={fault} tone="bad" role="alert" title={fault} />)}
      <Button kind="plain" {...(icon && { icon })} pending={pending} type={inside ? "button" : "submit"} {...(inside && { onClick: () => send() })}>
        {words}
        <span className="sr-only">: {about}</span>
      </Button>
    </ActFrame>
  );
}
