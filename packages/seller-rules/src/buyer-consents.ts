/** What a buyer's account does only for who agreed to it, each by itself. Closed set. */
export const CONSENT_PURPOSES = ["addresses", "producer_news"] as const;
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];

/** How something was said: on the account's page, or with the deletion of the account, hers or the market's. */
export const CONSENT_CHANNELS = ["account_page", "deletion", "idle"] as const;
export type ConsentChannel = (typeof CONSENT_CHANNELS)[number];

/** What is agreed to, word by word. */
export interface ConsentText {
  /** Another wording, another version: who agreed to the one before is asked anew. */
  version: string;
  vi: string;
  en: string;
}

/** The words that are shown beside each box and that a line of the ledger names by their version. */
export const CONSENT_TEXTS: Record<ConsentPurpose, ConsentText> = {
  addresses: {
    version: "2026-11-28",
    vi: "Chợ giữ tên người nhận và địa chỉ tôi lưu, và gợi ý địa chỉ từ các đơn tôi đã đặt, để lần sau tôi khỏi gõ lại.",
    en: "The market keeps the names and addresses that I save, and suggests those of my earlier orders, so that I need not type them again.",
  },
  producer_news: {
    version: "2026-11-28",
    vi: "Chợ nhắn tin cho tôi khi nhà sản xuất tôi theo dõi có hàng mới, nhiều nhất một tin một tuần, từ 8 đến 20 giờ.",
    en: "The market sends me a text message when a producer whom I follow has something new, once a week at most, between 8 am and 8 pm.",
  },
};

/** Most lines that a day adds to the ledger of one account before it takes no new consent. */
export const MOST_CONSENTS_A_DAY = 40;

const DAY = 24 * 60 * 60 * 1000;

/** A line of the ledger. */
export interface ConsentLine {
  purpose: string;
  given: boolean;
  version: string;
  said_at: Date | string;
}

/** How a purpose stands: agreed to in today's words or not, and what was said last; null when nothing ever was. */
export interface ConsentStanding {
  purpose: ConsentPurpose;
  given: boolean;
  said_at: Date | null;
}

/**
 * How each purpose stands after everything that was said, in the order in which it was said. Silence is no consent, and
 * neither is one to other words than today's.
 */
export function consentStandings(lines: readonly ConsentLine[]): ConsentStanding[] {
  return CONSENT_PURPOSES.map((purpose) => {
    const last = lines.findLast((line) => line.purpose === purpose);
    return {
      purpose,
      given: last !== undefined && last.given && last.version === CONSENT_TEXTS[purpose].version,
      said_at: last === undefined ? null : new Date(last.said_at),
    };
  });
}

/** Whether one purpose is agreed to. */
export function isConsented(lines: readonly ConsentLine[], purpose: ConsentPurpose): boolean {
  return consentStandings(lines).some((one) => one.purpose === purpose && one.given);
}

/**
 * Whether an account may agree to something now, after all that was said of it. Taking back is never refused, so that
 * many lines and one more for each purpose are the most that a day adds.
 */
export function mayConsent(lines: readonly ConsentLine[], now: Date): boolean {
  const from = new Date(now.getTime() - DAY);
  return lines.filter(({ said_at }) => new Date(said_at) > from).length < MOST_CONSENTS_A_DAY;
}
