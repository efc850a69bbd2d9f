// Keeps one room's mistake from taking the others down; says so and offers to try again.

import { Component, type ReactNode } from "react";
import { pageWords } from "../i18n/english/page";
import { sentenceOf } from "../i18n/sentences";
import { CopyReport } from "./CopyReport";

interface ErrorBoundaryProps {
  /** What is inside, as the sentence names it: "The map". */
  name: string;
  children: ReactNode;
}

interface ErrorBoundaryState {
  message: string | null;
}

export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { message: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    if (this.state.message === null) return this.props.children;
    const words = pageWords();
    return (
      <div role="alert" className="room-failure">
        <p>{words.stopped(this.props.name, sentenceOf(this.state.message))}</p>
        <button type="button" onClick={() => this.setState({ message: null })}>
          {words.tryAgain}
        </button>{" "}
        <CopyReport message={words.stopped(this.props.name, this.state.message)} />
      </div>
    );
  }
}
