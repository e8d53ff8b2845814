import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useChanges } from "~/components/frame/changes";
import { FileText } from "~/components/icons";
import { FileType } from "~/components/drawn/rarer-icons";
import { TextLink } from "~/components/button/text-link";
import { LinkButton } from "~/components/button/link-button";
import { Notice } from "~/components/notice";
import { HereNow } from "~/components/frame/here-now";
import { PageHeading } from "~/components/frame/page-heading";
import { ReadyMadeView } from "~/components/frame/ready-made";
import { m } from "~/content/messages";
import { can } from "~/domain/coalition/permission";
import { PlanLanguages } from "~/domain/plan/plan-languages";
import { languageOfPlan } from "~/domain/plan/plan.form";
import { showPlan } from "~/domain/plan/plan.server";
import { mayWriteIn } from "~/domain/process/sheet-door";
import { requireMember } from "~/http/guard.server";
import { path } from "~/http/path";
import { readyMade } from "~/http/ready-made.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "coalition:read", "shared");
  const { html, ...plan } = await showPlan(member, { locale: languageOfPlan(request.url) });
  return { plan: { ...plan, sheet: readyMade(html) }, mayDownload: can(member, "export:internal"), mayWrite: mayWriteIn(member, "plan_assembly"), coalition: { slug: member.coalitionSlug, name: member.coalitionName } };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${m.plan_page_title()} · ${data?.coalition.name ?? ""}` }];

export default function Plan() {
  const { plan, mayDownload, mayWrite, coalition } = useLoaderData<typeof loader>();
  useChanges({ topics: ["theory", "theory_node", "target", "baseline", "document", "workshop", "member"] });
  const inLanguage = `?language=${plan.language}`;
  return (
    <>
      <PageHeading
        title={<span lang={plan.language}>{plan.title}</span>}
        kicker={m.plan_page_title()}
        lead={m.plan_page_lead()}
        actions={
          mayDownload ? (
            <>
              <LinkButton kind="primary" icon={FileText} reloadDocument to={path.planPdf(coalition.slug) + inLanguage}>{m.plan_download_pdf()}</LinkButton>
              <LinkButton icon={FileType} reloadDocument to={path.planDocx(coalition.slug) + inLanguage}>{m.plan_download_word()}</LinkButton>
            </>
          ) : null
        }
      />
      <HereNow at="plan" />
      <div className="mb-5 flex flex-col gap-3">
        {plan.draft ? <Notice tone="attention" title={m.plan_draft_title()}>{m.plan_draft_text()} <span lang={plan.language}>{plan.imprint.join(" · ")}</span></Notice> : null}
        <PlanLanguages language={plan.language} />
        {mayWrite ? (
          <TextLink to={path.worksheet(coalition.slug, 9, "plan_assembly")} className="inline-flex min-h-11 items-center self-start">
            {m.plan_own_words()}
          </TextLink>
        ) : null}
      </div>
      <ReadyMadeView made={plan.sheet} name="plan" />
    </>
  );
}
