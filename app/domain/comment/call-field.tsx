import { type RefObject, useId, useState } from "react";
import { Button } from "~/components/button/button";
import { controlStyle } from "~/components/field/field";
import { m } from "~/content/messages";

/** Whom to speak to: puts "@" and the name where the cursor stands. Names can also be typed. */
export function CallField({ names, area }: { readonly names: readonly string[]; readonly area: RefObject<HTMLTextAreaElement> }) {
  const [name, choose] = useState("");
  const id = useId();
  if (names.length === 0) return null;
  function put() {
    const field = area.current;
    if (!field || name === "") return;
    const { selectionStart: at, selectionEnd: end, value } = field;
    const before = at > 0 && !/\s$/.test(value.slice(0, at)) ? " " : "";
    field.setRangeText(`${before}@${name} `, at, end, "end");
    field.focus();
    choose("");
  }
  return (
    <div className="noscript:hidden flex min-w-0 flex-wrap items-end gap-2">
      <label htmlFor={id} className="sr-only">{m.comment_call()}</label>
      <select id={id} value={name} onChange={({ currentTarget }) => choose(currentTarget.value)} className={`${controlStyle} w-auto max-w-44 min-w-0`}>
        <option value="">{m.comment_call_none()}</option>
        {names.map((one, at) => <option key={at} value={one}>{one}</option>)}
      </select>
      <Button kind="plain" type="button" disabled={name === ""} onClick={put}>{m.comment_call_add()}</Button>
    </div>
  );
}
