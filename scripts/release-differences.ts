import { createHash } from "node:crypto";
import type * as CanonicalJson from "@cho-lang/retail-statistics/canonical-json";
import type { ReleaseInputs } from "@cho-lang/retail-statistics/release-inputs";
import type * as Second from "@cho-lang/retail-statistics/second/second-release";

/** What is kept of a release so that it can be derived again; hashes are SHA-256 of canonical JSON. */
export interface KeptRelease {
  inputs: ReleaseInputs;
  input_hashes: Record<string, string>;
  outputs: object;
  outputs_hash: string;
}

/** The names of members that the one or the other has, so that neither may lack or add any. */
function namesIn(one: object, other: object): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])];
}

function of(whole: object, name: string): unknown {
  return (whole as Partial<Record<string, unknown>>)[name] ?? null;
}

/**
 * What does not fit: the names of inputs that are no longer what was hashed, else of figures that differ.
 * From inputs that do not hold nothing is derived.
 */
export function releaseDifferences(
  release: KeptRelease,
  canonicalJson: typeof CanonicalJson.canonicalJson,
  secondRelease: typeof Second.secondRelease,
): string[] {
  const sha256 = (value: unknown) =>
    createHash("sha256").update(canonicalJson(value)).digest("hex");
  const inputs = namesIn(release.inputs, release.input_hashes)
    .filter((name) => sha256(of(release.inputs, name)) !== of(release.input_hashes, name))
    .map((name) => `input ${name}`);
  const kept = sha256(release.outputs) === release.outputs_hash ? [] : ["outputs"];
  if (inputs.length > 0) return [...inputs, ...kept];
  const again = secondRelease(release.inputs);
  const figures = namesIn(again, release.outputs)
    .filter((name) => canonicalJson(of(again, name)) !== canonicalJson(of(release.outputs, name)))
    .map((name) => `figure ${name}`);
  return [...kept, ...figures];
}
