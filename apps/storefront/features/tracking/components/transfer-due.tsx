import { formatDong } from "@cho-lang/ocop/money";
import { create, toDataURL } from "qrcode";
import { formatInstant } from "@/lib/format-instant";
import type { Order, Transfer } from "@/lib/medusa/orders";
import { transfer as messages } from "@/messages/vi/transfer";

/** Pixels of a module: large enough for a banking app that reads the saved picture. */
const SCALE = 8;
/** Modules of quiet around the code. */
const MARGIN = 4;
const LEVEL = { errorCorrectionLevel: "M" } as const;

/** The code as an SVG path, one stroke a run of dark modules, and its side with the margin. */
function drawCode(text: string): { side: number; path: string } {
  const { size, data } = create(text, LEVEL).modules;
  const rows = Array.from({ length: size }, (_, y) =>
    Array.from(data.subarray(y * size, (y + 1) * size)).join(""),
  );
  const path = rows.flatMap((row, y) =>
    Array.from(
      row.matchAll(/1+/g),
      ({ 0: { length }, index }) => `M${index + MARGIN} ${y + MARGIN}h${length}v1h-${length}z`,
    ),
  );
  return { side: size + 2 * MARGIN, path: path.join("") };
}

/**
 * What is to be transferred for an order: a code for a banking app and the same in words. Drawn on the server,
 * and to be saved as a PNG, which phones put among their photos, where banking apps look for one. Nothing when
 * nothing is to be transferred.
 */
export async function TransferDue({ order }: { order: Order }) {
  const { transfer } = order;
  if (!transfer?.vietqr) {
    return null;
  }
  const png = await toDataURL(transfer.vietqr, { ...LEVEL, scale: SCALE, margin: MARGIN });
  const { side, path } = drawCode(transfer.vietqr);
  const heading = `chuyen-khoan-${order.code}`;
  return (
    <section
      aria-labelledby={heading}
      className="flex flex-col gap-4 rounded-2xl border-2 border-bay bg-card p-4 sm:p-6"
    >
      <h2 id={heading} className="text-lg font-semibold">
        {messages.heading}
      </h2>
      {transfer.demonstration ? (
        <p className="font-medium text-lantern">{messages.demonstration}</p>
      ) : null}
      <p>{messages.scan}</p>
      <div className="grid items-start gap-4 sm:grid-cols-[auto_1fr] sm:gap-6">
        <div className="flex flex-col items-center gap-2">
          <svg
            role="img"
            aria-label={messages.picture(formatDong(transfer.missing), transfer.memo)}
            viewBox={`0 0 ${side} ${side}`}
            shapeRendering="crispEdges"
            className="size-64 rounded-lg bg-white"
          >
            <path d={path} fill="#000" />
          </svg>
          <a
            href={png}
            download={`${transfer.memo}.png`}
            className="inline-flex min-h-11 items-center text-bay underline underline-offset-4"
          >
            {messages.save}
          </a>
          <p className="max-w-64 text-center text-sm text-muted">{messages.saveHint}</p>
        </div>
        <Words transfer={transfer} />
      </div>
      <p className="text-muted">{messages.then(order.seller.name)}</p>
    </section>
  );
}

function Words({ transfer }: { transfer: Transfer }) {
  const { bankName, bankAccount, bankHolder, missing, received, memo, payBy } = transfer;
  const facts = [
    [messages.bank, bankName],
    [messages.account, bankAccount],
    [messages.holder, bankHolder],
    [messages.amount, formatDong(missing)],
    [messages.memo, memo],
    [messages.until, formatInstant(payBy)],
  ] as const;
  return (
    <div className="flex min-w-0 flex-col gap-3">
      <dl className="flex flex-col gap-2">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt className="text-sm text-muted">{name}</dt>
            <dd className="text-lg font-semibold wrap-break-word tabular-nums select-all">
              {value}
            </dd>
          </div>
        ))}
      </dl>
      <p className="text-muted">{messages.memoHint}</p>
      {received > 0 ? <p>{messages.received(formatDong(received))}</p> : null}
    </div>
  );
}
