import { createHash } from "node:crypto";
import { canonicalJson } from "@cho-lang/retail-statistics/canonical-json";
import { deriveRelease } from "@cho-lang/retail-statistics/derive-release";
import type { ReleaseInputs } from "@cho-lang/retail-statistics/release-inputs";
import { secondRelease } from "@cho-lang/retail-statistics/second/second-release";
import { releaseDifferences, type KeptRelease } from "../release-differences";

const sha256 = (value: unknown) => createHash("sha256").update(canonicalJson(value)).digest("hex");

const INPUTS: ReleaseInputs = {
  method: 5,
  period: "2026-10",
  frame: [],
  returns: [],
  reviews: [],
  observations: [],
  floor: ["a", "b", "c", "d"].map((seller) => ({ seller, month: "2026-10", goods_vnd: 1000 })),
  cells: [],
  earlier: [],
};

function kept(inputs: ReleaseInputs): KeptRelease {
  const outputs = deriveRelease(inputs);
  const hashes = Object.entries(inputs).map(([name, value]) => [name, sha256(value)] as const);
  const input_hashes = Object.fromEntries(hashes);
  return { inputs, input_hashes, outputs, outputs_hash: sha256(outputs) };
}

const found = (release: KeptRelease) => releaseDifferences(release, canonicalJson, secondRelease);

describe("a release that is derived again", () => {
  const release = kept(INPUTS);

  it("comes out the same", () => {
    expect(found(release)).toEqual([]);
  });

  it("is told for one figure that was changed, with its hash or without", () => {
    const outputs = { ...release.outputs, floor_vnd: 4001 };
    expect(found({ ...release, outputs })).toEqual(["outputs", "figure floor_vnd"]);
    const hidden = { ...release, outputs, outputs_hash: sha256(outputs) };
    expect(found(hidden)).toEqual(["figure floor_vnd"]);
  });

  it("is told for a figure that was added or taken away", () => {
    const { floor_vnd: _, ...less } = release.outputs as { floor_vnd: number };
    for (const outputs of [less, { ...release.outputs, more: 1 }]) {
      const changed = { ...release, outputs, outputs_hash: sha256(outputs) };
      expect(found(changed)).toHaveLength(1);
    }
  });

  it("is told for an input that is no longer what was locked, and derived from none such", () => {
    const [first, ...others] = INPUTS.floor;
    if (!first) throw new Error("nothing to change");
    const floor = [{ ...first, goods_vnd: 999 }, ...others];
    expect(found({ ...release, inputs: { ...INPUTS, floor } })).toEqual(["input floor"]);
  });
});
