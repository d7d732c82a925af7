import { changeKept, readKept } from "@/features/offline/kept-store";

/** A producer whom somebody follows, as she was called then. */
export interface Followed {
  handle: string;
  name: string;
}

const KEY = "following";

/** So many that nobody means more; the oldest gives way. */
const MOST = 50;

/** Who is followed on this phone, the last one first; nobody where the browser stores nothing. */
export function readFollowing(): Promise<readonly Followed[]> {
  return readKept<Followed[]>(KEY).then(
    (kept) => kept ?? [],
    () => [],
  );
}

/** The list with a producer in front, once. */
export function withFollowed(list: readonly Followed[], producer: Followed): Followed[] {
  return [producer, ...withoutFollowed(list, producer.handle)].slice(0, MOST);
}

/** The list without a producer. */
export function withoutFollowed(list: readonly Followed[], handle: string): Followed[] {
  return list.filter((followed) => followed.handle !== handle);
}

/** Changes the list, on the disk before it returns. Throws where the browser stores nothing. */
export function changeFollowing(
  change: (list: readonly Followed[]) => Followed[],
): Promise<Followed[]> {
  return changeKept<Followed[]>(KEY, (kept) => change(kept ?? []));
}
