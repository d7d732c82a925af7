import type { FollowedProducer } from "@/lib/medusa/account-lists";
import type { Consent } from "@/lib/medusa/account";
import { account as messages } from "@/messages/vi/account";
import { accountForms } from "@/messages/vi/account-forms";
import { EmptyState } from "@/ui/empty-state";
import { PageLink } from "@/ui/page-link";
import { ProblemAlert } from "@/features/seller-door/components/problem-alert";
import type { AccountProblem } from "../account-problem";
import { unfollow } from "../actions/unfollow";
import { FOLLOWED_PAGE } from "../followed-path";
import { AccountFrame } from "./account-frame";
import { ConsentForm } from "./consent-form";
import { TapForm } from "./tap-form";

const { producers: words } = messages;

interface ProducersPageProps {
  producers: FollowedProducer[];
  /** About messages with news. */
  consent: Consent | undefined;
  /** Who is followed from now on, by a form that was posted without script. */
  followed: FollowedProducer | undefined;
  /** Why somebody is not. */
  problem: AccountProblem | null;
}

/** Whom an account follows, and whether she is told what is new. */
export function ProducersPage({ producers, consent, followed, problem }: ProducersPageProps) {
  return (
    <AccountFrame here={FOLLOWED_PAGE} title={words.title} lead={words.lead}>
      <ProblemAlert
        id="theo-doi-loi"
        turn={problem === null ? 0 : 1}
        text={problem === null ? null : accountForms.problem[problem]}
      />
      {followed ? <FollowedNow producer={followed} /> : null}
      {producers.length === 0 ? (
        <EmptyState
          heading={words.empty.heading}
          text={words.empty.text}
          href="/nha-san-xuat"
          action={words.empty.action}
        />
      ) : (
        <ProducerList producers={producers} />
      )}
      {consent ? <ConsentForm consent={consent} /> : null}
      <PageLink
        href="/theo-doi"
        className="inline-flex min-h-11 items-center self-start text-bay underline underline-offset-4"
      >
        {words.here}
      </PageLink>
    </AccountFrame>
  );
}

function ProducerList({ producers }: { producers: FollowedProducer[] }) {
  return (
    <ul className="flex flex-col gap-4">
      {producers.map(({ handle, name }) => (
        <li
          key={handle}
          className="flex flex-wrap items-center justify-between gap-3 rounded-2xl border border-line bg-card p-4 sm:p-6"
        >
          <PageLink
            href={`/nha-san-xuat/${handle}`}
            className="inline-flex min-h-11 min-w-0 items-center text-lg font-semibold wrap-break-word hover:text-bay hover:underline"
          >
            {name}
          </PageLink>
          <TapForm
            id={`bo-${handle}`}
            action={unfollow}
            fields={{ handle }}
            label={words.unfollow}
            spoken={words.unfollowOf(name)}
            pendingLabel={words.unfollowing}
          />
        </li>
      ))}
    </ul>
  );
}

function FollowedNow({ producer: { handle, name } }: { producer: FollowedProducer }) {
  return (
    <p role="status" className="rounded-lg border border-bay p-3">
      {words.followedNow(name)}{" "}
      <PageLink href={`/nha-san-xuat/${handle}`} className="text-bay underline underline-offset-4">
        {words.back}
      </PageLink>
    </p>
  );
}
