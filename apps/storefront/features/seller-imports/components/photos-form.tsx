"use client";

import { useState, useTransition, type ChangeEvent } from "react";
import { sellerImports as messages } from "@/messages/vi/seller-imports";
import { photoForm } from "@/messages/vi/photo-form";
import type { ReceivedProblem } from "@/features/seller-products/receive-photo";
import { buttonClass } from "@/ui/button-class";
import { FILE_INPUT_CLASS } from "@/ui/file-input-class";
import { SEND_PHOTOS } from "../import-paths";
import { sendNamedPhoto } from "../send-named-photo";

export interface PhotosFormProps {
  /** Photos that the last form without script brought; null for none. */
  kept: number | null;
  problem: ReceivedProblem | null;
}

interface Refused {
  name: string;
  problem: ReceivedProblem;
}

/** Sends several photos under the names of their files; with script made small and one after another. */
export function PhotosForm({ kept, problem }: PhotosFormProps) {
  const [sending, startSending] = useTransition();
  const [told, setTold] = useState(kept === null ? "" : messages.photos.sent(kept));
  const [refused, setRefused] = useState<Refused[]>([]);

  const sendAll = async (files: File[]) => {
    const failed: Refused[] = [];
    for (const [at, file] of files.entries()) {
      setTold(messages.photos.sending(at + 1, files.length));
      const reason = await sendNamedPhoto(file);
      if (reason !== null) {
        failed.push({ name: file.name, problem: reason });
        setRefused([...failed]);
      }
    }
    setTold(messages.photos.sent(files.length - failed.length));
  };
  const choose = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const files = [...(currentTarget.files ?? [])];
    // Chosen again, the same photos would be no change.
    currentTarget.value = "";
    if (files.length > 0 && !sending) {
      setRefused([]);
      startSending(() => sendAll(files));
    }
  };
  const shown = refused.map((one) =>
    messages.photos.refused(one.name, photoForm.problem[one.problem]),
  );
  const texts = shown.length > 0 || problem === null ? shown : [photoForm.problem[problem]];
  return (
    <form
      action={SEND_PHOTOS}
      method="post"
      encType="multipart/form-data"
      aria-busy={sending}
      className="flex flex-col gap-3"
    >
      <label className="flex flex-col gap-2 font-medium">
        {messages.photos.choose}
        <input
          type="file"
          name="photo"
          multiple
          accept="image/*"
          onChange={choose}
          className={FILE_INPUT_CLASS}
        />
      </label>
      <p role="status" className="font-medium text-bay">
        {told}
      </p>
      {texts.length === 0 ? null : (
        <ul role="alert" className="flex flex-col gap-1 text-sm font-medium text-lantern">
          {texts.map((text) => (
            <li key={text} className="wrap-anywhere">
              {text}
            </li>
          ))}
        </ul>
      )}
      <noscript>
        <button className={buttonClass("secondary")}>{messages.photos.send}</button>
      </noscript>
    </form>
  );
}
