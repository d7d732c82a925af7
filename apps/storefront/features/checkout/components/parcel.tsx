import type { ReactNode } from "react";
import { SendsFromNote } from "@/ui/sends-from-note";
import type { ParcelWords } from "../parcel-words";
import { GoodsLines } from "./goods-lines";

interface ParcelProps {
  words: ParcelWords;
  /** How it comes and when, as far as known. */
  children?: ReactNode;
}

/** What one seller sends. */
export function Parcel({ words, children }: ParcelProps) {
  return (
    <div className="border-t border-line pt-4">
      <h3 className="font-semibold">{words.name}</h3>
      {words.sendsFrom === "" ? null : <SendsFromNote text={words.sendsFrom} />}
      <div className="my-2">
        <GoodsLines lines={words.lines} />
      </div>
      <p className="flex justify-between gap-4">
        <span>{words.feeName}</span>
        <span className="shrink-0 whitespace-nowrap tabular-nums">{words.fee}</span>
      </p>
      {words.ageCheck === "" ? null : <p className="mt-2 text-muted">{words.ageCheck}</p>}
      {children}
    </div>
  );
}
