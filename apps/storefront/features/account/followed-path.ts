import { BackendError } from "@/lib/medusa/call-backend";
import { accountProblem, type AccountProblem } from "./account-problem";

/** The page of the producers whom an account follows. */
export const FOLLOWED_PAGE = "/tai-khoan/nha-san-xuat";

/** The page after a follow that failed: it tells why. */
export function afterFollowFailed(error: unknown): string {
  return `${FOLLOWED_PAGE}?loi=${followProblem(error)}`;
}

/** The page after a follow without script: it names the producer and leads back to her. */
export function afterFollowed(handle: string): string {
  return `${FOLLOWED_PAGE}?moi=${handle}`;
}

function followProblem(error: unknown): AccountProblem {
  const unknown = error instanceof BackendError && error.status === 404;
  return unknown ? "producer" : accountProblem(error);
}
