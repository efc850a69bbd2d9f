// Keeps one room's mistake from taking the others down; says so and offers to try again.

import { Component, type ReactNode } from "react";

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
    return (
      <div role="alert" className="room-failure">
        <p>
          {this.props.name} has stopped: {this.state.message}
        </p>
        <button type="button" onClick={() => this.setState({ message: null })}>
          Try again
        </button>
      </div>
    );
  }
}
