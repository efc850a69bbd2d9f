// A part of the page that is fetched when it is needed, and says so when it does not come.

import { type ReactNode, useEffect, useState } from "react";
import { pageWords } from "../i18n/english/page";

interface LazyPartProps<Parts> {
  /** Keep it stable: `const loadParts = () => import("./parts")` outside the component. */
  load: () => Promise<Parts>;
  /** "The imagery" begins the sentence of a failure. */
  name: string;
  children: (parts: Parts) => ReactNode;
}

export function LazyPart<Parts>({ load, name, children }: LazyPartProps<Parts>) {
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<{ parts: Parts } | "loading" | "failed">("loading");

  // biome-ignore lint/correctness/useExhaustiveDependencies: an attempt is what is made
  useEffect(() => {
    let isWanted = true;
    load().then(
      (parts) => isWanted && setState({ parts }),
      () => isWanted && setState("failed"),
    );
    return () => {
      isWanted = false;
    };
  }, [load, attempt]);

  if (state === "loading") return null;
  if (state !== "failed") return children(state.parts);
  const retry = () => {
    setState("loading");
    setAttempt(attempt + 1);
  };
  const words = pageWords();
  return (
    <p role="alert">
      {words.notLoaded(name)}{" "}
      <button type="button" onClick={retry}>
        {words.tryAgain}
      </button>
    </p>
  );
}
