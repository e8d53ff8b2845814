import fc from "fast-check";
import { expect, test } from "vitest";
import { OpenStreams } from "./open-streams";

type Act = { readonly owner: string; readonly leave: number | null };

const acts: fc.Arbitrary<Act[]> = fc.array(fc.record({ owner: fc.constantFrom("ana", "ben", "eva"), leave: fc.option(fc.nat({ max: 5 })) }), { maxLength: 60 });

test("the newest of each owner stay open, as many as are allowed, whatever others do", () => {
  fc.assert(
    fc.property(acts, fc.integer({ min: 1, max: 4 }), (done, most) => {
      const streams = new OpenStreams(most);
      /** What should be open, the oldest first. */
      const open: { readonly owner: string; readonly number: number; readonly over: () => void }[] = [];
      const ended: number[] = [];
      const ownOf = (owner: string) => open.filter((stream) => stream.owner === owner);
      done.forEach(({ owner, leave }, number) => {
        const left = leave === null ? undefined : ownOf(owner)[leave];
        if (left) {
          left.over();
          open.splice(open.indexOf(left), 1);
          return;
        }
        const over = streams.add(owner, () => {
          ended.push(number);
          over();
        });
        open.push({ owner, number, over });
        const [oldest] = ownOf(owner);
        if (ownOf(owner).length > most && oldest) {
          expect(ended).toContain(oldest.number);
          open.splice(open.indexOf(oldest), 1);
        }
        expect(ended.filter((one) => open.some((stream) => stream.number === one))).toEqual([]);
      });
      for (const owner of ["ana", "ben", "eva"]) expect(streams.countOf(owner)).toBe(ownOf(owner).length);
    }),
  );
});
