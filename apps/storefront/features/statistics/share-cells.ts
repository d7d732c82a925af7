import type { VersionShare } from "@/lib/medusa/statistics-releases";
import { wordsIn } from "./words";

/** The totals that a share is told of, in the order of their columns. */
export const DENOMINATORS = ["goods", "goods_services"] as const;

/** The headings of both shares: the share, its bounds, its denominator, and how and when that was published. */
export function shareColumns(): string[] {
  const { official, release } = wordsIn("vi");
  return DENOMINATORS.flatMap((denominator) =>
    Object.values(release.shareColumn).map((title) => title(official.share[denominator])),
  );
}

/** The cells under them, empty where there is no such share. */
export function shareCells(shares: readonly VersionShare[]): string[] {
  const { status } = wordsIn("vi").official;
  return DENOMINATORS.flatMap((denominator) => {
    const share = shares.find((one) => one.denominator === denominator);
    return share === undefined
      ? Array.from({ length: Object.keys(wordsIn("vi").release.shareColumn).length }, () => "")
      : [
          share.percent,
          share.lower ?? "",
          share.upper ?? "",
          share.of,
          share.status === null ? "" : status[share.status],
          share.published_on ?? "",
        ];
  });
}
