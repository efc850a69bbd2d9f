// The services that were asked for scenes: what each has found or why not, and which else there are.

import { useEffect, useState } from "react";
import { scenesWords } from "../i18n/english/scenes";
import { problemSentenceOf, sentenceOf } from "../i18n/sentences";
import { askService, chooseService } from "../state/imagerySession";
import { type ProviderFacts, type SceneSearch, useImagery } from "../state/imageryStore";
import { readyValueOf } from "../state/loading";
import styles from "./Scenes.module.css";
import { serviceWordsOf } from "./sceneStrip";

interface SceneServicesProps {
  search: SceneSearch;
  cloudBelow: number | null;
}

const SLOW_MS = 4000;

export function SceneServices({ search, cloudBelow }: SceneServicesProps) {
  const loading = useImagery((state) => state.providers);
  const asked = useImagery((state) => state.asked);
  const problems = useImagery((state) => state.problems);
  const isSlow = useIsSlow(search);
  const words = scenesWords().services;
  if (loading.status === "failed") {
    return <p className={styles.note}>{words.list(sentenceOf(loading.reason))}</p>;
  }
  const services = (readyValueOf(loading) ?? []).filter(({ isDated }) => isDated);
  const wordsOf = ({ id }: ProviderFacts) =>
    serviceWordsOf(search.found.get(id), isSlow, cloudBelow);
  return (
    <details className={styles.services} open={hasTrouble(search)}>
      <summary>
        {words.label} <span className={styles.facts}>{summaryOf(services, search, isSlow)}</span>
      </summary>
      <ul aria-live="polite">
        {services.map((service) => {
          const found = search.found.get(service.id);
          const next = found?.status === "ready" ? found.value.next : null;
          return (
            <li key={service.id}>
              <label title={sentenceOf(service.about)}>
                <input
                  type="checkbox"
                  checked={asked.has(service.id)}
                  onChange={({ target }) => chooseService(service.id, target.checked)}
                />
                {service.name}
              </label>
              <span className={styles.facts}>{wordsOf(service)}</span>
              {found?.status === "failed" && (
                <button type="button" onClick={() => askService(service.id, null)}>
                  {words.again}
                </button>
              )}
              {next !== null && (
                <button type="button" onClick={() => askService(service.id, next)}>
                  {words.more}
                </button>
              )}
            </li>
          );
        })}
        {problems.map((problem) => (
          <li key={`${problem.record} ${problem.field} ${problem.message}`}>
            {problemSentenceOf(problem)}
          </li>
        ))}
      </ul>
    </details>
  );
}

function summaryOf(
  services: readonly ProviderFacts[],
  { found }: SceneSearch,
  isSlow: boolean,
): string {
  const statuses = services.flatMap(({ id }) => found.get(id)?.status ?? []);
  const count = (status: string) => statuses.filter((each) => each === status).length;
  const asking = count("loading");
  const failed = count("failed");
  const words = scenesWords().services;
  const parts = [words.answered(count("ready"), statuses.length)];
  if (asking > 0) parts.push(isSlow ? words.slow(asking) : words.asked(asking));
  if (failed > 0) parts.push(words.failed(failed));
  return parts.join(", ");
}

function hasTrouble({ found }: SceneSearch): boolean {
  return [...found.values()].some(({ status }) => status === "failed");
}

/** Whether somebody still waits some seconds after the question. */
function useIsSlow({ found, near, reachDays, site }: SceneSearch): boolean {
  const [isSlow, setSlow] = useState(false);
  const isAsking = [...found.values()].some(({ status }) => status === "loading");
  // biome-ignore lint/correctness/useExhaustiveDependencies: each question has its own time
  useEffect(() => {
    setSlow(false);
    if (!isAsking) return;
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => clearTimeout(timer);
  }, [isAsking, near, reachDays, site]);
  return isSlow;
}
