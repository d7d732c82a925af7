import { packAmount } from "@cho-lang/ocop/pack-amount";
import { COMPLAINT_WISHES } from "@cho-lang/seller-rules/complaints";
import { PhotoForm } from "@/features/seller-products/components/photo-form";
import type { ReceivedProblem } from "@/features/seller-products/receive-photo";
import type { OwnComplaint, OwnComplaints } from "@/lib/medusa/own-complaints";
import { complaints as messages } from "@/messages/vi/complaints";
import { photoForm } from "@/messages/vi/photo-form";
import { buttonClass } from "@/ui/button-class";
import { takePhoto } from "../actions/take-photo";
import { withdraw } from "../actions/withdraw";
import { complaintPath } from "../complaint-path";
import { notArrivedKind, openKinds } from "../open-kinds";
import { AppealForm } from "./appeal-form";
import { ComplaintForm } from "./complaint-form";
import { ComplaintWords } from "./complaint-words";

const MOST_PHOTOS = 4;

interface OwnComplaintPageProps {
  /** The order's code. */
  order: string;
  own: OwnComplaint;
  /** Until when each kind is taken of a line. */
  until: OwnComplaints["until"];
  notArrived: OwnComplaints["not_arrived"];
  /** Why the last photo was not taken, for who posts without script. */
  problem: ReceivedProblem | null;
  /** Whether it could not be taken back. */
  isKept: boolean;
}

/** Where the buyer of an order says what is wrong with one line of it, and reads what becomes of that. */
export function OwnComplaintPage({
  order,
  own,
  until,
  notArrived,
  problem,
  isKept,
}: OwnComplaintPageProps) {
  const { line, complaint, may, left } = own;
  const waits = may.withdraw;
  const isNew = complaint?.status !== "open";
  const kinds = own.whole ? notArrivedKind(notArrived) : openKinds(until, complaint);
  return (
    <>
      <div>
        <h1 className="text-3xl font-bold wrap-break-word">
          {own.whole ? messages.notArrived : messages.title}
        </h1>
        <p className="mt-2 text-lg wrap-break-word">
          {[line.title, line.label].filter((part) => part !== "").join(", ")}
        </p>
      </div>
      {isKept ? <p className="font-medium text-lantern">{messages.kept}</p> : null}
      {complaint === null ? null : <ComplaintWords complaint={complaint} />}
      {may.appeal && complaint !== null ? (
        <AppealForm order={order} line={line.id} after={complaint.status} />
      ) : null}
      {waits && complaint !== null ? (
        <Photos order={order} line={line.id} photos={complaint.photos} problem={problem} />
      ) : null}
      {may.write && kinds.length > 0 ? (
        <ComplaintForm
          order={order}
          line={line.id}
          most={left}
          pack={packAmount(line.label)}
          kinds={kinds}
          wishes={COMPLAINT_WISHES}
          whole={own.whole}
          written={writtenOf(complaint)}
          isNew={isNew}
        />
      ) : null}
      {may.write || waits || may.appeal ? null : (
        <p className="max-w-prose text-muted">{left === 0 ? messages.allBack : messages.over}</p>
      )}
      {waits ? (
        <details>
          <summary className="inline-flex min-h-11 cursor-pointer items-center text-lantern underline underline-offset-4">
            {messages.withdraw}
          </summary>
          <form action={withdraw} className="flex flex-col items-start gap-2 pt-2">
            <p className="max-w-prose">{messages.withdrawText}</p>
            <input type="hidden" name="order" value={order} />
            <input type="hidden" name="line" value={line.id} />
            <button className={buttonClass("secondary")}>{messages.withdrawSurely}</button>
          </form>
        </details>
      ) : null}
      <p>
        <a
          href={`/don-hang/${order}`}
          className="inline-flex min-h-11 items-center text-bay underline underline-offset-4"
        >
          {messages.back(order)}
        </a>
      </p>
    </>
  );
}

function writtenOf(complaint: OwnComplaint["complaint"]) {
  return complaint?.status !== "open"
    ? { kind: "", quantity: "1", bad: "", wish: "money", text: "" }
    : {
        kind: complaint.kind,
        quantity: String(complaint.quantity),
        bad: complaint.bad === null ? "" : String(complaint.bad.units),
        wish: complaint.wish,
        text: complaint.text,
      };
}

interface PhotosProps {
  order: string;
  line: string;
  photos: string[];
  problem: ReceivedProblem | null;
}

function Photos({ order, line, photos, problem }: PhotosProps) {
  const here = complaintPath(order, line);
  return (
    <section className="flex flex-col gap-4 rounded-2xl border border-line bg-card p-4 sm:p-6">
      <div>
        <h2 className="text-lg font-semibold">{messages.photos}</h2>
        <p className="text-muted">{messages.photosText}</p>
      </div>
      {photos.length === 0 ? null : (
        <ul className="flex flex-wrap gap-4">
          {photos.map((photo, index) => (
            <li key={photo}>
              <form action={takePhoto} className="flex flex-col items-center gap-1">
                <picture>
                  <img
                    src={`${here}/anh/${encodeURIComponent(photo)}`}
                    alt={messages.photo(index + 1)}
                    width={96}
                    height={96}
                    loading="lazy"
                    className="size-24 rounded-lg border border-line object-cover"
                  />
                </picture>
                <input type="hidden" name="order" value={order} />
                <input type="hidden" name="line" value={line} />
                <input type="hidden" name="photo" value={photo} />
                <button className="min-h-11 px-2 text-sm text-lantern underline underline-offset-4">
                  {messages.remove(index + 1)}
                </button>
              </form>
            </li>
          ))}
        </ul>
      )}
      {photos.length >= MOST_PHOTOS ? null : (
        <PhotoForm
          action={`${here}/anh`}
          label={messages.choose}
          problem={problem}
          texts={{ ...photoForm.problem, ...messages.photoProblem }}
        />
      )}
    </section>
  );
}
