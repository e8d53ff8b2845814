import { Card } from "~/components/card";
import { m } from "~/content/messages";
import { BlockView } from "./block-view";
import type { PlanDocument, Section } from "../plan-document";

/** The plan as a page: what it contains, then its sections. It says its own language, which may not be the page's. */
export function PlanView({ plan }: { readonly plan: PlanDocument }) {
  return (
    <div className="grid items-start gap-6 print:block lg:grid-cols-[minmax(0,1fr)_16rem]">
      <nav aria-label={m.plan_page_contents()} className="print:mb-6 lg:sticky lg:top-6 lg:order-2">
        <p className="text-small font-[650] text-ink-2">{m.plan_page_contents()}</p>
        <ol className="mt-2 border-l border-line print:columns-2" lang={plan.language}>
          {plan.sections.map((section) => (
            <li key={section.key}>
              <a href={`#${anchor(section)}`} className="flex min-h-11 items-center px-3 py-1.5 text-label print:min-h-0 print:py-0.5 text-ink-2 hover:text-green hover:underline">{section.heading}</a>
            </li>
          ))}
        </ol>
      </nav>
      <article lang={plan.language} className="flex min-w-0 flex-col gap-5">
        {plan.sections.map((section) => (
          <Card key={section.key}>
            <section aria-labelledby={anchor(section)}>
              <h2 id={anchor(section)} className="scroll-mt-6 font-serif text-sentence font-semibold text-green">{section.heading}</h2>
              {section.blocks.map((block, place) => <BlockView key={place} block={block} language={plan.language} told={plan.told} named={plan.named} />)}
            </section>
          </Card>
        ))}
      </article>
    </div>
  );
}

function anchor({ key }: Section): string {
  return key.replace(/[^a-z_]/gu, "-");
}
