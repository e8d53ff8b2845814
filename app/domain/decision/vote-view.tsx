import type { SubmissionResult } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { LinkButton } from "~/components/button/link-button";
import { SubmitButton } from "~/components/button/submit-button";
import { Card } from "~/components/card";
import { ChoiceGroup } from "~/components/field/choice-group";
import { TextArea } from "~/components/field/text-area";
import { Notice } from "~/components/notice";
import { m } from "~/content/messages";
import { ruleMeaning, ruleWords, resultWords } from "./decision-words";
import { OptionCounts } from "./option-counts";
import { VoiceList } from "./voice-list";
import type { Ballot, Vote } from "./vote.server";

type VoteViewProps = { readonly vote: Vote; readonly mayVote: boolean; readonly recordTo: string | null; readonly decisionTo: (number: number) => string; readonly lastResult: SubmissionResult<string[]> | null };

/** A vote: while it is open one's own word, afterwards all of them and what they come to. */
export default function VoteView({ vote, mayVote, recordTo, decisionTo, lastResult }: VoteViewProps) {
  const { rule, atLeast, open, ended, decision, votes, mayClose } = vote;
  return (
    <Card>
      <div className="flex flex-col gap-4">
        {(lastResult?.error?.[""] ?? []).map((message) => <Notice key={message} tone="bad" role="alert" title={message} />)}
        <p><strong>{ruleWords(rule)}.</strong> {ruleMeaning(rule)} {atLeast === null ? null : m.decision_vote_at_least({ count: atLeast })}</p>
        {open ? <p className="text-ink-2">{m.decision_vote_count({ count: votes })}. {m.decision_vote_hidden()}</p> : null}
        {open && mayVote ? <BallotForm key={vote.myBallot?.option ?? "none"} vote={vote} lastResult={lastResult} /> : null}
        {open && !mayVote ? <p className="text-ink-2">{m.decision_vote_not_yours()}</p> : null}
        {ended ? <Ended vote={vote} ended={ended} /> : null}
        {decision === null ? null : <div><LinkButton kind="primary" to={decisionTo(decision)}>{m.decision_vote_decided({ number: decision })}</LinkButton></div>}
        {ended && decision === null && recordTo !== null ? <div><LinkButton kind="primary" to={recordTo}>{m.decision_vote_record()}</LinkButton></div> : null}
        {mayClose ? <Form method="post" className="border-t border-line pt-4"><SubmitButton name="intent" value="close" kind="quiet">{m.decision_vote_close()}</SubmitButton></Form> : null}
      </div>
    </Card>
  );
}

function BallotForm({ vote, lastResult }: Pick<VoteViewProps, "vote" | "lastResult">) {
  const { options, myBallot, language } = vote;
  const choices = [...options.map((option, at) => ({ value: String(at), label: <span lang={language ?? undefined} className="wrap-anywhere">{option}</span> })), { value: "aside", label: m.decision_vote_aside() }];
  const typed = lastResult?.initialValue;
  return (
    <Form method="post" className="flex flex-col gap-4">
      {myBallot ? <Notice tone="good" title={m.decision_vote_until()} /> : null}
      <ChoiceGroup label={m.decision_vote_your()} name="option" choices={choices} defaultValue={typed ? said(typed["option"]) : wordOf(myBallot)} errors={lastResult?.error?.["option"] ?? []} />
      <TextArea label={m.decision_vote_concern()} name="concern" rows={2} maxLength={1000} errors={lastResult?.error?.["concern"] ?? []} defaultValue={typed ? said(typed["concern"]) : (myBallot?.concern ?? "")} />
      <div><SubmitButton name="intent" value="vote">{myBallot ? m.decision_vote_change() : m.decision_vote_cast()}</SubmitButton></div>
    </Form>
  );
}

function wordOf(ballot: Ballot | null): string {
  return ballot === null ? "" : ballot.option === null ? "aside" : String(ballot.option);
}

function said(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function Ended({ vote, ended: { ballots, result } }: { readonly vote: Vote; readonly ended: NonNullable<Vote["ended"]> }) {
  const { options, language } = vote;
  return (
    <>
      <div>
        <h2 className="text-label font-[650]">{m.decision_result()}</h2>
        <p className="wrap-anywhere">{resultWords(result, vote)}</p>
      </div>
      <OptionCounts options={options} taken={result.carries} counts={result.counts} votes={result.votes} language={language ?? undefined} />
      <VoiceList voices={ballots.map((ballot) => ({ ...ballot, word: ballot.option === null ? "aside" : "for" }))} options={options} />
    </>
  );
}
