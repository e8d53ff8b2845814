import { Collaboration } from "@tiptap/extension-collaboration";
import { EditorContent, useEditor } from "@tiptap/react";
import { StarterKit } from "@tiptap/starter-kit";
import { type MutableRefObject, useCallback, useEffect, useRef, useState } from "react";
import { Faces } from "~/components/picture/faces";
import { Notice } from "~/components/notice";
import { SaveState } from "~/components/field/save-state";
import { numberFormat } from "~/content/format";
import { locale, m } from "~/content/messages";
import { cleanPaste } from "../clean-paste";
import { cursors } from "./cursors";
import { putIn } from "../put-in";
import { type SetAside, useSetAside } from "../set-aside";
import { SetAsideNotice } from "../set-aside-notice";
import { type SharedText, textField, useSharedText, type Writer } from "./shared-text";
import { longestText, type Refused, textLimit } from "../text-limit";
import { wordInTheMaking } from "../word-in-the-making";

type VisionEditorProps = {
  /** Name of the text, "forest-county/vision". */
  readonly name: string;
  readonly person: Writer;
  /** A proposed wording that waits to be put into the text; taken as soon as the text is here. */
  readonly wanted: MutableRefObject<string | null>;
  /** Counts how often a wording was asked for. */
  readonly asked: number;
};

/** The vision as everybody writes it together: who is here, the text, and what is true about saving. Loaded on its own. */
export default function VisionEditor({ name, person, wanted, asked }: VisionEditorProps) {
  const { aside, add, keep } = useSetAside(name);
  const notTaken = useCallback((words: string) => add({ words, why: "not-taken" }), [add]);
  const [text, { status, people, refused, ready }] = useSharedText(name, person, notTaken);
  return (
    <div className="flex flex-col gap-2">
      <div className="flex min-h-9 flex-wrap items-center justify-between gap-3">
        {people.length > 0 ? (
          <div className="flex items-center gap-2 text-small text-ink-2">
            <span>{m.theory_also_writing()}</span>
            <Faces people={people} />
          </div>
        ) : (
          <span />
        )}
        <SaveState status={status} />
      </div>
      {refused ? (
        <Notice tone="attention" role="alert" title={m.theory_text_refused()}>
          {m.theory_text_refused_safe()}
        </Notice>
      ) : null}
      {text ? <Writing key={text.copy.document.guid} text={text} mayWrite={!refused} ready={ready} wanted={wanted} asked={asked} aside={aside} onAside={add} onKeep={keep} /> : null}
    </div>
  );
}

type WritingProps = Pick<VisionEditorProps, "wanted" | "asked"> & {
  readonly text: SharedText;
  readonly ready: boolean;
  readonly mayWrite: boolean;
  /** Words that did not get into the text. */
  readonly aside: SetAside | null;
  readonly onAside: (more: SetAside) => void;
  readonly onKeep: (rest: SetAside | null) => void;
};

const look =
  "min-h-24 rounded-control border border-edge bg-surface px-4 py-3 font-serif text-sentence whitespace-pre-wrap [overflow-wrap:anywhere] [&_p+p]:mt-2";

function Writing({ text: { copy, provider }, mayWrite, ready, wanted, asked, aside, onAside, onKeep }: WritingProps) {
  const [full, setFull] = useState(false);
  const refuse = ({ words, typed }: Refused) => (typed ? setFull(true) : onAside({ words, why: "too-long" }));
  const latest = useRef(refuse);
  latest.current = refuse;
  const editor = useEditor({
    extensions: [
      plainKit,
      cleanPaste,
      textLimit((refused) => latest.current(refused)),
      wordInTheMaking(copy, textField),
      Collaboration.configure({ document: copy.document, field: textField }),
      ...(provider.awareness ? [cursors(provider.awareness)] : []),
    ],
    injectCSS: false,
    shouldRerenderOnTransaction: false,
    editorProps: { attributes: { role: "textbox", "aria-multiline": "true", "aria-label": m.theory_vision_title(), class: look } },
    onUpdate: () => setFull(false),
  });
  useEffect(() => editor.setEditable(mayWrite), [editor, mayWrite]);
  useEffect(() => {
    if (!ready) return;
    const words = wanted.current;
    wanted.current = null;
    if (words === null) editor.commands.focus("end");
    else editor.chain().focus("end").insertContent({ type: "text", text: words }).run();
  }, [editor, ready, wanted, asked]);
  return (
    <>
      <EditorContent editor={editor} aria-busy={!ready} />
      {full ? <Notice tone="attention" role="alert" title={m.theory_text_full({ most: numberFormat(locale()).format(longestText) })} /> : null}
      {aside ? <SetAsideNotice aside={aside} onFit={mayWrite ? () => onKeep(putIn(editor, aside)) : null} onDrop={() => onKeep(null)} /> : null}
    </>
  );
}

/** One or two sentences need paragraphs and emphasis, nothing else. Undo comes with the shared text. */
const plainKit = StarterKit.configure({
  blockquote: false,
  bulletList: false,
  code: false,
  codeBlock: false,
  dropcursor: false,
  hardBreak: false,
  heading: false,
  horizontalRule: false,
  link: false,
  listItem: false,
  listKeymap: false,
  orderedList: false,
  strike: false,
  trailingNode: false,
  underline: false,
  undoRedo: false,
});
