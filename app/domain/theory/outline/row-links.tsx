import { useFetcher } from "@remix-run/react";
import { useRef } from "react";
import { Button } from "~/components/button/button";
import { classes } from "~/components/class-names";
import { Drawer } from "~/components/drawer";
import { X } from "~/components/icons";
import { ArrowUp, Link2Off } from "~/components/drawn/rarer-icons";
import { LanguageField } from "~/components/field/language-field";
import { SelectField } from "~/components/field/select-field";
import { TextArea } from "~/components/field/text-area";
import { TextField } from "~/components/field/text-field";
import { OwnWords } from "~/components/own-words";
import { locale, m } from "~/content/messages";
import { ActButton } from "./act-button";
import { answerOf } from "./answer";
import { Faults, useDone } from "./row-form";
import { WordsLanguage } from "./words-language";
import { useSheet } from "../sheet";
import { bases, mayLead, wouldLoop, type Theory, type TheoryLink, type TheoryNode } from "../theory";
import { basisWords } from "../theory-words";

/** What a row leads to, with the assumptions each link rests on. */
export function RowLinks({ node }: { readonly node: TheoryNode }) {
  const { theory } = useSheet();
  const links = theory.links.filter((link) => link.from === node.id);
  if (links.length === 0) return null;
  return (
    <ul className="flex flex-col gap-1" aria-label={m.theory_links_of({ text: node.text })}>
      {links.map((link) => (
        <LinkLine key={link.id} link={link} node={node} />
      ))}
    </ul>
  );
}

/** Whether this row may lead to another: one above it, not linked yet, and without closing a circle. */
function mayLeadTo({ links }: Theory, node: TheoryNode): (other: TheoryNode) => boolean {
  const taken = new Set(links.filter((link) => link.from === node.id).map((link) => link.to));
  return (other) => other.id !== node.id && !taken.has(other.id) && mayLead(node.kind, other.kind) && !wouldLoop(links, { from: node.id, to: other.id });
}

function LinkLine({ link, node }: { readonly link: TheoryLink; readonly node: TheoryNode }) {
  const { theory, mayFill } = useSheet();
  const to = theory.nodes.find((other) => other.id === link.to);
  if (!to) return null;
  return (
    <li className="border-l-2 border-line-2 pl-3">
      <div className={classes("flex items-center gap-1 text-label", mayFill && "min-h-11")}>
        <ArrowUp size={16} className="shrink-0 text-ink-3" />
        <span className="min-w-0 flex-1">
          <span className="text-ink-2">{m.theory_leads_to()}</span> <span lang={to.language ?? undefined} className="font-medium">{to.text}</span>
        </span>
        {mayFill ? <ActButton icon={Link2Off} label={m.theory_unlink({ from: node.text, to: to.text })} values={{ intent: "unlink", link: link.id }} says={m.theory_said_unlinked()} /> : null}
      </div>
      <Assumptions link={link} from={node} to={to} />
    </li>
  );
}

function Assumptions({ link, from, to }: { readonly link: TheoryLink; readonly from: TheoryNode; readonly to: TheoryNode }) {
  const { mayFill, acting, filled } = useSheet();
  return (
    <>
      {link.assumptions.length > 0 ? (
        <ul className="flex flex-col gap-1" aria-label={m.theory_assumptions_of({ text: to.text })}>
          {link.assumptions.map(({ id, text, language, basis, wrongIf }) => (
            <li key={id} className="flex items-start gap-1 rounded-control bg-sunken px-3 py-1.5 text-label">
              <span className="min-w-0 flex-1">
                <span className="font-semibold">{m.theory_we_assume()}</span> <span lang={language ?? undefined}>{text}</span>
                {basis ? <span className="text-ink-2"> · {basisWords(basis)}</span> : null}
                {wrongIf ? <span className="block text-small text-ink-2"><OwnWords words={wrongIf} language={language} say={(words) => m.theory_wrong_if({ text: words })} /></span> : null}
                {acting && mayFill ? <WordsLanguage words={id} language={language} about={text} /> : null}
              </span>
              {mayFill ? <ActButton icon={X} label={m.theory_drop_assumption({ text })} values={{ intent: "drop-assumption", assumption: id }} says={m.theory_said_removed({ text })} /> : null}
            </li>
          ))}
        </ul>
      ) : null}
      {mayFill ? (
        <div className="min-h-11">
          {acting ? (
            <Drawer summary={m.theory_add_assumption()} about={m.theory_link_of({ from: from.text, to: to.text })} filled={filled}>
              <AssumptionForm link={link} />
            </Drawer>
          ) : null}
        </div>
      ) : null}
    </>
  );
}

function AssumptionForm({ link }: { readonly link: TheoryLink }) {
  const { action } = useSheet();
  const fetcher = useFetcher();
  const form = useRef<HTMLFormElement>(null);
  const answer = answerOf(fetcher.data);
  useDone(fetcher.state, answer.done?.subject, () => form.current?.reset());
  const choices = bases.map((basis) => ({ value: basis, label: basisWords(basis) }));
  return (
    <fetcher.Form ref={form} method="post" action={action} className="flex flex-col gap-3 pb-2">
      <input type="hidden" name="intent" value="assume" />
      <input type="hidden" name="link" value={link.id} />
      <Faults faults={answer.faults} />
      <TextArea name="text" rows={2} label={m.theory_ask_assumption()} hint={m.theory_hint_assumption()} errors={answer.of("text")} required maxLength={600} />
      <LanguageField language={locale()} />
      <SelectField name="basis" label={m.theory_field_basis()} placeholder={m.theory_field_not_chosen()} choices={choices} />
      <TextField name="wrongIf" label={m.theory_field_wrong_if()} errors={answer.of("wrongIf")} maxLength={400} />
      <Button type="submit" className="self-start" pending={fetcher.state !== "idle"}>
        {m.common_add()}
      </Button>
    </fetcher.Form>
  );
}

/** Says what a row leads to; nothing while there is nothing it could lead to. */
export function NewLink({ node }: { readonly node: TheoryNode }) {
  const { theory, filled } = useSheet();
  if (!theory.nodes.some(mayLeadTo(theory, node))) return null;
  return (
    <Drawer summary={m.theory_add_link()} about={node.text} filled={filled} className="open:basis-full">
      <LinkForm node={node} />
    </Drawer>
  );
}

function LinkForm({ node }: { readonly node: TheoryNode }) {
  const { theory, action } = useSheet();
  const fetcher = useFetcher();
  const answer = answerOf(fetcher.data);
  const choices = theory.nodes.filter(mayLeadTo(theory, node)).map(({ id, text }) => ({ value: id, label: text }));
  return (
    <fetcher.Form method="post" action={action} className="flex flex-wrap items-end gap-2 pb-2">
      <input type="hidden" name="intent" value="link" />
      <input type="hidden" name="from" value={node.id} />
      <SelectField name="to" label={m.theory_field_leads_to()} choices={choices} errors={answer.faults} className="flex-1 basis-56" />
      <Button type="submit" pending={fetcher.state !== "idle"}>
        {m.theory_link_action()}
      </Button>
    </fetcher.Form>
  );
}
