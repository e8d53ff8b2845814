import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { SubmitButton } from "~/components/button/submit-button";
import { TextLink } from "~/components/button/text-link";
import { Card } from "~/components/card";
import { TextField } from "~/components/field/text-field";
import { foreign } from "~/components/own-words";
import { dayWords } from "~/content/format";
import { m } from "~/content/messages";
import type { KeptVersion } from "../history";

type KeptCardProps = { readonly kept: readonly KeptVersion[]; readonly mayName: boolean; readonly versionsPath: string; readonly lastResult: SubmissionResult<string[]> | null };

/** The most kept versions that are listed here; the page that compares them has all. */
const listed = 20;

/** The versions of the whole worksheet that are kept, and a form that keeps what stands now under a name. */
export function KeptCard({ kept, mayName, versionsPath, lastResult }: KeptCardProps) {
  const typed = lastResult?.initialValue?.["name"];
  return (
    <Card id="kept" title={m.history_kept()} className="self-start">
      <div className="flex flex-col gap-4">
        {kept.length === 0 ? <p className="text-ink-2">{m.history_kept_none()}</p> : null}
        <ul className="flex flex-col gap-3 empty:hidden">
          {kept.slice(0, listed).map(({ key, name, language, by, at }) => (
            <li key={key} className="min-w-0">
              <TextLink to={`${versionsPath}?old=${key}`} className="wrap-anywhere"><span lang={foreign(language)}>{name}</span></TextLink>
              <p className="text-small text-ink-2">{by} · {dayWords(at)}</p>
            </li>
          ))}
        </ul>
        {kept.length > listed ? <TextLink to={versionsPath} className="inline-flex min-h-11 items-center">{m.history_kept_more({ count: kept.length - listed })}</TextLink> : null}
        {mayName ? (
          <Form method="post" data-print="never" className="flex flex-col items-start gap-3 border-t border-line pt-4">
            <TextField name="name" label={m.history_name()} hint={m.history_name_hint()} maxLength={200} className="w-full" errors={lastResult?.error?.["name"] ?? []} defaultValue={typeof typed === "string" ? typed : ""} />
            <SubmitButton kind="quiet" name="intent" value="name">{m.history_name_save()}</SubmitButton>
          </Form>
        ) : null}
      </div>
    </Card>
  );
}
