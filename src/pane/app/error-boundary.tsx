import { Component, type ReactNode } from 'react';
import { failureOf } from '../controller/failure-detail';
import type { Failure } from '../state/pane-state';
import type { PaneText } from '../text/pane-text';
import { FailureNotice } from './failure-notice';

interface ErrorBoundaryProps {
  readonly text: PaneText;
  readonly children: ReactNode;
}

/** Keeps a broken part from blanking the pane: shows what to do, and draws the pane anew on request. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failure?: Failure }> {
  override state: { readonly failure?: Failure } = {};

  static getDerivedStateFromError(thrown: unknown) {
    return { failure: failureOf(thrown, new Date()) };
  }

  override render() {
    const { failure } = this.state;
    const { text, children } = this.props;
    if (!failure) return children;
    return (
      <main className="whole-page">
        <h1>{text.product}</h1>
        <FailureNotice failure={failure} text={text} onRetry={() => this.setState({ failure: undefined })} />
      </main>
    );
  }
}
