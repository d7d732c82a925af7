import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ListChoice } from "./list-choice";
import { useListControls } from "./use-list-controls";
import { useMarket } from "./use-market";

interface StatusList<Answer> {
  /** Where the list is read. */
  path: string;
  /** Under which name its words stand, with one for each status and one for `status`. */
  words: string;
  /** The first one is shown first: what waits for the operator. */
  statuses: readonly [string, ...string[]];
  /** How many of the first status there are. */
  waiting: (answer: Answer) => number;
}

/** A page of a list, and the choice above it of one status, of which the first tells how many wait. */
export function useStatusList<Answer>({ path, words, statuses, waiting }: StatusList<Answer>) {
  const { t } = useTranslation("market");
  const [first] = statuses;
  const [status, setStatus] = useState(first);
  const { query, controls, toFirstPage } = useListControls();
  const { data, error, isLoading, refetch } = useMarket<Answer>(
    `${path}?${query}&status=${status}`,
  );
  const choice = (
    <ListChoice
      label={t(`${words}.status`)}
      value={status}
      choices={statuses.map((one) => ({
        value: one,
        text: `${t(`${words}.${one}`)}${one === first && data ? ` (${waiting(data)})` : ""}`,
      }))}
      onChoose={(chosen) => {
        setStatus(chosen);
        toFirstPage();
      }}
    />
  );
  return { data, error, isLoading, refetch, pagination: controls.pagination, choice };
}
