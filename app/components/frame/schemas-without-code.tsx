/** Tells zod, before its first schema is made, to judge without making code from text: our content policy forbids that, and
 *  already its trying is reported as a violation. Schemas are made while the scripts of a page are read, before anything of ours
 *  is called, so it stands in the page itself; `z.config` would write to the same place. */
export function SchemasWithoutCode({ nonce }: { readonly nonce: string | undefined }) {
  return <script nonce={nonce} suppressHydrationWarning>{"globalThis.__zod_globalConfig={jitless:true}"}</script>;
}
