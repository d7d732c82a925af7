import type { Amounts, EstimationUnit } from "../estimation-unit";
import { randomNumbers } from "../random";

/** A province of which everything is known, and the returns that came. */
export interface SimulatedProvince {
  units: EstimationUnit[];
  /** What was really sold by every seller. */
  truth: Amounts;
}

const SIZES = [
  { size: "1 household", part: 0.55, sells: 0.5, scale: 1, answers: 0.62 },
  { size: "2 small", part: 0.85, sells: 0.7, scale: 5, answers: 0.72 },
  { size: "3 medium", part: 0.97, sells: 0.85, scale: 25, answers: 0.84 },
  { size: "4 large", part: 1, sells: 0.95, scale: 100, answers: 0.93 },
] as const;
const KINDS = ["company", "cooperative", "household", "team"] as const;
const REGIONS = ["coast", "islands", "mountains"] as const;

/**
 * A province by chance: 150 to 1,000 sellers whose sales are skewed (lognormal, a third or more sell
 * nothing online), move by 30 % from month to month and grow as their kind does. A quarter never sent a
 * return before. About 30 % send none now, the small ones more often than the large, so that the sum of
 * what came is far too small a part of the whole to be blown up as one.
 */
export function simulateProvince(seed: string): SimulatedProvince {
  const draw = randomNumbers(seed);
  const uniform = () => (draw(2 ** 21) + 0.5) / 2 ** 21;
  const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  const spread = 0.6 + 0.6 * uniform();
  const ofKind = KINDS.map((kind) => ({
    kind,
    scale: Math.exp(0.3 * normal()),
    growth: Math.exp(0.1 * normal()),
  }));
  const answering = SIZES.map(({ answers }) => Math.min(0.97, answers + 0.04 * normal()));
  const truth = { online: 0, chat: 0 };
  const units = Array.from({ length: 150 + draw(851) }, (_, index): EstimationUnit => {
    const chance = uniform();
    const place = SIZES.findIndex(({ part }) => chance < part);
    const size = SIZES[place] ?? SIZES[0];
    const kind = ofKind[draw(KINDS.length)] ?? { kind: "team", scale: 1, growth: 1 };
    const sale = () => {
      if (uniform() > size.sells) return { before: 0, now: 0 };
      const usual = 5e6 * kind.scale * size.scale * Math.exp(spread * normal());
      return {
        before: Math.round(usual * Math.exp(0.3 * normal())),
        now: Math.round(usual * kind.growth * Math.exp(0.3 * normal())),
      };
    };
    const online = sale();
    const chat = sale();
    truth.online += online.now;
    truth.chat += chat.now;
    return {
      id: `seller ${String(index).padStart(4, "0")}`,
      size: size.size,
      kind: kind.kind,
      region: REGIONS[draw(REGIONS.length)] ?? "coast",
      reported: uniform() < (answering[place] ?? 0) ? { online: online.now, chat: chat.now } : null,
      previous: uniform() < 0.75 ? { online: online.before, chat: chat.before } : null,
      unique: false,
    };
  });
  return { units, truth };
}
