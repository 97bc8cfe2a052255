import { Component, type ReactNode } from 'react';
import { ErrorState } from '@/shared/ui/States';

interface State {
  error: unknown;
}

/** A fault in one page must not take the navigation with it. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override render(): ReactNode {
    if (this.state.error) {
      return <ErrorState error={this.state.error} onRetry={() => window.location.reload()} page />;
    }
    return this.props.children;
  }
}
