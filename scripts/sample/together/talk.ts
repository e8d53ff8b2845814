import { changeTogether } from "~/db/work.server";
import { commentAct, openThread, talkPage } from "~/domain/comment/comment.server";
import type { Cast } from "../gather";
import { type SampleTalk, talks } from "./talks";

/** The talk of the sample, in whole or not at all: what was cut off begins anew. */
export async function talkTogether(cast: Cast): Promise<void> {
  const lead = cast.member("jordan");
  const begun = await talkPage(lead, { thing: { kind: "worksheet", id: talks[0]?.worksheet ?? "" }, place: null });
  if (begun.threads.length > 0) return;
  await changeTogether(lead, async () => {
    for (const talk of talks) await hold(cast, talk);
  });
}

async function hold(cast: Cast, { worksheet, field, said: [first, ...answers], settledBy }: SampleTalk): Promise<void> {
  if (!first) return;
  const thing = { kind: "worksheet", id: worksheet } as const;
  const thread = await openThread(cast.member(first.by), { thing, place: { item: null, field }, text: first.text, language: first.language ?? "en" });
  for (const { by, text, language = "en" } of answers) await commentAct(cast.member(by), { thing, act: { intent: "reply", thread, text, language } });
  if (settledBy) await commentAct(cast.member(settledBy), { thing, act: { intent: "resolve", thread } });
}
