import type { Account, KeptAddress, Place } from "@/lib/medusa/account";
import { account as messages } from "@/messages/vi/account";
import { accountForms } from "@/messages/vi/account-forms";
import { buttonClass } from "@/ui/button-class";
import { PageLink } from "@/ui/page-link";
import { keepSuggested } from "../actions/keep-suggested";
import { removePlace } from "../actions/remove-place";
import { placeLine } from "../place-line";
import { AccountFrame } from "./account-frame";
import { ConsentForm } from "./consent-form";
import { PlaceForm } from "./place-form";
import { TapForm } from "./tap-form";

const { addresses: words } = messages;

/** The addresses of an account; without consent only the question for it. */
export function AddressesPage({ account }: { account: Account }) {
  const consent = account.consents.find(({ purpose }) => purpose === "addresses");
  return (
    <AccountFrame here="/tai-khoan/dia-chi" title={words.title} lead={words.lead}>
      {consent?.given ? (
        <Kept account={account} />
      ) : (
        <>
          <p>{words.needed}</p>
          {consent ? <ConsentForm consent={consent} /> : null}
        </>
      )}
    </AccountFrame>
  );
}

function Kept({ account: { addresses, suggested } }: { account: Account }) {
  return (
    <>
      {addresses.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <ul className="flex flex-col gap-4">
          {addresses.map((address) => (
            <KeptPlace key={address.id} address={address} />
          ))}
        </ul>
      )}
      {suggested.length === 0 ? null : (
        <section className="flex flex-col gap-4">
          <h2 className="text-xl font-semibold">{words.suggested}</h2>
          <ul className="flex flex-col gap-4">
            {suggested.map((place) => (
              <Suggested key={`${place.name} ${placeLine(place)}`} place={place} />
            ))}
          </ul>
        </section>
      )}
      <section className="flex flex-col gap-4">
        <h2 className="text-xl font-semibold">{words.add}</h2>
        <PlaceForm place={null} />
      </section>
    </>
  );
}

const CARD = "flex flex-col gap-3 rounded-2xl border border-line bg-card p-4 sm:p-6";

function Words({ place }: { place: Place }) {
  return (
    <p className="wrap-break-word">
      <strong className="font-semibold">{place.name}</strong>
      <br />
      {placeLine(place)}
    </p>
  );
}

function KeptPlace({ address }: { address: KeptAddress }) {
  return (
    <li className={CARD}>
      <Words place={address} />
      {address.first ? <p className="text-sm font-medium text-bay">✓ {words.first}</p> : null}
      <div className="flex flex-wrap items-start gap-3">
        <PageLink
          href={`/tai-khoan/dia-chi/${address.id}`}
          aria-label={words.changeOf(address.street)}
          className={buttonClass("secondary")}
        >
          {words.change}
        </PageLink>
        <TapForm
          id={`xoa-${address.id}`}
          action={removePlace}
          fields={{ id: address.id }}
          label={words.remove}
          spoken={words.removeOf(address.street)}
          pendingLabel={words.removing}
        />
      </div>
    </li>
  );
}

function Suggested({ place }: { place: Place }) {
  return (
    <li className={CARD}>
      <Words place={place} />
      <TapForm
        id={`giu-${place.communeCode}`}
        action={keepSuggested}
        fields={{ name: place.name, street: place.street, commune: place.communeCode }}
        label={words.keep}
        spoken={words.keepOf(place.street)}
        pendingLabel={accountForms.addresses.saving}
      />
    </li>
  );
}
