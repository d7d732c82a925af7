import type { ConsentPurpose } from "@cho-lang/seller-rules/buyer-consents";
import { callBackend, type CallOptions } from "./call-backend";

/** Tells the backend whose account it is; never in an address. */
export function accountHeaders(session: string | null): Record<string, string> {
  return session === null ? {} : { "x-account-session": session };
}

/**
 * Calls the backend for the account of a session.
 *
 * @throws BackendError 401 once the log-in has ended, and what the route refuses
 */
export function callAccount<Answer>(
  session: string,
  path: string,
  options: Omit<CallOptions, "headers" | "forVisitor"> = {},
): Promise<Answer> {
  return callBackend(`/store/account${path}`, {
    ...options,
    headers: accountHeaders(session),
    forVisitor: true,
  });
}

/** Where somebody's goods may go. */
export interface Place {
  name: string;
  street: string;
  communeCode: string;
  commune: string;
  province: string;
}

/** An address that an account keeps. */
export interface KeptAddress extends Place {
  id: string;
  /** Whether it stands first in the checkout. */
  first: boolean;
}

export interface Consent {
  purpose: ConsentPurpose;
  given: boolean;
  /** ISO 8601; `null` when nothing was ever said. */
  saidAt: string | null;
}

/** The account of a phone. */
export interface Account {
  /** E.164. */
  phone: string;
  consents: Consent[];
  /** The one that stands first, then the others. */
  addresses: KeptAddress[];
  /** Those of earlier orders. */
  suggested: Place[];
}

interface PlaceWire {
  name: string;
  street: string;
  commune_code: string;
  commune: string;
  province: string;
}

type AddressWire = PlaceWire & { id: string; first: boolean };

interface AccountWire {
  phone: string;
  consents: { purpose: ConsentPurpose; given: boolean; said_at: string | null }[];
  addresses: AddressWire[];
  suggested: PlaceWire[];
}

function toPlace({ name, street, commune_code: communeCode, commune, province }: PlaceWire): Place {
  return { name, street, communeCode, commune, province };
}

/**
 * The account that a device is logged in to.
 *
 * @throws BackendError 401 once the log-in has ended
 */
export async function readAccount(session: string): Promise<Account> {
  const { account } = await callAccount<{ account: AccountWire }>(session, "");
  return {
    phone: account.phone,
    consents: account.consents.map(({ purpose, given, said_at: saidAt }) => ({
      purpose,
      given,
      saidAt,
    })),
    addresses: account.addresses.map((wire) => ({
      ...toPlace(wire),
      id: wire.id,
      first: wire.first,
    })),
    suggested: account.suggested.map(toPlace),
  };
}

/**
 * Says whether a purpose is agreed to.
 *
 * @param version of the words that the page showed
 * @throws BackendError 401; 409 `wrong_status` when the words are others by now
 */
export async function sayConsent(
  session: string,
  consent: { purpose: ConsentPurpose; given: boolean; version: string },
): Promise<void> {
  await callAccount(session, "/consents", {
    method: "POST",
    body: consent,
  });
}

/**
 * Keeps an address, or changes one.
 *
 * @param id `null` for a new one
 * @throws BackendError 401; 400 with `details.fields`; 409 `consent_needed`, `too_many_addresses`
 */
export async function saveAddress(
  session: string,
  id: string | null,
  address: { name: string; street: string; communeCode: string; first: boolean },
): Promise<void> {
  const { name, street, communeCode: commune_code, first } = address;
  const path = id === null ? "" : `/${encodeURIComponent(id)}`;
  await callAccount(session, `/addresses${path}`, {
    method: "POST",
    body: { name, street, commune_code, first },
  });
}

/** Deletes an address; again changes nothing. @throws BackendError 401 */
export async function removeAddress(session: string, id: string): Promise<void> {
  await callAccount(session, `/addresses/${encodeURIComponent(id)}`, {
    method: "DELETE",
  });
}

/** Deletes the account with all that it holds. @throws BackendError 401 when it is gone already */
export async function deleteAccount(session: string): Promise<void> {
  await callAccount(session, "", { method: "DELETE" });
}
