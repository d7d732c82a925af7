import { DELIVERY_LIMITS } from "@cho-lang/delivery/delivery-limits";
import { sellerDelivery } from "@/messages/vi/seller-delivery";
import { takenCommunes } from "../taken-communes";
import type { FieldName } from "../typed-delivery";
import { isFilled, shownZones, zoneField, type TypedZone, type ZonePart } from "../typed-zones";
import { CommuneBoxes, type CommuneName } from "./commune-boxes";
import { TextField } from "./text-field";

const { zones: messages, problem: problems } = sellerDelivery;

interface OwnZonesProps {
  zones: readonly TypedZone[];
  wrong: readonly FieldName[];
  communes: readonly CommuneName[];
}

/** The zones that a seller draws herself, and room for one more; each unfolded where something of it is wrong. */
export function OwnZones({ zones, ...form }: OwnZonesProps) {
  const taken = takenCommunes(zones);
  return (
    <section aria-labelledby="vung-rieng" className="flex flex-col gap-2">
      <h2 id="vung-rieng" className="font-semibold">
        {messages.title}
      </h2>
      <p className="text-muted">{messages.text}</p>
      {zones.slice(0, shownZones(zones)).map((zone, place) => (
        <OwnZone key={place} {...{ zone, place, ...form }} taken={taken.get(place) ?? []} />
      ))}
    </section>
  );
}

interface OwnZoneProps extends Omit<OwnZonesProps, "zones"> {
  zone: TypedZone;
  place: number;
  /** Those of its communes that an earlier zone has too. */
  taken: readonly string[];
}

function summaryOf(zone: TypedZone): string {
  if (!isFilled(zone)) return messages.add;
  const fee = zone.unsent ? messages.unsentShort : `${zone.fee} ₫`;
  return messages.summary(zone.name || messages.unnamed, fee, zone.communes.length);
}

function OwnZone({ zone, place, taken, wrong, communes }: OwnZoneProps) {
  const isWrong = (part: ZonePart) => wrong.includes(zoneField(place, part));
  const open = (["name", "fee", "free", "days", "communes"] as const).some(isWrong);
  const nameProblem =
    zone.name === "" ? problems.text : problems.long(DELIVERY_LIMITS.zone_letters);
  const text = (part: "name" | "fee" | "free" | "days", problem: string) => ({
    name: zoneField(place, part),
    label: messages.fields[part],
    value: zone[part],
    problem: isWrong(part) ? problem : null,
  });
  return (
    <details open={open || undefined} className="rounded-xl border border-line px-3">
      <summary className="min-h-11 cursor-pointer py-2 font-medium text-bay">
        {summaryOf(zone)}
      </summary>
      <fieldset className="flex min-w-0 flex-col gap-3 pb-3">
        <legend className="sr-only">{messages.legend(place + 1, zone.name)}</legend>
        <TextField {...text("name", nameProblem)} most={DELIVERY_LIMITS.zone_letters} />
        <ZoneCommunes {...{ zone, place, taken, communes }} isWrong={isWrong("communes")} />
        <TextField {...text("fee", problems.money)} kind="money" />
        <ZoneBox part="unsent" place={place} on={zone.unsent} />
        <TextField {...text("free", problems.money)} kind="money" />
        <TextField {...text("days", messages.days(DELIVERY_LIMITS.zone_days))} kind="money" />
        {isFilled(zone) ? <ZoneBox part="gone" place={place} on={zone.gone} /> : null}
      </fieldset>
    </details>
  );
}

interface ZoneBoxProps {
  part: "unsent" | "gone";
  place: number;
  on: boolean;
}

function ZoneBox({ part, place, on }: ZoneBoxProps) {
  return (
    <label className="flex min-h-11 items-center gap-3">
      <input
        type="checkbox"
        name={zoneField(place, part)}
        value="1"
        defaultChecked={on}
        className="size-5 shrink-0 accent-bay"
      />
      {messages[part]}
    </label>
  );
}

interface ZoneCommunesProps extends Omit<OwnZoneProps, "wrong"> {
  isWrong: boolean;
}

function ZoneCommunes({ zone, place, taken, communes, isWrong }: ZoneCommunesProps) {
  const problemId = `${zoneField(place, "communes")}-loi`;
  const names = communes.filter(({ code }) => taken.includes(code)).map(({ name }) => name);
  return (
    <details open={isWrong || undefined}>
      <summary className="min-h-11 cursor-pointer py-2 font-medium text-bay">
        {messages.communes(zone.communes.length)}
      </summary>
      <fieldset aria-describedby={isWrong ? problemId : undefined}>
        <legend className="sr-only">{messages.communesLegend}</legend>
        {isWrong ? (
          <p id={problemId} className="font-medium text-lantern">
            {names.length === 0 ? messages.noCommune : messages.taken(names.join(", "))}
          </p>
        ) : null}
        <CommuneBoxes
          communes={communes}
          name={zoneField(place, "communes")}
          chosen={zone.communes}
        />
      </fieldset>
    </details>
  );
}
