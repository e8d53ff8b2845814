import { type FormEvent, type ReactNode, useId, useRef } from "react";
import { Button } from "~/components/button/button";
import { TextArea } from "~/components/field/text-area";
import { m } from "~/content/messages";
import { CallField } from "./call-field";
import { commentLength } from "./comment-lengths";
import { useSendAct } from "./send-act";
import { useTalk } from "./talk-place";

type SayFormProps = {
  /** The act, and what it is about. */
  readonly fields: Readonly<Record<string, string>>;
  readonly label: string;
  readonly save: string;
  readonly kind?: "primary" | "quiet";
  readonly text?: string;
  readonly onDone?: () => void;
};

/** Where somebody writes: a comment, an answer, a mended one. */
export default function SayForm({ fields, label, save, kind = "quiet", text = "", onDone }: SayFormProps) {
  const { inside, names } = useTalk();
  const area = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const { pending, tried, faults, send } = useSendAct({
    fields,
    onDone: () => {
      if (area.current && text === "") area.current.value = "";
      onDone?.();
    },
  });
  const typed = tried?.initialValue?.["text"];
  const write = () => send({ text: area.current?.value ?? "" });
  return (
    <ActFrame fields={fields} send={write} className="flex flex-col gap-2.5">
      <TextArea ref={area} id={id} {...(!inside && { name: "text" })} label={label} hint={text === "" ? m.comment_hint() : undefined} rows={2} maxLength={commentLength} errors={faults} defaultValue={typeof typed === "string" ? typed : text} />
      <div className="flex flex-wrap items-end justify-between gap-2.5">
        <CallField names={names} area={area} />
        <Button kind={kind} pending={pending} type={inside ? "button" : "submit"} {...(inside && { onClick: write })} className="ml-auto">
          {save}
        </Button>
      </div>
    </ActFrame>
  );
}

type ActFrameProps = { readonly fields: Readonly<Record<string, string>>; readonly send: () => void; readonly className?: string; readonly children: ReactNode };

/** A form; inside another one, where none can be, only its parts. */
export function ActFrame({ fields, send, className, children }: ActFrameProps) {
  const { action, inside } = useTalk();
  if (inside) return <div className={className}>{children}</div>;
  function sent(event: FormEvent) {
    event.preventDefault();
    send();
  }
  return (
    <form method="post" action={action} onSubmit={sent} className={className}>
      {Object.entries(fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      {children}
    </form>
  );
}
