import type { FlowLink } from "~/content/process/flow";
import type { Standing } from "./flow";

/** A worksheet as it is named in a list, with what its address is made of. */
export type FlowPlace = { readonly key: string; readonly step: number; readonly name: string };

/** One thing that can come in. `under`: what its row is called, where it is a part of one; `changes`: what its source says now. */
export type FlowLine = {
  readonly id: string;
  readonly name: string;
  readonly under: string | null;
  readonly standing: Standing;
  readonly arrival: { readonly id: string; readonly words: string } | null;
  readonly changes: readonly { readonly label: string; readonly was: string; readonly now: string }[];
};

/** One link into a worksheet. `act`: what its reader can do with it; `rows`: the rows it may be put into. */
export type FlowCard = {
  readonly link: string;
  readonly how: FlowLink["how"];
  readonly words: string;
  readonly place: FlowPlace | null;
  readonly from: string;
  readonly act: "none" | "bring" | "task" | "page";
  readonly rows: readonly { readonly value: string; readonly label: string }[];
  readonly mustChoose: boolean;
  readonly lines: readonly FlowLine[];
};

export type FlowPage = {
  readonly sheet: FlowPlace & { readonly title: string };
  readonly into: readonly FlowCard[];
  readonly out: readonly (FlowPlace & { readonly words: string; readonly how: FlowLink["how"]; readonly all: number; readonly here: number })[];
};

/** What the page of a worksheet says of it. `ready`: all that is new can come with one press; `origins`: where rows came from, by their id. */
export type FlowGlance = {
  readonly news: readonly { readonly link: string; readonly from: string; readonly fresh: number; readonly changed: number; readonly ready: boolean }[];
  readonly from: readonly FlowPlace[];
  readonly to: readonly FlowPlace[];
  readonly origins: Readonly<Record<string, string>>;
};
