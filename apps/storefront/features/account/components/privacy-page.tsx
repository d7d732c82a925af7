import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { formatDay } from "@/lib/format-day";
import type { Consent } from "@/lib/medusa/account";
import type { Device } from "@/lib/medusa/account-sessions";
import { account as messages } from "@/messages/vi/account";
import { buttonClass } from "@/ui/button-class";
import { PageLink } from "@/ui/page-link";
import { Section } from "@/ui/section";
import { endDevice } from "../actions/end-device";
import { logOut } from "../actions/log-out";
import { AccountFrame } from "./account-frame";
import { ConsentForm } from "./consent-form";
import { TapForm } from "./tap-form";

const { privacy: words } = messages;

/** What was agreed to, the devices, the data, and the way to delete all. */
export function PrivacyPage({ consents, devices }: { consents: Consent[]; devices: Device[] }) {
  return (
    <AccountFrame here="/tai-khoan/rieng-tu" title={words.title} lead={words.lead}>
      <Section heading={words.consents} text={words.consentsText}>
        {consents.map((consent) => (
          <ConsentForm key={consent.purpose} consent={consent} level="h3" />
        ))}
      </Section>
      <Section heading={words.devices}>
        <ul className="flex flex-col gap-4">
          {devices.map((device) => (
            <DeviceItem key={device.id} device={device} />
          ))}
        </ul>
        <TapForm
          id="ra-het"
          action={logOut}
          fields={{ where: "all" }}
          label={words.endAll}
          pendingLabel={words.ending}
        />
      </Section>
      <Section heading={words.download}>
        <p className="max-w-prose">{words.downloadText}</p>
        <a href="/tai-khoan/tai-ve" download className={`${buttonClass("secondary")} self-start`}>
          {words.downloadAction}
        </a>
      </Section>
      <Section heading={words.erase}>
        <p className="max-w-prose">{words.eraseText}</p>
        <PageLink href="/tai-khoan/xoa" className={`${buttonClass("secondary")} self-start`}>
          {words.eraseAction}
        </PageLink>
      </Section>
    </AccountFrame>
  );
}

const dayOf = (instant: string): string => formatDay(vietnamDay(new Date(instant)));

function DeviceItem({ device: { id, name, openedAt, endsAt, current } }: { device: Device }) {
  const called = name === "" ? words.unknownDevice : name;
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 rounded-2xl border border-line bg-card p-4">
      <p>
        <strong className="font-semibold">{called}</strong>
        {current ? <span className="font-medium text-bay"> · {words.thisDevice}</span> : null}
        <br />
        <span className="text-muted">{words.since(dayOf(openedAt), dayOf(endsAt))}</span>
      </p>
      {current ? null : (
        <TapForm
          id={`ra-${id}`}
          action={endDevice}
          fields={{ id }}
          label={words.end}
          spoken={words.endOf(called, dayOf(openedAt))}
          pendingLabel={words.ending}
        />
      )}
    </li>
  );
}
