import { Collaboration } from "@tiptap/extension-collaboration";
import { EditorContent, useEditor } from "@tiptap/react";
import { StarterKit } from "@tiptap/starter-kit";
import { type MutableRefObject, useEffect } from "react";
import { Faces } from "~/components/picture/faces";
import { Notice } from "~/components/notice";
import { SaveState } from "~/components/field/save-state";
import { m } from "~/content/messages";
import { cursors } from "./cursors";
import { type SharedText, useSharedText, type Writer } from "./shared-text";

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
  const [text, { status, people, refused, ready }] = useSharedText(name, person);
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
      {text ? <Writing key={text.document.guid} text={text} mayWrite={!refused} ready={ready} wanted={wanted} asked={asked} /> : null}
    </div>
  );
}

type WritingProps = Pick<VisionEditorProps, "wanted" | "asked"> & { readonly text: SharedText; readonly ready: boolean; readonly mayWrite: boolean };

const look =
  "min-h-24 rounded-control border border-edge bg-surface px-4 py-3 font-serif text-sentence whitespace-pre-wrap [overflow-wrap:anywhere] [&_p+p]:mt-2";

function Writing({ text: { document, provider }, mayWrite, ready, wanted, asked }: WritingProps) {
  const editor = useEditor({
    extensions: [plainKit, Collaboration.configure({ document }), ...(provider.awareness ? [cursors(provider.awareness)] : [])],
    injectCSS: false,
    shouldRerenderOnTransaction: false,
    editorProps: { attributes: { role: "textbox", "aria-multiline": "true", "aria-label": m.theory_vision_title(), class: look } },
  });
  useEffect(() => editor.setEditable(mayWrite), [editor, mayWrite]);
  useEffect(() => {
    if (!ready) return;
    const words = wanted.current;
    wanted.current = null;
    if (words === null) editor.commands.focus("end");
    else editor.chain().focus("end").insertContent({ type: "text", text: words }).run();
  }, [editor, ready, wanted, asked]);
  return <EditorContent editor={editor} aria-busy={!ready} />;
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
