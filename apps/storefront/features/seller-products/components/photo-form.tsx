"use client";

import { useRouter } from "next/navigation";
import { useId, useRef, useState, useTransition, type ChangeEvent } from "react";
import { photoForm as messages } from "@/messages/vi/photo-form";
import { ProblemAlert } from "@/features/seller-door/components/problem-alert";
import { buttonClass } from "@/ui/button-class";
import type { ReceivedProblem } from "../receive-photo";
import { sendPhoto } from "../send-photo";

interface PhotoFormProps {
  /** Where the photo is posted to, with its draft or the request that begins one. */
  action: string;
  label: string;
  /** Why the last photo was not taken, for who posts without script. */
  problem: ReceivedProblem | null;
  /** What is said of each problem; what a seller is told unless given. */
  texts?: Record<ReceivedProblem, string>;
}

/**
 * Takes or chooses a photo. With script it is on its way at once, made small before; a photo whose line
 * broke is kept to be sent again. Without script a button sends it as it is.
 */
export function PhotoForm({ action, label, problem, texts = messages.problem }: PhotoFormProps) {
  const router = useRouter();
  // A page may have several of these forms.
  const about = useId();
  const [sending, startSending] = useTransition();
  const [refused, setRefused] = useState({ turn: 0, problem });
  const lost = useRef<File | null>(null);

  const send = (file: File) => {
    startSending(async () => {
      const sent = await sendPhoto(action, file);
      lost.current = "problem" in sent && sent.problem === "lost" ? file : null;
      if ("problem" in sent) {
        setRefused(({ turn }) => ({ turn: turn + 1, problem: sent.problem }));
        return;
      }
      setRefused(({ turn }) => ({ turn, problem: null }));
      router.push(sent.location);
      router.refresh();
    });
  };
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const file = currentTarget.files?.[0];
    // Chosen again, the same photo would be no change.
    currentTarget.value = "";
    if (file !== undefined && !sending) {
      send(file);
    }
  };
  const sendAgain = () => {
    if (lost.current !== null && !sending) {
      send(lost.current);
    }
  };
  return (
    <form
      action={action}
      method="post"
      encType="multipart/form-data"
      aria-busy={sending}
      className="flex flex-col gap-4"
    >
      <ProblemAlert
        id={`${about}-loi`}
        turn={refused.turn}
        text={refused.problem === null ? null : texts[refused.problem]}
      />
      {refused.problem === "lost" && !sending ? (
        <button type="button" onClick={sendAgain} className={buttonClass("primary")}>
          {messages.again}
        </button>
      ) : null}
      <label className="flex flex-col gap-2 font-medium">
        {label}
        <input
          type="file"
          name="photo"
          accept="image/jpeg,image/png,image/webp"
          onChange={choose}
          aria-describedby={about}
          className="w-full rounded-xl border border-field bg-paper p-2 font-normal file:mr-3 file:min-h-12 file:rounded-lg file:border-0 file:bg-bay file:px-4 file:font-semibold file:text-on-bay"
        />
      </label>
      <p id={about} className="text-sm text-muted">
        {messages.private}
      </p>
      <p role="status" className="font-medium">
        {sending ? messages.sending : ""}
      </p>
      <noscript>
        <button className={buttonClass("primary")}>{messages.send}</button>
      </noscript>
    </form>
  );
}
