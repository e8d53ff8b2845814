import { About } from "~/components/about";
import { Card, CardRow, CardRows } from "~/components/card";
import { CircleCheck } from "~/components/icons";
import { Lightbulb } from "~/components/drawn/rarer-icons";
import { TextLink } from "~/components/button/text-link";
import { m } from "~/content/messages";
import type { Finding } from "./checks";
import { findingWords } from "./theory-words";

type ChecksViewProps = { readonly findings: readonly Finding[]; readonly outlinePath: string };

/** What the quality checklist would ask about; hints that stop nobody, each with the way to its row. */
export function ChecksView({ findings, outlinePath }: ChecksViewProps) {
  if (findings.length === 0) {
    return (
      <Card>
        <p className="flex items-center gap-2 font-semibold">
          <CircleCheck size={20} className="shrink-0 text-green" />
          {m.theory_checks_none()}
        </p>
      </Card>
    );
  }
  return (
    <Card title={m.theory_checks_title({ count: findings.length })}>
      <p className="mb-2 max-w-measure text-ink-2">{m.theory_checks_lead()}</p>
      <CardRows>
        {findings.map((finding) => (
          <CardRow key={`${finding.rule} ${finding.node?.id ?? finding.dimension ?? ""}`} end={<TextLink to={`${outlinePath}#${anchorOf(finding)}`} className="inline-flex min-h-11 items-center">{m.theory_checks_go()}<About subject={findingWords(finding)} /></TextLink>}>
            <p className="flex items-start gap-2">
              <Lightbulb size={18} className="mt-0.5 shrink-0 text-gold" />
              {findingWords(finding)}
            </p>
          </CardRow>
        ))}
      </CardRows>
    </Card>
  );
}

/** The row it is about, or the part of the worksheet where a row is missing. */
function anchorOf({ rule, node }: Finding): string {
  if (node) return `row-${node.id}`;
  if (rule === "outcome-missing") return "outcomes";
  return rule === "dimension-untouched" ? "values" : "vision";
}
